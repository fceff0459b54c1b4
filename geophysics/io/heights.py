"""Units of heights, and the topography raster read in metres above the reference level."""

from __future__ import annotations

import re

import rasterio
from pyproj import CRS as ProjCRS
from pyproj.exceptions import CRSError

from ...contract.errors import UserError
from .raster_bands import file_name

METRES = {  # in one unit
    1.0: ("m", "metre", "metres", "meter", "meters", "mtr", "masl", "mamsl", "mmsl",
          "metresabovesealevel", "metersabovesealevel", "metresabovemeansealevel", "metersabovemeansealevel"),
    0.3048: ("ft", "foot", "feet", "internationalfoot", "internationalfeet", "ftinternational",
             "footinternational", "intlft", "ftintl"),
    1200 / 3937: ("ussurveyfoot", "ussurveyfeet", "usfoot", "usfeet", "usft", "ftus", "footus", "surveyfoot",
                  "surveyfeet", "foot_us", "us_ft", "us_survey_foot", "footussurvey", "ftussurvey", "sft",
                  "feetus"),
    1.8288: ("fathom", "fathoms", "fath", "fm", "ftm"),
    0.9144: ("yd", "yard", "yards"),
    1000.0: ("km", "kilometre", "kilometres", "kilometer", "kilometers"),
    0.1: ("dm", "decimetre", "decimetres", "decimeter", "decimeters"),
    0.01: ("cm", "centimetre", "centimetres", "centimeter", "centimeters"),
    0.001: ("mm", "millimetre", "millimetres", "millimeter", "millimeters"),
}  # fmt: skip
SILENT = ("", "unknown", "none", "na", "n/a", "-", "?", "undefined", "unspecified")


def metres_per_unit(source: rasterio.DatasetReader, band: int) -> float:
    """Metres in one unit of a band of heights: as the band declares, else as the CRS's vertical axis does."""
    declared = source.units[band - 1] or ""
    plain = re.sub(r"[\s().,-]", "", declared.lower())
    if plain not in {re.sub(r"[\s().,-]", "", s) for s in SILENT}:
        for metres, spellings in METRES.items():
            if plain in spellings:
                return metres * (-1 if declares_depth(source) else 1)
        raise UserError(
            f"The topography {file_name(source)} declares the unit '{declared}', which is no known length.",
            "Convert it to metres (Raster calculator), or correct the unit that the file declares.",
        )
    axis = vertical_axis(source)
    return 1.0 if axis is None else axis.unit_conversion_factor * (-1 if declares_depth(source) else 1)


def vertical_axis(source: rasterio.DatasetReader):
    """The vertical axis of the raster's CRS, or None."""
    try:
        axes = ProjCRS.from_user_input(source.crs.to_wkt()).axis_info
    except (CRSError, AttributeError):
        return None
    return next((axis for axis in axes if axis.direction in ("up", "down")), None)


def declares_depth(source: rasterio.DatasetReader) -> bool:
    """Whether the CRS counts downward: values are depths."""
    axis = vertical_axis(source)
    return axis is not None and axis.direction == "down"
