"""Architecture search by weights and choices in turn (Liu et al. 2024, section 4.2; Chen et al. 2019).

First the weights warm up on uniformly drawn architectures. Then, in turn, the weights learn on one half of
the data with drawn architectures, and the choices on the other half, with a term that holds the size near a
budget.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from ..geophysics.problems import InputProblem
from .genotype import Genotype
from .supernet import SuperNet

Batches = Iterator[tuple[Tensor, Tensor]]


@dataclass(frozen=True)
class SearchSettings:
    """Settings of a search.

    Parameters
    ----------
    steps : weight steps in all; warm_up : the share of them before choices are learned.
    budget : wanted parameters of the whole network; budget_weight : of |log(expected / budget)| in the loss.
    first_temperature, last_temperature : of the draws, falling geometrically.
    weight_rate, choice_rate : learning rates (Adam).
    record_every : steps between two records of the probabilities.
    """

    steps: int
    budget: int
    warm_up: float = 0.3
    budget_weight: float = 0.5
    first_temperature: float = 5.0
    last_temperature: float = 0.2
    weight_rate: float = 1e-3
    choice_rate: float = 2e-2
    seed: int = 0
    record_every: int = 50

    def __post_init__(self):
        if self.steps < 1 or self.budget < 1 or not 0 <= self.warm_up < 1:
            raise InputProblem(
                f"A search of {self.steps} steps, {self.budget} parameters and a warm-up of {self.warm_up:g} "
                "was asked for.",
                "Give at least one step, a positive budget and a warm-up share below 1.",
            )

    def temperature(self, step: int) -> float:
        """The draws' temperature, from the first to the last."""
        return self.first_temperature * (self.last_temperature / self.first_temperature) ** (
            step / self.steps
        )


@dataclass
class Found:
    """What a search gives: the genotype, and the probabilities and losses on the way to it."""

    genotype: Genotype
    history: list[dict] = field(default_factory=list)


def search(
    supernet: SuperNet,
    weight_batches: Batches,
    choice_batches: Batches,
    loss: Callable[[Tensor, Tensor], Tensor],
    settings: SearchSettings,
    *,
    progress: Callable[[float, str], None] | None = None,
) -> Found:
    """Search an architecture.

    Parameters
    ----------
    weight_batches, choice_batches : endless pairs of bands (B, C, H, W) and labels (B, H, W), from two
        halves of the training ground that do not overlap.
    loss : of logits and labels, such as BootstrappedCrossEntropy.
    """
    generator = torch.Generator().manual_seed(settings.seed)
    weights = torch.optim.Adam(supernet.weights(), settings.weight_rate)
    choices = torch.optim.Adam(supernet.choices.parameters(), settings.choice_rate, betas=(0.5, 0.999))
    supernet.train()
    history = []
    for step in range(settings.steps):
        is_warming_up = step < settings.warm_up * settings.steps
        draw = {"temperature": settings.temperature(step), "generator": generator}
        cost = task_loss(supernet, next(weight_batches), loss, is_uniform=is_warming_up, **draw)
        take_step(cost, weights, supernet)
        if not is_warming_up:
            cost = task_loss(supernet, next(choice_batches), loss, **draw)
            size = budget_loss(supernet.expected_parameters(), settings.budget)
            take_step(cost + settings.budget_weight * size, choices, supernet)
        if step % settings.record_every == 0 or step == settings.steps - 1:
            history.append(record(supernet, step, cost))
            if progress:
                progress((step + 1) / settings.steps, f"Step {step + 1} of {settings.steps}.")
    return Found(supernet.choices.genotype(), history)


def task_loss(
    supernet: SuperNet, batch: tuple[Tensor, Tensor], loss: Callable[[Tensor, Tensor], Tensor], **draw
) -> Tensor:
    """The loss of one drawn architecture on one batch."""
    bands, labels = batch
    supernet.features.drawn = supernet.choices.draw(**draw)
    return loss(supernet(bands), labels)


def budget_loss(expected: Tensor, budget: int) -> Tensor:
    """|log(expected / budget)|: two-sided, since with a ceiling alone all layers end as identities."""
    return (expected.log() - math.log(budget)).abs()


def take_step(cost: Tensor, optimizer: torch.optim.Optimizer, network: nn.Module) -> None:
    """One step of an optimizer; gradients of what it does not own are dropped."""
    network.zero_grad(set_to_none=True)
    cost.backward()
    optimizer.step()


def record(supernet: SuperNet, step: int, cost: Tensor) -> dict:
    """Probabilities, loss and expected size at a step, as plain numbers."""
    return {
        "step": step,
        "loss": cost.item(),
        "parameters": supernet.expected_parameters().item(),
        "probabilities": supernet.choices.probabilities(),
    }
