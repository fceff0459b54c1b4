"""Predict concealed bedrock: the trained network's map of what lies under the cover."""

from __future__ import annotations

from ..worker.jobs import PredictJob
from . import parameters as p
from . import shared_parameters as shared
from .algorithm import EngineAlgorithm
from .given import Given
from .styling import Share
from .texts import tr


class PredictConcealedBedrock(EngineAlgorithm):
    """Predicts the bedrock under cover."""

    ID = "predictconcealedbedrock"
    VERB = "predict"
    NEED_MAP = ("COMPOSITE",)
    STYLES = {"CONFIDENCE": Share}  # noqa: RUF012

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Predict concealed bedrock")

    def group(self) -> str:
        """Give the group's name."""
        return tr("Bedrock")

    def groupId(self) -> str:
        """Give the group's id."""
        return "bedrock"

    def tags(self) -> list[str]:
        """Give words to find it by."""
        return tr("predict,bedrock,cover,geology,gravity,network,ggmnet,map,classification").split(",")

    def shortDescription(self) -> str:
        """Give one sentence."""
        return tr("Predicts the bedrock under cover from gravity with a trained model.")

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "Computes the class probabilities in overlapping windows, blends them, and gives every cell "
            "its most probable class, in the colours of the map that the model learned from. The "
            "confidence is the probability of that class. With a geological map, the composite shows "
            "outcrop as mapped and the prediction under the cover."
        )

    def initAlgorithm(self, config: dict | None = None) -> None:
        """Add the parameters."""
        self.add_inputs()
        self.add_settings()
        self.add_outputs()

    def add_inputs(self) -> None:
        """Add what is read."""
        self.add(
            shared.gravity(),
            shared.model(),
            shared.extra(),
            shared.geology(optional=True),
            shared.class_field(optional=True),
            shared.legend(),
            p.advanced(
                p.polygons(
                    "WINDOWS",
                    tr("Windows"),
                    tr("A layer of Multi-scale windows: only their ground is predicted. Left empty, all is."),
                )
            ),
            shared.quantity(),
            shared.holdout(),
        )

    def add_settings(self) -> None:
        """Add how it is computed."""
        self.add(
            p.advanced(
                p.real(
                    "OVERLAP",
                    tr("Overlap of the windows (share of a side, 0 to 0.9)"),
                    0.5,
                    tr("More overlap gives smoother seams and takes longer."),
                    most=0.9,
                )
            ),
            p.advanced(
                p.whole(
                    "PIXELS",
                    tr("Pixels per cell (0 = as the model was trained)"),
                    0,
                    tr("How finely a cell is drawn for the network."),
                    most=16,
                )
            ),
            p.advanced(
                p.real(
                    "SIEVE",
                    tr("Smallest polygon (km², 0 = keep all)"),
                    0.0,
                    tr("Polygons smaller than this join their neighbour."),
                )
            ),
            shared.device(),
        )

    def add_outputs(self) -> None:
        """Add what is written."""
        self.add(
            p.raster_output("OUTPUT", tr("Predicted bedrock"), tr("The class of every cell.")),
            p.raster_output(
                "CONFIDENCE",
                tr("Confidence"),
                tr("The probability of the predicted class, 0 to 1."),
                optional=True,
                offered=True,
            ),
            p.raster_output(
                "PROBABILITIES",
                tr("Class probabilities"),
                tr("One band a class, 0 to 1."),
                optional=True,
            ),
            p.raster_output(
                "COMPOSITE",
                tr("Composite map"),
                tr("Outcrop as mapped, the prediction under the cover; needs the geological map."),
                optional=True,
            ),
            p.polygon_output(
                "POLYGONS",
                tr("Predicted bedrock polygons"),
                tr("The predicted classes as polygons (GeoPackage)."),
                optional=True,
            ),
        )

    def job(self, given: Given) -> PredictJob:
        """Give the job."""
        return PredictJob(
            input=given.raster("INPUT"),
            model=given.file("MODEL"),
            output=given.output("OUTPUT"),
            extra=given.rasters("EXTRA"),
            quantity=given.word("QUANTITY"),
            geology=given.geology(),
            holdout=given.vector("HOLDOUT"),
            windows=given.vector("WINDOWS"),
            overlap=given.number("OVERLAP"),
            pixels_per_cell=given.whole("PIXELS"),
            device=given.device(),
            confidence=given.output("CONFIDENCE"),
            probabilities=given.output("PROBABILITIES"),
            composite=given.output("COMPOSITE"),
            polygons=given.output("POLYGONS"),
            sieve_km2=given.number("SIEVE"),
        )
