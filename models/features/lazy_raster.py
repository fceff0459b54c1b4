"""Rasters of any size, sliced like arrays: made strip by strip when they are read, or mapped from a file.

Without torch: the verb `residual` never loads it.
"""

from __future__ import annotations

import re
import tempfile
from collections import OrderedDict
from collections.abc import Callable
from math import prod
from pathlib import Path
from threading import Lock

import numpy as np

_STRIP_CELLS = 2**23  # of one band, made at once: whole tiles of 256 rows where sides are powers of two
_LEAST_ROWS = 64
_LARGEST_IN_MEMORY = 2**30  # bytes; larger rasters are mapped from a temporary file
LARGEST_MASK = 2**28  # bytes: of masks and classes a data set has half a dozen
_ROWS_AT_ONCE = 256


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


def by_rows(
    make: Callable[[int, int], np.ndarray],
    shape: tuple[int, ...],
    dtype: type | np.dtype = np.float32,
    *,
    largest_in_memory: int = _LARGEST_IN_MEMORY,
    height: int = _ROWS_AT_ONCE,
) -> np.ndarray:
    """A raster from its strips.

    Parameters
    ----------
    make : (first, end) -> array of shape (..., end - first, cols)
    shape : (..., rows, cols)

    Returns
    -------
    array; beyond `largest_in_memory` bytes a memory-mapped one, whose file has no name and is gone with it
    """
    strips = [(start, min(start + height, shape[-2])) for start in range(0, shape[-2], height)]
    n_bytes = np.dtype(dtype).itemsize * prod(shape)
    if n_bytes <= largest_in_memory:
        out = np.empty(shape, dtype)
        for start, stop in strips:
            out[..., start:stop, :] = make(start, stop)
        return out
    with tempfile.TemporaryFile(prefix="concealed-bedrock-") as file:
        file.truncate(n_bytes)
        for start, stop in strips:
            strip = np.asarray(make(start, stop), dtype)
            # Written, not mapped: mapped pages count as the process's own.
            for number, plane in enumerate(strip.reshape(-1, *strip.shape[-2:])):
                file.seek((number * shape[-2] + start) * shape[-1] * strip.itemsize)
                file.write(np.ascontiguousarray(plane).data)
        file.flush()
        return np.memmap(file, dtype, "r+", shape=shape)


def spared(mask: np.ndarray) -> np.ndarray:
    """A mask or classes, out of memory where they are large."""
    if mask.nbytes <= LARGEST_MASK or isinstance(mask, np.memmap):
        return mask
    return by_rows(
        lambda start, stop: mask[start:stop], mask.shape, mask.dtype, largest_in_memory=LARGEST_MASK
    )


def finite(raw: np.ndarray) -> np.ndarray:
    """Cells with data in all bands (C, rows, cols); bool (rows, cols)."""
    return by_rows(
        lambda start, stop: np.isfinite(raw[:, start:stop]).all(axis=0),
        raw.shape[1:],
        bool,
        largest_in_memory=LARGEST_MASK,
    )


def free_machine_memory() -> float | None:
    """Free bytes; None where the system does not report them."""
    path = Path("/proc/meminfo")
    found = re.search(r"MemAvailable:\s+(\d+) kB", path.read_text()) if path.exists() else None
    return 1024.0 * int(found[1]) if found else None
