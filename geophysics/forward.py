"""Gravity of buried bodies: slabs of density by FFT, prisms and point masses in closed form.

Depths are metres below the level of observation, positive downward; densities are contrasts in kg/m3;
gravity is positive downward, in mGal.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike
from scipy import fft
from scipy.special import xlogy

GRAVITATIONAL_CONSTANT = 6.6743e-11  # m3 kg-1 s-2, CODATA 2018

_MGAL = 1e5  # in one m/s2


def gravity_of_slabs(
    slabs: Iterable[tuple[float, float, np.ndarray]], spacing_m: tuple[float, float]
) -> np.ndarray:
    """Gravity at depth 0 of flat slabs whose density changes from cell to cell.

    The spectrum of each slab is multiplied by 2 pi G exp(-|k| z1) (1 - exp(-|k| dz)) / |k|; at |k| = 0 this
    is the Bouguer plate, 2 pi G dz. The bodies repeat beyond the grid, so give them a margin of several times
    their depth.

    Parameters
    ----------
    slabs : iterable of (top_m, bottom_m, density)
        density has shape (rows, cols), kg/m3, the same for all.
    spacing_m : (width, height) of a cell, m

    Returns
    -------
    array, shape (rows, cols)
        mGal.

    References
    ----------
    Blakely (1995), Potential theory in gravity and magnetic applications, sec. 11.3.

    Examples
    --------
    A slab of 1 km without end is the Bouguer plate:

    >>> import numpy as np
    >>> gravity_of_slabs([(0.0, 1000.0, np.full((8, 8), 300.0))], (500.0, 500.0))[0, 0].round(2).item()
    12.58
    """
    spectrum: np.ndarray | None = None
    for top_m, bottom_m, density in slabs:
        if spectrum is None:
            shape = density.shape
            k_north = 2 * np.pi * fft.fftfreq(shape[0], spacing_m[1])
            k_east = 2 * np.pi * fft.rfftfreq(shape[1], spacing_m[0])
            wavenumber = np.hypot(k_north[:, None], k_east[None, :])
            spectrum = np.zeros(wavenumber.shape, complex)
        thickness = bottom_m - top_m
        k = np.where(wavenumber > 0, wavenumber, 1.0)
        length = np.where(wavenumber > 0, -np.expm1(-k * thickness) / k, thickness)
        kernel = 2 * np.pi * GRAVITATIONAL_CONSTANT * np.exp(-wavenumber * top_m) * length
        spectrum += fft.rfft2(density) * kernel
    if spectrum is None:
        raise ValueError("no slab was given")
    return np.asarray(fft.irfft2(spectrum, s=shape) * _MGAL)


def gravity_of_point_mass(
    east_m: ArrayLike, north_m: ArrayLike, depth_m: float, mass_kg: float
) -> np.ndarray:
    """Gravity of a point mass (or a homogeneous sphere) at depth, at horizontal offsets.

    Parameters
    ----------
    east_m, north_m : arrays
        Offsets of the stations from the mass, m.
    depth_m, mass_kg : float

    Returns
    -------
    array, mGal
    """
    distance = np.sqrt(np.square(east_m) + np.square(north_m) + depth_m**2)
    return np.asarray(GRAVITATIONAL_CONSTANT * mass_kg * depth_m / distance**3 * _MGAL)


def gravity_of_prism(
    east_m: ArrayLike, north_m: ArrayLike, prism_m: tuple[ArrayLike, ...], density: float
) -> np.ndarray:
    """Gravity of an upright rectangular prism.

    Parameters
    ----------
    east_m, north_m : arrays
        Of the stations, at depth 0, m; on the prism's faces, edges and corners too.
    prism_m : (west, east, south, north, top, bottom)
        m; numbers, or arrays of the stations' shape.
    density : float
        kg/m3.

    Returns
    -------
    array, mGal

    References
    ----------
    Nagy (1966), Geophysics 31, 362-371; Blakely (1995), eq. 9.5.
    """
    west, east, south, north, top, bottom = (np.asarray(side, float) for side in prism_m)
    total = np.zeros(np.broadcast_shapes(np.shape(east_m), np.shape(north_m)))
    for x_edge, x_sign in ((west, -1), (east, 1)):
        for y_edge, y_sign in ((south, -1), (north, 1)):
            for z, z_sign in ((top, -1), (bottom, 1)):
                x, y = x_edge - np.asarray(east_m), y_edge - np.asarray(north_m)
                r = np.sqrt(x**2 + y**2 + z**2)
                corner = (
                    z * np.arctan2(x * y, z * r) - xlogy(x, _sum(r, y, x, z)) - xlogy(y, _sum(r, x, y, z))
                )
                total = total + x_sign * y_sign * z_sign * corner
    return np.asarray(GRAVITATIONAL_CONSTANT * density * total * _MGAL)


def _sum(r: np.ndarray, along: np.ndarray, x: np.ndarray, z: np.ndarray) -> np.ndarray:
    """`r + along` where `along` may be nearly -r: without loss of digits, and above 0."""
    other = np.where(along < 0, (np.square(x) + np.square(z)) / np.maximum(r - along, 1e-300), r + along)
    return np.asarray(np.maximum(other, 1e-300))
