"""The model, nearest outcrop and a random forest on the same test set, under the same prior correction."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.language import mark, tr
from ...geology.outcrop import distance_km
from ...geology.sampling.cv_blocks import block_numbers
from ...models.evaluation.bands import random_forest
from ...models.evaluation.bootstrap import RingDifference, differences_by_distance, paired_difference
from ...models.evaluation.fronts import compare_fronts
from ...models.evaluation.methods import (
    CardMetrics,
    MethodResult,
    PriorTrade,
    card_metrics,
    evaluate_method,
)
from ...models.inference.ensemble import summarise, weights_of_priors
from ..inputs.dataset import _Dataset

_NEAREST, _FOREST = mark("Nearest outcrop"), mark("Random forest")
_LEAST_PROBABILITY = 1e-9  # its logarithm is finite; no expert predicts less


@dataclass(frozen=True)
class _Comparison:
    """Results of the methods on the test set, the model first; `predicted` is its class raster."""

    methods: tuple[MethodResult, ...]
    predicted: np.ndarray
    test_set: str
    summary: CardMetrics
    differences: tuple[RingDifference, ...] = ()  # to nearest outcrop, on all cells and by distance


@dataclass(frozen=True)
class _TestCells:
    """The cells of the test set, n of them, of which `n_classes` classes are scored.

    Parameters
    ----------
    log_priors : (n_learned,)
        Logarithm of each learned class's share of the training set.
    strength : of the prior correction, as in prediction
    is_random : whether they are neighbours of training cells, so that an interval would mean nothing
    """

    truth: np.ndarray
    distance_km: np.ndarray
    blocks: np.ndarray
    n_classes: int
    log_priors: np.ndarray
    strength: float
    is_random: bool

    @property
    def shares(self) -> np.ndarray:
        """Priors of all classes; those that are not learned are never predicted, whatever theirs is."""
        return np.pad(self.log_priors, (0, self.n_classes - len(self.log_priors)))

    def chosen(self, probabilities: np.ndarray, strength: float | None = None) -> np.ndarray:
        """Classes of (n_learned, n) as a prediction chooses them, at its own strength or another."""
        strength = self.strength if strength is None else strength
        weights = weights_of_priors(self.log_priors.tolist(), strength)
        return summarise(probabilities, weights).classes

    def evaluate(
        self, name: str, probabilities: np.ndarray, classes: np.ndarray, calibrated: np.ndarray | None
    ) -> MethodResult:
        """The metrics of a method's classes, and its front.

        Parameters
        ----------
        calibrated : probabilities whose confidence is part of the report; None where none is
        """
        found = evaluate_method(
            name,
            self.truth,
            classes,
            self.n_classes,
            distance_km=self.distance_km,
            probabilities=None if calibrated is None else _with_untrained(calibrated.T, self.n_classes),
        )
        return replace(found, trade=PriorTrade.of(self.truth, self.log_proba(probabilities), self.shares))

    def compare(self, model: np.ndarray, other: np.ndarray, found: MethodResult) -> MethodResult:
        """The other method's result with what the model gains over it, at the same prior correction.

        Parameters
        ----------
        model, other : probabilities, (n_learned, n)
        """
        if self.is_random or found.trade is None:
            return found
        first, second = self.chosen(model), self.chosen(other)
        arrays = self.log_proba(model), self.log_proba(other), self.shares, self.blocks
        trade = replace(found.trade, comparison=compare_fronts(self.truth, *arrays))
        difference = paired_difference(self.truth, first, second, self.blocks, self.n_classes)
        return replace(found, trade=trade, difference=difference)

    def log_proba(self, probabilities: np.ndarray) -> np.ndarray:
        """Log probabilities of all classes, (n_classes, n); a class that was not learned is impossible."""
        found = np.full((self.n_classes, probabilities.shape[1]), -np.inf)
        found[: len(probabilities)] = np.log(np.maximum(np.nan_to_num(probabilities), _LEAST_PROBABILITY))
        return found


def _compare_methods(
    data: _Dataset,
    probabilities: np.ndarray,
    *,
    job: TrainJob,
    label: str,
    nearest: Callable[[np.ndarray], np.ndarray],
    strength: float = 0.0,
    calibrated: np.ndarray | None = None,
) -> _Comparison:
    """Evaluate the model, nearest outcrop and a random forest on the test set.

    Differences are between methods at the same strength of the prior correction.

    Parameters
    ----------
    probabilities : array, shape (n_classes, rows, cols)
        By which classes are chosen.
    label : the model's name
    nearest : cells, bool (rows, cols) -> class probabilities by nearest outcrop, (n_classes, n)
    strength : of the prior correction, as in prediction
    calibrated : probabilities as they hold at each cell's distance to outcrop, where they differ
    """
    scored = data.is_test & (data.map_observed < len(data.scored_classes)) & np.isfinite(probabilities[0])
    cells = _test_cells(data, scored, job, strength)
    predicted = cells.chosen(probabilities)
    others = {_NEAREST: nearest(scored)}
    classes = {label: predicted[scored], _NEAREST: cells.chosen(others[_NEAREST])}
    if data.bands:  # which the forest reads
        others[_FOREST] = _forest_probabilities(data, scored, job)
        classes[_FOREST] = cells.chosen(others[_FOREST])
    model = probabilities[:, scored]
    confident = model if calibrated is None else calibrated[:, scored]
    methods = [cells.evaluate(label, model, classes[label], confident)]
    for name, proba in others.items():
        found = cells.evaluate(name, proba, classes[name], proba if name == _FOREST else None)
        methods.append(cells.compare(model, proba, found))
    return _Comparison(
        tuple(methods),
        predicted,
        _describe_test_set(job, cells.blocks),
        card_metrics(cells.truth, classes, None if cells.is_random else cells.blocks, cells.n_classes),
        () if cells.is_random else _ring_differences(cells, classes[label], others[_NEAREST]),
    )


def _test_cells(data: _Dataset, scored: np.ndarray, job: TrainJob, strength: float) -> _TestCells:
    return _TestCells(
        data.map_observed[scored],
        distance_km(data.map_visible, data.grid)[scored],  # in a random split methods use what has leaked
        block_numbers(data.grid, block_km=job.block_km)[scored],
        len(data.scored_classes),
        data.log_shares,
        strength,
        job.split == "random",
    )


def _forest_probabilities(data: _Dataset, scored: np.ndarray, job: TrainJob) -> np.ndarray:
    """Class probabilities of a random forest on the bands, (n_learned, n); NaN without data."""
    n, n_jobs = data.legend.n_classes, os.cpu_count() or 1
    is_training = data.map_train < n
    found = random_forest(
        data.without_gaps, data.map_train, is_training, scored, n, seed=job.seed, n_jobs=n_jobs
    )
    return found.T


def _ring_differences(cells: _TestCells, ours: np.ndarray, nearest: np.ndarray) -> tuple[RingDifference, ...]:
    return differences_by_distance(
        cells.truth,
        ours,
        cells.chosen(nearest),
        cells.n_classes,
        blocks=cells.blocks,
        distance_km=cells.distance_km,
    )


def _describe_test_set(job: TrainJob, blocks: np.ndarray) -> str:
    test_sets = {
        "blocks": tr("{count} blocks withheld from training").format(count=len(np.unique(blocks))),
        "polygons": tr("the test polygons"),
    }
    return test_sets.get(job.split, tr("the test windows"))


def _with_untrained(probabilities: np.ndarray, n: int) -> np.ndarray:
    """Probabilities (cells, classes in training) with zeros for the others, (cells, n)."""
    return np.pad(probabilities, [(0, 0), (0, n - probabilities.shape[1])])
