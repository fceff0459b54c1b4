"""Outlines that cannot be taken as they come: unclosed, without numbers, or crossing themselves too often."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from shapely.errors import GEOSException

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
    units = units.rename_geometry(f"outline beside {', '.join(columns)}")
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


def repair(geometry: np.ndarray) -> tuple[int, list[str]]:
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
