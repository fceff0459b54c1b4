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
from ...contract.language import mark, tr, tr_marked
from ...geophysics.grids import Grid, Progress, Rows
from ..legend import OUTSIDE, Legend, as_text
from .geometry import MapPolygons, class_counts
from .map_units import read_geology

_RULES = {
    "majority": mark(
        "A cell has the class that most of its {n} x {n} sample points lie in; in a tie the "
        "lower number, so outcrop before cover."
    ),
    "centre": mark("A cell has the class that its centre lies in."),
}
_OVERLAP_RULE = mark("Where units overlap, outside lies on top, then the smaller unit.")
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
    polygons, values, drawn, account = _classified(units, field, legend, grid, shows_unmatched)
    samples = _SAMPLES if rule == "majority" else 1
    classes, ground = polygons.burn(values, samples, progress)
    report = {
        "rule": tr_marked(_RULES[rule]).format(n=samples),
        "overlap": tr_marked(_OVERLAP_RULE),
        **account,
        "classes": _class_table(classes, ground, drawn),
    }
    return MapRaster(classes, grid, drawn, report)


def geology_rows(
    units: gpd.GeoDataFrame, field: str, legend: Legend, grid: Grid
) -> tuple[Rows, Legend, dict[str, Any]]:
    """The map of `rasterise_geology` by rows, each rasterised when it is read.

    Returns
    -------
    rows : Rows
    drawn : the legend with classes for units that no rule takes
    account : what became of the units, as in the report of a `MapRaster`
    """
    polygons, values, drawn, account = _classified(units, field, legend, grid, True)
    return polygons.rows(values, _SAMPLES), drawn, account


def _classified(
    units: gpd.GeoDataFrame, field: str, legend: Legend, grid: Grid, shows_unmatched: bool
) -> tuple[MapPolygons, np.ndarray, Legend, dict[str, Any]]:
    """Polygons on the grid, the units' classes, the legend of these, and what became of the units.

    The account, ready for JSON, holds `field`, `units`, `repaired`, `without_area`, `geometry` and `warnings`
    (sentences), `unmatched` and `idle_rules` (rules without a unit).
    """
    values, unmatched = legend.classify(units[field])
    _check_values(units[field], unmatched, field)
    polygons = MapPolygons(units, grid)
    account = {
        "field": field,
        "units": len(units),
        "repaired": polygons.repaired,
        "without_area": polygons.without_area,
        "geometry": [remark.on(tr("the map")) for remark in polygons.remarks],
        "warnings": [*units.attrs.get("warnings", ()), *_outlines_of_two_classes(polygons, values)],
        "unmatched": _area_shares(polygons, [as_text(v) for v in units[field]], unmatched),
        "idle_rules": [] if legend.is_automatic or legend.is_general else legend.idle_rules(units[field]),
    }
    if shows_unmatched:
        legend = legend.with_classes_for(unmatched)
        values, _ = legend.classify(units[field])
    return polygons, values, legend, account


def _check_values(values: gpd.GeoSeries, unmatched: list[str], field: str) -> None:
    """Refuse a field of NULLs, and a field that the legend knows nothing of."""
    distinct = {as_text(v) for v in values}
    if distinct <= {""}:
        raise UserError(
            tr("The field '{field}' is NULL in every unit.").format(field=field),
            tr("Choose another field (FIELD)."),
        )
    if distinct - {""} <= set(unmatched):
        examples = "', '".join(sorted(distinct - {""})[:3])
        raise UserError(
            tr(
                "The legend takes none of the {n_values} values of the field '{field}' ('{examples}' ...)."
            ).format(n_values=len(distinct), field=field, examples=examples),
            tr("Choose the field that the legend was made for, or another legend."),
        )


def _outlines_of_two_classes(polygons: MapPolygons, values: np.ndarray) -> list[str]:
    """A warning where polygons of the very same outline go to different classes: one of them is hidden."""
    outlines, centres = polygons.geometry, shapely.centroid(polygons.geometry)
    measures = [shapely.get_x(centres), shapely.get_y(centres), shapely.area(outlines)]
    measures = [shapely.bounds(outlines), *measures, shapely.get_num_coordinates(outlines)]
    _, which = np.unique(np.column_stack(measures).round(9), axis=0, return_inverse=True)
    pairs = np.unique(np.column_stack([which.reshape(-1), values[polygons.unit]]), axis=0)
    count = int((np.bincount(pairs[:, 0]) > 1).sum())
    if not count:
        return []
    template = (
        tr(
            "{count} outlines are in the map twice or more, with different classes; outside "
            "counts, else the polygon that stands last in the layer. Remove the others if that "
            "is wrong."
        )
        if count > 1
        else tr(
            "{count} outline is in the map twice or more, with different classes; outside "
            "counts, else the polygon that stands last in the layer. Remove the others if that "
            "is wrong."
        )
    )
    return [template.format(count=count)]


def _area_shares(polygons: MapPolygons, texts: list[str], wanted: list[str]) -> list[dict[str, Any]]:
    """Share of the map's ground that has each of some values, largest first.

    In degrees areas compare in longitude and the sine of latitude.
    """
    geometry, grid = polygons.geometry, polygons.grid
    if grid.is_geographic:
        radians = 2 * np.pi / grid.full_circle
        geometry = shapely.transform(
            geometry, lambda xy: np.column_stack([xy[:, 0], np.sin(radians * xy[:, 1])])
        )
    per_unit = np.bincount(polygons.unit, shapely.area(geometry), minlength=len(texts))
    total, named = per_unit.sum() or 1.0, np.array(texts)
    shares = [{"value": v, "area_share": float(per_unit[named == v].sum() / total)} for v in wanted]
    return sorted(shares, key=lambda s: -s["area_share"])


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


def require_classes(classes: np.ndarray) -> None:
    """Refuse a class raster that nothing can be learned from: all cover, or one class."""
    n_present = int((class_counts(classes)[:OUTSIDE] > 0).sum())
    if n_present == 0:
        raise UserError(
            tr("The geological map shows no bedrock on the raster: all of it is cover or outside."),
            tr("Check the legend (class 255 is cover, 254 outside) and the hold-out layer."),
        )
    if n_present == 1:
        raise UserError(
            tr("The map shows 1 bedrock class on the raster, at least 2 are wanted."),
            tr("Give the units of the map more classes in the legend, or choose another field."),
        )


def polygon_mask(path: str | Path, grid: Grid, *, say: Callable[[str], None] | None = None) -> np.ndarray:
    """Cells whose centre lies in a layer's polygons (the hold-out ground); bool, shape grid.shape.

    Parameters
    ----------
    say : takes the sentences on outlines that were repaired or left out
    """
    polygons = MapPolygons(read_geology(path), grid)
    if say:
        for sentence in polygons.remarks_on(Path(path).name):
            say(sentence)
    return polygons.mask()
