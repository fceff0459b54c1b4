"""A geological map as experts of outcrop read it: classes on the raster's cells, and on subcells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...geology.legend import OUTSIDE
from ...geology.sampling.splits import hide_outcrop


@dataclass(frozen=True)
class _OutcropMap:
    """A map to predict from, or to train on.

    Parameters
    ----------
    classes : uint8 (rows, cols)
        Class of visible outcrop; 254 outside, 255 cover.
    aspect : float
        Width of a cell over its height, on the ground.
    truth : uint8 (rows, cols), optional
        Of a synthetic map the classes under the cover too; by default `classes`.
    map_2x : uint8 (n rows, n cols), optional
        The same map on n x n subcells.
    """

    classes: np.ndarray
    aspect: float = 1.0
    truth: np.ndarray | None = None
    map_2x: np.ndarray | None = None

    @property
    def subcells(self) -> int:
        """Number along the side of a cell."""
        return 1 if self.map_2x is None else len(self.map_2x) // len(self.classes)

    @property
    def finest_classes(self) -> np.ndarray:
        """The classes at the finest resolution, (subcells rows, subcells cols)."""
        return self.classes if self.map_2x is None else self.map_2x

    def crops_out(self) -> np.ndarray:
        """Cells of which any subcell shows bedrock, bool (rows, cols)."""
        found, n = self.classes < OUTSIDE, self.subcells
        for row, col in np.ndindex(n, n):
            found |= self.finest_classes[row::n, col::n] < OUTSIDE
        return found

    def under(self, hidden: np.ndarray) -> _OutcropMap:
        """The map with some cells under cover, bool (rows, cols), whichever subcells crop out."""
        map_2x = (
            None if self.map_2x is None else hide_outcrop(self.map_2x, repeat_cells(hidden, self.subcells))
        )
        return _OutcropMap(hide_outcrop(self.classes, hidden), self.aspect, self.truth, map_2x)

    def region(self, rows: slice, cols: slice) -> _OutcropMap:
        """A rectangle of the map."""
        here, n = (rows, cols), self.subcells
        there = tuple(slice(n * side.start, n * side.stop) for side in here)
        return _OutcropMap(
            self.classes[here],
            self.aspect,
            None if self.truth is None else self.truth[here],
            None if self.map_2x is None else self.map_2x[there],
        )


def repeat_cells(cells: np.ndarray, n: int) -> np.ndarray:
    """Every cell repeated for its subcells: (rows, cols) -> (n rows, n cols)."""
    return cells.repeat(n, axis=0).repeat(n, axis=1)
