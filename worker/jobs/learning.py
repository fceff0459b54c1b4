"""What training and the search have in common: what is learned from, how it is seen, how it is parted."""

from __future__ import annotations

from dataclasses import dataclass, field

from .checks import require, require_height, require_one_of
from .choices import BANDS, ENCODINGS, PRESETS, QUANTITIES
from .geology import Geology
from .split import SplitSettings


@dataclass(frozen=True, kw_only=True)
class LearningJob(SplitSettings):
    """Learn from the outcrop of a map, seen through the gravity over it."""

    input: str = field(kw_only=False)
    geology: Geology = field(kw_only=False)
    output: str = field(kw_only=False)
    extra: tuple[str, ...] = ()
    holdout: str = ""  # polygons whose ground counts as cover
    report: str = ""  # HTML; a JSON of the same name is written beside it
    quantity: str = "auto"  # of the input: 'auto', 'bouguer' or 'residual'
    height_m: float = 10_000.0
    encoding: str = "fields"
    bands: tuple[str, ...] = BANDS[:3]  # for the encoding 'fields'
    preset: str = "quick"
    depth: int = 0  # layers of GGMNet; 0: the preset's
    device: str = "auto"
    steps: int = 0  # 0: the preset's

    def __post_init__(self):
        self.check_split()
        require_one_of(PRESETS, "preset", self.preset)
        self.check_bands()
        require(
            self.depth >= 0,
            f"A network of depth {self.depth} has nothing to learn with.",
            "Choose a depth of 16 to 24 layers.",
        )
        require(
            bool(self.geology.path), "Training needs a geological map.", "Choose a geology layer (GEOLOGY)."
        )

    def check_bands(self) -> None:
        """Refuse bands that cannot be made."""
        require_one_of(QUANTITIES, "quantity", self.quantity)
        require_one_of(ENCODINGS, "encoding", self.encoding)
        for band in self.bands:
            require(band in BANDS, f"Unknown band '{band}'.", f"Choose among {', '.join(BANDS)}.")
        require_height(self.height_m)

    def require_counts(self, *names: str) -> None:
        """Refuse numbers below 0, where 0 stands for the usual value."""
        for name in names:
            require(
                getattr(self, name) >= 0,
                f"The setting '{name}' is {getattr(self, name)}.",
                "Give 0, for the usual value, or more.",
            )
