"""The gravity bands of a raster too large for memory, made by rows.

What is local (derivatives) is made in tiles with a halo; what reaches far (the residual itself, band-passes)
comes from `RegionalField`, which is computed by rows. See `gravity_bands` for rasters that fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ...geophysics.grids import Grid, Rows
from ...geophysics.separation import PolynomialTrend
from ...geophysics.spectral.regional_field import RegionalField
from .gravity_bands import FIELDS, Anomaly, colour_picture, require_bouguer

_LOCAL = ("vertical derivative", "horizontal gradient", "tilt")
_BAND_PASSES = {"band 10-40 km": (10e3, 40e3), "band 40-120 km": (40e3, 120e3)}
_TREND = "trend 2"
BY_ROWS = ("residual", "rgb", "extra", *_LOCAL, *_BAND_PASSES, _TREND)
_HALO_CELLS = 128  # around a tile: what lies beyond changes a derivative by less than a thousandth
_TILE_COLS = 1024


def _local_fields(names: Sequence[str], residual: Rows, grid: Grid) -> Rows:
    """Derivatives of the residual by rows, (n_names, n, cols), from tiles with real data around them."""

    def rows(start: int, stop: int) -> np.ndarray:
        first, last = max(0, start - _HALO_CELLS), min(grid.shape[0], stop + _HALO_CELLS)
        around, inside = residual(first, last), slice(start - first, stop - first)
        tiles = [tile(around, first, col)[:, inside] for col in range(0, grid.shape[1], _TILE_COLS)]
        return np.concatenate(tiles, axis=2)

    def tile(around: np.ndarray, first: int, col: int) -> np.ndarray:
        left, right = max(0, col - _HALO_CELLS), min(grid.shape[1], col + _TILE_COLS + _HALO_CELLS)
        values, inside = around[:, left:right], slice(col - left, col - left + _TILE_COLS)
        if np.isnan(values).all():
            return np.broadcast_to(values[:, inside], (len(names), *values[:, inside].shape))
        anomaly = Anomaly(values, grid.crop(first, left, *values.shape))
        return np.stack([FIELDS[name].make(anomaly)[:, inside] for name in names])

    return rows


def _band_passed(
    heights_m: tuple[float, float], bouguer: Rows, grid: Grid, continued: dict[float, Rows]
) -> Rows:
    """A band-pass of the Bouguer anomaly by rows: the difference of two upward continuations."""
    for height_m in heights_m:
        if height_m not in continued:
            continued[height_m] = RegionalField(bouguer, grid, height_m, "biharmonic").rows
    lower, upper = (continued[height_m] for height_m in heights_m)
    return lambda start, stop: np.where(
        np.isnan(bouguer(start, stop)), np.float32(np.nan), lower(start, stop) - upper(start, stop)
    )


def lazy_bands(
    fields: Sequence[str],
    residual: Rows,
    bouguer: Rows | None,
    extra: Sequence[Rows],
    grid: Grid,
    *,
    continued: dict[float, Rows] | None = None,
) -> Callable[[int, int], np.ndarray]:
    """Raw bands by rows, float32 (C, n, cols), in the order of `gravity_bands.encode`.

    Parameters
    ----------
    fields : of BY_ROWS, "rgb" for a colour of the picture
    continued : upward continuations of the Bouguer anomaly that were made already, by height in m
    """
    for name in set(fields) & set(FIELDS):
        require_bouguer(FIELDS[name], is_there=bouguer is not None)
    local = [name for name in fields if name in _LOCAL]
    local_rows = _local_fields(local, residual, grid)
    made_by: dict[str, Rows] = {}
    if bouguer is not None:
        known = {} if continued is None else continued
        passes = [name for name in fields if name in _BAND_PASSES]
        made_by = {name: _band_passed(_BAND_PASSES[name], bouguer, grid, known) for name in passes}
        if _TREND in fields:
            trend, anomaly = PolynomialTrend(bouguer, grid.shape, 2), bouguer
            made_by[_TREND] = lambda start, stop: anomaly(start, stop) - trend.rows(start, stop)

    def rows(start: int, stop: int) -> np.ndarray:
        here = residual(start, stop)
        made = dict(zip(local, local_rows(start, stop))) if local else {}
        made |= {name: make(start, stop) for name, make in made_by.items()} | {"residual": here}
        first = colour_picture(here) if "rgb" in fields else [made[name] for name in fields]
        return np.stack([*first, *(make(start, stop) for make in extra)]).astype("float32", copy=False)

    return rows
