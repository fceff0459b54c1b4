"""The classes of a legend: number, name and colour."""

from __future__ import annotations

import colorsys
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from . import ages

COVER = 255  # no bedrock visible: young sediments, ice, lakes whose bed is bedrock to predict
OUTSIDE = 254  # no data: sea, beyond the map
MAX_CLASSES = 254


@dataclass(frozen=True)
class LegendClass:
    """One class: its number in rasters, its name and its colour '#rrggbb'."""

    value: int
    name: str
    colour: str

    def __post_init__(self) -> None:
        if not 0 <= self.value <= 255:
            raise UserError(
                tr("The class '{name}' has the number {value}; 0 to 253 are wanted.").format(
                    name=self.name[:60], value=self.value
                ),
                tr("Number the bedrock classes from 0, give cover 255 and outside 254."),
            )
        if not re.fullmatch("#[0-9a-f]{6}", self.colour):
            raise UserError(
                tr("The class '{name}' has the colour '{colour}'.").format(
                    name=self.name, colour=self.colour
                ),
                tr("Write colours as #rrggbb, such as #ffb2ff."),
            )

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green and blue, 0 to 255."""
        red, green, blue = bytes.fromhex(self.colour[1:])
        return red, green, blue


COVER_CLASS = LegendClass(COVER, "cover", "#e8e4d8")
OUTSIDE_CLASS = LegendClass(OUTSIDE, "outside", "#ffffff")


def _distinct_colour(number: int) -> str:
    """A colour for a class: hues by the golden angle, in three lightnesses."""
    rgb = colorsys.hls_to_rgb((0.08 + number * 0.381966) % 1, (0.62, 0.45, 0.78)[number % 3], 0.6)
    return "#" + bytes(round(255 * c) for c in rgb).hex()


def _default_colour(name: str, value: int) -> str:
    """The colour of a class that was given none: the ICS chart's for an age, else one of its own."""
    if value == COVER:
        return COVER_CLASS.colour
    if value == OUTSIDE:
        return OUTSIDE_CLASS.colour
    interval = ages._oldest(name)
    return (interval.colour if interval else "") or _distinct_colour(min(max(value, 0), COVER))


def same_name(name: str) -> str:
    """What is alike in names that are meant to be one.

    >>> same_name("Old  Red ") == same_name("old red"), same_name("Ｓｌａｔｅ")
    (True, 'slate')
    """
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def by_name(
    classes: Iterable[LegendClass], wanted: Iterable[LegendClass], *, unknown: int = COVER
) -> np.ndarray:
    """From one list's class numbers to another's: classes are the same where their names are.

    Returns
    -------
    uint8 array, shape (256,); `unknown` for classes that are not wanted; cover and outside stay

    >>> one, two = LegendClass(3, "Permian", "#000000"), LegendClass(0, "PERMIAN", "#ffffff")
    >>> by_name([one], [two])[[3, 254, 255]].tolist()
    [0, 254, 255]
    """
    number = {same_name(c.name): c.value for c in wanted}
    table = np.full(256, COVER, np.uint8)
    for entry in classes:
        table[entry.value] = number.get(same_name(entry.name), unknown)
    table[[OUTSIDE, COVER]] = OUTSIDE, COVER
    return table
