"""The job of the verb `windows`."""

from __future__ import annotations

from dataclasses import dataclass, field

from .checks import require
from .geology import NO_MAP, Geology
from .split import SplitSettings


@dataclass(frozen=True, kw_only=True)
class WindowsJob(SplitSettings):
    """Cut rasters into windows at several scales and split them."""

    inputs: tuple[str, ...] = field(kw_only=False)
    output: str = field(kw_only=False)
    geology: Geology = NO_MAP
    holdout: str = ""
    min_bedrock: float = 0.10  # windows with less are the concealed set
    classes: str = ""
    export: str = ""  # folder for pictures and masks
    report: str = ""  # HTML that shows the data set; a JSON of the same name is written beside it

    def __post_init__(self):
        self.check_split()
        require(
            bool(self.geology.path) or not (self.classes or self.export or self.report or self.split_layer),
            "A class raster, exported masks, a report and a split are made from a geological map.",
            "Choose a geology layer (GEOLOGY), or ask for the windows alone.",
        )
