"""Ground of the sample survey and smooth random fields on it, the same whatever the cell size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.ndimage import map_coordinates

MARGIN_KM = 100.0  # ground around the survey for which a history is drawn
_TILE = 256  # points a side: what is computed of a tile stays in the processor's cache


@dataclass(frozen=True)
class _Extent:
    """A rectangle of ground in km east and north of the survey's south-western corner."""

    west: float
    south: float
    east: float
    north: float

    def grown(self, margin_km: float) -> _Extent:
        """The rectangle with a margin on all sides."""
        return _Extent(
            self.west - margin_km, self.south - margin_km, self.east + margin_km, self.north + margin_km
        )

    @property
    def area_km2(self) -> float:
        """Area of the rectangle."""
        return (self.east - self.west) * (self.north - self.south)

    def draw_point(self, rng: np.random.Generator) -> tuple[float, float]:
        """A random point of the rectangle."""
        return rng.uniform(self.west, self.east), rng.uniform(self.south, self.north)


@dataclass(frozen=True)
class _Ground:
    """Points of a north-up grid: `east_km` ascends with the columns, `north_km` descends with the rows."""

    east_km: np.ndarray
    north_km: np.ndarray

    @classmethod
    def of(cls, shape: tuple[int, int], spacing_km: tuple[float, float]) -> _Ground:
        """The cell centres of a grid of (width, height) cells, from its south-western corner."""
        rows, cols = shape
        return cls((np.arange(cols) + 0.5) * spacing_km[0], (rows - np.arange(rows) - 0.5) * spacing_km[1])

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.north_km.size, self.east_km.size

    @cached_property
    def points(self) -> tuple[np.ndarray, np.ndarray]:
        """Easting and northing of every point, two arrays of shape (rows, cols)."""
        return tuple(np.meshgrid(self.east_km, self.north_km))

    def tiles(self) -> Iterator[tuple[tuple[slice, slice], _Ground]]:
        """Squares of the ground, each with its rows and columns."""
        rows, cols = self.shape
        for top in range(0, rows, _TILE):
            for left in range(0, cols, _TILE):
                where = slice(top, top + _TILE), slice(left, left + _TILE)
                yield where, _Ground(self.east_km[where[1]], self.north_km[where[0]])

    def by_tiles(self, values: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> np.ndarray:
        """A function of easting and northing at every point, computed tile by tile, float64 (rows, cols)."""
        found = np.empty(self.shape)
        for where, tile in self.tiles():
            found[where] = values(*tile.points)
        return found

    @cached_property
    def _ends(self) -> tuple[float, float, float, float]:
        """First and last northing, first and last easting."""
        north, east = self.north_km, self.east_km
        return float(north[0]), float(north[-1]), float(east[0]), float(east[-1])

    def near(self, east: float, north: float, radius_km: float) -> tuple[slice, slice]:
        """Rows and columns of the square around a point."""
        top, bottom, left, right = self._ends
        if not (bottom <= north + radius_km and north - radius_km <= top):
            return slice(0, 0), slice(0, 0)
        if not (left <= east + radius_km and east - radius_km <= right):
            return slice(0, 0), slice(0, 0)
        spans = []
        for axis, centre in ((self.north_km, north), (self.east_km, east)):
            inside = np.flatnonzero(np.abs(axis - centre) <= radius_km)
            spans.append(slice(inside[0], inside[-1] + 1) if inside.size else slice(0, 0))
        return spans[0], spans[1]


@dataclass(frozen=True)
class _Points:
    """Some of a ground's points, in a row.

    Parameters
    ----------
    ground : _Ground
    is_chosen : bool array, shape (rows, cols)
    """

    ground: _Ground
    is_chosen: np.ndarray

    @cached_property
    def points(self) -> tuple[np.ndarray, np.ndarray]:
        """Easting and northing of the points, two arrays of shape (n,)."""
        east, north = self.ground.points
        return east[self.is_chosen], north[self.is_chosen]

    @property
    def shape(self) -> tuple[int]:
        """The number of points."""
        return self.points[0].shape

    @cached_property
    def _number(self) -> np.ndarray:
        number = np.cumsum(self.is_chosen).reshape(self.is_chosen.shape) - 1
        return np.where(self.is_chosen, number, -1)

    def near(self, east: float, north: float, radius_km: float) -> slice | np.ndarray:
        """Numbers of the points in the square around a point."""
        rows, cols = self.ground.near(east, north, radius_km)
        if (rows.stop - rows.start, cols.stop - cols.start) == self.ground.shape:
            return slice(None)
        number = self._number[rows, cols]
        return number[number >= 0]


_Where = tuple[slice, slice] | slice | np.ndarray  # points of a ground near one of them


@dataclass(frozen=True)
class _SmoothField:
    """A Gaussian random field of mean 0 and variance 1: cubic B-splines with random coefficients.

    It is defined by its nodes, not by cells, so two grids see the same field.
    """

    coefficients: np.ndarray
    centre: tuple[float, float]
    strike: float  # radians from east, of the field's long axis
    nodes_km: tuple[float, float]  # along and across

    def at(self, east_km: np.ndarray, north_km: np.ndarray) -> np.ndarray:
        """The field at points, any shape."""
        along, across = _turned(east_km - self.centre[0], north_km - self.centre[1], self.strike)
        rows, cols = self.coefficients.shape
        at_nodes = np.stack(
            [across / self.nodes_km[1] + (rows - 1) / 2, along / self.nodes_km[0] + (cols - 1) / 2]
        )
        # A cubic B-spline's square integrates to 151/315, which is the variance in each direction.
        spline = map_coordinates(self.coefficients, at_nodes, order=3, prefilter=False, mode="reflect")
        return np.asarray(spline / (151 / 315))

    @classmethod
    def draw(
        cls,
        rng: np.random.Generator,
        extent: _Extent,
        wavelength_km: float,
        *,
        strike: float = 0.0,
        elongation: float = 1.0,
    ) -> _SmoothField:
        """Draw a field whose highs lie about one wavelength apart, `elongation` times that along strike."""
        nodes = (wavelength_km * elongation / 3, wavelength_km / 3)
        centre = ((extent.west + extent.east) / 2, (extent.south + extent.north) / 2)
        reach = np.hypot(extent.east - extent.west, extent.north - extent.south) / 2 + 2 * max(nodes)
        cols, rows = (2 * int(np.ceil(reach / node)) + 3 for node in nodes)
        return cls(rng.standard_normal((rows, cols)), centre, strike, nodes)


def _turned(east: np.ndarray, north: np.ndarray, strike: float) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates along and across (to the left of) a strike."""
    return (
        east * np.cos(strike) + north * np.sin(strike),
        north * np.cos(strike) - east * np.sin(strike),
    )
