"""Gravity of the reference ellipsoids, on them and above, in closed form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

_MGAL = 1e5  # in one m/s2


@dataclass(frozen=True)
class _Ellipsoid:
    """A level ellipsoid that turns: the gravity outside follows from these four numbers (Pizzetti).

    Parameters
    ----------
    a : float
        Equatorial radius, m.
    f : float
        Flattening.
    gm : float
        Gravitational constant times the mass, m3/s2.
    omega : float
        Angular velocity, 1/s.
    """

    a: float
    f: float
    gm: float
    omega: float

    @property
    def b(self) -> float:
        """Polar radius, m."""
        return self.a * (1 - self.f)

    @cached_property
    def eccentricity_m(self) -> float:
        """Distance of the foci from the centre, m."""
        return float(np.sqrt(self.a**2 - self.b**2))

    @classmethod
    def of_equator(cls, a: float, f: float, gravity: float, omega: float) -> _Ellipsoid:
        """The ellipsoid whose gravity at the equator is given, m/s2, as that of 1930 is.

        Heiskanen & Moritz (1967), eq. 2-73, solved for GM.
        """
        empty = cls(a, f, 0.0, omega)
        e = empty.eccentricity_m / empty.b
        q0 = 0.5 * ((1 + 3 / e**2) * np.arctan(e) - 3 / e)
        q0_slope = 3 * (1 + 1 / e**2) * (1 - np.arctan(e) / e) - 1
        turning = omega**2 * a**2 * empty.b * (1 + e * q0_slope / (6 * q0))
        return cls(a, f, float(gravity * a * empty.b + turning), omega)


_ELLIPSOIDS = {
    "GRS80": _Ellipsoid(6_378_137.0, 1 / 298.257222101, 3.986005e14, 7.292115e-5),  # Moritz (2000)
    "WGS84": _Ellipsoid(6_378_137.0, 1 / 298.257223563, 3.986004418e14, 7.292115e-5),
    "GRS67": _Ellipsoid(6_378_160.0, 1 / 298.247167427, 3.98603e14, 7.2921151467e-5),
    "1930": _Ellipsoid.of_equator(6_378_388.0, 1 / 297, 9.78049, 7.292115e-5),  # Cassinis
}


def normal_gravity(latitude: ArrayLike, height_m: ArrayLike = 0.0, ellipsoid: str = "GRS80") -> np.ndarray:
    """Gravity of a reference ellipsoid at a height above it, in closed form.

    Parameters
    ----------
    latitude : array
        Geodetic, degrees.
    height_m : array
        Above the ellipsoid, along its normal, m.
    ellipsoid : str
        'GRS80', 'WGS84', 'GRS67', or '1930' for the International Gravity Formula of that year.

    Returns
    -------
    array, mGal
        Along the normal of the confocal ellipsoid through the point, from which the whole differs by less
        than 1e-4 mGal up to 10 km.

    References
    ----------
    Li & Goetze (2001), Geophysics 66(6), 1660-1668, eq. 17 to 21; Moritz (2000), J. Geodesy 74, 128-133.

    Examples
    --------
    At the equator and at a pole of GRS80, as Moritz (2000) tabulates them:

    >>> normal_gravity([0.0, 90.0]).round(3).tolist()
    [978032.677, 983218.637]
    """
    e = _ELLIPSOIDS[ellipsoid]
    b, focus = e.b, e.eccentricity_m
    phi, h = np.radians(np.asarray(latitude, float)), np.asarray(height_m, float)
    beta = np.arctan2(b * np.sin(phi), e.a * np.cos(phi))
    along_axis = (b * np.sin(beta) + h * np.sin(phi)) ** 2
    across = (e.a * np.cos(beta) + h * np.cos(phi)) ** 2
    both, apart = (across + along_axis) / focus**2, (across - along_axis) / focus**2
    cosine2 = 0.5 + both / 2 - np.sqrt(0.25 + both**2 / 4 - apart / 2)
    sine2 = 1 - cosine2
    u = np.sqrt(across + along_axis - focus**2 * cosine2)  # polar radius of the confocal ellipsoid
    q0 = 0.5 * ((1 + 3 * (b / focus) ** 2) * np.arctan2(focus, b) - 3 * b / focus)
    q = 3 * (1 + (u / focus) ** 2) * (1 - u / focus * np.arctan2(focus, u)) - 1
    w = np.sqrt((u**2 + focus**2 * sine2) / (u**2 + focus**2))
    distance2 = u**2 + focus**2
    inward = e.gm / distance2 - e.omega**2 * u * cosine2
    inward = inward + e.omega**2 * e.a**2 * focus / distance2 * q / q0 * (sine2 / 2 - 1 / 6)
    return np.asarray(inward / w * _MGAL)


def _free_air_second_order(latitude: ArrayLike, height_m: ArrayLike, ellipsoid: str = "GRS80") -> np.ndarray:
    """Decrease of normal gravity up to a height, by its series of second order in the height.

    Parameters
    ----------
    latitude : array, degrees
    height_m : array
    ellipsoid : str
        See `normal_gravity`.

    Returns
    -------
    array, mGal
        Positive above the ellipsoid: what is added to the observed gravity.

    References
    ----------
    Heiskanen & Moritz (1967), Physical Geodesy, eq. 2-123. Of GRS80 it is, in numbers (Hinze et al. 2005,
    Geophysics 70(4), J25-J32, eq. 5), (0.3087691 - 0.0004398 sin2 phi) h - 7.2125e-8 h2.
    """
    e = _ELLIPSOIDS[ellipsoid]
    sine2 = np.sin(np.radians(np.asarray(latitude, float))) ** 2
    h = np.asarray(height_m, float) / e.a
    m = e.omega**2 * e.a**2 * e.b / e.gm
    first = 2 * (1 + e.f + m - 2 * e.f * sine2) * h
    return np.asarray(normal_gravity(latitude, 0.0, ellipsoid) * (first - 3 * h**2))
