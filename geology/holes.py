"""Drillholes on a grid: the cells whose bedrock they pin, and where they contradict the map.

A hole that reached bedrock is an outcrop of one cell: whatever reads the map reads it too. A hole that ended
in cover says how thick the cover is at least, and nothing about the bedrock's class.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.spatial import cKDTree

from ..geophysics.grids import Grid
from .legend import OUTSIDE
from .outcrop import EARTH_RADIUS_KM, _on_sphere

OFF_GRID = -1
_VALUES = 256  # of a class raster
# Holes that the outcrop weighs as much as where shares of classes are estimated: of 0, 5, 10, 20, 40, 80 and
# infinitely many the best MPA under cover on sample surveys of the seeds 11 to 20 lies between 20 and 80.
_PRIOR_HOLES = 40.0


def cells_of(x: np.ndarray, y: np.ndarray, grid: Grid) -> np.ndarray:
    """Flat index of the cell that each point lies in, OFF_GRID for points beside the grid; int64 (n,).

    Parameters
    ----------
    x, y : array, shape (n,)
        In units of the grid's CRS; longitudes may differ from the grid's by whole turns.
    """
    west, _, _, north = grid.bounds
    across = np.asarray(x, float) - west
    if grid.full_circle:
        across = np.mod(across, grid.full_circle)
    with np.errstate(invalid="ignore"):
        col, row = np.floor(across / grid.spacing[0]), np.floor((north - np.asarray(y)) / grid.spacing[1])
        is_on = (row >= 0) & (row < grid.shape[0]) & (col >= 0) & (col < grid.shape[1])
    return np.where(
        is_on, np.where(is_on, row, 0) * grid.shape[1] + np.where(is_on, col, 0), OFF_GRID
    ).astype(np.int64)


@dataclass(frozen=True)
class Holes:
    """Drillholes, n of them, all of arrays (n,).

    Parameters
    ----------
    x, y : in units of the grid's CRS
    cell : flat index, OFF_GRID beside the grid
    classes : uint8
        The bedrock's class; 255 where the hole does not tell.
    depth_m : of the bedrock, or of the end of a hole that did not reach it; NaN where unknown
    is_reached : whether it reached bedrock
    weight : the heavier counts where several lie in a cell; 0 for none
    row : int
        Of the table they were read from, the first is 1.
    """

    grid: Grid
    x: np.ndarray
    y: np.ndarray
    cell: np.ndarray
    classes: np.ndarray
    depth_m: np.ndarray
    is_reached: np.ndarray
    weight: np.ndarray
    row: np.ndarray

    @property
    def is_label(self) -> np.ndarray:
        """Whether a hole tells the class of a cell; bool (n,)."""
        return np.asarray(
            (self.cell != OFF_GRID) & (self.classes < OUTSIDE) & self.is_reached & (self.weight > 0)
        )

    @cached_property
    def _votes(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Cell, class, and whether another class has the same weight there: one entry a cell, by cell."""
        label = self.is_label
        keys, which = np.unique(self.cell[label] * _VALUES + self.classes[label], return_inverse=True)
        weight = np.bincount(which, self.weight[label], len(keys))
        cell, number = np.divmod(keys, _VALUES)
        order = np.lexsort((-weight, cell))
        cell, number, weight = cell[order], number[order], weight[order]
        is_first = np.diff(cell, prepend=-1) != 0
        first = np.flatnonzero(is_first)
        second = np.minimum(first + 1, len(cell) - 1)
        is_tied = (second > first) & (cell[second] == cell[first]) & (weight[second] == weight[first])
        return cell[first], number[first].astype(np.uint8), is_tied

    @property
    def pinned(self) -> tuple[np.ndarray, np.ndarray]:
        """Cells whose class the holes tell, rising, and the class: that of most weight."""
        cell, number, is_tied = self._votes
        return cell[~is_tied], number[~is_tied]

    @property
    def disputed(self) -> np.ndarray:
        """Cells where two classes have the same weight: none of them counts."""
        cell, _, is_tied = self._votes
        return np.asarray(cell[is_tied])

    def pin(
        self, classes: np.ndarray, is_bedrock: np.ndarray, *, first_row: int = 0, subcells: int = 1
    ) -> np.ndarray:
        """The map with the holes' classes where it shows no bedrock.

        Parameters
        ----------
        classes : uint8 (subcells rows, cols)
            Rows of the map from `first_row` on (of the grid's rows, not of subcells).
        is_bedrock : bool (256,)
            Which numbers of the map are bedrock: the map is kept there.
        subcells : along the side of a cell
        """
        n_cols = self.grid.shape[1]
        start, end = first_row * n_cols, (first_row + classes.shape[0] // subcells) * n_cols
        cells, numbers = self.pinned
        here = slice(*np.searchsorted(cells, [start, end]))
        row, col = np.divmod(cells[here] - start, n_cols)
        found = classes.copy()
        for down, across in np.ndindex(subcells, subcells):
            at = subcells * row + down, subcells * col + across
            found[at] = np.where(is_bedrock[found[at]], found[at], numbers[here])
        return found

    def conflicts(self, classes: np.ndarray, is_bedrock: np.ndarray) -> np.ndarray:
        """Holes that contradict the map; rising indices.

        A hole contradicts bedrock that the map shows in its cell where it met another class, or ended in
        cover below the surface.

        Parameters
        ----------
        classes : uint8, shape grid.shape
            The map without the holes.
        is_bedrock : bool (256,)
        """
        on_grid = np.flatnonzero(self.cell != OFF_GRID)
        mapped = classes.reshape(-1)[self.cell[on_grid]]
        is_other = self.is_label[on_grid] & (self.classes[on_grid] != mapped)
        is_covered = ~self.is_reached[on_grid] & (self.depth_m[on_grid] > 0)
        return np.asarray(on_grid[is_bedrock[mapped] & (is_other | is_covered)])


def shares_with_holes(outcrop: np.ndarray, holes: np.ndarray) -> np.ndarray:
    """Share of each class of the bedrock, by outcrop and by drillholes; float (n_classes,), of sum 1.

    Holes sample the ground under cover, which outcrop does not: the share by outcrop counts as much as
    _PRIOR_HOLES holes (the posterior mean under a Dirichlet prior). Without holes it is that of the outcrop.

    Parameters
    ----------
    outcrop, holes : int (n_classes,)
        Cells of each class; holes' cells may be among those of the outcrop.
    """
    share = outcrop / max(outcrop.sum(), 1)
    if not holes.sum():
        return np.asarray(share)
    return np.asarray((holes + _PRIOR_HOLES * share) / (holes.sum() + _PRIOR_HOLES))


def distance_between_km(cells: np.ndarray, others: np.ndarray, grid: Grid) -> np.ndarray:
    """Distance on the ground from each cell to the nearest of others (flat indices), km; inf without any."""
    if not len(others):
        return np.full(len(cells), np.inf)
    chord, _ = cKDTree(_on_sphere(others, grid)).query(_on_sphere(cells, grid))
    return np.asarray(2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1)))
