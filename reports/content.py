"""Reports: what a prediction is worth, as a page that opens offline and as JSON beside it.

A training report and an evaluation report are the same page; what is not given is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np

from ..models.evaluation.bootstrap import Difference
from ..models.evaluation.calibration import Reliability, reliability
from ..models.evaluation.metrics import Scores, by_distance, plain, scores
from ..models.evaluation.null_test import NullTest
from ..models.evaluation.skill import Gain
from . import figures, null_test
from .page import write_page
from .text import all_warnings, headline, ring_label
from .types import Method, ReportContent, Table


def judged(
    name: str,
    truth: np.ndarray,
    predicted: np.ndarray,
    n_classes: int,
    *,
    distance_km: np.ndarray | None = None,
    edges_km: Sequence[float] = (),
    probabilities: np.ndarray | None = None,
    difference: Difference | None = None,
) -> Method:
    """Judge a prediction of some cells.

    Parameters
    ----------
    truth, predicted : class arrays, shape (n,)
        Cells whose truth is not 0 .. n_classes - 1 don't count.
    distance_km : array, shape (n,)
        To the nearest visible outcrop.
    probabilities : array, shape (n, n_classes), NaN where there are none
    """
    rings = (
        () if distance_km is None else tuple(by_distance(truth, predicted, n_classes, distance_km, edges_km))
    )
    found = None
    if probabilities is not None:
        is_used = (truth < n_classes) & np.isfinite(probabilities).all(axis=1)
        found = reliability(probabilities[is_used], truth[is_used])
    return Method(name, scores(truth, predicted, n_classes), rings, found, difference)


def write_report(path: str | Path, content: ReportContent) -> None:
    """Write the page to `path` and the same figures as JSON beside it (`.json`), both or none."""
    write_page(
        path, "report.html.jinja", as_entries(content),
        content=content,
        gravity=gravity_sentence(content),
        gravity_table=None if content.gravity is None else gravity_table(content.gravity),
        headline=headline(content),
        warnings=all_warnings(content),
        pictures=pictures(content),
        confusion=confusion_rows(content.methods[0].scores),
        has_unpredicted=bool(content.methods[0].scores.confusion[:, -1].any()),
    )  # fmt: skip


def gravity_sentence(content: ReportContent) -> str:
    """Whether gravity helps here, or why that is not known; nothing in a report that is not about it."""
    return content.gravity_untested if content.gravity is None else null_test.sentence(content.gravity)


def gravity_table(test: NullTest) -> Table:
    """The null test as a table."""
    columns = ("Boosted trees" if test.outcrop else "Network", "Accuracy %", "MPA %", "NLL")
    return Table(null_test.TITLE, null_test.explanation(test), columns, null_test.table_rows(test))


def pictures(content: ReportContent) -> dict[str, str]:
    """The pictures that the content has data for, as data URIs."""
    drawn = {}
    first = content.methods[0]
    if content.map is not None:
        drawn["map"] = figures.maps(
            content.map.truth, content.map.prediction, content.map.is_scored, content.class_colours
        )
    if content.curves is not None and len(content.curves.loss):
        drawn["curves"] = figures.curves(**vars(content.curves))
    if first.reliability is not None:
        diagrams = [("Before", content.uncalibrated), ("After calibration", first.reliability)]
        alone = [(first.name, first.reliability)]
        drawn["reliability"] = figures.reliability_diagram(diagrams if content.uncalibrated else alone)
    if first.rings:
        with_rings = [(method.name, method.rings) for method in content.methods if method.rings]
        drawn["distance"] = figures.distance_chart(with_rings, [ring_label(ring) for ring in first.rings])
    return drawn


def confusion_rows(found: Scores) -> list[list[float]]:
    """The confusion matrix as shares of each true class; NaN rows where a class does not occur."""
    with np.errstate(invalid="ignore"):
        return (found.confusion / found.support[:, None]).tolist()


def as_entries(content: ReportContent) -> dict:
    """The figures of a report for machines."""
    return {
        "title": content.title,
        "subject": content.subject,
        "gravity": {"sentence": gravity_sentence(content)}
        if content.gravity is None
        else null_test.as_entries(content.gravity),
        "headline": headline(content),
        "warnings": all_warnings(content),
        "ground": content.ground,
        "split": content.split,
        "leaked_share": content.leaked_share,
        "classes": list(content.class_names),
        "methods": {method.name: method_entries(method) for method in content.methods},
        "gain over nearest outcrop": [gain_entries(gain) for gain in content.gains],
        "temperature": content.temperature,
        "ECE before calibration": ece(content.uncalibrated),
        "curves": None if content.curves is None else asdict(content.curves),
        "tables": [asdict(replace(table, picture="")) for table in content.tables],
        "facts": {name: {k: str(v) for k, v in entries.items()} for name, entries in content.facts.items()},
    }


def method_entries(method: Method) -> dict:
    """One method's figures for machines."""
    rings = [
        {"from_km": ring.from_km, "to_km": plain(ring.to_km), **ring.scores.to_dict()}
        for ring in method.rings
    ]
    difference = None if method.difference is None else asdict(method.difference)
    return {
        **method.scores.to_dict(),
        "ECE": ece(method.reliability),
        "by distance": rings,
        "first method less this one": difference,
    }


def gain_entries(gain: Gain) -> dict:
    """One ring's gain for machines."""
    return asdict(gain) | {"to_km": plain(gain.to_km)}


def ece(found: Reliability | None) -> float | None:
    """Expected calibration error where there is one."""
    return None if found is None else found.expected_calibration_error
