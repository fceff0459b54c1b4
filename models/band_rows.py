"""The network's bands of a raster too large to hold, made by rows.

What is local (derivatives) is made in tiles with a halo; what reaches far (the residual itself, band-passes)
comes from `geophysics.regional`, which goes by rows. See `bands` for rasters that fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..geophysics.grids import Grid
from ..geophysics.regional import Regional, Rows
from .bands import FIELDS, colour_picture

LOCAL = ("vertical derivative", "horizontal gradient", "tilt")
BAND_PASSES = {"band 10-40 km": (10e3, 40e3), "band 40-120 km": (40e3, 120e3)}
BY_ROWS = ("residual", "rgb", "extra", *LOCAL, *BAND_PASSES)
HALO_CELLS = 128  # around a tile: what derivatives see of the ground beyond is under a thousandth
TILE_COLS = 1024


def local_field(name: str, residual: Rows, grid: Grid) -> Rows:
    """A derivative of the residual by rows, from tiles with a halo of real data around them."""

    def rows(start: int, stop: int) -> np.ndarray:
        first, last = max(0, start - HALO_CELLS), min(grid.shape[0], stop + HALO_CELLS)
        around, inside = residual(first, last), slice(start - first, stop - first)
        tiles = [tile(around, first, col)[inside] for col in range(0, grid.shape[1], TILE_COLS)]
        return np.concatenate(tiles, axis=1)

    def tile(around: np.ndarray, first: int, col: int) -> np.ndarray:
        left, right = max(0, col - HALO_CELLS), min(grid.shape[1], col + TILE_COLS + HALO_CELLS)
        values, inside = around[:, left:right], slice(col - left, col - left + TILE_COLS)
        if np.isnan(values).all():
            return values[:, inside]
        return FIELDS[name].make(values, grid.crop(first, left, *values.shape))[:, inside]

    return rows


def band_passed(name: str, bouguer: Rows, grid: Grid) -> Rows:
    """A band-pass of the Bouguer anomaly by rows: the difference of two regional fields."""
    lower, upper = (Regional(bouguer, grid, height_m, "biharmonic") for height_m in BAND_PASSES[name])
    return lambda start, stop: np.where(
        np.isnan(bouguer(start, stop)), np.float32(np.nan), lower.rows(start, stop) - upper.rows(start, stop)
    )


def band_rows(
    fields: Sequence[str], residual: Rows, bouguer: Rows | None, extra: Sequence[Rows], grid: Grid
) -> Callable[[int, int], np.ndarray]:
    """Raw bands by rows, float32 (C, n, cols), in the order of `bands.encode`.

    Parameters
    ----------
    fields : of BY_ROWS, "rgb" for a colour of the picture
    """
    made: list[Rows] = []
    for name in fields:
        if name in LOCAL:
            made.append(local_field(name, residual, grid))
        elif name in BAND_PASSES:
            made.append(band_passed(name, bouguer, grid))
        elif name == "residual":
            made.append(residual)
    is_picture = "rgb" in fields

    def rows(start: int, stop: int) -> np.ndarray:
        first = list(colour_picture(residual(start, stop))) if is_picture else []
        return np.stack([*first, *(make(start, stop) for make in [*made, *extra])]).astype(
            "float32", copy=False
        )

    return rows
