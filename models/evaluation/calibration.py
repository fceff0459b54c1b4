"""Does 70% confidence mean right in seven of ten cells? Measuring that, and mending it with one number.

Temperature scaling, expected calibration error: Guo et al. 2017, On Calibration of Modern Neural Networks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax

TEMPERATURES = (0.05, 20.0)  # beyond these a model is not miscalibrated but broken


@dataclass(frozen=True)
class Reliability:
    """How often predictions of growing confidence are right; arrays of shape (n_bins,).

    `confidence` and `accuracy` are the bins' means, NaN in empty bins; `count` is their number of cells.
    """

    confidence: np.ndarray
    accuracy: np.ndarray
    count: np.ndarray

    @property
    def expected_calibration_error(self) -> float:
        """Mean distance of confidence and accuracy, weighted by the bins' cells."""
        gap = np.abs(self.confidence - self.accuracy)
        return float(np.nansum(gap * self.count) / self.count.sum())


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """The temperature that makes the labels likeliest.

    Parameters
    ----------
    logits : array, shape (n, n_classes)
        Of cells that the network was not trained on.
    labels : int array, shape (n,)
    """
    found = minimize_scalar(
        lambda log_t: negative_log_likelihood(logits / np.exp(log_t), labels),
        bounds=np.log(TEMPERATURES),
        method="bounded",
    )
    return float(np.exp(found.x))


def negative_log_likelihood(logits: np.ndarray, labels: np.ndarray) -> float:
    """Mean of -log p(label) over the cells, in nats."""
    return float(-log_softmax(logits, axis=1)[np.arange(len(labels)), labels].mean())


def reliability(probabilities: np.ndarray, labels: np.ndarray, *, n_bins: int = 15) -> Reliability:
    """Bin predictions by confidence, the probability of the likeliest class.

    Parameters
    ----------
    probabilities : array, shape (n, n_classes)
    labels : int array, shape (n,)
    """
    confidence = probabilities.max(axis=1).astype(float)
    is_right = probabilities.argmax(axis=1) == labels
    which = np.clip(np.ceil(confidence * n_bins).astype(int) - 1, 0, n_bins - 1)
    count = np.bincount(which, minlength=n_bins)
    with np.errstate(invalid="ignore"):
        return Reliability(
            np.bincount(which, confidence, n_bins) / count,
            np.bincount(which, is_right, n_bins) / count,
            count,
        )


def expected_calibration_error(probabilities: np.ndarray, labels: np.ndarray, *, n_bins: int = 15) -> float:
    """Mean distance of confidence and accuracy over equal bins of confidence (Guo et al. 2017, Eq. 3)."""
    return reliability(probabilities, labels, n_bins=n_bins).expected_calibration_error
