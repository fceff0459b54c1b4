"""The job of the verb `evaluate`."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require
from .geology import NO_MAP, Geology


@dataclass(frozen=True)
class EvaluateJob:
    """Score a class raster against a map or a true class raster."""

    input: str  # the predicted class raster
    report: str
    truth: str = ""  # a class raster; or
    geology: Geology = NO_MAP
    visible: Geology = NO_MAP  # outcrop that the prediction could see: nearest outcrop is made of it
    holdout: str = ""  # score only here
    confidence: str = ""

    def __post_init__(self):
        require(
            bool(self.truth) != bool(self.geology.path),
            "An evaluation needs one truth.",
            "Give either a true class raster or a geology layer.",
        )
