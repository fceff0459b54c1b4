"""A measure of seams: do probabilities jump where windows begin and end, more than elsewhere?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..inference.windows import Window


class SeamMeter:
    """Compares the steps between neighbouring cells at the windows' borders with those elsewhere.

    Takes the rows of a prediction as they come, from north to south; some may be left out.
    """

    def __init__(self, shape: tuple[int, int], windows: Sequence[Window]):
        self.is_border = [
            borders(side, [getattr(w, axis) for w in windows], windows[0].side)
            for side, axis in zip(shape, ("row", "col"))
        ]
        self.sums = np.zeros(2)  # elsewhere, at borders
        self.counts = np.zeros(2)
        self.last: np.ndarray | None = None
        self.next_row = 0

    def add(self, first_row: int, probabilities: np.ndarray) -> None:
        """Take rows, shape (n_classes, n_rows, cols); NaN steps don't count."""
        self.count(np.diff(probabilities, axis=2), self.is_border[1][None, 1:])
        begin = first_row
        if self.last is not None and first_row == self.next_row:
            probabilities = np.concatenate([self.last, probabilities], axis=1)
            begin -= 1
        at = self.is_border[0][begin + 1 : begin + probabilities.shape[1]]
        self.count(np.diff(probabilities, axis=1), at[:, None])
        self.last, self.next_row = probabilities[:, -1:], begin + probabilities.shape[1]

    def count(self, steps: np.ndarray, is_border: np.ndarray) -> None:
        """Add the size of steps, shape (n_classes, rows, cols), to the side they are on."""
        size = np.abs(steps).sum(axis=0)
        is_there = np.isfinite(size)
        at_border = np.broadcast_to(is_border, size.shape)
        for side, chosen in enumerate((is_there & ~at_border, is_there & at_border)):
            self.sums[side] += size[chosen].sum(dtype=float)
            self.counts[side] += chosen.sum()

    @property
    def ratio(self) -> float:
        """Mean step at the borders over that elsewhere: 1 where no seam can be seen, NaN without borders."""
        with np.errstate(invalid="ignore", divide="ignore"):
            elsewhere, at_borders = self.sums / self.counts
            return float(at_borders / elsewhere)


def borders(side: int, starts: Sequence[int], window_px: int) -> np.ndarray:
    """Which cells along a side differ from the one before in the windows that cover them; bool, (side,)."""
    is_border = np.zeros(side, bool)
    edges = {edge for start in starts for edge in (start, start + window_px)}
    is_border[[edge for edge in edges if 0 < edge < side]] = True
    return is_border
