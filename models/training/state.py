"""The state of a training between two steps: all that the next one depends on, as a checkpoint stores it.

The optimiser is Adam until the loss is flat, then SGD with warm-up and a step schedule (Liu et al. 2024,
section 5.1).
"""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping

import torch
from torch import Tensor

from ...contract.language import tr
from ...contract.schema import Kind, SchemaProblem
from .checkpoint import Snapshot, _check_tensors, _load_optimizer, _optimizer_tensors
from .config import TrainingHistory, _TrainingConfig

_STEP = Kind.whole(0, 10**9)
_NUMBERS = Kind.listing(Kind.maybe(Kind.score()), most=10**9)
_HISTORY: dict[str, Kind] = {
    "loss": _NUMBERS,
    "rate": _NUMBERS,
    "fwiou": Kind.listing(Kind.listing(Kind.score(), 2, 2), most=10**7),
    "adam_steps": _STEP,
    "best_step": _STEP,
    "seconds": Kind.real(0),
    "end": Kind.text(),
    "resumed": Kind.listing(_STEP, most=10**6),
}
_FACTS = Kind.record(
    {
        "history": Kind.record(_HISTORY),
        "order": Kind.listing(_STEP, most=10**8),
        "steps": Kind.whole(1, 10**9),
        "is_budgeted": Kind.flag(),
        "adam_steps": _STEP,
        "rate": Kind.real(0),
    }
)


class _AdamThenSGD:
    """Adam, then SGD: decides when the loss is flat and what the learning rate is."""

    def __init__(self, network: torch.nn.Module, config: _TrainingConfig):
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
        if self.config.clip:
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
        """Warm-up and the step schedule."""
        total = max(1, self.steps - self.adam_steps)
        return self.config.adam_rate * self.config.share_of_rate(step, total)

    def restore(self, tensors: Mapping[str, Tensor], *, steps: int, adam_steps: int, rate: float) -> None:
        """Continue from a checkpoint."""
        if adam_steps:
            self._switch_to_sgd(adam_steps)
        self.steps = steps
        _load_optimizer(self.current, tensors, "optimizer")
        self.current.param_groups[0]["lr"] = rate

    def _switch_to_sgd(self, done: int) -> None:
        config, self.adam_steps = self.config, done
        parameters = self.network.parameters()
        self.current = torch.optim.SGD(
            parameters, self.rate, momentum=config.momentum, weight_decay=config.weight_decay
        )


class _TrainerState:
    """All that the next step of a training depends on."""

    def __init__(self, network: torch.nn.Module, config: _TrainingConfig):
        self.network, self.config = network, config
        self.optimizer, self.history = _AdamThenSGD(network, config), TrainingHistory()
        self.generator = torch.Generator().manual_seed(config.seed)
        self.order: list[int] = []  # windows that are still to come in this epoch
        self.best_weights: dict[str, Tensor] = {}
        self.is_budgeted = not config.minutes  # whether the number of steps is settled
        self.is_time_reported = False  # in this process

    @property
    def done(self) -> int:
        """Steps made."""
        return len(self.history.loss)

    def record_validation(self, score: float) -> None:
        """Note a validation; the weights are kept unless an earlier one was better."""
        best = dict(self.history.fwiou).get(self.history.best_step, -math.inf)
        self.history.fwiou.append((self.done, score))
        if score >= best:
            self.history.best_step = self.done
            self.best_weights = copy.deepcopy(self.network.state_dict())

    @property
    def has_stalled(self) -> bool:
        """Whether the last validations under SGD have all failed to improve on the best."""
        under_sgd = [step for step, _ in self.history.fwiou if 0 < self.optimizer.adam_steps < step]
        worse = [step for step in under_sgd if step > self.history.best_step]
        return 0 < self.config.stop_after <= len(worse)

    def snapshot(self) -> Snapshot:
        """This moment as a checkpoint."""
        tensors = {"generator": self.generator.get_state(), "torch_generator": torch.get_rng_state()}
        tensors |= _optimizer_tensors(self.optimizer.current, "optimizer")
        for owner, weights in (("network", self.network.state_dict()), ("best", self.best_weights)):
            tensors |= {f"{owner}/{name}": value for name, value in weights.items()}
        facts = {
            "history": {name: value for name, value in vars(self.history).items() if name != "last"},
            "order": self.order,
            "steps": self.optimizer.steps,
            "is_budgeted": self.is_budgeted,
            "adam_steps": self.optimizer.adam_steps,
            "rate": self.optimizer.rate,
        }
        return Snapshot(tensors, facts)

    def restore(self, snapshot: Snapshot, n_windows: int) -> None:
        """Continue from a checkpoint of a training with so many windows.

        Raises
        ------
        SchemaProblem
            With the entry that is wrong; the state is then as it was.
        """
        self._check(snapshot, n_windows)
        weights: dict[str, dict[str, Tensor]] = {"network": {}, "best": {}}
        for name, tensor in snapshot.tensors.items():
            owner, _, rest = name.partition("/")
            if rest:
                weights[owner][rest] = tensor
        self.network.load_state_dict(weights["network"])
        self.best_weights = weights["best"]
        facts = snapshot.facts
        self.optimizer.restore(
            snapshot.tensors, steps=facts["steps"], adam_steps=facts["adam_steps"], rate=facts["rate"]
        )
        self.generator.set_state(snapshot.tensors["generator"])
        torch.set_rng_state(snapshot.tensors["torch_generator"])
        self.order, self.is_budgeted = facts["order"], facts["is_budgeted"]
        self.history = TrainingHistory(**facts["history"])
        self.history.fwiou = [(step, score) for step, score in self.history.fwiou]
        self.history.resumed.append(self.done)

    def _check(self, snapshot: Snapshot, n_windows: int) -> None:
        """Refuse a snapshot that cannot be restored, before any of it is taken over."""
        facts, tensors = snapshot.facts, snapshot.tensors
        _FACTS.check(facts, "")
        Kind.listing(Kind.whole(0, n_windows - 1), most=10**8).check(facts["order"], "order")
        history = facts["history"]
        network = self.network.state_dict()
        has_best = any(name.startswith("best/") for name in tensors)
        unknown = sorted(history.keys() - _HISTORY.keys())
        complaints = (
            (unknown, tr("history has the unknown entry {entry}").format(entry="".join(unknown[:1])[:60])),
            (
                not 0 < len(history["loss"]) == len(history["rate"]),
                tr("history.loss and history.rate differ"),
            ),
            (facts["adam_steps"] > len(history["loss"]), tr("adam_steps lies beyond the last step")),
            (history["fwiou"] and not has_best, tr("the best weights are missing")),
        )
        for is_wrong, complaint in complaints:
            if is_wrong:
                raise SchemaProblem(complaint)
        owners = ("network", "best") if has_best else ("network",)
        expected = {f"{owner}/{name}": tensor for owner in owners for name, tensor in network.items()}
        expected |= {"generator": self.generator.get_state(), "torch_generator": torch.get_rng_state()}
        _check_tensors(tensors, expected, {"optimizer": list(self.network.parameters())})
