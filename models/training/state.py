"""A training between two steps: all that the next one depends on, as one thing that can be kept."""

from __future__ import annotations

import copy
import math

import torch

from .checkpoint import Snapshot
from .config import History, Recipe
from .optimizer import Optimiser
from .optimizer_state import optimizer_tensors


class Run:
    """A training between two steps: all that the next one depends on."""

    def __init__(self, network: torch.nn.Module, recipe: Recipe):
        self.network, self.recipe = network, recipe
        self.optimiser, self.history = Optimiser(network, recipe), History()
        self.generator = torch.Generator().manual_seed(recipe.seed)
        self.order: list[int] = []  # windows that are still to come in this epoch
        self.best_weights: dict[str, torch.Tensor] = {}
        self.is_paced = not recipe.minutes  # whether the number of steps is settled
        self.is_pace_told = False  # in this process

    @property
    def done(self) -> int:
        """Steps made."""
        return len(self.history.loss)

    @property
    def best(self) -> float:
        """The best FWIoU so far."""
        return dict(self.history.fwiou).get(self.history.best_step, -math.inf)

    def is_epoch_end(self, windows: int) -> bool:
        """Whether the last step was the one that completed a pass over the windows."""
        batch = self.recipe.batch
        return self.done * batch // windows > (self.done - 1) * batch // windows

    def keep_if_best(self, score: float) -> None:
        """Note a validation; the weights stay where none was better."""
        is_best = score >= self.best
        self.history.fwiou.append((self.done, score))
        if is_best:
            self.history.best_step = self.done
            self.best_weights = copy.deepcopy(self.network.state_dict())

    def has_stalled(self) -> bool:
        """Whether the last validations under SGD have all failed to be better than the best."""
        under_sgd = [step for step, _ in self.history.fwiou if 0 < self.optimiser.adam_steps < step]
        worse = [step for step in under_sgd if step > self.history.best_step]
        return 0 < self.recipe.stop_after <= len(worse)

    def snapshot(self) -> Snapshot:
        """This moment as a checkpoint."""
        tensors = {"generator": self.generator.get_state(), "chance": torch.get_rng_state()}
        parts = {"network": self.network.state_dict(), "best": self.best_weights}
        tensors |= optimizer_tensors(self.optimiser.now, "optimiser")
        tensors |= {f"{part}/{name}": value for part, group in parts.items() for name, value in group.items()}
        history = {name: value for name, value in vars(self.history).items() if name != "last"}
        facts = {
            "history": history, "order": self.order, "steps": self.optimiser.steps, "is_paced": self.is_paced,
            "adam_steps": self.optimiser.adam_steps, "rate": self.optimiser.rate,
        }  # fmt: skip
        return Snapshot(tensors, facts)

    def go_on_from(self, found: Snapshot) -> None:
        """Be as at a checkpoint."""
        parts: dict[str, dict[str, torch.Tensor]] = {"network": {}, "best": {}}
        for name, tensor in found.tensors.items():
            part, _, rest = name.partition("/")
            if rest:
                parts[part][rest] = tensor
        self.network.load_state_dict(parts["network"])
        self.best_weights = parts["best"]
        facts = found.facts
        self.optimiser.restore(
            found.tensors, steps=facts["steps"], adam_steps=facts["adam_steps"], rate=facts["rate"]
        )
        self.generator.set_state(found.tensors["generator"])
        torch.set_rng_state(found.tensors["chance"])
        self.order, self.is_paced = facts["order"], facts["is_paced"]
        self.history = History(**facts["history"])
        self.history.fwiou = [tuple(entry) for entry in self.history.fwiou]
        self.history.resumed.append(self.done)
