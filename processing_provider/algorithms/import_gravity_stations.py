"""Import gravity stations: a point layer with columns of standard names, of whatever table holds them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingParameterCrs

from ..algorithm import EngineAlgorithm
from ..layers.description import _Description
from ..layers.results import _ResultStyle
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class ImportGravityStations(EngineAlgorithm):
    """Makes a layer of stations of a table."""

    ID = "importgravitystations"
    VERB = "importstations"
    NAME = mark("Import gravity stations")
    GROUP = mark("Gravity")
    TAGS = mark("import,gravity,magnetics,stations,points,CSV,XYZ,ASEG-GDF2,table,Potsdam,units,datum")
    SUMMARY = mark("Makes a point layer with standard columns of a table of gravity stations.")
    HELP = mark(
        "Reads CSV, XYZ with or without names, ASEG-GDF2 and layers of points. Columns, units and datum are "
        "found by names and values, and the log says what was taken for what. Gravity is in mGal and heights "
        "in metres in the layer. Every row is a station or is listed with its number and the reason."
    )
    RESULTS = (_ResultStyle("REJECTED", is_shown=False), _ResultStyle("OUTPUT"))

    def front(self, p: _Parameters):
        return [
            p.file(
                "INPUT",
                tr("File of the stations"),
                "",
                tr(
                    "CSV or XYZ with or without names, ASEG-GDF2 (.dat with its .dfn), or a file of "
                    "points. Left empty, the layer below."
                ),
            ),
            p.points(
                "POINTS",
                tr("Layer of the stations"),
                tr("Points that are loaded in QGIS, where no file is chosen."),
            ),
            p.described(
                QgsProcessingParameterCrs("CRS", tr("CRS of a table"), None, True),
                tr("Of the coordinates of a table. Longitude and latitude are those of WGS 84 without it."),
            ),
            p.choice(
                "QUANTITY",
                tr("What is read"),
                tr("Observed gravity, to be reduced, or an anomaly. Both, where both are there."),
            ),
            p.choice(
                "UNIT",
                tr("Unit of the values"),
                tr("Found by the values and names where it is not chosen. The layer is in mGal, or nT."),
            ),
            p.choice(
                "DATUM",
                tr("Gravity datum"),
                tr(
                    "14 mGal are taken off gravity that is tied to Potsdam. Where the file shows that it is, "
                    "and nothing is chosen, it is refused."
                ),
            ),
            p.choice(
                "HEIGHT_UNIT",
                tr("Unit of the height"),
                tr("Heights by which gravity falls as it does by feet are refused until this is chosen."),
            ),
            p.point_output(
                "OUTPUT",
                tr("Imported stations"),
                tr("Points with columns of standard names."),
                optional=False,
            ),
            p.point_output(
                "REJECTED",
                tr("Rejected rows"),
                tr("The rows that are no stations, with their number in the file and the reason."),
                offered=True,
            ),
        ]

    def advanced(self, p: _Parameters):
        what = tr("The name of the column, or its number from 1. Left empty, by names and values.")
        fields = {
            "X_FIELD": tr("Column of longitude or easting"),
            "Y_FIELD": tr("Column of latitude or northing"),
            "GRAVITY_FIELD": tr("Column of the observed gravity"),
            "ANOMALY_FIELD": tr("Column of the anomaly"),
            "HEIGHT_FIELD": tr("Column of the height"),
            "ERROR_FIELD": tr("Column of the station's error"),
            "STATION_FIELD": tr("Column of the station's name"),
            "SURVEY_FIELD": tr("Column of the survey"),
            "LINE_FIELD": tr("Column of the line"),
        }
        return [p.text(name, label, what) for name, label in fields.items()]

    def job(self, values: _ParameterValues, **more):
        return super().job(values, input=values.file("INPUT") or values.vector("POINTS"), **more)

    def describe(self, values: _ParameterValues) -> _Description:
        name = Path(values.file("INPUT")).name or values.layer_name("POINTS")
        return _Description(Path(name).stem, [tr(self.SUMMARY)], [name])
