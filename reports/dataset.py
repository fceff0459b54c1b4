"""The report of a data set: the map in its classes, windows by split, what was unmapped, repaired, lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ..contract.language import mark, tr, tr_marked
from ..geology.legend import COVER, OUTSIDE, LegendClass
from ..geology.maps.geometry import class_counts
from ..geology.sampling.splits import PART_COLOURS, Split
from ..geology.sampling.windows import Window, window_shares
from ..geophysics.grids import Grid
from . import dataset_figures as figures
from .page import Block, _Cell, _Facts, _Figure, _Page, _Table, _Text
from .text import _percent, _thousands

# Share of the classes in the paper's data set, in percent of the bedrock (Liu et al. 2024, Table 1).
PAPER_SHARES = {
    "Archean": 0.6,
    "Proterozoic": 7.2,
    "Cambrian": 10.3,
    "Ordovician": 4.0,
    "Silurian": 7.0,
    "Devonian": 20.3,
    "Carboniferous": 30.9,
    "Permian": 2.1,
    "Jurassic": 2.3,
    "Granite": 15.3,
}
_MUCH_LOST = 0.2  # of a class's area; more is warned of
_TITLE = mark("Data-set report")
# The parts of a split, as the windows file names them.
_PARTS = (mark("training"), mark("mixed"), mark("validation"), mark("concealed"), mark("prediction"))


@dataclass(frozen=True)
class DatasetReport:
    """Everything the report of a data set shows.

    Parameters
    ----------
    subject : the map's name
    classes : uint8 (rows, cols), the map as models are trained on it: held-out areas are cover
    legend_classes : bedrock, cover and outside
    windows, split : split.parts names the part of every window
    map_report : how the map was burnt onto the grid, see `geology.class_raster.rasterise_geology`
    leaked_at_random : share of the test cells that training would also see in a random split
    facts : {heading: {name: value}}, printed at the end
    """

    subject: str
    classes: np.ndarray
    grid: Grid
    legend_classes: Sequence[LegendClass]
    windows: Sequence[Window]
    split: Split
    is_random: bool
    map_report: Mapping[str, Any]
    leaked_at_random: float | None
    facts: Mapping[str, Mapping[str, object]]

    @property
    def headline(self) -> str:
        """The data set in a sentence or two."""
        counts = class_counts(self.classes)
        bedrock, mapped = counts[:OUTSIDE].sum(), counts[:OUTSIDE].sum() + counts[COVER]
        tested = (self.split.is_test & (self.classes < OUTSIDE)).sum() / bedrock
        parts = self.split.parts
        text = (
            tr(
                "Bedrock is visible on {bedrock}\u00a0% of the mapped area, in {classes} classes; "
                "{tested}\u00a0% of it is held out for testing. Of {windows} windows {training} are for "
                "training and {validation} for testing."
            )
            if self.is_random
            else tr(
                "Bedrock is visible on {bedrock}\u00a0% of the mapped area, in {classes} classes; "
                "{tested}\u00a0% of it is held out for testing. Of {windows} windows {training} are for "
                "training and hold no test cell, {mixed} are mixed: their test cells are masked in "
                "training."
            )
        )
        return text.format(
            bedrock=_percent(bedrock / mapped),
            classes=(counts[:OUTSIDE] > 0).sum(),
            tested=_percent(tested),
            windows=len(parts),
            **{part: parts.count(part) for part in ("training", "validation", "mixed")},
        )

    def write(self, path: str | Path) -> None:
        """Write the page to `path` and its figures as JSON next to it (`.json`), both or none."""
        _Page(tr_marked(_TITLE), self.subject, list(_blocks(self)), self.figures).write(path)

    @cached_property
    def figures(self) -> dict[str, Any]:
        """The report's figures for machines; the page prints the same."""
        counts = class_counts(self.classes) / self.classes.size
        classes = _class_rows(self)
        names = ("unmatched", "units", "repaired", "without_area", "rule", "overlap")
        return {
            "title": tr_marked(_TITLE),
            "subject": self.subject,
            "headline": self.headline,
            "warnings": _warnings(self, classes),
            "split": self.split.method,
            "leaked_share": self.split.leaked_share,
            "leaked_share_at_random": self.leaked_at_random,
            "classes": classes,
            "ground": {
                "bedrock": float(counts[:OUTSIDE].sum()),
                "cover": float(counts[COVER]),
                "outside": float(counts[OUTSIDE]),
            },
            "windows": _window_rows(self),
            **{name: self.map_report[name] for name in names},
            "facts": {name: {k: str(v) for k, v in entries.items()} for name, entries in self.facts.items()},
        }


def _warnings(report: DatasetReport, classes: Sequence[Mapping]) -> list[str]:
    """What a reader must not miss."""
    found = []
    if unmatched := report.map_report["unmatched"]:
        share = sum(entry["area_share"] for entry in unmatched)
        found.append(
            tr(
                "No rule of the legend matches {count} value(s) of the map, {share}\u00a0% of its area; they "
                "count as cover and are listed below."
            ).format(count=len(unmatched), share=_percent(share))
        )
    if report.is_random:
        found.append(
            tr(
                "The split is random, as in the paper: training also sees {share}\u00a0% of the test cells. "
                "Metrics on it measure how well a model memorises."
            ).format(share=_percent(report.split.leaked_share))
        )
    for row in classes:
        if row["lost_share"] > _MUCH_LOST:
            found.append(
                tr(
                    "{name}: {share}\u00a0% of its area lies in cells of other classes; its units are small "
                    "compared with the raster's cells."
                ).format(name=row["name"], share=_percent(row["lost_share"]))
            )
        if row["cells"] and row["cells"] == row["validation_cells"]:
            text = tr("{name} crops out in the test set only: no model can be trained on it.")
            found.append(text.format(name=row["name"]))
    return found


def _class_rows(report: DatasetReport) -> list[dict[str, Any]]:
    """Every bedrock class: its share of the bedrock, the paper's, its test cells, its area lost."""
    cells = class_counts(report.classes)
    tested = class_counts(np.where(report.split.is_test, report.classes, np.uint8(COVER)))
    lost = {c["value"]: c["lost_share"] for c in report.map_report["classes"]}
    paper = {name.casefold(): share / 100 for name, share in PAPER_SHARES.items()}
    total = max(int(cells[:OUTSIDE].sum()), 1)
    return [
        {
            "name": c.name,
            "colour": c.colour,
            "cells": int(cells[c.value]),
            "share": float(cells[c.value] / total),
            "paper_share": paper.get(c.name.casefold().replace("archaean", "archean")),
            "validation_cells": int(tested[c.value]),
            "lost_share": lost.get(c.value, 0.0),
        }
        for c in report.legend_classes
        if c.value < OUTSIDE
    ]


def _window_rows(report: DatasetReport) -> list[dict[str, Any]]:
    """Of every scale how many windows each part has, and their mean share of bedrock."""
    shares = window_shares(report.classes, report.windows)
    rows = []
    for scale in sorted({w.scale for w in report.windows}):
        of_scale = [i for i, w in enumerate(report.windows) if w.scale == scale]
        first, parts = report.windows[of_scale[0]], [report.split.parts[i] for i in of_scale]
        rows.append(
            {
                "scale": scale,
                "side": figures._length_name(scale, report.grid),
                "cells": [first.rows, first.cols],
                "windows": len(of_scale),
                "bedrock_share": float(shares[of_scale].mean()),
                "parts": {part: parts.count(part) for part in PART_COLOURS if part in report.split.parts},
            }
        )
    return rows


def _blocks(report: DatasetReport) -> Iterator[Block]:
    """The page from top to bottom."""
    found = report.figures
    yield _Text(found["headline"], "verdict")
    yield from (_Text(text, "warning") for text in found["warnings"])
    yield _Text(tr("The map in its classes"), "heading")
    image, key = figures._map_picture(report.classes, report.grid, report.legend_classes)
    yield _Figure(tr("The geological map in its classes"), image, key)
    bedrock, cover, outside = map(_percent, found["ground"].values())
    yield _Text(
        tr(
            "{bedrock} % of the raster's cells show bedrock, {cover} % cover, {outside} % lie outside of the "
            "map or have no data."
        ).format(bedrock=bedrock, cover=cover, outside=outside)
    )
    yield from _class_section(found["classes"])
    yield from _window_section(report)
    yield _Text(tr("What was unmapped, repaired, lost"), "heading")
    units, repaired, without = (_thousands(found[name]) for name in ("units", "repaired", "without_area"))
    read = tr(
        "{units} units were read; {repaired} had invalid outlines and were repaired, {without} hold no "
        "polygon."
    ).format(units=units, repaired=repaired, without=without)
    yield _Text(" ".join((read, tr_marked(found["rule"]), tr_marked(found["overlap"]))))
    if found["unmatched"]:
        yield _Text(tr("No rule of the legend matches these values; their area counts as cover."))
        rows = [(row["value"] or "NULL", f"{100 * row['area_share']:.2f}") for row in found["unmatched"]]
        yield _Table((tr("Value"), tr("Share of the map\u00a0%")), rows)
    else:
        yield _Text(tr("The legend matches every value of the map."))
    yield _Text(tr("Settings and data"), "heading")
    yield _Facts(report.facts)


def _class_section(classes: Sequence[Mapping]) -> Iterator[Block]:
    """The classes' shares, next to the paper's where a name is the same."""
    has_paper = any(row["paper_share"] for row in classes)
    rows: list[list[str | _Cell]] = []
    for row in classes:
        share, cells = row["share"], row["cells"]
        paper = [_percent(row["paper_share"])] if has_paper else []
        tested = _percent(row["validation_cells"] / cells) if cells else "–"
        bar = _Cell(_percent(share), bar=share)
        name = _Cell(row["name"], row["colour"])
        rows.append([name, _thousands(cells), bar, *paper, tested, _percent(row["lost_share"])])
    paper = [tr("The paper's\u00a0%")] if has_paper else []
    columns = (
        tr("Class"),
        tr("Cells"),
        tr("Share of the bedrock\u00a0%"),
        *paper,
        tr("Test set\u00a0%"),
        tr("Lost\u00a0%"),
    )
    source = tr("The paper's shares: Liu et al. 2024, Table 1, for classes of the same name.")
    yield _Text(tr("Class shares"), "heading")
    absent = {n: "absent" for n, row in enumerate(classes) if not row["cells"]}
    yield _Table(columns, rows, row_styles=absent)
    note = tr(
        "Test set: the share of the class's cells held out for testing. Lost: the share of the class's area "
        "in cells of other classes, because its units are narrower than the cells."
    )
    yield _Text(f"{source} {note}" if has_paper else note, "note")


def _window_section(report: DatasetReport) -> Iterator[Block]:
    """The windows by scale and part, as outlines and as numbers."""
    found, split = report.figures, report.split
    parts = {part: colour for part, colour in PART_COLOURS.items() if part in split.parts}
    yield _Text(tr("The windows by split"), "heading")
    yield _Text(found["split"])
    if report.leaked_at_random is not None:
        yield _Text(
            tr(
                "With the paper's random split, training would also see {at_random} % of the test cells; "
                "with this one it sees {share} %."
            ).format(at_random=_percent(report.leaked_at_random), share=_percent(split.leaked_share))
        )
    image = figures._windows_picture(
        report.classes, split.test_area, report.windows, split.parts, report.grid
    )
    key = [
        *((tr_marked(part), colour) for part, colour in parts.items()),
        (tr("outcrop"), figures.OUTCROP),
        (tr("outcrop of the test set"), figures.HELD_OUT),
    ]
    yield _Figure(tr("Outlines of the windows by split"), image, key)
    yield _Text(tr("A point marks the centre of each window."), "note")
    rows = [
        [row["side"], "{} x {}".format(*row["cells"]), _thousands(row["windows"])]
        + [_thousands(row["parts"][part]) for part in parts]
        + [_percent(row["bedrock_share"])]
        for row in found["windows"]
    ]
    totals = [_thousands(split.parts.count(part)) for part in parts]
    rows.append([tr("all"), "", _thousands(len(report.windows)), *totals, ""])
    columns = (
        tr("Side"),
        tr("Cells"),
        tr("Windows"),
        *(tr_marked(part).capitalize() for part in parts),
        tr("Bedrock, mean\u00a0%"),
    )
    yield _Table(columns, rows, row_styles={len(rows) - 1: "best"})
    yield _Text(
        tr(
            "Training windows hold no test cell; mixed windows hold some, whose classes are masked in "
            "training; validation windows show outcrop of the test set alone; concealed windows show too "
            "little bedrock to train on."
        ),
        "note",
    )
