"""Two ways to carry outcrop under cover that learn nothing: nearest outcrop and inverse distance.

They are the rulers that everything else has to beat. Distances are in cell heights, as the outcrop network's.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.spatial import cKDTree

from ...geology.legend import OUTSIDE
from ..features.outcrop_channels import log_distance
from ..features.ray_casting import mean_of_parts

NEIGHBOURS, POWER = 300, 3.0
CELLS_AT_ONCE = 20_000
GAIN = 3.0  # how fast the odds of a class fall with its distance, before a temperature is fitted


def nearest_log_odds(
    classes: np.ndarray, candidates: Sequence[int], aspect: float = 1.0, parts: int = 1
) -> np.ndarray:
    """Scores whose greatest is the nearest outcrop's class: -3 log(1 + distance), (n, rows, cols).

    `classes` has `parts` x `parts` numbers a cell; a cell's score is the mean of its parts'.
    """
    distances = (log_distance(classes == candidate, aspect, parts) for candidate in candidates)
    return -GAIN * np.stack([mean_of_parts(distance, parts) for distance in distances])


def inverse_distance_log_odds(
    classes: np.ndarray, candidates: Sequence[int], aspect: float = 1.0
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
    known, k = number[classes[is_outcrop]], min(NEIGHBOURS, tree.n)
    shares = np.zeros((len(candidates), classes.size), "float32")
    shares[number[classes[is_outcrop]], np.flatnonzero(is_outcrop)] = 1
    asked = np.flatnonzero(classes > OUTSIDE)
    for cells in np.array_split(asked, asked.size // CELLS_AT_ONCE + 1):
        where = np.column_stack(np.divmod(cells, classes.shape[1])) * stretch
        distance, which = tree.query(where, k=np.arange(1, k + 1), workers=-1)
        votes = np.zeros((len(cells), len(candidates)))
        np.add.at(votes, (np.arange(len(cells))[:, None], known[which]), distance**-POWER)
        shares[:, cells] = (votes / votes.sum(1, keepdims=True)).T
    return np.log(np.maximum(shares, 1e-6)).reshape(len(candidates), *classes.shape)
