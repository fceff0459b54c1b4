"""Gravity of tesseroids: blocks between two meridians, two parallels and two spheres.

Equations 1 to 5 of Liu et al. (2024), after Heck & Seitz (2007): the attraction along the radius through a
station at (lambda, phi, r), of density rho::

    g = G rho  integral of u dr' dphi' dlambda'                                  (1, 5)
    u = r'2 (r - r' cos psi) cos phi' / l3                                       (4)
    l = sqrt(r'2 + r2 - 2 r' r cos psi)                                          (2)
    cos psi = sin phi sin phi' + cos phi cos phi' cos(lambda' - lambda)          (3)

The integral has no closed form. It is taken by Gauss-Legendre quadrature at 2 x 2 x 2 nodes, of tesseroids
that are halved along each side until all their sides are short compared with their distance (Li et al. 2011;
Uieda et al. 2016).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .forward import GRAVITATIONAL_CONSTANT

_MGAL = 1e5  # in one m/s2
_NODE = 1 / np.sqrt(3)  # of the quadrature, on both sides of the middle, each of weight 1
_NEAREST = 4.0  # sides to which a tesseroid may come undivided
_SHORTEST_M = 0.05  # of sides: a block of this size around the station attracts with 1e-6 mGal
_PAIRS_AT_ONCE = 200_000

_Sides = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def gravity_of_tesseroids(
    longitude: ArrayLike,
    latitude: ArrayLike,
    radius_m: ArrayLike,
    tesseroids: ArrayLike,
    density: ArrayLike,
) -> np.ndarray:
    """Gravity of tesseroids, positive toward the centre of the sphere.

    Parameters
    ----------
    longitude, latitude : arrays
        Spherical coordinates of the stations, degrees.
    radius_m : array
        Distances of the stations from the centre, m; on the faces of a tesseroid and within it too.
    tesseroids : array, shape (6,) or (n, 6)
        West, east, south and north in degrees, radii of the lower and the upper face in m.
    density : float or array, shape (n,)
        kg/m3.

    Returns
    -------
    array of the stations' shape, mGal

    References
    ----------
    Heck & Seitz (2007), J. Geodesy 81, 121-136; Liu et al. (2024), Frontiers in Earth Science 12, 1407173,
    eq. 1-5; Li et al. (2011), J. Applied Geophysics 73, 134-142; Uieda et al. (2016), Geophysics 81(5),
    F41-F48.

    Examples
    --------
    A shell of 1 km, cut in eight, attracts as its mass in the centre would:

    >>> import numpy as np
    >>> octants = [(w, w + 90, s, s + 90, 6.37e6, 6.371e6) for w in range(0, 360, 90) for s in (-90, 0)]
    >>> gravity_of_tesseroids(12.0, 47.0, 6.471e6, octants, 2670.0).round(1).item()
    217.0
    """
    blocks, rho = np.atleast_2d(np.asarray(tesseroids, float)), np.asarray(density, float)
    lon, lat, radius = np.broadcast_arrays(longitude, latitude, radius_m)
    stations = np.radians(lon).ravel(), np.radians(lat).ravel(), np.asarray(radius, float).ravel()
    sides: _Sides = (*np.radians(blocks[:, :4]).T, *blocks[:, 4:].T)
    masses = np.broadcast_to(rho, len(blocks)) * GRAVITATIONAL_CONSTANT * _MGAL
    total = np.zeros(lon.size)
    step = max(1, _PAIRS_AT_ONCE // len(blocks))
    for start in range(0, lon.size, step):
        some = np.arange(start, min(start + step, lon.size))
        total += _attract(stations, np.repeat(some, len(blocks)), sides, masses)
    return np.asarray(total.reshape(lon.shape))


def _attract(
    stations: tuple[np.ndarray, ...], number: np.ndarray, sides: _Sides, masses: np.ndarray
) -> np.ndarray:
    """Sum of every tesseroid's gravity at the stations of some numbers, shape (all stations,)."""
    repeats = len(number) // len(masses)
    todo: _Sides = tuple(np.tile(side, repeats) for side in sides)  # type: ignore[assignment]
    rho, total = np.tile(masses, repeats), np.zeros(len(stations[0]))
    while len(number):
        here = tuple(part[number] for part in stations)
        too_long = _too_long(here, todo)
        done = ~too_long.any(axis=0)
        near = tuple(part[done] for part in here)
        gravity = rho[done] * _integral(near, tuple(side[done] for side in todo))
        total += np.bincount(number[done], gravity, len(total))
        index, todo = _halved(todo, too_long)
        number, rho = number[index], rho[index]
    return total


def _too_long(stations: tuple[np.ndarray, ...], sides: tuple[np.ndarray, ...]) -> np.ndarray:
    """Whether a side is too long for the distance: along longitude, latitude and radius, shape (3, n)."""
    lon, lat, radius = stations
    west, east, south, north, bottom, top = sides
    middle = 0.5 * (south + north)
    lengths = np.stack([top * np.cos(middle) * (east - west), top * (north - south), abs(top - bottom)])
    centre = 0.5 * (bottom + top)
    haversine = _haversine(lon - 0.5 * (west + east), lat, middle)
    distance = np.sqrt((radius - centre) ** 2 + 4 * radius * centre * haversine)
    return np.asarray((lengths * _NEAREST > distance) & (lengths > _SHORTEST_M))


def _halved(sides: tuple[np.ndarray, ...], too_long: np.ndarray) -> tuple[np.ndarray, _Sides]:
    """Tesseroids cut in half along each side that is too long, and which of the former each was a part of."""
    index = np.flatnonzero(too_long.any(axis=0))
    parts = [side[index] for side in sides]
    for axis in range(3):
        is_cut = too_long[axis][index]
        low, high = 2 * axis, 2 * axis + 1
        middle = 0.5 * (parts[low] + parts[high])
        other = [part[is_cut] for part in parts]
        other[low] = middle[is_cut]
        parts[high] = np.where(is_cut, middle, parts[high])
        parts = [np.concatenate([part, more]) for part, more in zip(parts, other, strict=True)]
        index = np.concatenate([index, index[is_cut]])
    return index, tuple(parts)  # type: ignore[return-value]


def _integral(stations: tuple[np.ndarray, ...], sides: tuple[np.ndarray, ...]) -> np.ndarray:
    """Equation 5 without G rho, by two nodes in each direction, m."""
    lon, lat, radius = stations
    west, east, south, north, bottom, top = sides
    total = np.zeros(len(lon))
    for x in (-_NODE, _NODE):
        for y in (-_NODE, _NODE):
            node = _between(south, north, y)
            haversine = _haversine(lon - _between(west, east, x), lat, node)
            for z in (-_NODE, _NODE):
                r = _between(bottom, top, z)
                squared = (radius - r) ** 2 + 4 * radius * r * haversine
                along = radius - r + 2 * r * haversine
                total += r**2 * along * np.cos(node) / (squared * np.sqrt(squared))
    return np.asarray(total * (east - west) * (north - south) * (top - bottom) / 8)


def _between(low: np.ndarray, high: np.ndarray, node: float) -> np.ndarray:
    """A node of the quadrature, from -1 at the lower bound to 1 at the upper."""
    return np.asarray(0.5 * (low + high) + 0.5 * node * (high - low))


def _haversine(turn: np.ndarray, lat: np.ndarray, other_lat: np.ndarray) -> np.ndarray:
    """Half of 1 - cos psi (equation 3), which keeps its digits where psi is small."""
    haversine = np.sin(0.5 * (lat - other_lat)) ** 2
    return np.asarray(haversine + np.cos(lat) * np.cos(other_lat) * np.sin(0.5 * turn) ** 2)
