"""Intervals of metrics, and of the difference of two predictions' metrics, by block bootstrap.

Neighbouring cells are right or wrong together, so whole blocks are drawn, the same for both predictions
(Kunsch 1989, The jackknife and the bootstrap for general stationary observations).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .metrics import Metrics, _confusion_matrix, _distance_edges

METRICS = ("accuracy", "mpa", "fwiou", "miou")
LEAST_BLOCKS = 5  # fewer give intervals that are too narrow


@dataclass(frozen=True)
class PairedDifference:
    """A metric of the first prediction less that of the second, with its interval at `level`."""

    metric: str
    estimate: float
    low: float
    high: float
    level: float
    n_blocks: int


@dataclass(frozen=True)
class RingDifference:
    """Differences on the cells `from_km` to `to_km` from visible outcrop.

    They are None where the ring lies in fewer than LEAST_BLOCKS blocks.
    """

    from_km: float
    to_km: float
    cells: int
    accuracy: PairedDifference | None
    mpa: PairedDifference | None


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
) -> PairedDifference:
    """Compare two predictions of the same truth.

    Parameters
    ----------
    truth, first, second : class arrays of equal shape
        Cells whose truth is not 0 .. n_classes - 1 do not count.
    blocks : int array of that shape
        The block of each cell; a block should be as large as the area in which errors are correlated.
    """
    if metric not in METRICS:
        raise ValueError(f"unknown metric {metric}; there are {', '.join(METRICS)}")
    return _differences(truth, first, second, blocks, n_classes, (metric,), draws, level, seed)[0]


def differences_by_distance(
    truth: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    n_classes: int,
    *,
    blocks: np.ndarray,
    distance_km: np.ndarray,
    edges_km: Sequence[float] = (),
) -> tuple[RingDifference, ...]:
    """Compare two predictions on all cells, then in the rings of `_metrics_by_distance`; arrays (n,)."""
    if not len(edges_km):
        edges_km = _distance_edges(distance_km[truth < n_classes])
    rings = [(low, high, (distance_km > low) & (distance_km <= high)) for low, high in pairwise(edges_km)]
    found = []
    for low, high, is_in in ((0.0, np.inf, np.ones(len(truth), bool)), *rings):
        is_used = is_in & (truth < n_classes)
        if not is_used.any():
            continue
        accuracy = mpa = None
        if len(np.unique(blocks[is_used])) >= LEAST_BLOCKS:
            at, both = is_used, ("accuracy", "mpa")
            accuracy, mpa = _differences(truth[at], first[at], second[at], blocks[at], n_classes, both)
        found.append(RingDifference(low, high, int(is_used.sum()), accuracy, mpa))
    return tuple(found)


def _metric_intervals(
    truth: np.ndarray,
    predicted: np.ndarray,
    blocks: np.ndarray,
    n_classes: int,
    *,
    draws: int = 2000,
    level: float = 0.9,
    seed: int = 0,
) -> dict[str, tuple[float, float]]:
    """The interval of every metric of one prediction, for arrays as `paired_difference` takes them."""
    drawn, _ = _resampled(truth, predicted, blocks, n_classes, draws, seed)
    ends = (1 - level) / 2, (1 + level) / 2
    low_high = {metric: np.nanquantile(getattr(drawn, metric), ends).tolist() for metric in METRICS}
    return {metric: (low, high) for metric, (low, high) in low_high.items()}


def _differences(
    truth: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    blocks: np.ndarray,
    n_classes: int,
    metrics: Sequence[str],
    draws: int = 2000,
    level: float = 0.9,
    seed: int = 0,
) -> tuple[PairedDifference, ...]:
    """Differences of several metrics from the same draws."""
    (drawn, whole), (drawn_2, whole_2) = (
        _resampled(truth, predicted, blocks, n_classes, draws, seed) for predicted in (first, second)
    )
    n_blocks = len(np.unique(np.asarray(blocks)[np.asarray(truth) < n_classes]))
    found = []
    for metric in metrics:
        spread = getattr(drawn, metric) - getattr(drawn_2, metric)
        low, high = np.nanquantile(spread, ((1 - level) / 2, (1 + level) / 2))
        estimate = float(getattr(whole, metric)) - float(getattr(whole_2, metric))
        found.append(PairedDifference(metric, estimate, float(low), float(high), level, n_blocks))
    return tuple(found)


def _resampled(
    truth: np.ndarray, predicted: np.ndarray, blocks: np.ndarray, n_classes: int, draws: int, seed: int
) -> tuple[Metrics, Metrics]:
    """Metrics of whole blocks drawn with replacement, (draws,) each, and of all blocks as they are."""
    is_known = np.asarray(truth) < n_classes
    truth, predicted = np.asarray(truth)[is_known], np.asarray(predicted)[is_known]
    block = np.unique(np.asarray(blocks)[is_known], return_inverse=True)[1].ravel()
    n_blocks = int(block.max()) + 1
    order = np.argsort(block, kind="stable")
    ends = np.cumsum(np.bincount(block, minlength=n_blocks))[:-1]
    cells_of_blocks = zip(np.split(truth[order], ends), np.split(predicted[order], ends))
    confusions = np.stack([_confusion_matrix(t, p, n_classes) for t, p in cells_of_blocks])
    times = np.random.default_rng(seed).multinomial(n_blocks, np.full(n_blocks, 1 / n_blocks), draws)
    return (
        Metrics.from_confusion(np.tensordot(times, confusions, 1)),
        Metrics.from_confusion(confusions.sum(0)),
    )
