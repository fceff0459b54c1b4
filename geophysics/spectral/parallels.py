"""The Earth under a raster: its ellipsoid, and the latitudes of rows that follow parallels.

Degrees, Web Mercator and the other cylindrical projections share one property: a row is a parallel and
a column a meridian. On such a raster the distance between two cells depends on their rows and on the
difference of their columns only, which is all that a filter on the sphere needs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from pyproj import CRS as ProjCRS
from pyproj.exceptions import CRSError, ProjError
from rasterio.crs import CRS

from ..grids import Grid


@dataclass(frozen=True)
class Ellipsoid:
    """Semi-axes of the Earth in metres; those of WGS 84 where a CRS names none."""

    equatorial_m: float = 6378137.0
    polar_m: float = 6356752.314245

    def radii(self, latitude: float) -> tuple[float, float]:
        """Radius of curvature along the meridian and across it, m (Torge & Mueller 2012, eq. 4.11-4.14)."""
        a, b = self.equatorial_m, self.polar_m
        w = np.hypot(a * np.cos(latitude), b * np.sin(latitude))
        return (a * b) ** 2 / w**3, a**2 / w


@dataclass(frozen=True)
class Parallels:
    """The rows of a raster as parallels.

    Parameters
    ----------
    grid : Grid
    ellipsoid : Ellipsoid
    lon_step : float
        Width of a column in radians of longitude.
    """

    grid: Grid
    ellipsoid: Ellipsoid
    lon_step: float

    def latitudes(self, rows: ArrayLike) -> np.ndarray:
        """Latitude in radians at row positions (0 is the centre of the first row), also beyond the raster."""
        rows = np.atleast_1d(np.asarray(rows, float))
        y = self.grid.transform.f + (rows + 0.5) * self.grid.transform.e
        return self.grid.geographic(np.full(y.size, self.grid.eastings[0]), y)[1]

    def lat_steps(self, rows: ArrayLike) -> np.ndarray:
        """Height of the cells in radians of latitude."""
        rows = np.asarray(rows, float)
        return np.asarray(self.latitudes(rows - 0.5) - self.latitudes(rows + 0.5))

    @property
    def goes_round(self) -> bool:
        """Whether the raster covers every longitude exactly once."""
        return bool(abs(self.grid.shape[1] * self.lon_step - 2 * np.pi) < 0.5 * self.lon_step)


def parallels_of(grid: Grid) -> Parallels | None:
    """The raster's rows as parallels, or None where its columns and rows are no meridians and parallels."""
    rows, cols = grid.shape
    x, y = np.meshgrid(grid.eastings[[0, cols // 2, -1]], grid.northings[[0, rows // 2, -1]])
    try:
        lon, lat = (v.reshape(3, 3) for v in grid.geographic(x.ravel(), y.ravel()))
    except (CRSError, ProjError):
        return None
    lon = np.unwrap(lon, axis=1)
    step = (lon[0, 2] - lon[0, 0]) / (cols - 1)
    middle = lon[:, 0] + step * (cols // 2)
    tolerance = 0.01 * abs(step)
    is_straight = (
        np.isfinite(lat).all()
        and np.ptp(lat, axis=1).max() < tolerance
        and np.ptp(lon, axis=0).max() < tolerance
        and np.abs(lon[:, 1] - middle).max() < tolerance
    )
    return Parallels(grid, _ellipsoid_of(grid.crs), step) if is_straight and step > 0 else None


def _ellipsoid_of(crs: CRS) -> Ellipsoid:
    try:
        found = ProjCRS.from_user_input(crs.to_wkt()).ellipsoid
    except CRSError:
        found = None
    return Ellipsoid(found.semi_major_metre, found.semi_minor_metre) if found else Ellipsoid()


def repeated_columns(grid: Grid) -> int:
    """1 where the last column is the first one again, 360 degrees on (grid-registered rasters), else 0."""
    parallels = parallels_of(grid)
    if parallels is None:
        return 0
    return int(abs((grid.shape[1] - 1) * parallels.lon_step - 2 * np.pi) < 0.5 * parallels.lon_step)
