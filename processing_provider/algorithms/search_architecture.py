"""Search a network architecture: operators are chosen by how well they predict held-out outcrop."""

from __future__ import annotations

from ...contract.jobs import SearchJob
from ..algorithm import EngineAlgorithm
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class SearchArchitecture(EngineAlgorithm):
    """Searches the layers of a network."""

    ID = "searcharchitecture"
    VERB = "search"
    NAME = mark("Search a network architecture")
    GROUP = mark("Bedrock")
    TAGS = mark("search,architecture,genotype,network,ggmnet,deep learning")
    SUMMARY = mark("Searches for a network architecture that suits your own gravity and geological map.")
    HELP = mark(
        "Trains a supernet that contains all candidate layers on one half of the outcrop, and learns on the "
        "other half which layers to keep within the budget; the best few candidates are then compared. Give "
        "the genotype file to Train a bedrock model, which trains the network from scratch: only its scores "
        "show whether it beats the default. An interrupted search resumes when it is run again with the same "
        "output file."
    )

    def front(self, p: _Parameters):
        return [
            p.gravity(),
            *p.geological_map(optional=False),
            p.further_rasters(),
            p.choice(
                "PRESET",
                tr("Preset"),
                tr("Size of the windows and length of the search. Use the preset of the later training."),
            ),
            p.number(
                "BUDGET",
                tr("Budget (million parameters or billion multiply-adds, 0 = as the default network)"),
                tr("The size of the network to find."),
            ),
            p.file_output(
                "GENOTYPE",
                tr("Genotype file"),
                tr("Genotypes (*.json)"),
                tr("The layers of the network that was found, for Train a bedrock model."),
            ),
            p.report(tr("The network as a diagram and how it was chosen, to read in a browser.")),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.choice(
                "MEASURE",
                tr("Unit of the budget"),
                tr(
                    "Parameters are the trained weights. Multiply-adds are the operations on a window of "
                    "1024 x 1024 pixels, most of which are in the fixed parts of the network."
                ),
            ),
            p.depth(tr("At least 3. The paper's network has 22.")),
            p.quantity(),
            *p.reading(),
            p.holdout(),
            *p.split(),
            *p.network_input(),
            p.number(
                "STEPS", tr("Search steps (0 = from the preset)"), tr("Number of batches to search on.")
            ),
            p.seed(),
            p.device(),
        ]

    def job(self, values: _ParameterValues, **more) -> SearchJob:
        return super().job(values, output=values.output("GENOTYPE"))
