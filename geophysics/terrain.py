"""Terrain correction (Bullard C): what the relief around a station takes from the attraction of the cap.

The spherical cap of the Bouguer correction ends at the station's height everywhere. Where the terrain is
lower, rock is missing that the cap counted; where it is higher, rock pulls upward. Each column between the
station's height and the terrain attracts as a prism near the station, and as a tesseroid farther away. At
sea the water down to the floor takes the place of rock as well.

Columns are joined into squares of 2 x 2, 4 x 4 ... cells, at most as wide as an eighth of their distance, as
the zones of Hammer (1939) and Hayford grow outward. A square's mean height and the variance of the heights in
it enter, so that joining loses no relief to second order. Near the station the terrain is interpolated
between cells and made to pass through the station.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..contract.language import tr
from .bouguer import BULLARD_RADIUS_M, EARTH_RADIUS_M
from .forward import GRAVITATIONAL_CONSTANT, gravity_of_prism
from .forward_tesseroids import _haversine, _integral
from .grids import Grid, Progress
from .relief import _cell_m, _interpolated, _Level, _pyramid, heights_at

_MGAL = 1e5  # in one m/s2
_NEAREST = 8.0  # sides to which a square may come undivided
_FINEST_M = 1.0  # of the squares around the station
_JOINED_CELLS = 2.0  # around a station within which the terrain is bent to pass through it
_PRISMS_M = 20_000.0  # to which squares are prisms; farther out the sphere's curvature matters
_STATIONS_AT_ONCE = 64


@dataclass(frozen=True)
class _Surface:
    """A surface below which there is more density than above it.

    Parameters
    ----------
    levels : list of _Level
        From single cells on.
    density : float
        Of what lies below, less that above, kg/m3.
    reference_m : array, shape (n,)
        Height of the surface that the Bouguer correction took, at each station.
    """

    levels: list[_Level]
    density: float
    reference_m: np.ndarray


def terrain_correction(
    longitude: np.ndarray,
    latitude: np.ndarray,
    height_m: np.ndarray,
    topography_m: np.ndarray,
    grid: Grid,
    *,
    water_depth_m: np.ndarray | float = 0.0,
    is_dry: np.ndarray | None = None,
    rock: float = 2670.0,
    water: float = 1030.0,
    radius_m: float = BULLARD_RADIUS_M,
    progress: Progress | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Terrain correction of stations, and the share of the ground around each whose height is known.

    Parameters
    ----------
    longitude, latitude : array, shape (n,)
        Degrees.
    height_m : array, shape (n,)
    topography_m : array, shape (rows, cols)
        Height of the ground, m; below 0 under the sea, NaN where it is not known, which counts as flat.
    grid : Grid
        Of the topography, in degrees.
    water_depth_m : array or float
        Below each station at sea, as in its Bouguer correction.
    is_dry : array of bool, shape (rows, cols), or None
        Where ground below 0 is land, see `relief.dry_ground`.
    rock, water : float
        Densities, kg/m3.
    radius_m : float
        Along the sphere, how far the terrain counts.
    progress : takes the share that is done and what is being done

    Returns
    -------
    correction : array, shape (n,)
        mGal, added to the Bouguer anomaly.
    known : array, shape (n,)
        From 0 to 1.

    References
    ----------
    Hammer (1939), Geophysics 4, 184-194; Nowell (1999), J. Applied Geophysics 42, 117-134; LaFehr (1991).
    """
    n = len(height_m)
    if not n:
        return np.zeros(0), np.zeros(0)
    places = np.radians(longitude), np.radians(latitude)
    sea_floor = (
        np.minimum(topography_m, 0) if is_dry is None else np.where(is_dry, 0, np.minimum(topography_m, 0))
    )
    surfaces = [_Surface(_pyramid(topography_m - sea_floor, grid, radius_m), rock, height_m)]
    if (sea_floor < 0).any():
        floor = -np.broadcast_to(np.asarray(water_depth_m, float), (n,))
        surfaces.append(_Surface(_pyramid(sea_floor, grid, radius_m), rock - water, floor))
    total, area = np.zeros(n), np.zeros(n)
    order = np.lexsort((longitude, np.floor(latitude)))  # neighbours together
    chunks = [order[start : start + _STATIONS_AT_ONCE] for start in range(0, n, _STATIONS_AT_ONCE)]

    def work(chunk: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        here = places[0][chunk], places[1][chunk], height_m[chunk]
        parts = [_attract(s, s.reference_m[chunk], here, grid, radius_m) for s in surfaces]
        return np.asarray(sum(gravity for gravity, _ in parts)), parts[0][1]

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (chunk, (gravity, covered)) in enumerate(zip(chunks, pool.map(work, chunks)), 1):
            total[chunk], area[chunk] = gravity, covered
            if progress:
                progress(number / len(chunks), tr("Correcting for the terrain"))
    whole = 2 * np.pi * EARTH_RADIUS_M**2 * (1 - np.cos(radius_m / EARTH_RADIUS_M))
    return -total, np.clip(area / whole, 0, 1)


def _attract(
    surface: _Surface,
    reference_m: np.ndarray,
    stations: tuple[np.ndarray, np.ndarray, np.ndarray],
    grid: Grid,
    radius_m: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Gravity of the columns between reference and surface, mGal, and the area whose height is known, m2."""
    n = len(reference_m)
    total, area = np.zeros(n), np.zeros(n)
    bend = _bend(surface, reference_m, stations, grid)
    level, finest = len(surface.levels) - 1, -int(np.ceil(np.log2(max(_cell_m(grid) / _FINEST_M, 1.0))))
    number, row, col = _first(surface, level, stations, grid, radius_m)
    while len(number):
        at = tuple(part[number] for part in stations)
        square = _Squares.of(grid, level, row, col, at)
        is_far = square.distance_m >= _NEAREST * square.side_m
        is_done = is_far if level > finest else np.ones(len(number), bool)
        inside = np.clip(0.5 + (radius_m - square.distance_m) / square.side_m, 0, 1)  # of the radius
        kept = is_done & (inside > 0)
        gravity, ground = _gravity(
            surface,
            level,
            (row[kept], col[kept]),
            square.take(kept),
            number[kept],
            reference_m,
            at[2][kept],
            bend,
        )
        total += np.bincount(number[kept], gravity * inside[kept], n)
        area += np.bincount(number[kept], ground * inside[kept], n)
        split = ~is_done & (square.distance_m <= radius_m + square.side_m)
        number, row, col = (np.repeat(part[split], 4) for part in (number, row, col))
        row, col = (
            2 * row + np.tile([0, 0, 1, 1], len(row) // 4),
            2 * col + np.tile([0, 1, 0, 1], len(col) // 4),
        )
        level -= 1
        exists = (row < _count(grid.shape[0], level)) & (col < _count(grid.shape[1], level))
        number, row, col = number[exists], row[exists], col[exists]
    return total * surface.density * GRAVITATIONAL_CONSTANT * _MGAL, area


def _count(cells: int, level: int) -> int:
    """Squares of a level along a side of the grid."""
    return -(-cells // (1 << level)) if level >= 0 else cells * (1 << -level)


def _first(
    surface: _Surface,
    level: int,
    stations: tuple[np.ndarray, np.ndarray, np.ndarray],
    grid: Grid,
    radius_m: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The largest squares that can be near enough: station, row and column of each pair."""
    rows, cols = surface.levels[level].mean.shape
    reach = np.degrees(radius_m / EARTH_RADIUS_M)
    south, north = np.degrees(stations[1].min()) - reach, np.degrees(stations[1].max()) + reach
    height = grid.spacing[1] * 2**level
    top = grid.bounds[3]
    start = max(0, int((top - north) // height) - 1)
    stop = min(rows, int((top - south) // height) + 2)
    middle = stations[0][0]  # of those that lie near one another
    spread = (stations[0] - middle + np.pi) % (2 * np.pi) - np.pi
    wider = np.radians(reach) / max(np.cos(np.radians(min(max(abs(south), abs(north)), 89.0))), 0.02)
    width = np.radians(grid.spacing[0]) * 2**level
    turn = np.radians(grid.bounds[0]) + (np.arange(cols) + 0.5) * width - middle
    turn = (turn + np.pi) % (2 * np.pi) - np.pi
    near = (turn >= spread.min() - wider - width) & (turn <= spread.max() + wider + width)
    row, col = np.meshgrid(np.arange(start, max(start, stop)), np.flatnonzero(near), indexing="ij")
    n = len(stations[0])
    return np.repeat(np.arange(n), row.size), np.tile(row.ravel(), n), np.tile(col.ravel(), n)


@dataclass(frozen=True)
class _Squares:
    """Squares and the station that each belongs to, all arrays of shape (n,).

    Parameters
    ----------
    turn, lat, station_lat : longitude from the station, latitude, and the station's latitude, radians
    half_width, half_height : radians
    distance_m, side_m : from the station to the centre along the sphere, and the longer side
    """

    turn: np.ndarray
    lat: np.ndarray
    station_lat: np.ndarray
    half_width: float
    half_height: float
    distance_m: np.ndarray
    side_m: np.ndarray

    @classmethod
    def of(
        cls, grid: Grid, level: int, row: np.ndarray, col: np.ndarray, stations: tuple[np.ndarray, ...]
    ) -> _Squares:
        """Squares of a level by row and column."""
        width, height = (np.radians(side) * 2.0**level for side in grid.spacing)
        lat = np.radians(grid.bounds[3]) - (row + 0.5) * height
        lon = np.radians(grid.bounds[0]) + (col + 0.5) * width
        turn = (lon - stations[0] + np.pi) % (2 * np.pi) - np.pi
        distance = 2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(np.clip(_haversine(turn, lat, stations[1]), 0, 1)))
        side = EARTH_RADIUS_M * np.maximum(height, width * np.cos(lat))
        return cls(turn, lat, stations[1], width / 2, height / 2, distance, side)

    def take(self, chosen: np.ndarray) -> _Squares:
        """The squares of a mask or an index."""
        return _Squares(
            self.turn[chosen],
            self.lat[chosen],
            self.station_lat[chosen],
            self.half_width,
            self.half_height,
            self.distance_m[chosen],
            self.side_m[chosen],
        )

    @property
    def area_m2(self) -> np.ndarray:
        """On the sphere at sea level."""
        return np.asarray(4 * EARTH_RADIUS_M**2 * self.half_width * self.half_height * np.cos(self.lat))


def _gravity(
    surface: _Surface,
    level: int,
    cells: tuple[np.ndarray, np.ndarray],
    square: _Squares,
    number: np.ndarray,
    reference_m: np.ndarray,
    station_m: np.ndarray,
    bend: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Gravity of columns for a density of 1 / G, and their area where the height is known."""
    bottom = reference_m[number]
    heights = surface.levels[max(level, 0)]
    if level < 0:
        top = _interpolated(heights.mean, cells[0] + 0.5, cells[1] + 0.5, 2.0**level)
        cell_m = square.side_m / 2.0**level
        top = top + bend[number] * np.clip(1 - square.distance_m / (_JOINED_CELLS * cell_m), 0, 1)
    else:
        top = heights.mean[cells].astype(float)
    weight = np.isfinite(top).astype(float) if heights.share is None else heights.share[cells].astype(float)
    top = np.where(weight > 0, top, bottom)
    is_near = square.distance_m < _PRISMS_M
    gravity = np.empty(len(top))
    gravity[is_near] = _prisms(square.take(is_near), bottom[is_near], top[is_near], station_m[is_near])
    far = ~is_near
    gravity[far] = _tesseroids(square.take(far), bottom[far], top[far], station_m[far])
    if heights.variance is not None:
        gravity += 0.5 * heights.variance[cells] * _second_derivative(square, top - station_m)
    return gravity * weight, square.area_m2 * weight


def _prisms(square: _Squares, bottom_m: np.ndarray, top_m: np.ndarray, station_m: np.ndarray) -> np.ndarray:
    """Gravity of prisms on the plane that touches the sphere at the station's level."""
    drop = square.distance_m**2 / (2 * EARTH_RADIUS_M)
    x = EARTH_RADIUS_M * square.turn * np.cos(0.5 * (square.lat + square.station_lat))
    y = EARTH_RADIUS_M * (square.lat - square.station_lat)
    dx, dy = EARTH_RADIUS_M * square.half_width * np.cos(square.lat), EARTH_RADIUS_M * square.half_height
    sides = (x - dx, x + dx, y - dy, y + dy, station_m - top_m + drop, station_m - bottom_m + drop)
    return gravity_of_prism(0.0, 0.0, sides, 1.0) / (GRAVITATIONAL_CONSTANT * _MGAL)


def _tesseroids(
    square: _Squares, bottom_m: np.ndarray, top_m: np.ndarray, station_m: np.ndarray
) -> np.ndarray:
    """Gravity of tesseroids, with the station at longitude 0."""
    sides = (
        *(square.turn - square.half_width, square.turn + square.half_width),
        *(square.lat - square.half_height, square.lat + square.half_height),
        *(EARTH_RADIUS_M + bottom_m, EARTH_RADIUS_M + top_m),
    )
    return _integral((np.zeros_like(square.turn), square.station_lat, EARTH_RADIUS_M + station_m), sides)


def _second_derivative(square: _Squares, above_m: np.ndarray) -> np.ndarray:
    """Second derivative of a thin column's gravity by the height of its top, for a density of 1 / G."""
    s2 = square.distance_m**2
    up = above_m - s2 / (2 * EARTH_RADIUS_M)
    return np.asarray(square.area_m2 * (2 * up**2 - s2) / (s2 + up**2) ** 2.5)


def _bend(
    surface: _Surface,
    reference_m: np.ndarray,
    stations: tuple[np.ndarray, np.ndarray, np.ndarray],
    grid: Grid,
) -> np.ndarray:
    """How much higher the reference lies at each station than the terrain that is interpolated there."""
    there = heights_at(surface.levels[0].mean, grid, np.degrees(stations[0]), np.degrees(stations[1]))
    return np.where(np.isfinite(there), reference_m - there, 0.0)
