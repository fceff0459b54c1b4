"""What the input bands tell: importance of each, a random forest on them, area of applicability.

Importance is the loss of accuracy when a band is shifted by a third of the raster: it keeps its values and
its texture, but no longer relates to the geology (permutation importance, Breiman 2001).

Area of applicability (Meyer & Pebesma 2021, Methods in Ecology and Evolution 12, 1620-1633): a cell's
dissimilarity is the Mahalanobis distance of its bands from the training set. The card keeps the covariance of
the standardised bands on the training set and the distances there; a cell farther than all but one in a
hundred training cells, say, lies outside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.model_card import Card

_SHIFTS = ((1 / 3, 1 / 3), (-1 / 3, 1 / 4))  # of the raster's sides; the loss is the mean over them
_SHARES = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)  # of the training cells, farther than ...
_SMALLEST = 1e-6  # of a covariance's mean variance, added to it: bands may be copies of each other
_MAX_TRAINING_CELLS = 100_000  # more cells no longer change the metrics, only the time
_CELLS_AT_ONCE = 200_000


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


def fit_applicability(standardised: np.ndarray) -> dict[str, list]:
    """What the card stores of the training set.

    Parameters
    ----------
    standardised : array, shape (C, n_cells), bands of the training cells
    """
    covariance = np.atleast_2d(np.cov(standardised.astype(float)))
    distance = _mahalanobis(standardised, covariance)
    return {
        "covariance": covariance.tolist(),
        "rarer_than": list(_SHARES),
        "distance": np.quantile(distance, 1 - np.array(_SHARES)).tolist(),
    }


def dissimilarity(raw: np.ndarray, card: Card) -> np.ndarray:
    """Distance of cells from the training set, in standard deviations; NaN where gravity has no data.

    Parameters
    ----------
    raw : array, shape (C, rows, cols), in the bands' units
    """
    mean, std = (np.array([band[name] for band in card.bands])[:, None, None] for name in ("mean", "std"))
    is_extra = np.array([band.get("source") == "extra" for band in card.bands])[:, None, None]
    standard = (raw - mean) / std
    standard = np.where(is_extra & np.isnan(standard), 0.0, standard)  # average, as the model reads it
    return _mahalanobis(standard, np.array(card.evidence["covariance"]))


def dissimilarity_limit(card: Card, share: float) -> float:
    """The dissimilarity that a share of the training cells exceeds."""
    shares: list[float] = card.evidence["rarer_than"]
    at = np.log(max(share, shares[-1]))
    return float(np.interp(at, np.log(shares[::-1]), card.evidence["distance"][::-1]))


def _mahalanobis(standardised: np.ndarray, covariance: np.ndarray) -> np.ndarray:
    """sqrt(z^T C^-1 z) of cells z, shape (C, ...) -> (...), in standard deviations (Mahalanobis 1936)."""
    n = len(covariance)
    regularised = covariance + _SMALLEST * np.trace(covariance) / n * np.eye(n)
    turned = np.linalg.solve(np.linalg.cholesky(regularised), standardised.reshape(n, -1))
    return np.sqrt((turned**2).sum(axis=0)).reshape(standardised.shape[1:]).astype("float32")


def random_forest(
    features: np.ndarray,
    classes: np.ndarray,
    is_training: np.ndarray,
    is_wanted: np.ndarray,
    n_classes: int,
    *,
    seed: int,
    n_trees: int = 100,
    n_jobs: int = 1,
) -> np.ndarray:
    """Class probabilities by a forest of the training cells, as in the South Australian benchmark.

    Parameters
    ----------
    features : float array, shape (n_features, rows, cols), NaN where there is no data
    classes : uint8 array, shape (rows, cols)
    is_training, is_wanted : bool arrays, shape (rows, cols)

    Returns
    -------
    float32 array, shape (n_wanted, n_classes); NaN without data
    """
    from sklearn.ensemble import RandomForestClassifier  # takes a second; prediction needs none

    has_data = np.isfinite(features).all(axis=0)
    cells = np.flatnonzero(is_training & (classes < n_classes) & has_data)
    if not cells.size:
        raise UserError(
            tr("No cell of the training set has both a class and values in all bands."),
            tr("Check that the rasters cover the mapped outcrop."),
        )
    if cells.size > _MAX_TRAINING_CELLS:
        cells = np.random.default_rng(seed).choice(cells, _MAX_TRAINING_CELLS, replace=False)
    forest = RandomForestClassifier(
        n_trees, min_samples_leaf=5, class_weight="balanced_subsample", random_state=seed, n_jobs=n_jobs
    )
    rows = features.reshape(len(features), -1).T
    forest.fit(rows[cells], classes.ravel()[cells])
    usable = np.flatnonzero(has_data[is_wanted])
    wanted = np.flatnonzero(is_wanted)[usable]
    probabilities = np.full((int(is_wanted.sum()), n_classes), np.nan, "float32")
    probabilities[usable] = 0
    for start in range(0, len(usable), _CELLS_AT_ONCE):
        some = slice(start, start + _CELLS_AT_ONCE)
        probabilities[np.ix_(usable[some], forest.classes_)] = forest.predict_proba(rows[wanted[some]])
    return probabilities
