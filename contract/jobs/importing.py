"""The jobs that read what a survey has: grids in the formats of the trade, and tables of stations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..language import mark
from ..vocabulary import GRAVITY_DATUMS, GRID_UNITS, HEIGHT_UNITS, STATION_QUANTITIES, STATION_UNITS
from .bounds import Place, Text, Word, _Count, _Result
from .paths import LAYER, RASTER
from .settings import NODATA, Settings, _needed, _setting

_CRS = Text("CRS", mark("coordinate reference system"), 10_000)


@dataclass(frozen=True)
class ImportGridJob(Settings):
    """Import a grid: Geosoft, GXF, ERMapper, Surfer, GMT, netCDF, ZMap, XYZ and others, as a GeoTIFF."""

    input: str = _needed(Place("INPUT", mark("file of the grid"), is_needed=True))
    output: str = _needed(_Result("OUTPUT", mark("imported grid"), RASTER, is_needed=True))
    crs: str = _setting("", _CRS, "where the file has none")
    unit: str = _setting("auto", Word("UNIT", mark("unit"), GRID_UNITS), "auto: as the file declares")
    variable: str = _setting(
        "", Text("VARIABLE", mark("variable")), "of a netCDF file, or the column of a table"
    )
    band: int = _setting(
        0, _Count("BAND", mark("band or time step"), 0, 65_535), "from 1; 0: the only one of the file"
    )
    nodata: tuple[float, ...] = _setting((), NODATA, "besides those that the file declares")


def _field(parameter: str, label: str, note: str = "empty: by names and values") -> Any:
    return _setting("", Text(parameter, label, 200), note)


@dataclass(frozen=True)
class ImportStationsJob(Settings):
    """Import gravity stations: CSV, XYZ, ASEG-GDF2 or points, as a layer with columns of standard names."""

    input: str = _needed(Place("INPUT", mark("file of the stations"), is_needed=True))
    output: str = _needed(_Result("OUTPUT", mark("imported stations"), LAYER, "stations", is_needed=True))
    crs: str = _setting("", _CRS, "of a table; longitude and latitude are WGS 84 without it")
    quantity: str = _setting("auto", Word("QUANTITY", mark("quantity"), STATION_QUANTITIES))
    unit: str = _setting("auto", Word("UNIT", mark("unit"), ("auto", *STATION_UNITS)), "auto: by the values")
    datum: str = _setting(
        "auto",
        Word("DATUM", mark("gravity datum"), ("auto", *GRAVITY_DATUMS)),
        "potsdam: 14 mGal are taken off; auto: refused where the file shows it to be Potsdam",
    )
    height_unit: str = _setting("auto", Word("HEIGHT_UNIT", mark("unit of the height"), HEIGHT_UNITS))
    x_field: str = _field("X_FIELD", mark("field of longitude or easting"))
    y_field: str = _field("Y_FIELD", mark("field of latitude or northing"))
    gravity_field: str = _field("GRAVITY_FIELD", mark("field of the observed gravity"))
    anomaly_field: str = _field("ANOMALY_FIELD", mark("field of the anomaly"))
    height_field: str = _field("HEIGHT_FIELD", mark("field of the stations' height"))
    error_field: str = _field("ERROR_FIELD", mark("field of the stations' error"))
    station_field: str = _field("STATION_FIELD", mark("field of the station's name"))
    survey_field: str = _field("SURVEY_FIELD", mark("field of the survey"))
    line_field: str = _field("LINE_FIELD", mark("field of the line"))
    rejected: str = _setting("", _Result("REJECTED", mark("rejected rows"), LAYER, "rejected"))
