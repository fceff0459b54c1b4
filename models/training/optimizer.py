"""Adam until the loss is flat, then SGD with warm-up and a step schedule (Liu et al. 2024, section 5.1)."""

from __future__ import annotations

import math
from collections.abc import Mapping

import torch
from torch import Tensor

from .config import TrainingConfig


class AdamThenSGD:
    """Adam, then SGD: decides when the loss is flat and what the learning rate is."""

    def __init__(self, network: torch.nn.Module, config: TrainingConfig):
        self.network, self.config = network, config
        self.steps = config.steps
        self.adam_steps = 0  # set when Adam ends
        self.current: torch.optim.Optimizer = torch.optim.Adam(network.parameters(), config.adam_rate)

    @property
    def rate(self) -> float:
        """The learning rate of the next step."""
        return self.current.param_groups[0]["lr"]

    def step(self) -> None:
        """Make one step with the gradient, clipped to its largest norm."""
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip)
        self.current.step()

    def advance(self, losses: list[float]) -> None:
        """Set optimiser and learning rate of the next step, after the losses so far."""
        done, span = len(losses), self.config.patience
        if not self.adam_steps:
            # The first drop is steep and noisy: flatness is judged after four stretches.
            is_flat = done >= 4 * span and sum(losses[-span:]) > 0.99 * sum(losses[-2 * span : -span])
            if is_flat or done >= self.config.adam_share * self.steps:
                self._switch_to_sgd(done)
        if self.adam_steps:
            self.current.param_groups[0]["lr"] = self.sgd_rate(done - self.adam_steps)

    def sgd_rate(self, step: int) -> float:
        """Warm-up and the step schedule, in shares of the steps that SGD has."""
        config, total = self.config, max(1, self.steps - self.adam_steps)
        warm_up = max(1, math.ceil(config.warm_up * total))
        if step < warm_up:
            return config.adam_rate * (step + 1) / warm_up
        return config.adam_rate * 0.1 ** sum(step >= share * total for share in config.decays)

    def restore(self, tensors: Mapping[str, Tensor], *, steps: int, adam_steps: int, rate: float) -> None:
        """Continue from a checkpoint."""
        if adam_steps:
            self._switch_to_sgd(adam_steps)
        self.steps = steps
        load_optimizer(self.current, tensors, "optimizer")
        self.current.param_groups[0]["lr"] = rate

    def _switch_to_sgd(self, done: int) -> None:
        config, self.adam_steps = self.config, done
        parameters = self.network.parameters()
        self.current = torch.optim.SGD(
            parameters, self.rate, momentum=config.momentum, weight_decay=config.weight_decay
        )


def optimizer_tensors(optimizer: torch.optim.Optimizer, name: str) -> dict[str, Tensor]:
    """The state of an optimiser as a checkpoint stores it: {name}.{number of the parameter}.{quantity}."""
    return {
        f"{name}.{number}.{quantity}": tensor
        for number, state in optimizer.state_dict()["state"].items()
        for quantity, tensor in state.items()
    }


def load_optimizer(optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor], name: str) -> None:
    """Load the state of `optimizer_tensors`, in the parameters' memory layout; learning rates stay."""
    parameters = optimizer.param_groups[0]["params"]
    for key, tensor in tensors.items():
        owner, _, rest = key.partition(".")
        if owner == name:
            number, _, quantity = rest.partition(".")
            parameter = parameters[int(number)]
            if tensor.shape == parameter.shape:
                tensor = torch.empty_like(parameter).copy_(tensor)
            optimizer.state[parameter][quantity] = tensor
