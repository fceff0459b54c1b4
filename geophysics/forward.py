"""Gravity of buried bodies: slabs of density by FFT, prisms and point masses in closed form.

Depths are metres below the level of observation, positive downward; densities are contrasts in kg/m3;
gravity is positive downward, in mGal.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from scipy import fft

GRAVITATIONAL_CONSTANT = 6.6743e-11  # m3 kg-1 s-2, CODATA 2018
MGAL = 1e5  # in one m/s2


def gravity_of_slabs(
    slabs: Iterable[tuple[float, float, np.ndarray]], spacing_m: tuple[float, float]
) -> np.ndarray:
    """Gravity at depth 0 of flat slabs whose density changes from cell to cell.

    The spectrum of each slab is multiplied by its kernel and all are transformed back together. The
    ground repeats beyond the grid, so give bodies a margin of several times their depth.

    Parameters
    ----------
    slabs : iterable of (top_m, bottom_m, density)
        density has shape (rows, cols), kg/m3, the same for all.
    spacing_m : (width, height) of a cell

    Returns
    -------
    array, shape (rows, cols), mGal
    """
    spectrum, shape = 0.0, None
    for top_m, bottom_m, density in slabs:
        if shape is None:
            shape = density.shape
            wavenumber = radial_wavenumber(shape, spacing_m)
        spectrum = spectrum + fft.rfft2(density) * slab_kernel(wavenumber, top_m, bottom_m)
    if shape is None:
        raise ValueError("no slab was given")
    return fft.irfft2(spectrum, s=shape) * MGAL


def radial_wavenumber(shape: tuple[int, int], spacing_m: tuple[float, float]) -> np.ndarray:
    """Absolute wavenumber |k| of each term of `rfft2`, rad/m, shape (rows, cols // 2 + 1)."""
    k_north = 2 * np.pi * fft.fftfreq(shape[0], spacing_m[1])
    k_east = 2 * np.pi * fft.rfftfreq(shape[1], spacing_m[0])
    return np.hypot(k_north[:, None], k_east[None, :])


def slab_kernel(wavenumber: np.ndarray, top_m: float, bottom_m: float) -> np.ndarray:
    """Earth filter of a slab, 2 pi G exp(-|k| z1) (1 - exp(-|k| dz)) / |k| (Blakely 1995, sec. 11.3).

    At |k| = 0 it is the Bouguer plate, 2 pi G dz.
    """
    thickness = bottom_m - top_m
    k = np.where(wavenumber > 0, wavenumber, 1.0)
    length = np.where(wavenumber > 0, -np.expm1(-k * thickness) / k, thickness)
    return 2 * np.pi * GRAVITATIONAL_CONSTANT * np.exp(-wavenumber * top_m) * length


def gravity_of_point_mass(east_m, north_m, depth_m: float, mass_kg: float) -> np.ndarray:
    """Gravity of a point mass (or a homogeneous sphere) at depth, seen from horizontal offsets, mGal."""
    distance = np.sqrt(np.square(east_m) + np.square(north_m) + depth_m**2)
    return GRAVITATIONAL_CONSTANT * mass_kg * depth_m / distance**3 * MGAL


def gravity_of_prism(east_m, north_m, prism_m: tuple[float, ...], density: float) -> np.ndarray:
    """Gravity of an upright rectangular prism (Nagy 1966; Blakely 1995, eq. 9.5), mGal.

    Parameters
    ----------
    east_m, north_m : arrays
        Where gravity is wanted, at depth 0, outside the prism's edges.
    prism_m : (west, east, south, north, top, bottom)
    """
    west, east, south, north, top, bottom = prism_m
    total = 0.0
    for x, x_sign in ((west, -1), (east, 1)):
        for y, y_sign in ((south, -1), (north, 1)):
            for z, z_sign in ((top, -1), (bottom, 1)):
                corner = prism_corner(x - np.asarray(east_m), y - np.asarray(north_m), z)
                total = total + x_sign * y_sign * z_sign * corner
    return GRAVITATIONAL_CONSTANT * density * total * MGAL


def prism_corner(x: np.ndarray, y: np.ndarray, z: float) -> np.ndarray:
    """One corner's term of the prism formula, metres."""
    r = np.sqrt(x**2 + y**2 + z**2)
    return z * np.arctan2(x * y, z * r) - x * np.log(r + y) - y * np.log(r + x)
