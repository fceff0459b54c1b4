"""The bands of a raster: which hold data, their names, and the unit that a band of heights declares."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import rasterio
from pyproj import CRS as ProjCRS
from pyproj.exceptions import CRSError
from rasterio.enums import ColorInterp

from ...contract.errors import UserError

_COLOURS = {
    getattr(ColorInterp, name)
    for name in (
        "red",
        "green",
        "blue",
        "cyan",
        "magenta",
        "yellow",
        "black",
        "hue",
        "saturation",
        "lightness",
    )
}
_NAMELESS = re.compile(r"(band|layer|gr[ae]y)[ _]?\d*", re.IGNORECASE)  # given by formats
_LONGEST_NAME = 100  # of a band: a description may be a page of text
_NAME_IN_GEOPACKAGES = "Height"  # of any grid that is written without a name
_METRES = {  # in one unit
    1.0: (
        "m metre metres meter meters mtr masl mamsl mmsl metresabovesealevel metersabovesealevel "
        "metresabovemeansealevel metersabovemeansealevel"
    ),
    0.3048: (
        "ft foot feet internationalfoot internationalfeet ftinternational footinternational intlft ftintl"
    ),
    1200 / 3937: (
        "ussurveyfoot ussurveyfeet usfoot usfeet usft ftus footus surveyfoot surveyfeet foot_us us_ft "
        "us_survey_foot footussurvey ftussurvey sft feetus"
    ),
    1.8288: "fathom fathoms fath fm ftm",
    0.9144: "yd yard yards",
    1000.0: "km kilometre kilometres kilometer kilometers",
    0.1: "dm decimetre decimetres decimeter decimeters",
    0.01: "cm centimetre centimetres centimeter centimeters",
    0.001: "mm millimetre millimetres millimeter millimeters",
}
_SILENT = {"", "unknown", "none", "na", "n/a", "?", "undefined", "unspecified"}


def data_bands(source: rasterio.DatasetReader) -> list[int]:
    """Numbers of the bands that hold data: all but alpha."""
    kinds = source.colorinterp
    return [n for n, kind in enumerate(kinds, 1) if kind != ColorInterp.alpha] or list(source.indexes)


def chosen_band(source: rasterio.DatasetReader, band: int = 0, *, parameter: str = "BAND") -> int:
    """The band to read: the chosen one, or the only one that holds data (0).

    Raises
    ------
    UserError
        Where there is no such band, several where none is chosen, or the band holds colours or complex
        numbers.
    """
    there = data_bands(source)
    name = file_name(source)
    if band and band not in source.indexes:
        raise UserError(
            f"{name} has {source.count} band(s); band {band} does not exist.", "Choose a band that is there."
        )
    kind, dtype = source.colorinterp[(band or there[0]) - 1], source.dtypes[(band or there[0]) - 1]
    if dtype in ("uint8", "uint16") and (kind in _COLOURS or kind == ColorInterp.palette):
        picture = "a table of colours" if kind == ColorInterp.palette else "a colour picture"
        raise UserError(
            f"{name} is {picture}, not a grid of measured values.",
            "Choose the grid that the picture was made from.",
        )
    if not band and len(there) > 1:
        listed = ", ".join(f"{n} {band_name(source, n)}" for n in there[:12])
        raise UserError(
            f"{name} has {len(there)} bands, and none is chosen: {listed}{', ...' * (len(there) > 12)}.",
            f"Choose the band that is wanted ({parameter}), or give a raster with one band.",
        )
    band = band or there[0]
    if source.dtypes[band - 1].startswith(("complex", "cint")):
        raise UserError(
            f"Band {band} of {name} holds complex numbers, a real quantity is wanted.",
            "Write the part that is wanted (Raster calculator) and choose that raster.",
        )
    return band


def band_name(source: rasterio.DatasetReader, band: int) -> str:
    """The name of a band: its description, else the file's name, with a number where it has several."""
    text = " ".join((source.descriptions[band - 1] or "").split())[:_LONGEST_NAME]
    stem, is_alone = Path(file_name(source)).stem[:_LONGEST_NAME], len(data_bands(source)) == 1
    if _NAMELESS.fullmatch(text) or (is_alone and text == _NAME_IN_GEOPACKAGES):
        text = ""
    return text or (stem if is_alone else f"{stem} {band}")


def file_name(source: rasterio.DatasetReader) -> str:
    """The file's own name, also of one in an archive or a container."""
    parts = [p for p in source.name.replace('"', "").replace("\\", "/").split("/") if p]
    return str((parts or ["raster"])[-1])


def tag(source: rasterio.DatasetReader, name: str, band: int = 1) -> str:
    """A tag of the file or the band; NetCDF puts words before the names (NC_GLOBAL#GDAL_NAME)."""
    for tags in (source.tags(), source.tags(band)):
        for key, value in tags.items():
            if key.rpartition("#")[2].upper().removeprefix("GDAL_") == name:
                return str(value)
    return ""


class _VerticalAxis(NamedTuple):
    """The axis of heights of a CRS: its unit, and metres in one unit, negative where it counts downward."""

    unit: str
    metres: float


def metres_per_unit(source: rasterio.DatasetReader, band: int) -> float:
    """Metres in one unit of a band of heights: as the band declares, else as the CRS's vertical axis does.

    Negative where the CRS counts downward, so that the values are depths.
    """
    axis, declared = vertical_axis(source), source.units[band - 1] or ""
    plain = re.sub(r"[\s().,-]", "", declared.lower())
    if plain in _SILENT:
        return 1.0 if axis is None else axis.metres
    for metres, spellings in _METRES.items():
        if plain in spellings.split():
            return -metres if axis is not None and axis.metres < 0 else metres
    raise UserError(
        f"The topography {file_name(source)} declares the unit '{declared}', which is no known length.",
        "Convert it to metres (Raster calculator), or correct the unit that the file declares.",
    )


def vertical_axis(source: rasterio.DatasetReader) -> _VerticalAxis | None:
    """The vertical axis of the raster's CRS, or None."""
    try:
        axes = ProjCRS.from_user_input(source.crs.to_wkt()).axis_info
    except (CRSError, AttributeError):
        return None
    for axis in axes:
        if axis.direction in ("up", "down"):
            metres = float(axis.unit_conversion_factor)
            return _VerticalAxis(axis.unit_name, -metres if axis.direction == "down" else metres)
    return None
