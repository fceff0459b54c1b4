"""Drillholes held out in groups: how they are grouped, what is scored, and how wide a band has to be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import brentq
from scipy.spatial import cKDTree
from scipy.special import log_ndtr, ndtr, ndtri
from sklearn.cluster import KMeans

from .censored_process import _Samples

LEVEL = 0.8  # that the band from the 10 to the 90 % quantile is to hold
_COUNTS = (5, 10, 20, 40)  # of clusters
_MOST_SINGLE, _FOLDS = 40, 10  # holes that are held out one by one; groups of more that are drawn at random
_NARROWEST, _WIDEST = 0.3, 3.0  # scale of a band
_PRIOR_HOLES = 40.0  # that the process's own width counts as
_DRAWS = np.arange(1, 100) / 100  # quantiles that a CRPS is summed over


@dataclass(frozen=True)
class _Transform:
    """The power of a depth that varies as a normal distribution does (Box & Cox 1964); 0 is the logarithm.

    Parameters
    ----------
    unit_m : the depths' geometric mean, near which a value is the relative difference from it
    """

    power: float
    unit_m: float

    def value(self, depth_m: np.ndarray) -> np.ndarray:
        """The value of a depth."""
        ratio = depth_m / self.unit_m
        return np.asarray((ratio**self.power - 1) / self.power if self.power else np.log(ratio))

    def depth_m(self, value: np.ndarray) -> np.ndarray:
        """The depth of a value, 0 for values that no depth has."""
        if not self.power:
            return np.asarray(self.unit_m * np.exp(value))
        return np.asarray(self.unit_m * np.maximum(1 + self.power * value, 0) ** (1 / self.power))

    def log_slope(self, depth_m: np.ndarray) -> np.ndarray:
        """Logarithm of a value's change with the logarithm of the depth: it makes densities comparable."""
        return np.asarray(self.power * np.log(depth_m / self.unit_m))


@dataclass(frozen=True)
class HeldOut:
    """Predictions of holes from those of other groups; arrays (n,).

    Parameters
    ----------
    group : number of the group
    depth_m, is_reached : of the holes
    nearest_m : depth of the nearest reached hole of another group, m
    low_m, median_m, high_m : quantiles of the depth, scaled by what the other groups ask for
    log_score : logarithm of the density of what was found, or of the probability of a larger depth
    covered : share of the 80 % band that holds it: 0 or 1 where bedrock was reached, a probability given the
        depth that was drilled elsewhere
    crps_m : continuous ranked probability score where bedrock was reached, NaN elsewhere
    scale : that all groups ask for
    """

    group: np.ndarray
    depth_m: np.ndarray
    is_reached: np.ndarray
    nearest_m: np.ndarray
    low_m: np.ndarray
    median_m: np.ndarray
    high_m: np.ndarray
    log_score: np.ndarray
    covered: np.ndarray
    crps_m: np.ndarray
    scale: float


def _groups(place: np.ndarray, wanted: np.ndarray, seed: int) -> np.ndarray:
    """Number of each hole's group: clusters as large as makes the test as hard as the prediction.

    The holes that are left are to lie about as far from a held-out hole as holes lie from the cells that are
    wanted (Linnenbrink et al. 2024, Geoscientific Model Development 17, 5897-5912). Where holes lie all over
    the area these are single holes or, of many holes, a tenth drawn at random.

    Parameters
    ----------
    place, wanted : (n, 3) and (m, 3), km
    """
    target = float(np.median(cKDTree(place).query(wanted)[0]))
    order = np.random.default_rng(seed).permutation(len(place))
    sizes = [k for k in _COUNTS if k <= len(place) // 2]
    found = [KMeans(k, n_init=3, random_state=seed).fit_predict(place) for k in sizes]
    found.append(order if len(place) <= _MOST_SINGLE else order % _FOLDS)
    misses = [abs(np.log(_distance_to_others(place, g) / max(target, 1e-9))) for g in found]
    return np.asarray(found[int(np.argmin(misses))])


def _distance_to_others(place: np.ndarray, group: np.ndarray) -> float:
    """Median distance of a hole to the nearest one of another group."""
    found = np.empty(len(place))
    for number in np.unique(group):
        inside = group == number
        found[inside] = cKDTree(place[~inside]).query(place[inside])[0]
    return float(max(np.median(found), 1e-9))


def _nearest_depth(samples: _Samples, depth_m: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Depth of the nearest hole of another group that reached bedrock; NaN where there is none."""
    found = np.full(len(samples), np.nan)
    for number in np.unique(group):
        inside = group == number
        others = np.flatnonzero(~inside & ~samples.is_bound)
        if len(others):
            nearest = others[cKDTree(samples.place[others]).query(samples.place[inside])[1]]
            found[inside] = depth_m[nearest]
    return found


def _scores(
    samples: _Samples, transform: _Transform, mean: np.ndarray, spread: np.ndarray, group: np.ndarray
) -> HeldOut:
    """Score predictions of the value of a depth.

    Parameters
    ----------
    mean, spread : of what was predicted from the other groups, (n,)
    """
    z = (samples.value - mean) / spread
    scales = np.ones(len(z))
    for number in np.unique(group):
        inside = group == number
        scales[inside] = _scale_of(z[~inside], samples.is_bound[~inside])
    wide = scales * spread
    own = (samples.value - mean) / wide
    reached = ~samples.is_bound
    depth = transform.depth_m(samples.value)
    density = -0.5 * own**2 - np.log(wide) - 0.5 * np.log(2 * np.pi) + transform.log_slope(depth)
    quantiles = transform.depth_m(mean + wide * ndtri(_DRAWS)[:, None])
    missed = depth - quantiles
    crps = 2 * np.maximum(_DRAWS[:, None] * missed, (_DRAWS[:, None] - 1) * missed).mean(axis=0)
    low, median, high = transform.depth_m(
        mean + wide * ndtri([0.5 - LEVEL / 2, 0.5, 0.5 + LEVEL / 2])[:, None]
    )
    return HeldOut(
        group,
        depth,
        reached,
        _nearest_depth(samples, depth, group),
        low,
        median,
        high,
        np.where(reached, density, log_ndtr(-own)),
        _covered(own, samples.is_bound),
        np.where(reached, crps, np.nan),
        _scale_of(z, samples.is_bound),
    )


def _covered(z: np.ndarray, is_bound: np.ndarray) -> np.ndarray:
    """Whether the band holds a standardised value; for a bound the probability that it does, given it."""
    edge = ndtri(0.5 + LEVEL / 2)
    beyond = np.maximum(ndtr(-z), 1e-12)
    given = np.clip(ndtr(edge) - np.maximum(ndtr(z), ndtr(-edge)), 0, None) / beyond
    return np.asarray(np.where(is_bound, given, np.abs(z) <= edge))


def _scale_of(z: np.ndarray, is_bound: np.ndarray) -> float:
    """The factor for the spread with which the band holds LEVEL of what was held out.

    The fewer holes there are, the nearer to 1, with which the process itself would be right.
    """

    def excess(log_scale: float) -> float:
        return float(_covered(z / np.exp(log_scale), is_bound).mean() - LEVEL)

    low, high = np.log([_NARROWEST, _WIDEST])
    if excess(low) >= 0:
        found = low
    else:
        found = high if excess(high) <= 0 else brentq(excess, low, high, xtol=1e-3)
    return float(np.exp(found * len(z) / (len(z) + _PRIOR_HOLES)))
