"""The job of the verb `windows`."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from .bounds import Number, Place, Several
from .common import HOLDOUT, INPUT, MOST_FILES, REPORT
from .geology import MAP, NO_MAP, Geology
from .reading import ReadingSettings
from .settings import needed, setting
from .split import SplitSettings


@dataclass(frozen=True, kw_only=True)
class WindowsJob(ReadingSettings, SplitSettings):
    """Cut rasters into windows at several scales and split them."""

    inputs: tuple[str, ...] = needed(
        Several("INPUT", "list of rasters", INPUT, MOST_FILES, least=1), kw_only=False
    )
    output: str = needed(Place("OUTPUT", "windows layer", is_needed=True), kw_only=False)
    geology: Geology = setting(NO_MAP, MAP)
    holdout: str = setting("", HOLDOUT)
    # windows with less are the concealed set
    min_bedrock: float = setting(0.10, Number("BEDROCK", "least share of bedrock", 0.0, 1.0))
    classes: str = setting("", Place("CLASSES", "class raster"))
    export: str = setting("", Place("EXPORT", "folder for pictures and masks"))
    report: str = setting("", REPORT)  # HTML that shows the data set; a JSON of its name lies beside it

    def __post_init__(self):
        super().__post_init__()
        self.geology.require_field()
        require(
            bool(self.geology.path) or not (self.classes or self.export or self.report or self.split_layer),
            "A class raster, exported masks, a report and a split are made from a geological map.",
            "Choose a geology layer (GEOLOGY), or ask for the windows alone.",
        )
