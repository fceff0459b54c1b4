"""Importance of the input bands: the loss of accuracy when a band is shifted.

A band shifted by a third of the raster keeps its values and its texture, but no longer relates to the
geology (permutation importance, Breiman 2001, with the texture preserved).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

_SHIFTS = ((1 / 3, 1 / 3), (-1 / 3, 1 / 4))  # of the raster's sides; the loss is the mean over them


@dataclass(frozen=True)
class BandImportance:
    """Losses by band; recall is the share of a class's cells that are found.

    Parameters
    ----------
    bands : names
    accuracy : with all bands in place
    accuracy_loss : float array (n_bands,)
    recall_loss : float array (n_bands, n_classes), NaN where a class has no cells
    """

    bands: Sequence[str]
    accuracy: float
    accuracy_loss: np.ndarray
    recall_loss: np.ndarray


def band_importance(
    predict: Callable[[np.ndarray], np.ndarray],
    bands: np.ndarray,
    names: Sequence[str],
    truth: np.ndarray,
    n_classes: int,
) -> BandImportance:
    """Measure the importance of each band on the cells that have a class.

    Parameters
    ----------
    predict : standardised bands (C, rows, cols) -> class probabilities (n, rows, cols)
    truth : uint8 array (rows, cols); cells of n_classes and above do not count
    """
    is_known = truth < n_classes
    labels = truth[is_known]
    counts = np.bincount(labels, minlength=n_classes)[:n_classes]

    def accuracy_and_recall(shown: np.ndarray) -> tuple[float, np.ndarray]:
        is_hit = predict(shown)[:, is_known].argmax(axis=0) == labels
        with np.errstate(invalid="ignore"):
            return float(is_hit.mean()), np.bincount(labels, is_hit, minlength=n_classes)[:n_classes] / counts

    accuracy, recall = accuracy_and_recall(bands)
    overall, by_class = [], []
    for number in range(len(bands)):
        shifted = []
        for down, across in _SHIFTS:
            moved = bands.copy()
            steps = round(down * bands.shape[1]), round(across * bands.shape[2])
            moved[number] = np.roll(bands[number], steps, axis=(0, 1))
            shifted.append(accuracy_and_recall(moved))
        overall.append(accuracy - np.mean([found[0] for found in shifted], axis=0))
        by_class.append(recall - np.mean([found[1] for found in shifted], axis=0))
    return BandImportance(names, accuracy, np.array(overall), np.array(by_class))
