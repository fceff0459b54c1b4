"""The jobs on stations before they are gridded: their reduction and their check."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import mark
from ..vocabulary import CORRECTIONS, ELLIPSOIDS, FREE_AIR, GRAVITY_DATUMS, STATION_UNITS, UNITS
from .bounds import Flag, Number, Place, Text, Word, _Count, _Result
from .paths import LAYER
from .settings import ONLY_BAND, REPORT, Settings, _needed, _setting

_STATIONS = Place("INPUT", mark("layer of stations"), is_needed=True)
_DENSITY = (100.0, 10_000.0, "kg/m3")


@dataclass(frozen=True)
class ReduceJob(Settings):
    """Reduce observed gravity to the free-air and the Bouguer anomaly, every step kept."""

    input: str = _needed(_STATIONS, "points, or a table with coordinates")
    output: str = _needed(_Result("OUTPUT", mark("reduced stations"), LAYER, "stations", is_needed=True))
    field: str = _setting(
        "", Text("GRAVITY_FIELD", mark("field of the observed gravity")), "empty: gravity_mgal"
    )
    height_field: str = _setting(
        "", Text("HEIGHT_FIELD", mark("field of the stations' height")), "m; empty: height_m"
    )
    unit: str = _setting("mGal", Word("UNIT", mark("unit"), UNITS[1:]), "of the observed gravity")
    datum: str = _setting(
        "absolute",
        Word("DATUM", mark("gravity datum"), GRAVITY_DATUMS),
        "potsdam: 14 mGal are taken off",
    )
    crs: str = _setting(
        "", Text("CRS", mark("coordinate reference system"), 10_000), "of a table; layers have their own"
    )
    ellipsoid: str = _setting("GRS80", Word("ELLIPSOID", mark("reference ellipsoid"), ELLIPSOIDS))
    free_air: str = _setting("closed-form", Word("FREE_AIR", mark("free-air correction"), FREE_AIR))
    atmosphere: bool = _setting(True, Flag("ATMOSPHERE", mark("atmospheric correction")))
    correction: str = _setting("bullard-b", Word("CORRECTION", mark("Bouguer correction"), CORRECTIONS))
    density: float = _setting(2670.0, Number("DENSITY", mark("density of the rock"), *_DENSITY))
    water_density: float = _setting(1030.0, Number("WATER_DENSITY", mark("density of the water"), *_DENSITY))
    ice_density: float = _setting(917.0, Number("ICE_DENSITY", mark("density of the ice"), *_DENSITY))
    water_field: str = _setting(
        "", Text("WATER_FIELD", mark("field of the water's depth")), "m, of stations at sea or on a lake"
    )
    ice_field: str = _setting(
        "", Text("ICE_FIELD", mark("field of the ice's thickness")), "m, of stations on ice"
    )
    topography: str = _setting(
        "", Place("TOPOGRAPHY", mark("topography raster")), "for the terrain correction"
    )
    topography_band: int = _setting(0, _Count("TOPOGRAPHY_BAND", mark("band number"), 0, 65_535), ONLY_BAND)
    radius_km: float = _setting(
        166.735,
        Number("RADIUS", mark("radius of the terrain correction"), 0.1, 1000.0, "km"),
        "166.735: that of the spherical cap",
    )


@dataclass(frozen=True)
class StationCheckJob(Settings):
    """Check gravity stations: level surveys, find lines and stations that contradict the others."""

    input: str = _needed(_STATIONS, "points, or a table with coordinates")
    output: str = _needed(_Result("OUTPUT", mark("checked stations"), LAYER, "stations", is_needed=True))
    field: str = _setting("", Text("FIELD", mark("field of the anomaly")), "empty: anomaly_mgal")
    height_field: str = _setting("", Text("HEIGHT_FIELD", mark("field of the stations' height")), "m")
    error_field: str = _setting(
        "", Text("ERROR_FIELD", mark("field of the stations' error")), "standard deviation"
    )
    survey_field: str = _setting(
        "", Text("SURVEY_FIELD", mark("field of the survey")), "empty: survey, where there is one"
    )
    line_field: str = _setting(
        "", Text("LINE_FIELD", mark("field of the line")), "empty: line, where there is one"
    )
    unit: str = _setting("mGal", Word("UNIT", mark("unit"), STATION_UNITS), "of the anomaly and its error")
    crs: str = _setting(
        "", Text("CRS", mark("coordinate reference system"), 10_000), "of a table; layers have their own"
    )
    level: bool = _setting(
        True, Flag("LEVEL", mark("levelling of the surveys")), "otherwise offsets are only reported"
    )
    report: str = _setting("", REPORT)
