"""Estimate the depth to bedrock: how thick the cover is between drillholes, with quantiles."""

from __future__ import annotations

from qgis.core import Qgis

from ..algorithm import EngineAlgorithm
from ..layers.description import _Description
from ..layers.results import _ResultStyle
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class DepthToBedrock(EngineAlgorithm):
    """Estimates the depth to bedrock."""

    ID = "depthtobedrock"
    VERB = "depth"
    NAME = mark("Estimate the depth to bedrock")
    GROUP = mark("Bedrock")
    TAGS = mark("cover,thickness,overburden,depth,basement,drillholes,boreholes,wells,kriging,quantiles")
    SUMMARY = mark("Estimates how thick the cover is, with a band that is tested at held-out drillholes.")
    HELP = mark(
        "Predicts the depth to bedrock under the cover of the geological map from drillholes, also such as "
        "ended in cover, and from the distance to outcrop, where the depth is zero. Gravity and further "
        "rasters take part where they better the prediction of drillholes that are held out. The results are "
        "the median and the 10 and 90 % quantiles, in metres; the band between these is scaled so that it "
        "holds 80 % of the held-out drillholes, and the report shows the test. The median may serve as the "
        "cover's thickness in Train a bedrock model."
    )
    RESULTS = (
        _ResultStyle("HIGH", is_shown=False, ramp="sequential"),
        _ResultStyle("LOW", is_shown=False, ramp="sequential"),
        _ResultStyle("OUTPUT", ramp="sequential"),
    )

    def front(self, p: _Parameters):
        return [
            p.points(
                "HOLES",
                tr("Drillholes"),
                tr(
                    "Points of drillholes, or a table with columns longitude and latitude, or easting and "
                    "northing in the raster's coordinate reference system."
                ),
                optional=False,
            ),
            p.field(
                "HOLES_DEPTH",
                "HOLES",
                tr("Depth field of the drillholes (m)"),
                tr(
                    "Depth of the bedrock below the ground, or of the end of a hole that did not reach it. "
                    "Fields named with ft or feet are converted."
                ),
                optional=False,
            ),
            p.field(
                "HOLES_REACHED",
                "HOLES",
                tr("Field of whether bedrock was reached"),
                tr(
                    "yes or no, true or false, 1 or 0. A hole that ended in cover counts as 'deeper than'. "
                    "Left empty, every hole with a depth reached bedrock, unless a '>' stands before it."
                ),
            ),
            *p.geological_map(optional=False),
            p.raster(
                "BOUGUER",
                tr("Gravity raster (Bouguer or residual anomaly, mGal)"),
                tr("Light cover lowers gravity. The results have the cells of this raster."),
                optional=True,
            ),
            p.raster_output("OUTPUT", tr("Depth to bedrock, median"), tr("In metres; 0 on outcrop.")),
            p.raster_output(
                "LOW",
                tr("Depth to bedrock, 10 % quantile"),
                tr("Bedrock is shallower with a probability of 10 %, in metres."),
                optional=True,
                offered=True,
            ),
            p.raster_output(
                "HIGH",
                tr("Depth to bedrock, 90 % quantile"),
                tr("Bedrock is deeper with a probability of 10 %, in metres."),
                optional=True,
                offered=True,
            ),
            p.report(
                tr(
                    "Maps, and the test at held-out drillholes. A JSON file of the same name holds the "
                    "figures."
                )
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.files(
                "EXTRA",
                tr("Further rasters"),
                tr(
                    "Elevation, electromagnetics or other rasters of the same area, with all their bands. "
                    "Without gravity the results have the cells of the first."
                ),
                of=Qgis.ProcessingSourceType.Raster,
            ),
            p.number(
                "CELL_SIZE",
                tr("Cell size without rasters (CRS units, 0 = from the map)"),
                tr("0 gives the longer side of the geological map some 300 cells."),
            ),
            p.holes()[1],
            p.hole_details()[2],
            p.band("BAND", "BOUGUER", tr("Band of the gravity raster")),
            p.choice("UNIT", tr("Unit of the anomaly"), tr("The unit of the raster's values.")),
            p.empty_values(),
            p.number(
                "HEIGHT",
                tr("Continuation height (m)"),
                tr("For a Bouguer raster: height of the upward continuation that separates the residual."),
            ),
            p.seed(),
        ]

    def describe(self, values: _ParameterValues) -> _Description:
        return _Description(
            values.layer_name("HOLES"), [tr(self.SUMMARY)], values.layer_names(), rights=values.rights
        )
