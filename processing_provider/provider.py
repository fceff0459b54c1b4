"""The Processing provider: the group 'Concealed Bedrock' of the toolbox."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.bedrock_layout import BedrockLayout
from .algorithms.check_engine import CheckEngine
from .algorithms.check_gravity_stations import CheckGravityStations
from .algorithms.classify_folds import ClassifyFolds
from .algorithms.depth_to_bedrock import DepthToBedrock
from .algorithms.evaluate_prediction import EvaluatePrediction
from .algorithms.explain_prediction import ExplainPrediction
from .algorithms.fold_shape_of_lines import FoldShapeOfLines
from .algorithms.grid_gravity_stations import GridGravityStations
from .algorithms.import_gravity_stations import ImportGravityStations
from .algorithms.import_grid import ImportGrid
from .algorithms.multiscale_windows import MultiscaleWindows
from .algorithms.predict_areas import PredictAreas
from .algorithms.predict_concealed_bedrock import PredictConcealedBedrock
from .algorithms.rank_drill_sites import RankDrillSites
from .algorithms.reduce_gravity_stations import ReduceGravityStations
from .algorithms.residual_bouguer_anomaly import ResidualBouguerAnomaly
from .algorithms.sample_fold_pictures import SampleFoldPictures
from .algorithms.sample_survey import SampleSurvey
from .algorithms.search_architecture import SearchArchitecture
from .algorithms.train_bedrock_model import TrainBedrockModel
from .algorithms.train_fold_classifier import TrainFoldClassifier
from .algorithms.transform_magnetic_anomaly import TransformMagneticAnomaly
from .chains import ALL_CHAINS
from .engine.folders import ICON

ALGORITHMS = (
    ImportGrid,
    ReduceGravityStations,
    CheckGravityStations,
    ImportGravityStations,
    GridGravityStations,
    ResidualBouguerAnomaly,
    TransformMagneticAnomaly,
    DepthToBedrock,
    MultiscaleWindows,
    TrainBedrockModel,
    SearchArchitecture,
    PredictConcealedBedrock,
    PredictAreas,
    EvaluatePrediction,
    ExplainPrediction,
    RankDrillSites,
    BedrockLayout,
    FoldShapeOfLines,
    TrainFoldClassifier,
    ClassifyFolds,
    SampleFoldPictures,
    SampleSurvey,
    CheckEngine,
)


class ConcealedBedrockProvider(QgsProcessingProvider):
    """The algorithms, and the formats that the worker writes."""

    def id(self) -> str:
        return "concealedbedrock"

    def name(self) -> str:  # a proper name in every language
        return "Concealed Bedrock"

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()):  # chains look their steps up there
            for chain in ALL_CHAINS:
                self.addAlgorithm(chain())

    def register(self) -> None:
        """Add the provider to QGIS, and then the chains of its algorithms."""
        QgsApplication.processingRegistry().addProvider(self)
        self.refreshAlgorithms()

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"

    def defaultRasterFileExtension(self) -> str:
        return "tif"
