"""A Gaussian process whose observations may be bounds: 'larger than' counts as what it is.

The value at a place is a weighted sum of its features, plus a bend of them, plus a field that is smooth in
space, plus noise. A bound takes part as a Gaussian observation that has the moments of the truncated
distribution (expectation propagation), so that everything else is that of an ordinary Gaussian process.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.linalg import cho_factor, cho_solve, cholesky, solve_triangular
from scipy.optimize import minimize
from scipy.spatial.distance import cdist
from scipy.special import log_ndtr

_LEVEL_SD, _SLOPE_SD = 3.0, 1.0  # of the constant and of the features' weights, in units of the values
_BEND_REACH = 1.5  # standard deviations of a feature over which its bend is one way
_USUAL = np.log([0.5, 1.0, 0.3, 0.2])  # amplitude, reach (of the usual one), bend, noise: middle of the prior
_PRIOR_SD = 0.7  # of each one's logarithm
_ROUNDS, _SWEEPS, _DAMPING = 3, 15, 0.5  # of fitting and propagation in turn; of propagation
_LEAST_VARIANCE = 1e-6
_LEAST_PRECISION = 1e-3  # of what is known of a value without its own bound


@dataclass(frozen=True)
class _Samples:
    """Observed values, n of them.

    Parameters
    ----------
    place : (n, 3), km
    feature : (n, p), standardised
    value : (n,)
    is_bound : bool (n,), whether the true value is larger
    """

    place: np.ndarray
    feature: np.ndarray
    value: np.ndarray
    is_bound: np.ndarray

    def __len__(self) -> int:
        return len(self.value)

    def take(self, which: np.ndarray) -> _Samples:
        """Some of them."""
        return _Samples(*(values[which] for values in vars(self).values()))


@dataclass(frozen=True)
class _Posterior:
    """A process given samples: `observed` and `variance` of each, bounds replaced by Gaussians."""

    process: _Process
    samples: _Samples
    observed: np.ndarray
    variance: np.ndarray

    def predict(self, place: np.ndarray, feature: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Mean and standard deviation of a value at places, (m, 3) km, of features (m, p)."""
        own, process = self.samples, self.process
        among = process.covariance(own.place, own.feature, own.place, own.feature)
        factor = cho_factor(among + np.diag(self.variance + process.noise**2))
        across = process.covariance(place, feature, own.place, own.feature)
        mean = process.level + across @ cho_solve(factor, self.observed - process.level)
        explained = (across * cho_solve(factor, across.T).T).sum(axis=1)
        variance = process.variance(feature) + process.noise**2 - explained
        return mean, np.sqrt(np.maximum(variance, _LEAST_VARIANCE))


@dataclass(frozen=True)
class _Process:
    """What the values are like before any is known.

    Parameters
    ----------
    level : about which the values lie
    amplitude, reach_km : of the field that is smooth in space
    bend : of what the features say beyond a weighted sum
    noise : standard deviation
    """

    level: float
    amplitude: float
    reach_km: float
    bend: float
    noise: float

    def covariance(
        self, place: np.ndarray, feature: np.ndarray, others: np.ndarray, features: np.ndarray
    ) -> np.ndarray:
        """Covariance between two sets of places, (n, m), without noise."""
        scaled = cdist(place, others) * (np.sqrt(3) / self.reach_km)
        found = _LEVEL_SD**2 + self.amplitude**2 * (1 + scaled) * np.exp(-scaled)  # Matern of 3/2
        if feature.shape[1]:
            found += _SLOPE_SD**2 * feature @ features.T
            found += self.bend**2 * np.exp(-cdist(feature, features, "sqeuclidean") / (2 * _BEND_REACH**2))
        return np.asarray(found)

    def variance(self, feature: np.ndarray) -> np.ndarray:
        """The diagonal of the covariance, (n,)."""
        own = _LEVEL_SD**2 + self.amplitude**2 + (_SLOPE_SD**2 * feature**2).sum(axis=1)
        return np.asarray(own + (self.bend**2 if feature.shape[1] else 0.0))

    def given(self, samples: _Samples) -> _Posterior:
        """The process with samples known; bounds become Gaussians by expectation propagation.

        References
        ----------
        Minka (2001), Expectation propagation for approximate Bayesian inference, UAI 17, 362-369.
        """
        observed, variance = samples.value.astype(float), np.zeros(len(samples))
        which = np.flatnonzero(samples.is_bound)
        if len(which):
            prior = self.covariance(samples.place, samples.feature, samples.place, samples.feature)
            prior += np.diag(np.full(len(samples), self.noise**2))  # the bound is one of the noisy value
            precision, shift = np.full(len(which), 2.0), 2.0 * (observed[which] - self.level + 0.5)
            for _ in range(_SWEEPS):
                variance[which], observed[which] = 1 / precision, self.level + shift / precision
                mean, spread = _marginals(prior, observed - self.level, variance, which)
                found = _site_of(mean, spread, precision, shift, samples.value[which] - self.level)
                precision = _DAMPING * precision + (1 - _DAMPING) * found[0]
                shift = _DAMPING * shift + (1 - _DAMPING) * found[1]
            variance[which], observed[which] = 1 / precision, self.level + shift / precision
        return _Posterior(self, samples, observed, variance)

    @classmethod
    def fit(cls, samples: _Samples, usual_reach_km: float, start: _Process | None = None) -> _Process:
        """The process under which samples are likeliest, drawn towards a usual one (a posterior mode)."""
        found = start or cls._of(_USUAL, float(samples.value.mean()), usual_reach_km)
        for _ in range(_ROUNDS if samples.is_bound.any() else 1):
            posterior = found.given(samples)
            best = minimize(
                _cost, found._logs(usual_reach_km), (posterior, usual_reach_km), method="L-BFGS-B"
            )
            found = cls._of(best.x, found.level, usual_reach_km)
        return found

    @classmethod
    def _of(cls, logs: np.ndarray, level: float, usual_reach_km: float) -> _Process:
        amplitude, reach, bend, noise = np.exp(np.clip(logs, -8, 8)).tolist()
        return cls(level, amplitude, reach * usual_reach_km, bend, noise)

    def _logs(self, usual_reach_km: float) -> np.ndarray:
        return np.log([self.amplitude, self.reach_km / usual_reach_km, self.bend, self.noise])


def _cost(logs: np.ndarray, posterior: _Posterior, usual_reach_km: float) -> float:
    """Negative logarithm of the likelihood and the prior of a process."""
    own = posterior.samples
    process = _Process._of(logs, posterior.process.level, usual_reach_km)
    among = process.covariance(own.place, own.feature, own.place, own.feature)
    among[np.diag_indices(len(own))] += posterior.variance + process.noise**2 + _LEAST_VARIANCE
    root = cholesky(among, lower=True)
    white = solve_triangular(root, posterior.observed - process.level, lower=True)
    prior = ((logs - _USUAL) / _PRIOR_SD) ** 2
    return float(0.5 * white @ white + np.log(np.diag(root)).sum() + 0.5 * prior.sum())


def _marginals(
    prior: np.ndarray, observed: np.ndarray, variance: np.ndarray, which: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Mean and variance of some values given all observations."""
    factor = cho_factor(prior + np.diag(variance + _LEAST_VARIANCE))
    across = prior[which]
    mean = across @ cho_solve(factor, observed)
    spread = np.diag(prior)[which] - (across * cho_solve(factor, across.T).T).sum(axis=1)
    return mean, np.maximum(spread, _LEAST_VARIANCE)


def _site_of(
    mean: np.ndarray, spread: np.ndarray, precision: np.ndarray, shift: np.ndarray, bound: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Precision, and precision times mean, of the Gaussians that stand for bounds.

    The moments are those of a normal distribution cut at the bound (Rasmussen & Williams 2006, sec. 3.6).
    """
    left = 1 / spread - precision
    is_proper = left > _LEAST_PRECISION  # bounds that contradict their neighbours stay as they are
    cavity = 1 / np.where(is_proper, left, 1.0)
    centre = cavity * (mean / spread - shift)
    z = (centre - bound) / np.sqrt(cavity)
    ratio = np.exp(-0.5 * z**2 - 0.5 * np.log(2 * np.pi) - log_ndtr(z))
    cut_mean = centre + np.sqrt(cavity) * ratio
    cut_variance = np.maximum(cavity * (1 - ratio * (z + ratio)), _LEAST_VARIANCE)
    found = np.maximum(1 / cut_variance - 1 / cavity, _LEAST_VARIANCE)
    moved = (found + 1 / cavity) * cut_mean - centre / cavity
    return np.where(is_proper, found, precision), np.where(is_proper, moved, shift)
