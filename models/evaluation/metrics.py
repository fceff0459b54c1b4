"""Metrics of a predicted class raster: overall, class by class, and by distance to visible outcrop.

All follow from the confusion matrix (Garcia-Garcia et al. 2017, section 5.1); classes without a true cell
do not count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

_ROUND_STEPS = np.log10([1.0, 2.0, 5.0, 10.0])


@dataclass(frozen=True)
class Metrics:
    """Metrics of one confusion matrix, or of a stack of them along leading axes.

    Parameters
    ----------
    confusion : int array, shape (n_classes, n_classes + 1)
        True class by predicted class; the last column counts cells without a prediction.
    support : int array, shape (n_classes,)
        True cells of each class.
    cells : int
        Cells with a true class.
    recall, iou : float arrays, shape (n_classes,)
        Share of a class's true cells that were found (producer's accuracy), and intersection over union; NaN
        without true cells.
    precision : float array, shape (n_classes,)
        Share of the cells predicted as a class that are it (user's accuracy); NaN where none is predicted.
    accuracy : share of all cells predicted correctly
    mpa : mean pixel accuracy (balanced accuracy), the mean recall of the classes that occur
    fwiou, miou : intersection over union weighted by the classes' frequency, and its mean
    """

    confusion: np.ndarray
    support: np.ndarray
    cells: int
    recall: np.ndarray
    iou: np.ndarray
    precision: np.ndarray
    accuracy: float
    mpa: float
    fwiou: float
    miou: float

    @classmethod
    def from_confusion(cls, confusion: np.ndarray) -> Metrics:
        """Compute the metrics of confusion matrices, shape (..., n_classes, n_classes + 1)."""
        support = confusion.sum(-1)
        hits = np.diagonal(confusion, axis1=-2, axis2=-1)
        claimed = confusion[..., :-1].sum(-2)
        union = support + claimed - hits
        cells = support.sum(-1)
        with np.errstate(invalid="ignore", divide="ignore"):
            recall = np.divide(hits, support, dtype=float)
            precision = np.divide(hits, claimed, dtype=float)
            iou = np.where(support > 0, np.divide(hits, union, dtype=float), np.nan)
            mpa, miou = (np.nansum(each, -1) / np.isfinite(each).sum(-1) for each in (recall, iou))
            accuracy = np.divide(hits.sum(-1), cells, dtype=float)
            fwiou = np.nansum(iou * support, -1) / cells
        return cls(confusion, support, cells, recall, iou, precision, accuracy, mpa, fwiou, miou)

    @classmethod
    def from_classes(cls, truth: np.ndarray, predicted: np.ndarray, n_classes: int) -> Metrics:
        """Compute the metrics of class arrays of equal shape.

        Cells whose truth is not 0 .. n_classes - 1 do not count.

        Examples
        --------
        >>> float(Metrics.from_classes([0, 0, 1, 255], [0, 1, 1, 0], 2).accuracy)
        0.6666666666666666
        """
        return cls.from_confusion(_confusion_matrix(truth, predicted, n_classes))

    def to_dict(self) -> dict[str, Any]:
        """For JSON, which has no NaN: None where a class does not occur, or is not predicted (precision)."""
        overall = {"accuracy": self.accuracy, "MPA": self.mpa, "FWIoU": self.fwiou, "mIoU": self.miou}
        by_class = {"recall": self.recall, "precision": self.precision, "IoU": self.iou}
        return {
            "cells": int(self.cells),
            **{name: float(value) if np.isfinite(value) else None for name, value in overall.items()},
            **{name: [float(v) if np.isfinite(v) else None for v in each] for name, each in by_class.items()},
            "support": self.support.tolist(),
            "confusion": self.confusion.tolist(),
        }


@dataclass(frozen=True)
class RingMetrics:
    """Metrics of the cells farther than `from_km` from visible outcrop, up to `to_km`."""

    from_km: float
    to_km: float
    metrics: Metrics


def _confusion_matrix(truth: np.ndarray, predicted: np.ndarray, n_classes: int) -> np.ndarray:
    """Count the cells of each true and predicted class, shape (n_classes, n_classes + 1)."""
    truth, predicted = np.asarray(truth).ravel(), np.asarray(predicted).ravel()
    is_known = truth < n_classes
    row = truth[is_known].astype(np.int64)
    col = np.minimum(predicted[is_known], n_classes)
    counts = np.bincount(row * (n_classes + 1) + col, minlength=n_classes * (n_classes + 1))
    return counts.reshape(n_classes, n_classes + 1)


def _metrics_by_distance(
    truth: np.ndarray,
    predicted: np.ndarray,
    n_classes: int,
    distance_km: np.ndarray,
    edges_km: Sequence[float] = (),
) -> list[RingMetrics]:
    """Compute the metrics in rings of growing distance to the nearest visible outcrop.

    Rings without a true cell are left out.

    Parameters
    ----------
    distance_km : array of the same shape as truth
        0 in visible outcrop itself, which belongs to no ring.
    edges_km : rising distances
        By default those of `_distance_edges`.
    """
    if not len(edges_km):
        edges_km = _distance_edges(distance_km[np.asarray(truth) < n_classes])
    rings = []
    for low, high in pairwise(edges_km):
        is_in = (distance_km > low) & (distance_km <= high)
        found = Metrics.from_classes(np.where(is_in, truth, n_classes), predicted, n_classes)
        if found.cells:
            rings.append(RingMetrics(low, high, found))
    return rings


def _distance_edges(distance_km: np.ndarray) -> tuple[float, ...]:
    """Edges of up to four rings: the distances' quartiles, each rounded to 1, 2 or 5 times a power of ten.

    Examples
    --------
    >>> _distance_edges(np.linspace(0, 100, 1001))
    (0.0, 20.0, 50.0, 100.0, inf)
    """
    beyond = distance_km[distance_km > 0]
    if not beyond.size:
        return 0.0, np.inf
    logarithm = np.log10(np.quantile(beyond, [0.25, 0.5, 0.75]))
    power = np.floor(logarithm)
    nearest = np.abs((logarithm - power)[:, None] - _ROUND_STEPS).argmin(axis=1)
    inner = {float(f"{value:.1g}") for value in 10 ** (power + _ROUND_STEPS[nearest])}
    return 0.0, *sorted(inner), np.inf
