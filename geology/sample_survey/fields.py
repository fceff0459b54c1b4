"""Ground of the sample survey and smooth random fields on it, the same whatever the cell size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.ndimage import map_coordinates

MARGIN_KM = 100.0  # ground around the survey for which a history is drawn


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

    def near(self, east: float, north: float, radius_km: float) -> tuple[slice, slice]:
        """Rows and columns of the square around a point."""
        spans = []
        for axis, centre in ((self.north_km, north), (self.east_km, east)):
            inside = np.flatnonzero(np.abs(axis - centre) <= radius_km)
            spans.append(slice(inside[0], inside[-1] + 1) if inside.size else slice(0, 0))
        return spans[0], spans[1]


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
