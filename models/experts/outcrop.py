"""The expert that reads the shape of outcrop: an ensemble of class-equivariant networks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..features.outcrop_map import OutcropMap
from ..inference.outcrop import network_log_probabilities
from ..networks.outcrop_unet import OutcropNetwork
from ..training.outcrop import OutcropTrainingConfig, train_outcrop
from ..training.parallel import Check, Progress, train_parallel
from .expert import ExpertInput, log_proba_of_visible


@dataclass(frozen=True)
class OutcropEnsemble:
    """Outcrop networks whose log probabilities are averaged."""

    networks: tuple[OutcropNetwork, ...]

    @classmethod
    def fit(
        cls,
        maps: Sequence[OutcropMap],
        recipe: OutcropTrainingConfig,
        start: Sequence[OutcropNetwork],
        progress: Progress,
    ) -> tuple[OutcropEnsemble, list[float]]:
        """Train copies of networks, each on a map of its own, side by side.

        Returns
        -------
        OutcropEnsemble
        loss : list of float
            Mean over the networks, of every step.
        """

        def task(number: int) -> Callable[[Progress, Check], tuple[OutcropNetwork, list[float]]]:
            def train(progress: Progress, check: Check) -> tuple[OutcropNetwork, list[float]]:
                network, own = deepcopy(start[number]), replace(recipe, seed=recipe.seed + number)
                name = f"Outcrop network {number + 1} of {len(maps)}"
                history = train_outcrop(
                    network,
                    [maps[number]],
                    own,
                    on_step=lambda _: check(),
                    progress=lambda done, text: progress(done, f"{name}: {text}"),
                )
                return network, history.loss

            return train

        networks, losses = zip(*train_parallel([task(number) for number in range(len(maps))], progress))
        return cls(networks), _mean_losses(np.array(losses)).tolist()

    def spec(self) -> dict[str, Any]:
        return {"name": "outcrop", "members": len(self.networks)}

    def tensors(self) -> dict[str, np.ndarray]:
        return {
            f"{number}.{name}": tensor.detach().cpu().contiguous().numpy()
            for number, network in enumerate(self.networks)
            for name, tensor in network.state_dict().items()
        }

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""
        outcrop = x.outcrop

        def score(candidates: np.ndarray) -> np.ndarray:
            return network_log_probabilities(
                self.networks,
                outcrop.finest_classes,
                candidates.tolist(),
                x.aspect,
                parts=outcrop.subcells,
                wanted=x.queried,
                number_format=x.number_format,
                progress=x.progress,
                measured=x.features,
            )[:, x.queried]

        return log_proba_of_visible(x, score)


def _mean_losses(losses: np.ndarray) -> np.ndarray:
    """Mean over (networks, steps) of the finite losses; a step without any is interpolated."""
    known = np.isfinite(losses)
    has_one = known.any(axis=0)
    mean = np.where(known, losses, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    steps = np.arange(losses.shape[1])
    return np.interp(steps, steps[has_one], mean[has_one]) if has_one.any() else np.empty(0)
