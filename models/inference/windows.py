"""Windows that cover a raster: where they lie, and which of them touch some rows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ...contract.errors import UserError


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

    def touches(self, shape: tuple[int, int]) -> bool:
        """Whether the window holds a cell of the raster."""
        return all(side.start < side.stop for side in self.inside(shape))


def cut(shape: tuple[int, int], window_px: int, overlap_px: int) -> list[Window]:
    """Cover a raster with windows, from north to south and west to east.

    Neighbours overlap by `overlap_px` or a little more, evenly, so that the last window ends where the
    raster ends. Where the raster is smaller than a window it lies in the window's middle.

    >>> [w.col for w in cut((4, 10), 4, 1)]
    [0, 3, 6]
    >>> cut((2, 4), 4, 2)
    [Window(row=-1, col=0, side=4)]
    """
    rows, cols = (first_cells(side, window_px, overlap_px) for side in shape)
    return [Window(row, col, window_px) for row in rows for col in cols]


def first_cells(side: int, window_px: int, overlap_px: int) -> list[int]:
    """Where the windows along one side of the raster begin."""
    if not 0 <= overlap_px < window_px:
        raise ValueError(f"windows of {window_px} cannot overlap by {overlap_px}")
    room = side - window_px
    if room <= 0:
        return [-(-room // 2)]
    steps = math.ceil(room / (window_px - overlap_px))
    return [round(step * room / steps) for step in range(steps + 1)]


def of_rows(windows: Sequence[Window], rows: tuple[int, int] | None, shape: tuple[int, int]) -> list[Window]:
    """The windows that touch the raster, and these of its rows, from north to south."""
    first, end = rows or (0, shape[0])
    chosen = [w for w in windows if w.row < end and w.row + w.side > first and w.touches(shape)]
    if not chosen:
        raise nothing_to_predict()
    return sorted(chosen, key=lambda window: (window.row, window.col))


def nothing_to_predict() -> UserError:
    """The problem of ground that no window touches."""
    return UserError(
        "No window touches the ground to be predicted.",
        "Choose an area that lies on the raster and has cover, or leave the area out.",
    )
