"""Area of applicability (Meyer & Pebesma 2021, Methods in Ecology and Evolution 12, 1620-1633).

The dissimilarity of a cell is the Mahalanobis distance of its bands from the training set. The card keeps
the covariance of the standardised bands on the training set and the distances there; a cell farther than
all but one in a hundred training cells, say, lies outside the area of applicability.
"""

from __future__ import annotations

import numpy as np

from ...contract.model_card import Card

SHARES = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)  # of the training cells, farther than ...
_SMALLEST = 1e-6  # of a covariance's mean variance, added to it: bands may be copies of each other


def fit_applicability(standardised: np.ndarray) -> dict[str, list]:
    """What the card stores of the training set.

    Parameters
    ----------
    standardised : array, shape (C, n_cells), bands of the training cells
    """
    covariance = np.atleast_2d(np.cov(standardised.astype(float)))
    distance = _mahalanobis(standardised, covariance)
    return {
        "covariance": covariance.tolist(),
        "rarer_than": list(SHARES),
        "distance": np.quantile(distance, 1 - np.array(SHARES)).tolist(),
    }


def dissimilarity(raw: np.ndarray, card: Card) -> np.ndarray:
    """Distance of cells from the training set, in standard deviations; NaN where there is no data.

    Parameters
    ----------
    raw : array, shape (C, rows, cols), in the bands' units
    """
    mean, std = (np.array([band[name] for band in card.bands])[:, None, None] for name in ("mean", "std"))
    return _mahalanobis((raw - mean) / std, np.array(card.evidence["covariance"]))


def dissimilarity_limit(card: Card, share: float) -> float:
    """The dissimilarity that a share of the training cells exceeds."""
    shares: list[float] = card.evidence["rarer_than"]
    at = np.log(max(share, shares[-1]))
    return float(np.interp(at, np.log(shares[::-1]), card.evidence["distance"][::-1]))


def _mahalanobis(standardised: np.ndarray, covariance: np.ndarray) -> np.ndarray:
    """sqrt(z^T C^-1 z) of cells z, shape (C, ...) -> (...), in standard deviations (Mahalanobis 1936)."""
    n = len(covariance)
    regularised = covariance + _SMALLEST * np.trace(covariance) / n * np.eye(n)
    turned = np.linalg.solve(np.linalg.cholesky(regularised), standardised.reshape(n, -1))
    return np.sqrt((turned**2).sum(axis=0)).reshape(standardised.shape[1:]).astype("float32")
