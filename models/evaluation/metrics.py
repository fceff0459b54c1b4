"""Scores of a predicted class raster: overall, class by class, and by distance to visible outcrop.

All come from the confusion matrix (Garcia-Garcia et al. 2017, section 5.1); classes without a true cell
don't count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

ROUND_STEPS = np.log10([1.0, 2.0, 5.0, 10.0])


@dataclass(frozen=True)
class Scores:
    """Scores that follow from a confusion matrix.

    Parameters
    ----------
    confusion : int array, shape (n_classes, n_classes + 1)
        True class by predicted class; the last column counts cells without a prediction. Leading axes hold
        several matrices at once.
    """

    confusion: np.ndarray

    @property
    def support(self) -> np.ndarray:
        """True cells of each class, shape (n_classes,)."""
        return self.confusion.sum(-1)

    @property
    def hits(self) -> np.ndarray:
        """Rightly predicted cells of each class, shape (n_classes,)."""
        return np.diagonal(self.confusion, axis1=-2, axis2=-1)

    @property
    def cells(self) -> int:
        """Cells with a true class."""
        return self.support.sum(-1)

    @cached_property
    def recall(self) -> np.ndarray:
        """Share of each class's true cells that were found (the class's accuracy); NaN without true cells."""
        return share(self.hits, self.support)

    @cached_property
    def iou(self) -> np.ndarray:
        """Intersection over union of each class; NaN without true cells."""
        predicted = self.confusion[..., :-1].sum(-2)
        return np.where(self.support > 0, share(self.hits, self.support + predicted - self.hits), np.nan)

    @property
    def accuracy(self) -> float:
        """Share of all cells that were correctly predicted."""
        return share(self.hits.sum(-1), self.cells)

    @property
    def mpa(self) -> float:
        """Mean pixel accuracy: the mean recall of the classes that occur."""
        return mean_of_seen(self.recall)

    @property
    def miou(self) -> float:
        """Mean intersection over union of the classes that occur."""
        return mean_of_seen(self.iou)

    @property
    def fwiou(self) -> float:
        """Intersection over union weighted by how frequent each class is."""
        return share(np.nansum(self.iou * self.support, -1), self.cells)

    def to_dict(self) -> dict:
        """For JSON; None where a class does not occur."""
        return {
            "cells": int(self.cells),
            "accuracy": plain(self.accuracy),
            "MPA": plain(self.mpa),
            "FWIoU": plain(self.fwiou),
            "mIoU": plain(self.miou),
            "recall": [plain(value) for value in self.recall],
            "IoU": [plain(value) for value in self.iou],
            "support": self.support.tolist(),
            "confusion": self.confusion.tolist(),
        }


@dataclass(frozen=True)
class Ring:
    """Scores of the cells that lie further than `from_km` from visible outcrop, up to `to_km`."""

    from_km: float
    to_km: float
    scores: Scores


def scores(truth: np.ndarray, predicted: np.ndarray, n_classes: int) -> Scores:
    """Score class arrays of equal shape; cells whose truth is not 0 .. n_classes - 1 don't count.

    >>> float(scores([0, 0, 1, 255], [0, 1, 1, 0], 2).accuracy)
    0.6666666666666666
    """
    return Scores(confusion_matrix(truth, predicted, n_classes))


def confusion_matrix(truth: np.ndarray, predicted: np.ndarray, n_classes: int) -> np.ndarray:
    """Count the cells of each true and predicted class, shape (n_classes, n_classes + 1)."""
    truth, predicted = np.asarray(truth).ravel(), np.asarray(predicted).ravel()
    is_known = truth < n_classes
    row = truth[is_known].astype(np.int64)
    col = np.minimum(predicted[is_known], n_classes)
    counts = np.bincount(row * (n_classes + 1) + col, minlength=n_classes * (n_classes + 1))
    return counts.reshape(n_classes, n_classes + 1)


def by_distance(
    truth: np.ndarray,
    predicted: np.ndarray,
    n_classes: int,
    distance_km: np.ndarray,
    edges_km: Sequence[float] = (),
) -> list[Ring]:
    """Score rings of growing distance to the nearest visible outcrop; rings without a true cell are left out.

    Parameters
    ----------
    distance_km : array of the same shape as truth
        0 in visible outcrop itself, which belongs to no ring.
    edges_km : rising distances
        By default round ones that share the cells out about equally.
    """
    if not len(edges_km):
        edges_km = round_edges(distance_km[np.asarray(truth) < n_classes])
    rings = []
    for low, high in pairwise(edges_km):
        is_in = (distance_km > low) & (distance_km <= high)
        ring = Ring(low, high, scores(np.where(is_in, truth, n_classes), predicted, n_classes))
        if ring.scores.cells:
            rings.append(ring)
    return rings


def round_edges(distance_km: np.ndarray) -> tuple[float, ...]:
    """Edges of up to four rings: the distances' quartiles, each rounded to 1, 2 or 5 times a power of ten.

    >>> round_edges(np.linspace(0, 100, 1001))
    (0.0, 20.0, 50.0, 100.0, inf)
    """
    beyond = distance_km[distance_km > 0]
    if not beyond.size:
        return 0.0, np.inf
    logarithm = np.log10(np.quantile(beyond, [0.25, 0.5, 0.75]))
    power = np.floor(logarithm)
    nearest = np.abs((logarithm - power)[:, None] - ROUND_STEPS).argmin(axis=1)
    inner = {float(f"{value:.1g}") for value in 10 ** (power + ROUND_STEPS[nearest])}
    return 0.0, *sorted(inner), np.inf


def share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """Part over whole, NaN where the whole is nothing."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.divide(part, whole, dtype=float)


def mean_of_seen(values: np.ndarray) -> np.ndarray:
    """Mean over the last axis of the values that are not NaN."""
    return share(np.nansum(values, -1), np.isfinite(values).sum(-1))


def plain(value: float) -> float | None:
    """A number for JSON, which has no NaN."""
    return float(value) if np.isfinite(value) else None
