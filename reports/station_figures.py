"""The figures of the report on checked stations: a map of the residuals, and how they are distributed."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..contract.language import mark
from ..geophysics.stations.checking import CheckedStations
from ..geophysics.stations.points import Stations
from .figures import INK, PAGE, STYLE, _in_figure, _new_figure, _plain_axes, _png_uri

_BEFORE, _AFTER = mark("as measured"), mark("levelled, lines corrected")
_GROSS, _LINE = mark("contradicts its neighbours"), mark("on a suspect line")
_STATIONS, _RESIDUAL = mark("stations"), mark("residual to the neighbours ({unit})")
_POINT = 12.0  # square points


def _draw_map(stations: Stations, checked: CheckedStations, unit: str) -> str:
    """Residuals as measured and corrected, side by side, with what was flagged; a data URI."""
    figure = _new_figure((PAGE, 0.5 * PAGE))
    limit = float(np.quantile(np.abs(checked.before.residuals), 0.98)) or 1.0
    shown: Any = None
    for place, (left_out, title) in enumerate(((checked.before, _BEFORE), (checked.after, _AFTER)), 1):
        axes = _plain_axes(figure, 1, 2, place)
        x = _unwrapped(stations)
        small = min(_POINT, 4e4 / len(x))
        options: dict[str, Any] = {
            "cmap": "RdBu_r",
            "vmin": -limit,
            "vmax": limit,
            "s": small,
            "linewidths": 0,
        }
        shown = axes.scatter(x, stations.y, c=left_out.residuals, **options)
        if place == 2:
            _ring(axes, x, stations.y, checked.is_on_suspect_line, "#f2a900", _LINE)
            _ring(axes, x, stations.y, checked.after.is_doubtful, INK, _GROSS)
            if axes.get_legend_handles_labels()[0]:
                axes.legend(fontsize=8, loc="best")
        axes.set_title(_in_figure(title), **STYLE)
        axes.set_aspect("equal" if stations.crs.is_projected else 1 / np.cos(np.radians(stations.y.mean())))
        axes.ticklabel_format(useOffset=False, style="plain")
        axes.tick_params(axis="x", labelrotation=30)
    bar = figure.colorbar(shown, ax=figure.axes, shrink=0.8, pad=0.02, extend="both")
    bar.set_label(_in_figure(_RESIDUAL).format(unit=unit), **STYLE)
    return _png_uri(figure)


def _ring(axes: Any, x: np.ndarray, y: np.ndarray, chosen: np.ndarray, colour: str, label: str) -> None:
    """Rings around some stations."""
    if chosen.any():
        options: dict[str, Any] = {"s": 40, "facecolors": "none", "edgecolors": colour, "linewidths": 1.2}
        axes.scatter(x[chosen], y[chosen], label=_in_figure(label), **options)


def _unwrapped(stations: Stations) -> np.ndarray:
    """Eastings; longitudes across the antimeridian go on beyond 180 degrees."""
    x = stations.x
    east = np.where(x < 0, x + 360, x)
    return east if not stations.crs.is_projected and np.ptp(east) < np.ptp(x) else x


def _draw_histogram(checked: CheckedStations, unit: str) -> str:
    """How the residuals are distributed before and after; a data URI."""
    figure = _new_figure((PAGE, 0.32 * PAGE))
    axes = _plain_axes(figure, 1, 1, 1)
    before, after = checked.before.residuals, checked.after.residuals
    limit = 1.2 * float(np.quantile(np.abs(before), 0.98)) or 1.0
    bins = np.linspace(-limit, limit, 61).tolist()
    for values, colour, label in ((before, "#b07a2a", _BEFORE), (after, "#1f5fa8", _AFTER)):
        inside = np.clip(values, -limit, limit)
        axes.hist(inside, bins=bins, histtype="step", color=colour, linewidth=1.6, label=_in_figure(label))
    axes.set_xlabel(_in_figure(_RESIDUAL).format(unit=unit), **STYLE)
    axes.set_ylabel(_in_figure(_STATIONS), **STYLE)
    axes.legend(fontsize=8, frameon=False)
    return _png_uri(figure)
