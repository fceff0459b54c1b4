"""Architecture search by weights and choices in turn (Liu et al. 2024, section 4.2; Chen et al. 2019).

First the weights warm up on uniformly drawn architectures. Then, in turn, the weights are trained on one half
of the data with drawn architectures, and the choices on the other half, with a term that holds the size near
a budget. The random numbers of a step depend on its number alone, so a search resumed at any step gives the
result of one that was never interrupted.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.progress import Progress
from ...contract.schema import Kind, SchemaProblem
from ..networks.genotype import Genotype
from ..training.checkpoint import Snapshot, _check_tensors, _load_optimizer, _optimizer_tensors
from ..training.distributed import SINGLE_PROCESS, Processes
from .choices import MEASURES, Measure, _Drawn
from .decode import _decode, _drawn_near, _Ranked, _ranked
from .supernet import SuperNet

Batches = Callable[[int], tuple[Tensor, Tensor]]  # of a step's number
RECORDS = 100  # of the probabilities on the way
CLIP = 5.0  # largest norm of the weights' gradient


@dataclass(frozen=True)
class SearchSettings:
    """Settings of a search.

    Parameters
    ----------
    steps : weight steps in all; warm_up : the share of them before choices are trained.
    budget : wanted size of the whole network in `measure`; budget_weight : of |log(expected / budget)| in the
        loss.
    first_temperature, last_temperature : of the draws, falling geometrically.
    weight_rate, choice_rate : learning rates (Adam).
    candidates : networks compared by the supernet's weights in the end; with 0 of them the most probable
        network is the result.
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
                tr(
                    "A search of {steps} steps, {budget:g} {measure} and a warm-up of {warm_up:g} is not "
                    "possible."
                ).format(steps=self.steps, budget=self.budget, measure=self.measure, warm_up=self.warm_up),
                tr("Give at least one step, a positive budget and a warm-up share below 1."),
            )
        if self.measure not in MEASURES:
            raise UserError(
                tr("A budget cannot be given in {measure!r}.").format(measure=self.measure),
                tr("Choose one of {choices}.").format(choices=", ".join(MEASURES)),
            )

    def temperature(self, step: int) -> float:
        """The draws' temperature, from the first to the last."""
        return self.first_temperature * (self.last_temperature / self.first_temperature) ** (
            step / self.steps
        )

    def is_warm_up(self, step: int) -> bool:
        """Whether the weights are trained alone in this step."""
        return step < self.warm_up * self.steps


@dataclass
class SearchResult:
    """The genotype found, probabilities and losses on the way, and the candidates it is the best of.

    `most_probable` is the network given by the probabilities alone.
    """

    genotype: Genotype
    history: list[dict] = field(default_factory=list)
    ranking: list[_Ranked] = field(default_factory=list)
    most_probable: Genotype | None = None


class Search:
    """A search between two steps.

    Parameters
    ----------
    weight_batches, choice_batches : give a step's bands (B, C, H, W) and labels (B, H, W), from two disjoint
        halves of the training area; every process gives its own.
    loss : of logits and labels, such as BootstrappedCrossEntropy.
    processes : that share the search; all draw the same architectures, and their gradients are averaged.
    """

    def __init__(
        self,
        supernet: SuperNet,
        weight_batches: Batches,
        choice_batches: Batches,
        loss: Callable[[Tensor, Tensor], Tensor],
        settings: SearchSettings,
        *,
        processes: Processes = SINGLE_PROCESS,
    ):
        self.supernet, self.loss, self.settings, self.processes = supernet, loss, settings, processes
        self.weight_batches, self.choice_batches = weight_batches, choice_batches
        choices = supernet.choices.parameters()
        self.optimizers = {
            "weights": torch.optim.Adam(supernet.weights(), settings.weight_rate),
            "choices": torch.optim.Adam(choices, settings.choice_rate, betas=(0.5, 0.999)),
        }
        self.step = 0
        self.history: list[dict[str, Any]] = []

    def run(
        self,
        *,
        progress: Progress | None = None,
        after_step: Callable[[], None] | None = None,
    ) -> SearchResult:
        """Run the remaining steps, and choose the network."""
        settings, began, first = self.settings, time.monotonic(), self.step
        self.supernet.train()
        while self.step < settings.steps:
            is_warm_up = settings.is_warm_up(self.step)
            loss = self.advance()
            self.step += 1
            if self.step % max(1, settings.steps // RECORDS) == 0 or self.step in (1, settings.steps):
                self.history.append(self.record(loss))
                left = (time.monotonic() - began) / (self.step - first) * (settings.steps - self.step)
                if progress:
                    text = _step_text(self.step, settings.steps, loss, left, is_warm_up=is_warm_up)
                    progress(self.step / settings.steps, text, doing="search")
            if after_step:
                after_step()
        most_probable = self.most_probable()
        ranking = self.ranking(most_probable, progress) if settings.candidates else []
        best = ranking[0].genotype if ranking else most_probable
        return SearchResult(best, self.history, ranking, most_probable)

    def most_probable(self) -> Genotype:
        """The most probable network near the budget."""
        budget, measure = self.settings.budget, self.settings.measure
        fixed = self.supernet.fixed_size(measure)
        return _decode(self.supernet.choices, budget=budget, fixed=fixed, measure=measure)

    def ranking(self, most_probable: Genotype, progress: Progress | None) -> list[_Ranked]:
        """The most probable network and others near the budget, by their loss on the choices' half."""
        settings = self.settings
        candidates = _drawn_near(
            self.supernet.choices,
            most_probable,
            settings.candidates,
            budget=settings.budget,
            fixed=self.supernet.fixed_size(settings.measure),
            measure=settings.measure,
            seed=step_seed(settings.seed, settings.steps, 2),
        )

        @torch.no_grad()
        def loss_of(drawn: _Drawn, batch: int) -> float:
            bands, labels = self.choice_batches(settings.steps + batch)  # on which no step was trained
            self.supernet.features.drawn = drawn
            loss = self.loss(self.supernet(bands), labels)
            return float(self.processes.total(loss)) / self.processes.count

        def report(left: int) -> None:
            if progress:
                text = tr("Comparing {count} networks near the budget by the shared weights")
                progress(1.0, text.format(count=left))

        return _ranked(candidates, loss_of, report)

    def advance(self) -> float:
        """One step of the weights and, after the warm-up, one of the choices; returns the last loss."""
        settings, is_warm_up = self.settings, self.settings.is_warm_up(self.step)
        loss = self._task_loss(self.weight_batches, 0, is_uniform=is_warm_up)
        self._optimise(loss, "weights")
        if not is_warm_up:
            loss = self._task_loss(self.choice_batches, 1)
            # Two-sided, since with a ceiling alone all layers end as identities.
            size = self.supernet.expected_size(settings.measure)
            excess = (size.log() - math.log(settings.budget)).abs()
            self._optimise(loss + settings.budget_weight * excess, "choices")
        return loss.item()

    def _task_loss(self, batches: Batches, half: int, *, is_uniform: bool = False) -> Tensor:
        """The loss of one drawn architecture on one batch."""
        generator = torch.Generator().manual_seed(step_seed(self.settings.seed, self.step, half))
        bands, labels = batches(self.step)
        self.supernet.features.drawn = self.supernet.choices.draw(
            self.settings.temperature(self.step), generator, is_uniform=is_uniform
        )
        return self.loss(self.supernet(bands), labels)

    def _optimise(self, loss: Tensor, name: str) -> None:
        """One step of an optimizer; gradients of the other one's parameters are dropped."""
        self.supernet.zero_grad(set_to_none=True)
        (loss / self.processes.count).backward()
        self.processes.sum_gradients(self.supernet)
        if name == "weights":
            nn.utils.clip_grad_norm_(self.supernet.weights(), CLIP)
        self.optimizers[name].step()

    def record(self, loss: float) -> dict[str, Any]:
        """Probabilities, loss and expected size after a step, as plain numbers."""
        chosen = self.supernet.choices.probabilities()
        return {
            "step": self.step,
            "loss": loss,
            "size": self.supernet.expected_size(self.settings.measure).item(),
            "probabilities": {name: [one.tolist() for one in each] for name, each in vars(chosen).items()},
        }

    def tensors(self) -> dict[str, Tensor]:
        """All numbers that the next step depends on, by name."""
        held = {f"supernet.{name}": tensor for name, tensor in self.supernet.state_dict().items()}
        for name, optimizer in self.optimizers.items():
            held |= _optimizer_tensors(optimizer, name)
        return held

    def check(self, snapshot: Snapshot) -> None:
        """Refuse a checkpoint that cannot be resumed.

        Raises
        ------
        SchemaProblem
            With the entry that is wrong.
        """
        facts = Kind.record(
            {"step": Kind.whole(1, self.settings.steps), "history": Kind.listing(Kind.record({}))}
        )
        facts.check(snapshot.facts, "")
        expected = self.record(0.0)
        for number, entry in enumerate(snapshot.facts["history"]):
            if not _has_structure_of(entry, expected):
                raise SchemaProblem(tr("history[{number}] is no record of a step").format(number=number))
        network = {f"supernet.{name}": tensor for name, tensor in self.supernet.state_dict().items()}
        parameters = {name: one.param_groups[0]["params"] for name, one in self.optimizers.items()}
        _check_tensors(snapshot.tensors, network, parameters)

    def resume(self, tensors: dict[str, Tensor], step: int, history: list[dict]) -> None:
        """Continue an interrupted search."""
        prefix = "supernet."
        self.supernet.load_state_dict(
            {name.removeprefix(prefix): held for name, held in tensors.items() if name.startswith(prefix)}
        )
        for name, optimizer in self.optimizers.items():
            _load_optimizer(optimizer, tensors, name)
        self.step, self.history = step, list(history)


def _step_text(step: int, steps: int, loss: float, left_s: float, *, is_warm_up: bool) -> str:
    """A step of the search as a line of its progress."""
    left = (
        tr("{seconds:.0f} s left").format(seconds=left_s)
        if left_s < 90
        else tr("{minutes:.0f} min left").format(minutes=left_s / 60)
    )
    text = (
        tr("Step {step} of {steps} (warm-up), loss {loss:.3f}, {left}")
        if is_warm_up
        else tr("Step {step} of {steps} (choosing), loss {loss:.3f}, {left}")
    )
    return text.format(step=step, steps=steps, loss=loss, left=left)


def step_seed(seed: int, step: int, stream: int) -> int:
    """A seed for one step of one of a few streams of random numbers."""
    return (1_000_003 * seed + 4096 * step + stream) % 2**32


def _has_structure_of(entry: Any, expected: Any) -> bool:
    """Whether two values have the same keys and lengths, and numbers where numbers are expected."""
    if isinstance(expected, Mapping):
        is_table = isinstance(entry, Mapping) and entry.keys() == expected.keys()
        return is_table and all(_has_structure_of(entry[key], expected[key]) for key in expected)
    if isinstance(expected, (list, tuple)):
        is_list = isinstance(entry, list) and len(entry) == len(expected)
        return is_list and all(map(_has_structure_of, entry, expected))
    return isinstance(entry, (int, float)) and not isinstance(entry, bool)
