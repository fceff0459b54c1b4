"""The job of the verb `evaluate`."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from .bounds import Place
from .common import HOLDOUT
from .geology import MAP, NO_MAP, Geology
from .reading import NODATA
from .settings import Group, Settings, needed, setting


@dataclass(frozen=True)
class EvaluateJob(Settings):
    """Score a class raster against a map or a true class raster."""

    input: str = needed(Place("INPUT", "predicted class raster", is_needed=True))
    report: str = needed(Place("REPORT", "report", is_needed=True))
    truth: str = setting("", Place("TRUTH", "true class raster"))  # or
    geology: Geology = setting(NO_MAP, MAP)
    # outcrop that the prediction could see: nearest outcrop is made of it
    visible: Geology = setting(NO_MAP, Group("VISIBLE", "map that the prediction could see", Geology))
    holdout: str = setting("", HOLDOUT)  # score only here
    confidence: str = setting("", Place("CONFIDENCE", "confidence raster"))
    nodata: tuple[float, ...] = setting((), NODATA)  # of the confidence

    def __post_init__(self):
        super().__post_init__()
        self.geology.require_field()
        self.visible.require_field()
        require(
            bool(self.truth) != bool(self.geology.path),
            "An evaluation needs one truth.",
            "Give either a true class raster or a geology layer.",
        )
