"""Train a bedrock model: the network learns the bedrock's gravity where bedrock is visible."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterString

from ...contract.jobs import TrainJob
from ...contract.vocabulary import ARCHITECTURES, EVIDENCE, NULL_TESTS, PRESETS
from .. import parameters as p
from .. import shared_parameters as shared
from ..algorithm import EngineAlgorithm
from ..parameter_values import Given
from ..texts import tr


class TrainBedrockModel(EngineAlgorithm):
    """Trains a network on the outcrop."""

    ID = "trainbedrockmodel"
    VERB = "train"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Train a bedrock model")

    def group(self) -> str:
        """Give the group's name."""
        return tr("Bedrock")

    def groupId(self) -> str:
        """Give the group's id."""
        return "bedrock"

    def tags(self) -> list[str]:
        """Give words to find it by."""
        return tr("train,network,deep learning,ggmnet,model,geology,gravity").split(",")

    def shortDescription(self) -> str:
        """Give one sentence."""
        return tr(
            "Trains a network that tells bedrock classes from gravity, on the outcrop of a geological map."
        )

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "Learns from the ground where the map shows bedrock, and keeps some blocks of it to check "
            "itself. It may learn to read gravity, the outcrop around the cover, or both. The quick preset "
            "takes minutes on a CPU, standard hours, paper follows the publication and wants a GPU. The "
            "model file remembers the bands, the classes with their colours and the scores; the report "
            "shows the scores beside those of simple methods."
        )

    def initAlgorithm(self, config: dict | None = None) -> None:
        """Add the parameters."""
        self.add(
            *shared.learned_ground(),
            p.choice(
                "EVIDENCE",
                tr("Evidence"),
                EVIDENCE,
                "both",
                tr(
                    "What tells the bedrock under cover: gravity (GGMNet, as in the paper), the outcrop "
                    "around it, or both multiplied, each as far as it was right on ground that was left out."
                ),
            ),
            p.choice(
                "PRESET",
                tr("Preset"),
                PRESETS,
                "quick",
                tr("How long and how thoroughly the network learns."),
            ),
            shared.quantity(),
            *shared.reading(),
            *shared.network_input(),
            p.advanced(
                p.choice(
                    "ARCHITECTURE",
                    tr("Architecture"),
                    ARCHITECTURES,
                    "auto",
                    tr(
                        "auto takes GGMNet for gravity; for outcrop, networks that learned from this map and "
                        "one that learned from many other maps; for both, these with boosted trees on "
                        "gravity (with GGMNet too, where the preset is not quick). nearest-outcrop, "
                        "inverse-distance and boosted-trees are simple methods that win in some areas. The "
                        "others read gravity: ggmnet is the paper's network, "
                        "u-shape is its plain baseline, ablation-b to ablation-d add its parts one by one, "
                        "fasterseg, fc-hardnet-70 and hrnet-v1-w32 are networks of other authors."
                    ),
                )
            ),
            p.advanced(
                p.whole(
                    "MEMBERS",
                    tr("Outcrop networks in the ensemble"),
                    2,
                    tr(
                        "Each learns from another part of the outcrop with a seed of its own, and takes "
                        "about a minute; with more of them the map depends less on chance."
                    ),
                )
            ),
            shared.depth(tr("16 to 24, for ggmnet and its ablations; deeper networks learn slower.")),
            p.advanced(
                p.yes_or_no(
                    "USE_ALL",
                    tr("Learn from all outcrop in the end"),
                    tr(
                        "What reads outcrop is scored without the validation ground, and then learns from it "
                        "too: the map that you make is not blind where the outcrop is known."
                    ),
                    default=True,
                )
            ),
            p.advanced(
                p.file(
                    "GENOTYPE",
                    tr("Genotype file"),
                    tr("Genotypes (*.json)"),
                    tr(
                        "The layers of the network, as Search a network architecture writes them; left "
                        "empty, the paper's at the chosen depth."
                    ),
                )
            ),
            shared.scales(),
            shared.holdout(),
            *shared.split_settings(),
            shared.steps(tr("Training steps (0 = the preset's)")),
            p.advanced(
                p.real(
                    "MINUTES",
                    tr("Time limit (minutes, 0 = the preset's)"),
                    0.0,
                    tr("Training ends after this time with the best model so far."),
                )
            ),
            p.advanced(
                p.choice(
                    "NULLS",
                    tr("Test whether gravity helps here"),
                    NULL_TESTS,
                    "trees",
                    tr(
                        "The report's first sentence compares gravity with nulls: the same gravity mirrored, "
                        "turned or rolled, which cannot know the rocks. trees: boosted trees on outcrop and "
                        "gravity, half a minute; none: no test."
                    ),
                )
            ),
            p.advanced(
                p.whole(
                    "NULL_COUNT",
                    tr("Number of nulls"),
                    20,
                    tr("The chance p cannot be told smaller than 1 / (1 + number)."),
                )
            ),
            p.advanced(
                p.whole(
                    "BATCH",
                    tr("Windows in a batch (0 = the preset's)"),
                    0,
                    tr("Of all processes together. Where memory is short, it is halved by itself."),
                )
            ),
            p.advanced(
                p.whole(
                    "PROCESSES",
                    tr("Processes (0 = one for each GPU)"),
                    1,
                    tr("0 uses all GPUs of this machine; several processes share each batch."),
                )
            ),
            shared.number_format(),
            p.advanced(
                p.file(
                    "MODEL",
                    tr("Model file to begin from"),
                    tr("Model files (*.safetensors)"),
                    tr(
                        "Fine-tunes a trained model on this ground instead of beginning from chance. The "
                        "network and its bands are the model's; classes of the same name are kept."
                    ),
                )
            ),
            p.advanced(
                p.file(
                    "REGIONS",
                    tr("Further regions"),
                    tr("Tables (*.csv)"),
                    tr(
                        "A table of further ground to learn from, a row a region, with the columns input, "
                        "geology and field, and where wanted layer, legend, extra, quantity, band and unit. "
                        "Paths are relative to the table."
                    ),
                )
            ),
            p.advanced(
                p.told(
                    QgsProcessingParameterString("ATTRIBUTION", tr("Attribution"), "", False, True),
                    tr(
                        "Whose data these are and under what licence, for the model file; left empty, what "
                        "the layers' metadata tell."
                    ),
                )
            ),
            p.advanced(
                p.yes_or_no(
                    "HALF",
                    tr("Store the model in half precision"),
                    tr("Halves the model file; weights change by 0.05 % at most."),
                )
            ),
            p.advanced(
                p.folder(
                    "LOGS",
                    tr("Folder for TensorBoard logs"),
                    tr("Writes loss and scores as they come, where the engine has TensorBoard."),
                )
            ),
            shared.seed(),
            shared.device(),
            p.file_output(
                "OUTPUT",
                tr("Model file"),
                tr("Model files (*.safetensors)"),
                tr("The trained model with its card."),
            ),
            p.file_output(
                "REPORT",
                tr("Report"),
                tr("HTML files (*.html)"),
                tr("Scores, curves and maps of the training, to read in a browser."),
                optional=True,
            ),
        )

    def job(self, given: Given) -> TrainJob:
        """Give the job."""
        return TrainJob(
            **given.learning(),
            number_format=given.word("PRECISION"),
            output=given.output("OUTPUT"),
            evidence=given.word("EVIDENCE"),
            architecture=given.word("ARCHITECTURE"),
            members=given.whole("MEMBERS"),
            use_all=given.is_ticked("USE_ALL"),
            genotype=given.file("GENOTYPE"),
            minutes=given.number("MINUTES"),
            batch=given.whole("BATCH"),
            processes=given.whole("PROCESSES"),
            model=given.file("MODEL"),
            regions=given.file("REGIONS"),
            attribution=given.text("ATTRIBUTION").strip() or given.rights(),
            logs=given.file("LOGS"),
            half=given.is_ticked("HALF"),
            nulls=given.word("NULLS"),
            null_count=given.whole("NULL_COUNT"),
        )
