"""The Processing provider: what stands under Concealed Bedrock in the toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.check_engine import CheckEngine
from .algorithms.evaluate_prediction import EvaluatePrediction
from .algorithms.multiscale_windows import MultiscaleWindows
from .algorithms.predict_concealed_bedrock import PredictConcealedBedrock
from .algorithms.residual_bouguer_anomaly import ResidualBouguerAnomaly
from .algorithms.sample_survey import SampleSurvey
from .algorithms.search_architecture import SearchArchitecture
from .algorithms.train_bedrock_model import TrainBedrockModel
from .engine.folders import ICON, icon

ALGORITHMS = (
    ResidualBouguerAnomaly,
    MultiscaleWindows,
    TrainBedrockModel,
    SearchArchitecture,
    PredictConcealedBedrock,
    EvaluatePrediction,
    SampleSurvey,
    CheckEngine,
)


class ConcealedBedrockProvider(QgsProcessingProvider):
    """Gives QGIS the algorithms."""

    def id(self) -> str:
        """Give the id that scripts use."""
        return "concealedbedrock"

    def name(self) -> str:
        """Give the name; it is a proper name and stays as it is in every language."""
        return "Concealed Bedrock"

    def icon(self) -> QIcon:
        """Give the icon."""
        return icon()

    def svgIconPath(self) -> str:
        """Give the icon's path."""
        return str(ICON)

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Give the raster format that the worker writes."""
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Give the vector format that the worker writes."""
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        """Give the vector format that is offered."""
        return "gpkg"

    def defaultRasterFileExtension(self) -> str:
        """Give the raster format that is offered."""
        return "tif"
