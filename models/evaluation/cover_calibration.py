"""Confidence and sets of classes that hold under the cover, learned where outcrop was hidden.

Blocks of outcrop that an expert was not trained on are predicted with the block hidden, and with outcrop
around it hidden too, under the map's own cover turned and shifted several times. The cells are then as far
from visible outcrop as covered ones are. From them come

- a temperature by distance (Guo et al. 2017, Eq. 9, with a reciprocal that is linear in the logarithm of the
  distance between knots): log p is multiplied by it and normalised again. How far it may depart from 1 is
  chosen by leaving groups of blocks out; where no departure predicts them better by more than a standard
  error, there is none. It orders no cell's classes anew, and classes are chosen without it;
- split conformal sets (Vovk, Gammerman & Shafer 2005, section 4.5, Mondrian by rings of distance): a class
  is ruled out where its probability lies below the one that a tenth of the true classes of its ring fall
  below;
- the expected accuracy: the mean confidence of the covered cells. Its interval adds the variance of blocks
  (residuals of a block vary together) and that of the recipe itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax

LEVEL = 0.9
UNKNOWN = 255  # in sets: nothing is predicted, or farther from outcrop than was tested
_KNOTS = (
    0.02,
    0.25,
    0.5,
    0.75,
    0.95,
)  # quantiles of the tested distances; nothing is claimed beyond the last
_NEAREST_KM = 1e-3
_LEAST_PROBABILITY = 1e-7
_STIFFNESS = 1e-3  # penalty on squared steps of the logarithm of neighbouring powers
_STEEPEST = 3.0  # most of that logarithm
_DEVIATIONS = (0.3, 1.0, np.inf)  # of that logarithm from 0, of which one is chosen
_GROUPS = 5  # of blocks, left out in turn for the choice
_FITTED_CELLS, _COMPARED_CELLS = 50_000, 10_000
_FEWEST = 30  # cells: below, there is nothing to learn from
_RECIPE_DEVIATION = 0.025  # of true from expected accuracy beyond what blocks tell (benchmarks/forecast.py)
_NORMAL = 1.645  # standard deviations of a 90 % interval


@dataclass(frozen=True)
class CoverCalibration:
    """Powers of probabilities and least probabilities of sets, by distance to outcrop.

    Parameters
    ----------
    knots_km : tested distances, increasing; the last is the farthest for which anything is claimed
    powers : of probabilities, at the knots
    least : probabilities below which a class is ruled out, of the rings between the inner knots
    """

    knots_km: tuple[float, ...]
    powers: tuple[float, ...]
    least: tuple[float, ...]

    @classmethod
    def fit(
        cls,
        log_proba: np.ndarray,
        labels: np.ndarray,
        distance_km: np.ndarray,
        blocks: np.ndarray,
        *,
        seed: int = 0,
    ) -> CoverCalibration | None:
        """Fit cells that no expert was trained on; None where they are too few.

        Parameters
        ----------
        log_proba : array, shape (n_classes, n)
        labels : int array, shape (n,)
        distance_km : array, shape (n,)
            To the outcrop that was visible to the prediction.
        blocks : int array, shape (n,)
            What is left out together where powers are compared with none: cells of a block vary together.
        """
        if len(labels) < _FEWEST:
            return None
        knots = np.unique(np.quantile(np.maximum(distance_km, _NEAREST_KM), _KNOTS))
        every = _Cells(log_proba, labels, _shares(distance_km, knots), blocks)
        penalty = _chosen_penalty(every.drawn(_COMPARED_CELLS, seed), seed)
        powers = np.ones(len(knots))
        if penalty is not None:
            powers = np.exp(_fit_log_powers(every.drawn(_FITTED_CELLS, seed), penalty))
        found = cls(tuple(knots.tolist()), tuple(powers.tolist()), ())
        of_truth = found.apply(np.exp(log_proba), distance_km)[labels, np.arange(len(labels))]
        ring = found._ring(distance_km)
        least = [_conformal_threshold(of_truth[ring == n], of_truth) for n in range(found._n_rings)]
        return cls(found.knots_km, found.powers, tuple(least))

    @classmethod
    def of_card(cls, entry: Mapping[str, Any], spacing_m: float) -> CoverCalibration | None:
        """What `to_card` gave; None for a model that has none.

        Parameters
        ----------
        spacing_m : of the cells that are predicted: distances of a model for any map are in cells
        """
        if not entry:
            return None
        found = cls(*(tuple(entry[name]) for name in ("knots_km", "powers", "least")))
        share = spacing_m / entry.get("cell_m", spacing_m)
        return replace(found, knots_km=tuple(knot * share for knot in found.knots_km))

    def to_card(self, cell_m: float | None = None) -> dict[str, Any]:
        """The card's entry.

        Parameters
        ----------
        cell_m : of a model for any map, the side of the cells in which its knots were measured
        """
        entry: dict[str, Any] = {name: list(values) for name, values in asdict(self).items()}
        return entry | ({"cell_m": cell_m} if cell_m else {})

    @property
    def limit_km(self) -> float:
        """The farthest distance for which anything is claimed."""
        return self.knots_km[-1]

    def apply(self, probabilities: np.ndarray, distance_km: np.ndarray) -> np.ndarray:
        """Probabilities (n_classes, ...) as they hold at a distance (...); on outcrop, at 0 km, unchanged."""
        power = self._power(distance_km).astype("float32")
        logits = np.log(np.maximum(probabilities, np.float32(_LEAST_PROBABILITY))) * power
        scaled = np.exp(logits - logits.max(axis=0))
        return np.where(distance_km > 0, scaled / scaled.sum(axis=0), probabilities).astype("float32")

    def sets(self, probabilities: np.ndarray, distance_km: np.ndarray) -> np.ndarray:
        """Which classes cannot be ruled out: 1, ruled out: 0, UNKNOWN; uint8 of the probabilities' shape.

        The likeliest class is never ruled out, so that no set is empty: where it alone is right more often
        than nine times in ten, so is the set.

        Parameters
        ----------
        probabilities : array, shape (n_classes, ...), as `apply` gives them
        """
        least = np.array(self.least, "float32")[self._ring(distance_km)]
        is_possible = (probabilities >= least) | (probabilities >= probabilities.max(axis=0))
        is_known = np.isfinite(probabilities[0]) & (distance_km <= self.limit_km)
        return np.where(is_known, is_possible, UNKNOWN).astype("uint8")

    def _power(self, distance_km: np.ndarray) -> np.ndarray:
        shares = _shares(distance_km.ravel(), np.array(self.knots_km))
        return (self.powers @ shares).reshape(distance_km.shape)

    @property
    def _n_rings(self) -> int:
        return max(len(self.knots_km) - 1, 1)

    def _ring(self, distance_km: np.ndarray) -> np.ndarray:
        return np.searchsorted(self.knots_km[1:-1], distance_km)


@dataclass(frozen=True)
class ExpectedAccuracy:
    """The share of covered cells that a prediction is expected to get right.

    Parameters
    ----------
    value, low, high : shares; the interval is of LEVEL
    covered : share of the covered cells near enough to outcrop for a claim, of which this is said
    limit_km : how far from outcrop that is
    """

    value: float
    low: float
    high: float
    covered: float
    limit_km: float

    def to_card(self) -> dict[str, float]:
        """The card's entry."""
        return asdict(self)


def expected_accuracy(
    confidence: np.ndarray,
    blocks: np.ndarray,
    *,
    residual: np.ndarray,
    residual_blocks: np.ndarray,
) -> tuple[float, float, float]:
    """The mean of calibrated confidence, and the ends of its interval.

    Parameters
    ----------
    confidence : (n,), of covered cells; blocks : int (n,), the block of each
    residual : (m,), 1 where a cell of known bedrock was right and else 0, less its confidence
    residual_blocks : int (m,)
    """
    value = float(confidence.mean(dtype=float))
    cells = np.unique(residual_blocks, return_inverse=True)[1]
    sums, counts = np.bincount(cells, residual), np.bincount(cells)
    effective = _effective_number(counts)
    variance = effective * float((sums**2).sum()) / float(counts.sum()) ** 2  # of the mean of one block
    n_covered = _effective_number(np.unique(blocks, return_counts=True)[1])
    deviation = np.sqrt(variance * (1 / effective + 1 / n_covered) + _RECIPE_DEVIATION**2)
    half = _NORMAL * float(deviation)
    return value, max(value - half, 0.0), min(value + half, 1.0)


def _effective_number(counts: np.ndarray) -> float:
    """Number of equal blocks whose mean varies as that of blocks of such counts (Kish 1965)."""
    return float(counts.sum()) ** 2 / float((counts.astype(float) ** 2).sum())


def _shares(distance_km: np.ndarray, knots_km: np.ndarray) -> np.ndarray:
    """What each knot counts at a distance, (n_knots, n): linear in the logarithm between knots."""
    at, knots = np.log(np.maximum(distance_km, _NEAREST_KM)), np.log(knots_km)
    return np.stack([np.interp(at, knots, one) for one in np.eye(len(knots))])


@dataclass(frozen=True)
class _Cells:
    """Held-out cells: log_proba (n_classes, n), labels (n,), shares of knots (n_knots, n), blocks (n,)."""

    log_proba: np.ndarray
    labels: np.ndarray
    shares: np.ndarray
    blocks: np.ndarray

    def at(self, which: np.ndarray) -> _Cells:
        """Those at some places."""
        return _Cells(*(values[..., which] for values in vars(self).values()))

    def drawn(self, most: int, seed: int) -> _Cells:
        """All, or so many of them."""
        n = len(self.labels)
        if n <= most:
            return self
        return self.at(np.sort(np.random.default_rng(seed).choice(n, most, replace=False)))

    def loss(self, log_powers: np.ndarray) -> np.ndarray:
        """Negative log likelihood of every cell, (n,)."""
        values = np.maximum(self.log_proba.astype(float), np.log(_LEAST_PROBABILITY))
        log_p = log_softmax(values * (np.exp(log_powers) @ self.shares), axis=0)
        return -log_p[self.labels, np.arange(len(self.labels))]


def _chosen_penalty(cells: _Cells, seed: int) -> float | None:
    """The penalty with which powers predict blocks best that were left out; None: no better than without.

    A prior of a standard deviation s is worth 1 / (2 s^2) of a log likelihood to which each block adds as
    much as one cell: cells of a block repeat each other.
    """
    block, counts = np.unique(cells.blocks, return_inverse=True, return_counts=True)[1:]
    group = (np.random.default_rng(seed).permutation(len(counts)) % _GROUPS)[block]
    none = np.zeros(len(cells.shares))
    best, chosen = 0.0, None
    for deviation in _DEVIATIONS if len(counts) >= _GROUPS else ():
        penalty = 1 / (2 * deviation**2 * _effective_number(counts))
        gain = np.zeros(len(block))
        for number in range(_GROUPS):
            rest, left_out = cells.at(group != number), cells.at(group == number)
            gain[group == number] = left_out.loss(none) - left_out.loss(_fit_log_powers(rest, penalty))
        error = np.sqrt((np.bincount(block, gain - gain.mean()) ** 2).sum()) / len(gain)
        if gain.mean() > max(best, error):
            best, chosen = gain.mean(), penalty
    return chosen


def _fit_log_powers(cells: _Cells, penalty: float) -> np.ndarray:
    """Logarithms of the powers at the knots that maximise the likelihood of labels less the penalty."""
    values = np.maximum(cells.log_proba.astype(float), np.log(_LEAST_PROBABILITY))
    shares, true = cells.shares, (cells.labels, np.arange(len(cells.labels)))
    steps, stiffness = np.diff(np.eye(len(shares)), axis=0), max(_STIFFNESS, penalty)

    def loss_and_gradient(log_powers: np.ndarray) -> tuple[float, np.ndarray]:
        powers = np.exp(log_powers)
        log_p = log_softmax(values * (powers @ shares), axis=0)
        slope = powers * (shares @ ((np.exp(log_p) * values).sum(axis=0) - values[true])) / len(cells.labels)
        rough = steps @ log_powers
        loss = -log_p[true].mean() + stiffness * rough @ rough + penalty * log_powers @ log_powers
        return float(loss), slope + 2 * stiffness * rough @ steps + 2 * penalty * log_powers

    n_knots = len(shares)
    bounds = [(-_STEEPEST, _STEEPEST)] * n_knots
    return minimize(loss_and_gradient, np.zeros(n_knots), jac=True, method="L-BFGS-B", bounds=bounds).x


def _conformal_threshold(of_truth: np.ndarray, of_all: np.ndarray) -> float:
    """The probability that at most a share 1 - LEVEL of further true classes is expected to fall below.

    The k-th least of n with k = floor((1 - LEVEL) (n + 1)); 0 where k is 0. A ring of few cells takes all.
    """
    values = of_truth if len(of_truth) >= _FEWEST else of_all
    rank = int((1 - LEVEL) * (len(values) + 1) + 1e-9)
    return float(np.partition(values, rank - 1)[rank - 1]) if rank else 0.0
