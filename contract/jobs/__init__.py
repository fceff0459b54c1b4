"""Jobs: what QGIS has the engine do, one frozen dataclass a verb, written as JSON.

Standard library only: QGIS writes these files, the worker reads them. A job is checked at birth, so a
wrong setting is refused before a process is started. Paths are strings; an empty string means "not wanted".
"""

from .depth import DepthJob
from .explaining import ExplainJob
from .folding import ClassifyFoldsJob, FoldPicturesJob, FoldShapeJob, TrainFoldsJob
from .gridding import GridJob
from .importing import ImportGridJob, ImportStationsJob
from .job_file import VERBS, read_job, without_dropped, write_job
from .learning import LearningJob, SearchJob, TrainJob
from .magnetics import MagneticJob
from .prediction import EvaluateJob, PredictJob
from .preparation import CheckJob, ResidualJob, SurveyJob, WindowsJob
from .settings import DrillHoles, Geology, ReadingSettings
from .sites import SitesJob
from .stations import ReduceJob, StationCheckJob

__all__ = [
    "VERBS",
    "CheckJob",
    "ClassifyFoldsJob",
    "DepthJob",
    "DrillHoles",
    "EvaluateJob",
    "ExplainJob",
    "FoldPicturesJob",
    "FoldShapeJob",
    "Geology",
    "GridJob",
    "ImportGridJob",
    "ImportStationsJob",
    "LearningJob",
    "MagneticJob",
    "PredictJob",
    "ReadingSettings",
    "ReduceJob",
    "ResidualJob",
    "SearchJob",
    "SitesJob",
    "StationCheckJob",
    "SurveyJob",
    "TrainFoldsJob",
    "TrainJob",
    "WindowsJob",
    "read_job",
    "without_dropped",
    "write_job",
]
