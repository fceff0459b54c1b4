"""The Bouguer anomaly from a free-air raster and a topography raster."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from ..bouguer import bouguer_anomaly
from ..grids import Grid, align
from .band_file import GravityBand, RasterBand
from .rasters import opened, write_raster

_DOUBTED_LOSS = 0.05  # of the cells with gravity: those where the topography has no data
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


def correct_file(
    free_air: str | Path,
    topography: str | Path,
    output: str | Path,
    *,
    band: int = 0,
    correction: str = "bullard-b",
    unit: str = "auto",
    nodata: Sequence[float] = (),
    topography_band: int = 0,
    tell: Callable[[str], None] | None = None,
    warn: Callable[[str], None] | None = None,
) -> None:
    """Write the Bouguer anomaly in mGal on the free-air raster's grid.

    The topography, in the unit that it declares (else metres), is resampled to it.

    Parameters
    ----------
    free_air, topography, output : path
    band, topography_band : int
        From 1; 0 for the only band that holds data.
    correction : str
        See `geophysics.bouguer.bouguer_anomaly`.
    unit : str
        Of the free-air anomaly: 'auto' for the unit that the band declares, or one of `units.MGAL`.
    nodata : numbers
        Count as empty besides the nodata values that the files declare.
    tell : takes a sentence about each band that is read
    warn : takes sentences about odd values

    Raises
    ------
    UserError
        For rasters that cannot be used, or that do not cover each other.
    """
    is_same = Path(free_air) == Path(topography) or (
        Path(free_air).exists() and Path(topography).exists() and Path(free_air).samefile(topography)
    )
    if is_same and band == topography_band:
        raise UserError(
            tr("{file} is given as the gravity and as the topography.").format(file=Path(topography).name),
            tr("Choose a raster of heights as the topography (TOPOGRAPHY), or leave it out."),
        )
    tell, warn = tell or (lambda sentence: None), warn or (lambda sentence: None)
    with opened(free_air) as dataset:
        gravity = GravityBand(dataset, band, unit, nodata)
        grid = gravity.grid
        anomaly = gravity.rows(0, grid.shape[0])
        gravity.check_range()
    heights, heights_grid, heights_reading = _read_heights(topography, topography_band, nodata=nodata)
    tell(gravity.reading)
    tell(heights_reading)
    aligned = align(heights, heights_grid, grid)
    for sentence in [*gravity.doubt, *_doubt_coverage(anomaly, aligned, Path(topography).name)]:
        warn(sentence)
    write_raster(
        output,
        [bouguer_anomaly(anomaly, aligned, correction=correction)],
        grid,
        descriptions=["Bouguer anomaly"],
        unit="mGal",
        tags={"CONCEALED_BEDROCK_QUANTITY": "bouguer"},
    )


def _doubt_coverage(anomaly: np.ndarray, heights: np.ndarray, name: str) -> list[str]:
    """A sentence where a topography misses some of the gravity; one that misses all of it is refused."""
    is_known = np.isfinite(anomaly)
    covered = float(np.isfinite(heights[is_known]).mean()) if is_known.any() else 1.0
    if covered == 0:
        raise UserError(
            tr("The topography {name} has no data where gravity is known.").format(name=name),
            tr("Choose a topography of the same area (TOPOGRAPHY), and check the CRS of both."),
        )
    if covered > 1 - _DOUBTED_LOSS:
        return []
    return [
        tr(
            "The topography {name} has data on {covered:.1%} of the gravity raster's ground; the "
            "other {rest:.1%} get no Bouguer anomaly and stay empty. Give a topography that "
            "covers the ground."
        ).format(name=name, covered=covered, rest=1 - covered)
    ]


def _read_heights(
    path: str | Path, band: int = 0, *, nodata: Sequence[float] = ()
) -> tuple[np.ndarray, Grid, str]:
    """Heights of a topography raster in m, NaN without data; its grid; a sentence on what was read."""
    with opened(path) as source:
        topography = RasterBand(source, band, nodata, parameter="TOPOGRAPHY_BAND")
        factor = _metres_per_unit(topography)
        values = topography.rows(0, topography.grid.shape[0]) * np.float32(factor)
        topography.check_marks()
    return np.ascontiguousarray(values), topography.grid, _reading_of(topography, factor)


def _reading_of(topography: RasterBand, factor: float) -> str:
    """A sentence on what was read, with the metres in one unit; a negative number of them counts downward."""
    if factor == 1:
        template = tr("Read band {band} ({name}) of {file} as heights in m.")
    elif factor > 0:
        template = tr("Read band {band} ({name}) of {file} as heights with {metres:.8g} m to the unit.")
    else:
        template = tr(
            "Read band {band} ({name}) of {file} as heights with {metres:.8g} m to the unit, "
            "which are depths below 0."
        )
    return template.format(
        band=topography.band, name=topography.name, file=topography.file, metres=abs(factor)
    )


def _metres_per_unit(band: RasterBand) -> float:
    """Metres in one unit of a band of heights: as the band declares, else as the CRS's vertical axis does.

    Negative where the CRS counts downward, so that the values are depths.
    """
    axis, declared = band.vertical_axis(), band.unit
    plain = re.sub(r"[\s().,-]", "", declared.lower())
    if plain in _SILENT:
        return 1.0 if axis is None else axis.metres
    for metres, spellings in _METRES.items():
        if plain in spellings.split():
            return -metres if axis is not None and axis.metres < 0 else metres
    raise UserError(
        tr("The topography {file} declares the unit '{unit}', which is no known length.").format(
            file=band.file, unit=declared
        ),
        tr("Convert it to metres (Raster calculator), or correct the unit that the file declares."),
    )
