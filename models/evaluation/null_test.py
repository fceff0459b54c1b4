"""Does gravity add to what the outcrop tells? Boosted trees with the true gravity and with nulls of it.

The same cheap learner is fitted to the same cells with gravity and with every null of it, and scored on the
same ground that it never saw. p = (1 + nulls at least as good) / (1 + nulls) (Phipson & Smyth 2010,
Statistical Applications in Genetics and Molecular Biology 9, 39).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from ...contract.errors import UserError
from ...geology.sampling.cv_blocks import block_numbers
from ...geology.sampling.splits import visible
from ...geophysics.grids import Grid
from ..features.outcrop_distances import n_features, outcrop_features
from .baselines import table
from .gravity_nulls import null_gravities, with_surroundings
from .metrics import Scores, scores

NULLS = 20  # the fewest with which p can fall below 0.05
CHANCE = 0.05  # a larger p is called chance
MAX_TRAINING_CELLS, MAX_SCORED_CELLS = 8_000, 10_000  # more change the scores little, the time much
FOLDS = 5  # in which training ground plays cover
LEAST_PROBABILITY = 1e-4  # a class that the trees have never seen is not impossible
METRICS = ("NLL", "accuracy", "MPA")


@dataclass(frozen=True)
class Result:
    """What a learner gets right: scores and negative log likelihood, the mean of -log p(true class)."""

    name: str
    scores: Scores
    nll: float

    def value(self, metric: str) -> float:
        """A score, the higher the better: the likelihood's sign is turned."""
        of = {"NLL": -self.nll, "accuracy": self.scores.accuracy, "MPA": self.scores.mpa}
        return float(of[metric])


@dataclass(frozen=True)
class NullTest:
    """The true gravity beside its nulls.

    Parameters
    ----------
    real : outcrop and gravity
    nulls : outcrop and each null
    outcrop : outcrop alone; None where the learner is a network, which has to have gravity
    learner : what was fitted, in words
    """

    real: Result
    nulls: tuple[Result, ...]
    outcrop: Result | None
    learner: str

    def gain(self, metric: str) -> float:
        """The score with gravity less the nulls' mean."""
        return self.real.value(metric) - float(np.mean([null.value(metric) for null in self.nulls]))

    def n_as_good(self, metric: str = "NLL") -> int:
        """Nulls that do at least as well as gravity."""
        return sum(null.value(metric) >= self.real.value(metric) for null in self.nulls)

    def p(self, metric: str = "NLL") -> float:
        """Chance of such a rank if gravity knew nothing; the likelihood's rank judges, it sees the most."""
        return (1 + self.n_as_good(metric)) / (1 + len(self.nulls))


@dataclass(frozen=True)
class Ground:
    """Cells to learn from and to be scored on, for learners that differ in gravity alone.

    Parameters
    ----------
    training, scored : flat indices of cells, shape (n,) and (m,)
    outcrop_training, outcrop_scored : what the visible outcrop around them tells, (n, k) and (m, k)
    classes, truth : uint8, shape (n,) and (m,)
    """

    training: np.ndarray
    scored: np.ndarray
    outcrop_training: np.ndarray
    outcrop_scored: np.ndarray
    classes: np.ndarray
    truth: np.ndarray
    n_classes: int


def make_ground(
    shown: np.ndarray,
    truth: np.ndarray,
    is_scored: np.ndarray,
    grid: Grid,
    n_classes: int,
    *,
    block_km: float = 0.0,
    seed: int = 0,
) -> Ground:
    """Draw the cells and look around them.

    A training cell must not see itself: the outcrop is hidden fold by fold, in blocks as large as those of
    the scored ground, and every cell is described as it looks when it lies under cover.

    Parameters
    ----------
    shown : uint8 (rows, cols), the outcrop to learn from; cover and scored ground 255, outside 254
    truth : uint8 (rows, cols), classes of the scored ground
    is_scored : bool (rows, cols)
    block_km : side of the blocks; 0 for `blocks.default_block_km`
    """
    rng = np.random.default_rng(seed)
    training = drawn(rng, shown < n_classes, MAX_TRAINING_CELLS)
    scored = drawn(rng, is_scored & (truth < n_classes), MAX_SCORED_CELLS)
    if not training.size or not scored.size:
        raise UserError(
            "There is no outcrop to learn from, or none to score on: gravity cannot be tested.",
            "Give a smaller block size (BLOCK), or leave the null test out (NULLS: none).",
        )
    block = block_numbers(grid, block_km=block_km)
    fold = rng.permuted(np.arange(block.max() + 1) % FOLDS)[block]
    around = np.empty((len(training), n_features(n_classes)), "float32")
    for number in range(FOLDS):
        is_in = fold.ravel()[training] == number
        around[is_in] = outcrop_features(visible(shown, fold == number), training[is_in], n_classes)
    return Ground(
        training, scored, around, outcrop_features(shown, scored, n_classes),
        shown.ravel()[training], truth.ravel()[scored], n_classes,
    )  # fmt: skip


def drawn(rng: np.random.Generator, is_usable: np.ndarray, most: int) -> np.ndarray:
    """Flat indices of usable cells, at most so many, drawn without preference."""
    cells = np.flatnonzero(is_usable)
    return cells if cells.size <= most else np.sort(rng.choice(cells, most, replace=False))


def fit_and_score(ground: Ground, bands: np.ndarray | None, name: str) -> Result:
    """Boosted trees on the outcrop around a cell and the bands (C, rows, cols) there, if any, scored."""
    parts = (ground.outcrop_training, ground.training), (ground.outcrop_scored, ground.scored)
    seen, asked = (
        around if bands is None else np.column_stack([around, table(bands)[cells]]) for around, cells in parts
    )
    trees = HistGradientBoostingClassifier(
        learning_rate=0.12, max_iter=30, max_leaf_nodes=15, max_bins=64, l2_regularization=1.0,
        early_stopping=False, random_state=0,
    ).fit(seen, ground.classes)  # fmt: skip
    probabilities = np.full((len(asked), ground.n_classes), LEAST_PROBABILITY)
    probabilities[:, trees.classes_] += trees.predict_proba(asked)
    return judged(name, probabilities / probabilities.sum(1, keepdims=True), ground.truth)


def judged(name: str, probabilities: np.ndarray, truth: np.ndarray) -> Result:
    """Score probabilities (cells, n_classes) of cells whose class is known."""
    n = probabilities.shape[1]
    likelihood = np.maximum(probabilities[np.arange(len(truth)), truth], LEAST_PROBABILITY)
    return Result(name, scores(truth, probabilities.argmax(1), n), float(-np.log(likelihood).mean()))


def compare_with_nulls(
    gravity: np.ndarray,
    ground: Ground,
    *,
    extra: np.ndarray | None = None,
    count: int = NULLS,
    seed: int = 0,
    progress: Callable[[float, str], None] | None = None,
) -> NullTest:
    """Test gravity's worth on a ground with boosted trees.

    Parameters
    ----------
    gravity : bands made of gravity, (C, rows, cols), NaN in gaps
    extra : bands of other kinds, which stay in place
    count : number of nulls; p cannot be below 1 / (1 + count)
    """
    bands = with_surroundings(gravity)
    fixed = bands[:0] if extra is None else extra
    outcrop = fit_and_score(ground, extra, "no gravity")
    real = fit_and_score(ground, np.concatenate([fixed, bands]), "gravity as measured")
    nulls = []
    for name, null in null_gravities(bands, count, seed=seed):
        if progress:
            progress(len(nulls) / count, f"Gravity {name}")
        nulls.append(fit_and_score(ground, np.concatenate([fixed, null]), name))
    learner = (
        f"boosted trees on the outcrop around a cell and the gravity there, fitted to {len(ground.training)} "
        f"cells, scored on {len(ground.scored)}"
    )
    return NullTest(real, tuple(nulls), outcrop, learner)
