"""The part of a topography raster that lies around stations, in degrees."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ...contract.errors import UserError
from ...contract.language import tr
from ..bouguer import EARTH_RADIUS_M
from ..grids import Grid, align
from .band_file import RasterBand
from .bouguer_file import _metres_per_unit, _reading_of
from .rasters import opened

_DEGREES = CRS.from_epsg(4326)
_MOST_CELLS = 150_000_000  # some 2 GB, with what the terrain correction makes of them
_MARGIN = 2  # cells


def read_topography(
    path: str | Path, longitude: np.ndarray, latitude: np.ndarray, *, radius_m: float, band: int = 0
) -> tuple[np.ndarray, Grid, str]:
    """Read the heights of a topography raster around places.

    Parameters
    ----------
    longitude, latitude : array, shape (n,)
        Degrees.
    radius_m : float
        How far around the places.
    band : int
        From 1; 0 for the only band that holds data.

    Returns
    -------
    heights : array, shape (rows, cols)
        m, NaN without data.
    grid : Grid
        In degrees; a raster of another CRS is resampled.
    reading : str
        A sentence on what was read.

    Raises
    ------
    UserError
        Where it cannot be read, lies elsewhere, or has too many cells.
    """
    with opened(path) as source:
        topography = RasterBand(source, band, parameter="TOPOGRAPHY_BAND")
        factor = _metres_per_unit(topography)
        start, stop, left, right = _part(topography.grid, longitude, latitude, radius_m, topography.file)
        values = topography.rows(start, stop, left, right) * np.float32(factor)
        topography.check_marks()
        grid = topography.grid.crop(start, left, stop - start, right - left)
        reading = _reading_of(topography, factor)
    values = np.ascontiguousarray(values)
    if grid.is_geographic:
        return values, grid, reading
    wanted = _in_degrees(grid)
    return align(values, grid, wanted), wanted, reading


def _part(
    grid: Grid, longitude: np.ndarray, latitude: np.ndarray, radius_m: float, name: str
) -> tuple[int, int, int, int]:
    """First and last rows and columns of the raster around the places."""
    reach = np.degrees(radius_m / EARTH_RADIUS_M)
    south, north = max(latitude.min() - reach, -90.0), min(latitude.max() + reach, 90.0)
    wider = reach / max(np.cos(np.radians(max(abs(south), abs(north)))), 0.02)
    lon = _turned(longitude, grid)
    box = lon.min() - wider, south, lon.max() + wider, north
    if not grid.is_geographic:
        box = transform_bounds(_DEGREES, grid.crs, *box)
    (col_a, row_a), (col_b, row_b) = ~grid.transform * (box[0], box[3]), ~grid.transform * (box[2], box[1])
    is_whole = grid.full_circle and (grid.bounds[2] - grid.bounds[0]) > 0.999 * grid.full_circle
    if is_whole and (col_a < 0 or col_b > grid.shape[1]):  # beyond the raster's seam
        col_a, col_b = 0, grid.shape[1]
    start, stop = max(0, int(row_a) - _MARGIN), min(grid.shape[0], int(np.ceil(row_b)) + _MARGIN)
    left, right = max(0, int(col_a) - _MARGIN), min(grid.shape[1], int(np.ceil(col_b)) + _MARGIN)
    if stop - start < 2 or right - left < 2:
        raise UserError(
            tr("The topography {name} does not lie around the stations.").format(name=name),
            tr("Choose a topography of the same area (TOPOGRAPHY), and check the CRS of both."),
        )
    if (stop - start) * (right - left) > _MOST_CELLS:
        raise UserError(
            tr("The topography {name} has {rows:,} x {cols:,} cells around the stations.").format(
                name=name, rows=stop - start, cols=right - left
            ),
            tr("Give one with larger cells, a smaller radius (RADIUS), or the stations in parts."),
        )
    return start, stop, left, right


def _turned(longitude: np.ndarray, grid: Grid) -> np.ndarray:
    """Longitudes by whole turns nearest to the middle of a raster in degrees."""
    if not grid.is_geographic:
        return longitude
    middle = 0.5 * (grid.bounds[0] + grid.bounds[2])
    return np.asarray(longitude + 360 * np.round((middle - longitude) / 360))


def _in_degrees(grid: Grid) -> Grid:
    """A grid in degrees over another, with cells that are square on the ground."""
    west, south, east, north = transform_bounds(grid.crs, _DEGREES, *grid.bounds, densify_pts=41)
    height = float(np.degrees(np.sqrt(np.prod(grid.spacing_m)) / EARTH_RADIUS_M))
    width = height / max(np.cos(np.radians(0.5 * (south + north))), 0.02)
    shape = max(2, int(np.ceil((north - south) / height))), max(2, int(np.ceil((east - west) / width)))
    return Grid(shape, Affine(width, 0, west, 0, -height, north), _DEGREES)
