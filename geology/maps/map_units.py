"""The polygons of a geological map: read and checked, then repaired and brought onto a grid's CRS."""

from __future__ import annotations

import sqlite3
import warnings
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from pyproj import CRS
from rasterio.warp import transform_bounds

from ...contract.errors import UserError
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import refuse_pipe
from ..legend import as_text
from .geometry import read_outlines, repair
from .source import field_names, only_layer, parted, refuse_incomplete
from .text import LOST, is_shapefile, read_shapefile

_MOST_LAYERS = 2000  # of a GeoPackage; GDAL reads each of them whenever it opens the file
_FULL_CIRCLE = 360.0
_EDGES_ACROSS = 2000  # of the ground around the grid; longer edges are divided


def read_geology(
    path: str | Path, layer: str = "", field: str = "", *, encoding: str = ""
) -> gpd.GeoDataFrame:
    """Read the polygons of a geological map with one field; two fields 'A+B' are joined as 'a | b'.

    Parameters
    ----------
    path : path of a vector file, or QGIS's 'file|layername=name'
    field : name of the class field; empty reads the geometry alone (as for a hold-out layer)
    encoding : of a shapefile's text, where the user has set one

    Raises
    ------
    UserError
        For what is no vector layer, has no polygons, no CRS, no such field, or nothing in it.
    """
    _check_layer_count(str(path).partition("|layer")[0])
    refuse_pipe(str(path).partition("|layer")[0])
    path, layer = parted(path, layer)
    refuse_incomplete(path, has_field=bool(field))
    layer = layer or only_layer(path)
    columns = field_names(path, layer, field, encoding)
    units, remarks, doubts = _read_units(path, layer, columns, encoding)
    name = Path(path).name
    if not len(units):
        raise UserError(f"The layer {name} is empty.", "Choose a layer with polygons in it.")
    if units.crs is None:
        raise UserError(
            f"The layer {name} has no coordinate reference system.",
            "Assign one (Vector > Data Management Tools > Assign Projection) and run again.",
        )
    if field and columns != [field]:
        units[field] = _join_fields(units, columns) if len(columns) > 1 else units[columns[0]]
    units = units[[*([field] if field else []), units.geometry.name]]
    doubts += _check_characters(units[field], field) if field else []
    units.attrs["remarks"], units.attrs["warnings"] = tuple(remarks), tuple(doubts)
    return units


def _check_characters(values: gpd.GeoSeries, field: str) -> list[str]:
    """Refuse text that was lost when the layer was saved; where little of it was, a warning.

    Units whose names have become the same marks (U+FFFD) would be one class.
    """
    damaged = sorted({v for v in values if isinstance(v, str) and LOST in v})
    if not damaged:
        return []
    examples = ", ".join(text[:40] for text in damaged[:3])
    what = f"The field '{field}' holds characters that were lost in a conversion ({examples})"
    if any(3 * text.count(LOST) >= len(text.replace(" ", "")) for text in damaged):
        raise UserError(
            f"{what}, so that different units may have become one.",
            "Open the original in QGIS, set its encoding under Layer Properties > Source, and save it again.",
        )
    return [f"{what}."]


def _check_layer_count(path: str) -> None:
    """Refuse a GeoPackage of so many layers that opening it takes minutes."""
    if Path(path).suffix.lower() != ".gpkg" or not Path(path).is_file():
        return
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as file:
            [(count,)] = file.execute("SELECT count(*) FROM gpkg_contents")
    except sqlite3.Error:  # GDAL, which opens the file next, says why it cannot be read
        return
    if count > _MOST_LAYERS:
        raise UserError(
            f"{Path(path).name} holds {count:,} layers; {_MOST_LAYERS:,} are the most.",
            "Save the geological map to a file of its own, and choose that.",
        )


def _read_units(
    path: str, layer: str, columns: list[str], encoding: str
) -> tuple[gpd.GeoDataFrame, list[str], list[str]]:
    """Geometry and fields as they are on disk; remarks on what could not be read, and warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # GDAL's remarks on measures and ring order
        if is_shapefile(path):
            return read_shapefile(path, columns, encoding)
        return *read_outlines(path, layer=layer, columns=columns), []


def _join_fields(units: gpd.GeoDataFrame, columns: list[str]) -> list[str]:
    """The values of several fields as one text, 'Permian | granite'; NULL is an empty part."""
    joined = (" | ".join(map(as_text, row)) for row in zip(*(units[c] for c in columns)))
    return ["" if not text.strip(" |") else text for text in joined]


@dataclass(frozen=True)
class Prepared:
    """Polygons in a grid's CRS, flat and valid.

    geometry : array of Polygon and MultiPolygon
    unit : int array, the row of the layer that each came from
    repaired, without_area : how many units were repaired, and how many hold no polygon
    remarks : sentences for the log
    """

    geometry: np.ndarray
    unit: np.ndarray
    repaired: int
    without_area: int
    remarks: tuple[str, ...] = ()


def prepare(units: gpd.GeoDataFrame, grid: Grid) -> Prepared:
    """Bring units onto a grid's CRS: flat, cut to what can be projected, repaired, polygons alone.

    Self-crossings are repaired (see `geometry.repair`).
    """
    geometry = shapely.force_2d(units.geometry.to_numpy())
    repaired, remarks = repair(geometry)
    polygons, unit = _polygons_of(geometry)
    without_area = len(units) - len(np.unique(unit))
    if units.crs != grid.crs:
        polygons = _to_grid_crs(polygons, units.crs, grid)
        repair(polygons)
        polygons, part = _polygons_of(polygons)
        unit = unit[part]
    if grid.is_geographic:
        polygons, unit = _with_turns(polygons, unit, grid)
    return Prepared(polygons, unit, repaired, without_area, tuple(remarks))


def _to_grid_crs(polygons: np.ndarray, crs: CRS, grid: Grid) -> np.ndarray:
    """Project polygons to a grid's CRS; their long edges are divided before, so that they bend.

    What lies far from the grid is cut off beforehand: far from its zone a projection sends vertices to
    infinity.
    """
    ground = _footprint(grid, crs)
    shapely.prepare(ground)
    near = polygons.copy()
    is_across = ~shapely.contains_properly(ground, polygons)
    near[is_across] = shapely.intersection(polygons[is_across], ground)
    west, south, east, north = shapely.total_bounds(near)
    step = max(east - west, north - south) / _EDGES_ACROSS
    if step > 0:  # false for NaN: nothing is near
        near = shapely.segmentize(near, step)
    return np.asarray(gpd.GeoSeries(near, crs=crs).to_crs(grid.crs).to_numpy())


def _footprint(grid: Grid, crs: CRS) -> shapely.Geometry:
    """The ground of a grid in another CRS, with a wide margin."""
    west, south, east, north = transform_bounds(grid.crs, crs, *grid.bounds, densify_pts=101)
    if not np.isfinite([west, south, east, north]).all():
        return shapely.box(-1e9, -1e9, 1e9, 1e9)
    if not crs.is_geographic:
        margin = 0.2 * max(east - west, north - south)
        return shapely.box(west - margin, south - margin, east + margin, north + margin)
    if west > east:  # the grid crosses the antimeridian
        east += _FULL_CIRCLE
    margin = 2 + 0.2 * max(east - west, north - south)
    south, north = max(south - margin, -90), min(north + margin, 90)
    turns = (-_FULL_CIRCLE, 0, _FULL_CIRCLE)
    return shapely.union_all([shapely.box(west - margin + t, south, east + margin + t, north) for t in turns])


def _polygons_of(geometry: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The polygons in geometries of all kinds, and the index of the geometry that each came from."""
    parts, unit = shapely.get_parts(geometry, return_index=True)
    while shapely.get_type_id(parts).max(initial=0) > 3:  # collections within collections
        parts, inner = shapely.get_parts(parts, return_index=True)
        unit = unit[inner]
    is_polygon = (shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)
    return parts[is_polygon], unit[is_polygon]


def _with_turns(geometry: np.ndarray, unit: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Polygons again a full circle to the east and west where a grid in longitude needs them there."""
    west, _, east, _ = grid.bounds
    bounds = shapely.bounds(geometry)
    kept, units = [geometry], [unit]
    for turn in (-grid.full_circle, grid.full_circle):
        needed = (bounds[:, 2] + turn > west) & (bounds[:, 0] + turn < east)
        kept.append(shapely.transform(geometry[needed], lambda xy, turn=turn: np.add(xy, (turn, 0))))
        units.append(unit[needed])
    return np.concatenate(kept), np.concatenate(units)
