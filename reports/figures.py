"""The pictures of a report, as PNG inside the page.

Class names stay in the page's own text, where every script has a font.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence

import numpy as np
from matplotlib.colors import ListedColormap, to_rgba
from matplotlib.figure import Figure

from ..models.evaluation.calibration import Reliability
from ..models.evaluation.metrics import Ring

METHOD_COLOURS = ("#1f5fa8", "#7d8794", "#3f9b6b", "#b07a2a")
HIT, MISS, KNOWN, EMPTY = "#2f78c4", "#d9622b", "#d5d9de", "#f6f7f8"
MAP_PX = 900  # more than a page shows
INK = "#333a42"
FEW = 0.005  # of the cells: a bin of the reliability diagram with less is not drawn
STYLE = {"color": INK, "fontsize": 9}


def as_png(figure: Figure) -> str:
    """A figure as a data URI."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=160, bbox_inches="tight", facecolor="white")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def axes_of(figure: Figure, *place):
    """A subplot without a frame, with a light grid."""
    axes = figure.add_subplot(*place)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color("#9aa3ad")
    axes.grid(color="#e6e9ec", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(colors=INK, labelsize=8.5, length=3)
    return axes


CURVES = ("Loss", "FWIoU on inner ground")


def curves(loss: Sequence[float], fwiou: Sequence[tuple[int, float]], adam_steps: int, best_step: int) -> str:
    """Loss at every step and its running mean; FWIoU on the inner ground, which chooses the weights."""
    figure = Figure(figsize=(7.6, 2.7), layout="constrained")
    columns = 2 if fwiou else 1  # what is not chosen on the way has no scores on the way
    panels = [(axes_of(figure, 1, columns, n + 1), name) for n, name in enumerate(CURVES[:columns])]
    left, right = panels[0][0], panels[-1][0]
    steps = np.arange(1, len(loss) + 1)
    left.plot(steps, loss, color="#b9cde4", linewidth=0.7)
    left.plot(steps, running_mean(np.asarray(loss, float)), color=METHOD_COLOURS[0], linewidth=1.6)
    if fwiou:
        right.plot(*zip(*fwiou), color=METHOD_COLOURS[0], marker="o", markersize=4, linewidth=1.6)
    best = dict(fwiou).get(best_step)
    if best is not None:
        right.plot([best_step], [best], "o", color=MISS, markersize=7)
        right.annotate("kept", (best_step, best), (0, 7), textcoords="offset points", ha="center", **STYLE)
        right.margins(y=0.2)  # room for the word
    for axes, name in panels:
        axes.set_title(name, loc="left", **STYLE)
        axes.set_xlabel("step", **STYLE)
        axes.set_xlim(0, len(loss) * 1.02)
        if 0 < adam_steps < len(loss):
            axes.axvline(adam_steps, color="#9aa3ad", linewidth=1, linestyle="--")
            axes.annotate(
                "SGD", (adam_steps, 0), (3, 4), xycoords=("data", "axes fraction"),
                textcoords="offset points", **STYLE,
            )  # fmt: skip
    return as_png(figure)


def running_mean(values: np.ndarray) -> np.ndarray:
    """Mean of the last fortieth of the steps before each one."""
    span = max(1, len(values) // 40)
    sums = np.cumsum(np.concatenate([[0.0], values]))
    ends = np.arange(1, len(values) + 1)
    starts = np.maximum(ends - span, 0)
    return (sums[ends] - sums[starts]) / (ends - starts)


def reliability_diagram(diagrams: Sequence[tuple[str, Reliability]]) -> str:
    """Accuracy over confidence for each of (title, Reliability); the diagonal is perfect."""
    figure = Figure(figsize=(3.7 * len(diagrams), 3.3), layout="constrained")
    for number, (title, found) in enumerate(diagrams, 1):
        axes = axes_of(figure, 1, len(diagrams), number)
        edges = np.linspace(0, 1, len(found.count) + 1)
        share = found.count / found.count.sum()
        axes.bar(edges[:-1], share, np.diff(edges), align="edge", color="#e3e8ee", label="share of cells")
        axes.plot([0, 1], [0, 1], color="#9aa3ad", linewidth=1, linestyle="--")
        is_full = share >= FEW  # a bin of three cells would draw the eye, and tell nothing
        axes.plot(found.confidence[is_full], found.accuracy[is_full], "o-", color=METHOD_COLOURS[0],
                  markersize=4, linewidth=1.6, label="accuracy")  # fmt: skip
        axes.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")
        axes.set_title(f"{title}: ECE {100 * found.expected_calibration_error:.1f} %", loc="left", **STYLE)
        axes.set_xlabel("confidence", **STYLE)
        axes.legend(fontsize=8, frameon=False, labelcolor=INK, loc="upper left")
    return as_png(figure)


def distance_chart(methods: Sequence[tuple[str, Sequence[Ring]]], labels: Sequence[str]) -> str:
    """Accuracy by distance to the nearest visible outcrop, a group of bars a ring, a bar a method."""
    figure = Figure(figsize=(7.6, 2.6), layout="constrained")
    axes = axes_of(figure, 1, 1, 1)
    width = 0.8 / len(methods)
    for number, (name, rings) in enumerate(methods):
        at = np.arange(len(rings)) + (number - (len(methods) - 1) / 2) * width
        colour = METHOD_COLOURS[number % len(METHOD_COLOURS)]
        axes.bar(at, [100 * ring.scores.accuracy for ring in rings], width * 0.92, color=colour, label=name)
    axes.set_xticks(range(len(labels)), labels)
    axes.grid(axis="x", visible=False)
    axes.set_ylim(0, 100)
    axes.set_ylabel("accuracy (%)", **STYLE)
    axes.legend(fontsize=8.5, frameon=False, labelcolor=INK, ncols=len(methods), loc="lower left",
                bbox_to_anchor=(0, 1))  # fmt: skip
    return as_png(figure)


def maps(truth: np.ndarray, predicted: np.ndarray, is_scored: np.ndarray, colours: Sequence[str]) -> str:
    """Known bedrock, prediction, and where they agree, side by side; arrays of shape (rows, cols)."""
    step = max(1, -(-max(truth.shape) // MAP_PX))
    truth, predicted, is_scored = (values[::step, ::step] for values in (truth, predicted, is_scored))
    verdict = hits_and_misses(truth, predicted, is_scored, len(colours))
    pictures = {
        "Known bedrock": painted(truth, colours),
        "Prediction": painted(predicted, colours),
        "Hits and misses": painted(verdict, (KNOWN, HIT, MISS)),
    }
    tall = min(max(truth.shape[0] / truth.shape[1], 0.35), 2.2)
    figure = Figure(figsize=(9.6, 3.2 * tall + 0.3), layout="constrained")
    for number, (title, picture) in enumerate(pictures.items(), 1):
        axes = figure.add_subplot(1, 3, number)
        axes.imshow(picture, interpolation="nearest")
        axes.set_title(title, loc="left", **STYLE)
        axes.set(xticks=[], yticks=[])
        for spine in axes.spines.values():
            spine.set_color("#9aa3ad")
    return as_png(figure)


def hits_and_misses(
    truth: np.ndarray, predicted: np.ndarray, is_scored: np.ndarray, n_classes: int
) -> np.ndarray:
    """0 known but not scored, 1 hit, 2 miss, 255 nothing known."""
    is_known = truth < n_classes
    verdict = np.where(is_scored & is_known, np.where(truth == predicted, 1, 2), 0)
    return np.where(is_known, verdict, 255).astype("uint8")


def painted(classes: np.ndarray, colours: Sequence[str]) -> np.ndarray:
    """Classes as an RGBA picture; everything that is no class is nearly white."""
    palette = ListedColormap([to_rgba(colour) for colour in colours] + [to_rgba(EMPTY)])
    return palette(np.minimum(classes, len(colours)).astype(int))
