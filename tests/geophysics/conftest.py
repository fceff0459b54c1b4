"""Buried point masses, in closed form: the truth that the transformations of gravity are held to."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geophysics.grids import Grid

RADIUS_M = 6_371_000.0
SPHERE = CRS.from_string("+proj=longlat +R=6371000 +no_defs")


@dataclass
class Masses:
    """The attraction (rows, cols) in mGal of random masses, as a function of the height in metres."""

    grid: Grid
    attraction: Callable[[float], np.ndarray]

    @property
    def anomaly(self):
        return self.attraction(0.0).astype("float32")

    def residual(self, height_m):
        return self.attraction(0.0) - self.attraction(height_m)


def random_masses(rng, n, depths_m, amplitude_mgal):
    """Position on the unit square (a fifth beyond it), depth, and the largest attraction of each mass."""
    x, y = rng.uniform(-0.2, 1.2, (2, n))
    depth = np.exp(rng.uniform(*np.log(depths_m), n))
    return x, y, depth, rng.uniform(-1, 1, n) * amplitude_mgal


def planar_attraction(grid, masses, height_m):
    (width, height), (rows, cols) = grid.spacing, grid.shape
    east, north = np.meshgrid(np.arange(cols) * width, -np.arange(rows) * height)
    total = np.zeros(grid.shape)
    for x, y, depth, peak in zip(*masses):
        down = depth + height_m
        squared = (east - x * cols * width) ** 2 + (north + y * rows * height) ** 2 + down**2
        total += peak * depth**2 * down / squared**1.5
    return total


def spherical_attraction(lon, lat, bounds, masses, height_m):
    west, south, east, north = bounds
    total = np.zeros((lat.size, lon.size))
    r = RADIUS_M + height_m
    for x, y, depth, peak in zip(*masses):
        at = RADIUS_M - depth
        source = np.deg2rad(west + x * (east - west)), np.deg2rad(south + y * (north - south))
        cosine = (np.sin(lat) * np.sin(source[1]))[:, None] + np.outer(
            np.cos(lat) * np.cos(source[1]), np.cos(lon - source[0])
        )
        squared = r**2 + at**2 - 2 * r * at * cosine
        total += peak * depth**2 * (r - at * cosine) / squared**1.5
    return total


@pytest.fixture
def on_a_plane():
    """Masses under a projected grid: on_a_plane(shape, spacing=(width, height) in m)."""

    def make(shape=(160, 200), spacing=(1000.0, 1000.0), seed=1, depths_m=(6e3, 4e4), n=40):
        transform = Affine(spacing[0], 0, 500_000.0, 0, -spacing[1], 5_000_000.0)
        grid = Grid(shape, transform, CRS.from_epsg(32645))
        masses = random_masses(np.random.default_rng(seed), n, depths_m, 40.0)
        return Masses(grid, lambda height_m: planar_attraction(grid, masses, height_m))

    return make


@pytest.fixture
def on_a_sphere():
    """Masses under a grid in degrees on a sphere: on_a_sphere(bounds, step in degrees)."""

    def make(bounds=(70.0, 44.0, 76.0, 49.0), step=1 / 30, seed=1, depths_m=(8e3, 5e4), n=60, crs=SPHERE):
        west, south, east, north = bounds
        shape = round((north - south) / step), round((east - west) / step)
        grid = Grid(shape, Affine(step, 0, west, 0, -step, north), crs)
        masses = random_masses(np.random.default_rng(seed), n, depths_m, 40.0)
        lon, lat = np.deg2rad(grid.eastings), np.deg2rad(grid.northings)
        return Masses(grid, lambda height_m: spherical_attraction(lon, lat, bounds, masses, height_m))

    return make


@pytest.fixture
def rms():
    """Root of the mean square of what is no NaN."""
    return lambda values: float(np.sqrt(np.nanmean(np.square(values))))
