"""A geological map as what reads outcrop sees it: classes on the raster's cells, and in parts of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...geology.legend import OUTSIDE
from ...geology.sampling.splits import visible


@dataclass(frozen=True)
class OutcropMap:
    """A map to read, or to practise on.

    classes : uint8 (rows, cols), what a model may see and learn from: 254 outside, 255 cover
    aspect : width of a cell over its height, on the ground
    truth : uint8 (rows, cols), what is known: of a simulated map also under the cover; else `classes`
    fine : uint8 (parts rows, parts cols), the same map in parts of the cells; None where there are none
    """

    classes: np.ndarray
    aspect: float = 1.0
    truth: np.ndarray | None = None
    fine: np.ndarray | None = None

    @property
    def parts(self) -> int:
        """Along the side of a cell."""
        return 1 if self.fine is None else len(self.fine) // len(self.classes)

    @property
    def finest(self) -> np.ndarray:
        """The classes as finely as they are known, (parts rows, parts cols)."""
        return self.classes if self.fine is None else self.fine

    def crops_out(self) -> np.ndarray:
        """Cells of which any part shows bedrock, bool (rows, cols)."""
        found, n = self.classes < OUTSIDE, self.parts
        for row, col in np.ndindex(n, n):
            found |= self.finest[row::n, col::n] < OUTSIDE
        return found

    def under(self, hidden: np.ndarray) -> OutcropMap:
        """The map with some cells under cover, bool (rows, cols), whatever part of them crops out."""
        fine = None if self.fine is None else visible(self.fine, enlarged(hidden, self.parts))
        return OutcropMap(visible(self.classes, hidden), self.aspect, self.truth, fine)

    def region(self, rows: slice, cols: slice) -> OutcropMap:
        """A rectangle of the map."""
        here, parts = (rows, cols), self.parts
        fine = tuple(slice(parts * side.start, parts * side.stop) for side in here)
        return OutcropMap(
            self.classes[here], self.aspect, None if self.truth is None else self.truth[here],
            None if self.fine is None else self.fine[fine],
        )  # fmt: skip


def enlarged(cells: np.ndarray, parts: int) -> np.ndarray:
    """Every cell repeated for its parts: (rows, cols) -> (parts rows, parts cols)."""
    return cells.repeat(parts, axis=0).repeat(parts, axis=1)
