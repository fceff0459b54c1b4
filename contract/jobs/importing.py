"""The jobs that read what a survey has: grids in the formats of the trade."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import mark
from ..vocabulary import GRID_UNITS
from .bounds import Place, Text, Word, _Count
from .settings import NODATA, Settings, _needed, _setting

_CRS = Text("CRS", mark("coordinate reference system"), 10_000)


@dataclass(frozen=True)
class ImportGridJob(Settings):
    """Import a grid: Geosoft, GXF, ERMapper, Surfer, GMT, netCDF, ZMap, XYZ and others, as a GeoTIFF."""

    input: str = _needed(Place("INPUT", mark("file of the grid"), is_needed=True))
    output: str = _needed(Place("OUTPUT", mark("imported grid"), is_needed=True))
    crs: str = _setting("", _CRS, "where the file has none")
    unit: str = _setting("auto", Word("UNIT", mark("unit"), GRID_UNITS), "auto: as the file declares")
    variable: str = _setting(
        "", Text("VARIABLE", mark("variable")), "of a netCDF file, or the column of a table"
    )
    band: int = _setting(
        0, _Count("BAND", mark("band or time step"), 0, 65_535), "from 1; 0: the only one of the file"
    )
    nodata: tuple[float, ...] = _setting((), NODATA, "besides those that the file declares")
