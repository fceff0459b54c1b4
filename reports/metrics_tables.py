"""Metrics of methods as tables of a report: overall, class by class, by distance, confusion matrix."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Any

import numpy as np

from ..contract.language import mark, tr, tr_marked
from ..models.evaluation.bootstrap import PairedDifference, RingDifference
from ..models.evaluation.methods import NAMES, SHOWN_STRENGTHS, MethodResult
from ..models.evaluation.metrics import Metrics, RingMetrics
from .figures import INK, METHOD_COLOURS, STYLE, _in_figure, _new_figure, _plain_axes, _png_uri
from .fronts import _front_section
from .page import Block, _Cell, _Figure, _Table, _Text
from .text import _in_sentence, _method_name, _percent, _signed, _thousands

_BEYOND = mark("beyond {distance:g} km")
_METRICS_NOTE = mark(
    "Accuracy: share of cells predicted correctly. MPA: mean pixel accuracy or balanced accuracy, the same "
    "averaged over classes. "
    "IoU: correctly predicted cells of a class over cells that are or are predicted as the class; FWIoU "
    "weights it by class frequency, mIoU does not. ECE: expected calibration error, the mean difference of "
    "confidence and accuracy, the lower the better."
)

_CLASS_NOTE = mark(
    "Recall (producer's accuracy): share of a class's cells that are predicted as it. Precision (user's "
    "accuracy): share of the cells predicted as a class that are it."
)


def _metrics_blocks(
    methods: Sequence[MethodResult],
    differences: Sequence[RingDifference],
    names: Sequence[str],
    colours: Sequence[str],
) -> Iterator[Block]:
    """Metrics overall, class by class and by distance, and the first method's confusion matrix.

    Parameters
    ----------
    differences : of the first method to nearest outcrop
    names, colours : of the classes
    """
    yield _metrics_table(methods)
    yield _Text(tr_marked(_METRICS_NOTE), "note")
    yield from _front_section(methods)
    yield _Text(tr("Class by class"), "heading")
    yield _class_table(methods, names, colours)
    yield _Text(tr_marked(_CLASS_NOTE), "note")
    yield from _distance_section(methods, differences)
    yield _Text(tr("Confusion matrix"), "heading")
    yield _Text(
        tr(
            "{method}: predicted classes (columns) of the cells of each true class (rows), in percent of the "
            "row."
        ).format(method=_method_name(methods[0].name))
    )
    yield _confusion_table(methods[0].metrics, names, colours)


def _metrics_table(methods: Sequence[MethodResult]) -> _Table:
    """A row a method, at both PRIORS where there are any; the best of several at the same is bold."""
    has_priors = any(method.trade and method.trade.shown for method in methods)
    strengths = SHOWN_STRENGTHS if has_priors else SHOWN_STRENGTHS[:1]
    rows = []
    for method in methods:
        row: list[str | _Cell] = [_method_name(method.name)]
        for strength, metric in product(strengths, NAMES):
            values = [getattr(other.at(strength), metric) for other in methods]
            value = getattr(method.at(strength), metric)
            row.append(_Cell(_percent(value), is_best=len(methods) > 1 and value >= max(values)))
        error = method.reliability.expected_calibration_error if method.reliability else None
        rows.append([*row, _percent(error)])
    priors = ((f"PRIORS {strength:g}", len(NAMES)) for strength in strengths)
    names = (tr("Accuracy"), "MPA", "FWIoU", "mIoU")
    return _Table(
        ("%", *names * len(strengths), "ECE"), rows, (("", 1), *priors, ("", 1)) if has_priors else ()
    )


def _class_table(methods: Sequence[MethodResult], names: Sequence[str], colours: Sequence[str]) -> _Table:
    """Cells, recall, precision and IoU of every class; those without cells are pale."""
    first, *others = (method.metrics for method in methods)
    rows: list[list[str | _Cell]] = []
    for n, (name, colour) in enumerate(zip(names, colours)):
        shares = (
            _Cell(_percent(share), bar=float(share) if np.isfinite(share) else None)
            for share in (first.recall[n], first.precision[n], first.iou[n])
        )
        count, of_all = _thousands(first.support[n]), _percent(first.support[n] / first.cells)
        rows.append([_Cell(name, colour), count, of_all, *shares, *(_percent(m.recall[n]) for m in others)])
    of_other = tr("Recall\u00a0% {method}")
    of_others = (of_other.format(method=_in_sentence(_method_name(method.name))) for method in methods[1:])
    columns = (
        tr("Class"),
        tr("Cells"),
        tr("Share\u00a0%"),
        tr("Recall\u00a0%"),
        tr("Precision\u00a0%"),
        "IoU\u00a0%",
        *of_others,
    )
    absent = {n: "absent" for n, cells in enumerate(first.support) if not cells}
    return _Table(columns, rows, row_styles=absent)


def _distance_section(
    methods: Sequence[MethodResult], differences: Sequence[RingDifference]
) -> Iterator[Block]:
    """Metrics by distance to outcrop, and the differences of the first method to nearest outcrop."""
    first, measured = methods[0], [method for method in methods if method.rings]
    if first.rings:
        labels = [_ring(ring) for ring in first.rings]
        rows = [[label, _thousands(ring.metrics.cells)] for label, ring in zip(labels, first.rings)]
        for n, row in enumerate(rows):
            for found in (method.rings[n].metrics for method in measured):
                row += [_percent(found.accuracy), _percent(found.mpa)]
        columns = (tr("Distance"), tr("Cells"), *(tr("Accuracy\u00a0%"), "MPA\u00a0%") * len(measured))
        groups = (("", 1), ("", 1), *((_method_name(method.name), 2) for method in measured))
        yield _Text(tr("By distance to the nearest visible outcrop"), "heading")
        chart = _distance_bars([(method.name, method.rings) for method in measured], first.rings)
        yield _Figure(tr("Accuracy by distance"), chart)
        yield _Table(columns, rows, groups)
    if differences:
        yield _Text(tr("Difference to nearest outcrop"), "subheading")
        yield _Text(
            tr(
                "{method} less nearest outcrop at the same PRIORS, in percentage points, with the 90\u00a0% "
                "interval of 2000 draws of whole blocks. A difference is significant where its interval "
                "excludes 0; rings in too few blocks have none."
            ).format(method=_method_name(first.name))
        )
        rows = [
            [
                _ring(ring) if n else tr("all"),
                _thousands(ring.cells),
                _interval(ring.accuracy),
                _interval(ring.mpa),
            ]
            for n, ring in enumerate(differences)
        ]
        yield _Table((tr("Distance"), tr("Cells"), tr("Accuracy"), "MPA"), rows)


def _confusion_table(metrics: Metrics, names: Sequence[str], colours: Sequence[str]) -> _Table:
    """The confusion matrix as shares of each true class; the last column only where it has cells."""
    confusion, columns = metrics.confusion, [tr("True class"), *names, tr("no prediction")]
    if not confusion[:, -1].any():
        confusion, columns = confusion[:, :-1], columns[:-1]
    with np.errstate(invalid="ignore"):
        shares = confusion / metrics.support[:, None]
    rows: list[list[str | _Cell]] = []
    for name, colour, row in zip(names, colours, shares):
        texts = (f"{100 * s:.0f}" if s >= 0.005 else "<1" if s > 0 else "" for s in row)
        shades = np.nan_to_num(row).tolist()
        rows.append([_Cell(name, colour), *(_Cell(t, shade=shade) for t, shade in zip(texts, shades))])
    absent = {n: "absent" for n, cells in enumerate(metrics.support) if not cells}
    return _Table(columns, rows, row_styles=absent, is_matrix=True)


def _ring(ring: RingMetrics | RingDifference, translate: Callable[[str], str] = tr_marked) -> str:
    if np.isinf(ring.to_km):
        return translate(_BEYOND).format(distance=ring.from_km)
    return f"{ring.from_km:g}–{ring.to_km:g} km"


def _interval(found: PairedDifference | None) -> str:
    if not found:
        return "–"
    return tr("{estimate} ({low} to {high})").format(
        estimate=_signed(found.estimate), low=_signed(found.low), high=_signed(found.high)
    )


def _distance_bars(
    methods: Sequence[tuple[str, Sequence[RingMetrics]]], places: Sequence[RingMetrics]
) -> str:
    """Accuracy by distance to the nearest visible outcrop, a group of bars a ring, a bar a method."""
    figure = _new_figure((7.6, 2.6))
    axes = _plain_axes(figure, 1, 1, 1)
    width = 0.8 / len(methods)
    for number, (name, rings) in enumerate(methods):
        at = np.arange(len(rings)) + (number - (len(methods) - 1) / 2) * width
        colour = METHOD_COLOURS[number % len(METHOD_COLOURS)]
        heights = [100 * ring.metrics.accuracy for ring in rings]
        label = " x ".join(_in_figure(part) for part in name.split(" x "))
        axes.bar(at, heights, width * 0.92, color=colour, label=label)
    axes.set_xticks(range(len(places)), [_ring(ring, _in_figure) for ring in places])
    axes.grid(axis="x", visible=False)
    axes.set_ylim(0, 100)
    axes.set_ylabel(_in_figure(mark("accuracy (%)")), **STYLE)
    above: dict[str, Any] = {"loc": "lower left", "bbox_to_anchor": (0, 1)}
    axes.legend(fontsize=8.5, frameon=False, labelcolor=INK, ncols=len(methods), **above)
    return _png_uri(figure)
