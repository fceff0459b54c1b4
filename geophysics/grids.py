"""Where the cells of a raster lie on the Earth, and rasters moved from one grid to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from affine import Affine
from pyproj import CRS as ProjCRS
from pyproj import Geod, Transformer
from pyproj.exceptions import CRSError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import array_bounds
from rasterio.warp import Resampling, reproject, transform, transform_bounds
from rasterio.windows import from_bounds

WGS84 = Geod(ellps="WGS84")

Rows = Callable[[int, int], np.ndarray]  # rows start to stop of a raster, float32, NaN where there is no data
Progress = Callable[[float, str], None]  # share that is done, and what is being done


class RasterLike(Protocol):
    """An array, or anything with a shape that is sliced like one."""

    @property
    def shape(self) -> Any:
        """(..., rows, cols)."""

    def __getitem__(self, key: Any, /) -> np.ndarray:
        """The cells of slices."""


_AROUND = 2  # cells of a raster around those that another is resampled from


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

    def __post_init__(self) -> None:
        if self.transform.e >= 0 or self.transform.a <= 0 or self.transform.b or self.transform.d:
            raise ValueError("a Grid is north-up and not rotated; read_band turns rasters so")

    @property
    def is_geographic(self) -> bool:
        """Whether the axes are longitude and latitude."""
        return bool(self.crs.is_geographic)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in CRS units."""
        west, south, east, north = array_bounds(*self.shape, self.transform)
        return west, south, east, north

    @property
    def spacing(self) -> tuple[float, float]:
        """Width and height of a cell in CRS units, both positive."""
        return self.transform.a, -self.transform.e

    @property
    def eastings(self) -> np.ndarray:
        """Centres of the columns in CRS units, shape (cols,)."""
        return np.asarray(self.transform.c + (np.arange(self.shape[1]) + 0.5) * self.transform.a)

    @property
    def northings(self) -> np.ndarray:
        """Centres of the rows in CRS units, north first, shape (rows,)."""
        return np.asarray(self.transform.f + (np.arange(self.shape[0]) + 0.5) * self.transform.e)

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
        gap = float(np.abs(np.subtract(self.bounds, other.bounds)).max())
        return self.shape == other.shape and self.crs == other.crs and gap < 0.01 * min(self.spacing)

    @property
    def full_circle(self) -> float:
        """Once around the Earth in units of the CRS: 360 degrees or 400 grads; 0 where it is not geographic.

        Examples
        --------
        >>> crs = map(CRS.from_epsg, (4326, 4807, 32632))
        >>> [Grid((1, 1), Affine(1, 0, 0, 0, -1, 0), c).full_circle for c in crs]
        [360.0, 400.0, 0.0]
        """
        if not self.is_geographic:
            return 0.0
        try:
            unit = ProjCRS.from_user_input(self.crs.to_wkt()).axis_info[0].unit_conversion_factor
        except (CRSError, IndexError):
            return 360.0
        return round(2 * np.pi / unit, 6)

    def wrap_offset(self, x: float) -> float:
        """Full circles to add to an easting to bring it within half a circle of the grid's middle.

        Examples
        --------
        >>> Grid((5, 4), Affine(1, 0, -111, 0, -1, 40), CRS.from_epsg(4326)).wrap_offset(250.0)
        -360.0
        """
        circle, middle = self.full_circle, (self.bounds[0] + self.bounds[2]) / 2
        return circle * round((middle - x) / circle) if circle else 0.0

    def geographic(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude in radians on the CRS's own ellipsoid of places in CRS units.

        Longitudes count from the CRS's own prime meridian; latitudes may lie past a pole.
        """
        own = ProjCRS.from_user_input(self.crs.to_wkt())
        base = own if self.is_geographic else own.geodetic_crs or own
        if self.is_geographic:
            lon, lat = np.asarray(x, float), np.asarray(y, float)
        else:
            lon, lat = Transformer.from_crs(own, base, always_xy=True).transform(x, y)
        radians = base.axis_info[0].unit_conversion_factor  # in one unit: degrees, or grads
        return lon * radians, lat * radians

    def wrapped_onto(self, target: Grid) -> list[Grid]:
        """The grid, moved by full circles of longitude so that it reaches another one, the smallest first.

        Examples
        --------
        >>> west = Grid((5, 3), Affine(1, 0, 250, 0, -1, 35), CRS.from_epsg(4326))
        >>> [g.bounds[0] for g in west.wrapped_onto(Grid((5, 3), Affine(1, 0, -110, 0, -1, 35), west.crs))]
        [-110.0]
        """
        bounds = _bounds_in(self.crs, target)
        if bounds is None or not self.is_geographic:
            return [self]
        west, _, east, _ = self.bounds
        offsets = [n * self.full_circle for n in (0, -1, 1, -2, 2)]
        return [
            replace(self, transform=Affine.translation(x, 0) * self.transform)
            for x in offsets
            if west + x < bounds[2] and east + x > bounds[0]
        ]

    def cells_under(self, target: Grid) -> tuple[int, int, int, int]:
        """First row and column, last row and column of the cells under another grid, with a small margin."""
        bounds = _bounds_in(self.crs, target)
        if bounds is None:
            return 0, 0, 0, 0
        at = from_bounds(*bounds, transform=self.transform)
        top, left = int(np.floor(at.row_off)) - _AROUND, int(np.floor(at.col_off)) - _AROUND
        bottom = int(np.ceil(at.row_off + at.height)) + _AROUND
        right = int(np.ceil(at.col_off + at.width)) + _AROUND
        return max(top, 0), max(left, 0), min(bottom, self.shape[0]), min(right, self.shape[1])


def align(values: np.ndarray, source: Grid, target: Grid, *, is_class: bool = False) -> np.ndarray:
    """Resample a raster onto another grid: bilinear for fields, nearest for classes.

    Parameters
    ----------
    values : array, shape source.shape
        Fields are floats with NaN where there is no data; classes are uint8 with 255.
    source, target : Grid
        Of `values`, and of the result.
    is_class : bool
        Whether the values are class numbers.

    Returns
    -------
    array, shape target.shape
        NaN (255) where the source does not reach; `values` itself where both grids have the same cells.
    """
    if source.same_cells(target):
        return values
    if not source.is_geographic:
        return _resampled(values, source, target, is_class=is_class)
    out = np.full(target.shape, 255 if is_class else np.nan, values.dtype)
    for wrapped in source.wrapped_onto(target):
        top, left, bottom, right = wrapped.cells_under(target)
        if top < bottom and left < right:  # a part: GDAL smooths across the seam of a raster around the Earth
            part = wrapped.crop(top, left, bottom - top, right - left)
            found = _resampled(values[top:bottom, left:right], part, target, is_class=is_class)
            out = np.where(out == 255 if is_class else np.isnan(out), found, out)
    return out


def _resampled(values: np.ndarray, source: Grid, target: Grid, *, is_class: bool) -> np.ndarray:
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


def _bounds_in(crs: CRS, grid: Grid) -> tuple[float, float, float, float] | None:
    """West, south, east, north of a grid in another CRS, west below east; None if it has no place there."""
    try:
        west, south, east, north = transform_bounds(grid.crs, crs, *grid.bounds, densify_pts=21)
    except RasterioError:
        return None
    if not np.isfinite([west, south, east, north]).all():
        return None
    circle = replace(grid, crs=crs).full_circle
    return west, south, east + circle if east < west else east, north  # across the date line
