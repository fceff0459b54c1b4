"""A random forest on the network's bands: what gravity predicts cell by cell, without a neighbourhood."""

from __future__ import annotations

import numpy as np
from sklearn.ensemble import RandomForestClassifier

from ...contract.errors import UserError

NO_CLASS = 255
_MAX_TRAINING_CELLS = 100_000  # more cells no longer change the metrics, only the time
CELLS_AT_ONCE = 200_000


def fit_random_forest(
    features: np.ndarray,
    classes: np.ndarray,
    is_training: np.ndarray,
    n_classes: int,
    *,
    seed: int,
    n_trees: int = 100,
    n_jobs: int = 1,
) -> RandomForestClassifier:
    """Fit a forest to the training cells, with the settings of the South Australian benchmark.

    Parameters
    ----------
    features : float array, shape (n_features, rows, cols), NaN where there is no data
    classes : uint8 array, shape (rows, cols)
    is_training : bool array, shape (rows, cols)
    """
    is_used = is_training & (classes < n_classes) & np.isfinite(features).all(axis=0)
    cells = np.flatnonzero(is_used)
    if not cells.size:
        raise UserError(
            "No cell of the training set has both a class and values in all bands.",
            "Check that the rasters cover the mapped outcrop.",
        )
    if cells.size > _MAX_TRAINING_CELLS:
        cells = np.random.default_rng(seed).choice(cells, _MAX_TRAINING_CELLS, replace=False)
    forest = RandomForestClassifier(
        n_trees, min_samples_leaf=5, class_weight="balanced_subsample", random_state=seed, n_jobs=n_jobs
    )
    return forest.fit(features.reshape(len(features), -1).T[cells], classes.ravel()[cells])


def random_forest_probabilities(
    forest: RandomForestClassifier, features: np.ndarray, is_wanted: np.ndarray, n_classes: int
) -> np.ndarray:
    """Class probabilities of the wanted cells, row by row: shape (n_wanted, n_classes), NaN without data."""
    wanted = features.reshape(len(features), -1).T[np.flatnonzero(is_wanted)]
    has_data = np.flatnonzero(np.isfinite(wanted).all(axis=1))
    probabilities = np.full((len(wanted), n_classes), np.nan, "float32")
    probabilities[has_data] = 0
    for start in range(0, len(has_data), CELLS_AT_ONCE):
        some = has_data[start : start + CELLS_AT_ONCE]
        probabilities[np.ix_(some, forest.classes_)] = forest.predict_proba(wanted[some])
    return probabilities


def most_likely_class(probabilities: np.ndarray) -> np.ndarray:
    """The most likely class of each row of (n, n_classes); 255 where there are no probabilities."""
    has_data = np.isfinite(probabilities[:, 0])
    return np.where(has_data, probabilities.argmax(axis=1), NO_CLASS).astype("uint8")
