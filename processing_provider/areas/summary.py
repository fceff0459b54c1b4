"""The summary of a run over several areas: a table with a row for each, those that failed too."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .cutting import _Figures

FILE = "areas.csv"
_COLUMNS = (
    *("name", "cells", "cells_under_cover", "mean_confidence", "share_outside_applicability"),
    *("seconds", "message"),
)


@dataclass
class _Outcome:
    """What came of an area.

    Parameters
    ----------
    seconds : of its prediction; of one that served several areas, the share of its cells
    message : why it failed; of one that is mapped, what is to be known of it
    is_mapped : whether its maps were written
    """

    name: str
    figures: _Figures = field(default_factory=_Figures)
    seconds: float = 0.0
    message: str = ""
    is_mapped: bool = False


def _write_summary(folder: Path, outcomes: Sequence[_Outcome]) -> Path:
    """Write the table; each class has a column with its share of the cells."""
    names = list(dict.fromkeys(name for outcome in outcomes for name in outcome.figures.classes))
    path = folder / FILE
    part = path.with_suffix(".part")
    with part.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow([*_COLUMNS, *(f"share {name}" for name in names)])
        for outcome in outcomes:
            out.writerow([*_facts_of(outcome), *(_share(outcome.figures, name) for name in names)])
    part.replace(path)
    return path


def _facts_of(outcome: _Outcome) -> list[object]:
    figures = outcome.figures
    return [
        outcome.name,
        figures.cells,
        "" if figures.concealed is None else figures.concealed,
        _number(figures.mean_confidence),
        _number(figures.share_outside),
        f"{outcome.seconds:.1f}",
        outcome.message,
    ]


def _share(figures: _Figures, name: str) -> str:
    return _number(figures.classes[name] / figures.cells) if name in figures.classes and figures.cells else ""


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _names_written(folder: Path) -> set[str]:
    """Give the areas whose maps an earlier run has written into a folder; its files may be replaced."""
    path = folder / FILE
    if not path.is_file():
        return set()
    with path.open(newline="", encoding="utf-8", errors="replace") as file:
        return {row.get("name") or "" for row in csv.DictReader(file)}
