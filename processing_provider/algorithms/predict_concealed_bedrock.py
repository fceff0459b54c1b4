"""Predict concealed bedrock: the trained network's map of what lies under the cover."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...contract.jobs import PredictJob
from ...contract.model_card import read_card
from .. import parameters as p
from .. import shared_parameters as shared
from ..algorithm import EngineAlgorithm
from ..layers.description import Description, describe_model
from ..layers.ramps import viridis
from ..layers.results import ResultStyle
from ..parameter_values import Given
from ..texts import tr


class PredictConcealedBedrock(EngineAlgorithm):
    """Predicts the bedrock under cover."""

    ID = "predictconcealedbedrock"
    VERB = "predict"
    NEED_MAP = ("COMPOSITE",)
    RESULTS = {  # noqa: RUF012
        "PROBABILITIES": ResultStyle(is_shown=False, shade=viridis),
        "DISAGREEMENT": ResultStyle(is_shown=False),
        "ENTROPY": ResultStyle(is_shown=False),
        "DISTANCE": ResultStyle(is_shown=False, shade=viridis),
        "SECOND": ResultStyle(is_shown=False),
        "CONFIDENCE": ResultStyle(is_shown=False),
        "OUTPUT": ResultStyle(unless="COMPOSITE"),  # would shine through where the composite is faint
        "COMPOSITE": ResultStyle(),
        "POLYGONS": ResultStyle(),
        "MARKED": ResultStyle(),
    }

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
        return tr("Predicts the bedrock under cover from gravity and outcrop with a trained model.")

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "Computes the class probabilities in overlapping windows, blends them, and gives every cell "
            "its most probable class, in the colours of the map that the model learned from. The "
            "confidence is the probability of that class. With a geological map, the composite shows "
            "outcrop as mapped and the prediction under the cover. A model that reads outcrop needs the map; "
            "outcrop_anywhere.safetensors, which comes with the plugin, takes any map and any classes, "
            "without training."
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
            *shared.reading(),
            shared.holdout(),
            p.advanced(
                p.files(
                    "MODELS",
                    tr("Further model files"),
                    tr(
                        "Models of the same rasters and classes, such as others of the same training with "
                        "other seeds: the mean probability of all is predicted."
                    ),
                )
            ),
            p.advanced(
                p.choice(
                    "EVIDENCE",
                    tr("Evidence"),
                    ("model", "gravity", "outcrop"),
                    "model",
                    tr(
                        "model takes all that the model reads; gravity or outcrop takes one part of a model "
                        "that reads both, to see what it says alone."
                    ),
                )
            ),
            p.advanced(
                p.real(
                    "PRIORS",
                    tr("Weight of rare classes (0 to 1)"),
                    -1.0,
                    tr(
                        "0 gives each cell its most probable class. Towards 1 rare classes get more ground: "
                        "fewer cells are right, more classes are found. -1 is 0.5 for models that read "
                        "outcrop, 0 for networks of gravity, which weigh classes while they learn. The "
                        "confidence is the chosen class's own probability."
                    ),
                )
            ),
        )

    def add_settings(self) -> None:
        """Add how it is computed."""
        self.add(
            p.advanced(
                p.real(
                    "OVERLAP",
                    tr("Overlap of the windows (share of a side, 0 to 0.9)"),
                    0.25,
                    tr("More takes longer; beyond a quarter, seams no longer become fainter."),
                )
            ),
            p.advanced(
                p.choice(
                    "SCALE",
                    tr("Scales of the windows"),
                    ("first", "all"),
                    "first",
                    tr(
                        "first predicts at the model's main scale; all takes the mean over the scales that "
                        "it was trained at. A layer of windows chooses those that it shares with the model."
                    ),
                )
            ),
            p.advanced(
                p.yes_or_no(
                    "FLIPS",
                    tr("Mean over mirror images"),
                    tr("Predicts every window and its three mirror images; takes four times as long."),
                )
            ),
            p.advanced(
                p.whole(
                    "PIXELS",
                    tr("Pixels per cell (0 = as the model was trained)"),
                    0,
                    tr("How finely a cell is drawn for the network."),
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
            p.advanced(
                p.real(
                    "LIMIT",
                    tr("Far from outcrop (km, 0 = farther than the model was tested)"),
                    0.0,
                    tr("Cells farther than this from the nearest outcrop are marked as beyond the evidence."),
                )
            ),
            p.advanced(
                p.real(
                    "RARE",
                    tr("Rare gravity (share of the training ground)"),
                    0.01,
                    tr(
                        "Cells whose gravity is as unlike the training ground as no more than this share of "
                        "it are marked as beyond the evidence."
                    ),
                )
            ),
            p.advanced(
                p.yes_or_no(
                    "COG",
                    tr("Write Cloud-optimised GeoTIFFs"),
                    tr("Rasters get overviews and an order that web maps read quickly."),
                )
            ),
            shared.number_format(),
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
                tr(
                    "Outcrop as mapped, the prediction under the cover; needs the geological map. Its second "
                    "band tells which is which: 1 mapped, 2 predicted."
                ),
                optional=True,
                offered=True,
            ),
            *self.doubts(),
            p.polygon_output(
                "POLYGONS",
                tr("Predicted bedrock polygons"),
                tr("The predicted classes as polygons (GeoPackage)."),
                optional=True,
            ),
        )

    def doubts(self) -> list:
        """Give the outputs that tell how far to trust the prediction."""
        return [
            p.raster_output(
                "MARKED",
                tr("Beyond the evidence"),
                tr(
                    "A veil over cells that lie farther from outcrop than the limit, or whose gravity is "
                    "rare on the training ground: a guess there is no map."
                ),
                optional=True,
                offered=True,
            ),
            p.raster_output(
                "DISTANCE",
                tr("Distance to evidence"),
                tr(
                    "Distance to the nearest outcrop in km, and of the cell's gravity from that of the "
                    "training ground in standard deviations."
                ),
                optional=True,
            ),
            p.raster_output(
                "ENTROPY",
                tr("Entropy"),
                tr("How evenly the probability is spread: 0 certain, 1 all classes alike."),
                optional=True,
            ),
            p.raster_output(
                "SECOND", tr("Second-best class"), tr("The runner-up of every cell."), optional=True
            ),
            p.raster_output(
                "DISAGREEMENT",
                tr("Disagreement"),
                tr(
                    "How far models, overlapping windows, scales and mirror images differ: 0 where all "
                    "agree, 0.7 where two certain ones contradict each other."
                ),
                optional=True,
            ),
        ]

    def group_of_results(self) -> str:
        """Give the name of the results' group in the layer tree."""
        return tr("Bedrock")

    def describe(self, given: Given) -> Description:
        """Give what the model's card and the layers tell."""
        model = Path(given.file("MODEL"))
        described = describe_model(read_card(model), model.stem)
        return replace(
            described,
            subject=f"{model.stem} – {given.layer_name('INPUT')}",
            rights=[*described.rights, *given.layers.rights],
        )

    def job(self, given: Given) -> PredictJob:
        """Give the job."""
        return PredictJob(
            input=given.raster("INPUT"),
            model=given.file("MODEL"),
            output=given.output("OUTPUT"),
            extra=given.rasters("EXTRA"),
            quantity=given.word("QUANTITY"),
            **given.reading(),
            geology=given.geology(),
            holdout=given.vector("HOLDOUT"),
            evidence=given.word("EVIDENCE"),
            prior_strength=given.number("PRIORS"),
            windows=given.vector("WINDOWS"),
            overlap=given.number("OVERLAP"),
            pixels_per_cell=given.whole("PIXELS"),
            device=given.device(),
            confidence=given.output("CONFIDENCE"),
            probabilities=given.output("PROBABILITIES"),
            composite=given.output("COMPOSITE"),
            polygons=given.output("POLYGONS"),
            sieve_km2=given.number("SIEVE"),
            models=given.files("MODELS"),
            scale=given.word("SCALE"),
            flips=given.is_ticked("FLIPS"),
            entropy=given.output("ENTROPY"),
            second=given.output("SECOND"),
            disagreement=given.output("DISAGREEMENT"),
            distance=given.output("DISTANCE"),
            marked=given.output("MARKED"),
            limit_km=given.number("LIMIT"),
            rare_share=given.number("RARE"),
            cog=given.is_ticked("COG"),
            number_format=given.word("PRECISION"),
        )
