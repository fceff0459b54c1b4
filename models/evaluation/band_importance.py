"""What each input band is worth to a network: how much it loses when the band is moved elsewhere.

A band that is shifted by a third of the raster keeps its values and its texture, and tells nothing of the
ground any more (permutation importance, Breiman 2001, without tearing the picture to pieces).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

SHIFTS = ((1 / 3, 1 / 3), (-1 / 3, 1 / 4))  # of the raster's sides; the loss is the mean over them

Predict = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Importance:
    """The loss of each band; recall is the share of a class's cells that are found.

    Parameters
    ----------
    bands : names
    accuracy : the network's own
    accuracy_loss : float array (n_bands,)
    recall_loss : float array (n_bands, n_classes), NaN where a class has no cells
    """

    bands: Sequence[str]
    accuracy: float
    accuracy_loss: np.ndarray
    recall_loss: np.ndarray


def band_importance(
    predict: Predict, bands: np.ndarray, names: Sequence[str], truth: np.ndarray, n_classes: int
) -> Importance:
    """Measure each band on the cells that have a class.

    Parameters
    ----------
    predict : standardised bands (C, rows, cols) -> class probabilities (n, rows, cols)
    truth : uint8 array (rows, cols); cells of n_classes and above don't count
    """
    is_scored = truth < n_classes
    labels = truth[is_scored]

    def scored(seen: np.ndarray) -> tuple[float, np.ndarray]:
        is_hit = predict(seen)[:, is_scored].argmax(axis=0) == labels
        counts = np.bincount(labels, minlength=n_classes)[:n_classes]
        with np.errstate(invalid="ignore"):
            return float(is_hit.mean()), np.bincount(labels, is_hit, minlength=n_classes)[:n_classes] / counts

    accuracy, recall = scored(bands)
    losses = []
    for number in range(len(bands)):
        found = [scored(shifted(bands, number, *shift)) for shift in SHIFTS]
        left, of_each = (np.mean([f[part] for f in found], axis=0) for part in (0, 1))
        losses.append((accuracy - left, recall - of_each))
    overall, by_class = (np.array(part) for part in zip(*losses))
    return Importance(names, accuracy, overall, by_class)


def shifted(bands: np.ndarray, number: int, down: float, across: float) -> np.ndarray:
    """The bands with one of them moved by shares of the raster's sides, around its edges."""
    moved = bands.copy()
    steps = round(down * bands.shape[1]), round(across * bands.shape[2])
    moved[number] = np.roll(bands[number], steps, axis=(0, 1))
    return moved
