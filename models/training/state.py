"""The state of a training between two steps: all that the next one depends on, as a checkpoint stores it."""

from __future__ import annotations

import copy
import math

import torch
from torch import Tensor

from ...contract.schema import Flag, Kind, Listing, Maybe, Real, Record, SchemaProblem, Score, Text, Whole
from .checkpoint import Snapshot, check_tensors
from .config import TrainingConfig, TrainingHistory
from .optimizer import AdamThenSGD, optimizer_tensors

_STEP = Whole(0, 10**9)
_NUMBERS = Listing(Maybe(Score()), most=10**9)
_HISTORY: dict[str, Kind] = {
    "loss": _NUMBERS,
    "rate": _NUMBERS,
    "fwiou": Listing(Listing(Score(), 2, 2), most=10**7),
    "adam_steps": _STEP,
    "best_step": _STEP,
    "seconds": Real(0),
    "end": Text(),
    "resumed": Listing(_STEP, most=10**6),
}
_FACTS = Record(
    {
        "history": Record(_HISTORY),
        "order": Listing(_STEP, most=10**8),
        "steps": Whole(1, 10**9),
        "is_budgeted": Flag(),
        "adam_steps": _STEP,
        "rate": Real(0),
    }
)


class TrainerState:
    """All that the next step of a training depends on."""

    def __init__(self, network: torch.nn.Module, config: TrainingConfig):
        self.network, self.config = network, config
        self.optimizer, self.history = AdamThenSGD(network, config), TrainingHistory()
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
        tensors |= optimizer_tensors(self.optimizer.current, "optimizer")
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
        Listing(Whole(0, n_windows - 1), most=10**8).check(facts["order"], "order")
        history = facts["history"]
        network = self.network.state_dict()
        has_best = any(name.startswith("best/") for name in tensors)
        unknown = sorted(history.keys() - _HISTORY.keys())
        complaints = (
            (unknown, f"history has the unknown entry {''.join(unknown[:1])[:60]}"),
            (not 0 < len(history["loss"]) == len(history["rate"]), "history.loss and history.rate differ"),
            (facts["adam_steps"] > len(history["loss"]), "adam_steps lies beyond the last step"),
            (history["fwiou"] and not has_best, "the best weights are missing"),
        )
        for is_wrong, complaint in complaints:
            if is_wrong:
                raise SchemaProblem(complaint)
        owners = ("network", "best") if has_best else ("network",)
        expected = {f"{owner}/{name}": tensor for owner in owners for name, tensor in network.items()}
        expected |= {"generator": self.generator.get_state(), "torch_generator": torch.get_rng_state()}
        check_tensors(tensors, expected, {"optimizer": list(self.network.parameters())})
