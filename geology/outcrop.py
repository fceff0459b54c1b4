"""Distance on the ground to the nearest outcrop, and the class of that outcrop.

The class of the nearest outcrop is the simplest prediction there is: a network justifies its cost only
where it beats it.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from rasterio.warp import transform
from scipy.ndimage import binary_erosion
from scipy.spatial import cKDTree

from ..contract.errors import UserError
from ..geophysics.grids import Grid, RasterLike
from .legend import OUTSIDE


class OutcropDistance:
    """The nearest outcrop of a map that can be sliced by rows; memory is that of the outcrop's rim.

    Parameters
    ----------
    classes : uint8, shape grid.shape, or anything that gives `classes[first:end]`
    """

    def __init__(self, classes: RasterLike, grid: Grid):
        self.classes, self.grid = classes, grid
        self.tree = cKDTree(_on_sphere(_outcrop_rim(classes), grid))

    def rows(self, start: int, stop: int) -> np.ndarray:
        """Distance on the ground in km, 0 on outcrop; float32, shape (stop - start, cols)."""
        covered = np.flatnonzero(self.classes[start:stop] >= OUTSIDE)
        n_cols = self.grid.shape[1]
        chord, _ = self.tree.query(_on_sphere(start * n_cols + covered, self.grid))
        distance = np.zeros((stop - start) * n_cols, "float32")
        distance[covered] = 2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1))
        return distance.reshape(stop - start, n_cols)


EARTH_RADIUS_KM = 6371.0088
_NO_CLASS = 255  # in predicted class rasters
CELLS_AT_ONCE = 2**18  # whole rows of about as many cells are searched together


def nearest_outcrop(classes: np.ndarray, grid: Grid) -> np.ndarray:
    """The class of the nearest visible outcrop.

    Returns
    -------
    uint8 array, shape grid.shape: a class for all of the map, 255 outside of it
    """
    found = np.where(classes == OUTSIDE, np.uint8(_NO_CLASS), classes)
    for cells, nearest, _ in _search_outcrop(classes, grid, OUTSIDE):
        found.reshape(-1)[cells] = classes.reshape(-1)[nearest]
    return found


def distance_km(classes: np.ndarray, grid: Grid) -> np.ndarray:
    """Distance on the ground to the nearest outcrop cell, in km: 0 on outcrop; float32, shape grid.shape."""
    distance = np.zeros(grid.shape, np.float32)
    for cells, _, km in _search_outcrop(classes, grid):
        distance.reshape(-1)[cells] = km
    return distance


def _search_outcrop(
    classes: np.ndarray, grid: Grid, left_out: int | None = None
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Find the outcrop cell nearest to every other cell, by great-circle distance, some rows at a time.

    Only the rim of the outcrop can be nearest to a cell outside of it, so only the rim is searched: the
    answer is exact, and memory is that of the rim and of a strip.

    Parameters
    ----------
    left_out : cells of this value are skipped

    Yields
    ------
    cells, nearest : flat indices of cells, and of the outcrop cell nearest to each
    km : distance to it
    """
    rim = _outcrop_rim(classes)
    tree = cKDTree(_on_sphere(rim, grid))
    for rows in _strips(classes.shape):
        strip = classes[rows]
        is_queried = (strip >= OUTSIDE) & (strip != left_out)
        cells = rows.start * classes.shape[1] + np.flatnonzero(is_queried)
        if cells.size:
            chord, which = tree.query(_on_sphere(cells, grid), workers=-1)
            yield cells, rim[which], 2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1))


def _outcrop_rim(classes: RasterLike) -> np.ndarray:
    """Flat indices of the outcrop cells that have a neighbour without outcrop, or none at all."""
    rims = []
    for rows in _strips(classes.shape):
        first = max(rows.start - 1, 0)
        is_outcrop = classes[first : rows.stop + 1] < OUTSIDE
        is_rim = is_outcrop & ~binary_erosion(is_outcrop)
        own = is_rim[rows.start - first :][: rows.stop - rows.start]
        rims.append(rows.start * classes.shape[1] + np.flatnonzero(own))
    rim = np.concatenate(rims)
    if not rim.size:
        raise UserError(
            "The map shows no outcrop: there is nothing to measure the distance to.",
            "Check the legend (class 255 is cover) and the hold-out layer.",
        )
    return rim


def _strips(shape: tuple[int, int]) -> Iterator[slice]:
    """Rows of a raster, so many together that memory stays bounded."""
    step = max(1, CELLS_AT_ONCE // shape[1])
    for row in range(0, shape[0], step):
        yield slice(row, min(row + step, shape[0]))


def _on_sphere(cells: np.ndarray, grid: Grid) -> np.ndarray:
    """Centres of cells (flat indices) as points on the unit sphere, shape (n, 3)."""
    points = np.empty((len(cells), 3))
    for start in range(0, len(cells), CELLS_AT_ONCE):
        some = slice(start, start + CELLS_AT_ONCE)
        row, col = np.divmod(cells[some], grid.shape[1])
        lon, lat = grid.eastings[col], grid.northings[row]
        if grid.is_geographic:
            lon, lat = grid.geographic(lon, lat)
        else:
            lon, lat = np.deg2rad(transform(grid.crs, "EPSG:4326", lon, lat))
        points[some] = np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    return points
