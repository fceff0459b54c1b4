"""What each kind of bands adds: gravity, magnetics and every further raster, by itself and given the others.

Each kind has a fit to outcrop of its own and is tested against nulls of its own, all other kinds in place. A
kind that does no better than its nulls together with those that are used gets no weight, and neither does one
whose gain in likelihood may be below _LEAST_SURE by its interval. Barriers, which change little, are used
where their gain may not be 0 and both likelihood and accuracy gain LEAST_GAIN. Of several kinds that fail the
one whose p is largest goes first, and the others are tested again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...contract.progress import Progress
from ..evaluation.gravity_nulls import _NullTransform
from ..evaluation.null_test import NullTest
from .fit import LEAST_GAIN, ExpertTrainingData, FitResult, _predict_folds
from .gravity_context import _GravityContext, _KindOfBands
from .gravity_context_fit import _held_out_of, _tested, _Trial
from .pool import _fit_weights

_TILES = 8  # of a raster's side: the cells of a tile are drawn together for an interval
_DRAWS, _LEVEL = 1000, 0.9
_LEAST_SURE = 0.01  # nats a cell, of bands: what gains less for sure harms as often as it helps under cover


@dataclass(frozen=True)
class BandKind:
    """The bands of one kind among those of a data set.

    Parameters
    ----------
    name : for people
    first, stop : int
        Its bands are those from `first` to before `stop`.
    is_gravity : whether the gravity metric may read them
    is_lines : whether faults and contacts are meant as barriers, which have no bands
    """

    name: str
    first: int
    stop: int
    is_gravity: bool = False
    is_lines: bool = False


@dataclass(frozen=True)
class KindResult:
    """What a kind of bands adds to held-out cells.

    Parameters
    ----------
    alone : the test with outcrop alone
    given : the test with outcrop and the other kinds that are used
    interval : (low, high)
        90 % interval of the gain in accuracy given the others, by tiles of cells.
    is_used : whether it has weight
    """

    kind: BandKind
    alone: NullTest
    given: NullTest
    interval: tuple[float, float]
    is_used: bool


@dataclass
class _Candidate:
    """A kind with its trial, its true fits and its weights (n_fits,)."""

    kind: BandKind
    trial: _Trial
    fits: np.ndarray
    alone: NullTest
    given: NullTest
    is_sure: bool = False  # whether the interval of its gain in likelihood given the others is high enough

    def test_given(self, others: Sequence[_Candidate], test: Callable[[_Trial], NullTest]) -> None:
        """Test it given others."""
        trial = self.given_others(others)
        self.given = test(trial) if others else self.alone
        cells = np.arange(len(trial.labels))
        before, after = (trial.log_proba(*fits)[trial.labels, cells] for fits in ((), self.fits))
        least = 0.0 if self.kind.is_lines else _LEAST_SURE
        self.is_sure = _interval(trial, before, after)[0] > least

    @property
    def carries(self) -> bool:
        """Whether it adds to those that it was tested with."""
        real, without = self.given.real, self.given.outcrop
        gained = ("NLL", "accuracy") if self.kind.is_lines else ("NLL",)  # barriers have to move borders
        is_enough = all(real.value(name) - without.value(name) >= LEAST_GAIN for name in gained)
        return self.given.is_beyond_chance and self.is_sure and is_enough

    def given_others(self, others: Sequence[_Candidate]) -> _Trial:
        """Its trial given the fits of others."""
        return self.trial.given_others([fit for other in others for fit in other.fits])


def fit_kinds(
    data: ExpertTrainingData,
    outcrop: Sequence[FitResult],
    kinds: Sequence[BandKind],
    progress: Progress,
    *,
    count: int,
) -> tuple[FitResult | None, list[KindResult]]:
    """Test every kind of bands, and fit the weights of those that add to the others.

    Parameters
    ----------
    outcrop : the experts of outcrop, fitted before
    count : nulls of each test; p cannot be below 1 / (1 + count)

    Returns
    -------
    fitted : the expert that reads the kinds which are used; None without any
    results : those that add most first; empty where nothing could be held out
    """
    seed, steps = data.recipe.seed, 2 * len(kinds)
    found: list[_Candidate] = []
    for number, kind in enumerate(kinds):
        trial = _trial_of(data, outcrop, kind)
        if trial is None:
            return None, []
        alone = _tested(trial, count, seed, _part(progress, number, steps))[0]
        found.append(_Candidate(kind, trial, trial.fits(_NullTransform()), alone, alone))
    used = _eliminate(found, count, seed, _part(progress, len(kinds), steps, n=len(kinds)))
    results = [_result(one, used) for one in found]
    results.sort(key=lambda one: (not one.is_used, one.given.real.nll - one.given.outcrop.nll))
    return (_expert_of(data, used) if used else None), results


def _eliminate(found: Sequence[_Candidate], count: int, seed: int, progress: Progress) -> list[_Candidate]:
    """The kinds that beat their nulls together; sets what each adds given those."""
    used = [one for one in found if one.alone.is_beyond_chance]

    def test(one: _Candidate) -> None:
        others = [other for other in used if other is not one]
        one.test_given(others, lambda trial: _tested(trial, count, seed, progress)[0])

    while used:
        for one in used:
            test(one)
        idle = [one for one in used if not one.carries]
        if not idle:
            break
        used.remove(max(idle, key=lambda one: (one.given.p(), one.given.real.nll - one.given.outcrop.nll)))
    for one in found:
        if not any(one is other for other in used):
            test(one)
    return used


def _trial_of(data: ExpertTrainingData, outcrop: Sequence[FitResult], kind: BandKind) -> _Trial | None:
    """The held-out cells with the fits of one kind; None where nothing is held out."""
    bands, metric = data.bands[kind.first : kind.stop], data.metric if kind.is_gravity else None
    lines = data.lines if kind.is_lines else None
    held_out, tested = _held_out_of(replace(data, bands=bands, metric=metric, lines=lines), outcrop)
    return _Trial(held_out, tested.bands, metric, lines=tested.lines) if held_out else None


def _result(one: _Candidate, used: Sequence[_Candidate]) -> KindResult:
    is_used = any(one is other for other in used)
    trial = one.given_others([other for other in used if other is not one])
    right = [trial.log_proba(*fits).argmax(axis=0) == trial.labels for fits in ((), one.fits)]
    return KindResult(one.kind, one.alone, one.given, _interval(trial, *right), is_used)


def _interval(trial: _Trial, before: np.ndarray, after: np.ndarray) -> tuple[float, float]:
    """Of the mean gain of cells, in whatever was before and after: tiles are drawn with replacement."""
    rows, cols = trial.shape
    row, col = np.divmod(np.concatenate([one.fit.cells for one in trial.held_out]), cols)
    return _interval_of(row * _TILES // rows * _TILES + col * _TILES // cols, before, after)


def _interval_of(tile: np.ndarray, before: np.ndarray, after: np.ndarray) -> tuple[float, float]:
    """Of the gain in accuracy on cells of tiles, whose predictions are right before and after."""
    cells, gains = np.bincount(tile), np.bincount(tile, weights=after.astype(float) - before)
    there = np.flatnonzero(cells)
    drawn = np.random.default_rng(0).choice(there, (_DRAWS, len(there)))
    share = gains[drawn].sum(axis=1) / cells[drawn].sum(axis=1)
    low, high = np.quantile(share, [(1 - _LEVEL) / 2, (1 + _LEVEL) / 2])
    return float(low), float(high)


def _expert_of(data: ExpertTrainingData, used: Sequence[_Candidate]) -> FitResult:
    """The expert of the kinds that are used, with weights fitted together."""
    first = used[0].trial
    weights = _fit_weights([first.outcrop, *(fit for one in used for fit in one.fits)], first.labels)[1:]
    own, kinds, metric = np.zeros(2), list[_KindOfBands](), None
    n_gravity, p, nulls = 0, 1.0, 0
    for one in used:
        of_kind = np.array([weights.pop(0) for _ in one.fits])
        if one.given.p() < p or not nulls:
            p, nulls = one.given.p(), len(one.given.nulls)
        if one.kind.is_gravity:
            metric = data.metric if data.metric and of_kind[-1] else None  # without weight it is not kept
            own, n_gravity = (of_kind if metric else of_kind[:2]), one.kind.stop
        else:
            kinds.append(_KindOfBands(one.kind.first, one.kind.stop, of_kind, one.kind.is_lines))
    expert = _GravityContext(own, p, nulls, metric, n_gravity, tuple(kinds))
    return FitResult(expert, _predict_folds([expert] * len(data.folds), data), [])


def renumber_bands(fitted: FitResult, kept: Sequence[int]) -> FitResult:
    """An expert whose bands are those kept, by their numbers in rising order; others stay as they are."""
    expert = fitted.expert
    if not isinstance(expert, _GravityContext):
        return fitted
    place = {number: n for n, number in enumerate(kept)}
    kinds = [
        kind if kind.is_lines else replace(kind, first=place[kind.first], stop=place[kind.stop - 1] + 1)
        for kind in expert.kinds
    ]
    return replace(fitted, expert=replace(expert, kinds=tuple(kinds)))


def _part(progress: Progress, number: int, total: int, n: int = 1) -> Callable[..., None]:
    """The progress of n of several steps."""

    def report(fraction: float, message: str = "", **numbers: object) -> None:
        progress((number + n * fraction) / total, message, **numbers)

    return report
