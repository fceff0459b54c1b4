"""Prediction methods compared on the same cells: metrics, reliability, and entries of the model card.

Expected calibration error, temperature scaling: Guo et al. 2017, On Calibration of Modern Neural Networks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .bootstrap import LEAST_BLOCKS, METRICS, PairedDifference, _metric_intervals
from .fronts import FrontComparison, _classes_at, _Front, _front_of
from .metrics import Metrics, RingMetrics, _metrics_by_distance

NAMES = dict(zip(METRICS, ("accuracy", "MPA", "FWIoU", "mIoU")))
PLAIN, HALF = SHOWN_STRENGTHS = (0.0, 0.5)  # of the prior correction, at which every method is shown
_LEVEL = 0.9


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


@dataclass(frozen=True)
class PriorTrade:
    """How one method trades accuracy for MPA as the prior correction grows.

    Parameters
    ----------
    front : at all strengths
    shown : metrics at SHOWN_STRENGTHS; none of classes that are given, whose front is one point
    comparison : of the report's first method with this one; None for the first, and without intervals
    """

    front: _Front
    shown: Mapping[float, Metrics]
    comparison: FrontComparison | None = None

    @classmethod
    def of(cls, truth: np.ndarray, log_proba: np.ndarray, shares: np.ndarray) -> PriorTrade:
        """Evaluate log probabilities (n_classes, n); arrays as `fronts.compare_fronts` takes them."""
        shown = {
            strength: Metrics.from_classes(truth, _classes_at(log_proba, shares, strength), len(log_proba))
            for strength in SHOWN_STRENGTHS
        }
        return cls(_front_of(truth, log_proba, shares), shown)


@dataclass(frozen=True)
class MethodResult:
    """The metrics of one method on the test set.

    Parameters
    ----------
    rings : metrics by distance to visible outcrop
    reliability : where the method predicts probabilities
    difference : of the report's first method less this one, where they were compared
    trade : under the prior correction, of a method that predicts probabilities
    """

    name: str
    metrics: Metrics
    rings: tuple[RingMetrics, ...] = ()
    reliability: Reliability | None = None
    difference: PairedDifference | None = None
    trade: PriorTrade | None = None

    def at(self, strength: float) -> Metrics:
        """The metrics at a strength of the prior correction; of classes that are given, theirs."""
        return self.trade.shown.get(strength, self.metrics) if self.trade else self.metrics


@dataclass(frozen=True)
class CardMetrics:
    """The four metrics of every method as the model card stores them.

    Parameters
    ----------
    scores : method -> name of the metric -> its value
    intervals : {"level", "blocks", "scores": method -> name of the metric -> [low, high]}; empty where the
        test set is not independent of training, or has too few blocks
    """

    scores: dict[str, dict[str, float]]
    intervals: dict[str, Any] = field(default_factory=dict)


def evaluate_method(
    name: str,
    truth: np.ndarray,
    predicted: np.ndarray,
    n_classes: int,
    *,
    distance_km: np.ndarray | None = None,
    edges_km: Sequence[float] = (),
    probabilities: np.ndarray | None = None,
    difference: PairedDifference | None = None,
) -> MethodResult:
    """Compute the metrics of a method's prediction.

    Parameters
    ----------
    truth, predicted : class arrays, shape (n,)
        Cells whose truth is not 0 .. n_classes - 1 do not count.
    distance_km : array, shape (n,)
        To the nearest visible outcrop.
    probabilities : array, shape (n, n_classes), NaN where there are none
    """
    rings: Sequence[RingMetrics] = ()
    if distance_km is not None:
        rings = _metrics_by_distance(truth, predicted, n_classes, distance_km, edges_km)
    diagram = None
    if probabilities is not None:
        is_used = (truth < n_classes) & np.isfinite(probabilities).all(axis=1)
        diagram = reliability(probabilities[is_used], truth[is_used])
    found = Metrics.from_classes(truth, predicted, n_classes)
    return MethodResult(name, found, tuple(rings), diagram, difference)


def card_metrics(
    truth: np.ndarray, predicted: Mapping[str, np.ndarray], blocks: np.ndarray | None, n_classes: int
) -> CardMetrics:
    """Compute the metrics of several predictions of the same cells.

    Parameters
    ----------
    truth : class array; cells whose truth is not 0 .. n_classes - 1 do not count
    predicted : method -> class array of that shape
    blocks : int array of that shape, the block of a cell; None for no intervals
    """
    table, intervals = {}, {}
    n_blocks = 0 if blocks is None else len(np.unique(blocks[truth < n_classes]))
    for method, classes in predicted.items():
        found = Metrics.from_classes(truth, classes, n_classes)
        table[method] = {name: float(getattr(found, metric)) for metric, name in NAMES.items()}
        if blocks is not None and n_blocks >= LEAST_BLOCKS:
            each = _metric_intervals(truth, classes, blocks, n_classes, level=_LEVEL)
            intervals[method] = {NAMES[metric]: list(ends) for metric, ends in each.items()}
    facts = {"level": _LEVEL, "blocks": n_blocks, "scores": intervals} if intervals else {}
    return CardMetrics(table, facts)
