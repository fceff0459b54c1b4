"""Drillholes of a job on its raster: what each tells of the bedrock, and which tell nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

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
    """Drillholes on the raster, their texts, and which sentences tell what became of them.

    Parameters
    ----------
    texts : of the class field, '' where none
    used, unused : sentences; the latter is empty where every hole is used
    """

    holes: Holes
    name: str
    texts: np.ndarray
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
        told = [
            names[int(holes.classes[i])] if label else tr("ended in cover")
            for i, label in zip(which, is_label)
        ]
        table = {
            "row": holes.row[which],
            "hole": told,
            "map": [names.get(int(mapped[holes.cell[i]]), "") for i in which],
            "depth_m": holes.depth_m[which],
        }
        points = gpd.points_from_xy(holes.x[which], holes.y[which])
        return gpd.GeoDataFrame(table, geometry=points, crs=holes.grid.crs)


@dataclass
class _Counts:
    """What holes are not used for, in the order in which it is said."""

    parts: list[str] = field(default_factory=list)

    def add(self, n: int, one: str, many: str, **more: object) -> None:
        if n:
            self.parts.append((one if n == 1 else many).format(n=n, **more))


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
    answer = _answers(table, source.reached) if source.reached else np.full(n, -1)
    names_cover = (classes == COVER) & (texts != "")
    has_class = classes < OUTSIDE
    is_reached = (
        np.where(answer >= 0, answer == 1, has_class | (np.isfinite(depth) & ~is_more)) & ~names_cover
    )
    weight = _weights(table, source.weight) if source.weight else np.ones(n)
    holes = Holes(
        grid,
        x,
        y,
        cell,
        np.where(has_class, classes, COVER).astype(np.uint8),
        depth,
        is_reached,
        weight,
        np.arange(1, n + 1),
    )
    counts = _counts(holes, texts, unknown, is_more)
    notes = (
        (
            tr(
                "The depths of the drillholes are in feet ({field}) and are taken as metres of 0.3048 a foot."
            ).format(field=source.depth),
        )
        if in_feet
        else ()
    )
    if table.crs is None:
        notes += (
            tr("The coordinates of the drillholes {name} are taken in the raster's CRS.").format(
                name=table.name
            ),
        )
    if n_doubles := _n_doubles(holes):
        notes += (
            tr(
                "{n} of the drillholes stand again at the collar of another; the class of most weight counts."
            ).format(n=n_doubles),
        )
    return _HoleReport(holes, table.name, texts, _used(holes, table.name), _unused(counts, table.name), notes)


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
            tr("Check the coordinates and the coordinate reference system of the drillholes."),
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
            tr(
                "The drillholes {name} have no field '{field}', as the map has it (they have {fields})."
            ).format(
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


def _counts(holes: Holes, texts: np.ndarray, unknown: list[str], is_more: np.ndarray) -> _Counts:
    """Holes that are not used as labels, each named for one reason."""
    counts, is_on, named = _Counts(), holes.cell != OFF_GRID, texts != ""
    n_off = int((~is_on).sum())
    counts.add(n_off, tr("{n} lies off the raster"), tr("{n} lie off the raster"))
    is_unknown = is_on & np.isin(texts, unknown)
    counts.add(
        int(is_unknown.sum()),
        tr("{n} has a rock or age that the legend does not know ({texts})"),
        tr("{n} have a rock or age that the legend does not know ({texts})"),
        texts=_listed(unknown),
    )
    is_empty = is_on & ~named & holes.is_reached
    counts.add(int(is_empty.sum()), tr("{n} names no class"), tr("{n} name no class"))
    is_silent = is_on & ~named & ~holes.is_reached & np.isnan(holes.depth_m)
    counts.add(
        int(is_silent.sum()), tr("{n} says neither class nor depth"), tr("{n} say neither class nor depth")
    )
    is_odd = is_on & (holes.classes < OUTSIDE) & ~holes.is_reached
    counts.add(
        int(is_odd.sum()),
        tr("{n} names bedrock that it did not reach"),
        tr("{n} name bedrock that they did not reach"),
    )
    n_light = int((is_on & (holes.weight == 0)).sum())
    counts.add(n_light, tr("{n} has the weight 0"), tr("{n} have the weight 0"))
    counts.add(
        len(holes.disputed),
        tr("{n} cell has holes of different classes and the same weight"),
        tr("{n} cells have holes of different classes and the same weight"),
    )
    return counts


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


def _unused(counts: _Counts, name: str) -> str:
    if not counts.parts:
        return ""
    return tr("Not used of the drillholes {name} as bedrock of a class: {parts}.").format(
        name=name, parts="; ".join(counts.parts)
    )
