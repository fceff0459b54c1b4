"""Is one prediction better than another, or lucky? A paired block bootstrap of their scores' difference.

Neighbouring cells are right or wrong together, so whole blocks are drawn, the same for both predictions
(Kunsch 1989, The jackknife and the bootstrap for general stationary observations).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .evaluation import Scores, confusion_matrix

METRICS = ("accuracy", "mpa", "fwiou", "miou")


@dataclass(frozen=True)
class Difference:
    """A score of the first prediction less that of the second, and the interval that holds it at `level`."""

    metric: str
    estimate: float
    low: float
    high: float
    level: float
    n_blocks: int


def paired_difference(
    truth: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    blocks: np.ndarray,
    n_classes: int,
    *,
    metric: str = "mpa",
    draws: int = 2000,
    level: float = 0.9,
    seed: int = 0,
) -> Difference:
    """Compare two predictions of the same truth.

    Parameters
    ----------
    truth, first, second : class arrays of equal shape
        Cells whose truth is not 0 .. n_classes - 1 don't count.
    blocks : int array of that shape
        Which block a cell belongs to; a block should be as large as the ground where errors hang together.
    """
    if metric not in METRICS:
        raise ValueError(f"unknown metric {metric}; there are {', '.join(METRICS)}")
    is_known = np.asarray(truth) < n_classes
    block = np.unique(np.asarray(blocks)[is_known], return_inverse=True)[1].ravel()
    pair = [
        block_confusions(np.asarray(truth)[is_known], np.asarray(p)[is_known], block, n_classes)
        for p in (first, second)
    ]
    n_blocks = len(pair[0])
    times = np.random.default_rng(seed).multinomial(n_blocks, np.full(n_blocks, 1 / n_blocks), draws)
    drawn = [getattr(Scores(np.tensordot(times, each, 1)), metric) for each in pair]
    whole = [getattr(Scores(each.sum(0)), metric) for each in pair]
    low, high = np.nanquantile(drawn[0] - drawn[1], [(1 - level) / 2, (1 + level) / 2])
    return Difference(metric, float(whole[0] - whole[1]), float(low), float(high), level, n_blocks)


def block_confusions(
    truth: np.ndarray, predicted: np.ndarray, block: np.ndarray, n_classes: int
) -> np.ndarray:
    """The confusion matrix of every block, shape (n_blocks, n_classes, n_classes + 1)."""
    n_blocks = int(block.max()) + 1
    order = np.argsort(block, kind="stable")
    ends = np.cumsum(np.bincount(block, minlength=n_blocks))[:-1]
    parts = zip(np.split(truth[order], ends), np.split(predicted[order], ends))
    return np.stack([confusion_matrix(t, p, n_classes) for t, p in parts])
