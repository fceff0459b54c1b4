"""Search a network architecture: the network itself is chosen by what it learns on the user's own ground."""

from __future__ import annotations

from ...contract.jobs import SearchJob
from ...contract.vocabulary import MEASURES, PRESETS
from .. import parameters as p
from .. import shared_parameters as shared
from ..algorithm import EngineAlgorithm
from ..parameter_values import Given
from ..texts import tr


class SearchArchitecture(EngineAlgorithm):
    """Searches the layers of a network."""

    ID = "searcharchitecture"
    VERB = "search"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Search a network architecture")

    def group(self) -> str:
        """Give the group's name."""
        return tr("Bedrock")

    def groupId(self) -> str:
        """Give the group's id."""
        return "bedrock"

    def tags(self) -> list[str]:
        """Give words to find it by."""
        return tr("search,architecture,genotype,network,ggmnet,deep learning").split(",")

    def shortDescription(self) -> str:
        """Give one sentence."""
        return tr("Searches the layers of a network that suit one's own gravity and geological map.")

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "One network that holds all others learns on one half of the outcrop, and which of them to keep "
            "is learned on the other half, at a size near the budget; in the end some near it are compared, "
            "and the best is taken. The genotype file is then given to "
            "Train a bedrock model, which trains the network from scratch; only that shows whether it is "
            "better than the default. A search that was ended goes on when the same search is run again into "
            "the same file."
        )

    def initAlgorithm(self, config: dict | None = None) -> None:
        """Add the parameters."""
        self.add(
            *shared.learned_ground(),
            p.choice(
                "PRESET",
                tr("Preset"),
                PRESETS,
                "quick",
                tr("How large the windows are and how long is searched; that of the training to come."),
            ),
            p.real(
                "BUDGET",
                tr("Budget (million parameters or billion multiply-adds, 0 = the default network's)"),
                0.0,
                tr("The size that the network is to have."),
            ),
            p.advanced(
                p.choice(
                    "MEASURE",
                    tr("What the budget counts"),
                    MEASURES,
                    "parameters",
                    tr(
                        "parameters: the learned numbers; multiply-adds: the arithmetic on a window of "
                        "1024 x 1024 pixels, most of which the network's fixed parts take."
                    ),
                )
            ),
            shared.depth(tr("At least 3; the paper's is 22.")),
            shared.quantity(),
            *shared.reading(),
            *shared.network_input(),
            shared.scales(),
            shared.holdout(),
            *shared.split_settings(),
            shared.steps(tr("Search steps (0 = the preset's)")),
            shared.seed(),
            shared.device(),
            p.file_output(
                "GENOTYPE",
                tr("Genotype file"),
                tr("Genotypes (*.json)"),
                tr("The layers of the network that was found, for Train a bedrock model."),
            ),
            p.file_output(
                "REPORT",
                tr("Report"),
                tr("HTML files (*.html)"),
                tr("The network as a picture, and how it was chosen, to read in a browser."),
                optional=True,
            ),
        )

    def job(self, given: Given) -> SearchJob:
        """Give the job."""
        return SearchJob(
            **given.learning(),
            output=given.output("GENOTYPE"),
            budget=given.number("BUDGET"),
            measure=given.word("MEASURE"),
        )
