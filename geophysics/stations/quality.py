"""How well stations predict one another: doubtful ones, and the error to expect in a grid of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .collocation import _Known, _predict_each
from .covariance import _Covariance

_Predict = Callable[[_Known, np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]
_N_NEIGHBOURS, _N_OUTSIDE = 24, 40  # that a station, or a hidden one, is predicted from
_N_AROUND = 8  # whose prediction a wrong station spoils
_N_TESTED = 2000  # stations in hidden blocks
_ROUNDS = 12  # of taking the worst of each neighbourhood away
FURTHEST_OFF = 3.5  # robust standard deviations beyond which a station is named
_NORMAL_90 = 1.6449
_OF_MAD = 1.4826  # standard deviations of a normal distribution in a median absolute deviation


@dataclass(frozen=True)
class _LeftOut:
    """What the neighbours say of each station.

    Parameters
    ----------
    residuals : array, shape (n,)
        Measured less predicted from the neighbours, in the values' unit.
    deviations : array, shape (n,)
        The same in robust standard deviations.
    is_doubtful : array of bool, shape (n,)
        Whether a station lies further off than `FURTHEST_OFF` of them.
    """

    residuals: np.ndarray
    deviations: np.ndarray
    is_doubtful: np.ndarray

    def extra_errors(self) -> np.ndarray:
        """Errors that doubtful stations are given, so that they count the less the further they are off.

        Zero at the limit, the whole residual far beyond it: a wrong station has no influence left, and a
        true but steep anomaly keeps some.
        """
        inside = np.minimum(FURTHEST_OFF / np.maximum(np.abs(self.deviations), 1e-12), 1)
        return np.where(self.is_doubtful, np.abs(self.residuals) * np.sqrt(1 - inside**2), 0.0)


@dataclass(frozen=True)
class _HiddenBlocks:
    """How well blocks of stations are predicted while they are hidden.

    Parameters
    ----------
    side_m : float
    n_tested : int
    rms : float
        In the values' unit.
    scale : float
        By which expected errors are multiplied, so that they hold: fitted to one half of the blocks.
    covered : float
        Share of the other half's stations within the 90 % band.
    """

    side_m: float
    n_tested: int
    rms: float
    scale: float
    covered: float


def _leave_one_out(covariance: _Covariance, known: _Known) -> _LeftOut:
    """Predict each station from its neighbours, and name those that are far off.

    The worst of each neighbourhood is taken away first and its neighbours are predicted again, because one
    gross error spoils what its neighbours are thought to be. A station without which its neighbours are
    predicted worse is no error but a steep anomaly, and comes back.
    """
    positions = known[0]
    n = len(positions)
    k = min(_N_NEIGHBOURS, n - 1)
    is_doubtful, is_cleared = np.zeros(n, bool), np.zeros(n, bool)
    residuals, scores = np.zeros(n), np.zeros(n)
    _predict_again(covariance, known, np.arange(n), is_doubtful, residuals, scores)
    tree = cKDTree(positions)
    for _ in range(_ROUNDS):
        robust = _robust(scores, is_doubtful, tree)
        worst = _worst_of_each(tree, np.where(is_cleared | is_doubtful, 0, np.abs(robust)))
        if not len(worst) or (~is_doubtful).sum() - len(worst) <= k:
            break
        around = tree.query(positions[worst], k=min(_N_AROUND + 1, n))[1]
        before = (scores[around[:, 1:]] ** 2).mean(axis=1)
        todo = np.unique(tree.query(positions[worst], k=min(2 * k, n))[1])
        is_doubtful[worst] = True
        _predict_again(covariance, known, todo, is_doubtful, residuals, scores)
        is_needed = (scores[around[:, 1:]] ** 2).mean(axis=1) >= before
        is_doubtful[worst[is_needed]], is_cleared[worst[is_needed]] = False, True
        _predict_again(
            covariance, known, todo if is_needed.any() else todo[:0], is_doubtful, residuals, scores
        )
    return _LeftOut(residuals, _robust(scores, is_doubtful, tree), is_doubtful)


def _predict_again(
    covariance: _Covariance,
    known: _Known,
    todo: np.ndarray,
    is_doubtful: np.ndarray,
    residuals: np.ndarray,
    scores: np.ndarray,
) -> None:
    """Set residuals and scores of some stations, from neighbours that are not doubtful."""
    if not len(todo):
        return
    positions, _, values, _ = known
    clean = np.flatnonzero(~is_doubtful)
    near = _others(positions[clean], clean, positions[todo], todo, min(_N_NEIGHBOURS, len(clean) - 1))
    predicted, deviations = _predict_each(covariance, known, todo, near)
    residuals[todo] = values[todo] - predicted
    scores[todo] = residuals[todo] / deviations


def _robust(scores: np.ndarray, is_doubtful: np.ndarray, tree: cKDTree) -> np.ndarray:
    """Scores in standard deviations of all stations, or of those around where these scatter more."""
    size = np.abs(scores)
    _, around = tree.query(tree.data, k=min(_N_NEIGHBOURS, tree.n))
    local = np.median(size[around], axis=1)
    spread = _OF_MAD * np.maximum(local, np.median(size[~is_doubtful]))
    return np.asarray(scores / np.maximum(spread, 1e-12))


def _others(
    places: np.ndarray, numbers: np.ndarray, targets: np.ndarray, own: np.ndarray, k: int
) -> np.ndarray:
    """The numbers of the k nearest places of each target that are not itself, shape (m, k)."""
    _, near = cKDTree(places).query(targets, k=k + 1)
    near = numbers[near]
    is_own = near == own[:, None]
    is_own[~is_own.any(axis=1), -1] = True  # drop the furthest where the target is none of them
    return np.asarray(near[~is_own].reshape(len(targets), k))


def _worst_of_each(tree: cKDTree, scores: np.ndarray) -> np.ndarray:
    """Stations beyond the limit, each the worst of those around it."""
    beyond = np.flatnonzero(scores > FURTHEST_OFF)
    if not len(beyond):
        return beyond
    _, around = tree.query(tree.data[beyond], k=min(2 * _N_NEIGHBOURS, tree.n))
    return np.asarray(beyond[scores[beyond] >= scores[around].max(axis=1)])


def _hide_blocks(predict: _Predict, known: _Known, side_m: float, seed: int = 0) -> _HiddenBlocks:
    """Hide the block of ground around each of some stations, and predict it from the stations outside."""
    positions, _, values, _ = known
    _, block = np.unique(np.floor(positions / side_m).astype(np.int64), axis=0, return_inverse=True)
    block = block.ravel()
    tested = np.random.default_rng(seed).permutation(len(values))[:_N_TESTED]
    k = min(_N_OUTSIDE, len(values) - 1)
    _, candidates = cKDTree(positions).query(positions[tested], k=min(4 * k, len(values)))
    outside = block[candidates] != block[tested][:, None]
    enough = outside.sum(axis=1) >= min(k, 8)
    tested, candidates, outside = tested[enough], candidates[enough], outside[enough]
    if len(tested) < 10:
        return _HiddenBlocks(side_m, len(tested), float("nan"), 1.0, float("nan"))
    k = int(min(k, outside.sum(axis=1).min()))
    order = np.argsort(~outside, axis=1, kind="stable")[:, :k]
    near = np.take_along_axis(candidates, order, axis=1)
    predicted, deviations = predict(known, tested, near)
    missed = values[tested] - predicted
    scale, covered = _scale_of_errors(np.abs(missed) / deviations, block[tested] % 2 == 0)
    return _HiddenBlocks(side_m, len(tested), float(np.sqrt((missed**2).mean())), scale, covered)


def _scale_of_errors(ratios: np.ndarray, fitted: np.ndarray) -> tuple[float, float]:
    """The factor that puts 90 % of one half within its band, and the share of the other half within."""
    if not fitted.any() or fitted.all():
        return 1.0, float("nan")
    scale = float(np.quantile(ratios[fitted], 0.9)) / _NORMAL_90
    return max(scale, 1e-3), float((ratios[~fitted] <= _NORMAL_90 * max(scale, 1e-3)).mean())
