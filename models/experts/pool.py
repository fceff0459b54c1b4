"""A model is a pool of experts: a log-linear opinion pool (Genest & Zidek 1986, Statistical Science 1, 114).

log p = sum of w_i log p_i, normalised. The weights maximise the likelihood of the validation set. A weight of
0 says that an expert adds nothing; weights that sum to less than 1 say that the experts were overconfident:
for a single expert the weight is the reciprocal of the temperature of Guo et al. (2017).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax
from torch import nn

from ...contract.model_card import Band
from ..features.gravity_bands import standardise
from ..inference.ensemble import FLIPS, Scale
from .expert import ExpertInput, _Expert
from .gravity import GravityNetwork, _GravityTrees

_LARGEST_WEIGHT = 3.0
_LEAST_WEIGHT = 0.05  # of an expert alone: 0 would make all classes alike


def pool_log_proba(log_proba: Sequence[np.ndarray], weights: Sequence[float]) -> np.ndarray:
    """Pooled log probabilities, normalised over the first axis.

    Parameters
    ----------
    log_proba : arrays of shape (num_classes, ...)
    """
    total = sum(np.float32(weight) * values for weight, values in zip(weights, log_proba, strict=True))
    return log_softmax(total, axis=0)


def _fit_weights(
    log_proba: Sequence[np.ndarray], labels: np.ndarray, *, sample_weights: np.ndarray | None = None
) -> list[float]:
    """The weights, each 0 to 3, that maximise the likelihood of labels.

    Parameters
    ----------
    log_proba : arrays of shape (num_classes, n)
        Out-of-fold: of cells that no expert was trained on.
    labels : int array, shape (n,)
    """
    if not len(labels):
        return [1.0] * len(log_proba)
    experts = [np.asarray(values, "float64") for values in log_proba]
    cells = np.arange(len(labels))
    shares = np.ones(len(labels)) if sample_weights is None else sample_weights
    shares = shares / shares.sum()

    def loss_and_gradient(weights: np.ndarray) -> tuple[float, list[float]]:
        log_p = log_softmax(sum(weight * values for weight, values in zip(weights, experts)), axis=0)
        p = np.exp(log_p)
        gradient = [float(shares @ ((p * v).sum(0) - v[labels, cells])) for v in experts]
        return -float(shares @ log_p[labels, cells]), gradient

    start = [1.0, *[0.1] * (len(experts) - 1)]
    bounds = [(0, _LARGEST_WEIGHT)] * len(experts)
    found = minimize(loss_and_gradient, start, jac=True, method="L-BFGS-B", bounds=bounds)
    weights = [float(weight) for weight in found.x]
    return weights if len(weights) > 1 else [max(weights[0], _LEAST_WEIGHT)]


@dataclass(frozen=True)
class ExpertPool:
    """One or several experts, and the weights they are pooled with."""

    experts: tuple[_Expert, ...]
    weights: tuple[float, ...]

    @classmethod
    def of_network(
        cls,
        network: nn.Module,
        architecture: dict[str, Any],
        in_channels: int,
        num_classes: int,
        *,
        temperature: float = 1.0,
    ) -> ExpertPool:
        """A network of gravity alone, calibrated by a temperature."""
        expert = GravityNetwork(network, architecture, in_channels, num_classes)
        return cls((expert,), (1 / temperature,))

    @property
    def network(self) -> GravityNetwork | None:
        """The network, where the pool is a network of gravity alone: it predicts any raster by windows."""
        only = self.experts[0]
        return only if len(self.experts) == 1 and isinstance(only, GravityNetwork) else None

    @property
    def has_network(self) -> bool:
        """Whether any expert is a network of gravity."""
        return any(isinstance(expert, GravityNetwork) for expert in self.experts)

    @property
    def reads_map(self) -> bool:
        """Whether any expert looks at the geological map."""
        return any(not isinstance(expert, (GravityNetwork, _GravityTrees)) for expert in self.experts)

    def architecture(self, evidence: str) -> dict[str, Any]:
        """Return the card's entry."""
        return {
            "name": "readers",
            "evidence": evidence,
            "readers": [expert.spec() for expert in self.experts],
            "powers": list(self.weights),
        }

    def tensors(self) -> dict[str, np.ndarray]:
        """Return the model file's arrays: every expert's behind its number."""
        return {
            f"{n}.{name}": a for n, expert in enumerate(self.experts) for name, a in expert.tensors().items()
        }

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Calibrated log probabilities of the queried cells, (num_classes, n_queried)."""
        return pool_log_proba([expert.predict_log_proba(x) for expert in self.experts], self.weights)


@dataclass(frozen=True)
class PoolMember:
    """A pool with the bands and windows of its card; one that uses outcrop alone has no bands."""

    pool: ExpertPool
    bands: Sequence[Band]
    scale: Scale | None = None

    def standardised(self, x: ExpertInput) -> ExpertInput:
        """The input with raw bands replaced by those that this pool reads, standardised as in training."""
        return replace(x, bands=standardise(x.bands[: len(self.bands)], self.bands), scale=self.scale)


def mean_and_spread(
    members: Sequence[PoolMember], x: ExpertInput, *, is_flipped: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Mean class probabilities of the queried cells over an ensemble, and their standard deviation.

    Parameters
    ----------
    x : with raw bands
    is_flipped : average over the mirror images of the scene too

    Returns
    -------
    probabilities : float32 array, shape (num_classes, n_queried)
    deviation : array, shape (n_queried,)
        Over models and mirror images, summed in squares over the classes; where one model predicts once, over
        its experts by weight.
    """
    if len(members) == 1 and not is_flipped:
        return _single(members[0], x)
    flips = FLIPS if is_flipped else FLIPS[:1]
    cases = [(member, axes) for member in members for axes in flips]
    mean = squares = np.zeros(1, "float32")
    for number, (member, axes) in enumerate(cases):
        part = member.standardised(x.one_of(len(cases), number))
        log_proba = member.pool.predict_log_proba(_mirrored(part, axes))
        probabilities = np.exp(_unmirrored(log_proba, x.queried, axes))
        step = probabilities - mean
        mean = mean + step / np.float32(number + 1)
        squares = squares + step * (probabilities - mean)  # Welford 1962: no difference of large sums
    return mean, np.sqrt(squares.sum(axis=0) / len(cases))


def _single(member: PoolMember, x: ExpertInput) -> tuple[np.ndarray, np.ndarray]:
    x, pool = member.standardised(x), member.pool
    n = len(pool.experts)
    log_proba = [one.predict_log_proba(x.one_of(n, number)) for number, one in enumerate(pool.experts)]
    shares = np.array(pool.weights) / max(sum(pool.weights), 1e-6)
    mean = np.tensordot(shares, np.exp(log_proba), 1)
    variance = np.tensordot(shares, (np.exp(log_proba) - mean) ** 2, 1)
    return np.exp(pool_log_proba(log_proba, pool.weights)), np.sqrt(variance.sum(axis=0))


def _mirrored(x: ExpertInput, axes: tuple[int, ...]) -> ExpertInput:
    """The mirrored scene: neither gravity nor the shape of outcrop has a left and a right."""

    def flip(raster: np.ndarray | None) -> np.ndarray | None:
        return None if raster is None else np.flip(raster, axes)

    return replace(
        x,
        map_observed=np.flip(x.map_observed, axes),
        queried=np.flip(x.queried, axes),
        bands=np.flip(x.bands, axes),
        queried_nearby=flip(x.queried_nearby),
        map_2x=flip(x.map_2x),
        lines=x.lines and x.lines.flipped(axes),
    )


def _unmirrored(values: np.ndarray, queried: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    """Values of the queried cells of a mirrored scene, in the order of the scene itself."""
    number = np.zeros(queried.shape, np.intp)
    number[queried] = np.arange(values.shape[1])
    found = np.empty_like(values)
    found[:, np.flip(number, axes)[np.flip(queried, axes)]] = values
    return found
