"""The figures of a training report, and what the figures of all reports share; PNG inside the page.

Class names stay in the page's own text, where every script has a font.
"""

from __future__ import annotations

import base64
import io
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

METHOD_COLOURS = ("#1f5fa8", "#7d8794", "#3f9b6b", "#b07a2a")
MISS, EMPTY = "#d9622b", "#f6f7f8"
MAP_PX = 900  # more than a page shows
PAGE = 9.4  # inches of the report's page
INK, FAINT = "#333a42", "#9aa3ad"
STYLE: dict[str, Any] = {"color": INK, "fontsize": 9}


def _png_uri(figure: Figure) -> str:
    """A figure as a data URI."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=160, bbox_inches="tight", facecolor="white")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _plain_axes(figure: Figure, *place: int) -> Axes:
    """A subplot without a frame, with a light grid."""
    axes = figure.add_subplot(*place)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(FAINT)
    axes.grid(color="#e6e9ec", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(colors=INK, labelsize=8.5, length=3)
    return axes
