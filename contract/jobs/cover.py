"""What a job says of the cover: its thickness, and how much lighter than bedrock it is, by depth."""

from __future__ import annotations

import re
from itertools import pairwise

from ..errors import require
from ..language import mark, tr
from .bounds import Place, Text

_NUMBER = r"[-+]?\d+(?:\.\d+)?"
_PAIR = rf"{_NUMBER}:{_NUMBER}"
_DEEPEST_M, _MOST_KG_M3 = 25_000.0, 3_000.0

THICKNESS = Place("THICKNESS", mark("raster of the cover's thickness"))
COVER_DENSITY = Text(
    "COVER_DENSITY",
    mark("density contrast of the cover"),
    400,
    pattern=rf"\s*(?:{_NUMBER}|{_PAIR}(?:[\s,;]+{_PAIR})*)\s*",
    wanted=mark("a number in kg/m3 such as -400, or pairs depth:contrast such as 0:-500 1000:-300,"),
)
DEFAULT_DENSITY = "-400"


def contrast_of(text: str) -> tuple[tuple[float, float], ...]:
    """Pairs of depth in m and contrast in kg/m3, the depths rising.

    Raises
    ------
    UserError
        For depths that do not rise, or numbers that no cover has.

    Examples
    --------
    >>> contrast_of("-400"), contrast_of("0:-500, 1000:-300")
    (((0.0, -400.0),), ((0.0, -500.0), (1000.0, -300.0)))
    """
    pairs = [pair.split(":") for pair in re.split(r"[\s,;]+", text.strip())]
    found = tuple((float(pair[0]) if len(pair) > 1 else 0.0, float(pair[-1])) for pair in pairs)
    depths = [depth for depth, _ in found]
    require(
        all(low < high for low, high in pairwise(depths)) and 0 <= depths[0] <= depths[-1] <= _DEEPEST_M,
        tr(
            "The depths of the cover's density contrast ({text}) do not rise from 0 m to at most 25 km."
        ).format(text=text.strip()),
        tr("Give pairs of depth in m and contrast in kg/m3, such as 0:-500 1000:-300 (COVER_DENSITY)."),
    )
    require(
        all(abs(contrast) <= _MOST_KG_M3 for _, contrast in found),
        tr("The density contrast of the cover is {text}; no cover differs so much from bedrock.").format(
            text=text.strip()
        ),
        tr("Give the cover's density less the bedrock's in kg/m3, such as -400 (COVER_DENSITY)."),
    )
    return found
