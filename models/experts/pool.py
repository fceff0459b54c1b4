"""Late fusion: readers of different evidence are multiplied, each raised to a power.

log p = sum of w_r log p_r, normalised again: a logarithmic opinion pool (Genest & Zidek 1986, Combining
probability distributions). The powers are those that make the inner ground's classes likeliest. A power of 0
says that a reader adds nothing; powers that add up to less than 1 say that the readers were too sure.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax

LARGEST_POWER = 3.0


def pooled(log_probabilities: Sequence[np.ndarray], powers: Sequence[float]) -> np.ndarray:
    """Pooled log probabilities, normalised over the first axis.

    Parameters
    ----------
    log_probabilities : arrays of shape (n_classes, ...)
    """
    total = sum(np.float32(power) * values for power, values in zip(powers, log_probabilities, strict=True))
    return log_softmax(total, axis=0)


def fit_powers(
    log_probabilities: Sequence[np.ndarray], labels: np.ndarray, *, weights: np.ndarray | None = None
) -> list[float]:
    """The powers that make the labels likeliest, each 0 to 3.

    Parameters
    ----------
    log_probabilities : arrays of shape (n_classes, n), of ground that no reader was trained on
    labels : int array, shape (n,)
    """
    readers = [np.asarray(values, "float64") for values in log_probabilities]
    cells = np.arange(len(labels))
    weights = np.full(len(labels), 1 / len(labels)) if weights is None else weights / weights.sum()

    def loss_and_slope(powers: np.ndarray) -> tuple[float, list[float]]:
        log_p = log_softmax(sum(power * values for power, values in zip(powers, readers)), axis=0)
        p = np.exp(log_p)
        slope = [float(weights @ ((p * v).sum(0) - v[labels, cells])) for v in readers]
        return -float(weights @ log_p[labels, cells]), slope

    start = [1.0, *[0.1] * (len(readers) - 1)]
    found = minimize(
        loss_and_slope, start, jac=True, method="L-BFGS-B", bounds=[(0, LARGEST_POWER)] * len(readers)
    )
    return [float(power) for power in found.x]
