"""The geological map on the cells of a grid: one class a cell, and an account of what happened to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import shapely

from ...contract.errors import UserError
from ...geophysics.grids import Grid, Progress
from ..legend import OUTSIDE, Legend, as_text
from .burning import class_counts, rasterise
from .geometry import Prepared, prepare
from .map_units import read_geology

__all__ = [
    "MapRaster",
    "class_counts",
    "polygon_mask",
    "rasterise_geology",
    "read_geology",
    "require_classes",
]

_RULES = {
    "majority": "A cell has the class that most of its {n} x {n} sample points lie in; "
    "in a tie the lower number, so outcrop before cover.",
    "centre": "A cell has the class that its centre lies in.",
}
_OVERLAP_RULE = "Where units overlap, outside lies on top, then the smaller unit."
_SAMPLES = 5  # a side of a cell; odd, so that the centre is one of them


@dataclass(frozen=True)
class MapRaster:
    """A geological map on a grid.

    classes : uint8, shape grid.shape; bedrock 0..253, OUTSIDE 254, COVER 255
    report : plain numbers and sentences, ready for JSON (see `rasterise_geology`)
    """

    classes: np.ndarray
    grid: Grid
    legend: Legend
    report: dict[str, Any] = field(default_factory=dict)


def rasterise_geology(
    units: gpd.GeoDataFrame,
    field: str,
    legend: Legend,
    grid: Grid,
    *,
    rule: str = "majority",
    shows_unmatched: bool = False,
    progress: Progress | None = None,
) -> MapRaster:
    """Put a geological map on a grid.

    Parameters
    ----------
    units : GeoDataFrame from `read_geology`, any CRS
    field : its class field
    rule : 'majority' (of the cell's area, sampled) or 'centre' (of the cell)
    shows_unmatched : whether units that no rule takes are burnt as classes of their own (see
        `Legend.with_classes_for`) and not as cover

    Returns
    -------
    MapRaster
        Its report holds `rule` and `overlap` (sentences), `units`, `repaired`, `without_area`,
        `unmatched` (list of value and area_share: what no rule of the legend takes, taken for cover),
        and `classes` (list of value, name, cells, lost_share: the share of a class's ground that lies in
        cells of another class).

    Raises
    ------
    UserError
        Where the map holds NULL alone, no rule takes any value, or map and grid lie apart.
    """
    values, unmatched = legend.classify(units[field])
    check_values(units[field], unmatched, field)
    account = legend
    if shows_unmatched:
        legend = legend.with_classes_for(unmatched)
        values, _ = legend.classify(units[field])
    prepared = prepare(units, grid)
    check_overlap(prepared, grid)
    burnt = burn_order(prepared, values)
    samples = _SAMPLES if rule == "majority" else 1
    classes, ground = rasterise(*burnt, grid, samples, progress or (lambda fraction, message: None))
    report = {
        "rule": _RULES[rule].format(n=samples),
        "overlap": _OVERLAP_RULE,
        **account_of(units, field, account, prepared, grid),
        "classes": _class_table(classes, ground, legend),
    }
    return MapRaster(classes, grid, legend, report)


def account_of(
    units: gpd.GeoDataFrame, field: str, legend: Legend, prepared: Prepared, grid: Grid
) -> dict[str, Any]:
    """What became of the units: repaired, left out, not taken by the legend; and rules without a unit.

    Returns
    -------
    dict, ready for JSON, with `field`, `units`, `repaired`, `without_area`, `unmatched`, `idle_rules` and
    `geometry` (sentences)
    """
    values, unmatched = legend.classify(units[field])
    return {
        "field": field,
        "units": len(units),
        "repaired": prepared.repaired,
        "without_area": prepared.without_area,
        "geometry": [*units.attrs.get("remarks", ()), *prepared.remarks],
        "warnings": [*units.attrs.get("warnings", ()), *_outlines_of_two_classes(prepared, values)],
        "unmatched": _area_shares(units, field, unmatched, prepared, grid),
        "idle_rules": [] if legend.is_automatic or legend.is_general else legend.idle_rules(units[field]),
    }


def _outlines_of_two_classes(prepared: Prepared, values: np.ndarray) -> list[str]:
    """A warning where polygons of the very same outline go to different classes: one of them is hidden."""
    outlines, centres = prepared.geometry, shapely.centroid(prepared.geometry)
    measures = [
        shapely.bounds(outlines),
        shapely.get_x(centres),
        shapely.get_y(centres),
        shapely.area(outlines),
    ]
    outlines = np.column_stack([*measures, shapely.get_num_coordinates(outlines)]).round(9)
    _, which = np.unique(outlines, axis=0, return_inverse=True)
    pairs = np.unique(np.column_stack([which.reshape(-1), values[prepared.unit]]), axis=0)
    count = int((np.bincount(pairs[:, 0]) > 1).sum())
    if not count:
        return []
    return [
        f"{count} outline{'s are' if count > 1 else ' is'} in the map twice or more, with different classes; "
        "outside counts, else the polygon that stands last in the layer. Remove the others if that is wrong."
    ]


def require_classes(classes: np.ndarray, *, at_least: int = 2) -> None:
    """Refuse a class raster that nothing can be learned from: all cover, or one class."""
    n_present = int((class_counts(classes)[:OUTSIDE] > 0).sum())
    if n_present == 0:
        raise UserError(
            "The geological map shows no bedrock on the raster: all of it is cover or outside.",
            "Check the legend (class 255 is cover, 254 outside) and the hold-out layer.",
        )
    if n_present < at_least:
        raise UserError(
            f"The map shows {n_present} bedrock class on the raster, at least {at_least} are wanted.",
            "Give the units of the map more classes in the legend, or choose another field.",
        )


def polygon_mask(
    path: str | Path, grid: Grid, *, layer: str = "", say: Callable[[str], None] | None = None
) -> np.ndarray:
    """Cells whose centre lies in a layer's polygons (the hold-out ground); bool, shape grid.shape.

    Parameters
    ----------
    say : takes the sentences on outlines that were repaired or left out
    """
    units = read_geology(path, layer)
    prepared = prepare(units, grid)
    check_overlap(prepared, grid)
    if say:
        for sentence in outline_remarks(units, prepared, Path(path).name):
            say(sentence)
    ones = np.ones(len(prepared.geometry), np.uint8)
    return np.asarray(rasterise(prepared.geometry, ones, grid, 1, lambda fraction, message: None)[0] == 1)


def outline_remarks(units: gpd.GeoDataFrame, prepared: Prepared, name: str) -> list[str]:
    """Sentences on the outlines of a hold-out or split layer that were not taken as they came."""
    n = prepared.repaired
    repaired = (
        f"{n} polygon{'s' if n > 1 else ''} of the map {'were' if n > 1 else 'was'} invalid and repaired."
    )
    sentences = [*([repaired] if n else ()), *units.attrs.get("remarks", ()), *prepared.remarks]
    return [sentence.replace("of the map", f"of the layer {name}") for sentence in sentences]


def check_values(values: gpd.GeoSeries, unmatched: list[str], field: str) -> None:
    """Refuse a field of NULLs, and a field that the legend knows nothing of."""
    distinct = {as_text(v) for v in values}
    if distinct <= {""}:
        raise UserError(f"The field '{field}' is NULL in every unit.", "Choose another field (FIELD).")
    if distinct - {""} <= set(unmatched):
        examples = "', '".join(sorted(distinct - {""})[:3])
        raise UserError(
            f"The legend takes none of the {len(distinct)} values of the field '{field}' ('{examples}' ...).",
            "Choose the field that the legend was made for, or another legend.",
        )


def check_overlap(prepared: Prepared, grid: Grid) -> None:
    """Refuse a map whose polygons do not reach the raster."""
    if not len(prepared.geometry):
        raise UserError(
            "No unit of the layer has an area on the raster.",
            "Check that the layer covers the raster and that its CRS is the right one.",
        )
    west, south, east, north = grid.bounds
    if not shapely.intersects(prepared.geometry, shapely.box(west, south, east, north)).any():
        w, s, e, n = shapely.total_bounds(prepared.geometry)
        raise UserError(
            f"The layer (x {w:.6g} to {e:.6g}, y {s:.6g} to {n:.6g}) and the raster "
            f"(x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}) do not overlap.",
            "Choose a layer of the raster's area, or correct the CRS of one of them.",
        )


def burn_order(prepared: Prepared, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Polygons and their classes from the lowest to the topmost: large before small, outside last."""
    classes = values[prepared.unit]
    unit_area = np.bincount(prepared.unit, shapely.area(prepared.geometry), minlength=len(values))
    order = np.lexsort((-unit_area[prepared.unit], classes == OUTSIDE))
    return prepared.geometry[order], classes[order]


def _class_table(classes: np.ndarray, ground: np.ndarray, legend: Legend) -> list[dict[str, Any]]:
    """Cells of every class of the legend, and the share of its ground lost to other classes."""
    cells = class_counts(classes)
    there, kept = ground
    return [
        {
            "value": c.value,
            "name": c.name,
            "cells": int(cells[c.value]),
            "lost_share": float(1 - kept[c.value] / there[c.value]) if there[c.value] else 0.0,
        }
        for c in legend.map_classes
    ]


def _area_shares(
    units: gpd.GeoDataFrame, field: str, wanted: list[str], prepared: Prepared, grid: Grid
) -> list[dict[str, Any]]:
    """Share of the map's ground that has each of some values, largest first."""
    area = shapely.area(_equal_area(prepared.geometry, grid))
    per_unit = np.bincount(prepared.unit, area, minlength=len(units))
    texts = np.array([as_text(v) for v in units[field]])
    total = per_unit.sum() or 1.0
    shares = [{"value": v, "area_share": float(per_unit[texts == v].sum() / total)} for v in wanted]
    return sorted(shares, key=lambda s: -s["area_share"])


def _equal_area(geometry: np.ndarray, grid: Grid) -> np.ndarray:
    """Geometry whose areas compare: longitude and sine of latitude where the grid is in degrees."""
    if not grid.is_geographic:
        return geometry
    radians = 2 * np.pi / grid.full_circle
    return np.asarray(
        shapely.transform(geometry, lambda xy: np.column_stack([xy[:, 0], np.sin(radians * xy[:, 1])]))
    )
