"""Rare classes get their due: a class is chosen by its probability over a power of how frequent it is."""

from __future__ import annotations

import numpy as np

from ...geology.legend import OUTSIDE
from ..inputs.scene import Ground

ROWS_AT_ONCE = 1024
RAREST = 1 / 500
OF_READERS = (
    0.5  # readers of outcrop learn with plain cross entropy; networks of gravity weigh classes in training
)


def strength_of(asked: float, *, is_reader: bool) -> float:
    """How far priors are taken out: as asked for, or as suits the way that the model was trained."""
    if asked >= 0:
        return asked
    return OF_READERS if is_reader else 0.0


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
