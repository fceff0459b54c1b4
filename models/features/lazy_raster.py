"""Rasters of any size, made strip by strip when their cells are asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

import numpy as np

STRIP_CELLS = 2**23  # of one band, made at once: whole tiles of 256 rows where sides are powers of two
LEAST_ROWS = 64


def strip_rows(cols: int) -> int:
    """Rows of a strip: fewer, the wider the raster.

    >>> strip_rows(1000), strip_rows(32768), strip_rows(10**6)
    (8384, 256, 64)
    """
    return max(LEAST_ROWS, STRIP_CELLS // cols // LEAST_ROWS * LEAST_ROWS)


class Strips:
    """A raster that is sliced like an array, the last few strips of it kept; any thread may ask.

    Strips begin at multiples of `height`, so that a cell is the same however it is asked for.

    Parameters
    ----------
    make : (first, end) -> array of shape (..., end - first, cols)
    shape : (..., rows, cols)
    height : rows of a strip
    kept : strips that stay in memory; two readers some rows apart need one more than one
    """

    def __init__(
        self, make: Callable[[int, int], np.ndarray], shape: tuple[int, ...], *, height: int, kept: int = 3
    ):
        self.make, self.shape, self.height, self.kept = make, shape, height, kept
        self.strips: OrderedDict[int, np.ndarray] = OrderedDict()
        self.lock = Lock()

    def __getitem__(self, key: slice | tuple[slice, ...]) -> np.ndarray:
        """The cells of a slice of rows and a slice of columns, of all bands; or of rows of a single band."""
        *_, rows, cols = key if isinstance(key, tuple) else (key, slice(None))
        first, end, _ = rows.indices(self.shape[-2])
        numbers = range(first // self.height, -(-end // self.height))
        pieces = [
            self.strip(n)[..., max(first - n * self.height, 0) : end - n * self.height, cols] for n in numbers
        ]
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces, axis=-2)

    def strip(self, number: int) -> np.ndarray:
        """One strip, made or still there."""
        with self.lock:
            if number not in self.strips:
                while len(self.strips) >= self.kept:
                    self.strips.popitem(last=False)
                start = number * self.height
                self.strips[number] = self.make(start, min(start + self.height, self.shape[-2]))
            self.strips.move_to_end(number)
            return self.strips[number]
