"""The figures of a search's report: the network that was found, and how its choices were made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch, Patch
from matplotlib.ticker import MaxNLocator

from ..contract.language import mark
from ..models.networks.genotype import DOWNSAMPLINGS, EXPANSIONS, OPERATORS, STRIDES, Branch, Genotype
from ..models.search.search import SearchResult
from .figures import FAINT, INK, METHOD_COLOURS, PAGE, STYLE, _in_figure, _new_figure, _plain_axes, _png_uri

COLOURS = {
    mark("identity"): "#d5d9de",
    "3x3": "#9cc3e6",
    "5x5": "#2f6fb0",
    mark("zoomed 3x3"): "#f3c187",
    mark("zoomed 5x5"): "#c8721f",
    mark("down 3x3"): "#5aa469",
    mark("max pool"): "#9a7bb5",
}
_WIDTH_COLOURS = ("#e2e8ee", "#b0c6dc", "#6d97c2", "#24548c")
_DARK = ("5x5", "zoomed 5x5", "down 3x3", "max pool")


def _search_figures(found: SearchResult, budget: float, unit: str, scale: float) -> dict[str, str]:
    """The figures of a search by name, as data URIs; the budget is printed in `unit`, 1 / `scale`."""
    history, genotype = found.history, found.genotype
    return {
        "network": _network_picture(genotype),
        "operators": _choices_over_time(history, "operators", genotype),
        "widths": _choices_over_time(history, "widths", genotype),
        "starts": _branch_starts_over_time(history),
        "curves": _search_curves(history, budget, unit, scale),
    }


def _network_picture(genotype: Genotype) -> str:
    """The network from left to right: a lane a branch, a box a layer, as high as it is wide in channels."""
    depth = genotype.depth
    figure = _new_figure((_width(0.46 * (depth + 6)), 3.9))
    axes = figure.add_subplot()
    axes.set(xlim=(-2.9, depth + 4.0), ylim=(-2.75, 0.75))
    axes.axis("off")
    _part(axes, -1.7, 0, _in_figure(mark("Encoder")))
    for number, branch in enumerate(genotype.branches):
        _draw_branch(axes, -number, branch)
        came_from = (-0.95, 0) if number == 0 else (branch.start - 1, 1 - number)
        _arrow(axes, came_from, (branch.start - 0.42, -number), bend=0.0 if number == 0 else 0.25)
        _circle(axes, depth + 0.25, -number)
        _arrow(axes, (depth - 0.55, -number), (depth + 0.02, -number))
        _arrow(axes, (depth + 0.48, -number), (depth + 1.15, -len(genotype.branches) / 2 + 0.5), bend=0.0)
        axes.text(-2.8, -number - (0.45 if number == 0 else 0), f"1/{branch.stride}", va="center", **STYLE)
    middle = -len(genotype.branches) / 2 + 0.5
    _part(axes, depth + 1.75, middle, "FFM")
    _part(axes, depth + 3.3, middle, _in_figure(mark("Head")))
    _arrow(axes, (depth + 2.3, middle), (depth + 2.75, middle))
    used = {layer.operator for branch in genotype.branches for layer in branch.layers}
    marks = [Patch(color=COLOURS[name], label=_in_figure(name)) for name in COLOURS if name in used]
    place: dict[str, Any] = {"loc": "upper center", "bbox_to_anchor": (0.5, 0.06)}
    axes.legend(handles=marks, ncols=len(marks), fontsize=8.5, frameon=False, labelcolor=INK, **place)
    return _png_uri(figure)


def _width(wanted: float) -> float:
    """Inches of a picture: no wider than the page shows it, or its letters would shrink."""
    return min(max(6.0, wanted), PAGE)


def _draw_branch(axes: Axes, y: float, branch: Branch) -> None:
    """A lane of boxes with the channels written in them, joined by a line."""
    last = branch.start + len(branch.layers) - 1
    axes.plot([branch.start, last], [y, y], color=FAINT, linewidth=1, zorder=0)
    for place, (layer, channels) in enumerate(zip(branch.layers, branch.widths), branch.start):
        _box(axes, place, y, 0.8, 0.16 + 0.07 * layer.expansion, COLOURS[layer.operator])
        ink = "white" if layer.operator in _DARK else INK
        axes.text(place, y, str(channels), ha="center", va="center", fontsize=7.5, color=ink)


def _box(axes: Axes, x: float, y: float, width: float, height: float, colour: str) -> None:
    """A box about a point."""
    corner, style = (x - width / 2, y - height / 2), "round,pad=0,rounding_size=0.08"
    axes.add_patch(
        FancyBboxPatch(
            corner, width, height, boxstyle=style, facecolor=colour, edgecolor="white", linewidth=1
        )
    )


def _part(axes: Axes, x: float, y: float, name: str) -> None:
    """A part of the network that is not searched."""
    _box(axes, x, y, 1.5 if len(name) > 4 else 1.1, 0.62, "#eceff2")
    axes.text(x, y, name, ha="center", va="center", fontsize=8, color=INK)


def _circle(axes: Axes, x: float, y: float) -> None:
    """An attention refinement module."""
    axes.plot([x], [y], "o", markersize=17, color="#eceff2", markeredgecolor=FAINT, markeredgewidth=0.6)
    axes.text(x, y, "ARM", ha="center", va="center", fontsize=5.5, color=INK)


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float], *, bend: float = 0.0) -> None:
    """An arrow between two points."""
    style = {"arrowstyle": "-|>", "color": FAINT, "linewidth": 1, "connectionstyle": f"arc3,rad={bend}"}
    axes.annotate("", end, start, arrowprops=style, zorder=0)


def _choices_over_time(history: Sequence[dict], name: str, genotype: Genotype) -> str:
    """Stacked probabilities of every layer's options over the steps: a row a branch, a column a layer.

    Parameters
    ----------
    name : "operators" or "widths"
    genotype : what was found: layers before a branch begins there stay pale.
    """
    options = OPERATORS if name == "operators" else EXPANSIONS
    colours = [COLOURS[option] for option in OPERATORS] if name == "operators" else _WIDTH_COLOURS
    steps = [record["step"] for record in history]
    depth = genotype.depth
    figure = _new_figure((_width(0.5 * depth + 0.8), 3.0))
    grid = figure.subplots(len(STRIDES), depth, squeeze=False, sharex=True, sharey=True)
    for number, row in enumerate(grid):
        row[0].set_ylabel(f"1/{STRIDES[number]}", rotation=0, ha="right", va="center", **STYLE)
        for place, axes in enumerate(row):
            shares = np.array([record["probabilities"][name][number][place] for record in history]).T
            is_used = place >= genotype.branches[number].start
            axes.stackplot(steps, shares, colors=colours, alpha=1.0 if is_used else 0.15, linewidth=0)
            axes.set(xlim=(steps[0], max(steps[-1], steps[0] + 1)), ylim=(0, 1), xticks=[], yticks=[])
            for spine in axes.spines.values():
                spine.set(color="white", linewidth=0.5)
            if number == 0:
                axes.set_title(str(place), fontsize=7.5, color=INK, pad=3)
    marks = [Patch(color=colour, label=_in_figure(str(option))) for option, colour in zip(options, colours)]
    legend: dict[str, Any] = {
        "loc": "outside lower center",
        "fontsize": 8.5,
        "frameon": False,
        "labelcolor": INK,
    }
    figure.legend(handles=marks, ncols=len(marks), **legend)
    return _png_uri(figure)


def _branch_starts_over_time(history: Sequence[dict]) -> str:
    """Where the lower branches begin, layer by layer over the steps, and whether they pool."""
    steps = [record["step"] for record in history]
    figure = _new_figure((9.0, 2.9))
    for number, stride in enumerate(STRIDES[1:]):
        axes = figure.add_subplot(1, 3, number + 1)
        shares = np.array([record["probabilities"]["starts"][number] for record in history]).T
        extent = (steps[0], max(steps[-1], steps[0] + 1), len(shares) - 0.5, -0.5)
        axes.imshow(shares, aspect="auto", extent=extent, cmap="Blues", vmin=0, interpolation="nearest")
        title = _in_figure(mark("First layer of 1/{stride}"))
        axes.set_title(title.format(stride=stride), loc="left", **STYLE)
        axes.set_xlabel(_in_figure(mark("step")), **STYLE)
        axes.set_ylabel(_in_figure(mark("layer")), **STYLE)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        axes.tick_params(colors=INK, labelsize=8.5, length=3)
    axes = _plain_axes(figure, 1, 3, 3)
    for number, stride in enumerate(STRIDES[1:]):
        conv = [record["probabilities"]["downs"][number][0] for record in history]
        label = _in_figure(mark("to 1/{stride}")).format(stride=stride)
        axes.plot(steps, conv, color=METHOD_COLOURS[number * 2], linewidth=1.6, label=label)
    axes.set(ylim=(0, 1))
    first, second = (_in_figure(name) for name in DOWNSAMPLINGS)
    title = _in_figure(mark("Probability of {first} (else {second})"))
    axes.set_title(title.format(first=first, second=second), loc="left", **STYLE)
    axes.set_xlabel(_in_figure(mark("step")), **STYLE)
    axes.legend(fontsize=8, frameon=False, labelcolor=INK)
    return _png_uri(figure)


def _search_curves(history: Sequence[dict], budget: float, unit: str, scale: float) -> str:
    """Loss of the sampled networks, and their expected size and the budget (in `unit`, 1 / `scale`)."""
    figure = _new_figure((7.6, 2.7))
    steps = [record["step"] for record in history]
    left, right = _plain_axes(figure, 1, 2, 1), _plain_axes(figure, 1, 2, 2)
    left.plot(steps, [record["loss"] for record in history], color=METHOD_COLOURS[0], linewidth=1.2)
    right.plot(steps, [record["size"] / scale for record in history], color=METHOD_COLOURS[0], linewidth=1.6)
    right.axhline(budget / scale, color=FAINT, linewidth=1, linestyle="--")
    at: dict[str, Any] = {"xycoords": ("axes fraction", "data"), "textcoords": "offset points", "ha": "right"}
    right.annotate(_in_figure(mark("budget")), (1, budget / scale), (-4, 4), **at, **STYLE)
    size = _in_figure(mark("Expected size ({unit})")).format(unit=_in_figure(unit))
    for axes, title in ((left, _in_figure(mark("Loss of the sampled networks"))), (right, size)):
        axes.set_title(title, loc="left", **STYLE)
        axes.set_xlabel(_in_figure(mark("step")), **STYLE)
    return _png_uri(figure)
