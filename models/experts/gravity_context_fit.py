"""How far to trust gravity's fit to outcrop: weights from held-out blocks, none where nulls do as well.

The weights maximise the likelihood of blocks whose outcrop is hidden, in a pool with the experts of outcrop.
The same is done with nulls of the same bands (`evaluation.null_test`). What does not depend on gravity is
measured once, and a band is embedded once for each way to mirror and turn it: a null that is rolled too is
rolled afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import torch

from ...contract.language import tr
from ...contract.progress import Progress
from ..evaluation.gravity_nulls import _null_transforms, _NullTransform
from ..evaluation.null_test import CHANCE, NullTest, _PoolResult
from ..features.gravity_fit import _context_bands, _GravityFit, _NearestOutcrop
from ..features.line_barriers import Lines, _BarrierFit
from ..features.outcrop_channels import candidates_of
from ..networks.gravity_metric import _MetricGround
from .fit import ExpertTrainingData, FitResult, _predict_folds
from .gravity_context import MetricReader, _GravityContext
from .pool import _fit_weights, pool_log_proba
from .tested_area import _inside, _tested_area

_CELLS_OF_A_FOLD = 1_200  # are drawn: more change p little, the time much
_MANY_CELLS, _LEAST_NULLS = 250_000, 19  # of lines; fewer nulls cannot bring p to CHANCE
_MOST_KEPT = 4e6  # bytes of the fits of a null, so that those of a hundred take little memory


@dataclass(frozen=True)
class _HeldOut:
    """Cells of a fold with the fits of gravity to the outcrop outside of it.

    Parameters
    ----------
    outcrop : log probabilities of the experts of outcrop, (num_classes, n)
    ground : the same map as the gravity metric reads it, where there is one
    """

    fit: _GravityFit
    outcrop: np.ndarray
    labels: np.ndarray
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
        nearest = _NearestOutcrop.of(visible, candidates, cells, data.aspect)
        nothing = np.empty((0, *visible.shape), "float32")  # bands come with every trial
        fit = _GravityFit(visible, np.asarray(candidates), nothing, cells, nearest, data.aspect)
        return cls(fit, outcrop[:, known], data.map_train.ravel()[cells], ground)

    def fits(self, bands: _NullBands) -> np.ndarray:
        """The fits of some bands, (2 or 3, num_classes, n); a class that does not crop out fits worst."""
        found = replace(self.fit, context=bands.context).fits()
        if bands.metric and self.ground and bands.embedded is not None:
            found = np.concatenate([found, bands.metric.scores(self.ground, bands.embedded)[None]])
        return self._expanded(found)

    def barrier_fits(self, lines: Lines) -> np.ndarray:
        """The fits that lines change as barriers, (2, num_classes, n)."""
        return self._expanded(self._barriers.fits(lines))

    @cached_property
    def _barriers(self) -> _BarrierFit:
        fit = self.fit
        return _BarrierFit(fit.classes, fit.candidates, fit.cells, fit.aspect)

    def _expanded(self, found: np.ndarray) -> np.ndarray:
        """Fits of the candidates, (n, n_candidates, n_cells), as those of all classes."""
        expanded = np.repeat(found.min(axis=1, keepdims=True), len(self.outcrop), axis=1)
        expanded[:, self.fit.candidates] = found
        return expanded


@dataclass(frozen=True)
class _NullBands:
    """Bands as the fits read them: the context (n, rows, cols), and embedded (24, rows, cols)."""

    context: np.ndarray
    metric: MetricReader | None = None
    embedded: torch.Tensor | None = None

    def turned(self, how: _NullTransform, ground: _MetricGround | None) -> _NullBands:
        """The bands mirrored, turned or rolled, embedded anew from those of a ground."""
        embedded = None
        if self.metric and ground:
            embedded = self.metric.embedded(torch.from_numpy(how.apply(ground.bands.numpy())))
        return replace(self, context=how.apply(self.context).astype("float32"), embedded=embedded)

    def rolled(self, how: _NullTransform) -> _NullBands:
        """The bands rolled; those that are embedded too: what is near stays near."""
        embedded = self.embedded
        if embedded is not None:
            embedded = torch.from_numpy(how.apply(embedded.numpy()))
        return replace(self, context=how.apply(self.context), embedded=embedded)


class _Trial:
    """The pool of outcrop and gravity on all held-out cells, for the true bands and for nulls of them."""

    def __init__(
        self,
        held_out: Sequence[_HeldOut],
        bands: np.ndarray,
        metric: MetricReader | None,
        others: Sequence[np.ndarray] = (),
        lines: Lines | None = None,
    ):
        self.held_out, self.ground = held_out, held_out[0].ground
        self.bands = _NullBands(_context_bands(bands), metric)
        self.outcrop = np.concatenate([one.outcrop for one in held_out], axis=1)
        self.labels = np.concatenate([one.labels for one in held_out])
        self.others = tuple(others)  # fits of other bands, which no null changes
        self.lines = lines  # which are tested as barriers, in place of bands
        self._turned: dict[_NullTransform, _NullBands] = {}
        self._fits: dict[_NullTransform, np.ndarray] = {}  # kept for the tests given other bands

    def result(self, name: str, *fits: np.ndarray) -> tuple[_PoolResult, np.ndarray]:
        """The metrics with the best weights, and the weights of the fits."""
        pooled, weights = self._pooled(fits)
        return _PoolResult.of(name, pooled, self.labels), weights

    def log_proba(self, *fits: np.ndarray) -> np.ndarray:
        """Pooled log probabilities of the held-out cells with the best weights, (num_classes, n)."""
        return self._pooled(fits)[0]

    def _pooled(self, fits: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        log_proba = [self.outcrop, *self.others, *fits]
        weights = _fit_weights(log_proba, self.labels)
        return pool_log_proba(log_proba, weights), np.array(weights[1 + len(self.others) :])

    def given_others(self, others: Sequence[np.ndarray]) -> _Trial:
        """The same trial given the fits of other bands; what is embedded already stays."""
        trial = copy(self)
        trial.others = tuple(others)
        return trial

    def of_transform(self, how: _NullTransform) -> tuple[_PoolResult, np.ndarray]:
        """The metrics and the weights with the bands transformed; _NullTransform() changes nothing."""
        return self.result(how.name, *self.fits(how))

    def fits(self, how: _NullTransform) -> np.ndarray:
        """The fits of the bands, or the lines, transformed, (2 or 3, num_classes, n)."""
        if how not in self._fits:
            found = self._fits_of(how)
            if found.nbytes > _MOST_KEPT:
                return found
            self._fits[how] = found
        return self._fits[how]

    def _fits_of(self, how: _NullTransform) -> np.ndarray:
        if self.lines is not None:
            lines = how.apply_to_lines(self.lines)
            return np.concatenate([one.barrier_fits(lines) for one in self.held_out], axis=2)
        turn = replace(how, rolled=(0.0, 0.0))
        if turn not in self._turned:
            self._turned[turn] = self.bands.turned(turn, self.ground)
        bands = self._turned[turn]
        bands = bands if turn == how else bands.rolled(_NullTransform(rolled=how.rolled))
        return np.concatenate([one.fits(bands) for one in self.held_out], axis=2)

    def most_nulls(self, count: int) -> int:
        """How many nulls to draw of those wanted: ways round lines of a large area take seconds each."""
        is_slow = self.lines is not None and np.prod(self.shape) > _MANY_CELLS
        return min(count, _LEAST_NULLS) if is_slow else count

    @cached_property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the bands."""
        rows, cols = self.bands.context.shape[1:]
        return rows, cols


def _tested(trial: _Trial, count: int, seed: int, progress: Progress) -> tuple[NullTest, np.ndarray]:
    """The test, and the weights of the true bands."""
    real, weights = trial.of_transform(_NullTransform())
    transforms = _null_transforms(trial.shape, trial.most_nulls(count), seed)
    most = max(int(CHANCE * (len(transforms) + 1)), 1)  # so many as good: p is above CHANCE
    nulls: list[_PoolResult] = []
    for transform in transforms:
        done, total = len(nulls), len(transforms)
        text = tr("Testing whether gravity helps: {number} of {total}")
        message = text.format(number=done + 1, total=total)
        progress(done / total, message, doing="nulls", done=done + 1, total=total)
        nulls.append(trial.of_transform(transform)[0])
        if sum(null.nll <= real.nll for null in nulls) >= most:
            break
    return NullTest(real, tuple(nulls), trial.result("")[0]), weights


def _held_out_of(
    data: ExpertTrainingData, outcrop: Sequence[FitResult]
) -> tuple[list[_HeldOut], ExpertTrainingData]:
    """Cells of every fold with the fits, and the data of the area in which they lie."""
    weights = _fit_weights([np.concatenate(one.log_proba, axis=1) for one in outcrop], data.labels)
    area = _tested_area(data)
    rng, tested, found = np.random.default_rng(data.recipe.seed), data.region(*area), []
    for number, fold in enumerate(data.folds):
        if any(fold is other for other in data.folds[:number]):  # with a network all are the same
            continue
        inside = _inside(data.outcrop_of(fold), area)
        log_proba = pool_log_proba([one.log_proba[number] for one in outcrop], weights)[:, inside]
        found.append(_HeldOut.of(tested, tested.folds[number], log_proba, rng))
    return [one for one in found if len(one.labels)], tested


def fit_gravity_context(
    data: ExpertTrainingData, outcrop: Sequence[FitResult], progress: Progress, *, count: int
) -> tuple[FitResult | None, NullTest | None]:
    """Choose the weights of the fits on the folds, and test them.

    Parameters
    ----------
    outcrop : the experts of outcrop, fitted before
    count : nulls; p cannot be below 1 / (1 + count)

    Returns
    -------
    fitted : the expert; None where gravity does not beat its nulls and outcrop alone
    test : None where nothing is held out
    """
    held_out, tested = _held_out_of(data, outcrop)
    if not held_out:
        return None, None
    test, found = _tested(_Trial(held_out, tested.bands, data.metric), count, data.recipe.seed, progress)
    if not test.is_beyond_chance:
        return None, test
    metric = data.metric if data.metric and found[-1] else None  # a network without weight is not kept
    expert = _GravityContext(found if metric else found[:2], test.p(), len(test.nulls), metric)
    return FitResult(expert, _predict_folds([expert] * len(data.folds), data), []), test
