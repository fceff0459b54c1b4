"""Blocks as a smooth field of cells, given by rows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy import sparse
from scipy.interpolate import BSpline, make_interp_spline

from .block_means import Side

_LINES = 32  # rows at once, so that the products stay in the processor's cache
_BAND_CELLS, _BAND_BLOCKS = 160, 16  # columns at once


class RowSpline:
    """The cubic tensor spline through the middles of blocks.

    Its values are products of narrow matrices: the weights of the coefficients around, for some rows and
    for some columns.

    Parameters
    ----------
    blocks : array, shape (block rows, block cols)
    side : (rows, cols)
        Cells along a block's sides.
    extra : (rows, cols)
        Blocks around the raster on each side.
    shape : (rows, cols) of the raster
    """

    def __init__(self, blocks: np.ndarray, side: Side, extra: tuple[int, int], shape: tuple[int, int]):
        down = make_interp_spline(np.arange(blocks.shape[0]), blocks.astype(float), k=3, axis=0)
        across = make_interp_spline(np.arange(blocks.shape[1]), down.c, k=3, axis=1)
        # make_interp_spline moves the interpolated axis to the front of its coefficients
        self.coefficients = np.ascontiguousarray(across.c.T, "float32")
        self.rows = _design(shape[0], side[0], extra[0], down.t)
        columns = _design(shape[1], side[1], extra[1], across.t)
        width = side[1] * max(1, min(_BAND_BLOCKS, _BAND_CELLS // side[1]))
        self.bands = [_band(columns, start, start + width) for start in range(0, shape[1], width)]

    def __call__(self, start: int, stop: int) -> np.ndarray:
        """The field in rows start to stop, shape (stop - start, cols), float32."""
        field = np.empty((stop - start, self.bands[-1][0].stop), "float32")
        for lines, cells, values in self._parts(start, stop):
            field[lines, cells] = values
        return field

    def subtract_from(self, rows: np.ndarray, start: int, out: np.ndarray | None = None) -> np.ndarray:
        """Rows that begin at start, less the field."""
        out = np.empty_like(rows) if out is None else out
        for lines, cells, values in self._parts(start, start + len(rows)):
            np.subtract(rows[lines, cells], values, out=out[lines, cells])
        return out

    def _parts(self, start: int, stop: int) -> Iterator[tuple[slice, slice, np.ndarray]]:
        """Small rectangles of the field: rows from start, columns, values."""
        for first in range(start, stop, _LINES):
            last = min(first + _LINES, stop)
            down = self.rows[first:last] @ self.coefficients
            for cells, blocks, weights in self.bands:
                yield slice(first - start, last - start), cells, down[:, blocks] @ weights


def _design(n_cells: int, side: int, extra: int, knots: np.ndarray) -> sparse.csr_array:
    """Sparse weights of the spline's coefficients at cell centres, shape (cells, coefficients), float32."""
    at = (np.arange(n_cells) + 0.5) / side - 0.5 + extra
    return BSpline.design_matrix(at, knots, 3, extrapolate=True).astype("float32")


def _band(columns: sparse.csr_array, start: int, stop: int) -> tuple[slice, slice, np.ndarray]:
    """Columns start to stop, the coefficients they depend on, and their weights (coefficients, columns)."""
    part = columns[start:stop]
    blocks = slice(part.indices.min(), part.indices.max() + 1)
    weights = np.ascontiguousarray(part[:, blocks].toarray().T)
    return slice(start, start + part.shape[0]), blocks, weights
