"""Presets of window size, augmentation and training: from minutes on a laptop to the paper's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from ...contract.errors import UserError
from ...geophysics.grids import Grid
from .config import TrainingConfig
from .window_sampler import Augmentation

# Contrast and brightness are varied less than in the paper: on fields in mGal they are physics, not lighting.
_GENTLE = Augmentation(contrast=(0.9, 1.1), brightness=(0.95, 1.05))


@dataclass(frozen=True)
class Preset:
    """What a training run is made of.

    Parameters
    ----------
    depth : layers of GGMNet's branches
    window_px, crop_px : pixels along the side of a window, and of the random part that is cropped
    scales : of a grid: (side, stride) of the windows in cells, the scale of prediction first
    weighting : of the classes in the loss, as in `losses.class_weights`
    hard_share : share of a window's pixels, the hardest, in the loss (K / N of the paper's Eq. 19)
    """

    depth: int
    window_px: int
    crop_px: int
    scales: Callable[[Grid], tuple[tuple[float, float], ...]]
    augmentation: Augmentation
    training: TrainingConfig
    weighting: Literal["inverse", "sqrt", "median"] = "sqrt"
    hard_share: float = 1.0  # with fewer than a thousand steps the hardest pixels alone are too few

    def limited(self, *, steps: int, minutes: float, seed: int, batch: int = 0) -> Preset:
        """This preset with the user's own limits; 0 leaves the preset's."""
        training = replace(
            self.training,
            steps=steps or self.training.steps,
            minutes=minutes or (0.0 if steps else self.training.minutes),
            batch=batch or self.training.batch,
            seed=seed,
        )
        return replace(self, training=training)


def in_cells(*scales: tuple[int, int]) -> Callable[[Grid], tuple[tuple[float, float], ...]]:
    """The same windows in cells for every grid."""
    return lambda grid: scales


def _in_degrees(*scales: tuple[float, float]) -> Callable[[Grid], tuple[tuple[float, float], ...]]:
    """Windows in degrees, on a geographic grid (Liu et al. 2024, Table 2)."""

    def scales_of(grid: Grid) -> tuple[tuple[float, float], ...]:
        if not grid.is_geographic:
            raise UserError(
                "The preset 'as in the paper' has windows in degrees, the gravity raster is projected.",
                "Give the scales in the raster's map units (SCALES), or choose another preset.",
            )
        return tuple((side / grid.spacing[1], stride / grid.spacing[1]) for side, stride in scales)

    return scales_of


PRESETS: dict[str, Preset] = {
    "quick": Preset(
        depth=16,
        window_px=128,
        crop_px=128,
        scales=in_cells((128, 32)),
        augmentation=_GENTLE,
        training=TrainingConfig(steps=1200, minutes=15),
    ),
    "standard": Preset(
        depth=22,
        window_px=512,
        crop_px=512,
        scales=in_cells((256, 64), (128, 32)),
        augmentation=_GENTLE,
        training=TrainingConfig(steps=10_000, batch=8, validations=20, stop_after=8),
    ),
    "paper": Preset(
        depth=22,
        window_px=2048,
        crop_px=1024,
        scales=_in_degrees((5, 2.5), (1, 1), (10, 2.5), (15, 5)),
        augmentation=Augmentation(),
        training=TrainingConfig(
            steps=15_000, batch=16, validations=60, patience=500, stop_after=15
        ),  # 600 epochs of 400 windows
        weighting="inverse",
        hard_share=0.15,
    ),
}
