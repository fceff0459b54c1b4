"""Least-squares collocation: the most likely anomaly between stations, and its expected error.

Moritz (1980), Advanced Physical Geodesy, eq. 14-27 and 14-31; the same as simple kriging with a covariance
that leaves the regional level and slope free.
"""

from __future__ import annotations

import numpy as np
from scipy.linalg import cho_factor, cho_solve

from .covariance import _Covariance

_Known = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]  # positions, heights, values, errors
_CHUNK_BYTES = 60_000_000  # of the matrices that are inverted at once


def _collocate(
    covariance: _Covariance,
    known: _Known,
    targets: np.ndarray,
    height_m: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Predict the anomaly at points from one set of stations.

    Parameters
    ----------
    covariance : _Covariance
    known : positions (n, 3), heights, values and errors (n,) of the stations
        Positions in metres from the middle of the neighbourhood.
    targets : array, shape (m, 3)
    height_m : float
        Of the targets.

    Returns
    -------
    values, deviations : array, shape (m,)
        The prediction and its standard deviation, without the noise of a station.
    """
    positions, heights, values, errors = known
    matrix = covariance.between(positions, heights, positions, heights)
    matrix[np.diag_indices_from(matrix)] += covariance.noise + errors**2
    factor = cho_factor(matrix, lower=True, overwrite_a=True, check_finite=False)
    at = np.full(len(targets), height_m)
    cross = covariance.between(positions, heights, targets, at)
    middle = values.mean()
    predicted = middle + cross.T @ cho_solve(factor, values - middle, check_finite=False)
    explained = (cross * cho_solve(factor, cross, check_finite=False)).sum(axis=0)
    return predicted, np.sqrt(np.maximum(_own_variance(covariance, targets, height_m) - explained, 0))


def _own_variance(covariance: _Covariance, targets: np.ndarray, height_m: float) -> np.ndarray:
    """Variance of the anomaly at points before any station is known, shape (..., m)."""
    slope = covariance.slope_per_m**2 * (targets**2).sum(axis=-1)
    twice = 2 * covariance.depths_m
    at_height = covariance.variances * (twice / np.maximum(twice + 2 * height_m, 0.05 * twice)) ** 2
    return np.asarray(covariance.level**2 + slope + at_height.sum())


def _predict_each(
    covariance: _Covariance,
    stations: _Known,
    targets: np.ndarray,
    near: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Predict some stations, each from neighbours of its own.

    Parameters
    ----------
    stations : positions (n, 3), heights, values and errors (n,)
    targets : array of int, shape (m,)
        Which stations are predicted.
    near : array of int, shape (m, k)
        The neighbours of each, without itself.

    Returns
    -------
    values, deviations : array, shape (m,)
        Prediction and standard deviation of a measurement there, with its noise.
    """
    weights, deviations = _weigh_each(covariance, stations, targets, near)
    values = stations[2]
    middle = values[near].mean(axis=1)  # keeps the digits of values far from zero
    return middle + (weights * (values[near] - middle[:, None])).sum(axis=1), deviations


def _weigh_each(
    covariance: _Covariance,
    stations: _Known,
    targets: np.ndarray,
    near: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Weights by which neighbours predict some stations, shape (m, k), and the standard deviations (m,).

    The weights of each add up to 1. See `_predict_each`.
    """
    n_neighbours = near.shape[1]
    step = max(1, _CHUNK_BYTES // (8 * n_neighbours**2))
    parts = [
        _weigh_chunk(covariance, stations, targets[start : start + step], near[start : start + step])
        for start in range(0, len(targets), step)
    ]
    weights, deviations = (np.concatenate(part) for part in zip(*parts, strict=True))
    return weights, deviations


def _covariance_of_errors(
    covariance: _Covariance, stations: _Known, targets: np.ndarray, near: np.ndarray, weights: np.ndarray
) -> np.ndarray:
    """Covariance of what stations are measured less predicted, shape (m, m); see `_weigh_each`.

    Neighbours share what they are predicted from, and lie in the same gap, so that they err alike.
    """
    positions, heights, _, errors = stations
    used, place = np.unique(np.concatenate([targets, near.ravel()]), return_inverse=True)
    rows = np.arange(len(targets))
    signs = np.zeros((len(targets), len(used)))
    signs[rows, place[: len(targets)]] = 1.0
    np.subtract.at(signs, (rows[:, None], place[len(targets) :].reshape(near.shape)), weights)
    around = positions[used] - positions[targets].mean(axis=0)
    field = covariance.between(around, heights[used], around, heights[used])
    field[np.diag_indices_from(field)] += covariance.noise + errors[used] ** 2
    return np.asarray(signs @ field @ signs.T)


def _weigh_chunk(
    covariance: _Covariance, stations: _Known, targets: np.ndarray, near: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """`_weigh_each` for as many as fit into memory."""
    positions, heights, _, errors = stations
    own = positions[targets][:, None]
    around, zero = positions[near] - own, np.zeros_like(own)
    matrix = covariance.between(around, heights[near], around, heights[near])
    diagonal = np.arange(near.shape[1])
    matrix[:, diagonal, diagonal] += covariance.noise + errors[near] ** 2
    cross = covariance.between(around, heights[near], zero, heights[targets][:, None])
    weights = np.linalg.solve(matrix, cross)[..., 0]
    before = np.array([_own_variance(covariance, zero[0], h)[0] for h in heights[targets]])
    variance = np.maximum(before - (weights * cross[..., 0]).sum(axis=1), 0)
    weights = weights + (1 - weights.sum(axis=1, keepdims=True)) / near.shape[1]  # of their mean
    return weights, np.sqrt(variance + covariance.noise + errors[targets] ** 2)
