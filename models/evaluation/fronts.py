"""Methods compared at equal accuracy or at equal MPA.

The prior correction (Menon et al. 2021, Long-tail learning via logit adjustment) trades accuracy for MPA.
Two methods at different points of this trade cannot be compared by either figure alone. Their fronts can:
the pairs (accuracy, MPA) as the strength of the correction goes from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .bootstrap import PairedDifference
from .metrics import Metrics, _confusion_matrix

STRENGTHS = tuple(np.linspace(0.0, 1.0, 21).round(2).tolist())


@dataclass(frozen=True)
class _Front:
    """Accuracy and MPA of one method at each strength of the prior correction.

    Parameters
    ----------
    accuracy, mpa : float arrays, shape (..., n_strengths)
        Leading axes are draws of a bootstrap.
    """

    accuracy: np.ndarray
    mpa: np.ndarray

    @classmethod
    def of(cls, metrics: Metrics) -> _Front:
        """The front of metrics with a leading axis of strengths."""
        return cls(np.asarray(metrics.accuracy), np.asarray(metrics.mpa))

    @property
    def first(self) -> _Front:
        """That of the sample itself, the first of the draws."""
        return _Front(self.accuracy[0], self.mpa[0])

    def accuracy_at_mpa(self, mpa: np.ndarray | float) -> np.ndarray:
        """Highest accuracy with at least this MPA, shape (...); NaN where the front does not reach it.

        The best strength on these very cells: what the front offers, not what a strength fixed beforehand
        would give. Between two strengths the front is a line: drawing at random between the two maps gives
        its points.
        """
        return _best(self.accuracy, self.mpa, np.asarray(mpa, float))

    def mpa_at_accuracy(self, accuracy: np.ndarray | float) -> np.ndarray:
        """Highest MPA with at least this accuracy, shape (...); NaN where the front does not reach it.

        The best strength on these very cells, as in `accuracy_at_mpa`.
        """
        return _best(self.mpa, self.accuracy, np.asarray(accuracy, float))


@dataclass(frozen=True)
class FrontComparison:
    """A method compared with a baseline.

    Parameters
    ----------
    accuracy_gain : at the MPA that the baseline has without a prior correction
    mpa_gain : at the accuracy that the baseline has without a prior correction
        The gains are NaN where the method reaches no such point.
    """

    accuracy_gain: PairedDifference
    mpa_gain: PairedDifference
    method: _Front
    baseline: _Front


def log_shares(visible: np.ndarray, n_classes: int, *, rarest: float = 1 / 500) -> np.ndarray:
    """Logarithm of each class's share of the visible cells, shape (n_classes,).

    No class counts as rarer than `rarest`; a class that is not visible gets no correction, as in prediction.
    """
    counts = np.bincount(visible[visible < n_classes].ravel(), minlength=n_classes)
    share = np.maximum(counts / max(counts.sum(), 1), rarest)
    return np.log(np.where(counts > 0, share, share.max()))


def _front_of(
    truth: np.ndarray, log_proba: np.ndarray, shares: np.ndarray, *, strengths: Sequence[float] = STRENGTHS
) -> _Front:
    """The front of one method on cells; arrays as `compare_fronts` takes them."""
    whole = _block_confusions(truth, log_proba, shares, np.zeros(len(truth), int), strengths)[:, 0]
    return _Front.of(Metrics.from_confusion(whole))


def _classes_at(log_proba: np.ndarray, shares: np.ndarray, strength: float) -> np.ndarray:
    """The classes of log probabilities (n_classes, n) at a strength of the prior correction, int (n,)."""
    return (log_proba - strength * (shares if shares.ndim == 2 else shares[:, None])).argmax(0)


def compare_fronts(
    truth: np.ndarray,
    method: np.ndarray,
    baseline: np.ndarray,
    shares: np.ndarray,
    blocks: np.ndarray,
    *,
    strengths: Sequence[float] = STRENGTHS,
    draws: int = 2000,
    level: float = 0.9,
    seed: int = 0,
) -> FrontComparison:
    """Compare two predictions of the same cells on their fronts, with block-bootstrap intervals.

    A method compared with itself has gains of exactly 0.

    Parameters
    ----------
    truth : uint8 array, shape (n,)
        Cells whose truth is not 0 .. n_classes - 1 do not count.
    method, baseline : float arrays, shape (n_classes, n)
        Log probabilities.
    shares : float array, shape (n_classes,) or (n_classes, n)
        See `log_shares`; the same for both. Cells of several folds have their own fold's, column by column.
    blocks : int array, shape (n,)
        Block of each cell; blocks are drawn whole, the same for both predictions.
    """
    times = _draw_blocks(len(np.unique(blocks[truth < len(method)])), draws, seed)
    first, second = (
        _drawn_front(_block_confusions(truth, log_proba, shares, blocks, strengths), times)
        for log_proba in (method, baseline)
    )
    mpa, accuracy = second.mpa[:, 0], second.accuracy[:, 0]
    gains = (
        first.accuracy_at_mpa(mpa) - second.accuracy_at_mpa(mpa),
        first.mpa_at_accuracy(accuracy) - second.mpa_at_accuracy(accuracy),
    )
    in_accuracy, in_mpa = _with_intervals(gains, level, times.shape[1])
    return FrontComparison(in_accuracy, in_mpa, first.first, second.first)


def compare_with_front(
    truth: np.ndarray,
    predicted: np.ndarray,
    baseline: np.ndarray,
    shares: np.ndarray,
    blocks: np.ndarray,
    *,
    draws: int = 2000,
    level: float = 0.9,
    seed: int = 0,
) -> FrontComparison:
    """Compare classes that are given, at whatever prior correction, with a baseline's front.

    The gains are over the baseline at the prediction's own MPA and at its own accuracy; they are infinite
    where the baseline reaches no such point.

    Parameters
    ----------
    predicted : class array, shape (n,)
        The other arrays are those of `compare_fronts`.
    """
    times = _draw_blocks(len(np.unique(blocks[truth < len(baseline)])), draws, seed)
    is_class = np.arange(len(baseline))[:, None] == predicted
    point = _drawn_front(_block_confusions(truth, np.log(is_class + 1e-9), shares, blocks, (0.0,)), times)
    front = _drawn_front(_block_confusions(truth, baseline, shares, blocks, STRENGTHS), times)
    accuracy, mpa = point.accuracy[:, 0], point.mpa[:, 0]
    gains = accuracy - front.accuracy_at_mpa(mpa), mpa - front.mpa_at_accuracy(accuracy)
    beyond = (np.where(np.isnan(gain), np.inf, gain) for gain in gains)
    in_accuracy, in_mpa = _with_intervals(beyond, level, times.shape[1])
    return FrontComparison(in_accuracy, in_mpa, point.first, front.first)


def _draw_blocks(n_blocks: int, draws: int, seed: int) -> np.ndarray:
    """How often each block is drawn, (1 + draws, n_blocks); the first is the sample itself."""
    draw = np.random.default_rng(seed).multinomial(n_blocks, np.full(n_blocks, 1 / n_blocks), draws)
    return np.vstack([np.ones(n_blocks), draw])


def _with_intervals(gains: Iterable[np.ndarray], level: float, n_blocks: int) -> list[PairedDifference]:
    """Gains in accuracy and in MPA, (1 + draws,) each, as estimates with intervals."""
    ends = (1 - level) / 2, (1 + level) / 2
    return [
        PairedDifference(name, float(gain[0]), *_interval(gain[1:], ends), level, n_blocks)
        for name, gain in zip(("accuracy", "mpa"), gains, strict=True)
    ]


def _drawn_front(confusions: np.ndarray, times: np.ndarray) -> _Front:
    """The front of every draw, which takes each block so many `times` (n_draws, n_blocks)."""
    # Counts as floats are exact and multiply ten times as fast.
    found = [Metrics.from_confusion(np.tensordot(times, each.astype(float), 1)) for each in confusions]
    return _Front(np.stack([m.accuracy for m in found], -1), np.stack([m.mpa for m in found], -1))


def _interval(gain: np.ndarray, ends: tuple[float, float]) -> tuple[float, float]:
    """Quantiles of the draws; a draw that reaches no such point is the worst of all."""
    low, high = np.quantile(np.where(np.isnan(gain), -np.inf, gain), ends, method="nearest")
    return float(low), float(high)


def _block_confusions(
    truth: np.ndarray,
    log_proba: np.ndarray,
    shares: np.ndarray,
    blocks: np.ndarray,
    strengths: Sequence[float],
) -> np.ndarray:
    """Confusion matrices, int array (n_strengths, n_blocks, n_classes, n_classes + 1)."""
    n_classes = len(log_proba)
    is_known = truth < n_classes
    truth, log_proba = truth[is_known], log_proba[:, is_known]
    shares = shares[:, is_known] if shares.ndim == 2 else shares
    block = np.unique(blocks[is_known], return_inverse=True)[1].ravel()
    order = np.argsort(block, kind="stable")
    ends = np.cumsum(np.bincount(block))[:-1]
    truths = np.split(truth[order], ends)
    found = []
    for strength in strengths:
        predicted = _classes_at(log_proba, shares, strength)[order]
        pairs = zip(truths, np.split(predicted, ends), strict=True)
        found.append([_confusion_matrix(t, p, n_classes) for t, p in pairs])
    return np.array(found)


def _best(wanted: np.ndarray, given: np.ndarray, least: np.ndarray) -> np.ndarray:
    """Highest `wanted` where `given` is at least `least`, on the lines between neighbours too."""
    least = least[..., None]
    at_points = np.where(given >= least, wanted, -np.inf).max(-1)
    low, high = given[..., :-1], given[..., 1:]
    with np.errstate(invalid="ignore", divide="ignore"):  # of two equal neighbours, which are points
        share = (least - low) / (high - low)
        on_lines = wanted[..., :-1] + share * np.diff(wanted)
    is_between = (share >= 0) & (share <= 1)
    best = np.maximum(at_points, np.where(is_between, on_lines, -np.inf).max(-1, initial=-np.inf))
    return np.where(np.isinf(best), np.nan, best)
