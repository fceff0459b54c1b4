"""The cells of a raster that a job names: a point on the map, or a layer of points or polygons."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform

from ...contract.errors import UserError, require
from ...contract.language import tr
from ...geology.holes import OFF_GRID, cells_of
from ...geology.maps.class_raster import polygon_mask
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import refuse_pipe
from .point_table import _read_features


def _cell_at(point: str, grid: Grid) -> np.ndarray:
    """The cell of a point 'x,y' or 'x,y [CRS]'; bool, shape grid.shape."""
    place, _, crs = point.partition("[")
    x, y = (float(number) for number in place.split(","))
    if crs:
        x, y = _in_crs_of(grid, x, y, crs.strip(" ]"))
    mask = _mask_of(np.array([x]), np.array([y]), grid)
    west, south, east, north = (f"{side:.10g}" for side in grid.bounds)
    require(
        bool(mask.any()),
        tr(
            "The point {point} lies off the raster, which reaches from {west}, {south} to {east}, {north}."
        ).format(point=point.strip(), west=west, south=south, east=east, north=north),
        tr("Choose a point on the raster (POINT), and give its CRS if it is not the raster's."),
    )
    return mask


def _in_crs_of(grid: Grid, x: float, y: float, crs: str) -> tuple[float, float]:
    """A point in the grid's CRS."""
    try:
        (x,), (y,) = transform(CRS.from_user_input(crs), grid.crs, [x], [y])
    except (CRSError, RasterioError) as error:
        raise UserError(
            tr("The point cannot be brought from '{crs}' to the raster's CRS.").format(crs=crs[:40]),
            tr("Give its CRS as EPSG:4326 and its like, or the point in the raster's CRS (POINT)."),
        ) from error
    return x, y


def _cells_in(path: str, grid: Grid, say: Callable[[str], None]) -> np.ndarray:
    """Cells with a point of a layer in them, or with their centre in its polygons; bool, shape grid.shape."""
    file, _, layer = path.partition("|layername=")
    refuse_pipe(file)
    name = Path(file).name
    remedy = tr("Choose a layer of points or polygons (AREA).")
    unreadable = tr("{file} cannot be read as a layer of points or polygons.").format(file=name)
    found = _read_features(file, layer, unreadable, remedy)
    is_layer = isinstance(found, gpd.GeoDataFrame)
    kinds = set(found.geometry.geom_type.dropna()) if is_layer else set[str]()
    are_points = bool(kinds) and all(re.search("Point$", kind) for kind in kinds)
    if are_points:
        require(
            found.crs is not None,
            tr("{name} has no coordinate reference system.").format(name=name),
            tr("Set it (Layer > Set CRS of Layer(s)) and run this again."),
        )
        geometry = found.geometry.to_crs(grid.crs.to_wkt())
        x, y = shapely.get_coordinates(geometry.to_numpy()).T
        mask = _mask_of(x, y, grid)
    else:
        require(is_layer, tr("{name} is a table without geometry.").format(name=name), remedy)
        mask = polygon_mask(path, grid, say=say)
    require(
        bool(mask.any()),
        tr("The area {file} holds no cell of the raster.").format(file=name),
        tr(
            "Check its coordinate reference system, or choose points or larger polygons on the raster (AREA)."
        ),
    )
    return mask


def _mask_of(x: np.ndarray, y: np.ndarray, grid: Grid) -> np.ndarray:
    """Cells with a point in them."""
    cells = cells_of(x, y, grid)
    mask = np.zeros(grid.shape, bool)
    mask.ravel()[cells[cells != OFF_GRID]] = True
    return mask
