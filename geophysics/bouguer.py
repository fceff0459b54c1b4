"""From the free-air to the Bouguer anomaly: taking off the attraction of the topography.

The mass between the geoid and the station is a slab of rock (simple correction) or the part of a
spherical shell within 166.735 km (Bullard B, added to the slab's). At sea, water of the given depth is
replaced by rock. The terrain's relief is not corrected.
"""

from __future__ import annotations

import numpy as np
from scipy.constants import G

from ..contract.errors import UserError

ROCK = 2670.0  # kg/m3 (Hinze 2003, Geophysics 68(5))
WATER = 1030.0
EARTH_RADIUS_M = 6_371_000.0
BULLARD_RADIUS_M = 166_735.0  # arc length to the outer radius of Hayford's zone O
MGAL = 1e5  # in m/s2
CORRECTIONS = ("simple", "bullard-b")
HIGHEST_M, DEEPEST_M = 9_000.0, -12_000.0


def bouguer_anomaly(
    free_air: np.ndarray,
    topography_m: np.ndarray,
    *,
    correction: str = "bullard-b",
    rock: float = ROCK,
    water: float = WATER,
) -> np.ndarray:
    """Bouguer anomaly in mGal.

    Parameters
    ----------
    free_air : array, mGal
        NaN where there is no data.
    topography_m : array of the same shape
        Height of the solid Earth's surface above the geoid, m; negative where water stands on it.
    correction : 'simple' for the slab, 'bullard-b' for the spherical cap
    rock, water : float
        Densities, kg/m3.
    """
    check(free_air, topography_m, correction)
    land, depth = np.maximum(topography_m, 0), np.maximum(-topography_m, 0)
    if correction == "simple":
        return free_air - slab(land, rock) + slab(depth, rock - water)
    return (
        free_air
        - spherical_cap(land, rock, station_radius_m=EARTH_RADIUS_M + land)
        + spherical_cap(depth, rock - water, station_radius_m=EARTH_RADIUS_M)
    )


def check(free_air: np.ndarray, topography_m: np.ndarray, correction: str) -> None:
    """Refuse rasters that do not match, and heights that are none in metres."""
    if correction not in CORRECTIONS:
        raise UserError(f"Unknown correction '{correction}'.", f"Choose one of {', '.join(CORRECTIONS)}.")
    if free_air.shape != topography_m.shape:
        raise UserError(
            f"The anomaly has {free_air.shape} cells, the topography {topography_m.shape}.",
            "Warp the topography to the anomaly's grid.",
        )
    low = np.fmin.reduce(topography_m, axis=None, initial=np.inf)
    high = np.fmax.reduce(topography_m, axis=None, initial=-np.inf)
    if high > HIGHEST_M or low < DEEPEST_M:
        raise UserError(
            f"The topography runs from {low:g} to {high:g} m; the Earth's does not.",
            "Give it in metres (it may be in feet), with its nodata value declared.",
        )


def slab(thickness_m: np.ndarray, density: float) -> np.ndarray:
    """Attraction of an infinite slab, mGal: 2 pi G rho t (Blakely 1995, eq. 3.27).

    >>> round(float(slab(10.0, 2670.0)), 2)
    1.12
    """
    return 2 * np.pi * G * density * thickness_m * MGAL


def spherical_cap(thickness_m: np.ndarray, density: float, *, station_radius_m: np.ndarray) -> np.ndarray:
    """Attraction of a cap of a spherical shell at the middle of its upper surface, mGal (LaFehr 1991).

    The cap reaches `thickness_m` down from the station, which lies R from the Earth's centre, and
    BULLARD_RADIUS_M away along the sphere. A shell at s R attracts with 2 pi G rho R f(s) ds, where, c being
    the cosine of the half angle and l = sqrt(1 + s2 - 2 s c) the distance to the rim in R::

        f(s) = s2 (1 + (s - c) / l)
    """
    radius = np.asarray(station_radius_m, float)
    inner = 1 - np.asarray(thickness_m, float) / radius
    cosine = np.cos(BULLARD_RADIUS_M / EARTH_RADIUS_M)
    share = cap_antiderivative(np.ones_like(inner), cosine) - cap_antiderivative(inner, cosine)
    return 2 * np.pi * G * density * radius * share * MGAL


def cap_antiderivative(s: np.ndarray, c: float) -> np.ndarray:
    """Integral of s2 (1 + (s - c) / l) with l = sqrt(1 + s2 - 2 s c)."""
    rim = np.sqrt(1 + s**2 - 2 * s * c)
    logarithm = c * (1 - c**2) * np.log(s - c + rim)
    return s**3 / 3 + s**2 * rim - 2 / 3 * rim**3 - c * (s - c) * rim - logarithm
