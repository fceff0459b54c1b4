"""A raster of any size that is sliced like an array: in memory as one strip, or made strip by strip."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

import numpy as np

_STRIP_CELLS = 2**23  # of one band, made at once: whole tiles of 256 rows where sides are powers of two
_LEAST_ROWS = 64


def strip_rows(cols: int) -> int:
    """Rows of a strip: fewer, the wider the raster.

    >>> strip_rows(1000), strip_rows(32768), strip_rows(10**6)
    (8384, 256, 64)
    """
    return max(_LEAST_ROWS, _STRIP_CELLS // cols // _LEAST_ROWS * _LEAST_ROWS)


class LazyRaster:
    """A raster whose cells are made when they are read, the last few strips cached; safe for threads.

    Strips begin at multiples of `height`, so that a cell does not depend on the slice it is read with.

    Parameters
    ----------
    make : (first, end) -> array of shape (..., end - first, cols)
    shape : (..., rows, cols)
    height : rows of a strip; by default all rows
    cached : strips that stay in memory; two readers some rows apart need one more than one
    """

    def __init__(
        self,
        make: Callable[[int, int], np.ndarray],
        shape: tuple[int, ...],
        *,
        height: int | None = None,
        cached: int = 3,
    ):
        self.shape = shape
        self._make, self._height, self._cached = make, height or shape[-2], cached
        self._strips: OrderedDict[int, np.ndarray] = OrderedDict()
        self._lock = Lock()

    @classmethod
    def of(cls, array: np.ndarray) -> LazyRaster:
        """An array in memory as a single strip; slices are views of it."""
        return cls(lambda first, end: array[..., first:end, :], array.shape)

    def __getitem__(self, key: slice | tuple[slice, ...]) -> np.ndarray:
        """The cells of a slice of rows and a slice of columns, of all bands; or of rows of a single band."""
        *_, rows, cols = key if isinstance(key, tuple) else (key, slice(None))
        first, end, _ = rows.indices(self.shape[-2])
        numbers = range(first // self._height, -(-end // self._height))
        pieces = [
            self._strip(n)[..., max(first - n * self._height, 0) : end - n * self._height, cols]
            for n in numbers
        ]
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces, axis=-2)

    def _strip(self, number: int) -> np.ndarray:
        with self._lock:
            if number not in self._strips:
                while len(self._strips) >= self._cached:
                    self._strips.popitem(last=False)
                start = number * self._height
                self._strips[number] = self._make(start, min(start + self._height, self.shape[-2]))
            self._strips.move_to_end(number)
            return self._strips[number]
