"""Is one prediction better than another, or lucky? A paired block bootstrap of their scores' difference.

Neighbouring cells are right or wrong together, so whole blocks are drawn, the same for both predictions
(Kunsch 1989, The jackknife and the bootstrap for general stationary observations).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .metrics import Scores, confusion_matrix

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
    drawn, whole = zip(*(drawn_scores(truth, p, blocks, n_classes, draws, seed) for p in (first, second)))
    differences = drawn[0][metric] - drawn[1][metric]
    low, high = np.nanquantile(differences, ends(level))
    estimate = float(whole[0][metric] - whole[1][metric])
    n_blocks = len(np.unique(np.asarray(blocks)[np.asarray(truth) < n_classes]))
    return Difference(metric, estimate, float(low), float(high), level, n_blocks)


def score_intervals(
    truth: np.ndarray,
    predicted: np.ndarray,
    blocks: np.ndarray,
    n_classes: int,
    *,
    draws: int = 2000,
    level: float = 0.9,
    seed: int = 0,
) -> dict[str, tuple[float, float]]:
    """The interval of every score of one prediction, for arrays as `paired_difference` takes them."""
    drawn, _ = drawn_scores(truth, predicted, blocks, n_classes, draws, seed)
    return {metric: tuple(np.nanquantile(drawn[metric], ends(level)).tolist()) for metric in METRICS}


def ends(level: float) -> tuple[float, float]:
    """The quantiles between which a share `level` lies."""
    return (1 - level) / 2, (1 + level) / 2


def drawn_scores(
    truth: np.ndarray, predicted: np.ndarray, blocks: np.ndarray, n_classes: int, draws: int, seed: int
) -> tuple[dict[str, np.ndarray], dict[str, float]]:
    """Every score of whole blocks drawn with replacement, (draws,) each, and of all blocks as they are."""
    is_known = np.asarray(truth) < n_classes
    block = np.unique(np.asarray(blocks)[is_known], return_inverse=True)[1].ravel()
    each = block_confusions(np.asarray(truth)[is_known], np.asarray(predicted)[is_known], block, n_classes)
    n_blocks = len(each)
    times = np.random.default_rng(seed).multinomial(n_blocks, np.full(n_blocks, 1 / n_blocks), draws)
    drawn, whole = Scores(np.tensordot(times, each, 1)), Scores(each.sum(0))
    return {m: getattr(drawn, m) for m in METRICS}, {m: float(getattr(whole, m)) for m in METRICS}


def block_confusions(
    truth: np.ndarray, predicted: np.ndarray, block: np.ndarray, n_classes: int
) -> np.ndarray:
    """The confusion matrix of every block, shape (n_blocks, n_classes, n_classes + 1)."""
    n_blocks = int(block.max()) + 1
    order = np.argsort(block, kind="stable")
    ends = np.cumsum(np.bincount(block, minlength=n_blocks))[:-1]
    parts = zip(np.split(truth[order], ends), np.split(predicted[order], ends))
    return np.stack([confusion_matrix(t, p, n_classes) for t, p in parts])
