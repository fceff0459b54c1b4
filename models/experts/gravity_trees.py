"""Boosted trees that read gravity alone: the quick reader of gravity, beside GGMNet the slow one."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from ...geology.legend import OUTSIDE
from .tree_ensemble import Trees, as_arrays

SMOOTHING = (2.0, 6.0)  # standard deviations, cells: what a cell's surroundings show


def features_a_band() -> int:
    """How many features `gravity_features` makes of a band."""
    return 2 + len(SMOOTHING)


def gravity_features(bands: np.ndarray) -> np.ndarray:
    """Each band, smooth at two scales too, and how rough it is: (4 n_bands, rows, cols).

    Parameters
    ----------
    bands : (n_bands, rows, cols), standardised, without gaps
    """
    found = list(bands)
    for band in bands:
        smooth = [gaussian_filter(band, radius, truncate=3) for radius in SMOOTHING]
        rough = gaussian_filter((band - smooth[0]) ** 2, SMOOTHING[0], truncate=3)
        found += [*smooth, np.sqrt(rough)]
    return np.stack(found).astype("float32")


def fit_gravity_trees(
    features: np.ndarray, classes: np.ndarray, *, seed: int = 1, iterations: int = 60
) -> tuple[Trees, np.ndarray]:
    """Learn the classes of the outcrop from its gravity; the trees, and the classes that they tell apart.

    Parameters
    ----------
    features : (n_features, rows, cols) of `gravity_features`
    classes : uint8 (rows, cols), what is learned from; at least two classes occur
    """
    from sklearn.ensemble import HistGradientBoostingClassifier  # takes a second; predicting needs none

    known = classes < OUTSIDE
    model = HistGradientBoostingClassifier(
        max_iter=iterations, learning_rate=0.08, max_leaf_nodes=15, min_samples_leaf=50,
        l2_regularization=5.0, early_stopping=False, random_state=seed,
    )  # fmt: skip
    model.fit(features[:, known].T, classes[known])
    return as_arrays(model), model.classes_.astype("int32")
