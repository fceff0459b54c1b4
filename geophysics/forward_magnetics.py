"""Magnetic anomalies of buried bodies in closed form: the total field along the Earth's field, in nT.

Depths are metres below the level of observation, positive downward; magnetisations are in A/m, dipole moments
in A m2.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike
from scipy import fft

from .geomagnetic_field import FieldDirection
from .spectral.kernels import _Node

_CONSTANT = 100.0  # mu0 / 4 pi in nT m/A


def anomaly_of_dipole(
    east_m: ArrayLike,
    north_m: ArrayLike,
    depth_m: float,
    moment: float,
    field: FieldDirection,
    magnetisation: FieldDirection | None = None,
) -> np.ndarray:
    """Total-field anomaly of a dipole (or a homogeneous sphere) at depth, at horizontal offsets.

    Parameters
    ----------
    east_m, north_m : arrays
        Offsets of the stations from the dipole, m.
    depth_m : float
    moment : float
        A m2; magnetisation times volume.
    field, magnetisation : FieldDirection
        Of the Earth's field, and of the dipole (the field's where none is given).

    Returns
    -------
    array, nT

    References
    ----------
    Blakely (1995), eq. 4.14.
    """
    f, m = field.unit, (magnetisation or field).unit
    east, north = np.asarray(east_m, float), np.asarray(north_m, float)
    squared = east**2 + north**2 + depth_m**2
    along_f, along_m = (u[0] * east + u[1] * north - u[2] * depth_m for u in (f, m))
    total = 3 * along_f * along_m / squared**2.5 - float(np.dot(f, m)) / squared**1.5
    return np.asarray(_CONSTANT * moment * total)


def anomaly_of_prism(
    east_m: ArrayLike,
    north_m: ArrayLike,
    prism_m: tuple[float, ...],
    magnetisation_a_m: float,
    field: FieldDirection,
    magnetisation: FieldDirection | None = None,
) -> np.ndarray:
    """Total-field anomaly of an upright rectangular prism.

    Parameters
    ----------
    east_m, north_m : arrays
        Of the stations, at depth 0, above the prism, m.
    prism_m : (west, east, south, north, top, bottom)
        m.
    magnetisation_a_m : float
        A/m.
    field, magnetisation : FieldDirection
        See `anomaly_of_dipole`.

    Returns
    -------
    array, nT

    References
    ----------
    Bhattacharyya (1964), Geophysics 29, 517-531; Blakely (1995), eq. 9.20, of a prism without bottom: the
    difference of two is one with a bottom.
    """
    west, east, south, north, top, bottom = prism_m
    f, m = np.array(field.unit), np.array((magnetisation or field).unit)
    (fx, fy, fz), (mx, my, mz) = f, m  # x east, y north, z down; the symmetric sums suit any such axes
    total = np.zeros(np.broadcast_shapes(np.shape(east_m), np.shape(north_m)))
    for depth, z_sign in ((top, 1), (bottom, -1)):
        for x_edge, x_sign in ((west, -1), (east, 1)):
            for y_edge, y_sign in ((south, -1), (north, 1)):
                x, y = x_edge - np.asarray(east_m, float), y_edge - np.asarray(north_m, float)
                r = np.sqrt(x**2 + y**2 + depth**2)
                corner = (
                    (my * fz + mz * fy) / 2 * np.log((r - x) / (r + x))
                    + (mx * fz + mz * fx) / 2 * np.log((r - y) / (r + y))
                    - (mx * fy + my * fx) * np.log(r + depth)
                    - mx * fx * np.arctan2(x * y, x**2 + r * depth + depth**2)
                    - my * fy * np.arctan2(x * y, r**2 + r * depth - x**2)
                    + mz * fz * np.arctan2(x * y, r * depth)
                )
                total = total + z_sign * x_sign * y_sign * corner
    return np.asarray(_CONSTANT * magnetisation_a_m * total)


def anomaly_of_slabs(
    slabs: Iterable[tuple[float, float, np.ndarray]],
    spacing_m: tuple[float, float],
    field: FieldDirection,
    magnetisation: FieldDirection | None = None,
) -> np.ndarray:
    """Total-field anomaly at depth 0 of flat slabs whose magnetisation changes from cell to cell.

    The spectrum of each slab is multiplied by 2 pi (mu0 / 4 pi) Theta_m Theta_f (exp(-k z1) - exp(-k z2)).
    The bodies repeat beyond the grid, so give them a margin of several times their depth.

    Parameters
    ----------
    slabs : iterable of (top_m, bottom_m, magnetisation)
        magnetisation has shape (rows, cols), A/m, the same for all.
    spacing_m : (width, height) of a cell, m
    field, magnetisation : FieldDirection
        See `anomaly_of_dipole`.

    Returns
    -------
    array, shape (rows, cols)
        nT.

    References
    ----------
    Blakely (1995), eq. 11.37 and 11.39.
    """
    spectrum: np.ndarray | None = None
    for top_m, bottom_m, intensity in slabs:
        if spectrum is None:
            node = _Node(intensity.shape, *spacing_m)
            k, spectrum = node.wavenumber, np.zeros(node.wavenumber.shape, complex)
        spectrum += fft.rfft2(intensity) * (np.exp(-k * top_m) - np.exp(-k * bottom_m))
    if spectrum is None:
        raise ValueError("no slab was given")
    directions = node.direction(field.unit) * node.direction((magnetisation or field).unit)
    return np.asarray(2 * np.pi * _CONSTANT * fft.irfft2(spectrum * directions, s=node.shape))
