"""Settings of the training of a network, and the record of its course."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch


@dataclass(frozen=True)
class TrainingConfig:
    """How long and how fast to train. A step is one batch.

    Parameters
    ----------
    steps : at most this many
    minutes : about this long; the number of steps that fit is measured up to the first validation and stays
        from then on, so that the schedule is completed, and a resumed training ends where it would have.
        0 for no limit.
    batch : windows a step
    adam_rate : learning rate of Adam; SGD starts from it
    adam_share : Adam ends when the loss is flat, at the latest after this share of the steps
    patience : the loss is flat when the mean of this many steps is not 1 % below that of as many before
    momentum, weight_decay : of SGD
    warm_up, decays : shares of SGD's steps: its rate rises over the first, then falls tenfold at each decay
    validations : number of validations during the training
    stop_after : early stopping after so many validations under SGD in a row without a better FWIoU; 0: never
    clip : largest norm of the gradient
    """

    steps: int
    minutes: float = 0.0
    batch: int = 4
    adam_rate: float = 1e-3
    adam_share: float = 0.6
    patience: int = 200
    momentum: float = 0.9
    weight_decay: float = 5e-4
    warm_up: float = 0.02
    decays: tuple[float, ...] = (0.5, 0.8)
    validations: int = 10
    stop_after: int = 5
    clip: float = 5.0
    seed: int = 1


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
