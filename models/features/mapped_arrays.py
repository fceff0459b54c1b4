"""Large rasters on disk instead of in memory, made and read where they are needed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from math import prod
from typing import BinaryIO

import numpy as np

from ...contract.model_card import Band
from .gravity_bands import standardise

_LARGEST_IN_MEMORY = 2**30  # bytes; larger rasters are mapped from a temporary file
LARGEST_MASK = 2**28  # bytes: of masks and classes a data set has half a dozen
_ROWS_AT_ONCE = 256


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
            _write_strip(file, np.asarray(make(start, stop), dtype), start, shape)
        file.flush()
        return np.memmap(file, dtype, "r+", shape=shape)


def _write_strip(file: BinaryIO, strip: np.ndarray, start: int, shape: tuple[int, ...]) -> None:
    """Put rows where they belong. Written, not mapped: mapped pages count as the process's own."""
    rows, cols = shape[-2:]
    for number, plane in enumerate(strip.reshape(-1, *strip.shape[-2:])):
        file.seek((number * rows + start) * cols * strip.itemsize)
        file.write(np.ascontiguousarray(plane).data)


def standardised_once(
    raw: np.ndarray, bands: Sequence[Band], *, largest_in_memory: int = _LARGEST_IN_MEMORY
) -> np.ndarray:
    """Bands as the network reads them (see `bands.standardise`), float32 (C, rows, cols)."""
    return by_rows(
        lambda start, stop: standardise(raw[:, start:stop], bands),
        raw.shape,
        largest_in_memory=largest_in_memory,
    )


def as_floats(
    labels: np.ndarray, *, less: float = 0.0, largest_in_memory: int = _LARGEST_IN_MEMORY
) -> np.ndarray:
    """Bytes less a number as float32."""
    return by_rows(
        lambda start, stop: labels[start:stop].astype(np.float32) - np.float32(less),
        labels.shape,
        largest_in_memory=largest_in_memory,
    )


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
