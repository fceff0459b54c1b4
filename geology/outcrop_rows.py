"""Distance to the nearest outcrop by rows, for rasters too large to hold."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ..geophysics.grids import Grid
from .legend import OUTSIDE
from .outcrop import EARTH_RADIUS_KM, on_sphere, outcrop_rim


class OutcropDistance:
    """The nearest outcrop of a map that can be sliced by rows; memory is that of the outcrop's rim.

    Parameters
    ----------
    classes : uint8, shape grid.shape, or anything that gives `classes[first:end]`
    """

    def __init__(self, classes: np.ndarray, grid: Grid):
        self.classes, self.grid = classes, grid
        self.tree = cKDTree(on_sphere(outcrop_rim(classes), grid))

    def rows(self, start: int, stop: int) -> np.ndarray:
        """Distance on the ground in km, 0 on outcrop; float32, shape (stop - start, cols)."""
        covered = np.flatnonzero(self.classes[start:stop] >= OUTSIDE)
        n_cols = self.grid.shape[1]
        chord, _ = self.tree.query(on_sphere(start * n_cols + covered, self.grid))
        distance = np.zeros((stop - start) * n_cols, "float32")
        distance[covered] = 2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1))
        return distance.reshape(stop - start, n_cols)
