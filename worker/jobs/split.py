"""How a job cuts windows and parts outcrop into ground to learn from and ground to validate on."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require, require_one_of
from .choices import SPLITS


@dataclass(frozen=True, kw_only=True)
class SplitSettings:
    """Scales of windows, and the split; the same words in every job that learns or cuts."""

    scales: tuple[tuple[float, float], ...] = ()  # (side, stride) in CRS units; empty: chosen from the raster
    split: str = "blocks"
    split_layer: str = ""  # for the split 'polygons': a layer whose ground validates
    block_km: float = 0.0  # 0: chosen from the raster
    folds: int = 0  # that the blocks are dealt to; 0: `validation_share` of the outcrop validates
    fold: int = 1  # which of them validates
    validation_share: float = 0.15
    seed: int = 1

    def check_split(self) -> None:
        """Refuse a split that leaves nothing to learn or to validate, or whose polygons are not told."""
        require_one_of(SPLITS, "split", self.split)
        require(
            0 < self.validation_share < 1,
            f"A validation share of {self.validation_share:g} leaves nothing to learn or to validate.",
            "Give a share between 0 and 1, such as 0.15.",
        )
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
        self.check_scales()

    def check_folds(self) -> None:
        """Refuse folds that are none, and folds of anything but blocks."""
        require(
            self.folds == 0 or (self.folds >= 2 and 1 <= self.fold <= self.folds),
            f"Fold {self.fold} of {self.folds} cannot validate.",
            "Give 2 or more folds (FOLDS) and one of their numbers (FOLD), or 0 folds to split by share.",
        )
        require(
            self.folds == 0 or self.split == "blocks",
            f"Folds are of blocks, and the split is '{self.split}'.",
            "Choose the split 'blocks' (SPLIT), or 0 folds (FOLDS).",
        )

    def check_scales(self) -> None:
        """Refuse windows without a side or a stride."""
        for side, stride in self.scales:
            require(
                side > 0 and stride > 0,
                f"A window of {side:g} with stride {stride:g} cannot be cut.",
                "Give sides and strides above 0, in the raster's CRS units.",
            )
