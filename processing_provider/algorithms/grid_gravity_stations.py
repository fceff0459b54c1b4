"""Grid gravity stations: a raster of the anomaly measured at points, with its expected error."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterCrs, QgsProcessingParameterExtent

from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..parameters import _Parameters
from ..texts import mark, tr


class GridGravityStations(EngineAlgorithm):
    """Makes a grid of stations by least-squares collocation."""

    ID = "gridgravitystations"
    VERB = "grid"
    NAME = mark("Grid gravity stations")
    GROUP = mark("Gravity")
    TAGS = mark("gravity,magnetics,stations,points,grid,interpolation,collocation,kriging,equivalent sources")
    SUMMARY = mark("Makes a raster of gravity or magnetic stations, with its expected error.")
    HELP = mark(
        "Predicts the anomaly between stations by least-squares collocation: the covariance is that of "
        "sources at several depths, fitted to the stations themselves, so that the grid is a potential "
        "field at one height. Stations that contradict their neighbours count for less and are listed; none "
        "is dropped. Blocks of stations are hidden as a test, and the expected error is scaled so that it "
        "holds for them."
    )
    RESULTS = (
        _ResultStyle("ERROR", is_shown=False, ramp="sequential"),
        _ResultStyle("OUTPUT", ramp="field"),
        _ResultStyle("STATIONS"),
    )

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
                "HEIGHT_FIELD",
                "INPUT",
                tr("Field of the height (m)"),
                tr("Height of the station above the sea. Left empty, all stations count as one height."),
            ),
            p.choice("UNIT", tr("Unit of the field"), tr("The grid is in mGal, or in nT.")),
            p.number(
                "CELL_SIZE",
                tr("Cell size (CRS units, 0 = from the stations)"),
                tr("0 takes about half the distance between stations."),
            ),
            p.raster_output("OUTPUT", tr("Gridded anomaly"), tr("The anomaly, in mGal or nT.")),
            p.raster_output(
                "ERROR",
                tr("Expected error of the grid"),
                tr("One standard deviation of the gridded anomaly, in its unit."),
                optional=True,
                offered=True,
            ),
            p.point_output(
                "STATIONS",
                tr("Checked stations"),
                tr("The stations with what their neighbours predict, and those that contradict them."),
                offered=True,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.choice(
                "METHOD",
                tr("Method"),
                tr(
                    "Collocation is a potential field at one height and takes account of errors. Minimum "
                    "curvature and the nearest station take every station as it was measured, at any height."
                ),
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
            p.described(
                QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True),
                tr("The area of the grid. Left empty, that of the stations; all stations are used."),
            ),
            p.number(
                "HEIGHT",
                tr("Height of the grid (m, 0 = median of the stations)"),
                tr("The anomaly is continued to this height."),
            ),
            p.number(
                "REACH",
                tr("Reach of the stations (km, 0 = from the stations)"),
                tr("Cells further from every station stay empty. 0 takes five times their distance."),
            ),
        ]
