"""How far gravity lies from what training saw: the Mahalanobis distance of a cell's bands (Mahalanobis 1936).

The card keeps the covariance of the standardised bands on the training ground, and how large the distance is
there: a cell whose distance only one in a hundred training cells exceeds is far from all that was learned.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...contract.model_card import Card

SHARES = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)  # of the training ground, farther than ...
SMALLEST = 1e-6  # of a covariance's mean variance, added to it: bands may say the same twice


def familiarity(standardised: np.ndarray) -> dict[str, list]:
    """What the card keeps of the training ground.

    Parameters
    ----------
    standardised : array, shape (C, n_cells), of the cells that were learned from
    """
    covariance = np.atleast_2d(np.cov(standardised.astype(float)))
    distance = mahalanobis(standardised, covariance)
    return {
        "covariance": covariance.tolist(),
        "rarer_than": list(SHARES),
        "distance": np.quantile(distance, 1 - np.array(SHARES)).tolist(),
    }


def mahalanobis(standardised: np.ndarray, covariance: np.ndarray) -> np.ndarray:
    """sqrt(z^T C^-1 z) of cells z, shape (C, ...) -> (...), in standard deviations."""
    n = len(covariance)
    steadied = covariance + SMALLEST * np.trace(covariance) / n * np.eye(n)
    turned = np.linalg.solve(np.linalg.cholesky(steadied), standardised.reshape(n, -1))
    return np.sqrt((turned**2).sum(axis=0)).reshape(standardised.shape[1:]).astype("float32")


def unlikeness(raw: np.ndarray, card: Card) -> np.ndarray:
    """The distance of cells from the training ground, in standard deviations; NaN where there is no data.

    Parameters
    ----------
    raw : array, shape (C, rows, cols), in the bands' units
    """
    mean, std = (np.array([band[name] for band in card.bands])[:, None, None] for name in ("mean", "std"))
    return mahalanobis((raw - mean) / std, np.array(card.evidence["covariance"]))


def rarest(card: Card, share: float) -> float:
    """The distance that a share of the training ground exceeds."""
    told: Sequence[float] = card.evidence["rarer_than"]
    return float(np.interp(np.log(max(share, told[-1])), np.log(told[::-1]), card.evidence["distance"][::-1]))
