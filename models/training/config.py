"""Settings of a training, the record of its course, and presets from minutes on a laptop to the paper's."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

import torch

from ...contract.errors import UserError
from ...contract.language import tr
from ...geophysics.grids import Grid
from .window_sampler import _Augmentation

# Contrast and brightness are varied less than in the paper: on fields in mGal they are physics, not lighting.
_GENTLE = _Augmentation(contrast=(0.9, 1.1), brightness=(0.95, 1.05))


@dataclass(frozen=True)
class _TrainingConfig:
    """How long and how fast to train. A step is one batch.

    Parameters
    ----------
    steps : at most this many; 0: as many as the epochs take
    epochs : where above 0, the schedule is in epochs, see `counted`
    minutes : about this long; the number of steps that fit is measured up to the first validation and stays
        from then on, so that the schedule is completed, and a resumed training ends where it would have.
        0 for no limit.
    batch : windows a step
    adam_rate : learning rate of Adam; SGD starts from it
    adam_share : Adam ends when the loss is flat, at the latest after this share of the steps
    patience : the loss is flat when the mean of this many steps is not 1 % below that of as many before
    momentum, weight_decay : of SGD
    warm_up, decays : shares of SGD's steps: its rate rises over the first, then falls tenfold at each decay
    flat_epochs, warm_up_epochs, decay_epochs : with epochs, in place of patience, warm_up and decays: the
        stretch over which the loss is judged, the warm-up, and what lies between two tenfold decays after it
    steps_an_epoch : of the windows there are; set by `counted`
    validations : number of validations during the training
    stop_after : early stopping after so many validations under SGD in a row without a better FWIoU; 0: never
    clip : largest norm of the gradient; 0: not clipped
    """

    steps: int
    epochs: int = 0
    minutes: float = 0.0
    batch: int = 4
    adam_rate: float = 1e-3
    adam_share: float = 0.6
    patience: int = 200
    momentum: float = 0.9
    weight_decay: float = 5e-4
    warm_up: float = 0.02
    decays: tuple[float, ...] = (0.5, 0.8)
    flat_epochs: float = 0.0
    warm_up_epochs: float = 0.0
    decay_epochs: float = 0.0
    steps_an_epoch: float = 0.0
    validations: int = 10
    stop_after: int = 5
    clip: float = 5.0
    seed: int = 1

    def counted(self, n_windows: int) -> _TrainingConfig:
        """This configuration with its epochs in steps, for so many windows."""
        if not self.epochs:
            return self
        an_epoch = n_windows / self.batch
        return replace(
            self,
            steps=self.steps or math.ceil(self.epochs * an_epoch),
            patience=max(1, math.ceil(self.flat_epochs * an_epoch)),
            steps_an_epoch=an_epoch,
        )

    def share_of_rate(self, step: int, total: int) -> float:
        """The share of Adam's rate that SGD has in its step, from 0, of a total."""
        by_epochs = self.steps_an_epoch > 0
        warm_up = self.warm_up_epochs * self.steps_an_epoch if by_epochs else self.warm_up * total
        warm_up = max(1, math.ceil(warm_up))
        if step < warm_up:
            return (step + 1) / warm_up
        if by_epochs:
            decays = int((step - warm_up) // max(1, math.ceil(self.decay_epochs * self.steps_an_epoch)))
        else:
            decays = sum(step >= share * total for share in self.decays)
        return float(0.1**decays)


@dataclass
class TrainingHistory:
    """The course of a training: one entry a step, and one a validation."""

    loss: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)
    fwiou: list[tuple[int, float]] = field(default_factory=list)  # (step, FWIoU of the validation set)
    adam_steps: int = 0
    best_step: int = 0
    seconds: float = 0.0
    resumed: list[int] = field(default_factory=list)  # steps from which the training was resumed
    end: str = ""  # a sentence, where training ended before its last step
    last: dict[str, torch.Tensor] = field(default_factory=dict, repr=False)  # the weights of the last step


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
    augmentation: _Augmentation
    training: _TrainingConfig
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


def _in_cells(*scales: tuple[int, int]) -> Callable[[Grid], tuple[tuple[float, float], ...]]:
    """The same windows in cells for every grid."""
    return lambda grid: scales


def _in_degrees(*scales: tuple[float, float]) -> Callable[[Grid], tuple[tuple[float, float], ...]]:
    """Windows in degrees, on a geographic grid (Liu et al. 2024, Table 2)."""

    def scales_of(grid: Grid) -> tuple[tuple[float, float], ...]:
        if not grid.is_geographic:
            raise UserError(
                tr("The preset 'as in the paper' has windows in degrees, the gravity raster is projected."),
                tr("Give the scales in the raster's map units (SCALES), or choose another preset."),
            )
        west, south, east, north = grid.bounds
        widest = max(side for side, _ in scales)
        if min(east - west, north - south) < widest - grid.spacing[1]:
            raise UserError(
                tr(
                    "The preset 'as in the paper' has windows of up to {side:g} degrees, the gravity raster "
                    "measures {width:g} x {height:g}."
                ).format(side=widest, width=east - west, height=north - south),
                tr("Give smaller sides and strides of the windows (SCALES), or choose another preset."),
            )
        return tuple((side / grid.spacing[1], stride / grid.spacing[1]) for side, stride in scales)

    return scales_of


PRESETS: dict[str, Preset] = {
    "quick": Preset(
        depth=16,
        window_px=128,
        crop_px=128,
        scales=_in_cells((128, 32)),
        augmentation=_GENTLE,
        training=_TrainingConfig(steps=1200, minutes=15),
    ),
    "standard": Preset(
        depth=22,
        window_px=512,
        crop_px=512,
        scales=_in_cells((256, 64), (128, 32)),
        augmentation=_GENTLE,
        training=_TrainingConfig(steps=10_000, batch=8, validations=20, stop_after=8),
    ),
    # Liu et al. 2024, section 5.1; tests/models/training/test_paper_preset.py quotes its numbers.
    "paper": Preset(
        depth=22,
        window_px=2048,
        crop_px=1024,
        scales=_in_degrees((5, 2.5), (1, 1), (10, 2.5), (15, 5)),
        augmentation=_Augmentation(),
        training=_TrainingConfig(
            steps=0,
            epochs=600,
            batch=16,  # 4 GPUs with 4 windows each: of all processes together
            adam_rate=1e-3,
            adam_share=1.0,  # until the loss is flat, however long that takes
            flat_epochs=20.0,  # not printed
            momentum=0.9,
            weight_decay=5e-4,
            warm_up_epochs=5.0,
            decay_epochs=50.0,
            validations=60,
            stop_after=0,
            clip=0.0,
        ),
        weighting="inverse",
        hard_share=0.15,
    ),
}
