"""Adam until the loss is flat, then SGD with warm-up and a step schedule (Liu et al. 2024, section 5.1)."""

from __future__ import annotations

import math

import torch

from .config import Recipe
from .optimizer_state import load_optimizer


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

    def step(self) -> None:
        """Go one step down the gradient, cut to its largest norm."""
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.clip)
        self.now.step()

    def advance(self, losses: list[float]) -> None:
        """Set what the next step is made with, after the losses so far."""
        done = len(losses)
        if not self.adam_steps and (done >= self.recipe.adam_share * self.steps or self.is_flat(losses)):
            self.hand_over(done)
        if self.adam_steps:
            self.now.param_groups[0]["lr"] = self.sgd_rate(done - self.adam_steps)

    def hand_over(self, done: int) -> None:
        """SGD goes on where Adam ends."""
        self.adam_steps = done
        self.now = torch.optim.SGD(
            self.network.parameters(),
            self.rate,
            momentum=self.recipe.momentum,
            weight_decay=self.recipe.weight_decay,
        )

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

    def restore(self, tensors: dict[str, torch.Tensor], *, steps: int, adam_steps: int, rate: float) -> None:
        """Be as at a checkpoint."""
        if adam_steps:
            self.hand_over(adam_steps)
        self.steps = steps
        load_optimizer(self.now, tensors, "optimiser")
        self.now.param_groups[0]["lr"] = rate
