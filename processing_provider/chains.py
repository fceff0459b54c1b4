"""Chains: models of the designer that the toolbox offers beside the algorithms they are made of."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from .choices import _in_words
from .engine.folders import CHAINS, HELP, ICON
from .texts import _tr_marked, mark, tr


class _Chain(QgsProcessingModelAlgorithm):
    """A chain of resources/models; subclasses state its file, and what it is called, in English."""

    FILE = ""
    ID = ""
    NAME = ""
    HELP = ""

    def __init__(self):
        super().__init__()
        self.fromFile(str(CHAINS / self.FILE))
        for definition in self.parameterDefinitions():  # the labels of the file are English
            definition.setDescription(_tr_marked(definition.description()))

    def createInstance(self) -> _Chain:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.NAME)

    def group(self) -> str:
        return tr("Chains")

    def groupId(self) -> str:
        return "chains"

    def shortHelpString(self) -> str:
        return tr(self.HELP)

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        return super().checkParameterValues(_in_words(self, parameters), context)

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def helpUrl(self) -> str:
        return QUrl.fromLocalFile(str(HELP / "index.html")).toString()


class _BouguerToPolygons(_Chain):
    FILE = "bouguer_to_polygons.model3"
    ID = "bouguertopolygons"
    NAME = mark("Bouguer anomaly to bedrock polygons")
    HELP = mark(
        "Separates the residual Bouguer anomaly and predicts the bedrock under the cover with a trained "
        "model: class raster, confidence, composite map and polygons."
    )


class _TrainPredictEvaluate(_Chain):
    FILE = "train_predict_evaluate.model3"
    ID = "trainpredictevaluate"
    NAME = mark("Train, predict and evaluate")
    HELP = mark(
        "Trains a model on the outcrop of the geological map, predicts under its cover, and compares the "
        "prediction with a raster of the true bedrock. Writes the model, the maps and two reports."
    )


class _ResidualWindowsPredict(_Chain):
    FILE = "residual_windows_predict.model3"
    ID = "residualwindowspredict"
    NAME = mark("Residual, windows and prediction")
    HELP = mark(
        "Shows each step by itself: the residual Bouguer anomaly, the multi-scale windows and the "
        "prediction, which is confined to the windows."
    )


class _StationsToBedrock(_Chain):
    FILE = "stations_to_bedrock.model3"
    ID = "stationstobedrock"
    NAME = mark("Gravity stations to bedrock map")
    HELP = mark(
        "Makes a grid of gravity stations, with its expected error and the stations that contradict their "
        "neighbours, and predicts the bedrock under the cover from it with a trained model. Choose the cell "
        "size that the model was trained at."
    )


ALL_CHAINS = (_BouguerToPolygons, _TrainPredictEvaluate, _ResidualWindowsPredict, _StationsToBedrock)
# What the chains' files call their parameters and results, where no algorithm calls them the same.
LABELS = (mark("Model"), mark("Training report"), mark("Evaluation report"), mark("True bedrock"))
