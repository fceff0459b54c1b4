"""Derivatives of the anomaly: what sharpens the edges of bodies."""

from __future__ import annotations

import numpy as np

from .grids import Grid
from .spectral import kernels
from .spectral.trend import Level
from .transforms import transformed

REACH_CELLS = 3  # derivatives are local: their extension bends over some hundred cells
PER_KM = 1e3


def vertical_derivative(anomaly: np.ndarray, grid: Grid) -> np.ndarray:
    """First vertical derivative, mGal/km, positive over a mass excess.

    The downward derivative; multiplies the spectrum by k (Blakely 1995, eq. 12.11).

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data; these cells stay NaN.
    """
    _, (down,) = transformed(anomaly, grid, [kernels.downward_derivative], reach_m=reach(grid))
    return down * PER_KM


def horizontal_gradient(anomaly: np.ndarray, grid: Grid) -> np.ndarray:
    """Total horizontal gradient sqrt((dg/dx)^2 + (dg/dy)^2), mGal/km (Cordell & Grauch 1985).

    Largest over the upper edges of steep contacts. Parameters as in `vertical_derivative`.
    """
    parts = [kernels.eastward_derivative, kernels.southward_derivative]
    level, (east, south) = transformed(anomaly, grid, parts, reach_m=reach(grid))
    return with_slope(east, south, level, grid) * PER_KM


def gradient(anomaly: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Vertical derivative and horizontal gradient at one go, mGal/km. Parameters as in those."""
    parts = [kernels.downward_derivative, kernels.eastward_derivative, kernels.southward_derivative]
    level, (down, east, south) = transformed(anomaly, grid, parts, reach_m=reach(grid))
    return down * PER_KM, with_slope(east, south, level, grid) * PER_KM


def tilt(anomaly: np.ndarray, grid: Grid) -> np.ndarray:
    """Tilt angle atan(vertical derivative / total horizontal gradient), radians (Miller & Singh 1994).

    Between -pi/2 and pi/2, as large over weak bodies as over strong ones. Parameters as in
    `vertical_derivative`.
    """
    return np.arctan2(*gradient(anomaly, grid))


def with_slope(east: np.ndarray, south: np.ndarray, level: Level, grid: Grid) -> np.ndarray:
    """Modulus of the horizontal gradient, mGal/m, the level's own slope included."""
    width, height = grid.spacing_m
    return np.hypot(east + np.float32(level.per_col / width), south + np.float32(level.per_row / height))


def reach(grid: Grid) -> float:
    """Continuation height that stands for the reach of a derivative, m."""
    return REACH_CELLS * min(grid.spacing_m)
