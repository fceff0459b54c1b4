"""Architecture search by weights and choices in turn (Liu et al. 2024, section 4.2; Chen et al. 2019).

First the weights warm up on uniformly drawn architectures. Then, in turn, the weights learn on one half of
the data with drawn architectures, and the choices on the other half, with a term that holds the size near a
budget. What a step draws depends on its number alone, so a search goes on from any step as if it had never
ended.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from ...contract.errors import UserError
from ..networks.genotype import Genotype
from ..training.distributed import ALONE, Processes
from ..training.optimizer_state import load_optimizer, optimizer_tensors
from .choices import Drawn
from .costs import MEASURES, Measure
from .decode import decode
from .ranking import Ranked, drawn_near, ranked
from .supernet import SuperNet

Batches = Callable[[int], tuple[Tensor, Tensor]]  # of a step's number
RECORDS = 100  # of the probabilities on the way
CLIP = 5.0  # largest norm of the weights' gradient


@dataclass(frozen=True)
class SearchSettings:
    """Settings of a search.

    Parameters
    ----------
    steps : weight steps in all; warm_up : the share of them before choices are learned.
    budget : wanted size of the whole network in `measure`; budget_weight : of |log(expected / budget)| in the
        loss.
    first_temperature, last_temperature : of the draws, falling geometrically.
    weight_rate, choice_rate : learning rates (Adam).
    candidates : networks that are compared with the supernet's weights in the end; with 0 of them the most
        probable network is taken as it is.
    """

    steps: int
    budget: float
    measure: Measure = "parameters"
    warm_up: float = 0.3
    budget_weight: float = 0.5
    first_temperature: float = 5.0
    last_temperature: float = 0.2
    weight_rate: float = 1e-3
    choice_rate: float = 2e-2
    candidates: int = 31
    seed: int = 0

    def __post_init__(self):
        if self.steps < 1 or not self.budget > 0 or not 0 <= self.warm_up < 1:
            raise UserError(
                f"A search of {self.steps} steps, {self.budget:g} {self.measure} and a warm-up of "
                f"{self.warm_up:g} was asked for.",
                "Give at least one step, a positive budget and a warm-up share below 1.",
            )
        if self.measure not in MEASURES:
            raise UserError(f"A budget cannot be told in {self.measure!r}.",
                               f"Choose one of {', '.join(MEASURES)}.")  # fmt: skip

    def temperature(self, step: int) -> float:
        """The draws' temperature, from the first to the last."""
        return self.first_temperature * (self.last_temperature / self.first_temperature) ** (
            step / self.steps
        )

    def is_warm_up(self, step: int) -> bool:
        """Whether the weights learn alone in this step."""
        return step < self.warm_up * self.steps


@dataclass
class Found:
    """What a search gives: the genotype, probabilities and losses on the way, and what it is the best of.

    `most_probable` is the network that the probabilities alone give.
    """

    genotype: Genotype
    history: list[dict] = field(default_factory=list)
    ranking: list[Ranked] = field(default_factory=list)
    most_probable: Genotype | None = None


class Search:
    """A search between two steps.

    Parameters
    ----------
    weight_batches, choice_batches : give a step's bands (B, C, H, W) and labels (B, H, W), from two halves of
        the training ground that do not overlap; every process gives its own.
    loss : of logits and labels, such as BootstrappedCrossEntropy.
    processes : that search together; all draw the same architectures, and their gradients are averaged.
    """

    def __init__(
        self,
        supernet: SuperNet,
        weight_batches: Batches,
        choice_batches: Batches,
        loss: Callable[[Tensor, Tensor], Tensor],
        settings: SearchSettings,
        *,
        processes: Processes = ALONE,
    ):
        self.supernet, self.loss, self.settings, self.processes = supernet, loss, settings, processes
        self.weight_batches, self.choice_batches = weight_batches, choice_batches
        choices = supernet.choices.parameters()
        self.optimizers = {
            "weights": torch.optim.Adam(supernet.weights(), settings.weight_rate),
            "choices": torch.optim.Adam(choices, settings.choice_rate, betas=(0.5, 0.999)),
        }
        self.step, self.history = 0, []

    def run(
        self,
        *,
        progress: Callable[[float, str], None] | None = None,
        after_step: Callable[[], None] | None = None,
    ) -> Found:
        """Go on to the last step."""
        steps, start, first = self.settings.steps, time.monotonic(), self.step
        self.supernet.train()
        while self.step < steps:
            loss = self.advance()
            self.step += 1
            if self.step % max(1, steps // RECORDS) == 0 or self.step in (1, steps):
                self.history.append(self.record(loss))
                pace = (time.monotonic() - start) / (self.step - first)
                if progress:
                    progress(self.step / steps, self.told(pace * (steps - self.step)))
            if after_step:
                after_step()
        most_probable = self.most_probable()
        ranking = self.ranking(most_probable, progress) if self.settings.candidates else []
        return Found(ranking[0].genotype if ranking else most_probable, self.history, ranking, most_probable)

    def most_probable(self) -> Genotype:
        """The most probable network near the budget."""
        budget, measure = self.settings.budget, self.settings.measure
        fixed = self.supernet.fixed_size(measure)
        return decode(self.supernet.choices, budget=budget, fixed=fixed, measure=measure)

    def ranking(self, most_probable: Genotype, progress: Callable[[float, str], None] | None) -> list[Ranked]:
        """The most probable network and others near the budget, by their loss on the choices' ground."""
        settings, fixed = self.settings, self.supernet.fixed_size(self.settings.measure)
        candidates = drawn_near(
            self.supernet.choices, most_probable, settings.candidates, budget=settings.budget, fixed=fixed,
            measure=settings.measure, seed=number_of(settings.seed, settings.steps, 2),
        )  # fmt: skip

        def tell(left: int) -> None:
            if progress:
                progress(1.0, f"Comparing {left} networks near the budget by the shared weights")

        return ranked(candidates, self.loss_without_learning, tell)

    @torch.no_grad()
    def loss_without_learning(self, drawn: Drawn, batch: int) -> float:
        """A network's loss on a batch of the choices' ground that no step has learned from."""
        bands, labels = self.choice_batches(self.settings.steps + batch)
        self.supernet.features.drawn = drawn
        loss = self.loss(self.supernet(bands), labels)
        return float(self.processes.total(loss)) / self.processes.count

    def advance(self) -> float:
        """One step of the weights and, after the warm-up, one of the choices; returns the last loss."""
        is_warm_up = self.settings.is_warm_up(self.step)
        cost = self.task_loss(self.weight_batches, 0, is_uniform=is_warm_up)
        self.go_down(cost, "weights")
        if not is_warm_up:
            cost = self.task_loss(self.choice_batches, 1)
            size = self.supernet.expected_size(self.settings.measure)
            self.go_down(
                cost + self.settings.budget_weight * budget_loss(size, self.settings.budget), "choices"
            )
        return cost.item()

    def task_loss(self, batches: Batches, half: int, *, is_uniform: bool = False) -> Tensor:
        """The loss of one drawn architecture on one batch."""
        generator = torch.Generator().manual_seed(number_of(self.settings.seed, self.step, half))
        bands, labels = batches(self.step)
        self.supernet.features.drawn = self.supernet.choices.draw(
            self.settings.temperature(self.step), generator, is_uniform=is_uniform
        )
        return self.loss(self.supernet(bands), labels)

    def go_down(self, cost: Tensor, name: str) -> None:
        """One step of an optimizer; gradients of what it does not own are dropped."""
        self.supernet.zero_grad(set_to_none=True)
        (cost / self.processes.count).backward()
        self.processes.sum_gradients(self.supernet)
        if name == "weights":
            nn.utils.clip_grad_norm_(self.supernet.weights(), CLIP)
        self.optimizers[name].step()

    def record(self, loss: float) -> dict[str, Any]:
        """Probabilities, loss and expected size after a step, as plain numbers."""
        return {
            "step": self.step,
            "loss": loss,
            "size": self.supernet.expected_size(self.settings.measure).item(),
            "probabilities": self.supernet.choices.probabilities().to_lists(),
        }

    def told(self, seconds_left: float) -> str:
        """How far the search is, for people."""
        phase = "warm-up" if self.settings.is_warm_up(self.step - 1) else "choosing"
        left = f"{seconds_left:.0f} s" if seconds_left < 90 else f"{seconds_left / 60:.0f} min"
        loss = self.history[-1]["loss"]
        return f"Step {self.step} of {self.settings.steps} ({phase}), loss {loss:.3f}, {left} left"

    def tensors(self) -> dict[str, Tensor]:
        """All numbers that the next step depends on, by name."""
        held = {f"supernet.{name}": tensor for name, tensor in self.supernet.state_dict().items()}
        for name, optimizer in self.optimizers.items():
            held |= optimizer_tensors(optimizer, name)
        return held

    def go_on(self, tensors: dict[str, Tensor], step: int, history: list[dict]) -> None:
        """Take up a search where another one stood."""
        prefix = "supernet."
        self.supernet.load_state_dict(
            {name.removeprefix(prefix): held for name, held in tensors.items() if name.startswith(prefix)}
        )
        for name, optimizer in self.optimizers.items():
            load_optimizer(optimizer, tensors, name)
        self.step, self.history = step, list(history)


def number_of(seed: int, step: int, stream: int) -> int:
    """A seed for one step of one of a few streams of random numbers."""
    return (1_000_003 * seed + 4096 * step + stream) % 2**32


def budget_loss(expected: Tensor, budget: float) -> Tensor:
    """|log(expected / budget)|: two-sided, since with a ceiling alone all layers end as identities."""
    return (expected.log() - math.log(budget)).abs()
