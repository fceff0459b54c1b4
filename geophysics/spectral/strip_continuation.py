"""Upward continuation of the detail that block means leave out of a large raster, in strips of rows.

The extrapolation beyond the edges and into the holes is that of the whole raster: its far field is solved on
the blocks, the cells near the data strip by strip, in the same rounds (see `extrapolation`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from ..grids import Grid, Rows
from .block_means import Side, _block_means, _RowSpline
from .extrapolation import (
    DAMPING_REACHES,
    NEAR_CELLS,
    ROUNDS,
    STRIP_CELLS,
    _distance_to_data,
    _extrapolate,
    _PlateSolver,
    _repeat_nearest,
    _upsample,
)
from .filtering import _Trend
from .frames import Kernel, _Frame

EXTRA = 2  # blocks around the range of a spline, so that it never extrapolates

_HALO_HEIGHTS = 6
HALO_BLOCKS = 12
_GUARD_CELLS = 2 * STRIP_CELLS  # beyond a strip, over which its extrapolation forgets the strip's end
_STRIP_CELLS = 3_000_000  # extrapolated at once
_SMOOTHING_BLOCKS = 2.5


class _StripContinuation:
    """The detail of a raster in strips of rows, extrapolated beyond its edges and into its holes.

    Parameters
    ----------
    rows : Rows
    grid : Grid
    trend : Trend
        Of the raster; the fields here are without it.
    frame : Frame
        Of the whole raster: its margin, and the widths of its cells.
    side : (rows, cols)
        Cells along a block's sides.
    blocks : array, shape blocks_frame.shape
        Padded block means; NaN where nothing is known.
    blocks_frame : Frame
    corner : (row, col) of the raster's first block in the padded ones
    height_m : float
    edges : 'biharmonic' or 'repeat'
    halo_blocks : int
        Blocks around a strip beyond which the filters of the detail have faded.

    Attributes
    ----------
    smooth_blocks : array, shape blocks_frame.shape
        The blocks, extrapolated, without what their spline would not carry to the cells faithfully.
    """

    def __init__(
        self,
        rows: Rows,
        grid: Grid,
        trend: _Trend,
        *,
        frame: _Frame,
        side: Side,
        blocks: np.ndarray,
        blocks_frame: _Frame,
        corner: tuple[int, int],
        height_m: float,
        edges: str,
        halo_blocks: int = HALO_BLOCKS,
    ):
        self.read, self.grid, self.trend, self.frame, self.side = rows, grid, trend, frame, side
        self.blocks_frame, self.corner, self.height_m, self.edges = blocks_frame, corner, height_m, edges
        self.reach_m = max(height_m, *grid.spacing_m)
        heights = _HALO_HEIGHTS * height_m / min(grid.spacing_m)
        halo_rows, halo_cols = (int(np.ceil(max(heights / f, halo_blocks))) * f for f in side)
        self.halo = halo_rows, 0 if frame.goes_round else halo_cols  # cells around a strip, whole blocks
        empty = corner[0] - blocks_frame.margin[0], corner[1] - blocks_frame.margin[1]
        rounds = ROUNDS if edges == "biharmonic" else 1
        for remaining in reversed(range(rounds)):  # those of `extrapolation._biharmonic`
            self.filled = _extrapolate(blocks, blocks_frame, reach_m=self.reach_m, edges=edges, empty=empty)
            if remaining:
                blocks = self._near_blocks()
        # 1 - (1 - exp(-(k s)^2 / 2))^2 keeps the long wavelengths as they are.
        mode = ("nearest", "wrap" if frame.goes_round else "nearest")
        once = ndimage.gaussian_filter(self.filled, _SMOOTHING_BLOCKS, mode=mode)
        rest = ndimage.gaussian_filter(self.filled - once, _SMOOTHING_BLOCKS, mode=mode)
        self.smooth_blocks: np.ndarray = once + rest
        self.spline = self._spline()

    def filtered(self, start: int, stop: int, kernels: Sequence[Kernel]) -> list[np.ndarray]:
        """The detail in rows start to stop, passed through each of some filters."""
        halo = self.halo[0]
        around, _ = self._extrapolated(start - halo, stop + halo)
        detail = self.spline.subtract_from(around, start)
        frame = _Frame.around(self.grid.crop(start, 0, stop - start, self.grid.shape[1]), self.halo)
        padded = np.zeros(frame.shape, "float32")
        padded[: detail.shape[0], : detail.shape[1]] = detail
        return [frame.apply(padded, kernel) for kernel in kernels]

    def _near_blocks(self) -> np.ndarray:
        """Means of the blocks near the data, extrapolated cell by cell."""
        (f_rows, f_cols), near = self.side, np.full(self.blocks_frame.shape, np.nan, "float32")
        ahead = -(-NEAR_CELLS // f_rows) * f_rows
        left = self.corner[1] - self.halo[1] // f_cols
        height, end = (
            f_rows * max(1, _STRIP_CELLS // self.grid.shape[1] // f_rows),
            self.grid.shape[0] + ahead,
        )
        for start in range(-ahead, end, height):
            solution, distance = self._extrapolated(start, min(start + height, end))
            means = _block_means(np.where(distance <= NEAR_CELLS, solution, np.nan), self.side)
            first = self.corner[0] + start // f_rows
            near[first : first + len(means), left : left + means.shape[1]] = means
        return near

    def _extrapolated(self, start: int, stop: int) -> tuple[np.ndarray, np.ndarray]:
        """Rows start to stop with the halo's columns on both sides, and the distance to data."""
        first, last = start - _GUARD_CELLS, stop + _GUARD_CELLS
        field, guess = self._known(first, last), self._guess(first, last)
        if self.edges == "repeat":
            fade_cells = max(self.frame.margin) / 2
            return _repeat_nearest(field, fade_cells=fade_cells)[_GUARD_CELLS:-_GUARD_CELLS], np.empty(0)
        wrapped = _GUARD_CELLS if self.frame.goes_round else 0
        field, guess = (np.pad(v, ((0, 0), (wrapped, wrapped)), mode="wrap") for v in (field, guess))
        is_unknown = np.isnan(field)
        distance = _distance_to_data(is_unknown)
        is_near = is_unknown & (distance <= STRIP_CELLS)
        is_near[[0, 1, -2, -1]] = False  # beyond them the stencil would read zeros
        solution = np.where(is_unknown, guess, field)
        if is_near.any():
            k0, height = 1 / (DAMPING_REACHES * self.reach_m), self.frame.nodes[0].height_m
            widths = self.frame.widths_m()
            widths = widths[np.clip(np.arange(first, last) + self.frame.margin[0], 0, widths.size - 1)]
            solution = _PlateSolver(field, is_near, widths, height, k0).solve(guess)
        inner = slice(_GUARD_CELLS, -_GUARD_CELLS), slice(wrapped, field.shape[1] - wrapped)
        return solution[inner], distance[inner]

    def _known(self, first: int, last: int) -> np.ndarray:
        """Rows first to last without the trend, NaN in gaps and beyond the raster."""
        (rows, cols), margin = self.grid.shape, self.halo[1]
        field = np.full((last - first, cols + 2 * margin), np.nan, "float32")
        start, stop = max(first, 0), min(last, rows)
        if start < stop:
            anomaly = self.read(start, stop) - self.trend.rows(start, stop)
            field[start - first : stop - first, margin : margin + cols] = anomaly
        return field

    def _guess(self, first: int, last: int) -> np.ndarray:
        """The extrapolated blocks as rows first to last of cells."""
        (f_rows, f_cols), cols = self.side, self.grid.shape[1] + 2 * self.halo[1]
        top, left = first // f_rows - 1, -self.halo[1] // f_cols - 1
        down = np.arange(top, -(-last // f_rows) + 1) + self.corner[0]
        across = np.arange(left, left + -(-cols // f_cols) + 2) + self.corner[1]
        part = self.filled.take(down, axis=0, mode="clip")
        part = part.take(across, axis=1, mode="wrap" if self.frame.goes_round else "clip")
        cells = _upsample(part, self.side)[first - top * f_rows :, f_cols:]
        return cells[: last - first, :cols]

    def _spline(self) -> _RowSpline:
        """The extrapolated blocks as a smooth field on the raster and its halo."""
        rows, cols = (n + 2 * halo for n, halo in zip(self.grid.shape, self.halo))
        extra = EXTRA, 0 if self.frame.goes_round else EXTRA
        first = [at - halo // f - more for at, halo, f, more in zip(self.corner, self.halo, self.side, extra)]
        count = [-(-n // f) + 2 * more for n, f, more in zip((rows, cols), self.side, extra)]
        around = tuple(slice(at, at + n) for at, n in zip(first, count))
        return _RowSpline(self.smooth_blocks[around], self.side, extra, (rows, cols))
