"""The figures of a data-set report: the map in its classes, and where its windows lie."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import PatchCollection
from matplotlib.colors import to_rgba
from matplotlib.patches import Rectangle

from ..contract.language import mark, tr_marked
from ..geology.legend import COVER, OUTSIDE, LegendClass
from ..geology.sampling.splits import PART_COLOURS
from ..geology.sampling.windows import Window
from ..geophysics.grids import Grid
from .class_maps import _ClassSymbols, _relief, _show_picture
from .figures import EMPTY, MAP_PX, PAGE, STYLE, _in_figure, _new_figure, _png_uri

OUTCROP, _COVERED, HELD_OUT = "#aab4be", "#f4f1e8", "#f3b9b9"
_INSET = 0.03  # of a window's side, which separates the outlines of neighbours
_PER_ROW = 2
_DENSE = 100  # windows of a scale; more are drawn finer


def _map_picture(
    classes: np.ndarray, grid: Grid, legend_classes: Sequence[LegendClass]
) -> tuple[str, Sequence[tuple[str, str]]]:
    """A class raster, uint8 of shape grid.shape, with the symbols of its legend, and their key."""
    shown = [entry for entry in legend_classes if entry.value != OUTSIDE]
    names = [tr_marked(e.name) if e.value == COVER else e.name for e in shown]
    symbols = _ClassSymbols(names, [entry.colour for entry in shown])
    number = np.full(256, len(shown), "uint8")
    number[[entry.value for entry in shown]] = np.arange(len(shown))
    figure = _new_figure((PAGE, PAGE * _relief(grid.shape, grid) + 0.4))
    symbols.draw(figure.add_subplot(), number[classes], grid, other=EMPTY)
    return _png_uri(figure), symbols.key


def _windows_picture(
    classes: np.ndarray, is_test: np.ndarray, windows: Sequence[Window], parts: Sequence[str], grid: Grid
) -> str:
    """The windows of every scale, coloured by their part, on outcrop, cover and test set.

    Parameters
    ----------
    classes : uint8 (rows, cols)
    is_test : bool (rows, cols)
    parts : of every window, keys of PART_COLOURS
    """
    picture = _backdrop(_thinned(classes), _thinned(is_test))
    scales = sorted({w.scale for w in windows})
    down = -(-len(scales) // _PER_ROW)
    across = min(_PER_ROW, len(scales))
    width = PAGE / across
    figure = _new_figure((PAGE, down * (width * _relief(grid.shape, grid) + 0.25)))
    for number, scale in enumerate(scales, 1):
        of_scale = [(w, part) for w, part in zip(windows, parts) if w.scale == scale]
        axes = figure.add_subplot(down, across, number)
        _show_picture(axes, picture, grid)
        _outline(axes, of_scale, grid)
        title = _in_figure(mark("{count} windows of {length}"))
        title = title.format(count=len(of_scale), length=_length_name(scale, grid))
        axes.set_title(title, loc="left", **STYLE)
    return _png_uri(figure)


def _backdrop(classes: np.ndarray, is_test: np.ndarray) -> np.ndarray:
    """Outcrop, cover and test set as an RGBA picture that outlines stand out from."""
    picture = np.full((*classes.shape, 4), to_rgba(EMPTY))
    picture[classes == COVER] = to_rgba(_COVERED)
    picture[is_test & (classes != OUTSIDE)] = to_rgba("#fae3e3")
    picture[classes < OUTSIDE] = to_rgba(OUTCROP)
    picture[is_test & (classes < OUTSIDE)] = to_rgba(HELD_OUT)
    return picture


def _outline(axes: Axes, windows: Sequence[tuple[Window, str]], grid: Grid) -> None:
    """Draw windows as outlines with a point at their centre, those that train on top."""
    order = list(PART_COLOURS)
    ordered = sorted(windows, key=lambda entry: -order.index(entry[1]))
    bounds = np.array([grid.crop(w.row, w.col, w.rows, w.cols).bounds for w, _ in ordered])
    west, south, east, north = (bounds * (1 - _INSET) + bounds[:, [2, 3, 0, 1]] * _INSET).T
    colours = [PART_COLOURS[part] for _, part in ordered]
    boxes = [
        Rectangle(corner, *sides) for corner, sides in zip(zip(west, south), zip(east - west, north - south))
    ]
    is_dense = len(boxes) > _DENSE
    axes.add_collection(
        PatchCollection(
            boxes, facecolor="none", edgecolor=colours, linewidth=0.6 if is_dense else 0.9, alpha=0.7
        )
    )
    size, width = (14, 0.3) if is_dense else (34, 0.8)
    centre = (west + east) / 2, (south + north) / 2
    axes.scatter(*centre, size, colours, edgecolor="white", linewidth=width, zorder=3)


def _length_name(length: float, grid: Grid) -> str:
    """A length in degrees, in km, or in a CRS's unit that is no metre."""
    if grid.is_geographic:
        return f"{length:g}\u00b0"
    is_metric = grid.crs.linear_units_factor[1] == 1
    return f"{length / 1000:.4g} km" if is_metric else f"{length:g} {grid.crs.linear_units}"


def _thinned(values: np.ndarray) -> np.ndarray:
    """Every n-th cell, so that no more is drawn than a page shows."""
    step = max(1, -(-max(values.shape) // MAP_PX))
    return values[::step, ::step]
