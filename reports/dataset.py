"""The report of a data set: the map in its classes, its windows by split, what was unmapped, repaired, lost.

A page that opens offline, and the same figures as JSON beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..geology.legend import COVER, OUTSIDE, LegendClass
from ..geology.maps.burning import class_counts
from ..geology.sampling.splits import Split
from ..geology.sampling.windows import Window, window_shares
from ..geophysics.grids import Grid
from . import dataset_figures as figures
from .page import write_page
from .text import percent

# Share of the classes in the paper's data set, in percent of the bedrock (Liu et al. 2024, Table 1).
PAPER_SHARES = {
    "Archean": 0.6, "Proterozoic": 7.2, "Cambrian": 10.3, "Ordovician": 4.0, "Silurian": 7.0,
    "Devonian": 20.3, "Carboniferous": 30.9, "Permian": 2.1, "Jurassic": 2.3, "Granite": 15.3,
}  # fmt: skip
MUCH_LOST = 0.2  # of a class's ground; more is warned of


@dataclass(frozen=True)
class DatasetContent:
    """Everything that the report tells.

    Parameters
    ----------
    title, subject : "Data-set report", and the map's name
    classes : uint8 (rows, cols), as the model may see them: held-out ground is cover
    legend_classes : bedrock, cover and outside
    windows, split : split.parts names the part of every window
    map_report : of the map's way onto the grid, see `geology.class_raster.rasterise_geology`
    leaked_at_random : share of the validation cells that training would also see in a random split
    facts : {heading: {name: value}}, printed at the end
    """

    title: str
    subject: str
    classes: np.ndarray
    grid: Grid
    legend_classes: Sequence[LegendClass]
    windows: Sequence[Window]
    split: Split
    is_random: bool
    map_report: Mapping
    leaked_at_random: float | None
    facts: Mapping[str, Mapping[str, object]]


def write_dataset_report(path: str | Path, content: DatasetContent) -> None:
    """Write the page to `path` and its figures as JSON beside it (`.json`), both or none."""
    told = entries(content)
    write_page(
        path, "dataset.html.jinja", told,
        content=content,
        told=told,
        parts=figures.part_colours(content.split.parts),
        map_picture=figures.map_picture(content.classes, content.grid, content.legend_classes),
        windows_picture=figures.windows_picture(
            content.classes, content.split.ground, content.windows, content.split.parts, content.grid
        ),
    )  # fmt: skip


def entries(content: DatasetContent) -> dict:
    """The report's figures for machines; the page prints the same."""
    classes = class_rows(content)
    return {
        "title": content.title,
        "subject": content.subject,
        "headline": headline(content),
        "warnings": warnings(content, classes),
        "split": content.split.method,
        "leaked_share": content.split.leaked_share,
        "leaked_share_at_random": content.leaked_at_random,
        "classes": classes,
        "ground": ground_shares(content.classes),
        "windows": window_rows(content),
        "unmatched": content.map_report["unmatched"],
        "units": content.map_report["units"],
        "repaired": content.map_report["repaired"],
        "without_area": content.map_report["without_area"],
        "rule": content.map_report["rule"],
        "overlap": content.map_report["overlap"],
        "facts": {name: {k: str(v) for k, v in part.items()} for name, part in content.facts.items()},
    }


def headline(content: DatasetContent) -> str:
    """What there is to learn from, in plain words."""
    counts = class_counts(content.classes)
    bedrock, ground = counts[:OUTSIDE].sum(), counts[:OUTSIDE].sum() + counts[COVER]
    validates = (content.split.is_validation & (content.classes < OUTSIDE)).sum() / bedrock
    parts = content.split.parts
    told = (
        f"Bedrock is visible on {percent(bedrock / ground)}\u00a0% of the mapped ground, in "
        f"{(counts[:OUTSIDE] > 0).sum()} classes; {percent(validates)}\u00a0% of it validates. Of "
        f"{len(parts)} windows {parts.count('training')} train"
    )
    if content.is_random:
        return f"{told} and {parts.count('validation')} validate."
    mixed = f"{parts.count('mixed')} are mixed: where they train, validation ground is cut out of them"
    return f"{told} and hold no cell of validation ground, {mixed}."


def warnings(content: DatasetContent, classes: Sequence[Mapping]) -> list[str]:
    """What a reader must not miss."""
    found = []
    unmatched = content.map_report["unmatched"]
    if unmatched:
        share = sum(entry["area_share"] for entry in unmatched)
        found.append(
            f"No rule of the legend takes {len(unmatched)} value(s) of the map, {percent(share)}\u00a0% of "
            "its ground; they are taken for cover and listed below."
        )
    if content.is_random:
        found.append(
            f"The split is random, as in the paper: training also sees {percent(content.split.leaked_share)}"
            "\u00a0% of the validation cells. Scores on it tell how well a model remembers."
        )
    for row in classes:
        if row["lost_share"] > MUCH_LOST:
            found.append(
                f"{row['name']}: {percent(row['lost_share'])}\u00a0% of its ground lies in cells of other "
                "classes; its units are small beside the raster's cells."
            )
        if row["cells"] and row["cells"] == row["validation_cells"]:
            found.append(f"{row['name']} crops out on validation ground only: no model can learn it.")
    return found


def class_rows(content: DatasetContent) -> list[dict]:
    """Every bedrock class: its share of the bedrock, the paper's, where it validates, what is lost."""
    cells = class_counts(content.classes)
    validates = class_counts(np.where(content.split.is_validation, content.classes, np.uint8(COVER)))
    lost = {c["value"]: c["lost_share"] for c in content.map_report["classes"]}
    total = max(int(cells[:OUTSIDE].sum()), 1)
    return [
        {
            "name": c.name,
            "colour": c.colour,
            "cells": int(cells[c.value]),
            "share": float(cells[c.value] / total),
            "paper_share": paper_share(c.name),
            "validation_cells": int(validates[c.value]),
            "lost_share": lost.get(c.value, 0.0),
        }
        for c in content.legend_classes
        if c.value < OUTSIDE
    ]


def paper_share(name: str) -> float | None:
    """The share that the paper tells for a class of this name, 0 to 1.

    >>> paper_share("archaean"), paper_share("Triassic")
    (0.006, None)
    """
    known = {of.casefold(): share / 100 for of, share in PAPER_SHARES.items()}
    return known.get(name.casefold().replace("archaean", "archean"))


def ground_shares(classes: np.ndarray) -> dict[str, float]:
    """Shares of bedrock, cover and outside of all cells."""
    counts = class_counts(classes) / classes.size
    return {
        "bedrock": float(counts[:OUTSIDE].sum()),
        "cover": float(counts[COVER]),
        "outside": float(counts[OUTSIDE]),
    }


def window_rows(content: DatasetContent) -> list[dict]:
    """Of every scale how many windows each part has, and their mean share of bedrock."""
    shares = window_shares(content.classes, content.windows)
    rows = []
    for scale in sorted({w.scale for w in content.windows}):
        of_scale = [i for i, w in enumerate(content.windows) if w.scale == scale]
        first = content.windows[of_scale[0]]
        rows.append(
            {
                "scale": scale,
                "side": figures.length_name(scale, content.grid),
                "cells": [first.rows, first.cols],
                "windows": len(of_scale),
                "bedrock_share": float(shares[of_scale].mean()),
                "parts": {
                    part: sum(content.split.parts[i] == part for i in of_scale)
                    for part in figures.part_colours(content.split.parts)
                },
            }
        )
    return rows
