"""Calibration of class probabilities: the reliability diagram, and temperature scaling.

Temperature scaling, expected calibration error: Guo et al. 2017, On Calibration of Modern Neural Networks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax

_TEMPERATURES = (0.05, 20.0)  # a model that needs one beyond these is not miscalibrated but broken


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
        """Mean distance of confidence and accuracy, weighted by the bins' cells (Guo et al. 2017, Eq. 3)."""
        gap = np.abs(self.confidence - self.accuracy)
        return float(np.nansum(gap * self.count) / self.count.sum())


def reliability(probabilities: np.ndarray, labels: np.ndarray, *, n_bins: int = 15) -> Reliability:
    """Bin predictions by confidence, the probability of the most likely class.

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


def apply_temperature(probabilities: np.ndarray, temperature: float) -> np.ndarray:
    """Probabilities p^(1/T), normalised again: calibration after blending.

    Parameters
    ----------
    probabilities : array, shape (n_classes, ...)
        NaN where there is no prediction.
    temperature : float
    """
    if temperature == 1.0:
        return probabilities
    logits = np.log(np.maximum(probabilities, 1e-7)) / temperature  # a certain "no" stays finite
    scaled = np.exp(logits - logits.max(axis=0))
    return (scaled / scaled.sum(axis=0)).astype("float32")


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """Fit the temperature with the least negative log likelihood of the labels.

    Parameters
    ----------
    logits : array, shape (n, n_classes)
        Of cells that the network was not trained on.
    labels : int array, shape (n,)
    """
    rows = np.arange(len(labels))
    found = minimize_scalar(
        lambda log_t: float(-log_softmax(logits / np.exp(log_t), axis=1)[rows, labels].mean()),
        bounds=np.log(_TEMPERATURES),
        method="bounded",
    )
    return float(np.exp(found.x))
