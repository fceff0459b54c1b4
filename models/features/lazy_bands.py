"""The network's bands of a raster too large to hold, made by rows.

What is local (derivatives) is made in tiles with a halo; what reaches far (the residual itself, band-passes)
comes from `RegionalField`, which is computed by rows. See `bands` for rasters that fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ...geophysics.grids import Grid, Rows
from ...geophysics.separation import PolynomialTrend
from ...geophysics.spectral.regional_field import RegionalField
from .gravity_bands import FIELDS, Anomaly, colour_picture, require_bouguer

LOCAL = ("vertical derivative", "horizontal gradient", "tilt")
BAND_PASSES = {"band 10-40 km": (10e3, 40e3), "band 40-120 km": (40e3, 120e3)}
TREND = "trend 2"
BY_ROWS = ("residual", "rgb", "extra", *LOCAL, *BAND_PASSES, TREND)
HALO_CELLS = 128  # around a tile: what derivatives see of the ground beyond is under a thousandth
TILE_COLS = 1024


def local_fields(names: Sequence[str], residual: Rows, grid: Grid) -> Rows:
    """Derivatives of the residual by rows, (n_names, n, cols), from tiles with real data around them."""

    def rows(start: int, stop: int) -> np.ndarray:
        first, last = max(0, start - HALO_CELLS), min(grid.shape[0], stop + HALO_CELLS)
        around, inside = residual(first, last), slice(start - first, stop - first)
        tiles = [tile(around, first, col)[:, inside] for col in range(0, grid.shape[1], TILE_COLS)]
        return np.concatenate(tiles, axis=2)

    def tile(around: np.ndarray, first: int, col: int) -> np.ndarray:
        left, right = max(0, col - HALO_CELLS), min(grid.shape[1], col + TILE_COLS + HALO_CELLS)
        values, inside = around[:, left:right], slice(col - left, col - left + TILE_COLS)
        if np.isnan(values).all():
            return np.broadcast_to(values[:, inside], (len(names), *values[:, inside].shape))
        anomaly = Anomaly(values, grid.crop(first, left, *values.shape))
        return np.stack([FIELDS[name].make(anomaly)[:, inside] for name in names])

    return rows


def band_passed(name: str, bouguer: Rows, grid: Grid) -> Rows:
    """A band-pass of the Bouguer anomaly by rows: the difference of two regional fields."""
    lower, upper = (RegionalField(bouguer, grid, height_m, "biharmonic") for height_m in BAND_PASSES[name])
    return lambda start, stop: np.where(
        np.isnan(bouguer(start, stop)), np.float32(np.nan), lower.rows(start, stop) - upper.rows(start, stop)
    )


def without_trend(bouguer: Rows, grid: Grid) -> Rows:
    """The Bouguer anomaly less its polynomial trend, by rows."""
    trend = PolynomialTrend(bouguer, grid.shape, 2)
    return lambda start, stop: bouguer(start, stop) - trend.rows(start, stop)


def band_rows(
    fields: Sequence[str], residual: Rows, bouguer: Rows | None, extra: Sequence[Rows], grid: Grid
) -> Callable[[int, int], np.ndarray]:
    """Raw bands by rows, float32 (C, n, cols), in the order of `bands.encode`.

    Parameters
    ----------
    fields : of BY_ROWS, "rgb" for a colour of the picture
    """
    for name in set(fields) & set(FIELDS):
        require_bouguer(FIELDS[name], is_there=bouguer is not None)
    local = [name for name in fields if name in LOCAL]
    local_rows = local_fields(local, residual, grid)
    made_by = {name: band_passed(name, bouguer, grid) for name in fields if name in BAND_PASSES}
    if TREND in fields:
        made_by[TREND] = without_trend(bouguer, grid)

    def rows(start: int, stop: int) -> np.ndarray:
        here = residual(start, stop)
        made = dict(zip(local, local_rows(start, stop))) if local else {}
        made |= {name: make(start, stop) for name, make in made_by.items()} | {"residual": here}
        first = colour_picture(here) if "rgb" in fields else [made[name] for name in fields]
        return np.stack([*first, *(make(start, stop) for make in extra)]).astype("float32", copy=False)

    return rows
