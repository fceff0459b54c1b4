"""The covariance of a potential field's anomaly, fitted to stations by likelihood.

Sources that vary independently from place to place on a plane at depth D make an anomaly whose covariance
between two points at heights z and z' and a distance r is Poisson's kernel (Moritz 1980, Advanced Physical
Geodesy, ch. 22; Forsberg 1987, J. Geophys. Res. 92, for its planar form)::

    C(r, z, z') = v (2D)2 h / (r2 + h2)^(3/2),   h = 2D + z + z'

with variance v at zero height. A sum over depths has the spectrum that fits the stations; it is harmonic, so
that predictions at another height are a continuation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.linalg.lapack import dpotri
from scipy.optimize import minimize
from scipy.spatial import cKDTree

_N_DEPTHS = 5
_SHALLOWEST, _DEEPEST = 0.4, 16.0  # of the median distance between neighbours
_N_PLACES, _N_NEIGHBOURS = 120, 64  # neighbourhoods that the covariance is fitted to
_PLACES_AT_ONCE = 12  # whose matrices stay in the processor's cache
_LEAST_SHARE = 1e-6  # of the variance, as noise: keeps the matrices regular
_LEVEL, _SLOPE = 30.0, 0.5  # of the standard deviation: regional level and slope are left free


@dataclass(frozen=True)
class _Covariance:
    """The covariance of an anomaly, with the noise of its stations.

    Parameters
    ----------
    depths_m : array, shape (d,)
    variances : array, shape (d,)
        Of the anomaly of each depth's sources, in the values' unit squared.
    noise : float
        Variance of the stations' own error.
    level, slope_per_m : float
        Standard deviation of the regional level, and of its slope along the ground, in each neighbourhood.
    """

    depths_m: np.ndarray
    variances: np.ndarray
    noise: float
    level: float
    slope_per_m: float

    def between(
        self, a: np.ndarray, heights_a: np.ndarray, b: np.ndarray, heights_b: np.ndarray
    ) -> np.ndarray:
        """_Covariance between two sets of points.

        Parameters
        ----------
        a, b : array, shapes (..., n, 3) and (..., m, 3)
            In metres, from the middle of the neighbourhood.
        heights_a, heights_b : array, shapes (..., n) and (..., m)

        Returns
        -------
        array, shape (..., n, m)
        """
        squared = _squared_distances(a, b)
        sum_of_heights = heights_a[..., :, None] + heights_b[..., None, :]
        total = self.level**2 + self.slope_per_m**2 * a @ np.swapaxes(b, -1, -2)
        for depth, variance in zip(self.depths_m, self.variances, strict=True):
            total = total + variance * _poisson(squared, depth, sum_of_heights)
        return np.asarray(total)


def _squared_distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Shape (..., n, m), never negative."""
    squares = (a**2).sum(-1)[..., :, None] + (b**2).sum(-1)[..., None, :]
    return np.asarray(np.maximum(squares - 2 * a @ np.swapaxes(b, -1, -2), 0.0))


def _poisson(squared: np.ndarray, depth: float, sum_of_heights: np.ndarray | float) -> np.ndarray:
    """Poisson's kernel, 1 at no distance and height zero."""
    h = np.maximum(2 * depth + sum_of_heights, 0.1 * depth)
    q = squared + h * h
    return np.asarray((2 * depth) ** 2 * h / (q * np.sqrt(q)))


def _spacing(positions: np.ndarray) -> float:
    """Median distance to the nearest other place, metres."""
    places = np.unique(positions.round(1), axis=0)
    if len(places) < 2:
        return 0.0
    distances, _ = cKDTree(places).query(places, k=2)
    return float(np.median(distances[:, 1]))


def _fit_covariance(
    positions: np.ndarray, heights_m: np.ndarray, values: np.ndarray, errors: np.ndarray, seed: int = 0
) -> _Covariance:
    """Fit variances and noise by the likelihood of neighbourhoods drawn at random.

    Parameters
    ----------
    positions : array, shape (n, 3)
    heights_m, values, errors : array, shape (n,)

    References
    ----------
    Rasmussen & Williams (2006), Gaussian Processes for Machine Learning, eq. 5.8 and 5.9.
    """
    spacing = _spacing(positions)
    depths = spacing * np.geomspace(_SHALLOWEST, _DEEPEST, _N_DEPTHS)
    size = min(_N_NEIGHBOURS, len(values))
    centres = np.random.default_rng(seed).permutation(len(values))[:_N_PLACES]
    _, near = cKDTree(positions).query(positions[centres], k=size)
    local = positions[near] - positions[centres][:, None]
    spread = values[near] - values[near].mean(axis=1, keepdims=True)
    scale = max(float(np.sqrt((spread**2).mean())), 1e-9)
    reach = max(float(np.sqrt((local**2).sum(-1)).max()), 1.0)
    squared, pairs = _squared_distances(local, local), heights_m[near][:, :, None] + heights_m[near][:, None]
    kernels = np.stack([_poisson(squared, depth, pairs) for depth in depths])
    fixed = _LEVEL**2 + (_SLOPE / reach) ** 2 * local @ np.swapaxes(local, -1, -2)
    own = (errors[near] / scale) ** 2
    start = np.log(np.append(np.full(_N_DEPTHS, 1 / _N_DEPTHS), 0.01))
    found = minimize(
        _negative_log_likelihood,
        start,
        args=(kernels, fixed, own, spread / scale),
        jac=True,
        method="L-BFGS-B",
        bounds=[(-18.0, 8.0)] * _N_DEPTHS + [(np.log(_LEAST_SHARE), 5.0)],
        options={"maxiter": 60},
    )
    *variances, noise = np.exp(found.x) * scale**2
    return _Covariance(depths, np.array(variances), float(noise), _LEVEL * scale, _SLOPE * scale / reach)


def _negative_log_likelihood(
    logs: np.ndarray, kernels: np.ndarray, fixed: np.ndarray, own: np.ndarray, values: np.ndarray
) -> tuple[float, np.ndarray]:
    """Of all neighbourhoods, a value, and its gradient by the logarithms of the variances and the noise."""
    loss, by_variance, by_noise = 0.0, np.zeros(len(kernels)), 0.0
    *variances, noise = np.exp(logs)
    diagonal = np.arange(values.shape[-1])
    for first in range(0, len(values), _PLACES_AT_ONCE):
        some = slice(first, first + _PLACES_AT_ONCE)
        matrix = fixed[some] + np.tensordot(variances, kernels[:, some], axes=1)
        matrix[:, diagonal, diagonal] += noise + own[some] + _LEAST_SHARE
        inverse, log_determinant = _inverse(matrix)
        weighted = (inverse @ values[some, :, None])[..., 0]
        loss += 0.5 * ((values[some] * weighted).sum() + log_determinant)
        by_matrix = 0.5 * (inverse - weighted[..., :, None] * weighted[..., None, :])
        by_variance += np.tensordot(kernels[:, some], by_matrix, axes=3)
        by_noise += by_matrix[:, diagonal, diagonal].sum()
    gradient = np.append(variances * by_variance, noise * by_noise)
    return float(loss) / values.size, gradient / values.size


def _inverse(matrices: np.ndarray) -> tuple[np.ndarray, float]:
    """Inverses of covariance matrices, (k, n, n), and the sum of the logarithms of their determinants.

    From their Cholesky factors, which take half the time of a general inverse.
    """
    factors, diagonal = np.linalg.cholesky(matrices), np.arange(matrices.shape[-1])
    log_determinant = 2 * float(np.log(factors[:, diagonal, diagonal]).sum())
    upper = np.stack([dpotri(factor.T)[0] for factor in factors])
    inverse = upper + np.swapaxes(upper, -1, -2)
    inverse[:, diagonal, diagonal] *= 0.5
    return inverse, log_determinant
