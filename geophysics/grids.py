"""Where the cells of a raster lie on the Earth."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from affine import Affine
from pyproj import Geod
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import array_bounds
from rasterio.warp import Resampling, reproject, transform, transform_bounds
from rasterio.windows import from_bounds

from .longitudes import round_of, turns

WGS84 = Geod(ellps="WGS84")


@dataclass(frozen=True)
class Grid:
    """A raster's cells: row 0 is the northern edge, column 0 the western, never rotated.

    Parameters
    ----------
    shape : (rows, cols)
    transform : Affine
        From (col, row) of a cell's corner to CRS units; `transform.e` is negative.
    crs : CRS
    """

    shape: tuple[int, int]
    transform: Affine
    crs: CRS

    def __post_init__(self):
        if self.transform.e >= 0 or self.transform.a <= 0 or self.transform.b or self.transform.d:
            raise ValueError("a Grid is north-up and not rotated; read_band turns rasters so")

    @property
    def is_geographic(self) -> bool:
        """Whether the axes are longitude and latitude in degrees."""
        return self.crs.is_geographic

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in CRS units."""
        return array_bounds(*self.shape, self.transform)

    @property
    def spacing(self) -> tuple[float, float]:
        """Width and height of a cell in CRS units, both positive."""
        return self.transform.a, -self.transform.e

    @property
    def eastings(self) -> np.ndarray:
        """Centres of the columns in CRS units, shape (cols,)."""
        return self.transform.c + (np.arange(self.shape[1]) + 0.5) * self.transform.a

    @property
    def northings(self) -> np.ndarray:
        """Centres of the rows in CRS units, north first, shape (rows,)."""
        return self.transform.f + (np.arange(self.shape[0]) + 0.5) * self.transform.e

    @property
    def spacing_m(self) -> tuple[float, float]:
        """Width and height of the central cell on the ground, in metres (WGS 84 geodesics)."""
        row, col = self.shape[0] // 2, self.shape[1] // 2
        x = self.transform.c + (col + np.array([0.0, 1.0, 0.5, 0.5])) * self.transform.a
        y = self.transform.f + (row + np.array([0.5, 0.5, 0.0, 1.0])) * self.transform.e
        lon, lat = transform(self.crs, CRS.from_epsg(4326), x, y)
        width = WGS84.inv(lon[0], lat[0], lon[1], lat[1])[2]
        height = WGS84.inv(lon[2], lat[2], lon[3], lat[3])[2]
        return width, height

    def crop(self, row: int, col: int, rows: int, cols: int) -> Grid:
        """The grid of a rectangle of cells of this one."""
        return Grid((rows, cols), self.transform * Affine.translation(col, row), self.crs)

    def refined(self, factor: int) -> Grid:
        """The grid with every cell divided into factor x factor."""
        rows, cols = self.shape
        return Grid((rows * factor, cols * factor), self.transform * Affine.scale(1 / factor), self.crs)

    def same_cells(self, other: Grid) -> bool:
        """Whether both grids have the same cells, to a hundredth of a cell at every corner."""
        apart = np.abs(np.subtract(self.bounds, other.bounds))
        return self.shape == other.shape and self.crs == other.crs and apart.max() < 0.01 * min(self.spacing)


def align(values: np.ndarray, source: Grid, target: Grid, *, is_class: bool = False) -> np.ndarray:
    """Resample a raster onto another grid: bilinear for fields, nearest for classes.

    Parameters
    ----------
    values : array, shape source.shape
        Fields are floats with NaN where there is no data; classes are uint8 with 255.

    Returns
    -------
    array, shape target.shape, NaN (255) where the source does not reach; the values themselves where both
    have the same cells
    """
    if source.same_cells(target):
        return values
    if not source.is_geographic:
        return _resampled(values, source, target, is_class=is_class)
    out = np.full(target.shape, 255 if is_class else np.nan, values.dtype)
    for turned in turns_over(source, target):
        top, left, bottom, right = cells_under(target, turned)
        if top < bottom and left < right:  # a part: of all round the Earth GDAL smooths what crosses its seam
            part = turned.crop(top, left, bottom - top, right - left)
            found = _resampled(values[top:bottom, left:right], part, target, is_class=is_class)
            out = np.where(out == 255 if is_class else np.isnan(out), found, out)
    return out


def _resampled(values: np.ndarray, source: Grid, target: Grid, *, is_class: bool) -> np.ndarray:
    """A raster on another grid, where both count longitudes alike."""
    empty = 255 if is_class else np.nan
    out = np.full(target.shape, empty, values.dtype)
    reproject(
        np.ascontiguousarray(values),
        out,
        src_transform=source.transform,
        src_crs=source.crs,
        src_nodata=empty,
        dst_transform=target.transform,
        dst_crs=target.crs,
        dst_nodata=empty,
        resampling=Resampling.nearest if is_class else Resampling.bilinear,
    )
    return out


AROUND = 2  # cells of a raster around those that another is resampled from


def bounds_in(target: Grid, own: Grid) -> tuple[float, float, float, float] | None:
    """West, south, east, north of a grid in another one's CRS, west below east; None if it has no place."""
    try:
        west, south, east, north = transform_bounds(target.crs, own.crs, *target.bounds, densify_pts=21)
    except RasterioError:
        return None
    if not np.isfinite([west, south, east, north]).all():
        return None
    return west, south, east + round_of(own.crs) if east < west else east, north  # across the date line


def turns_over(source: Grid, target: Grid) -> list[Grid]:
    """The source's grid, moved by whole turns of longitude so that it reaches the target."""
    bounds = bounds_in(target, source)
    if bounds is None or not source.is_geographic:
        return [source]
    return [
        replace(source, transform=Affine.translation(turn, 0) * source.transform)
        for turn in turns(source.crs, source.bounds, bounds)
    ]


def cells_under(target: Grid, own: Grid) -> tuple[int, int, int, int]:
    """First row and column, last row and column of a grid's cells under another grid, and some around."""
    bounds = bounds_in(target, own)
    if bounds is None:
        return 0, 0, 0, 0
    at = from_bounds(*bounds, transform=own.transform)
    top, left = int(np.floor(at.row_off)) - AROUND, int(np.floor(at.col_off)) - AROUND
    bottom = int(np.ceil(at.row_off + at.height)) + AROUND
    right = int(np.ceil(at.col_off + at.width)) + AROUND
    return max(top, 0), max(left, 0), min(bottom, own.shape[0]), min(right, own.shape[1])
