"""The gravity raster and its companions by rows: nothing here holds a whole raster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.warp import transform_bounds
from rasterio.windows import Window, from_bounds

from ..geophysics.band_file import GravityBand, gravity_band
from ..geophysics.files import grid_of, opened
from ..geophysics.grids import Grid, align
from ..geophysics.regional import Progress, Regional, Rows
from ..geophysics.residual import check_grid, check_not_empty, describe
from .inputs import require_square_cells, told_height, told_quantity

AROUND = 2  # cells of a further raster around the rows that it is resampled to


@dataclass(frozen=True)
class GravityRows:
    """A residual anomaly in mGal by rows; entries as in `inputs.Gravity`."""

    residual: Rows
    grid: Grid
    height_m: float | None
    method: str
    bouguer: Rows | None = None


@contextmanager
def open_gravity(
    path: str, quantity: str, *, height_m: float, edges: str, progress: Progress | None = None
) -> Iterator[GravityRows]:
    """Open a Bouguer or residual raster; of a Bouguer anomaly the regional field is made here."""
    with gravity_band(path) as source:
        require_square_cells(path, source.grid)
        check_grid(source.grid)
        if told_quantity(path, quantity, source.source.tags()) == "residual":
            method = f"{Path(path).name} is taken as a residual anomaly."
            made_at = told_height(source.source.tags())
            yield GravityRows(source.rows, source.grid, made_at, method)
        else:
            field = Regional(source.rows, source.grid, height_m, edges, progress=progress)
            check_not_empty(field)
            source.check_range()
            yield GravityRows(residual_of(source, field), source.grid, height_m, describe(field), source.rows)


def residual_of(source: GravityBand, field: Regional) -> Rows:
    """Rows of the anomaly less those of its regional field."""
    return lambda start, stop: source.rows(start, stop) - field.rows(start, stop)


@contextmanager
def open_extra(path: str, grid: Grid) -> Iterator[Rows]:
    """Open a further raster; its rows come resampled onto the grid, NaN where it has no data."""
    with opened(path) as source:
        own, is_south_up = grid_of(source)
        is_same = own.same_cells(grid)  # read as they are, as `align` leaves them where all is read at once

        def rows(start: int, stop: int) -> np.ndarray:
            target = grid.crop(start, 0, stop - start, grid.shape[1])
            top, left, bottom, right = (start, 0, stop, own.shape[1]) if is_same else cells_under(target, own)
            if top >= bottom or left >= right:
                return np.full(target.shape, np.nan, "float32")
            first = own.shape[0] - bottom if is_south_up else top
            masked = source.read(1, window=Window(left, first, right - left, bottom - top), masked=True)
            values = masked.astype("float32").filled(np.nan) * source.scales[0] + source.offsets[0]
            values = values[::-1] if is_south_up else values
            return align(values.astype("float32"), own.crop(top, left, bottom - top, right - left), target)

        yield rows


def cells_under(target: Grid, own: Grid) -> tuple[int, int, int, int]:
    """First row and column, last row and column of a grid's cells under another grid, and some around."""
    bounds = transform_bounds(target.crs, own.crs, *target.bounds, densify_pts=21)
    at = from_bounds(*bounds, transform=own.transform)
    top, left = int(np.floor(at.row_off)) - AROUND, int(np.floor(at.col_off)) - AROUND
    bottom = int(np.ceil(at.row_off + at.height)) + AROUND
    right = int(np.ceil(at.col_off + at.width)) + AROUND
    return max(top, 0), max(left, 0), min(bottom, own.shape[0]), min(right, own.shape[1])
