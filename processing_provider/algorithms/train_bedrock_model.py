"""Train a bedrock model: experts on gravity and on outcrop are trained where bedrock is mapped."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessing, QgsProcessingContext
from qgis.PyQt.QtWidgets import QWidget

from ...contract.jobs import TrainJob
from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..model_files import ModelFile, library_folder
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..proposals import _name_of_model, _Proposal
from ..texts import mark, tr


class TrainBedrockModel(EngineAlgorithm):
    """Trains a model on the outcrop."""

    ID = "trainbedrockmodel"
    VERB = "train"
    IN_LIBRARY = "OUTPUT"
    NAME = mark("Train a bedrock model")
    GROUP = mark("Bedrock")
    TAGS = mark("train,network,deep learning,ggmnet,model,geology,gravity")
    SUMMARY = mark("Trains a model that predicts bedrock classes from gravity and nearby outcrop.")
    HELP = mark(
        "Trains where the map shows bedrock, and holds out some blocks of outcrop to test the model. The "
        "evidence can be gravity, the outcrop around the cover, or both. The quick preset takes minutes on a "
        "CPU and the standard preset hours; the paper preset follows the publication and needs a GPU. The "
        "model file stores the bands, the classes with their colours and the scores, and the report compares "
        "the scores with those of simple baselines."
    )
    RESULTS = (_ResultStyle("HOLE_CONFLICTS"),)

    def front(self, p: _Parameters):
        return [
            p.gravity(optional=True),
            *p.geological_map(optional=False),
            *p.holes(),
            p.further_rasters(),
            p.choice(
                "EVIDENCE",
                tr("Evidence"),
                tr(
                    "What the bedrock is predicted from: gravity (GGMNet, as in the paper), the outcrop "
                    "around the cover, or both. The preset 'as in the paper' takes gravity, the others "
                    "both. With both, the probabilities of the experts are multiplied, "
                    "each raised to a pooling weight that is fitted on held-out outcrop."
                ),
            ),
            p.choice(
                "PRESET",
                tr("Preset"),
                tr(
                    "Quick takes minutes on a CPU, standard hours. As in the paper also sets the evidence "
                    "(gravity alone), the input (colour image), the split (random windows) and no null test, "
                    "unless they are chosen, and needs a GPU."
                ),
            ),
            p.file_output(
                "OUTPUT",
                tr("Model file"),
                tr("Model files (*.safetensors)"),
                tr(
                    "The trained model with its card. Unless another file is chosen, it is kept in the model "
                    "library, named by raster and map."
                ),
                default=QgsProcessing.TEMPORARY_OUTPUT,
            ),
            p.report(tr("Scores, curves and maps of the training, to read in a browser.")),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.magnetic(),
            *p.direction(),
            p.cell_size(),
            p.thickness(),
            p.cover_density(),
            p.fault_lines(),
            p.quantity(),
            *p.reading(),
            *p.hole_details(),
            *self._data(p),
            *p.split(),
            *p.network_input(),
            *self._model(p),
            *self._training(p),
            p.point_output(
                "HOLE_CONFLICTS",
                tr("Drillholes that contradict the map"),
                tr(
                    "Points of the drillholes that met another class than the map shows in their cell, or "
                    "cover where it shows bedrock. The map is kept there."
                ),
            ),
            p.device(),
            p.number_format(),
            p.number(
                "PROCESSES",
                tr("Processes (0 = one per GPU)"),
                tr("0 uses all GPUs of this machine. Several processes share each batch."),
            ),
            p.folder(
                "LOGS",
                tr("Folder for TensorBoard logs"),
                tr("Receives loss and scores during training, if TensorBoard is installed in the engine."),
            ),
        ]

    def _data(self, p: _Parameters):
        return [
            p.file(
                "REGIONS",
                tr("Further regions"),
                tr("Tables (*.csv)"),
                tr(
                    "A table of further regions to train on, one per row, with the columns input, geology "
                    "and field, and optionally layer, legend, extra, quantity, band and unit. Paths are "
                    "relative to the table."
                ),
            ),
            p.holdout(),
            p.text(
                "ATTRIBUTION",
                tr("Attribution"),
                tr(
                    "Source and licence of the data, stored in the model file. Left empty, they are taken "
                    "from the metadata of the layers."
                ),
            ),
        ]

    def _model(self, p: _Parameters):
        return [
            p.choice(
                "ARCHITECTURE",
                tr("Architecture"),
                tr(
                    "Suited to the evidence means GGMNet for gravity; for outcrop, networks trained on this "
                    "map and one pretrained on many other maps; for both, these and gravity in context "
                    "(with the preset of the paper GGMNet instead). Gravity in context is how well the "
                    "gravity of a cell fits the outcrop of each class; it is left out where it does no "
                    "better than its nulls. Nearest outcrop, inverse distance weighting and boosted trees "
                    "are simple methods that perform best in some areas. The others use gravity: GGMNet is "
                    "the network of the paper, the U-shape its baseline, the ablations B to D add its parts "
                    "one by one; FasterSeg, FC-HarDNet-70 and HRNet-V1-W32 are by other authors."
                ),
            ),
            p.file(
                "MODEL",
                tr("Model to fine-tune"),
                tr("Model files (*.safetensors)"),
                tr(
                    "Starts from this trained model. Network and bands are those of the model, and classes "
                    "of the same name are kept. Without one, GGMNet starts from weights trained on simulated "
                    "surveys where bands, height and depth are the usual ones; with the preset 'as in the "
                    "paper' it starts from random weights."
                ),
            ),
            p.file(
                "GENOTYPE",
                tr("Genotype file"),
                tr("Genotypes (*.json)"),
                tr(
                    "The layers of the network, as written by Search a network architecture. Left empty, "
                    "those of the paper at the chosen depth."
                ),
            ),
            p.depth(tr("16 to 24, for ggmnet and its ablations. Deeper networks train more slowly.")),
            p.number(
                "MEMBERS",
                tr("Outcrop networks in the ensemble"),
                tr(
                    "Each is trained on a different part of the outcrop with its own seed, in about a "
                    "minute. The more there are, the less the map depends on chance."
                ),
            ),
            p.checkbox(
                "USE_ALL",
                tr("Retrain on all outcrop after testing"),
                tr(
                    "The outcrop experts are scored without the test areas and then trained on these too, so "
                    "the final map uses all known outcrop."
                ),
            ),
            p.checkbox(
                "HALF",
                tr("Store the model in half precision"),
                tr("Halves the size of the model file. Weights change by at most 0.05 %."),
            ),
        ]

    def _training(self, p: _Parameters):
        return [
            p.number(
                "MINUTES",
                tr("Time limit (minutes, 0 = from the preset)"),
                tr("Training ends after this time with the best model so far."),
            ),
            p.number(
                "STEPS", tr("Training steps (0 = from the preset)"), tr("Number of batches to train on.")
            ),
            p.number(
                "BATCH",
                tr("Windows per batch (0 = from the preset)"),
                tr("Total over all processes. Halved automatically if memory runs out."),
            ),
            p.seed(),
            p.choice(
                "NULLS",
                tr("Test whether gravity helps"),
                tr(
                    "Compares what gravity adds with what null fields add: the same gravity mirrored, "
                    "rotated or shifted, which carries no information about the local rocks. The paper has "
                    "no such test, and its preset makes none. The result is part of the verdict that opens "
                    "the report. It takes a quarter of a minute; gravity in context is always tested."
                ),
            ),
            p.number(
                "NULL_COUNT",
                tr("Number of null fields"),
                tr("The smallest p-value that the test can report is 1 / (1 + number)."),
            ),
        ]

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget | None:
        dialog = super().createCustomParametersWidget(parent)
        if dialog is not None:
            dialog.proposal = _Proposal(dialog, "OUTPUT", ("INPUT", "GEOLOGY"), _propose_name)
        return dialog

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        path = Path(str(parameters.get("OUTPUT") or ""))
        if path.parent == library_folder() and path.exists():
            return False, tr("There is already a model named {name}. Give another name.").format(
                name=path.stem
            )
        return super().checkParameterValues(parameters, context)

    def job(self, values: _ParameterValues, **more) -> TrainJob:
        of_layers = "; ".join(dict.fromkeys(values.rights))
        return super().job(values, attribution=values.text("ATTRIBUTION").strip() or of_layers)


def _propose_name(algorithm: EngineAlgorithm, given: dict, context: QgsProcessingContext) -> str:
    """Give a free file of the library, named by the raster and the map that are chosen."""
    raster = algorithm.parameterAsRasterLayer(given, "INPUT", context)
    geology = algorithm.parameterAsVectorLayer(given, "GEOLOGY", context)
    names = [layer.name() if layer is not None else "" for layer in (raster, geology)]
    return str(ModelFile.free_path(_name_of_model(*names)))
