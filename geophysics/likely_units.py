"""Whether numbers fit the unit they are read in: how far anomalies spread, and how much they vary nearby.

The limits are those of 30,000 windows of a global simple Bouguer anomaly (EIGEN-6C4 at 10 km height, ETOPO1,
2670 kg/m3), 75 to 1,300 km wide: none of them spreads further, varies more over 10 km, or spreads less.
Magnetic anomalies were measured on aeromagnetic lines of Britain and Queensland.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..contract.language import tr
from .grids import Grid
from .stations.points import Stations, _Ground

_LOWEST_MGAL, _HIGHEST_MGAL = -650.0, 550.0  # found: -600 in Tibet, 480 on the ocean's deepest plains
_LAG_M, _GROWTH = 10_000.0, 0.75  # differences grow with this power of the distance
_MOST_AT_LAG = 60.0  # root mean square of differences over the lag, mGal; found: 47 at 150 km
_MAGNETIC_AT_LAG = 12.0  # the same in nT, below which a field of one sign is likely gravity; found: 17
_SMALLEST_M = 100_000.0  # ground on which little variation is odd
_FEWEST = 30  # pairs of places
_MOST_POINTS, _MOST_CENTRES = 20_000, 2_000

_Doubt = tuple[str, str]  # what is odd, and the remedy


@dataclass(frozen=True)
class _Variation:
    """How values vary: their range, and the differences between places that lie apart by a lag.

    Parameters
    ----------
    low, high : float
    size_m : float
        Side of a square as large as the ground with values.
    lag_m, rms : float
        A distance, and the root mean square of the differences over it.
    """

    low: float
    high: float
    size_m: float
    lag_m: float
    rms: float

    def times(self, factor: float) -> _Variation:
        """The same in another unit."""
        return _Variation(self.low * factor, self.high * factor, self.size_m, self.lag_m, self.rms * factor)

    @property
    def rms_at_10_km(self) -> float:
        """The differences as they would be over 10 km."""
        return float(self.rms * (_LAG_M / self.lag_m) ** _GROWTH)


def _variation_of_rows(strips: Iterable[np.ndarray], grid: Grid) -> _Variation | None:
    """Variation of a raster that some of its rows show; None where they show too little.

    Parameters
    ----------
    strips : arrays, shape (some rows, cols), NaN without data
    grid : Grid
    """
    east_m, north_m = grid.spacing_m
    across = _lag_cells(east_m, grid.shape[1])
    down = _lag_cells(north_m, grid.shape[0])
    squares, known = [np.empty(0)], [np.empty(0)]
    n_cells = 0
    for strip in strips:
        squares.append(((strip[:, across:] - strip[:, :-across]) ** 2).ravel())
        if len(strip) > down and abs(down * north_m - across * east_m) < 0.2 * across * east_m:
            squares.append(((strip[down:] - strip[:-down]) ** 2).ravel())
        n_cells += strip.size
        known.append(strip[np.isfinite(strip)])
    values = np.concatenate(known)
    size_m = np.sqrt(len(values) / max(n_cells, 1) * grid.shape[0] * grid.shape[1] * north_m * east_m)
    return _variation(values, np.concatenate(squares), float(size_m), across * east_m)


def _lag_cells(spacing_m: float, n: int) -> int:
    """Cells in the lag, at least one and at most a third of all."""
    return int(np.clip(round(_LAG_M / spacing_m), 1, max(1, n // 3)))


def variation_of_stations(stations: Stations, seed: int = 0) -> _Variation | None:
    """Variation of values at points, between some that lie apart by a lag; None where there are too few."""
    chosen = np.random.default_rng(seed).permutation(len(stations))[:_MOST_POINTS]
    positions = _Ground(stations.crs).positions(stations.x, stations.y)[chosen]
    values = stations.values[chosen]
    if len(values) < _FEWEST:
        return None
    sides = np.sort(np.ptp(positions, axis=0))[1:]
    lag_m = min(_LAG_M, float(sides[0]) / 3)
    tree, squares = cKDTree(positions), [np.empty(0)]
    for own in range(min(_MOST_CENTRES, len(values))):
        near = np.asarray(tree.query_ball_point(positions[own], 1.2 * lag_m), dtype=np.int64)
        apart = np.sqrt(((positions[near] - positions[own]) ** 2).sum(axis=1))
        squares.append((values[near[apart > 0.8 * lag_m]] - values[own]) ** 2)
    return _variation(values, np.concatenate(squares), float(np.sqrt(sides.prod())), lag_m)


def _variation(values: np.ndarray, squares: np.ndarray, size_m: float, lag_m: float) -> _Variation | None:
    """Of values and squared differences, NaN where one of both is empty."""
    squares = squares[np.isfinite(squares)]
    if len(squares) < _FEWEST or not lag_m > 0:
        return None
    return _Variation(float(values.min()), float(values.max()), size_m, lag_m, float(np.sqrt(squares.mean())))


def doubt_gravity(found: _Variation | None, unit: str, name: str) -> _Doubt | None:
    """Name the unit that gravity is likely in, where that is not the one it was read in.

    Parameters
    ----------
    found : of the values in mGal
    unit : that they were read in
    name : of the raster or field

    Examples
    --------
    >>> bouguer = _Variation(-81.3, -29.1, 150e3, 10e3, 7.0)
    >>> doubt_gravity(bouguer, "mGal", "grid") is None
    True
    >>> doubt_gravity(bouguer.times(10), "mGal", "grid")[1][:30]
    'They are likely in um/s2, or a'
    """
    if found is None or found.low == found.high:
        return None
    is_small = unit != "mGal" and found.size_m >= _SMALLEST_M and found.high - found.low < _least_range(found)
    if not is_small and not _is_beyond(found):
        return None
    text = tr(
        "The values of {name} run from {low:.4g} to {high:.4g} mGal and differ by {rms:.2g} mGal over "
        "{lag:.2g} km; over {size:.0f} km of ground, gravity anomalies do not."
    ).format(
        name=name,
        low=found.low,
        high=found.high,
        rms=found.rms,
        lag=found.lag_m / 1000,
        size=found.size_m / 1000,
    )
    return text, _remedy(unit, is_small=is_small)


def _is_beyond(found: _Variation) -> bool:
    """Whether values lie, spread or vary beyond what gravity anomalies do on as much ground."""
    size = min(found.size_m / 150e3, 2.0)
    most_range = 500.0 * size**0.7
    most_nearby = _MOST_AT_LAG / min(size, 1.0) ** 0.5
    is_off = found.low < _LOWEST_MGAL or found.high > _HIGHEST_MGAL
    return is_off or found.high - found.low > most_range or found.rms_at_10_km > most_nearby


def _least_range(found: _Variation) -> float:
    """The least spread of gravity anomalies on as much ground, mGal."""
    return float(2.2 * (found.size_m / 111e3) ** 1.3)


def _remedy(unit: str, *, is_small: bool) -> str:
    if is_small:
        return tr("They are likely in mGal, not in {unit}. Choose their unit (UNIT).").format(unit=unit)
    if unit == "mGal":
        return tr(
            "They are likely in um/s2, or a magnetic anomaly in nT. Choose the unit that they are in (UNIT), "
            "also if it is mGal."
        )
    return tr("They are likely in another unit, or not gravity. Check their unit (UNIT) and the band.")


def doubt_magnetics(found: _Variation | None, name: str) -> _Doubt | None:
    """Say that what should be a magnetic anomaly in nT is likely gravity: smooth, and of one sign.

    Examples
    --------
    >>> doubt_magnetics(_Variation(-81.3, -29.1, 150e3, 10e3, 7.0), "grid")[1][:30]
    'They are likely gravity in mGa'
    """
    if found is None or found.size_m < 0.3 * _SMALLEST_M or found.low < 0 < found.high:
        return None
    if found.rms_at_10_km > _MAGNETIC_AT_LAG or found.low == found.high:
        return None
    text = tr(
        "The values of {name} run from {low:.4g} to {high:.4g} nT and differ by {rms:.2g} nT over {lag:.2g} "
        "km; magnetic anomalies vary more."
    ).format(name=name, low=found.low, high=found.high, rms=found.rms, lag=found.lag_m / 1000)
    return text, tr(
        "They are likely gravity in mGal. Choose the total-field magnetic anomaly; if this is one, declare "
        "its unit in the file (gdal_edit.py -units nT)."
    )
