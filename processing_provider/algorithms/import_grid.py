"""Import a grid: a GeoTIFF of a file that QGIS cannot open, or that does not say where it lies."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingParameterCrs

from ..algorithm import EngineAlgorithm
from ..layers.description import _Description
from ..layers.results import _ResultStyle
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class ImportGrid(EngineAlgorithm):
    """Makes a GeoTIFF of a grid in a format of the trade."""

    ID = "importgrid"
    VERB = "importgrid"
    NAME = mark("Import a grid")
    GROUP = mark("Gravity")
    TAGS = mark("import,grid,Geosoft,GXF,ERMapper,Surfer,GMT,netCDF,ZMap,XYZ,convert,CRS")
    SUMMARY = mark("Makes a GeoTIFF of a grid that QGIS cannot open, or that lacks a CRS.")
    HELP = mark(
        "Reads Geosoft (.grd, GXF), ERMapper, Surfer, GMT, netCDF, ZMap and XYZ grids and whatever GDAL "
        "reads. The result has a coordinate reference system, a unit and a value for empty cells, lies north "
        "up with longitudes from -180 to 180, and is compared with what was read."
    )
    RESULTS = (_ResultStyle("OUTPUT", ramp="field"),)

    def front(self, p: _Parameters):
        return [
            p.file(
                "INPUT",
                tr("File of the grid"),
                "",
                tr(
                    "Geosoft .grd (compressed or not) and .gxf, ERMapper .ers, Surfer 6, 7 and ASCII, GMT, "
                    "netCDF, ZMap, lines of x, y and value, and other rasters."
                ),
                required=True,
            ),
            p.described(
                QgsProcessingParameterCrs("CRS", tr("CRS of the grid"), None, True),
                tr("Needed where the file has none. Left empty, that of the file."),
            ),
            p.choice(
                "UNIT",
                tr("Unit of the values"),
                tr("Written into the GeoTIFF; the values stay as they are."),
            ),
            p.text(
                "VARIABLE",
                tr("Variable or column"),
                tr("Of a netCDF file with several, or the column of the values in a table with names."),
            ),
            p.number(
                "BAND",
                tr("Band or time step (0 = the only one)"),
                tr("Counted from 1, where the file has several."),
            ),
            p.raster_output("OUTPUT", tr("Imported grid"), tr("A GeoTIFF that all algorithms take.")),
        ]

    def advanced(self, p: _Parameters):
        return [p.empty_values()]

    def describe(self, values: _ParameterValues) -> _Description:
        name = Path(values.file("INPUT")).name
        return _Description(Path(name).stem, [tr(self.SUMMARY)], [name])
