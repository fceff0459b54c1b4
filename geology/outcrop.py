"""Distance on the ground to the nearest visible outcrop, and what that outcrop is.

The class of the nearest outcrop is the simplest prediction there is: a network is worth its cost only
where it beats it.
"""

from __future__ import annotations

import numpy as np
from rasterio.warp import transform
from scipy.ndimage import binary_erosion
from scipy.spatial import cKDTree

from ..geophysics.grids import Grid
from ..geophysics.problems import InputProblem
from .legend import OUTSIDE

EARTH_RADIUS_KM = 6371.0088
NO_CLASS = 255  # in predicted class rasters
ROWS_AT_ONCE = 256


def nearest_outcrop(classes: np.ndarray, grid: Grid) -> np.ndarray:
    """The class of the nearest visible outcrop.

    Returns
    -------
    uint8 array, shape grid.shape: a class for all of the map, 255 outside of it
    """
    nearest, _ = find_outcrop(classes, grid)
    found = classes.ravel()[nearest].reshape(grid.shape)
    return np.where(classes == OUTSIDE, np.uint8(NO_CLASS), found)


def distance_km(classes: np.ndarray, grid: Grid) -> np.ndarray:
    """Distance on the ground to the nearest outcrop cell, in km: 0 on outcrop; float32, shape grid.shape."""
    return find_outcrop(classes, grid)[1].reshape(grid.shape)


def find_outcrop(classes: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Flat index of every cell's nearest outcrop cell, and its great-circle distance in km; both (n,).

    Only the rim of the outcrop can be nearest to a cell outside of it, so only the rim is searched.
    """
    is_outcrop = classes < OUTSIDE
    if not is_outcrop.any():
        raise InputProblem(
            "The map shows no outcrop: there is nothing to measure the distance to.",
            "Check the legend (class 255 is cover) and the hold-out layer.",
        )
    rim = np.flatnonzero(is_outcrop & ~binary_erosion(is_outcrop))
    tree = cKDTree(on_sphere(rim, grid))
    nearest, distance = np.arange(classes.size), np.zeros(classes.size, np.float32)
    covered = np.flatnonzero(~is_outcrop)
    for cells in np.array_split(covered, max(1, covered.size // (ROWS_AT_ONCE * 1024))):
        chord, which = tree.query(on_sphere(cells, grid))
        nearest[cells] = rim[which]
        distance[cells] = 2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1))
    return nearest, distance


def on_sphere(cells: np.ndarray, grid: Grid) -> np.ndarray:
    """Centres of cells (flat indices) as points on the unit sphere, shape (n, 3)."""
    row, col = np.divmod(cells, grid.shape[1])
    lon, lat = grid.eastings[col], grid.northings[row]
    if not grid.is_geographic:
        lon, lat = transform(grid.crs, "EPSG:4326", lon, lat)
    lon, lat = np.deg2rad(lon), np.deg2rad(lat)
    return np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
