"""What training and the search have in common: what is learned from, how it is seen, how it is parted."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from ..vocabulary import BANDS, ENCODINGS, PRESETS
from .bounds import Count, Place, Several, Word
from .common import DEVICE, EXTRA, HEIGHT, HOLDOUT, INPUT, QUANTITY, REPORT
from .geology import MAP, Geology
from .reading import ReadingSettings
from .settings import needed, setting
from .split import SplitSettings


@dataclass(frozen=True, kw_only=True)
class LearningJob(ReadingSettings, SplitSettings):
    """Learn from the outcrop of a map, seen through the gravity over it."""

    input: str = needed(INPUT, kw_only=False)
    geology: Geology = needed(MAP, kw_only=False)
    output: str = needed(Place("OUTPUT", "output file", is_needed=True), kw_only=False)
    extra: tuple[str, ...] = setting((), EXTRA)
    holdout: str = setting("", HOLDOUT)  # polygons whose ground counts as cover
    report: str = setting("", REPORT)  # HTML; a JSON of the same name is written beside it
    quantity: str = setting("auto", QUANTITY)  # of the input
    height_m: float = setting(10_000.0, HEIGHT)
    encoding: str = setting("fields", Word("ENCODING", "encoding", ENCODINGS))
    bands: tuple[str, ...] = setting(  # for the encoding 'fields'
        BANDS[:3],
        Several("BANDS", "list of bands", Word("BANDS", "band", BANDS), len(BANDS), 1, is_distinct=True),
    )
    preset: str = setting("quick", Word("PRESET", "preset", PRESETS))
    depth: int = setting(0, Count("DEPTH", "depth of the network", 0, 100, "layers"))  # 0: the preset's
    device: str = setting("auto", DEVICE)
    steps: int = setting(0, Count("STEPS", "number of steps", 0, 10_000_000))  # 0: the preset's

    def __post_init__(self):
        super().__post_init__()
        self.geology.require_field()
        require(
            bool(self.geology.path), "Training needs a geological map.", "Choose a geology layer (GEOLOGY)."
        )
