"""Windows that cover a raster."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """A square of cells; its first row and column are negative where it reaches beyond the raster."""

    row: int
    col: int
    side: int

    def inside(self, shape: tuple[int, int]) -> tuple[slice, slice]:
        """The rows and columns of the raster that the window covers."""
        return (
            slice(max(self.row, 0), min(self.row + self.side, shape[0])),
            slice(max(self.col, 0), min(self.col + self.side, shape[1])),
        )


def cut(shape: tuple[int, int], window_px: int, overlap_px: int) -> list[Window]:
    """Cover a raster with windows, from north to south and west to east.

    Neighbours overlap by `overlap_px` or a little more, evenly, so that the last window ends where the
    raster ends. A raster smaller than a window lies in the window's middle.

    Examples
    --------
    >>> [w.col for w in cut((4, 10), 4, 1)]
    [0, 3, 6]
    >>> cut((2, 4), 4, 2)
    [Window(row=-1, col=0, side=4)]
    """
    if not 0 <= overlap_px < window_px:
        raise ValueError(f"windows of {window_px} cannot overlap by {overlap_px}")
    starts = []
    for side in shape:
        room = side - window_px
        steps = math.ceil(room / (window_px - overlap_px))
        starts.append(
            [round(step * room / steps) for step in range(steps + 1)] if room > 0 else [-(-room // 2)]
        )
    return [Window(row, col, window_px) for row in starts[0] for col in starts[1]]
