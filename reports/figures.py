"""The figures of a training report, and what the figures of all reports share; PNG inside the page.

Class names stay in the page's own text, where every script has a font.
"""

from __future__ import annotations

import base64
import io
from functools import cache
from pathlib import Path
from typing import Any

from matplotlib import font_manager, rcParams
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font

from ..contract.language import language, tr_marked

METHOD_COLOURS = ("#1f5fa8", "#7d8794", "#3f9b6b", "#b07a2a")
MISS, EMPTY = "#d9622b", "#f6f7f8"
MAP_PX = 900  # more than a page shows
PAGE = 9.4  # inches of the report's page
INK, FAINT = "#333a42", "#9aa3ad"
STYLE: dict[str, Any] = {"color": INK, "fontsize": 9}
_CHINESE = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "SimHei",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Droid Sans Fallback",
    "Arial Unicode MS",
)


def _in_figure(sentence: str) -> str:
    """Translate a marked sentence for a picture; it stays English where no font here has its letters."""
    text = tr_marked(sentence)
    if text.isascii():
        return text
    has_all = all(any(font.get_char_index(ord(letter)) for font in _fonts().values()) for letter in text)
    return text if has_all else sentence


def _new_figure(inches: tuple[float, float]) -> Figure:
    """An empty figure; texts take the fonts that are set when they are made."""
    if language():
        rcParams["font.family"] = list(_fonts())  # a letter comes from the first of them that has it
    return Figure(figsize=inches, layout="constrained")


@cache
def _fonts() -> dict[str, FT2Font]:
    """matplotlib's own font, and a Chinese one where the machine has one."""
    chinese = next(filter(None, map(_installed, _CHINESE)), "")
    names = ("DejaVu Sans", chinese) if chinese else ("DejaVu Sans",)
    return {name: font_manager.get_font(font_manager.findfont(name)) for name in names}


def _installed(name: str) -> str:
    """Give a font's name where matplotlib's list, which may be older than the font, or the system has it."""
    if name in font_manager.get_font_names():
        return name
    file = name.replace("WenQuanYi ", "wqy-").replace(" SC", "").replace(" ", "").lower()
    for path in font_manager.findSystemFonts():
        if Path(path).stem.lower().startswith(file) and "bold" not in Path(path).stem.lower():
            font_manager.fontManager.addfont(path)
            return font_manager.FontProperties(fname=path).get_name()
    return ""


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
