"""Create a sample survey: a made-up country whose bedrock is known everywhere."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterCrs, QgsProcessingParameterPoint

from ...contract.jobs import SurveyJob
from .. import parameters as p
from ..algorithm import EngineAlgorithm
from ..layers.description import Description
from ..layers.ramps import spectral
from ..layers.results import ResultStyle
from ..parameter_values import Given
from ..texts import tr


class SampleSurvey(EngineAlgorithm):
    """Creates a sample survey."""

    ID = "samplesurvey"
    VERB = "survey"
    RESULTS = {  # noqa: RUF012
        "TRUTH": ResultStyle(is_shown=False),
        "OUTPUT": ResultStyle(shade=spectral),
        "GEOLOGY": ResultStyle(),
    }

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Create a sample survey")

    def group(self) -> str:
        """Give the group's name."""
        return tr("Samples")

    def groupId(self) -> str:
        """Give the group's id."""
        return "samples"

    def tags(self) -> list[str]:
        """Give words to find it by."""
        return tr("sample,synthetic,forward model,gravity,geology,test data").split(",")

    def shortDescription(self) -> str:
        """Give one sentence."""
        return tr(
            "Creates a gravity survey and a geological map with cover, whose bedrock is known everywhere."
        )

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "Folds and faults strata, intrudes granite, lays cover over part of it and computes the "
            "Bouguer anomaly of these bodies, with a regional field and noise. The true bedrock under the "
            "cover is given too, so that a prediction can be checked. The same seed gives the same survey."
        )

    def initAlgorithm(self, config: dict | None = None) -> None:
        """Add the parameters."""
        self.add(
            p.whole("SEED", tr("Seed"), 1, tr("The same seed gives the same survey.")),
            p.real(
                "SIZE",
                tr("Side of the survey (km)"),
                320.0,
                tr("The survey is a square."),
            ),
            p.real("SPACING", tr("Cell size (km)"), 1.0, tr("Of the rasters.")),
            p.advanced(
                p.real(
                    "COVER",
                    tr("Depth of the cover (share of the usual 1.5 km)"),
                    1.0,
                    tr("2 makes the cover twice as thick; its outline and the bedrock stay."),
                )
            ),
            p.advanced(
                p.real(
                    "CONTRAST",
                    tr("Density contrast of the bedrock (share of the usual)"),
                    1.0,
                    tr("0.5 halves the differences between the rocks' densities."),
                )
            ),
            p.advanced(
                p.real(
                    "NOISE",
                    tr("Noise (mGal)"),
                    0.3,
                    tr("Standard deviation of the survey's errors."),
                )
            ),
            p.advanced(
                p.told(
                    QgsProcessingParameterCrs(
                        "CRS", tr("Coordinate reference system (in metres)"), "EPSG:32645"
                    ),
                    tr("Where the survey pretends to be."),
                )
            ),
            p.advanced(
                p.told(
                    QgsProcessingParameterPoint(
                        "CORNER", tr("North-western corner (m)"), "500000,5200000 [EPSG:32645]"
                    ),
                    tr("Easting and northing of the corner."),
                )
            ),
            p.raster_output("OUTPUT", tr("Bouguer anomaly"), tr("The Bouguer anomaly, in mGal.")),
            p.polygon_output(
                "GEOLOGY", tr("Geological map"), tr("Polygons of what a geologist would map, with cover.")
            ),
            p.file_output(
                "LEGEND",
                tr("Legend file"),
                tr("JSON files (*.json)"),
                tr("The map's legend: classes, colours, and what is cover."),
            ),
            p.raster_output("TRUTH", tr("True bedrock"), tr("The bedrock's class, under the cover too.")),
        )

    def describe(self, given: Given) -> Description:
        """Tell that the survey is synthetic, and from which seed it can be made again."""
        return Description(
            subject=tr("seed {seed}").format(seed=given.whole("SEED")),
            abstract=[tr("A synthetic survey: neither the rocks nor the gravity are real.")],
        )

    def job(self, given: Given) -> SurveyJob:
        """Give the job."""
        corner = given.point("CORNER", "CRS")
        return SurveyJob(
            folder=str(given.folder),
            seed=given.whole("SEED"),
            size_km=given.number("SIZE"),
            spacing_km=given.number("SPACING"),
            west=corner.x(),
            north=corner.y(),
            crs=given.crs("CRS"),
            cover_depth=given.number("COVER"),
            density_contrast=given.number("CONTRAST"),
            noise_mgal=given.number("NOISE"),
            bouguer=given.output("OUTPUT"),
            geology=given.output("GEOLOGY"),
            legend=given.output("LEGEND"),
            truth=given.output("TRUTH"),
        )
