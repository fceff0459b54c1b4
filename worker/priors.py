"""Rare classes get their due: probabilities divided by a power of how frequent a class is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..geology.legend import OUTSIDE
from ..models.prediction import Rows, adjusted_for_priors
from .ground import Ground

ROWS_AT_ONCE = 1024
RAREST = 1 / 500


def shares_of_outcrop(ground: Ground, n_classes: int) -> list[float]:
    """Logarithm of each class's share of the visible outcrop.

    A class is never taken for rarer than one cell in 500: what every reader grants to any class would make it
    win everywhere. A class that is not visible is not helped at all.
    """
    cells = np.zeros(256, np.int64)
    for start in range(0, ground.grid.shape[0], ROWS_AT_ONCE):
        cells += np.bincount(ground.seen[start : start + ROWS_AT_ONCE, :].ravel(), minlength=256)
    known = cells[:OUTSIDE][:n_classes]
    share = np.maximum(known / known.sum(), RAREST)
    return np.log(np.where(known, share, share.max())).tolist()


def adjusted_rows(rows: Rows, log_priors: Sequence[float], strength: float) -> Rows:
    """Rows with the priors taken out to a strength of 0 (not at all) to 1 (all classes alike)."""
    for first_row, probabilities in rows:
        n = len(log_priors)
        if strength:
            adjusted = adjusted_for_priors(probabilities[:n], log_priors, strength)
            probabilities = np.concatenate([adjusted, probabilities[n:]])  # behind them, what else is told
        yield first_row, probabilities
