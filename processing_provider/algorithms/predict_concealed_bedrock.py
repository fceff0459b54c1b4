"""Predict concealed bedrock: a trained model's map of what lies under the cover."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtWidgets import QWidget

from ...contract.model_card import read_card
from ..algorithm import EngineAlgorithm
from ..layers.description import _Description
from ..layers.results import _ResultStyle
from ..model_files import ModelFile
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..proposals import _Proposal
from ..texts import mark, tr


class PredictConcealedBedrock(EngineAlgorithm):
    """Predicts the bedrock under cover."""

    ID = "predictconcealedbedrock"
    VERB = "predict"
    NAME = mark("Predict concealed bedrock")
    GROUP = mark("Bedrock")
    TAGS = mark("predict,bedrock,cover,geology,gravity,network,ggmnet,map,classification")
    SUMMARY = mark("Predicts the bedrock under cover from gravity and outcrop with a trained model.")
    HELP = mark(
        "Computes class probabilities in overlapping windows, blends them, and assigns each cell its most "
        "probable class, in the colours of the map the model was trained on. The confidence is the "
        "probability of that class. With a geological map, the composite shows outcrop as mapped and the "
        "prediction under the cover. Models that use outcrop need the map; outcrop_anywhere.safetensors, "
        "which is installed with the plugin, takes any map and any classes without training."
    )
    NEED_MAP = ("COMPOSITE",)
    RESULTS = (
        _ResultStyle("PROBABILITIES", is_shown=False, ramp="sequential"),
        _ResultStyle("DISAGREEMENT", is_shown=False),
        _ResultStyle("ENTROPY", is_shown=False),
        _ResultStyle("DISTANCE", is_shown=False, ramp="sequential"),
        _ResultStyle("SET", is_shown=False),
        _ResultStyle("SECOND", is_shown=False),
        _ResultStyle("CONFIDENCE", is_shown=False),
        _ResultStyle("OUTPUT", unless="COMPOSITE"),  # would shine through where the composite is faint
        _ResultStyle("COMPOSITE"),
        _ResultStyle("POLYGONS", unless="COMPOSITE"),  # they cover the outcrop too
        _ResultStyle("MARKED"),
    )

    def front(self, p: _Parameters):
        return [
            p.gravity(optional=True),
            p.model(),
            *p.geological_map(optional=True),
            p.raster_output("OUTPUT", tr("Predicted bedrock"), tr("The class of every cell.")),
            p.raster_output(
                "CONFIDENCE",
                tr("Confidence"),
                tr(
                    "The probability of the predicted class, 0 to 1. Cells outside the area of "
                    "applicability hold no value: their confidence is unknown."
                ),
                optional=True,
                offered=True,
            ),
            p.raster_output(
                "COMPOSITE",
                tr("Composite map"),
                tr(
                    "Outcrop as mapped, the prediction under cover. Needs the geological map. Band 2 is 1 "
                    "where the class is mapped and 2 where it is predicted. Band 3 is the opacity: "
                    "predictions are drawn paler than outcrop, the more so the lower their confidence."
                ),
                optional=True,
                offered=True,
            ),
            p.raster_output(
                "MARKED",
                tr("Outside the area of applicability"),
                tr(
                    "Flags predictions outside the area of applicability: cells farther from outcrop than "
                    "the limit (1), with raster values that are rare in the training data (2), or both (3)."
                ),
                optional=True,
                offered=True,
            ),
            p.polygon_output(
                "POLYGONS",
                tr("Predicted bedrock polygons"),
                tr("The predicted classes as polygons (GeoPackage)."),
                optional=True,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            *p.holes(),
            *p.hole_details(),
            p.further_rasters(),
            p.magnetic(),
            p.cell_size(),
            p.thickness(),
            p.fault_lines(),
            p.quantity(),
            *p.reading(),
            p.holdout(),
            p.polygons(
                "WINDOWS",
                tr("Windows"),
                tr("A layer of Multi-scale windows to predict in. Left empty, the whole raster."),
            ),
            *self._model(p),
            *self._windows(p),
            *self._map(p),
            p.device(),
            p.number_format(),
            *self._uncertainty(p),
        ]

    def _model(self, p: _Parameters):
        return [
            p.files(
                "MODELS",
                tr("Further model files"),
                tr(
                    "Models of the same rasters and classes, such as those of the same training with other "
                    "seeds. The probabilities of all models are averaged."
                ),
            ),
            p.choice(
                "EVIDENCE",
                tr("Evidence"),
                tr(
                    "All the evidence the model was trained on, or only gravity or outcrop in a model "
                    "trained on both, to compare them."
                ),
                ("model", "gravity", "outcrop"),
            ),
            p.number(
                "PRIORS",
                tr("Weight of rare classes (0 to 1, -1 = from the model)"),
                tr(
                    "0 assigns each cell its most probable class. Values towards 1 favour rare classes: "
                    "fewer cells are correct, but rare classes are found more often. -1 takes 0.5 for models "
                    "that use outcrop and 0 for gravity networks, which weight classes in training. The "
                    "confidence remains the probability of the assigned class."
                ),
            ),
        ]

    def _windows(self, p: _Parameters):
        return [
            p.choice(
                "SCALE",
                tr("Scales of the windows"),
                tr(
                    "The map is predicted at the model's main scale, or averaged over all the scales it was "
                    "trained at. A layer of windows selects those it shares with the model."
                ),
            ),
            p.number(
                "OVERLAP",
                tr("Overlap of the windows (share of a side, 0 to 0.9)"),
                tr("A larger overlap takes longer. Above 0.25, seams become no fainter."),
            ),
            p.checkbox(
                "FLIPS",
                tr("Average over mirror images"),
                tr("Predicts every window and its three mirror images, which takes four times as long."),
            ),
            p.number(
                "PIXELS",
                tr("Pixels per cell (0 = as trained)"),
                tr("Pixels along each side of a cell in the input of the network."),
            ),
        ]

    def _map(self, p: _Parameters):
        return [
            p.number(
                "LIMIT",
                tr("Maximum distance to outcrop (km, 0 = as far as the model was tested)"),
                tr("Cells farther from the nearest outcrop are outside the area of applicability."),
            ),
            p.number(
                "RARE",
                tr("Rare gravity (share of the training data)"),
                tr(
                    "A cell is outside the area of applicability if at most this share of the training data "
                    "has gravity as unusual as its own."
                ),
            ),
            p.number(
                "SIEVE",
                tr("Smallest polygon (km², 0 = keep all)"),
                tr("Smaller polygons are merged into their neighbours."),
            ),
            p.checkbox(
                "COG",
                tr("Write Cloud Optimized GeoTIFFs"),
                tr("Adds overviews and an internal layout that web maps read quickly."),
            ),
        ]

    def _uncertainty(self, p: _Parameters):
        return [
            p.raster_output(
                "PROBABILITIES", tr("Class probabilities"), tr("One band per class, 0 to 1."), optional=True
            ),
            p.raster_output(
                "SECOND", tr("Second most probable class"), tr("The runner-up of every cell."), optional=True
            ),
            p.raster_output(
                "SET",
                tr("Classes that cannot be ruled out"),
                tr(
                    "Band 1: how many classes cannot be ruled out with 90\u00a0% certainty: in nine of ten "
                    "cells the true class is among them. The further bands, one per class, are 1 where the "
                    "class is among them and 0 where it is ruled out. Cells farther from outcrop than the "
                    "model was tested hold no value. Needs a model that uses outcrop, and the geological map."
                ),
                optional=True,
            ),
            p.raster_output(
                "ENTROPY",
                tr("Entropy"),
                tr("Normalised entropy of the class probabilities: 0 certain, 1 all classes equally likely."),
                optional=True,
            ),
            p.raster_output(
                "DISAGREEMENT",
                tr("Ensemble disagreement"),
                tr(
                    "Standard deviation of the class probabilities over models, overlapping windows, scales "
                    "and mirror images: 0 where all agree, 0.71 where two certain predictions contradict "
                    "each other."
                ),
                optional=True,
            ),
            p.raster_output(
                "DISTANCE",
                tr("Distance to training data"),
                tr(
                    "Band 1: distance to the nearest outcrop, in km. Band 2: distance of the cell's gravity "
                    "from that of the training data, in standard deviations."
                ),
                optional=True,
            ),
        ]

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget | None:
        dialog = super().createCustomParametersWidget(parent)
        if dialog is not None:
            dialog.proposal = _Proposal(dialog, "MODEL", ("INPUT",), _propose_model)
        return dialog

    def group_of_results(self) -> str:
        return tr(self.GROUP)

    def describe(self, values: _ParameterValues) -> _Description:
        model = Path(values.file("MODEL"))
        name = tr("unnamed model") if model.stem == "OUTPUT" else model.stem  # Processing's temporary name
        described = _Description.of_model(read_card(model), name)
        return replace(
            described,
            subject=" – ".join(filter(None, (name, values.layer_name("INPUT")))),
            abstract=[
                *described.abstract,
                tr("Outside the area of applicability the confidence is unknown: its cells hold no value."),
            ],
            sources=values.layer_names(),
            rights=[*described.rights, *values.rights],
        )


def _propose_model(algorithm: EngineAlgorithm, given: dict, context: QgsProcessingContext) -> str:
    """Give the newest model that was made for the ground of the raster; else the newest for any map."""
    raster = algorithm.parameterAsRasterLayer(given, "INPUT", context)
    return next((str(model.path) for model, fit in ModelFile.by_fit(raster) if fit), "")
