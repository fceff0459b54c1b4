"""Training as in Liu et al. (2024), section 5.1: Adam until the loss is flat, then SGD with warm-up.

The loop knows nothing of files or maps: a Feeder gives batches, `validate` scores the network.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import torch

from .feeding import Feeder

Progress = Callable[[float, str], None]

LEFT_FOR_SCORING = 0.9  # of the minutes is for training, the rest for what follows


@dataclass(frozen=True)
class Recipe:
    """How long and how fast to learn. A step is one batch.

    Parameters
    ----------
    steps : at most this many
    minutes : at most this long; the number of steps that fit is measured in the first ones, so that the
        schedule is still run to its end. 0 for no limit.
    batch : windows a step
    adam_rate : learning rate of Adam; SGD goes on with it
    adam_share : Adam ends when the loss is flat, at the latest after this share of the steps
    patience : the loss is flat when the mean of this many steps is not 1 % below that of as many before
    momentum, weight_decay : of SGD
    warm_up, decays : shares of SGD's steps: its rate rises over the first, then falls tenfold at each decay
    validations : how often the network is scored on the way
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
    clip: float = 5.0
    seed: int = 1


@dataclass
class History:
    """What happened: one entry a step, and one a validation."""

    loss: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)
    fwiou: list[tuple[int, float]] = field(default_factory=list)  # (step, validation FWIoU)
    adam_steps: int = 0
    best_step: int = 0
    seconds: float = 0.0


class Optimiser:
    """Adam, then SGD: decides when the loss is flat and what the rate is."""

    def __init__(self, network: torch.nn.Module, recipe: Recipe):
        self.network, self.recipe = network, recipe
        self.steps = recipe.steps
        self.adam_steps = 0  # set when Adam ends
        self.now: torch.optim.Optimizer = torch.optim.Adam(network.parameters(), recipe.adam_rate)

    @property
    def rate(self) -> float:
        """The learning rate of the next step."""
        return self.now.param_groups[0]["lr"]

    def step(self, loss: torch.Tensor) -> None:
        """Go one step down the gradient of the loss."""
        self.now.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.clip)
        self.now.step()

    def advance(self, losses: list[float]) -> None:
        """Set what the next step is made with, after the losses so far."""
        done = len(losses)
        if not self.adam_steps and (done >= self.recipe.adam_share * self.steps or self.is_flat(losses)):
            self.adam_steps = done
            self.now = torch.optim.SGD(
                self.network.parameters(),
                self.rate,
                momentum=self.recipe.momentum,
                weight_decay=self.recipe.weight_decay,
            )
        if self.adam_steps:
            self.now.param_groups[0]["lr"] = self.sgd_rate(done - self.adam_steps)

    def is_flat(self, losses: list[float]) -> bool:
        """Whether the mean loss has stopped falling by 1 % from one stretch of steps to the next."""
        span = self.recipe.patience
        if len(losses) < 4 * span:  # the first drop is steep and noisy
            return False
        recent, before = losses[-span:], losses[-2 * span : -span]
        return sum(recent) > 0.99 * sum(before)

    def sgd_rate(self, step: int) -> float:
        """Warm-up and the step schedule, in shares of the steps that SGD has."""
        total = max(1, self.steps - self.adam_steps)
        warm_up = max(1, math.ceil(self.recipe.warm_up * total))
        if step < warm_up:
            return self.recipe.adam_rate * (step + 1) / warm_up
        return self.recipe.adam_rate * 0.1 ** sum(step >= share * total for share in self.recipe.decays)


def train(
    network: torch.nn.Module,
    feeder: Feeder,
    loss_of: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    recipe: Recipe,
    *,
    validate: Callable[[torch.nn.Module], float],
    progress: Progress | None = None,
) -> History:
    """Train a network in place; it ends with the weights that scored best on the validation ground.

    Parameters
    ----------
    loss_of : (logits (B, n, H, W), labels (B, H, W)) -> scalar
    validate : gives the FWIoU of the network as it is
    """
    generator = torch.Generator().manual_seed(recipe.seed)
    optimiser, history = Optimiser(network, recipe), History()
    best, best_weights, start = -1.0, None, time.monotonic()
    order: list[int] = []
    while len(history.loss) < optimiser.steps:
        inputs, labels = feeder.batch(draw(order, len(feeder), recipe.batch, generator), generator)
        network.train()
        history.rate.append(optimiser.rate)
        loss = loss_of(network(inputs), labels)
        optimiser.step(loss)
        history.loss.append(float(loss.detach()))
        done = len(history.loss)
        if done == 5 or (history.fwiou and history.fwiou[-1][0] == done - 1):
            optimiser.steps = steps_that_fit(recipe, done, time.monotonic() - start)
        optimiser.advance(history.loss)
        report(progress, history, optimiser, start)
        if is_validation_due(done, optimiser.steps, recipe.validations):
            network.eval()
            score = validate(network)
            history.fwiou.append((done, score))
            if score >= best:
                best, history.best_step = score, done
                best_weights = copy.deepcopy(network.state_dict())
    network.load_state_dict(best_weights)
    network.eval()
    history.adam_steps = optimiser.adam_steps
    history.seconds = time.monotonic() - start
    return history


def draw(order: list[int], windows: int, batch: int, generator: torch.Generator) -> torch.Tensor:
    """The next windows: all of them in random order before any comes again. Consumes `order` in place."""
    while len(order) < batch:
        order.extend(torch.randperm(windows, generator=generator).tolist())
    drawn = order[:batch]
    del order[:batch]
    return torch.tensor(drawn)


def steps_that_fit(recipe: Recipe, done: int, seconds: float) -> int:
    """The recipe's steps, or as many as fit into its minutes at the pace so far, validations among it."""
    if not recipe.minutes:
        return recipe.steps
    fitting = int(LEFT_FOR_SCORING * recipe.minutes * 60 / (seconds / done))
    return max(done, min(recipe.steps, fitting))


def is_validation_due(done: int, steps: int, validations: int) -> bool:
    """Whether a step ends one of `validations` equal stretches."""
    stretch = max(1, steps // validations)
    return done == steps or (done % stretch == 0 and steps - done >= stretch)


def report(progress: Progress | None, history: History, optimiser: Optimiser, start: float) -> None:
    """Tell how far training is and what time it still needs, a hundred times at most."""
    done, steps = len(history.loss), optimiser.steps
    if not progress or (done > 5 and done % max(1, steps // 100)):
        return
    left = (time.monotonic() - start) / done * (steps - done)
    recent = history.loss[-20:]
    phase = "SGD" if optimiser.adam_steps else "Adam"
    progress(
        done / steps,
        f"Step {done} of {steps} ({phase}), loss {sum(recent) / len(recent):.3f}, {minutes(left)} left",
    )


def minutes(seconds: float) -> str:
    """A time for people."""
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
