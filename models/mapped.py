"""Large rasters on disk instead of in memory, read where they are needed."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence

import numpy as np

from .bands import standardise
from .card import Band

LARGEST_IN_MEMORY = 2**30  # bytes; larger rasters are mapped from a temporary file
ROWS_AT_ONCE = 256


def standardised_once(
    raw: np.ndarray, bands: Sequence[Band], *, largest_in_memory: int = LARGEST_IN_MEMORY
) -> np.ndarray:
    """Bands as the network reads them (see `bands.standardise`), made strip by strip.

    Returns
    -------
    float32 array, shape (C, rows, cols); beyond `largest_in_memory` bytes a memory-mapped one, whose file has
    no name and is gone with it
    """
    is_large = 4 * raw.size > largest_in_memory
    out = scratch(raw.shape) if is_large else np.empty(raw.shape, np.float32)
    for row in range(0, raw.shape[1], ROWS_AT_ONCE):
        rows = slice(row, row + ROWS_AT_ONCE)
        out[:, rows] = standardise(raw[:, rows], bands)
    return out


def as_floats(
    labels: np.ndarray, *, less: float = 0.0, largest_in_memory: int = LARGEST_IN_MEMORY
) -> np.ndarray:  # fmt: skip
    """Bytes less a number as float32, memory-mapped where they are large."""
    is_large = 4 * labels.size > largest_in_memory
    out = scratch(labels.shape) if is_large else np.empty(labels.shape, np.float32)
    return np.subtract(labels, np.float32(less), out=out, dtype=np.float32, casting="unsafe")


def scratch(shape: tuple[int, ...]) -> np.memmap:
    """A float32 array of zeros in a temporary file without a name."""
    with tempfile.TemporaryFile(prefix="concealed-bedrock-") as file:
        return np.memmap(file, np.float32, "w+", shape=shape)
