"""From gravity observed at stations to the free-air and the Bouguer anomaly, every step kept.

Each correction is what is added to the observed gravity; the anomaly is that sum less normal gravity on the
ellipsoid (Hinze et al. 2005, Geophysics 70(4), J25-J32, where each of them has its equation).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from .bouguer import EARTH_RADIUS_M, _slab, _spherical_cap
from .normal_gravity import _free_air_second_order, normal_gravity

_LINEAR_FREE_AIR = 0.3086  # mGal/m, of surveys reduced by hand


@dataclass(frozen=True)
class Densities:
    """Densities of a reduction, kg/m3.

    Parameters
    ----------
    rock, water, ice : float
    """

    rock: float = 2670.0
    water: float = 1030.0
    ice: float = 917.0


def reduce_gravity(
    gravity_mgal: np.ndarray,
    latitude: np.ndarray,
    height_m: np.ndarray,
    *,
    ellipsoid: str = "GRS80",
    free_air: str = "closed-form",
    has_atmosphere: bool = True,
    has_curvature: bool = True,
    densities: Densities = Densities(),
    water_depth_m: ArrayLike = 0.0,
    ice_thickness_m: ArrayLike = 0.0,
    terrain_mgal: np.ndarray | None = None,
) -> dict[str, np.ndarray]:
    """Reduce observed gravity to the free-air and the Bouguer anomaly.

    Parameters
    ----------
    gravity_mgal : array, shape (n,)
        Observed absolute gravity.
    latitude : array, shape (n,)
        Geodetic, degrees.
    height_m : array, shape (n,)
        Of the station above the sea: of the surface of ice or of a lake, where it stands on one.
    ellipsoid : str
        See `normal_gravity`.
    free_air : str
        'closed-form' (normal gravity at the height), 'second-order' (its series), 'linear' (0.3086 mGal/m).
    has_atmosphere : bool
        Whether the mass of the air above the station, which normal gravity counts, is taken off.
    has_curvature : bool
        Whether the slab becomes a spherical cap of 166.735 km (Bullard B).
    densities : Densities
    water_depth_m, ice_thickness_m : arrays
        Of sea, lake or ice below the station, which the slab counts as rock.
    terrain_mgal : array or None
        Terrain correction (Bullard C), see `terrain.terrain_correction`.

    Returns
    -------
    dict of arrays, shape (n,), mGal
        In the order of the steps, and `anomaly_mgal`, the last of them.

    References
    ----------
    Atmosphere: Wenzel (1985), in Hinze et al. (2005). Slab and cap: `bouguer`. Water and ice: slab or cap of
    the difference in density, Nowell (1999), J. Applied Geophysics 42, 117-134.

    Examples
    --------
    >>> steps = reduce_gravity(np.array([980_000.0]), np.array([45.0]), np.array([500.0]))
    >>> steps["free_air_anomaly_mgal"].round(2).item(), steps["bouguer_anomaly_mgal"].round(2).item()
    (-464.83, -521.46)
    """
    height = np.asarray(height_m, float)
    normal = normal_gravity(latitude, 0.0, ellipsoid)
    steps = {
        "normal_gravity_mgal": normal,
        "atmosphere_correction_mgal": _atmosphere(height) if has_atmosphere else np.zeros_like(height),
        "free_air_correction_mgal": _free_air(normal, latitude, height, ellipsoid, free_air),
    }
    free_air_anomaly = gravity_mgal - normal + steps["atmosphere_correction_mgal"]
    free_air_anomaly = free_air_anomaly + steps["free_air_correction_mgal"]
    below = {
        "slab_correction_mgal": -_slab(height, densities.rock),
        "curvature_correction_mgal": _curvature(height, densities.rock) * has_curvature,
        "water_correction_mgal": _below(
            water_depth_m, height, densities.rock - densities.water, has_curvature
        ),
        "ice_correction_mgal": _below(ice_thickness_m, height, densities.rock - densities.ice, has_curvature),
    }
    bouguer = free_air_anomaly + sum(below.values())
    steps |= {"free_air_anomaly_mgal": free_air_anomaly, **below, "bouguer_anomaly_mgal": bouguer}
    if terrain_mgal is not None:
        steps["terrain_correction_mgal"] = terrain_mgal
        steps["complete_bouguer_mgal"] = bouguer + terrain_mgal
    return steps | {"anomaly_mgal": bouguer if terrain_mgal is None else bouguer + terrain_mgal}


def _atmosphere(height_m: np.ndarray) -> np.ndarray:
    """Attraction of the air above a station, mGal."""
    return np.asarray(0.874 - 9.9e-5 * height_m + 3.56e-9 * height_m**2)


def _free_air(
    normal: np.ndarray, latitude: np.ndarray, height_m: np.ndarray, ellipsoid: str, method: str
) -> np.ndarray:
    """Normal gravity on the ellipsoid less that at the station, mGal."""
    if method == "linear":
        return np.asarray(_LINEAR_FREE_AIR * height_m)
    if method == "second-order":
        return _free_air_second_order(latitude, height_m, ellipsoid)
    return np.asarray(normal - normal_gravity(latitude, height_m, ellipsoid))


def _curvature(height_m: np.ndarray, rock: float) -> np.ndarray:
    """Slab less spherical cap (Bullard B), mGal; the other way round below the level of the sea."""
    size = np.abs(height_m)
    cap = _spherical_cap(size, rock, station_radius_m=EARTH_RADIUS_M + np.maximum(height_m, 0))
    return np.asarray(np.sign(height_m) * (_slab(size, rock) - cap))


def _below(thickness_m: ArrayLike, height_m: np.ndarray, density: float, has_curvature: bool) -> np.ndarray:
    """Attraction of what is missing where water or ice lies below a station in the place of rock, mGal."""
    thickness = np.broadcast_to(np.asarray(thickness_m, float), height_m.shape)
    if not has_curvature:
        return _slab(thickness, density)
    return _spherical_cap(thickness, density, station_radius_m=EARTH_RADIUS_M + height_m)
