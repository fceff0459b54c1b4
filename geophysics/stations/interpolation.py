"""Interpolation of stations without a model of their errors: minimum curvature, and the nearest station."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .collocation import _Known

_STIFFNESS = 1e-6  # of the spline, where two stations lie at one place


@dataclass(frozen=True)
class _Interpolation:
    """A surface through the stations, whatever their heights and errors.

    Its expected error grows with the distance to the nearest station, in metres until it is scaled to hold
    for hidden blocks.

    Parameters
    ----------
    method : 'minimum-curvature' or 'nearest'
    spacing_m : float
        Between stations.
    """

    method: str
    spacing_m: float

    def __call__(self, known: _Known, targets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Values and unscaled errors at points, shape (m, 3), from the stations around them."""
        positions, _, values, _ = known
        distance, nearest = cKDTree(positions).query(targets)
        found = values[nearest] if self.method == "nearest" else _thin_plate(positions, values, targets)
        return found, distance + 0.5 * self.spacing_m

    def each(self, known: _Known, targets: np.ndarray, near: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Predict some stations, each from neighbours of its own; see `collocation._predict_each`."""
        made = [
            self((known[0][n], known[1][n], known[2][n], known[3][n]), known[0][[t]])
            for t, n in zip(targets, near, strict=True)
        ]
        values, errors = (np.concatenate(parts) for parts in zip(*made, strict=True))
        return values, errors


def _thin_plate(positions: np.ndarray, values: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The surface of least curvature through values, at points, shape (m,).

    References
    ----------
    Sandwell (1987), Biharmonic spline interpolation, Geophys. Res. Lett. 14; Briggs (1974), Machine
    contouring using minimum curvature, Geophysics 39.
    """
    middle = positions.mean(axis=0)
    scale = float(np.ptp(positions, axis=0).max()) or 1.0
    plane = np.linalg.svd(positions - middle, full_matrices=False)[2][:2]  # of the ground there
    known, wanted = (positions - middle) @ plane.T / scale, (targets - middle) @ plane.T / scale
    n = len(values)
    system = np.zeros((n + 3, n + 3))
    system[:n, :n] = _curvature(known, known)
    system[np.diag_indices(n)] += _STIFFNESS
    system[:n, n:] = np.column_stack([np.ones(n), known])
    system[n:, :n] = system[:n, n:].T
    weights = np.linalg.lstsq(system, np.append(values - values.mean(), np.zeros(3)))[0]
    slope = np.column_stack([np.ones(len(wanted)), wanted]) @ weights[n:]
    return np.asarray(values.mean() + _curvature(wanted, known) @ weights[:n] + slope)


def _curvature(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Green's function of the biharmonic operator, r2 log r, shape (len(a), len(b))."""
    squared = ((a[:, None] - b[None]) ** 2).sum(axis=-1)
    return np.asarray(0.5 * squared * np.log(np.maximum(squared, 1e-30)))
