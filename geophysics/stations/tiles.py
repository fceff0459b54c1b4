"""The grid divided into tiles of few stations, whose predictions overlap and are blended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

_MOST_STATIONS = 60  # in a tile
_SIDE, _LEAST_SIDE = 64, 4  # cells
_OVERLAP = 0.25  # of a tile's side, on each of its sides


@dataclass(frozen=True)
class _Tile:
    """Rows and columns of a grid that are predicted from the same stations.

    Parameters
    ----------
    rows, cols : (start, stop)
        With the margin that overlaps the neighbours.
    inner_rows, inner_cols : (start, stop)
        Without it.
    """

    rows: tuple[int, int]
    cols: tuple[int, int]
    inner_rows: tuple[int, int]
    inner_cols: tuple[int, int]

    @property
    def weights(self) -> np.ndarray:
        """1 inside, falling to the outer edge of the margin, shape (rows, cols); positive everywhere."""
        down = _ramp(self.rows, self.inner_rows)
        return np.asarray(down[:, None] * _ramp(self.cols, self.inner_cols))


def _ramp(outer: tuple[int, int], inner: tuple[int, int]) -> np.ndarray:
    """A cosine from nearly 0 at the outer edge to 1 beyond the inner one by as much."""
    at = np.arange(*outer) + 0.5
    before, after = 2 * (inner[0] - outer[0]), 2 * (outer[1] - inner[1])
    up = np.clip((at - outer[0]) / before, 0, 1) if before else np.ones(len(at))
    down = np.clip((outer[1] - at) / after, 0, 1) if after else np.ones(len(at))
    return np.asarray(np.sin(0.5 * np.pi * up) ** 2 * np.sin(0.5 * np.pi * down) ** 2)


def _tiles_of(shape: tuple[int, int], rows: np.ndarray, cols: np.ndarray) -> Iterator[_Tile]:
    """Divide a grid in four until every tile has few stations, or is as small as may be.

    Parameters
    ----------
    shape : (rows, cols)
    rows, cols : array of int, shape (n,)
        The cell of each station; those outside the grid count in no tile.
    """
    for top in range(0, shape[0], _SIDE):
        for left in range(0, shape[1], _SIDE):
            bottom, right = min(top + _SIDE, shape[0]), min(left + _SIDE, shape[1])
            inside = (rows >= top) & (rows < bottom) & (cols >= left) & (cols < right)
            yield from _divided(shape, (top, bottom), (left, right), rows[inside], cols[inside])


def _divided(
    shape: tuple[int, int],
    down: tuple[int, int],
    across: tuple[int, int],
    rows: np.ndarray,
    cols: np.ndarray,
) -> Iterator[_Tile]:
    """The tile, or its quarters."""
    height, width = down[1] - down[0], across[1] - across[0]
    if len(rows) <= _MOST_STATIONS or max(height, width) <= _LEAST_SIDE:
        yield _Tile(_widened(down, shape[0]), _widened(across, shape[1]), down, across)
        return
    for upper_or_lower in _halves(down):
        for part in _halves(across):
            inside = (rows >= upper_or_lower[0]) & (rows < upper_or_lower[1])
            inside &= (cols >= part[0]) & (cols < part[1])
            yield from _divided(shape, upper_or_lower, part, rows[inside], cols[inside])


def _halves(cells: tuple[int, int]) -> list[tuple[int, int]]:
    """Two halves, or the whole where it is already small."""
    if cells[1] - cells[0] <= _LEAST_SIDE:
        return [cells]
    middle = (cells[0] + cells[1]) // 2
    return [(cells[0], middle), (middle, cells[1])]


def _widened(cells: tuple[int, int], n: int) -> tuple[int, int]:
    """With the margin, within the grid."""
    margin = max(2, round(_OVERLAP * (cells[1] - cells[0])))
    return max(0, cells[0] - margin), min(n, cells[1] + margin)
