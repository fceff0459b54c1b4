"""Rows of class probabilities from pools of experts, by tiles with a wide margin around each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import torch

from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...contract.progress import Progress
from ...geology.legend import COVER, OUTSIDE
from ...geophysics.grids import Grid
from ...models.experts.expert import ExpertInput
from ...models.experts.outcrop import MARGIN, block_slices
from ...models.experts.pool import PoolMember, mean_and_spread
from ...models.features.outcrop_channels import SUBCELLS, FeatureCache, candidates_of
from ...models.inference.ensemble import Rows
from ..inputs.geological_map import _GeologicalMap
from ..inputs.scene import _classes_of_scene, _Scene
from .outputs import TILE_ROWS

_TILE = 640  # cells; with its margins a tile is what an outcrop network reads at once
_STRIP_BYTES = 2**28  # of all probabilities in the rows of a strip


@dataclass(frozen=True)
class _Tile:
    """Rows and columns to predict, and those that are read."""

    rows: slice
    cols: slice
    around: tuple[slice, slice]

    def inside(self, rows: slice) -> tuple[slice, slice]:
        """Some of its rows, and all its columns, counted from where it is read."""
        top, left = (side.start for side in self.around)
        return (
            slice(rows.start - top, rows.stop - top),
            slice(self.cols.start - left, self.cols.stop - left),
        )


@dataclass(frozen=True)
class _TiledPrediction:
    """A prediction of pools, tile by tile.

    Parameters
    ----------
    overlap, device : of networks that read gravity by windows
    number_format : that networks compute in
    is_flipped : average over the mirror images of the scene too
    shows_outcrop : return visible outcrop as the map shows it; otherwise it is predicted as all other cells
    features : channels of the scene's outcrop that were computed before
    """

    members: Sequence[PoolMember]
    num_classes: int
    overlap: float
    device: torch.device
    number_format: str
    is_flipped: bool
    shows_outcrop: bool
    features: FeatureCache = field(default_factory=FeatureCache)

    def rows(self, scene: _Scene, progress: Progress, rows: tuple[int, int] | None = None) -> Rows:
        """Class probabilities from north to south.

        Parameters
        ----------
        rows : (first, end) of the rows to give, the same as if all were given; all by default

        Yields
        ------
        first_row : int
        values : float32 array, shape (num_classes + 1, n, cols)
            NaN where nothing is predicted; the last channel is the standard deviation over what was averaged.
        """
        n_rows, n_cols = scene.grid.shape
        first, end = rows or (0, n_rows)
        strips = [
            strip
            for strip in _strips((n_rows, n_cols), self.num_classes)
            if strip[0].start < end and strip[0].stop > first
        ]
        columns = list(_axis_tiles(n_cols, _TILE))
        total = len(strips) * len(columns)
        for number, (strip, strip_around) in enumerate(strips):
            own = slice(max(strip.start, first), min(strip.stop, end))
            found = np.empty((self.num_classes + 1, own.stop - own.start, n_cols), "float32")
            for place, (cols, cols_around) in enumerate(columns):
                done = number * len(columns) + place
                tile = _Tile(strip, cols, (strip_around, cols_around))
                found[:, :, cols] = self._predict(scene, tile, own, _part(progress, done, total))
                self.features.clear()  # no other tile reads the same cells
            yield own.start, found

    def _predict(self, scene: _Scene, tile: _Tile, own: slice, progress: Progress) -> np.ndarray:
        """The cells of a tile in `own` rows, (num_classes + 1, n, cols); other processes have the others."""
        shape = [side.stop - side.start for side in tile.around]
        observed = np.full(shape, COVER, "uint8")
        if scene.map_observed is not None:
            observed = np.asarray(scene.map_observed[tile.around])
        is_in_tile, is_own = np.zeros(shape, bool), np.zeros(shape, bool)
        is_in_tile[tile.inside(tile.rows)] = scene.roles[tile.rows, tile.cols] != 0
        is_own[tile.inside(own)] = True
        is_outcrop = is_in_tile & (observed < OUTSIDE) & self.shows_outcrop
        queried = is_in_tile & ~is_outcrop
        width, height = scene.grid.spacing_m
        map_2x = None
        if scene.map_2x is not None:
            rows, cols = (slice(SUBCELLS * side.start, SUBCELLS * side.stop) for side in tile.around)
            map_2x = scene.map_2x[rows, cols]
        x = ExpertInput(
            observed,
            self.num_classes,
            queried & is_own,
            np.asarray(scene.bands[(slice(None), *tile.around)]),
            width / height,
            overlap=self.overlap,
            device=self.device,
            progress=progress,
            queried_nearby=queried,
            number_format=self.number_format,
            map_2x=map_2x,
            features=self.features,
            lines=scene.lines and scene.lines.region(*tile.around),
        )
        found = np.full((self.num_classes + 1, *shape), np.nan, "float32")
        if x.queried.any():
            mean, spread = mean_and_spread(self.members, x, is_flipped=self.is_flipped)
            found[:-1, x.queried], found[-1, x.queried] = mean, spread
        found[:-1, is_outcrop] = observed[is_outcrop] == np.arange(self.num_classes)[:, None]
        found[-1, is_outcrop] = 0
        return found[(slice(None), *tile.inside(own))]


def _strips(shape: tuple[int, int], num_classes: int) -> list[tuple[slice, slice]]:
    """Strips of rows whose probabilities fit in memory, with the rows around; one of a small raster."""
    rows = _STRIP_BYTES // (4 * (num_classes + 1) * shape[1]) // TILE_ROWS * TILE_ROWS
    return list(_axis_tiles(shape[0], min(max(rows, TILE_ROWS), _TILE)))


def _axis_tiles(n: int, side: int) -> Iterator[tuple[slice, slice]]:
    """Tiles along one axis, each with the cells around it."""
    return ((core, around) for (core, _), (around, _) in block_slices((n, 1), side, MARGIN))


def _part(progress: Progress, number: int, n: int) -> Progress:
    return lambda fraction, message="", **numbers: progress((number + fraction) / n, message, **numbers)


@dataclass(frozen=True)
class _Outcrop:
    """The map on subcells, None where the raster is too large, and its channels where they are computed."""

    map_2x: np.ndarray | None = None
    features: FeatureCache = field(default_factory=FeatureCache)


@contextmanager
def _outcrop_prefetch(
    job: PredictJob, card: Card, source: _GeologicalMap | None, grid: Grid, *, caches_features: bool
) -> Iterator[Future[_Outcrop]]:
    """Rasterise the outcrop on subcells in a thread, while the residual is computed.

    Errors are raised where the result is taken. Where the raster is read as one tile, and `caches_features`,
    the outcrop's channels are computed too.
    """

    def outcrop() -> _Outcrop:
        if source is None:
            return _Outcrop()
        classes, features = _classes_of_scene(card, source.legend), FeatureCache()
        map_2x = source.rasterise_2x(grid, classes, np.ones(grid.shape, bool))
        if map_2x is None:
            return _Outcrop()
        candidates = candidates_of(map_2x)
        n_tiles = len(_strips(grid.shape, len(classes))) * len(list(_axis_tiles(grid.shape[1], _TILE)))
        is_read_once = n_tiles == 1 and not job.flips
        if caches_features and is_read_once and features.keeps(grid.shape, len(candidates)):
            width, height = grid.spacing_m
            features.inputs(map_2x, candidates, width / height, SUBCELLS)
        return _Outcrop(map_2x, features)

    with ThreadPoolExecutor(1) as thread:
        yield thread.submit(outcrop)
