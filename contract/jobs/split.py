"""How a job cuts windows and parts outcrop into ground to learn from and ground to validate on."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from ..vocabulary import SPLITS
from .bounds import Count, Number, Pair, Place, Several, Word
from .common import SEED
from .settings import Settings, setting

LONGEST_SIDE = 1e9  # of a window, in any unit of a CRS
MOST_SCALES = 20


@dataclass(frozen=True, kw_only=True)
class SplitSettings(Settings):
    """Scales of windows, and the split; the same words in every job that learns or cuts."""

    scales: tuple[tuple[float, float], ...] = setting(  # (side, stride) in CRS units; empty: by the raster
        (), Several("SCALES", "list of scales", Pair("SCALES", "scale", LONGEST_SIDE), MOST_SCALES)
    )
    split: str = setting("blocks", Word("SPLIT", "split", SPLITS))
    split_layer: str = setting("", Place("SPLIT_LAYER", "layer whose ground validates"))
    block_km: float = setting(
        0.0, Number("BLOCK", "side of a block", 0.0, 20_000.0, "km")
    )  # 0: by the raster
    folds: int = setting(0, Count("FOLDS", "number of folds", 0, 100))  # 0: `validation_share` validates
    fold: int = setting(1, Count("FOLD", "fold that validates", 1, 100))
    validation_share: float = setting(0.15, Number("SHARE", "validation share", 0.01, 0.9))
    seed: int = setting(1, SEED)

    def __post_init__(self):
        super().__post_init__()
        require(
            bool(self.split_layer) or self.split != "polygons",
            "The split 'polygons' came without a layer of polygons.",
            "Choose the layer whose ground validates (SPLIT_LAYER), or another split.",
        )
        require(
            not self.split_layer or self.split == "polygons",
            f"A layer of validation ground came, and the split is '{self.split}'.",
            "Choose the split 'polygons' (SPLIT), or leave the layer out (SPLIT_LAYER).",
        )
        self.check_folds()

    def check_folds(self) -> None:
        """Refuse folds that are none, and folds of anything but blocks."""
        require(
            self.folds == 0 or 2 <= self.folds >= self.fold,
            f"Fold {self.fold} of {self.folds} cannot validate.",
            "Give 2 or more folds (FOLDS) and one of their numbers (FOLD), or 0 folds to split by share.",
        )
        require(
            self.folds == 0 or self.split == "blocks",
            f"Folds are of blocks, and the split is '{self.split}'.",
            "Choose the split 'blocks' (SPLIT), or 0 folds (FOLDS).",
        )
