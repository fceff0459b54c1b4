"""The figures of a training report, and what the figures of all reports share; PNG inside the page.

Class names stay in the page's own text, where every script has a font.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from ..geophysics.grids import Grid
from ..models.evaluation.bands import BandImportance
from ..models.evaluation.methods import Reliability
from ..models.evaluation.metrics import RingMetrics
from ..models.training.config import TrainingHistory
from .class_symbols import ClassSymbols, show_picture

METHOD_COLOURS = ("#1f5fa8", "#7d8794", "#3f9b6b", "#b07a2a")
HIT, MISS, KNOWN, EMPTY = "#2f78c4", "#d9622b", "#d5d9de", "#f6f7f8"
MAP_PX = 900  # more than a page shows
PAGE = 9.4  # inches of the report's page
_WIDE = 0.6  # height over width: below it two maps stand one below another
_MOST_HIGH = 6.5  # inches of a map that stands alone
INK, FAINT = "#333a42", "#9aa3ad"
_FEW = 0.005  # of the cells: a bin of the reliability diagram with less is not drawn
STYLE: dict[str, Any] = {"color": INK, "fontsize": 9}
_CURVES = ("Loss", "FWIoU of the validation set")


def png_uri(figure: Figure) -> str:
    """A figure as a data URI."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=160, bbox_inches="tight", facecolor="white")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def plain_axes(figure: Figure, *place: int) -> Axes:
    """A subplot without a frame, with a light grid."""
    axes = figure.add_subplot(*place)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(FAINT)
    axes.grid(color="#e6e9ec", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(colors=INK, labelsize=8.5, length=3)
    return axes


def training_curves(history: TrainingHistory) -> str:
    """Loss at every step and its running mean; FWIoU of the validation set, which selects the weights."""
    loss, fwiou, adam_steps = history.loss, history.fwiou, history.adam_steps
    figure = Figure(figsize=(7.6, 2.7), layout="constrained")
    columns = 2 if fwiou else 1  # a model without validation on the way has no second curve
    panels = [(plain_axes(figure, 1, columns, n + 1), name) for n, name in enumerate(_CURVES[:columns])]
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
        right.annotate("kept", place, (0, 7), textcoords="offset points", ha="center", **STYLE)
        right.margins(y=0.2)  # room for the word
    for axes, name in panels:
        axes.set_title(name, loc="left", **STYLE)
        axes.set_xlabel("step", **STYLE)
        axes.set_xlim(0, len(loss) * 1.02)
        if 0 < adam_steps < len(loss):
            axes.axvline(adam_steps, color=FAINT, linewidth=1, linestyle="--")
            at: dict[str, Any] = {"xycoords": ("data", "axes fraction"), "textcoords": "offset points"}
            axes.annotate("SGD", (adam_steps, 0), (3, 4), **at, **STYLE)
    return png_uri(figure)


def reliability_diagrams(diagrams: Sequence[tuple[str, Reliability]]) -> str:
    """Accuracy over confidence for each of (title, Reliability); the diagonal is perfect."""
    figure = Figure(figsize=(3.7 * len(diagrams), 3.3), layout="constrained")
    for number, (title, found) in enumerate(diagrams, 1):
        axes = plain_axes(figure, 1, len(diagrams), number)
        edges = np.linspace(0, 1, len(found.count) + 1)
        share = found.count / found.count.sum()
        axes.bar(edges[:-1], share, np.diff(edges), align="edge", color="#e3e8ee", label="share of cells")
        axes.plot([0, 1], [0, 1], color=FAINT, linewidth=1, linestyle="--")
        is_full = share >= _FEW  # a bin of three cells would draw the eye, and say nothing
        points = found.confidence[is_full], found.accuracy[is_full]
        axes.plot(*points, "o-", color=METHOD_COLOURS[0], markersize=4, linewidth=1.6, label="accuracy")
        axes.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")
        axes.set_title(f"{title}: ECE {100 * found.expected_calibration_error:.1f} %", loc="left", **STYLE)
        axes.set_xlabel("confidence", **STYLE)
        axes.legend(fontsize=8, frameon=False, labelcolor=INK, loc="upper left")
    return png_uri(figure)


def distance_bars(methods: Sequence[tuple[str, Sequence[RingMetrics]]], labels: Sequence[str]) -> str:
    """Accuracy by distance to the nearest visible outcrop, a group of bars a ring, a bar a method."""
    figure = Figure(figsize=(7.6, 2.6), layout="constrained")
    axes = plain_axes(figure, 1, 1, 1)
    width = 0.8 / len(methods)
    for number, (name, rings) in enumerate(methods):
        at = np.arange(len(rings)) + (number - (len(methods) - 1) / 2) * width
        colour = METHOD_COLOURS[number % len(METHOD_COLOURS)]
        heights = [100 * ring.metrics.accuracy for ring in rings]
        axes.bar(at, heights, width * 0.92, color=colour, label=name)
    axes.set_xticks(range(len(labels)), labels)
    axes.grid(axis="x", visible=False)
    axes.set_ylim(0, 100)
    axes.set_ylabel("accuracy (%)", **STYLE)
    above: dict[str, Any] = {"loc": "lower left", "bbox_to_anchor": (0, 1)}
    axes.legend(fontsize=8.5, frameon=False, labelcolor=INK, ncols=len(methods), **above)
    return png_uri(figure)


def importance_bars(found: BandImportance, order: np.ndarray) -> str:
    """A bar a band for the loss of accuracy, the most important on top."""
    figure = Figure(figsize=(7.6, 0.5 + 0.34 * len(order)), layout="constrained")
    axes = plain_axes(figure, 1, 1, 1)
    axes.barh(range(len(order)), 100 * found.accuracy_loss[order], 0.62, color=METHOD_COLOURS[0])
    axes.set_yticks(range(len(order)), [found.bands[b] for b in order])
    axes.invert_yaxis()
    axes.axvline(0, color=FAINT, linewidth=1)
    axes.grid(axis="y", visible=False)
    axes.set_xlabel("loss of accuracy (points)", **STYLE)
    return png_uri(figure)


def class_maps(
    truth: np.ndarray, predicted: np.ndarray, symbols: ClassSymbols, grid: Grid | None = None
) -> str:
    """Known bedrock and prediction, classes of shape (rows, cols); wide maps stand one below another."""
    tall = relief(truth.shape, grid)
    is_wide = tall < _WIDE
    rows, columns = (2, 1) if is_wide else (1, 2)
    height = PAGE * tall * 2 if is_wide else PAGE / 2 * tall
    figure = Figure(figsize=(PAGE, height + 0.4 * rows), layout="constrained")
    for number, (title, classes) in enumerate((("Known bedrock", truth), ("Prediction", predicted)), 1):
        axes = figure.add_subplot(rows, columns, number)
        symbols.draw(axes, classes, grid, other=EMPTY)
        axes.set_title(title, loc="left", **STYLE)
    return png_uri(figure)


def hit_map(
    truth: np.ndarray, predicted: np.ndarray, is_test: np.ndarray, n_classes: int, grid: Grid | None = None
) -> str:
    """Where the prediction of the test set is right and where it is wrong; arrays of shape (rows, cols)."""
    step = max(1, -(-max(truth.shape) // MAP_PX))
    truth, predicted, is_test = (values[::step, ::step] for values in (truth, predicted, is_test))
    is_known = truth < n_classes
    outcome = np.where(is_test & is_known, np.where(truth == predicted, 1, 2), np.where(is_known, 0, 3))
    colours = np.array([to_rgb(colour) for colour in (KNOWN, HIT, MISS, EMPTY)])
    tall = relief(truth.shape, grid)
    width = PAGE if tall < _WIDE else min(PAGE, _MOST_HIGH / tall)
    figure = Figure(figsize=(width, width * tall + 0.4), layout="constrained")
    axes = figure.add_subplot()
    show_picture(axes, colours[outcome], grid)
    axes.set_title("Hits and misses", loc="left", **STYLE)
    return png_uri(figure)


def relief(shape: tuple[int, ...], grid: Grid | None) -> float:
    """Height of a map over its width on the ground, within what a page can hold."""
    tall = shape[0] / shape[1]
    if grid is not None:
        width_m, height_m = grid.spacing_m
        tall *= height_m / width_m
    return float(min(max(tall, 0.2), 1.6))
