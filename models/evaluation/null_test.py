"""Null test: does gravity add to the outcrop? Boosted trees with the measured gravity and with nulls of it.

The same trees are fitted to the same cells with gravity and with every null of it, and evaluated on the
same test set. p = (1 + nulls at least as good) / (1 + nulls) (Phipson & Smyth 2010, Statistical
Applications in Genetics and Molecular Biology 9, 39).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter
from sklearn.ensemble import HistGradientBoostingClassifier

from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.progress import Progress
from ...geology.legend import OUTSIDE
from ...geology.sampling.cv_blocks import block_numbers
from ...geology.sampling.splits import hide_outcrop
from ...geophysics.grids import Grid
from .gravity_nulls import _null_gravities, _with_neighbourhood_means
from .metrics import Metrics

_RADII_CELLS = (4.0, 12.0)  # around a cell, within which outcrop counts: standard deviations
_FAR_CELLS = 1e4  # of a class that is nowhere to be seen
NULLS = 20  # the fewest with which p can fall below 0.05
CHANCE = 0.05  # a larger p is called chance
_MAX_TRAINING_CELLS, _MAX_TEST_CELLS = 8_000, 10_000  # more change the metrics little, the time much
FOLDS = 5  # in which training cells are covered in turn
_LEAST_PROBABILITY = 1e-4  # a class that the trees were not fitted to is not impossible
METRICS = ("NLL", "accuracy", "MPA")


def _outcrop_features(shown: np.ndarray, cells: np.ndarray, n_classes: int) -> np.ndarray:
    """What outcrop lies around cells, float32 (n_cells, 1 + 3 n_classes).

    The distance to any outcrop; then for every class how much further it is, and its share of the outcrop
    within each of two radii.
    """
    is_outcrop = shown < OUTSIDE
    to_any = _distance(is_outcrop, cells)
    weights = [_smoothed(is_outcrop, radius, cells) + 1e-6 for radius in _RADII_CELLS]
    columns = [to_any]
    for number in range(n_classes):
        is_class = shown == number
        columns.append(_distance(is_class, cells) - to_any)
        columns += [_smoothed(is_class, r, cells) / w for r, w in zip(_RADII_CELLS, weights)]
    return np.column_stack(columns).astype("float32")


def _distance(is_there: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """log(1 + distance in cells) from cells to the nearest marked one."""
    if not is_there.any():
        return np.full(len(cells), np.log1p(_FAR_CELLS))
    return np.log1p(distance_transform_edt(~is_there).ravel()[cells])


def _smoothed(is_there: np.ndarray, radius: float, cells: np.ndarray) -> np.ndarray:
    """Share of marked ground around cells."""
    return gaussian_filter(is_there.astype("float32"), radius, mode="constant").ravel()[cells]


@dataclass(frozen=True)
class _LearnerResult:
    """Metrics of one learner, and its negative log likelihood, the mean of -log p(true class)."""

    name: str
    metrics: Metrics
    nll: float

    @classmethod
    def from_probabilities(cls, name: str, probabilities: np.ndarray, truth: np.ndarray) -> _LearnerResult:
        """Evaluate probabilities (cells, n_classes) of cells whose class is known."""
        likelihood = np.maximum(probabilities[np.arange(len(truth)), truth], _LEAST_PROBABILITY)
        metrics = Metrics.from_classes(truth, probabilities.argmax(1), probabilities.shape[1])
        return cls(name, metrics, float(-np.log(likelihood).mean()))

    def to_dict(self) -> dict[str, float]:
        """The metrics of a null test by name."""
        metrics = self.metrics
        return {"accuracy": float(metrics.accuracy), "MPA": float(metrics.mpa), "NLL": float(self.nll)}

    def value(self, metric: str) -> float:
        """A metric, the higher the better: the sign of the likelihood is turned."""
        value = self.to_dict()[metric]
        return -value if metric == "NLL" else value


@dataclass(frozen=True)
class NullTest:
    """The measured gravity compared with its nulls.

    Parameters
    ----------
    real : outcrop and gravity
    nulls : outcrop and each null
    outcrop : outcrop alone
    learner : what was fitted, in words
    """

    real: _LearnerResult
    nulls: tuple[_LearnerResult, ...]
    outcrop: _LearnerResult
    learner: str

    def gain(self, metric: str) -> float:
        """The metric with gravity less the nulls' mean."""
        return self.real.value(metric) - float(np.mean([null.value(metric) for null in self.nulls]))

    def n_as_good(self, metric: str = "NLL") -> int:
        """Nulls that do at least as well as gravity."""
        return sum(null.value(metric) >= self.real.value(metric) for null in self.nulls)

    def p(self, metric: str = "NLL") -> float:
        """Probability of such a rank if gravity carried no information; the likelihood is most sensitive."""
        return (1 + self.n_as_good(metric)) / (1 + len(self.nulls))


@dataclass(frozen=True)
class _CellSample:
    """Training and test cells of learners that differ in gravity alone.

    Parameters
    ----------
    training, test : flat indices of cells, shape (n,) and (m,)
    outcrop_training, outcrop_test : features of the visible outcrop around them, (n, k) and (m, k)
    classes, truth : uint8, shape (n,) and (m,)
    """

    training: np.ndarray
    test: np.ndarray
    outcrop_training: np.ndarray
    outcrop_test: np.ndarray
    classes: np.ndarray
    truth: np.ndarray
    n_classes: int


def sample_cells(
    map_train: np.ndarray,
    truth: np.ndarray,
    is_test: np.ndarray,
    grid: Grid,
    n_classes: int,
    *,
    block_km: float = 0.0,
    seed: int = 0,
) -> _CellSample:
    """Draw training and test cells, and compute the features of the outcrop around them.

    The features of a training cell must not contain the cell itself: outcrop is hidden fold by fold, in
    blocks as large as those of the test set, so that every cell is described as if it lay under cover.

    Parameters
    ----------
    map_train : uint8 (rows, cols), the outcrop to learn from; cover and test cells 255, outside 254
    truth : uint8 (rows, cols), classes of the test cells
    is_test : bool (rows, cols)
    block_km : side of the blocks; 0 for `cv_blocks.default_block_km`
    """
    rng = np.random.default_rng(seed)
    cells = []
    for is_usable, most in (
        (map_train < n_classes, _MAX_TRAINING_CELLS),
        (is_test & (truth < n_classes), _MAX_TEST_CELLS),
    ):
        usable = np.flatnonzero(is_usable)
        cells.append(usable if usable.size <= most else np.sort(rng.choice(usable, most, replace=False)))
    training, test = cells
    if not training.size or not test.size:
        raise UserError(
            tr("There is no outcrop to learn from, or none to test on: gravity cannot be tested."),
            tr("Give a smaller block size (BLOCK), or leave the null test out (NULLS: none)."),
        )
    cv_block = block_numbers(grid, block_km=block_km)
    fold = rng.permuted(np.arange(cv_block.max() + 1) % FOLDS)[cv_block]
    around_test = _outcrop_features(map_train, test, n_classes)
    around = np.empty((len(training), around_test.shape[1]), "float32")
    for number in range(FOLDS):
        is_in = fold.ravel()[training] == number
        around[is_in] = _outcrop_features(hide_outcrop(map_train, fold == number), training[is_in], n_classes)
    classes, labels = map_train.ravel()[training], truth.ravel()[test]
    return _CellSample(training, test, around, around_test, classes, labels, n_classes)


def gravity_null_test(
    gravity: np.ndarray,
    sample: _CellSample,
    *,
    extra: np.ndarray | None = None,
    count: int = NULLS,
    seed: int = 0,
    progress: Progress | None = None,
) -> NullTest:
    """Test with boosted trees whether gravity adds to the outcrop.

    Parameters
    ----------
    gravity : bands derived from gravity, (C, rows, cols), NaN in gaps
    extra : bands of other kinds, which are not transformed
    count : number of nulls; p cannot be below 1 / (1 + count)
    """
    bands = _with_neighbourhood_means(gravity)
    fixed = bands[:0] if extra is None else extra
    outcrop = _fit_and_evaluate(sample, extra, tr("no gravity"))
    real = _fit_and_evaluate(sample, np.concatenate([fixed, bands]), tr("gravity as measured"))
    nulls: list[_LearnerResult] = []
    for name, null in _null_gravities(bands, count, seed=seed):
        if progress:
            number = len(nulls) + 1
            text = tr("Testing whether gravity helps: {number} of {total}")
            progress(
                len(nulls) / count,
                text.format(number=number, total=count),
                doing="nulls",
                done=number,
                total=count,
            )
        nulls.append(_fit_and_evaluate(sample, np.concatenate([fixed, null]), name))
    learner = tr(
        "boosted trees on the outcrop around a cell and the gravity there, fitted to {trained} cells, "
        "tested on {tested}"
    ).format(trained=len(sample.training), tested=len(sample.test))
    return NullTest(real, tuple(nulls), outcrop, learner)


def _fit_and_evaluate(sample: _CellSample, bands: np.ndarray | None, name: str) -> _LearnerResult:
    """Fit trees to the outcrop around a cell and the bands (C, rows, cols) there, if any."""
    features, features_test = (
        around if bands is None else np.column_stack([around, bands.reshape(len(bands), -1).T[cells]])
        for around, cells in (
            (sample.outcrop_training, sample.training),
            (sample.outcrop_test, sample.test),
        )
    )
    trees = HistGradientBoostingClassifier(
        learning_rate=0.12,
        max_iter=30,
        max_leaf_nodes=15,
        max_bins=64,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=0,
    ).fit(features, sample.classes)
    probabilities = np.full((len(features_test), sample.n_classes), _LEAST_PROBABILITY)
    probabilities[:, trees.classes_] += trees.predict_proba(features_test)
    probabilities /= probabilities.sum(1, keepdims=True)
    return _LearnerResult.from_probabilities(name, probabilities, sample.truth)
