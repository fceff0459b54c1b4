"""From the free-air to the Bouguer anomaly: taking off the attraction of the topography.

The mass between the geoid and the station is a slab of rock (simple correction) or the part of a
spherical shell within 166.735 km (Bullard B, added to the slab's). At sea, water of the given depth is
replaced by rock. The terrain's relief is not corrected.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from scipy.constants import G

from ..contract.errors import UserError
from ..contract.language import tr

_ROCK = 2670.0  # kg/m3 (Hinze 2003, Geophysics 68(5))
_WATER = 1030.0
EARTH_RADIUS_M = 6_371_000.0
BULLARD_RADIUS_M = 166_735.0  # arc length to the outer radius of Hayford's zone O
_CORRECTIONS = ("simple", "bullard-b")

_MGAL = 1e5  # in m/s2
_HIGHEST_M, _DEEPEST_M = 9_000.0, -12_000.0


def bouguer_anomaly(
    free_air: np.ndarray,
    topography_m: np.ndarray,
    *,
    correction: str = "bullard-b",
    rock: float = _ROCK,
    water: float = _WATER,
) -> np.ndarray:
    """Bouguer anomaly from the free-air anomaly and the topography.

    Parameters
    ----------
    free_air : array, shape (rows, cols)
        mGal, NaN where there is no data.
    topography_m : array, shape (rows, cols)
        Height of the solid Earth's surface above the geoid, m; negative where water stands on it.
    correction : 'simple' for the slab, 'bullard-b' for the spherical cap
    rock, water : float
        Densities, kg/m3.

    Returns
    -------
    array, shape (rows, cols)
        mGal.

    Raises
    ------
    UserError
        For an unknown correction, rasters of different shapes, and heights that are not in metres.

    References
    ----------
    Blakely (1995), eq. 3.27, on the slab; LaFehr (1991), Geophysics 56(8), 1179-1184, on the cap.

    Examples
    --------
    Ten metres of rock attract with 1.12 mGal, ten metres of water in its place with 0.69 mGal less:

    >>> import numpy as np
    >>> bouguer_anomaly(np.zeros(2), np.array([10.0, -10.0]), correction="simple").round(2)
    array([-1.12,  0.69])
    """
    if correction not in _CORRECTIONS:
        raise UserError(
            tr("Unknown correction '{correction}'.").format(correction=correction),
            tr("Choose one of {corrections}.").format(corrections=", ".join(_CORRECTIONS)),
        )
    if free_air.shape != topography_m.shape:
        raise UserError(
            tr("The anomaly has {anomaly_shape} cells, the topography {topography_shape}.").format(
                anomaly_shape=free_air.shape, topography_shape=topography_m.shape
            ),
            tr("Warp the topography to the anomaly's grid."),
        )
    low = np.fmin.reduce(topography_m, axis=None, initial=np.inf)
    high = np.fmax.reduce(topography_m, axis=None, initial=-np.inf)
    if high > _HIGHEST_M or low < _DEEPEST_M:
        raise UserError(
            tr("The topography runs from {low:g} to {high:g} m; the Earth's does not.").format(
                low=low, high=high
            ),
            tr("Give it in metres (it may be in feet), with its nodata value declared."),
        )
    land, depth = np.maximum(topography_m, 0), np.maximum(-topography_m, 0)
    if correction == "simple":
        return np.asarray(free_air - _slab(land, rock) + _slab(depth, rock - water))
    return np.asarray(
        free_air
        - _spherical_cap(land, rock, station_radius_m=EARTH_RADIUS_M + land)
        + _spherical_cap(depth, rock - water, station_radius_m=EARTH_RADIUS_M)
    )


def _slab(thickness_m: ArrayLike, density: float) -> np.ndarray:
    """Attraction of an infinite slab, mGal: 2 pi G rho t (Blakely 1995, eq. 3.27)."""
    return np.asarray(2 * np.pi * G * density * np.asarray(thickness_m) * _MGAL)


def _spherical_cap(thickness_m: ArrayLike, density: float, *, station_radius_m: ArrayLike) -> np.ndarray:
    """Attraction of a cap of a spherical shell at the middle of its upper surface (LaFehr 1991).

    The cap reaches `thickness_m` down from the station, which lies R from the Earth's centre, and
    166.735 km away along the sphere. A shell at s R attracts with 2 pi G rho R f(s) ds, where, c being
    the cosine of the half angle and l = sqrt(1 + s2 - 2 s c) the distance to the rim in R::

        f(s) = s2 (1 + (s - c) / l)

    Parameters
    ----------
    thickness_m : array, m
    density : float, kg/m3
    station_radius_m : array, m

    Returns
    -------
    array, mGal
    """
    radius = np.asarray(station_radius_m, float)
    inner = 1 - np.asarray(thickness_m, float) / radius
    cosine = np.cos(BULLARD_RADIUS_M / EARTH_RADIUS_M)
    share = _cap_antiderivative(np.ones_like(inner), cosine) - _cap_antiderivative(inner, cosine)
    return np.asarray(2 * np.pi * G * density * radius * share * _MGAL)


def _cap_antiderivative(s: np.ndarray, c: float) -> np.ndarray:
    """Integral of s2 (1 + (s - c) / l) with l = sqrt(1 + s2 - 2 s c)."""
    rim = np.sqrt(1 + s**2 - 2 * s * c)
    logarithm = c * (1 - c**2) * np.log(s - c + rim)
    return np.asarray(s**3 / 3 + s**2 * rim - 2 / 3 * rim**3 - c * (s - c) * rim - logarithm)
