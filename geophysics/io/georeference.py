"""Where the cells of an open raster lie: its grid, north up, or one sentence why it has none."""

from __future__ import annotations

import numpy as np
import rasterio
from pyproj import CRS as ProjCRS
from pyproj.exceptions import CRSError
from rasterio.crs import CRS

from ...contract.errors import UserError
from ..grids import Grid
from .raster_bands import file_name

LARGEST_DEGREE = 1.0  # of a cell, where coordinates in degrees pass for metres
SHEAR = 0.01  # of a cell, over the whole raster: rotation terms below it are rounding


def grid_of(source: rasterio.DatasetReader) -> tuple[Grid, bool]:
    """The north-up Grid of an open raster, and whether its rows have to be flipped for it."""
    name = file_name(source)
    refuse_ungeoreferenced(source, name)
    if source.crs is None:
        raise UserError(
            f"The raster {name} has no coordinate reference system.",
            "Assign one (Raster > Projections > Assign projection) and run again.",
        )
    if not (source.crs.is_geographic or source.crs.is_projected):
        raise UserError(
            f"The raster {name} has a local coordinate system that lies nowhere on the Earth.",
            "Assign the CRS it was surveyed in (Raster > Projections > Assign projection) and run again.",
        )
    at = source.transform
    refuse_degrees(source, name)
    if is_turned(at, source.shape) or at.a <= 0 or at.e == 0:
        raise UserError(
            f"The raster {name} is rotated or mirrored.",
            "Warp it to a north-up grid (Raster > Projections > Warp) and run again.",
        )
    if min(source.shape) < 2:
        raise UserError(
            f"The raster {name} has {source.height} x {source.width} cells, a grid is wanted.",
            "Choose a raster with at least two rows and two columns.",
        )
    is_south_up = at.e > 0
    top = at.f + at.e * source.height if is_south_up else at.f
    upright = rasterio.Affine(at.a, 0, at.c, 0, -abs(at.e), top)
    return Grid(source.shape, upright, horizontal(source.crs)), is_south_up


def refuse_degrees(source: rasterio.DatasetReader, name: str) -> None:
    """Refuse degrees that pass for metres: cells of millimetres, all of them within 360 m of the origin."""
    west, south, east, north = source.bounds
    is_small = max(abs(source.transform.a), abs(source.transform.e)) < LARGEST_DEGREE
    is_near = max(abs(west), abs(east)) <= 360 and max(abs(south), abs(north)) <= 90
    if source.crs.is_projected and is_small and is_near:
        raise UserError(
            f"The raster {name} spans {west:g} to {east:g}, {south:g} to {north:g} in the units of "
            f"{source.crs.to_string()[:40]}, a few metres: these look like degrees.",
            "Assign the geographic CRS they belong to, such as EPSG:4326 (Raster > Projections > Assign "
            "projection).",
        )


def refuse_ungeoreferenced(source: rasterio.DatasetReader, name: str) -> None:
    """Refuse a raster whose file does not tell where its cells lie."""
    if not source.transform.is_identity and np.isfinite(source.transform[:6]).all():
        return
    if source.gcps[0] or source.rpcs:
        what = "ground control points" if source.gcps[0] else "a sensor model (RPC)"
        raise UserError(
            f"The raster {name} has {what} and no grid of its own.",
            "Warp it to a north-up grid (Raster > Projections > Warp) and run again.",
        )
    raise UserError(
        f"The raster {name} has no georeference: the file does not tell where its cells lie.",
        "Give it one (Raster > Georeferencer, or a world file) and run again.",
    )


def is_turned(at: rasterio.Affine, shape: tuple[int, int]) -> bool:
    """Whether rows or columns lean by more than rounding."""
    rows, cols = shape
    return abs(at.b) * rows > SHEAR * abs(at.a) or abs(at.d) * cols > SHEAR * abs(at.e)


def horizontal(crs: CRS) -> CRS:
    """A CRS without its heights."""
    try:
        whole = ProjCRS.from_user_input(crs.to_wkt())
        if len(whole.axis_info) < 3:
            return crs
        flat = whole.sub_crs_list[0] if whole.is_compound else whole.to_2d()
        return CRS.from_user_input(flat.to_wkt())
    except (CRSError, rasterio.errors.CRSError):
        return crs
