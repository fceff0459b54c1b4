"""Blocks: squares in km or in degrees that go whole to the training set or to the test set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...geophysics.grids import Grid

_LARGEST_BLOCK_KM = 111.2  # one degree
_BLOCKS_A_SIDE = 15  # of the shorter side, where blocks of a degree were too few
_SMALLEST_BLOCK_PX = 8


def default_block_km(grid: Grid) -> float:
    """A degree on a large raster, a fifteenth of the shorter side on a small one, never under 8 cells."""
    rows_km = grid.shape[0] * grid.spacing_m[1] / 1000
    cols_km = grid.shape[1] * grid.spacing_m[0] / 1000
    smallest = _SMALLEST_BLOCK_PX * max(grid.spacing_m) / 1000
    return max(min(_LARGEST_BLOCK_KM, min(rows_km, cols_km) / _BLOCKS_A_SIDE), smallest)


@dataclass(frozen=True)
class _Blocks:
    """Blocks of a grid, numbered row by row from the north-west corner.

    Parameters
    ----------
    shape : of the grid
    rows : of a block; the last band of blocks may have fewer
    numbers : int array (bands, cols), the block that each column of a band of rows lies in
    """

    shape: tuple[int, int]
    rows: int
    numbers: np.ndarray

    @property
    def count(self) -> int:
        """How many there are."""
        return int(self.numbers[-1, -1]) + 1

    def bands(self) -> Iterator[tuple[slice, np.ndarray]]:
        """The rows of each band, and the block of its columns."""
        for band, number in enumerate(self.numbers):
            yield slice(band * self.rows, (band + 1) * self.rows), number

    def raster(self, values: np.ndarray) -> np.ndarray:
        """The values of the blocks on the grid's cells."""
        out = np.empty(self.shape, values.dtype)
        for rows, number in self.bands():
            out[rows] = values[number]
        return out

    def class_counts(self, classes: np.ndarray, n_classes: int) -> np.ndarray:
        """Cells of the classes 0 to n_classes - 1 in every block, int (count, n_classes)."""
        counts = np.zeros((self.count, n_classes + 1), np.int32)  # the last column: all other classes
        for rows, number in self.bands():
            first, last = number[0], number[-1] + 1
            pairs = (number - first) * (n_classes + 1) + np.minimum(classes[rows], n_classes)
            found = np.bincount(pairs.ravel(), minlength=(last - first) * (n_classes + 1))
            counts[first:last] = found.reshape(last - first, -1)
        return counts[:, :n_classes]

    @classmethod
    def of(cls, grid: Grid, *, block_km: float = 0.0, block_degrees: float = 0.0) -> _Blocks:
        """Divide a grid into squares, in km on the ground (0: `default_block_km`) or in degrees.

        In longitude and latitude, blocks in km have more columns the nearer a band of blocks is to a pole.
        """
        side = block_degrees or 1000 * (block_km or default_block_km(grid))
        width, height = grid.spacing if block_degrees else grid.spacing_m
        varies = grid.is_geographic and not block_degrees
        rows = max(round(side / height), 1)
        numbers, first = [], 0
        for row in range(0, grid.shape[0], rows):
            if varies:
                width = grid.crop(row, 0, min(rows, grid.shape[0] - row), grid.shape[1]).spacing_m[0]
            across = np.arange(grid.shape[1]) // max(round(side / width), 1)
            numbers.append(first + across)
            first += across[-1] + 1
        return cls(grid.shape, rows, np.array(numbers))


def block_numbers(grid: Grid, *, block_km: float = 0.0, block_degrees: float = 0.0) -> np.ndarray:
    """Number of the block of every cell, int array of the grid's shape."""
    blocks = _Blocks.of(grid, block_km=block_km, block_degrees=block_degrees)
    return blocks.raster(np.arange(blocks.count))
