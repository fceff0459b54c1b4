"""Block means of a raster, their way back to cells, and the choice between whole, blocks, and strips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from affine import Affine
from scipy import sparse
from scipy.interpolate import BSpline, make_interp_spline

from ...contract.language import tr
from ..grids import Grid, Progress, Rows
from .frames import _parallels_of

Side = tuple[int, int]  # cells of a block along its sides: rows, cols

COARSENING = 4  # cells along the blocks that carry the long wavelengths of the rest

_WHOLE_CELLS = 6_000_000  # with their margin, continued at once; some 60 bytes each
_FINE_CELLS = 1_500_000  # beyond these a fine raster is continued by its block means
_FINE_SHARE = 0.3  # of the height: blocks that lose less than 0.01 mGal even of bodies 5 km deep
_MARGIN_REACHES = 80
_MOST_MARGIN_EXTENTS = 8  # of the raster's own extent
_LINES = 32  # rows at once, so that the products stay in the processor's cache
_BAND_CELLS, _BAND_BLOCKS = 160, 16  # columns at once
_READ_CELLS = 3_000_000  # read at once


@dataclass(frozen=True)
class Plan:
    """How a raster is continued.

    Parameters
    ----------
    side : (rows, cols)
        Cells along the sides of a block; (1, 1) for the whole raster at once.
    has_detail : bool
        Whether the detail that the block means leave out is continued too.
    """

    side: Side = (1, 1)
    has_detail: bool = False

    @classmethod
    def choose(cls, grid: Grid, height_m: float) -> Plan:
        """Choose how to continue a raster: whole, by block means, or by block means and strips."""
        fine = _fine_side(grid, height_m)
        if fine != (1, 1) and _padded_cells(grid, (1, 1), height_m) > _FINE_CELLS:
            return cls(fine)
        if _padded_cells(grid, (1, 1), height_m) <= _WHOLE_CELLS:
            return cls()
        factor = COARSENING
        while _padded_cells(grid, (factor, factor), height_m) > _WHOLE_CELLS:
            factor += COARSENING
        return cls(_limited((factor, factor), grid), has_detail=True)

    def grid_of_blocks(self, grid: Grid) -> Grid:
        """The grid of the blocks; the last ones may reach beyond the raster."""
        shape = -(-grid.shape[0] // self.side[0]), -(-grid.shape[1] // self.side[1])
        return Grid(shape, grid.transform * Affine.scale(self.side[1], self.side[0]), grid.crs)

    def read(self, rows: Rows, grid: Grid, progress: Progress | None) -> np.ndarray:
        """Block means of a whole raster, read in strips of whole blocks."""
        side, means = self.side, _block_means if self.has_detail else _completed_means
        height = side[0] * max(1, _READ_CELLS // grid.shape[1] // side[0])
        starts = range(0, max(1, grid.shape[0] - side[0]), height)  # so that the last strip has a whole block
        parts = []
        for start, stop in zip(starts, [*starts[1:], grid.shape[0]]):
            parts.append(means(rows(start, stop), side))
            if progress:
                progress(stop / grid.shape[0], tr("Reading the anomaly"))
        return np.concatenate(parts)


def _fine_side(grid: Grid, height_m: float) -> Side:
    """Sides of the largest blocks whose means hold all that survives the continuation."""
    width, height = grid.spacing_m
    reach = _FINE_SHARE * height_m
    return _limited((int(reach / height), int(reach / width)), grid)


def _margin_of(grid: Grid, reach_m: float, side: Side = (1, 1)) -> tuple[int, int]:
    """Rows and columns of blocks around a raster, in which the extrapolation comes to rest.

    Each a whole number of coarse blocks; `side` gives the cells along a block's sides.
    """
    width, height = grid.spacing_m
    extent_m = max(grid.shape[0] * height, grid.shape[1] * width)
    wanted_m = min(_MARGIN_REACHES * reach_m, _MOST_MARGIN_EXTENTS * extent_m)
    rows, cols = (
        int(np.ceil(wanted_m / spacing_m / COARSENING)) * COARSENING
        for spacing_m in (side[0] * height, side[1] * width)
    )
    return rows, cols


def _padded_cells(grid: Grid, side: Side, height_m: float) -> int:
    margin = _margin_of(grid, max(height_m, *grid.spacing_m), side)
    return int(np.prod([n // f + 2 * m for n, f, m in zip(grid.shape, side, margin)]))


def _limited(side: Side, grid: Grid) -> Side:
    """The sides, small enough that splines have blocks to rest on; whole blocks round the Earth."""
    rows, cols = (max(1, min(f, n // 8)) for f, n in zip(side, grid.shape))
    parallels = _parallels_of(grid)
    if parallels is not None and parallels.goes_round:
        while grid.shape[1] % cols:
            cols -= 1
    return rows, cols


def _completed_means(strip: np.ndarray, side: Side) -> np.ndarray:
    """Means of blocks; those that the raster's edge cuts are carried on first.

    The mean of a cut block would stand for a place that is not the block's middle.
    """
    means = _block_means(strip, side)
    if strip.shape[1] % side[1]:
        means[:, -1:] = _block_means(_carried_on(strip, side[1], axis=1), side)
    if strip.shape[0] % side[0]:
        means[-1:] = _completed_means(_carried_on(strip, side[0], axis=0), side)
    return means


def _carried_on(strip: np.ndarray, side: int, *, axis: int) -> np.ndarray:
    """The last block along an axis, completed with the slope before it (odd reflection)."""
    rest = strip.shape[axis] % side
    before = np.take(strip, np.arange(-rest - side, 0), axis)
    lacking = [(0, 0), (0, 0)]
    lacking[axis] = (0, side - rest)
    carried = np.pad(before, lacking, mode="reflect", reflect_type="odd")
    return np.take(carried, np.arange(side, 2 * side), axis)


def _block_means(field: np.ndarray, side: Side) -> np.ndarray:
    """Means of blocks of cells, NaN where less than half of a block is known."""
    if side == (1, 1):
        return field
    starts = [np.arange(0, n, f) for n, f in zip(field.shape, side)]

    def sums(values: np.ndarray) -> np.ndarray:
        return np.asarray(np.add.reduceat(np.add.reduceat(values, starts[0], axis=0), starts[1], axis=1))

    total = sums(field)
    if np.isfinite(total).all():
        cells = [np.diff([*at, n]) for at, n in zip(starts, field.shape)]
        count = np.multiply.outer(*cells)
    else:
        is_known = np.isfinite(field)
        count = sums(is_known.astype("float32"))
        total = sums(np.where(is_known, field, 0))
    enough = count >= 0.5 * np.prod(side)
    return np.asarray(
        np.divide(total, count, out=np.full_like(total, np.nan), where=enough).astype(field.dtype)
    )


class _RowSpline:
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
