"""Stations to a grid: collocation tile by tile, in time that is linear in cells and stations."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from scipy.spatial import cKDTree

from ...contract.language import tr
from ..grids import Grid, Progress
from .collocation import _collocate, _Known, _predict_each
from .covariance import _Covariance, _fit_covariance, _spacing
from .interpolation import _Interpolation
from .points import Stations, _Ground
from .quality import _HiddenBlocks, _hide_blocks, _leave_one_out, _LeftOut
from .tiles import _Tile, _tiles_of

_NEAR_EACH = 20  # stations nearest to each of nine places of a tile
_BLOCK = 2.0  # of the usual distance between stations: the side of blocks that are hidden as a test

_Predicted = tuple[_Tile, np.ndarray, np.ndarray]  # a tile with its values and expected errors


@dataclass(frozen=True)
class Survey:
    """Stations with their covariance and what their neighbours say of them: see `survey_of`.

    Parameters
    ----------
    stations : Stations
        With larger errors where their neighbours contradict them.
    covariance : _Covariance
    checked : _LeftOut
    blocks : _HiddenBlocks
    interpolation : _Interpolation or None
        That makes the grid in the place of collocation.
    """

    stations: Stations
    covariance: _Covariance
    checked: _LeftOut
    blocks: _HiddenBlocks
    interpolation: _Interpolation | None = None


@dataclass(frozen=True)
class _GriddedAnomaly:
    """An anomaly on a grid.

    Parameters
    ----------
    values, expected_errors : array, shape (rows, cols), float32
        NaN beyond the reach of the stations. The expected error is one standard deviation.
    """

    values: np.ndarray
    expected_errors: np.ndarray


def spacing_of(stations: Stations) -> float:
    """Median distance between neighbouring stations, metres; 0 where they lie at one place."""
    return _spacing(_Ground(stations.crs).positions(stations.x, stations.y))


def survey_of(stations: Stations, method: str = "collocation", progress: Progress | None = None) -> Survey:
    """Fit the covariance of stations and let them predict one another.

    Parameters
    ----------
    stations : Stations
    method : str
        Of `contract.vocabulary.GRIDDING`, by which hidden blocks, and later the grid, are predicted.
    progress : takes the share that is done and what is being done

    Returns
    -------
    Survey

    Raises
    ------
    UserError
        For fewer than ten stations, or where all have one value.
    """
    stations.require_enough()
    known = _known(stations, stations.lowest_m)
    tell = progress or (lambda done, text: None)
    tell(0.0, tr("Fitting the covariance of the stations"))
    covariance = _fit_covariance(*known)
    for done in (0.1, 0.5):  # twice: a gross error makes the covariance rough, and its neighbours doubtful
        tell(done, tr("Predicting each station from its neighbours"))
        checked = _leave_one_out(covariance, known)
        doubted = replace(stations, errors=np.hypot(stations.errors, checked.extra_errors()))
        cautious = _known(doubted, stations.lowest_m)
        covariance = _fit_covariance(*cautious) if checked.is_doubtful.any() else covariance
    tell(0.9, tr("Predicting stations in hidden blocks"))
    spacing_m = _spacing(known[0])
    interpolation = None if method == "collocation" else _Interpolation(method, spacing_m)
    predict = interpolation.each if interpolation else partial(_predict_each, covariance)
    blocks = _hide_blocks(predict, cautious, _BLOCK * spacing_m)
    return Survey(doubted, covariance, checked, blocks, interpolation)


def grid_stations(
    survey: Survey,
    grid: Grid,
    *,
    height_m: float = 0.0,
    furthest_m: float = 0.0,
    progress: Progress | None = None,
) -> _GriddedAnomaly:
    """Predict the anomaly of stations on a grid, at one height.

    Parameters
    ----------
    survey : Survey
    grid : Grid
        In the CRS of the stations.
    height_m : float
        Of the grid, above the same level as the stations' heights.
    furthest_m : float
        Distance to the nearest station beyond which cells stay empty; 0 for no limit.
    progress : takes the share that is done and what is being done

    Returns
    -------
    _GriddedAnomaly
    """
    rows, cols = _cells_of(survey.stations, grid)
    stations, rows, cols = _one_per_cell(survey.stations, rows, cols, survey.covariance.noise)
    lowest_m = survey.stations.lowest_m
    known, ground = _known(stations, lowest_m), _Ground(grid.crs)
    tree = cKDTree(known[0])
    sums = np.zeros((3, *grid.shape), np.float32)  # value, error, weight
    tiles = list(_tiles_of(grid.shape, rows, cols))

    def predict(tile: _Tile) -> _Predicted:
        places = _places_of(tile, grid, ground)
        return tile, *_predict_tile(survey, known, tree, places, height_m - lowest_m, furthest_m)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (tile, values, errors) in enumerate(_in_turn(pool, predict, tiles), 1):
            weights = tile.weights
            part = sums[:, slice(*tile.rows), slice(*tile.cols)]
            part += np.stack([weights * values, weights * survey.blocks.scale * errors, weights])
            if progress:
                progress(number / len(tiles), tr("Gridding the stations"))
    with np.errstate(invalid="ignore"):
        return _GriddedAnomaly(sums[0] / sums[2], sums[1] / sums[2])


def _in_turn(
    pool: ThreadPoolExecutor, work: Callable[[_Tile], _Predicted], items: list[_Tile]
) -> Iterator[_Predicted]:
    """Results in the order of the items, few of which are under way at once."""
    step = 4 * (os.cpu_count() or 1)
    for start in range(0, len(items), step):
        yield from pool.map(work, items[start : start + step])


def _known(stations: Stations, lowest_m: float) -> _Known:
    """Positions, heights above the lowest station, values and errors as collocation takes them."""
    positions = _Ground(stations.crs).positions(stations.x, stations.y)
    return positions, stations.heights_m - lowest_m, stations.values, stations.errors


def _cells_of(stations: Stations, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of each station, also beyond the grid."""
    circle, middle = grid.full_circle, (grid.bounds[0] + grid.bounds[2]) / 2
    x = stations.x + circle * np.round((middle - stations.x) / circle) if circle else stations.x
    cols, rows = ~grid.transform * (x, stations.y)
    return np.floor(rows).astype(np.int64), np.floor(cols).astype(np.int64)


def _one_per_cell(
    stations: Stations, rows: np.ndarray, cols: np.ndarray, noise: float
) -> tuple[Stations, np.ndarray, np.ndarray]:
    """Stations of one cell joined into their mean, each weighted by its error."""
    _, first, cell = np.unique(np.stack([rows, cols]), axis=1, return_index=True, return_inverse=True)
    cell = cell.ravel()
    n = len(first)
    if n == len(stations):
        return stations, rows, cols
    weights = 1 / (noise + stations.errors**2)
    total = np.bincount(cell, weights, n)

    def mean(of: np.ndarray) -> np.ndarray:
        offset = of[first]  # of the cell: keeps the precision of large coordinates
        return offset + np.bincount(cell, weights * (of - offset[cell]), n) / total

    errors = np.sqrt(np.maximum(1 / total - noise, 0))
    x, y, values, heights = map(mean, (stations.x, stations.y, stations.values, stations.heights_m))
    joined = Stations(x, y, values, heights, errors, stations.crs)
    return joined, rows[first], cols[first]


def _places_of(tile: _Tile, grid: Grid, ground: _Ground) -> np.ndarray:
    """The centres of a tile's cells as points in metres, shape (rows, cols, 3)."""
    x, y = np.meshgrid(grid.eastings[slice(*tile.cols)], grid.northings[slice(*tile.rows)])
    return ground.positions(x, y)


def _predict_tile(
    survey: Survey,
    known: _Known,
    tree: cKDTree,
    places: np.ndarray,
    height_m: float,
    furthest_m: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Values and expected errors of a tile's cells; NaN beyond the stations' reach."""
    shape = places.shape[:2]
    flat = places.reshape(-1, 3)
    is_near = np.ones(len(flat), bool)
    if furthest_m:
        is_near = tree.query(flat, distance_upper_bound=furthest_m)[0] <= furthest_m
    values, errors = np.full((2, len(flat)), np.nan)
    if is_near.any():
        near = _neighbours(tree, places)
        middle = flat.mean(axis=0)
        positions, *others = (part[near] for part in known)
        around: _Known = (positions - middle, others[0], others[1], others[2])
        wanted = flat[is_near] - middle
        values[is_near], errors[is_near] = (
            survey.interpolation(around, wanted)
            if survey.interpolation
            else _collocate(survey.covariance, around, wanted, height_m)
        )
    return values.reshape(shape), errors.reshape(shape)


def _neighbours(tree: cKDTree, places: np.ndarray) -> np.ndarray:
    """Numbers of the stations in a tile, and of those nearest to nine of its places."""
    rows, cols = (np.linspace(0, n - 1, 3).round().astype(int) for n in places.shape[:2])
    nine = places[np.ix_(rows, cols)].reshape(-1, 3)
    _, nearest = tree.query(nine, k=min(_NEAR_EACH, tree.n))
    middle = nine[4]
    half = float(np.sqrt(((nine - middle) ** 2).sum(axis=1)).max())
    return np.union1d(nearest.ravel(), np.asarray(tree.query_ball_point(middle, half), dtype=np.int64))
