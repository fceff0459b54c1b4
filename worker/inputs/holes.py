"""Drillholes of a job on its raster: what each tells of the bedrock, and which tell nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np

from ...contract.errors import UserError, require
from ...contract.jobs import DrillHoles
from ...contract.language import tr
from ...geology.holes import OFF_GRID, Holes, cells_of
from ...geology.legend import COVER, OUTSIDE, Legend, as_text, automatic_legend, by_name, same_name
from ...geophysics.grids import Grid
from ..reporting import Reporter
from .hole_table import _answers, _depths, _HoleTable, _listed, _read_table, _weights

_UNKNOWN = OUTSIDE  # the class of a text that the legend does not know


@dataclass(frozen=True)
class _HoleReport:
    """Drillholes on the raster, and the sentences that tell what became of them.

    Parameters
    ----------
    used, unused : the latter is empty where every hole tells a class
    notes : how the table was read
    """

    holes: Holes
    name: str
    used: str
    unused: str
    notes: tuple[str, ...] = ()

    def say(self, reporter: Reporter) -> None:
        """Report the counts."""
        for sentence in (self.used, *self.notes):
            reporter.info(sentence)
        if self.unused:
            reporter.warning(self.unused)

    def conflicts(self, which: np.ndarray, mapped: np.ndarray, legend: Legend) -> gpd.GeoDataFrame:
        """Holes that contradict the map, as a layer: row of the table, what hole and map say, depth.

        Parameters
        ----------
        which : int, indices of holes
        mapped : uint8 (n_cells,), the map without the holes
        """
        holes, names = self.holes, legend.names
        is_label = holes.is_label[which]
        findings = [
            names[int(holes.classes[i])] if label else tr("ended in cover")
            for i, label in zip(which, is_label)
        ]
        table = {
            "row": holes.row[which],
            "hole": findings,
            "map": [names.get(int(mapped[holes.cell[i]]), "") for i in which],
            "depth_m": holes.depth_m[which],
        }
        points = gpd.points_from_xy(holes.x[which], holes.y[which])
        return gpd.GeoDataFrame(table, geometry=points, crs=holes.grid.crs)


def _read_holes(source: DrillHoles, grid: Grid, legend: Legend, map_field: str) -> _HoleReport:
    """Read the drillholes of a job, by the legend of its map.

    Raises
    ------
    UserError
        Where they cannot be read, none lies on the raster, or none tells anything.
    """
    table = _read_table(source)
    x, y = table.places(grid)
    n, cell = len(x), cells_of(x, y, grid)
    _require_on_raster(table, x, y, cell, grid)
    texts = _texts(table, source, map_field)
    classes, unknown = _classes_of(texts, legend, source.field or map_field)
    depth, is_more, in_feet = np.full(n, np.nan), np.zeros(n, bool), False
    if source.depth:
        depth, is_more, in_feet = _depths(table, source.depth)
    has_class = classes < OUTSIDE
    is_reached = (has_class | np.isfinite(depth)) & ~is_more
    if source.reached:
        answer = _answers(table, source.reached)
        is_reached = np.where(answer >= 0, answer == 1, is_reached)
    is_reached &= (classes != COVER) | (texts == "")  # a hole whose last rock is cover
    weight = _weights(table, source.weight) if source.weight else np.ones(n)
    findings = np.where(has_class, classes, COVER).astype(np.uint8)
    holes = Holes(grid, x, y, cell, findings, depth, is_reached, weight, np.arange(1, n + 1))
    notes = _notes(table, holes, source.depth if in_feet else "")
    unused = _unused(holes, texts, unknown, table.name)
    return _HoleReport(holes, table.name, _used(holes, table.name), unused, notes)


def _notes(table: _HoleTable, holes: Holes, in_feet: str) -> tuple[str, ...]:
    """How the table was read; `in_feet` is the field of depths in feet."""
    found = []
    if in_feet:
        text = tr(
            "The depths of the drillholes are in feet ({field}) and are taken as metres of 0.3048 a foot."
        )
        found.append(text.format(field=in_feet))
    if table.crs is None:
        text = tr("The coordinates of the drillholes {name} are taken in the raster's CRS.")
        found.append(text.format(name=table.name))
    if n_doubles := _n_doubles(holes):
        text = tr(
            "Drillholes that stand at the collar of another, where the class of most weight counts: {n}."
        )
        found.append(text.format(n=n_doubles))
    return tuple(found)


def _require_on_raster(table: _HoleTable, x: np.ndarray, y: np.ndarray, cell: np.ndarray, grid: Grid) -> None:
    """Refuse drillholes of another area."""
    known = np.isfinite(x) & np.isfinite(y)
    if (cell != OFF_GRID).any():
        return
    if not known.any():
        raise UserError(
            tr("None of the {n} drillholes of {name} has coordinates that can be used.").format(
                n=len(x), name=table.name
            ),
            tr("Check the coordinate reference system of the drillholes."),
        )
    west, south, east, north = grid.bounds
    raise UserError(
        tr(
            "None of the {n} drillholes of {name} (x {w:.6g} to {e:.6g}, y {s:.6g} to {top:.6g}) lies on the "
            "raster (x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g})."
        ).format(
            n=len(x),
            name=table.name,
            w=x[known].min(),
            e=x[known].max(),
            s=y[known].min(),
            top=y[known].max(),
            west=west,
            east=east,
            south=south,
            north=north,
        ),
        tr("Choose drillholes of the raster's area, or correct their coordinate reference system."),
    )


def _texts(table: _HoleTable, source: DrillHoles, map_field: str) -> np.ndarray:
    """What each hole says of its bedrock; '' where nothing."""
    there = {str(c).casefold() for c in table.fields.columns}
    if not source.field and map_field.casefold() not in there:
        require(
            bool(source.depth),
            tr("The drillholes {name} have no field '{field}' (they have {fields}).").format(
                name=table.name, field=map_field, fields=_listed(list(map(str, table.fields.columns)), 12)
            ),
            tr("Choose the field of their age, unit or rock (HOLES_FIELD)."),
        )
        return np.full(len(table.x), "", object)
    values = table.column(source.field or map_field, "HOLES_FIELD")
    return np.array([as_text(value) for value in values], object)


def _classes_of(texts: np.ndarray, legend: Legend, field: str) -> tuple[np.ndarray, list[str]]:
    """The class of every text, uint8: by the legend's rules, its classes' names, or as an age; unknown texts.

    COVER for '' and for what the legend calls cover; _UNKNOWN for what nothing takes.
    """
    distinct = sorted(set(texts) - {""})
    if not distinct:
        return np.full(len(texts), COVER, np.uint8), []
    found, unmatched = legend.classify(distinct)
    number = dict(zip(distinct, found.tolist()))
    by_class = {same_name(c.name): c.value for c in legend.map_classes}
    read = _read_as_ages(distinct, field, legend)
    for text in unmatched:
        number[text] = by_class.get(same_name(text), read.get(text, _UNKNOWN))
    unknown = [text for text in distinct if number[text] == _UNKNOWN]
    return np.array([number[text] if text else COVER for text in texts], np.uint8), unknown


def _read_as_ages(texts: Sequence[str], field: str, legend: Legend) -> dict[str, int]:
    """The classes of texts that a legend made of them calls as this legend does, such as periods."""
    try:
        made = automatic_legend(texts, field)
    except UserError:
        return {}
    classes, unmatched = made.classify(texts)
    numbers = by_name(made.classes, legend.classes, unknown=_UNKNOWN)[classes]
    return {text: int(n) for text, n in zip(texts, numbers) if text not in unmatched}


def _unused(holes: Holes, texts: np.ndarray, unknown: list[str], name: str) -> str:
    """Holes that tell no class, counted by reason, in a sentence; empty where all tell one."""
    is_on, is_named = holes.cell != OFF_GRID, texts != ""
    is_silent = is_on & ~is_named & ~holes.is_reached & np.isnan(holes.depth_m)
    is_placed = np.isfinite(holes.x) & np.isfinite(holes.y)
    reasons = {
        tr("without coordinates {n}"): ~is_placed,
        tr("off the raster {n}"): ~is_on & is_placed,
        tr("of a rock or age that the legend does not know {n} ({texts})"): is_on & np.isin(texts, unknown),
        tr("without a class {n}"): is_on & ~is_named & holes.is_reached,
        tr("without class and depth {n}"): is_silent,
        tr("of bedrock that was not reached {n}"): is_on & (holes.classes < OUTSIDE) & ~holes.is_reached,
        tr("of weight 0 {n}"): is_on & (holes.weight == 0),
        tr("in cells whose holes are of different classes and the same weight {n}"): is_on
        & np.isin(holes.cell, holes.disputed),
    }
    counts = {text: int(np.count_nonzero(mask)) for text, mask in reasons.items()}
    parts = [text.format(n=n, texts=_listed(unknown)) for text, n in counts.items() if n]
    if not parts:
        return ""
    return tr("Not used of the drillholes {name} as bedrock of a class: {parts}.").format(
        name=name, parts="; ".join(parts)
    )


def _n_doubles(holes: Holes) -> int:
    """Holes at a collar that another hole has, to a centimetre, beyond the first."""
    is_on = holes.cell != OFF_GRID
    scale = 1e7 if holes.grid.is_geographic else 100.0
    places = np.column_stack([holes.x[is_on], holes.y[is_on]])
    return len(places) - len(np.unique(np.round(places * scale), axis=0))


def _used(holes: Holes, name: str) -> str:
    n_ended = int(((holes.cell != OFF_GRID) & ~holes.is_reached & np.isfinite(holes.depth_m)).sum())
    return tr(
        "Drillholes {name}: {n} in all, {n_label} tell the class of {n_cells} cells, {n_ended} ended in "
        "cover."
    ).format(
        name=name,
        n=len(holes.x),
        n_label=int(holes.is_label.sum()),
        n_cells=len(holes.pinned[0]),
        n_ended=n_ended,
    )
