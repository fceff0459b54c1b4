"""Gravity of buried point masses on a sphere of 6371 km, in closed form: the truth of benchmarks/residual.py.

400 masses 5 to 80 km deep and 30 regional ones, 2' cells, 65-95 E, 40-55 N: the extent of the map of Liu
et al. (2024). The residual at 10 km has a standard deviation of 2.65 mGal.
"""

from __future__ import annotations

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from scipy.interpolate import RectBivariateSpline

from concealed_bedrock.geophysics.grids import Grid

RADIUS_M = 6_371_000.0
STEP = 1 / 30
WEST, SOUTH, EAST, NORTH = 65.0, 40.0, 95.0, 55.0
SPHERE = CRS.from_string("+proj=longlat +R=6371000 +no_defs")
WGS84 = CRS.from_epsg(4326)


def grid(margin: float = 0.0, crs: CRS = WGS84) -> Grid:
    """The map's cells, widened by a margin in degrees."""
    lon, lat = axes(margin)
    origin = Affine(STEP, 0, WEST - margin, 0, -STEP, NORTH + margin)
    return Grid((lat.size, lon.size), origin, crs)


def random_masses(seed: int) -> np.ndarray:
    """Longitude and latitude (rad), depth (m) and GM (mGal m2) of each mass, shape (430, 4)."""
    rng = np.random.default_rng(seed)
    lon, lat = rng.uniform(63, 97, 400), rng.uniform(38, 57, 400)
    depth = np.exp(rng.uniform(np.log(5e3), np.log(80e3), 400))
    peak = rng.uniform(-1, 1, 400) * 60 * (depth / 80e3) ** 0.3
    lon, lat = np.r_[lon, rng.uniform(48, 112, 30)], np.r_[lat, rng.uniform(23, 67, 30)]
    depth = np.r_[depth, rng.uniform(150e3, 400e3, 30)]
    peak = np.r_[peak, rng.uniform(-1, 1, 30) * 60]
    return np.stack([np.deg2rad(lon), np.deg2rad(lat), depth, peak * depth**2], axis=1)


def axes(margin: float = 0.0, step: float = STEP) -> tuple[np.ndarray, np.ndarray]:
    """Longitudes and latitudes of cell centres in degrees, the northern row first."""
    lon = np.arange(WEST - margin + step / 2, EAST + margin, step)
    return lon, np.arange(NORTH + margin - step / 2, SOUTH - margin, -step)


def attraction(lon: np.ndarray, lat: np.ndarray, masses: np.ndarray, height_m: float = 0.0) -> np.ndarray:
    """Radial attraction in mGal, shape (lat, lon); degrees in."""
    lon, lat, r = np.deg2rad(lon), np.deg2rad(lat), RADIUS_M + height_m
    total = np.zeros((lat.size, lon.size))
    for at_lon, at_lat, depth, gm in masses:
        source = RADIUS_M - depth
        cosine = np.outer(np.cos(lat) * np.cos(at_lat), np.cos(lon - at_lon))
        cosine += (np.sin(lat) * np.sin(at_lat))[:, None]
        squared = r**2 + source**2 - 2 * r * source * cosine
        total += gm * (r - source * cosine) / (squared * np.sqrt(squared))
    return total


def beyond_the_raster(masses: np.ndarray, margin: float, level: float, height_m: float) -> np.ndarray:
    """What the field beyond a raster, less the raster's level, adds at height_m over the map's cells, mGal.

    Poisson's integral over the rest of the Earth in cells of a quarter of a degree: nothing that uses the
    raster alone can know it. At ten degrees' distance it is smooth enough to be summed every degree.
    """
    step = 0.25
    lon, lat = np.arange(-180 + step / 2, 180, step), np.arange(90 - step / 2, -90, -step)
    is_inside = ((lat < NORTH + margin) & (lat > SOUTH - margin))[:, None] & (
        (lon > WEST - margin) & (lon < EAST + margin)
    )
    deviation = np.where(is_inside, 0, attraction(lon, lat, masses) - level)
    phi, lam, r = np.deg2rad(lat)[:, None], np.deg2rad(lon), RADIUS_M + height_m
    weighted = deviation * np.cos(phi) * np.deg2rad(step) ** 2
    at_lat, at_lon = np.arange(SOUTH, NORTH + 1), np.arange(WEST, EAST + 1)
    added = np.zeros((at_lat.size, at_lon.size))
    for row, north in enumerate(np.deg2rad(at_lat)):
        for col, east in enumerate(np.deg2rad(at_lon)):
            half = (
                np.sin((phi - north) / 2) ** 2 + np.cos(north) * np.cos(phi) * np.sin((lam - east) / 2) ** 2
            )
            squared = height_m**2 + 4 * r * RADIUS_M * half
            added[row, col] = (weighted / squared**1.5).sum()
    added *= RADIUS_M**2 / r * (r**2 - RADIUS_M**2) / (4 * np.pi)
    lon, lat = axes()
    return RectBivariateSpline(at_lat, at_lon, added)(lat[::-1], lon)[::-1]


def holes(shape: tuple[int, int], share: float, seed: int) -> np.ndarray:
    """Discs of 5 to 25 cells' radius over a share of the raster, bool."""
    rng, hidden = np.random.default_rng(seed + 1), np.zeros(shape, bool)
    while hidden.mean() < share:
        row, col, reach = rng.integers(shape[0]), rng.integers(shape[1]), rng.uniform(5, 25)
        rows, cols = np.ogrid[: shape[0], : shape[1]]
        hidden |= (rows - row) ** 2 + (cols - col) ** 2 < reach**2
    return hidden
