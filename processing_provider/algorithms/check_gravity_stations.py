"""Check gravity stations: level surveys, and find lines and stations that contradict the others."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterCrs

from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..parameters import _Parameters
from ..texts import mark, tr


class CheckGravityStations(EngineAlgorithm):
    """Levels surveys and finds lines and stations that contradict the others."""

    ID = "checkgravitystations"
    VERB = "stationcheck"
    NAME = mark("Check gravity stations")
    GROUP = mark("Gravity")
    TAGS = mark("gravity,magnetics,stations,quality,levelling,tie,outlier,gross error,survey,line")
    SUMMARY = mark("Levels surveys, and finds lines and stations that contradict the others.")
    HELP = mark(
        "Predicts each station from its neighbours. Surveys are levelled by what the others predict in their "
        "overlap: an offset, and a tilt where it is significant; the largest survey stays as it is. Lines "
        "that are off or tilted against those around them, and stations that contradict their neighbours, "
        "are flagged and get a larger error, with which Grid gravity stations lets them count for less. No "
        "station is dropped; the report lists all that was found."
    )
    RESULTS = (_ResultStyle("OUTPUT"),)

    def front(self, p: _Parameters):
        return [
            p.points(
                "INPUT",
                tr("Stations"),
                tr("Points with a field of the measured anomaly, or a table with columns of coordinates."),
                optional=False,
            ),
            p.field(
                "FIELD",
                "INPUT",
                tr("Field of the anomaly"),
                tr("The Bouguer anomaly, or a magnetic anomaly. Observed gravity has to be reduced first."),
                optional=False,
            ),
            p.field(
                "SURVEY_FIELD",
                "INPUT",
                tr("Field of the survey"),
                tr("Surveys are levelled. Left empty, the field survey where there is one."),
            ),
            p.field(
                "LINE_FIELD",
                "INPUT",
                tr("Field of the line"),
                tr("Lines are compared. Left empty, the field line where there is one."),
            ),
            p.choice("UNIT", tr("Unit of the field"), tr("Results are in mGal, or in nT.")),
            p.checkbox(
                "LEVEL",
                tr("Level the surveys"),
                tr("Otherwise offsets and tilts are reported, and the anomaly stays as measured."),
            ),
            p.point_output(
                "OUTPUT",
                tr("Checked stations"),
                tr("All stations, with the levelled anomaly, a flag and an error for the grid."),
                optional=False,
            ),
            p.report(tr("What was found: maps, surveys, lines and stations.")),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.field(
                "HEIGHT_FIELD",
                "INPUT",
                tr("Field of the height (m)"),
                tr("Height of the station above the sea. Left empty, all stations count as one height."),
            ),
            p.field(
                "ERROR_FIELD",
                "INPUT",
                tr("Field of the station's error"),
                tr("Standard deviation of each measurement, in the unit of the anomaly."),
            ),
            p.described(
                QgsProcessingParameterCrs("CRS", tr("CRS of a table"), None, True),
                tr("Of the coordinates of a table. Longitude and latitude are those of WGS 84 without it."),
            ),
        ]
