"""Jobs: what QGIS asks the engine to do, one frozen dataclass a verb, written as JSON.

Standard library only: QGIS writes these files, the worker reads them. A job is checked at birth, so a
wrong setting is refused before a process is started. Paths are strings; an empty string means "not wanted".
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from .check import CheckJob
from .evaluate import EvaluateJob
from .geology import Geology
from .predict import PredictJob
from .residual import ResidualJob
from .search import SearchJob
from .survey import SurveyJob
from .train import TrainJob
from .windows import WindowsJob

__all__ = [
    "VERBS",
    "CheckJob",
    "EvaluateJob",
    "Geology",
    "PredictJob",
    "ResidualJob",
    "SearchJob",
    "SurveyJob",
    "TrainJob",
    "WindowsJob",
    "write_job",
]

VERBS: dict[str, type] = {
    "residual": ResidualJob,
    "survey": SurveyJob,
    "windows": WindowsJob,
    "train": TrainJob,
    "search": SearchJob,
    "predict": PredictJob,
    "evaluate": EvaluateJob,
    "check": CheckJob,
}


def write_job(job, path: str | Path) -> None:
    """Write a job as JSON."""
    Path(path).write_text(json.dumps(asdict(job), indent=1), encoding="utf-8")
