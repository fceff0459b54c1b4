"""How rasters are read where their files do not say it, or say it wrongly."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import UserError
from ..vocabulary import UNITS
from .bounds import Count, Number, Several, Word
from .settings import Settings, setting

LARGEST = 1.7e308  # a number of 64 bits
BAND = Count("BAND", "band number", 0, 65_535)  # 0: the raster's only band of data
TOPOGRAPHY_BAND = Count("TOPOGRAPHY_BAND", "band number", 0, 65_535)
UNIT = Word("UNIT", "unit", UNITS)  # auto: as the band declares, mGal where it declares none
NODATA = Several(  # numbers that count as empty in every raster, besides those that the files declare
    "NODATA", "list of values of empty cells", Number("NODATA", "value of empty cells", -LARGEST, LARGEST), 20
)


@dataclass(frozen=True, kw_only=True)
class ReadingSettings(Settings):
    """Band and unit of the gravity raster, and the values of empty cells."""

    band: int = setting(0, BAND)
    unit: str = setting("auto", UNIT)
    nodata: tuple[float, ...] = setting((), NODATA)


def numbers_in(text: str) -> tuple[float, ...]:
    """The numbers of a text, with spaces, commas or semicolons between.

    >>> numbers_in("-9999; 1e32 -327.68"), numbers_in("")
    ((-9999.0, 1e+32, -327.68), ())
    """
    words = text.replace(";", " ").replace(",", " ").split()
    try:
        return NODATA.take([float(word) for word in words])
    except ValueError as error:
        raise UserError(
            f"'{text}' is no list of numbers for empty cells (NODATA).",
            "Give one or several numbers with spaces between, such as -9999 1e32.",
        ) from error
