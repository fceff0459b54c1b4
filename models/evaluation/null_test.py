"""Null test: does gravity add to the outcrop? The same pool with the measured gravity and with nulls of it.

The weights of the pool are fitted anew to every null, and all are evaluated on the same held-out cells.
p = (1 + nulls at least as good) / (1 + nulls) (Phipson & Smyth 2010, Statistical Applications in Genetics and
Molecular Biology 9, 39). No more nulls are drawn than it takes to know that p is above 0.05 (Besag & Clifford
1991, Biometrika 78, 301).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .metrics import Metrics

CHANCE = 0.05  # a larger p is called chance
METRICS = ("NLL", "accuracy", "MPA")


@dataclass(frozen=True)
class _PoolResult:
    """Metrics of one pool, and its negative log likelihood, the mean of -log p(true class)."""

    name: str
    metrics: Metrics
    nll: float

    @classmethod
    def of(cls, name: str, log_proba: np.ndarray, truth: np.ndarray) -> _PoolResult:
        """Evaluate log probabilities (n_classes, n) of cells whose class is known."""
        nll = -float(log_proba[truth, np.arange(len(truth))].mean())
        return cls(name, Metrics.from_classes(truth, log_proba.argmax(0), len(log_proba)), nll)

    def to_dict(self) -> dict[str, float]:
        """The metrics of a null test by name."""
        metrics = self.metrics
        return {"accuracy": float(metrics.accuracy), "MPA": float(metrics.mpa), "NLL": float(self.nll)}

    def value(self, metric: str) -> float:
        """A metric, the higher the better: the sign of the likelihood is turned."""
        value = self.to_dict()[metric]
        return -value if metric == "NLL" else value


@dataclass(frozen=True)
class NullTest:
    """The measured gravity compared with its nulls.

    Parameters
    ----------
    real : outcrop and gravity
    nulls : outcrop and each null
    outcrop : outcrop alone
    """

    real: _PoolResult
    nulls: tuple[_PoolResult, ...]
    outcrop: _PoolResult

    def gain(self, metric: str) -> float:
        """The metric with gravity less the nulls' mean."""
        return self.real.value(metric) - float(np.mean([null.value(metric) for null in self.nulls]))

    def n_as_good(self, metric: str = "NLL") -> int:
        """Nulls that do at least as well as gravity."""
        return sum(null.value(metric) >= self.real.value(metric) for null in self.nulls)

    def p(self, metric: str = "NLL") -> float:
        """Probability of such a rank if gravity carried no information; the likelihood is most sensitive."""
        return (1 + self.n_as_good(metric)) / (1 + len(self.nulls))

    @property
    def is_beyond_chance(self) -> bool:
        """Whether gravity may be used: it beats its nulls, and outcrop alone."""
        return self.p() <= CHANCE and self.real.nll < self.outcrop.nll
