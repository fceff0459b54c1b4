"""The figures of a training report: curves, reliability diagrams, importance of the bands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..contract.language import mark
from ..models.evaluation.bands import BandImportance
from ..models.evaluation.methods import Reliability
from ..models.training.config import TrainingHistory
from .figures import FAINT, INK, METHOD_COLOURS, MISS, STYLE, _in_figure, _new_figure, _plain_axes, _png_uri

_LEAST_SHARE = 0.005  # of the cells: a bin of the reliability diagram with less is not drawn
_CELLS_SHARE = mark("share of cells")
_PANELS = (mark("Loss"), mark("FWIoU of the validation set"))


def _training_curves(history: TrainingHistory) -> str:
    """Loss at every step and its running mean; FWIoU of the validation set, which selects the weights."""
    loss, fwiou, adam_steps = history.loss, history.fwiou, history.adam_steps
    figure = _new_figure((7.6, 2.7))
    columns = 2 if fwiou else 1  # a model without validation on the way has no second curve
    panels = [(_plain_axes(figure, 1, columns, n + 1), name) for n, name in enumerate(_PANELS[:columns])]
    left, right = panels[0][0], panels[-1][0]
    steps = np.arange(1, len(loss) + 1)
    sums = np.cumsum(np.concatenate([[0.0], np.asarray(loss, float)]))
    starts = np.maximum(steps - max(1, len(loss) // 40), 0)
    left.plot(steps, loss, color="#b9cde4", linewidth=0.7)
    means = (sums[steps] - sums[starts]) / (steps - starts)
    left.plot(steps, means, color=METHOD_COLOURS[0], linewidth=1.6)
    if fwiou:
        right.plot(*zip(*fwiou), color=METHOD_COLOURS[0], marker="o", markersize=4, linewidth=1.6)
    best = dict(fwiou).get(history.best_step)
    if best is not None:
        right.plot([history.best_step], [best], "o", color=MISS, markersize=7)
        place = history.best_step, best
        right.annotate(
            _in_figure(mark("kept")), place, (0, 7), textcoords="offset points", ha="center", **STYLE
        )
        right.margins(y=0.2)  # room for the word
    for axes, name in panels:
        axes.set_title(_in_figure(name), loc="left", **STYLE)
        axes.set_xlabel(_in_figure(mark("step")), **STYLE)
        axes.set_xlim(0, len(loss) * 1.02)
        if 0 < adam_steps < len(loss):
            axes.axvline(adam_steps, color=FAINT, linewidth=1, linestyle="--")
            at: dict[str, Any] = {"xycoords": ("data", "axes fraction"), "textcoords": "offset points"}
            axes.annotate("SGD", (adam_steps, 0), (3, 4), **at, **STYLE)
    return _png_uri(figure)


def _reliability_diagrams(diagrams: Sequence[tuple[str, Reliability]], *, counted: str = _CELLS_SHARE) -> str:
    """Accuracy over confidence for each of (title, Reliability); the diagonal is perfect.

    Parameters
    ----------
    counted : what the bars are, marked
    """
    figure = _new_figure((3.7 * len(diagrams), 3.3))
    for number, (title, found) in enumerate(diagrams, 1):
        axes = _plain_axes(figure, 1, len(diagrams), number)
        edges = np.linspace(0, 1, len(found.count) + 1)
        share = found.count / found.count.sum()
        label = _in_figure(counted)
        axes.bar(edges[:-1], share, np.diff(edges), align="edge", color="#e3e8ee", label=label)
        axes.plot([0, 1], [0, 1], color=FAINT, linewidth=1, linestyle="--")
        is_full = share >= _LEAST_SHARE  # a bin of three cells would draw the eye, and say nothing
        points = found.confidence[is_full], found.accuracy[is_full]
        label = _in_figure(mark("accuracy"))
        axes.plot(*points, "o-", color=METHOD_COLOURS[0], markersize=4, linewidth=1.6, label=label)
        axes.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")
        name = " x ".join(_in_figure(part) for part in title.split(" x "))
        axes.set_title(f"{name}: ECE {100 * found.expected_calibration_error:.1f} %", loc="left", **STYLE)
        axes.set_xlabel(_in_figure(mark("confidence")), **STYLE)
        axes.legend(fontsize=8, frameon=False, labelcolor=INK, loc="upper left")
    return _png_uri(figure)


def _importance_bars(found: BandImportance, order: np.ndarray) -> str:
    """A bar a band for the loss of accuracy, the most important on top."""
    figure = _new_figure((7.6, 0.5 + 0.34 * len(order)))
    axes = _plain_axes(figure, 1, 1, 1)
    axes.barh(range(len(order)), 100 * found.accuracy_loss[order], 0.62, color=METHOD_COLOURS[0])
    axes.set_yticks(range(len(order)), [_in_figure(found.bands[b]) for b in order])
    axes.invert_yaxis()
    axes.axvline(0, color=FAINT, linewidth=1)
    axes.grid(axis="y", visible=False)
    axes.set_xlabel(_in_figure(mark("loss of accuracy (points)")), **STYLE)
    return _png_uri(figure)
