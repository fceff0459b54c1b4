"""Rank sites for drilling: where holes are expected to tell most of what a prediction leaves uncertain."""

from __future__ import annotations

from ..algorithm import EngineAlgorithm
from ..layers.description import _Description
from ..layers.results import _ResultStyle
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class RankDrillSites(EngineAlgorithm):
    """Ranks sites for drilling."""

    ID = "rankdrillsites"
    VERB = "sites"
    NAME = mark("Rank sites for drilling")
    GROUP = mark("Bedrock")
    TAGS = mark("drilling,drillholes,boreholes,sites,targets,uncertainty,entropy,survey design,next")
    SUMMARY = mark("Ranks sites where holes are expected to tell most of what a prediction leaves uncertain.")
    HELP = mark(
        "Takes the class probabilities of a prediction and chooses sites one after the other: each where a "
        "hole that reaches bedrock is expected to settle most of the uncertainty that the sites before it "
        "leave in the area of interest, where all classes count alike, however rare. A hole tells of the "
        "ground around it up to the reach of the prediction. Depth to bedrock, accessible and excluded "
        "ground, existing drillholes and a smallest distance are taken into account. Each site has its "
        "expected gain, the likely class, the runner-up and the reason in words."
    )
    RESULTS = (_ResultStyle("OUTPUT"),)

    def front(self, p: _Parameters):
        return [
            p.raster(
                "PROBABILITIES",
                tr("Class probabilities"),
                tr("The raster of class probabilities that Predict concealed bedrock writes."),
            ),
            p.number("COUNT", tr("Number of sites"), tr("Sites are chosen in sequence, the best first.")),
            p.polygons(
                "AREA",
                tr("Area of interest"),
                tr(
                    "Polygons whose bedrock is wanted. Sites may lie a little outside where they tell of it. "
                    "Left empty, all cells of the prediction."
                ),
            ),
            p.polygons(
                "ACCESS",
                tr("Accessible ground"),
                tr("Polygons in which sites may lie. Left empty, everywhere."),
            ),
            p.polygons("EXCLUDED", tr("Excluded ground"), tr("Polygons in which no site may lie.")),
            p.raster(
                "THICKNESS",
                tr("Depth to bedrock (m)"),
                tr(
                    "Or the cover's thickness: how deep a hole has to be. Sites lie where it is above 0. "
                    "Estimate the depth to bedrock makes such a raster."
                ),
                optional=True,
            ),
            p.points(
                "HOLES",
                tr("Existing drillholes"),
                tr(
                    "Points of drillholes, or a table with columns longitude and latitude, or easting and "
                    "northing in the raster's coordinate reference system. What they tell counts as known, "
                    "whether the prediction was given them or not."
                ),
            ),
            p.number(
                "SPACING",
                tr("Smallest distance between sites (m)"),
                tr(
                    "Between sites, and from sites to existing drillholes. 0: what the reach of a hole makes."
                ),
            ),
            p.point_output(
                "OUTPUT",
                tr("Sites for drilling"),
                tr("Points with rank, expected gain, likely class, runner-up and the reason."),
                optional=False,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.field(
                "HOLES_REACHED",
                "HOLES",
                tr("Field of whether bedrock was reached"),
                tr(
                    "yes or no, true or false, 1 or 0. A hole that ended in cover tells nothing of the "
                    "bedrock. Left empty, every hole reached it."
                ),
            ),
            p.number(
                "COST_WEIGHT",
                tr("Weight of the cost (0 to 1)"),
                tr(
                    "With a depth to bedrock: 0 ranks by the expected gain alone, 1 by the gain for every "
                    "metre drilled."
                ),
            ),
            p.number(
                "SETUP",
                tr("Cost of setting up the rig (m)"),
                tr(
                    "In metres drilled. It is added to the depth, so that shallow ground is not preferred at "
                    "any gain."
                ),
            ),
            p.number(
                "REACH",
                tr("Reach of a hole (m, 0 = from the prediction)"),
                tr(
                    "Distance at which what a hole tells has fallen to 0.6. 0 takes the distance at which "
                    "the correlation of the predicted probabilities falls to 1/e."
                ),
            ),
            p.empty_values(),
        ]

    def describe(self, values: _ParameterValues) -> _Description:
        return _Description(
            values.layer_name("PROBABILITIES"),
            [tr(self.SUMMARY)],
            values.layer_names(),
            rights=values.rights,
        )
