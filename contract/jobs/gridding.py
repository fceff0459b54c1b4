"""The job that makes a grid of stations."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import mark
from ..vocabulary import GRIDDING, STATION_UNITS
from .bounds import Extent, Number, Place, Text, Word, _Result
from .paths import LAYER, RASTER
from .settings import Settings, _needed, _setting

_HIGHEST_M = 100_000.0


@dataclass(frozen=True)
class GridJob(Settings):
    """Make a grid of gravity or magnetic stations, with its expected error."""

    input: str = _needed(
        Place("INPUT", mark("layer of stations"), is_needed=True), "points, or a table with coordinates"
    )
    output: str = _needed(_Result("OUTPUT", mark("gridded anomaly"), RASTER, is_needed=True))
    field: str = _setting("", Text("FIELD", mark("field of the anomaly")))
    height_field: str = _setting("", Text("HEIGHT_FIELD", mark("field of the stations' height")), "m")
    error_field: str = _setting(
        "", Text("ERROR_FIELD", mark("field of the stations' error")), "standard deviation"
    )
    unit: str = _setting("mGal", Word("UNIT", mark("unit"), STATION_UNITS), "of the anomaly and its error")
    method: str = _setting("collocation", Word("METHOD", mark("gridding method"), GRIDDING))
    crs: str = _setting(
        "", Text("CRS", mark("coordinate reference system"), 10_000), "of a table; layers have their own"
    )
    cell_size: float = _setting(
        0.0,
        Number("CELL_SIZE", mark("cell size"), 0.0, 1e7),
        "in units of the stations' CRS; 0: about half the distance between stations",
    )
    extent: tuple[float, ...] = _setting((), Extent("EXTENT", mark("extent")), "in the stations' CRS")
    height_m: float = _setting(
        0.0,
        Number("HEIGHT", mark("height of the grid"), -12_000.0, _HIGHEST_M, "m"),
        "0: the stations' median height",
    )
    reach_km: float = _setting(
        0.0,
        Number("REACH", mark("reach of the stations"), 0.0, 1e5, "km"),
        "cells further from a station stay empty; 0: five times the distance between stations",
    )
    error: str = _setting("", _Result("ERROR", mark("expected error"), RASTER))
    stations: str = _setting("", _Result("STATIONS", mark("checked stations"), LAYER, "stations"))
