"""How far to trust gravity's fit to outcrop: weights from held-out blocks, and 0 where nulls do as well.

The weights maximise the likelihood of blocks whose outcrop is hidden, in a pool with the experts of outcrop.
The same is done with nulls of the same bands; p counts those that do at least as well (Phipson & Smyth 2010),
and no more are drawn than it takes to know that p is above 0.05 (Besag & Clifford 1991, Biometrika 78, 301).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...contract.language import tr
from ...contract.progress import Progress
from ..evaluation.gravity_nulls import _null_transforms
from ..evaluation.null_test import CHANCE
from ..features.gravity_fit import _FITS, _GravityFit
from ..features.outcrop_channels import candidates_of
from ..networks.gravity_metric import _bands_read, _MetricGround
from .fit import ExpertTrainingData, FitResult, _predict_folds
from .gravity_context import MetricReader, _GravityContext
from .pool import _fit_weights, pool_log_proba

_NULLS = 99
_TRUSTWORTHY = slice(2, None)  # local, near, metric: over a real map LDA and QDA are a code of position
_CELLS_OF_A_FOLD = 2_000  # are drawn: more change p little, the time much


@dataclass(frozen=True)
class ContextTest:
    """The negative log likelihood of held-out blocks: outcrop alone, with gravity, with each null of it."""

    outcrop: float
    gravity: float
    nulls: tuple[float, ...]

    @property
    def n_as_good(self) -> int:
        """Nulls that do at least as well as gravity."""
        return sum(null <= self.gravity for null in self.nulls)

    @property
    def p(self) -> float:
        """Probability of such a rank if gravity carried no information; 1 where nothing could be tested."""
        return (1 + self.n_as_good) / (1 + len(self.nulls))

    @property
    def is_trusted(self) -> bool:
        """Whether gravity is used."""
        return self.p <= CHANCE and self.gravity < self.outcrop


@dataclass(frozen=True)
class _HeldOut:
    """Cells of a fold with the fits of gravity to the outcrop outside of it.

    Parameters
    ----------
    outcrop : log probabilities of the experts of outcrop, (num_classes, n)
    metric, ground : the gravity metric and the same map as it reads it, where there is one
    """

    fit: _GravityFit
    outcrop: np.ndarray
    labels: np.ndarray
    metric: MetricReader | None = None
    ground: _MetricGround | None = None

    @classmethod
    def of(
        cls, data: ExpertTrainingData, fold: np.ndarray, outcrop: np.ndarray, rng: np.random.Generator
    ) -> _HeldOut:
        """Cells of a fold, drawn; those of classes that crop out nowhere else say nothing."""
        visible = data.train.under(fold).classes
        candidates, cells = candidates_of(visible), np.flatnonzero(data.outcrop_of(fold))
        known = np.flatnonzero(np.isin(data.map_train.ravel()[cells], candidates))
        if known.size > _CELLS_OF_A_FOLD:
            known = np.sort(rng.choice(known, _CELLS_OF_A_FOLD, replace=False))
        cells = cells[known]
        how = visible, candidates, data.bands, cells, data.aspect
        ground = data.metric.ground(*how) if data.metric else None
        labels = data.map_train.ravel()[cells]
        return cls(_GravityFit.of(*how), outcrop[:, known], labels, data.metric, ground)

    def fits(self, bands: np.ndarray, context: np.ndarray) -> np.ndarray:
        """The fits of other bands, (4 or 5, num_classes, n); a class that does not crop out fits worst.

        Parameters
        ----------
        context : of these bands, `_context_bands`
        """
        found = replace(self.fit, context=context).fits()
        if self.metric and self.ground:
            read = _bands_read(bands, self.metric.transforms)
            found = np.concatenate([found, self.metric.scores(self.ground.with_bands(read))[None]])
        expanded = np.repeat(found.min(axis=1, keepdims=True), len(self.outcrop), axis=1)
        expanded[:, self.fit.candidates] = found
        return expanded


class _Trial:
    """The pool of outcrop and gravity on all held-out cells, for true bands and for nulls."""

    def __init__(self, held_out: Sequence[_HeldOut]):
        self.held_out = held_out
        self.outcrop = np.concatenate([one.outcrop for one in held_out], axis=1)
        self.labels = np.concatenate([one.labels for one in held_out])

    def loss(self, *fits: np.ndarray) -> tuple[float, np.ndarray]:
        """Negative log likelihood with the best weights, and those of the fits."""
        log_proba = [self.outcrop, *fits]
        weights = _fit_weights(log_proba, self.labels)
        pooled = pool_log_proba(log_proba, weights)
        return -float(pooled[self.labels, np.arange(len(self.labels))].mean()), np.array(weights[1:])

    def fitted(self, bands: np.ndarray, context: np.ndarray) -> tuple[float, np.ndarray]:
        """The loss and the weights with some bands."""
        fits = np.concatenate([one.fits(bands, context) for one in self.held_out], axis=2)
        loss, found = self.loss(*fits[_TRUSTWORTHY])
        weights = np.zeros(len(fits))
        weights[_TRUSTWORTHY] = found
        return loss, weights


def _tested(
    trial: _Trial, bands: np.ndarray, count: int, seed: int, progress: Progress
) -> tuple[ContextTest, np.ndarray]:
    """The test, and the weights of the true bands."""
    context = trial.held_out[0].fit.context
    transforms = _null_transforms(context.shape[1:], count, seed)
    gravity, weights = trial.fitted(bands, context)
    most = max(int(CHANCE * (len(transforms) + 1)), 1)  # so many as good: p is above CHANCE
    nulls: list[float] = []
    for transform in transforms:
        done, total = len(nulls), len(transforms)
        message = tr("Fit of gravity to outcrop, null {number}").format(number=done + 1)
        progress(done / total, message, doing="nulls", done=done + 1, total=total)
        nulls.append(trial.fitted(transform.apply(bands), transform.apply(context))[0])
        if sum(null <= gravity for null in nulls) >= most:
            break
    test = ContextTest(trial.loss()[0], gravity, tuple(nulls))
    return test, weights


def fit_gravity_context(
    data: ExpertTrainingData, outcrop: Sequence[FitResult], progress: Progress, *, count: int = _NULLS
) -> tuple[FitResult, ContextTest]:
    """Choose the weights of the fits on the folds, and test them.

    Parameters
    ----------
    outcrop : the experts of outcrop, fitted before
    count : nulls; p cannot be below 1 / (1 + count)
    """
    weights = _fit_weights([np.concatenate(one.log_proba, axis=1) for one in outcrop], data.labels)
    rng = np.random.default_rng(data.recipe.seed)
    held_out = [
        _HeldOut.of(data, fold, pool_log_proba([one.log_proba[number] for one in outcrop], weights), rng)
        for number, fold in enumerate(data.folds)
        if not any(fold is other for other in data.folds[:number])  # beside a network all are the same
    ]
    held_out = [one for one in held_out if len(one.labels)]
    test, found = ContextTest(0.0, 0.0, ()), np.zeros(len(_FITS) + bool(data.metric))
    if held_out:
        test, found = _tested(_Trial(held_out), data.bands, count, data.recipe.seed, progress)
    found = found * test.is_trusted
    metric = data.metric if found[len(_FITS) :].any() else None  # a network without weight is not kept
    expert = _GravityContext(found[: len(_FITS) + bool(metric)], test.p, len(test.nulls), metric)
    log_proba = _predict_folds([expert] * len(data.folds), data)
    return FitResult(expert, log_proba, [], is_trusted=test.is_trusted), test
