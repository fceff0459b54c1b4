"""Filtering a raster whose kernel changes from row to row.

A frame is the raster with a margin around it, and a few nodes: rows at which kernels are computed.
The filter is applied with the kernel of each node, and every row of the result is interpolated between
the nodes (Chebyshev points, Lagrange's polynomials), so that a handful of FFTs serve every latitude.
A projected raster has one node.

Degrees, Web Mercator and the other cylindrical projections share one property: a row is a parallel and
a column a meridian. On such a raster the distance between two cells depends on their rows and on the
difference of their columns only, which is all that a filter on the sphere needs.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.polynomial.chebyshev import chebpts1
from numpy.typing import ArrayLike
from pyproj import CRS as ProjCRS
from pyproj.exceptions import CRSError, ProjError
from scipy import fft

from ..grids import Grid
from .kernels import _Node, _Sphere

Kernel = Callable[[_Node], np.ndarray]

THREADS = min(4, os.cpu_count() or 1)  # more soon wait for memory

_MOST_NODES = 40
_LEAST_COSINE = 0.05  # cells beyond 87 degrees, in the margin only, count as no narrower than there
_BLEND_TOLERANCE = 1e-4  # of the amplitude of any wavelength; below the float32 noise of a survey


@dataclass(frozen=True)
class _Ellipsoid:
    """Semi-axes of the Earth in metres; those of WGS 84 where a CRS names none."""

    equatorial_m: float = 6378137.0
    polar_m: float = 6356752.314245

    def radii(self, latitude: float) -> tuple[float, float]:
        """Radius of curvature along the meridian and across it, m (Torge & Mueller 2012, eq. 4.11-4.14)."""
        a, b = self.equatorial_m, self.polar_m
        w = np.hypot(a * np.cos(latitude), b * np.sin(latitude))
        return (a * b) ** 2 / w**3, a**2 / w


@dataclass(frozen=True)
class _Parallels:
    """The rows of a raster as parallels.

    Parameters
    ----------
    grid : Grid
    ellipsoid : _Ellipsoid
    lon_step : float
        Width of a column in radians of longitude.
    """

    grid: Grid
    ellipsoid: _Ellipsoid
    lon_step: float

    def latitudes(self, rows: ArrayLike) -> np.ndarray:
        """Latitude in radians at row positions (0 is the centre of the first row), also beyond the raster."""
        rows = np.atleast_1d(np.asarray(rows, float))
        y = self.grid.transform.f + (rows + 0.5) * self.grid.transform.e
        return self.grid.geographic(np.full(y.size, self.grid.eastings[0]), y)[1]

    def lat_steps(self, rows: ArrayLike) -> np.ndarray:
        """Height of the cells in radians of latitude."""
        rows = np.asarray(rows, float)
        return np.asarray(self.latitudes(rows - 0.5) - self.latitudes(rows + 0.5))

    @property
    def goes_round(self) -> bool:
        """Whether the raster covers every longitude exactly once."""
        return bool(abs(self.grid.shape[1] * self.lon_step - 2 * np.pi) < 0.5 * self.lon_step)


def _parallels_of(grid: Grid) -> _Parallels | None:
    """The raster's rows as parallels, or None where its columns and rows are no meridians and parallels."""
    rows, cols = grid.shape
    x, y = np.meshgrid(grid.eastings[[0, cols // 2, -1]], grid.northings[[0, rows // 2, -1]])
    try:
        lon, lat = (v.reshape(3, 3) for v in grid.geographic(x.ravel(), y.ravel()))
    except (CRSError, ProjError):
        return None
    lon = np.unwrap(lon, axis=1)
    step = (lon[0, 2] - lon[0, 0]) / (cols - 1)
    middle = lon[:, 0] + step * (cols // 2)
    tolerance = 0.01 * abs(step)
    is_straight = (
        np.isfinite(lat).all()
        and np.ptp(lat, axis=1).max() < tolerance
        and np.ptp(lon, axis=0).max() < tolerance
        and np.abs(lon[:, 1] - middle).max() < tolerance
    )
    if not is_straight or step <= 0:
        return None
    found = ProjCRS.from_user_input(grid.crs.to_wkt()).ellipsoid
    ellipsoid = _Ellipsoid(found.semi_major_metre, found.semi_minor_metre) if found else _Ellipsoid()
    return _Parallels(grid, ellipsoid, step)


def _repeated_columns(grid: Grid) -> int:
    """1 where the last column is the first one again, 360 degrees on (grid-registered rasters), else 0."""
    parallels = _parallels_of(grid)
    if parallels is None:
        return 0
    return int(abs((grid.shape[1] - 1) * parallels.lon_step - 2 * np.pi) < 0.5 * parallels.lon_step)


@dataclass(frozen=True)
class _Frame:
    """A raster, the margin around it, and the nodes of its kernels.

    Parameters
    ----------
    grid : Grid
    margin : (rows, cols)
        Cells between the raster and the padded raster's upper left corner.
    shape : (rows, cols) of the padded raster.
    nodes : the Nodes
    weights : array, shape (nodes, rows)
        Share of each node in each row of the raster; the shares of a row add up to one.
    parallels : the rows as _Parallels, None on a plane.
    """

    grid: Grid
    margin: tuple[int, int]
    shape: tuple[int, int]
    nodes: tuple[_Node, ...]
    weights: np.ndarray
    parallels: _Parallels | None = None

    @classmethod
    def around(cls, grid: Grid, margin: tuple[int, int], *, flat: bool = False) -> _Frame:
        """Lay a margin around a raster and choose the nodes of its kernels.

        A raster that goes round the Earth gets no margin in longitude: the FFT's own period is the Earth's.
        `flat` leaves the sphere out, for short wavelengths, but keeps the nodes' cell widths.
        """
        parallels = _parallels_of(grid)
        if parallels is not None and parallels.goes_round:
            margin = (margin[0], 0)
        rows, cols = (
            n if not m else fft.next_fast_len(n + 2 * m, real=True) for n, m in zip(grid.shape, margin)
        )
        shape = (rows, cols)
        if parallels is None:
            width, height = grid.spacing_m
            return cls(grid, margin, shape, (_Node(shape, width, height),), np.ones((1, grid.shape[0])))
        at = _node_rows(parallels)
        nodes = tuple(_spherical_node(parallels, row, shape, flat=flat) for row in at)
        return cls(grid, margin, shape, nodes, _lagrange(at, np.arange(grid.shape[0])), parallels)

    @property
    def interior(self) -> tuple[slice, slice]:
        """Where the raster lies in the padded raster."""
        (top, left), (rows, cols) = self.margin, self.grid.shape
        return slice(top, top + rows), slice(left, left + cols)

    @property
    def goes_round(self) -> bool:
        """Whether the raster covers every longitude, so that its columns are periodic."""
        return self.parallels is not None and self.parallels.goes_round

    def pad(self, values: np.ndarray) -> np.ndarray:
        """The padded raster: NaN all around the given one."""
        padded = np.full(self.shape, np.nan, values.dtype)
        padded[self.interior] = values
        return padded

    def widths_m(self) -> np.ndarray:
        """Width of the cells of every row of the padded raster, in metres, shape (padded rows,)."""
        if self.parallels is None:
            return np.full(self.shape[0], self.nodes[0].width_m)
        cosine = np.cos(self.parallels.latitudes(np.arange(self.shape[0]) - self.margin[0]))
        cosine = np.where(cosine > _LEAST_COSINE, cosine, _LEAST_COSINE)  # NaN past a pole goes there too
        return np.asarray(self.parallels.lon_step * self.parallels.ellipsoid.equatorial_m * cosine)

    def apply(self, padded: np.ndarray, kernel: Kernel) -> np.ndarray:
        """Apply a filter to a padded raster without gaps.

        Parameters
        ----------
        padded : array, shape `shape`
        kernel : function of a Node
            Gives the half spectrum of the filter there, shape (padded rows, padded cols // 2 + 1).

        Returns
        -------
        array, shape of the grid, of padded's type.
        """
        spectrum = fft.fft(fft.rfft(padded, axis=1, workers=THREADS), axis=0, workers=THREADS)
        rows, cols = self.interior
        blended = np.zeros((self.grid.shape[0], spectrum.shape[1]), spectrum.dtype)
        with ThreadPoolExecutor(THREADS) as pool:
            parts = pool.map(lambda node: fft.ifft(spectrum * kernel(node), axis=0)[rows], self.nodes)
            for share, part in zip(self.weights.astype(padded.dtype), parts):
                # Rows are blended while the columns are still a spectrum: one transform less per node.
                blended += share[:, None] * part
        return np.asarray(fft.irfft(blended, self.shape[1], axis=1, workers=THREADS)[:, cols])


def _spherical_node(parallels: _Parallels, row: float, shape: tuple[int, int], *, flat: bool) -> _Node:
    """The node at a (fractional) row of a raster that follows parallels."""
    latitude = parallels.latitudes(row)[0]
    meridional, transverse = parallels.ellipsoid.radii(latitude)
    radius = np.sqrt(meridional * transverse)
    before = row - np.round(fft.fftfreq(shape[0]) * shape[0])  # the convolution reaches back
    latitudes = latitude + (parallels.latitudes(before) - latitude) * meridional / radius
    lat_steps = parallels.lat_steps(before) * meridional / radius
    is_on_earth = np.abs(latitudes) < np.pi / 2  # false for NaN too: past the pole there is no cell
    sphere = _Sphere(
        radius_m=radius,
        latitude=latitude,
        latitudes=np.where(is_on_earth, latitudes, np.pi / 2),
        lat_steps=np.where(is_on_earth, lat_steps, 0.0),
        lon_step=parallels.lon_step * transverse / radius,
    )
    width = parallels.lon_step * transverse * np.cos(latitude)
    height = parallels.lat_steps(row)[0] * meridional
    return _Node(shape, width, height, None if flat else sphere)


def _node_rows(parallels: _Parallels) -> np.ndarray:
    """The fewest Chebyshev rows between which every wavelength's attenuation is interpolated well.

    A wave that circles the parallel m times decays with exp(-m h / (R cos(latitude))); the rows are dense
    enough when that, for all m h / R, is right in every row.
    """
    n_rows = parallels.grid.shape[0]
    rows = np.linspace(0, n_rows - 1, min(n_rows, 200))
    stretch = 1 / np.cos(parallels.latitudes(rows))
    strength = np.geomspace(0.05, 20, 60)[:, None] / np.sqrt(stretch.min() * stretch.max())
    decay = np.exp(-strength * stretch)  # (strengths, rows)
    for count in range(2, _MOST_NODES):
        nodes: np.ndarray = (n_rows - 1) / 2 * (1 + chebpts1(count))
        at_nodes = np.exp(-strength / np.cos(parallels.latitudes(nodes)))
        if np.abs(at_nodes @ _lagrange(nodes, rows) - decay).max() < _BLEND_TOLERANCE:
            break
    return nodes


def _lagrange(nodes: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Lagrange's polynomials of the nodes, shape (nodes, positions)."""
    gaps = np.array([[node - other for other in nodes if other != node] for node in nodes])
    steps = [np.array([at - other for other in nodes if other != node]) for node in nodes]
    return np.array([np.prod(step / gap[:, None], axis=0) for step, gap in zip(steps, gaps)])
