"""The depth to bedrock between drillholes: its 10, 50 and 90 % quantiles, tested at holes held out in groups.

The logarithm of the depth, or the depth itself where that predicts held-out holes better, follows the
distance to outcrop, the share of outcrop around, further rasters where these prove useful, and the holes
nearby (`censored_process`); a hole that did not reach bedrock counts as 'deeper than'. Outcrop itself has the
depth zero, which the logarithm approaches with the distance. The width of the band is scaled so that it holds
for holes that were held out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree
from scipy.special import ndtri

from ...geophysics.grids import Grid, Progress
from ..holes import OFF_GRID, Holes
from ..legend import COVER, OUTSIDE
from ..outcrop import EARTH_RADIUS_KM, _on_sphere, distance_km
from .censored_process import _Posterior, _Process, _Samples
from .held_out import HeldOut, _groups, _scores, _Transform

QUANTILES = (0.1, 0.5, 0.9)
LEAST_REACHED = 5  # holes, below which nothing is estimated
_POWERS = (0.0, 1.0)  # of the depth that is taken for normal: its logarithm, or itself
_SHALLOWEST_M = 1.0  # depths below count as this: a logarithm needs one
_MOST_FITTED, _MOST_FITTED_AGAIN = 400, 120  # holes that the process is fitted to, at random; in a fold
_MOST_NEAR = 200  # holes that predict a tile of cells
_TILE = 32  # cells along a tile
_REACH_SHARE = 1 / 6  # usual reach of the field, of the area's extent
_AROUND = 1.0  # reach of the share of outcrop, in median distances from covered cells to outcrop
_CLEAR_GAIN = 1.0  # standard errors by which further rasters have to better the prediction of held-out holes


@dataclass(frozen=True)
class DepthEstimate:
    """The depth to bedrock on a grid, and how well it was predicted at held-out holes.

    Parameters
    ----------
    depth_m : float32 (3, rows, cols)
        Of QUANTILES; 0 on outcrop, NaN outside the map.
    held_out : predicted from the other groups, the chosen way
    candidates : name of a set of rasters -> the same with it; '' for none
    chosen : the set that was used
    used : indices of the holes that took part
    scale : of the band's width, so that it holds at held-out holes
    power : of the depth that is taken for normal, 0 for the logarithm
    """

    depth_m: np.ndarray
    held_out: HeldOut
    candidates: dict[str, HeldOut]
    chosen: str
    used: np.ndarray
    scale: float
    power: float


def usable_holes(holes: Holes, classes: np.ndarray) -> np.ndarray:
    """Indices of the holes on the map that know a depth, of bedrock or of their end above 0."""
    on_map = np.flatnonzero((holes.cell != OFF_GRID) & np.isfinite(holes.depth_m) & (holes.weight > 0))
    on_map = on_map[classes.reshape(-1)[holes.cell[on_map]] != OUTSIDE]
    return np.asarray(on_map[holes.is_reached[on_map] | (holes.depth_m[on_map] > 0)])


def estimate_depth(
    holes: Holes,
    classes: np.ndarray,
    rasters: dict[str, np.ndarray] | None = None,
    *,
    seed: int = 1,
    progress: Progress | None = None,
) -> DepthEstimate:
    """Estimate the depth to bedrock under a map's cover.

    Parameters
    ----------
    holes : Holes
        At least LEAST_REACHED of them reached bedrock.
    classes : uint8, shape holes.grid.shape
        Of the map: COVER where bedrock is covered, OUTSIDE where nothing is known, anything else is outcrop.
    rasters : name -> float (rows, cols), NaN where unknown
        Such as residual gravity; used where they better the prediction of held-out holes.
    seed : of the groups and of the holes that are drawn where there are many

    Returns
    -------
    DepthEstimate

    Raises
    ------
    ValueError
        For too few holes.
    """
    used = usable_holes(holes, classes)
    if holes.is_reached[used].sum() < LEAST_REACHED:
        raise ValueError(f"{LEAST_REACHED} holes that reached bedrock are wanted")
    own, n_sets = _features(classes, holes.grid), len(_POWERS) + bool(rasters)
    tried: list[tuple[_Model, HeldOut]] = []

    def attempt(features: dict[str, np.ndarray], power: float) -> tuple[_Model, HeldOut]:
        model = _Model.of(holes, used, classes, features, power, seed)
        tried.append((model, model.hold_out()))
        if progress:
            progress(0.8 * len(tried) / n_sets, "")
        return tried[-1]

    plain = max((attempt(own, power) for power in _POWERS), key=lambda pair: pair[1].log_score.mean())
    found = {"": plain}
    if rasters:
        found[", ".join(rasters)] = attempt(own | rasters, plain[0].transform.power)
    chosen = _chosen({name: held_out for name, (_, held_out) in found.items()})
    model, held_out = found[chosen]
    depth = model.predict(classes, held_out.scale)
    candidates = {name: h for name, (_, h) in found.items()}
    return DepthEstimate(depth, held_out, candidates, chosen, used, held_out.scale, model.transform.power)


def _chosen(candidates: dict[str, HeldOut]) -> str:
    """The rasters where they clearly better the prediction of held-out holes, none otherwise."""
    plain = candidates[""]
    for name, held_out in candidates.items():
        gains = held_out.log_score - plain.log_score
        error = gains.std(ddof=1) / np.sqrt(len(gains)) if len(gains) > 1 else np.inf
        if name and gains.mean() > _CLEAR_GAIN * error:
            return name
    return ""


def _features(classes: np.ndarray, grid: Grid) -> dict[str, np.ndarray]:
    """Logarithm of the distance to outcrop, and the share of outcrop around; none where nothing crops out."""
    is_outcrop = classes < OUTSIDE
    if not is_outcrop.any():
        return {}
    distance = distance_km(classes, grid)
    width, height = (side / 1000 for side in grid.spacing_m)
    covered = distance[classes == COVER]
    reach = _AROUND * float(np.median(covered)) if covered.size else width
    known = gaussian_filter((classes != OUTSIDE).astype(float), (reach / height, reach / width))
    around = gaussian_filter(is_outcrop.astype(float), (reach / height, reach / width))
    return {
        "distance to outcrop": np.log(np.maximum(distance, min(width, height) / 2)),
        "share of outcrop around": around / np.maximum(known, 1e-6),
    }


@dataclass(frozen=True)
class _Model:
    """Holes as samples, and the process fitted to them."""

    grid: Grid
    features: np.ndarray  # (cells, p), standardised on covered cells; 0 where unknown
    cell: np.ndarray
    samples: _Samples
    transform: _Transform
    group: np.ndarray
    process: _Process
    usual_reach_km: float
    rng: np.random.Generator

    @classmethod
    def of(
        cls,
        holes: Holes,
        used: np.ndarray,
        classes: np.ndarray,
        rasters: dict[str, np.ndarray],
        power: float,
        seed: int,
    ) -> _Model:
        """Fit a process to the depths of the used holes."""
        rng, cell = np.random.default_rng(seed), holes.cell[used]
        covered = np.flatnonzero(classes.reshape(-1) == COVER)
        features = _standardised(rasters, covered if len(covered) else cell, holes.grid.shape)
        place = EARTH_RADIUS_KM * _on_sphere(cell, holes.grid)
        depth = np.maximum(holes.depth_m[used], _SHALLOWEST_M)
        transform = _Transform(power, float(np.exp(np.log(depth).mean())))
        samples = _Samples(place, features[cell], transform.value(depth), ~holes.is_reached[used])
        wanted = EARTH_RADIUS_KM * _on_sphere(rng.choice(covered, min(2000, len(covered)), False), holes.grid)
        group = _groups(place, wanted if len(wanted) else place, seed)
        reach = _REACH_SHARE * float(np.linalg.norm(np.ptp(place, axis=0)))
        process = _Process.fit(samples.take(_some(len(samples), _MOST_FITTED, rng)), reach)
        return cls(holes.grid, features, cell, samples, transform, group, process, reach, rng)

    def hold_out(self) -> HeldOut:
        """Predict the holes of every group from the others, fitted anew; then scale the band."""
        mean, spread = np.zeros(len(self.samples)), np.ones(len(self.samples))
        for number in np.unique(self.group):
            inside = self.group == number
            others = self.samples.take(~inside)
            some = others.take(_some(len(others), _MOST_FITTED_AGAIN, self.rng))
            process = _Process.fit(some, self.usual_reach_km, self.process)
            own = self.samples.take(inside)
            nearest = others.take(_nearest(others.place, own.place.mean(axis=0)))
            mean[inside], spread[inside] = process.given(nearest).predict(own.place, own.feature)
        return _scores(self.samples, self.transform, mean, spread, self.group)

    def predict(self, classes: np.ndarray, scale: float) -> np.ndarray:
        """Quantiles of the depth on all cells, float32 (3, rows, cols)."""
        depth = np.where(classes == OUTSIDE, np.float32(np.nan), np.float32(0))
        depth = np.repeat(depth[None], len(QUANTILES), axis=0).reshape(len(QUANTILES), -1)
        posterior: _Posterior | None = None
        for cells in _tiles(classes == COVER):
            place = EARTH_RADIUS_KM * _on_sphere(cells, self.grid)
            if posterior is None or len(self.samples) > _MOST_NEAR:
                near = self.samples.take(_nearest(self.samples.place, place.mean(axis=0)))
                posterior = self.process.given(near)
            mean, spread = posterior.predict(place, self.features[cells])
            depth[:, cells] = self.transform.depth_m(mean + scale * spread * ndtri(QUANTILES)[:, None])
        return depth.reshape(len(QUANTILES), *self.grid.shape)


def _standardised(rasters: dict[str, np.ndarray], cells: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Rasters as columns, of mean 0 and deviation 1 on some cells; 0 where unknown."""
    columns = []
    for values in rasters.values():
        flat = values.reshape(-1).astype(float)
        some = flat[cells][np.isfinite(flat[cells])]
        deviation = float(some.std()) if some.size else 0.0
        scaled = (flat - some.mean()) / deviation if deviation > 0 else np.zeros_like(flat)
        columns.append(np.nan_to_num(scaled, nan=0.0))
    return np.stack(columns, axis=1) if columns else np.empty((shape[0] * shape[1], 0))


def _some(n: int, most: int, rng: np.random.Generator) -> np.ndarray:
    """Indices of at most so many of n, drawn at random."""
    return np.arange(n) if n <= most else np.sort(rng.choice(n, most, replace=False))


def _nearest(places: np.ndarray, to: np.ndarray) -> np.ndarray:
    """Indices of the places that are nearest to one, at most _MOST_NEAR."""
    if len(places) <= _MOST_NEAR:
        return np.arange(len(places))
    return np.asarray(cKDTree(places).query(to, _MOST_NEAR)[1])


def _tiles(is_wanted: np.ndarray) -> Iterator[np.ndarray]:
    """Flat indices of the wanted cells of each tile that has any."""
    rows, cols = is_wanted.shape
    for top in range(0, rows, _TILE):
        for left in range(0, cols, _TILE):
            row, col = np.nonzero(is_wanted[top : top + _TILE, left : left + _TILE])
            if len(row):
                yield (top + row) * cols + left + col
