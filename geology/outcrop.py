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
from ..contract.language import tr
from ..geophysics.grids import Grid, RasterLike
from .legend import OUTSIDE

EARTH_RADIUS_KM = 6371.0088
_NO_CLASS = 255  # in predicted class rasters
CELLS_AT_ONCE = 2**18  # whole rows of about as many cells are searched together


class OutcropDistance:
    """The nearest outcrop of a map that can be sliced by rows, by great-circle distance.

    Only the rim of the outcrop can be nearest to a cell outside of it, so only the rim is searched: the
    answer is exact, and memory is that of the rim and of the rows.

    Parameters
    ----------
    classes : uint8, shape grid.shape, or anything that gives `classes[first:end]`
    """

    def __init__(self, classes: RasterLike, grid: Grid):
        self.classes, self.grid, self._rim = classes, grid, _outcrop_rim(classes)
        self._tree = cKDTree(_on_sphere(self._rim, grid))

    def rows(self, start: int, stop: int) -> np.ndarray:
        """Distance on the ground in km, 0 on outcrop; float32, shape (stop - start, cols)."""
        distance = np.zeros((stop - start, self.grid.shape[1]), "float32")
        cells, _, km = self.nearest(start, stop)
        distance.reshape(-1)[cells - start * self.grid.shape[1]] = km
        return distance

    def nearest(
        self, start: int, stop: int, *, left_out: int | None = None
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Flat indices of rows' covered cells and of the outcrop nearest to each, and the km between.

        Cells of the value `left_out` are skipped.
        """
        rows = self.classes[start:stop]
        is_queried = (rows >= OUTSIDE) & (rows != left_out)
        cells = start * self.grid.shape[1] + np.flatnonzero(is_queried)
        chord, which = self._tree.query(_on_sphere(cells, self.grid), workers=-1)
        return cells, self._rim[which], 2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1))


def nearest_outcrop(classes: np.ndarray, grid: Grid) -> np.ndarray:
    """The class of the nearest visible outcrop.

    Returns
    -------
    uint8 array, shape grid.shape: a class for all of the map, 255 outside of it
    """
    found = np.where(classes == OUTSIDE, np.uint8(_NO_CLASS), classes)
    outcrop = OutcropDistance(classes, grid)
    for rows in _strips(classes.shape):
        cells, nearest, _ = outcrop.nearest(rows.start, rows.stop, left_out=OUTSIDE)
        found.reshape(-1)[cells] = classes.reshape(-1)[nearest]
    return found


def distance_km(classes: np.ndarray, grid: Grid) -> np.ndarray:
    """Distance on the ground to the nearest outcrop cell, in km: 0 on outcrop; float32, shape grid.shape."""
    outcrop = OutcropDistance(classes, grid)
    return np.concatenate([outcrop.rows(rows.start, rows.stop) for rows in _strips(classes.shape)])


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
            tr("The map shows no outcrop: there is nothing to measure the distance to."),
            tr("Check the legend (class 255 is cover) and the hold-out layer."),
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
