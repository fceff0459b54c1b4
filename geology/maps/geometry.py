"""Outlines of a map: unclosed, infinite and self-crossing ones repaired, all brought onto a grid's CRS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from pyproj import CRS
from rasterio.warp import transform_bounds
from shapely.errors import GEOSException

from ...geophysics.grids import Grid

_FULL_CIRCLE = 360.0
_EDGES_ACROSS = 2000  # of the ground around the grid; longer edges are divided
_OUTLINE = "geometry"  # the name that geopandas gives to outlines
# A repair takes some ten seconds at this many self-crossings, and grows with their square.
_MOST_CROSSINGS, _MOST_IN_ALL = 2_500, 10_000
_FEW_VERTICES = 80  # cannot cross themselves so often
_PAIRS = 100_000  # of edges, used to estimate the crossings of an outline
_SAMPLE, _MOST_BOXES = 200, 20_000_000  # edges that are compared with all others, and their pairs at most


def read_outlines(path: str, **options: Any) -> tuple[gpd.GeoDataFrame, list[str]]:
    """Units as pyogrio reads them, open rings closed; and sentences on what was closed or left out."""
    if _OUTLINE in options.get("columns", ()):
        return _with_a_field_of_that_name(path, options)
    try:
        units = gpd.GeoDataFrame(pyogrio.read_dataframe(path, **options))
        remarks: list[str] = []
    except GEOSException:
        units, remarks = _closed(path, options)
    geometry = units.geometry.to_numpy()
    is_bad = ~_is_finite(geometry)
    if is_bad.any():
        units = units.set_geometry(gpd.GeoSeries(np.where(is_bad, None, geometry), crs=units.crs))
        remarks.append(_said(is_bad.sum(), "has coordinates that are no numbers and is left out"))
    return units, remarks


def _with_a_field_of_that_name(path: str, options: dict[str, Any]) -> tuple[gpd.GeoDataFrame, list[str]]:
    """Units of a layer with a field called as geopandas calls the outlines: these get another name."""
    columns = options["columns"]
    units, remarks = read_outlines(path, **options | {"columns": [c for c in columns if c != _OUTLINE]})
    units = units.rename_geometry(f"outline of {', '.join(columns)}")
    field = pyogrio.read_dataframe(path, **options | {"columns": [_OUTLINE]}, read_geometry=False)
    units[_OUTLINE] = field[_OUTLINE].to_numpy()
    return units, remarks


def _closed(path: str, options: dict[str, Any]) -> tuple[gpd.GeoDataFrame, list[str]]:
    unread = pyogrio.read_dataframe(path, **options, on_invalid="ignore").geometry.isna().sum()
    units = gpd.GeoDataFrame(pyogrio.read_dataframe(path, **options, on_invalid="fix"))
    lost = units.geometry.isna() | (units.geometry.area == 0)
    n_lost = int((lost & ~units.geometry.is_empty).sum())
    sentences = [_said(max(unread - n_lost, 0), "had an open ring, which was closed")]
    sentences.append(_said(n_lost, "could not be read and is left out"))
    return units, [text for text in sentences if text]


def _said(count: int, what: str) -> str:
    """One line for the log; nothing for none."""
    if not count:
        return ""
    return f"{count} polygon{'' if count == 1 else 's'} of the map {what if count == 1 else _plural(what)}."


def _plural(what: str) -> str:
    return what.replace(" is ", " are ").replace("has ", "have ", 1)


def _is_finite(geometry: np.ndarray) -> np.ndarray:
    """Whether all coordinates of each geometry are numbers."""
    xy, index = shapely.get_coordinates(geometry, return_index=True)
    is_finite = np.ones(len(geometry), bool)
    is_finite[index[~np.isfinite(xy).all(axis=1)]] = False
    return is_finite


def _repair(geometry: np.ndarray) -> tuple[int, list[str]]:
    """Make invalid geometries valid, in place; how many they were, and sentences on those left out.

    Self-crossings are repaired by `shapely.make_valid` (ground enclosed an odd number of times is in, as
    renderers draw it). An outline that crosses itself thousands of times is no map unit, and is left out.
    """
    is_crooked = ~shapely.is_valid(geometry) & ~shapely.is_missing(geometry)
    total, left_out = 0.0, 0
    for i in np.flatnonzero(is_crooked):
        crossings = _estimated_crossings(geometry[i])
        total += crossings
        if crossings > _MOST_CROSSINGS or total > _MOST_IN_ALL:
            total, left_out = total - crossings, left_out + 1
            geometry[i] = None
        else:
            geometry[i] = _made_valid(geometry[i])
    remark = _said(left_out, f"has more than {_MOST_CROSSINGS} self-crossings and is left out")
    return int(is_crooked.sum()) - left_out, [remark] if remark else []


def _made_valid(geometry: shapely.Geometry) -> shapely.Geometry | None:
    try:
        return shapely.make_valid(geometry)
    except GEOSException:
        return None


def _estimated_crossings(geometry: shapely.Geometry) -> float:
    """How often the outlines of a geometry cross themselves, from a sample of its edges."""
    if shapely.get_num_coordinates(geometry) < _FEW_VERTICES:
        return 0.0
    edges = _edges(geometry)
    random = np.random.default_rng(0)
    n_chosen = min(_SAMPLE, len(edges), max(10, _MOST_BOXES // len(edges)))
    chosen = random.choice(len(edges), n_chosen, replace=False)
    first, second = shapely.STRtree(edges).query(edges[chosen])
    share = min(1.0, _PAIRS / max(len(first), 1))
    picked = random.random(len(first)) < share
    crossing = shapely.crosses(edges[chosen][first[picked]], edges[second[picked]]).sum() / share
    return float(crossing / len(chosen) * len(edges) / 2)


def _edges(geometry: shapely.Geometry) -> np.ndarray:
    rings = shapely.get_rings(shapely.get_parts(geometry))
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    is_edge = ring[1:] == ring[:-1]
    return np.asarray(shapely.linestrings(np.stack([xy[:-1][is_edge], xy[1:][is_edge]], axis=1)))


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

    Self-crossings are repaired (see `_repair`).
    """
    geometry = shapely.force_2d(units.geometry.to_numpy())
    repaired, remarks = _repair(geometry)
    polygons, unit = _polygons_of(geometry)
    without_area = len(units) - len(np.unique(unit))
    if units.crs != grid.crs:
        polygons = _to_grid_crs(polygons, units.crs, grid)
        _repair(polygons)
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
