"""A measure of seams: do probabilities jump at the borders of windows more than elsewhere?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..inference.windows import Window


class SeamMeter:
    """Compares the steps between neighbouring cells at the windows' borders with those elsewhere.

    Takes the rows of a prediction as they come, from north to south; some may be left out.
    """

    def __init__(self, shape: tuple[int, int], windows: Sequence[Window]):
        self._is_border = []  # along rows and cols: which cells differ from the one before in their windows
        for side, axis in zip(shape, ("row", "col")):
            is_border = np.zeros(side, bool)
            starts = [getattr(window, axis) for window in windows]
            edges = {edge for start in starts for edge in (start, start + windows[0].side)}
            is_border[[edge for edge in edges if 0 < edge < side]] = True
            self._is_border.append(is_border)
        self._sums = np.zeros(2)  # elsewhere, at borders
        self._counts = np.zeros(2)
        self._last: np.ndarray | None = None
        self._next_row = 0

    def add(self, first_row: int, probabilities: np.ndarray) -> None:
        """Take rows, shape (n_classes, n_rows, cols); NaN steps do not count."""
        self._count(np.diff(probabilities, axis=2), self._is_border[1][None, 1:])
        begin = first_row
        if self._last is not None and first_row == self._next_row:
            probabilities = np.concatenate([self._last, probabilities], axis=1)
            begin -= 1
        at = self._is_border[0][begin + 1 : begin + probabilities.shape[1]]
        self._count(np.diff(probabilities, axis=1), at[:, None])
        self._last, self._next_row = probabilities[:, -1:], begin + probabilities.shape[1]

    def _count(self, steps: np.ndarray, is_border: np.ndarray) -> None:
        """Add the size of steps, shape (n_classes, rows, cols), to the side they are on."""
        size = np.abs(steps).sum(axis=0)
        is_finite = np.isfinite(size)
        at_border = np.broadcast_to(is_border, size.shape)
        for side, chosen in enumerate((is_finite & ~at_border, is_finite & at_border)):
            self._sums[side] += size[chosen].sum(dtype=float)
            self._counts[side] += chosen.sum()

    @property
    def ratio(self) -> float:
        """Mean step at the borders over that elsewhere: 1 without visible seams, NaN without borders."""
        with np.errstate(invalid="ignore", divide="ignore"):
            elsewhere, at_borders = self._sums / self._counts
            return float(at_borders / elsewhere)
