"""Create a sample survey: a synthetic area whose bedrock is known everywhere."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterCrs, QgsProcessingParameterPoint

from ...contract.jobs import SurveyJob
from ..algorithm import EngineAlgorithm
from ..layers.description import _Description
from ..layers.results import _ResultStyle
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class SampleSurvey(EngineAlgorithm):
    """Creates a sample survey."""

    ID = "samplesurvey"
    VERB = "survey"
    NAME = mark("Create a sample survey")
    GROUP = mark("Samples")
    TAGS = mark("sample,synthetic,forward model,gravity,geology,test data")
    SUMMARY = mark("Creates a synthetic gravity survey and geological map whose bedrock is known everywhere.")
    HELP = mark(
        "Folds and faults strata, intrudes granite, covers part of the area with sediment and computes the "
        "Bouguer anomaly of these bodies, with a regional field and noise. The true bedrock under the cover "
        "is written too, to evaluate predictions with. The same seed gives the same survey."
    )
    RESULTS = (
        _ResultStyle("TRUTH", is_shown=False),
        _ResultStyle("MAGNETIC", is_shown=False, ramp="anomaly"),
        _ResultStyle("THICKNESS", is_shown=False, ramp="sequential"),
        _ResultStyle("OUTPUT", ramp="field"),
        _ResultStyle("GEOLOGY"),
        _ResultStyle("HOLES"),
        _ResultStyle("FAULTS"),
    )

    def front(self, p: _Parameters):
        return [
            p.number("SEED", tr("Random seed"), tr("The same seed gives the same survey.")),
            p.number("SIZE", tr("Side of the survey (km)"), tr("The survey is a square.")),
            p.number("SPACING", tr("Cell size (km)"), tr("Cell size of the rasters.")),
            p.raster_output("OUTPUT", tr("Bouguer anomaly"), tr("The Bouguer anomaly, in mGal.")),
            p.polygon_output(
                "GEOLOGY", tr("Geological map"), tr("Polygons as a geologist would map them, with cover.")
            ),
            p.file_output(
                "LEGEND",
                tr("Legend file"),
                tr("JSON files (*.json)"),
                tr("The legend of the map: classes, colours and cover."),
            ),
            p.raster_output("TRUTH", tr("True bedrock"), tr("The class of the bedrock, also under cover.")),
            p.raster_output(
                "MAGNETIC",
                tr("Magnetic anomaly"),
                tr("The total-field magnetic anomaly of the same rocks, in nT."),
                optional=True,
            ),
            p.raster_output(
                "THICKNESS",
                tr("True thickness of the cover"),
                tr("How thick the cover is, in metres; 0 on outcrop."),
                optional=True,
            ),
            p.point_output(
                "HOLES",
                tr("Drillholes"),
                tr(
                    "Points of drillholes through the cover: CLASS of the bedrock, DEPTH (m) of the bedrock "
                    "or of the end of the hole, and whether bedrock was REACHED."
                ),
            ),
            p.line_output(
                "FAULTS",
                tr("Faults"),
                tr(
                    "Traces of the faults at the bedrock surface, under the cover too: KIND (normal, "
                    "reverse, strike-slip) and THROW (m)."
                ),
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.number(
                "COVER",
                tr("Thickness of the cover (factor, 1 = up to 1.5 km)"),
                tr("2 makes the cover twice as thick. Its outline and the bedrock stay the same."),
            ),
            p.number(
                "CONTRAST",
                tr("Density contrast of the bedrock (factor, 1 = default)"),
                tr("0.5 halves the differences between the densities of the rocks."),
            ),
            p.number(
                "INCLINATION",
                tr("Inclination of the Earth's field (degrees)"),
                tr("For the magnetic anomaly; the field points to grid north."),
            ),
            p.number(
                "REMANENCE",
                tr("Remanence (factor, 0 = none)"),
                tr(
                    "Mean ratio of the remanent magnetisation, in a direction of its own, to the induced one."
                ),
            ),
            p.choice(
                "RELATION",
                tr("Relation of magnetics and faults to the rocks"),
                tr(
                    "In one survey of three the magnetic anomaly can be that of unrelated rocks, and the "
                    "faults can be those of other ground, so that a method that trusts them is found out. "
                    "The log says which."
                ),
            ),
            p.number("N_HOLES", tr("Number of drillholes"), tr("Holes at different cells under cover.")),
            p.checkbox(
                "HOLE_LINES",
                tr("Drill along lines"),
                tr("Places the holes along straight lines. Otherwise they are at random places."),
            ),
            p.number("NOISE", tr("Noise (mGal)"), tr("Standard deviation of the measurement errors.")),
            p.described(
                QgsProcessingParameterCrs("CRS", tr("Coordinate reference system (in metres)"), "EPSG:32645"),
                tr("The coordinate reference system of the survey."),
            ),
            p.described(
                QgsProcessingParameterPoint(
                    "CORNER", tr("North-western corner (m)"), "500000,5200000 [EPSG:32645]"
                ),
                tr("Easting and northing of the corner."),
            ),
        ]

    def describe(self, values: _ParameterValues) -> _Description:
        return _Description(
            subject=tr("seed {seed}").format(seed=values.integer("SEED")),
            abstract=[tr("A synthetic survey: neither the rocks nor the gravity are real.")],
        )

    def job(self, values: _ParameterValues, **more) -> SurveyJob:
        corner = values.point("CORNER", "CRS")
        return super().job(values, folder=str(values.folder), west=corner.x(), north=corner.y())
