"""Two experts without training, the baselines of outcrop: nearest outcrop and inverse distance.

Distances are in cell heights, as the outcrop network's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from ...geology.legend import OUTSIDE
from ..features.outcrop_channels import log_distance
from ..features.ray_casting import mean_of_subcells
from .expert import ExpertInput, log_proba_of_visible

BASELINES = ("nearest-outcrop", "inverse-distance")
_NEIGHBOURS, _POWER = 300, 3.0
_CELLS_AT_ONCE = 20_000
_GAIN = 3.0  # how fast the odds of a class fall with its distance, before a weight is fitted


@dataclass(frozen=True)
class DistanceBaseline:
    """Nearest outcrop or inverse distance, one of BASELINES."""

    name: str

    def spec(self) -> dict[str, Any]:
        return {"name": self.name}

    def tensors(self) -> dict[str, np.ndarray]:
        return {}

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""

        def score(candidates: np.ndarray) -> np.ndarray:
            outcrop = x.outcrop
            if self.name == "nearest-outcrop":
                odds = _nearest_log_odds(outcrop.finest_classes, candidates, x.aspect, outcrop.subcells)
            else:  # 300 neighbours among subcells would reach half as far
                odds = _inverse_distance_log_odds(x.map_observed, candidates, x.aspect)
            return odds[:, x.queried]

        return log_proba_of_visible(x, score)


def _nearest_log_odds(
    classes: np.ndarray, candidates: Sequence[int] | np.ndarray, aspect: float = 1.0, subcells: int = 1
) -> np.ndarray:
    """Scores whose greatest is the nearest outcrop's class: -3 log(1 + distance), (n, rows, cols).

    `classes` has `subcells` x `subcells` numbers a cell; a cell's score is the mean of its subcells'.
    """
    distances = (log_distance(classes == candidate, aspect, subcells) for candidate in candidates)
    return -_GAIN * np.stack([mean_of_subcells(distance, subcells) for distance in distances])


def _inverse_distance_log_odds(
    classes: np.ndarray, candidates: Sequence[int] | np.ndarray, aspect: float = 1.0
) -> np.ndarray:
    """Logarithm of each class's share of the nearest outcrop cells, weighted by distance^-3.

    Parameters
    ----------
    classes : uint8 (rows, cols) as a model may see them
    aspect : width of a cell over its height, on the ground

    Returns
    -------
    float32 array, shape (n_candidates, rows, cols)
    """
    is_outcrop = classes < OUTSIDE
    stretch = np.array([1.0, aspect])
    tree = cKDTree(np.argwhere(is_outcrop) * stretch)
    number = np.zeros(256, np.intp)
    number[np.asarray(candidates)] = np.arange(len(candidates))
    known, k = number[classes[is_outcrop]], min(_NEIGHBOURS, tree.n)
    shares = np.zeros((len(candidates), classes.size), "float32")
    shares[number[classes[is_outcrop]], np.flatnonzero(is_outcrop)] = 1
    covered = np.flatnonzero(classes > OUTSIDE)
    for cells in np.array_split(covered, covered.size // _CELLS_AT_ONCE + 1):
        where = np.column_stack(np.divmod(cells, classes.shape[1])) * stretch
        distance, which = tree.query(where, k=np.arange(1, k + 1), workers=-1)
        votes = np.zeros((len(cells), len(candidates)))
        np.add.at(votes, (np.arange(len(cells))[:, None], known[which]), distance**-_POWER)
        shares[:, cells] = (votes / votes.sum(1, keepdims=True)).T
    return np.log(np.maximum(shares, 1e-6)).reshape(len(candidates), *classes.shape)
