"""Longitudes that differ by a whole turn mean the same meridian: 250 and -110 degrees."""

from __future__ import annotations

import numpy as np
from pyproj import CRS as ProjCRS
from pyproj.exceptions import CRSError
from rasterio.crs import CRS


def round_of(crs: CRS) -> float:
    """Once round the Earth in units of a geographic CRS: 360 degrees or 400 grads; 0 of any other CRS.

    >>> round_of(CRS.from_epsg(4326)), round_of(CRS.from_epsg(4807)), round_of(CRS.from_epsg(32632))
    (360.0, 400.0, 0.0)
    """
    if not crs.is_geographic:
        return 0.0
    try:
        unit = ProjCRS.from_user_input(crs.to_wkt()).axis_info[0].unit_conversion_factor
    except (CRSError, IndexError):
        return 360.0
    return round(2 * np.pi / unit, 6)


def turned_to(crs: CRS, x: float, middle: float) -> float:
    """The whole turns to add to an easting so that it lies within half a turn of another one."""
    turn = round_of(crs)
    return turn * round((middle - x) / turn) if turn else 0.0


def turns(crs: CRS, bounds: tuple, over: tuple) -> list[float]:
    """The whole turns after which bounds reach over others, the nearest to none first.

    >>> turns(CRS.from_epsg(4326), (250, 30, 253, 35), (-110, 30, -107, 35))
    [-360.0]
    >>> turns(CRS.from_epsg(4326), (-180, -90, 180, 90), (176, 30, 184, 35))
    [0.0, 360.0]
    """
    turn = round_of(crs)
    found = [n * turn for n in (0, -1, 1, -2, 2) if turn or n == 0]
    return [add for add in found if bounds[0] + add < over[2] and bounds[2] + add > over[0]]
