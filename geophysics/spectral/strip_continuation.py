"""What block means leave of a large raster, continued in strips of rows.

The extension beyond the edges and into the holes is that of the whole raster: its far field is solved on
the blocks, the cells near the data strip by strip, in the same rounds (see `extension`).
"""

from __future__ import annotations

from functools import partial

import numpy as np
from scipy import ndimage

from ..grids import Grid, Rows
from . import kernels
from .block_means import Side, block_means
from .extrapolation import (
    DAMPING_REACHES,
    NEAR_CELLS,
    ROUNDS,
    STRIP_CELLS,
    Strip,
    distance_to_data,
    extended,
    fade_cells,
    finer,
    repeated,
)
from .frames import Frame, filtered, make_frame
from .splines import RowSpline
from .trend import Level

HALO_HEIGHTS = 6
HALO_BLOCKS = 12
GUARD_CELLS = 2 * STRIP_CELLS  # beyond a strip, in which its extension forgets the strip's end
SMOOTHING_BLOCKS = 2.5
EXTRA = 2  # blocks around what a spline gives, so that it never extrapolates


class Strips:
    """The detail of a raster in strips of rows, extended beyond its edges and into its holes.

    Parameters
    ----------
    rows : Rows
    grid : Grid
    level : Level
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

    Attributes
    ----------
    filled : array, shape blocks_frame.shape
        The blocks, extended.
    """

    def __init__(
        self,
        rows: Rows,
        grid: Grid,
        level: Level,
        *,
        frame: Frame,
        side: Side,
        blocks: np.ndarray,
        blocks_frame: Frame,
        corner: tuple[int, int],
        height_m: float,
        edges: str,
    ):
        self.read, self.grid, self.level, self.frame, self.side = rows, grid, level, frame, side
        self.blocks_frame, self.corner, self.height_m, self.edges = blocks_frame, corner, height_m, edges
        self.reach_m = max(height_m, *grid.spacing_m)
        self.halo = self._halo()
        if edges == "repeat":
            self.filled = self._far_field(blocks)
        else:
            self._extend(blocks)
        self.long = self._without_short(self.filled)
        self.spline = self._spline()

    def _halo(self) -> tuple[int, int]:
        """Cells of the raster's surroundings that a strip needs, whole blocks; none in longitude if round."""
        heights = HALO_HEIGHTS * self.height_m / min(self.grid.spacing_m)
        rows, cols = (int(np.ceil(max(heights / f, HALO_BLOCKS))) * f for f in self.side)
        return rows, 0 if self.frame.goes_round else cols

    def _extend(self, blocks: np.ndarray) -> None:
        """The rounds of `extension.biharmonic`, the near cells strip by strip."""
        near = blocks
        for turn in range(ROUNDS):
            self.filled = self._far_field(near)
            if turn < ROUNDS - 1:
                near = self._near_blocks()

    def _without_short(self, blocks: np.ndarray) -> np.ndarray:
        """The blocks without what their spline would not carry to the cells faithfully.

        1 - (1 - exp(-(k s)^2 / 2))^2 keeps the long wavelengths whole.
        """
        mode = ("nearest", "wrap" if self.frame.goes_round else "nearest")
        once = ndimage.gaussian_filter(blocks, SMOOTHING_BLOCKS, mode=mode)
        return once + ndimage.gaussian_filter(blocks - once, SMOOTHING_BLOCKS, mode=mode)

    def _far_field(self, blocks: np.ndarray) -> np.ndarray:
        """The blocks, extended."""
        frame = self.blocks_frame
        return extended(
            blocks,
            frame,
            reach_m=self.reach_m,
            edges=self.edges,
            empty=tuple(np.subtract(self.corner, frame.margin)),
        )

    def _near_blocks(self) -> np.ndarray:
        """Means of the blocks near the data, extended cell by cell."""
        (f_rows, f_cols), near = self.side, np.full(self.blocks_frame.shape, np.nan, "float32")
        ahead = -(-NEAR_CELLS // f_rows) * f_rows
        left = self.corner[1] - self.halo[1] // f_cols
        for start, stop in self.bounds(-ahead, self.grid.shape[0] + ahead, f_rows):
            solution, distance = self.around(start, stop)
            means = block_means(np.where(distance <= NEAR_CELLS, solution, np.nan), self.side)
            first = self.corner[0] + start // f_rows
            near[first : first + len(means), left : left + means.shape[1]] = means
        return near

    def bounds(self, start: int, stop: int, whole: int = 1):
        """Starts and stops of strips of a whole number of rows."""
        height = whole * max(1, 3_000_000 // self.grid.shape[1] // whole)
        for first in range(start, stop, height):
            yield first, min(first + height, stop)

    def around(self, start: int, stop: int) -> tuple[np.ndarray, np.ndarray]:
        """Rows start to stop with the halo's columns on both sides, extended, and the distance to data."""
        first, last = start - GUARD_CELLS, stop + GUARD_CELLS
        field, guess = self._known(first, last), self._guess(first, last)
        if self.edges == "repeat":
            return repeated(field, fade_cells=fade_cells(self.frame))[GUARD_CELLS:-GUARD_CELLS], None
        wrapped = GUARD_CELLS if self.frame.goes_round else 0
        field, guess = (np.pad(v, ((0, 0), (wrapped, wrapped)), mode="wrap") for v in (field, guess))
        is_unknown = np.isnan(field)
        distance = distance_to_data(is_unknown)
        is_near = is_unknown & (distance <= STRIP_CELLS)
        is_near[[0, 1, -2, -1]] = False  # beyond them the stencil would see zeros
        solution = np.where(is_unknown, guess, field)
        if is_near.any():
            k0, height = 1 / (DAMPING_REACHES * self.reach_m), self.frame.nodes[0].height_m
            strip = Strip(field, is_near, self._widths(first, last), height, k0)
            solution = strip.solved(guess)
        inner = slice(GUARD_CELLS, -GUARD_CELLS), slice(wrapped, field.shape[1] - wrapped)
        return solution[inner], distance[inner]

    def _known(self, first: int, last: int) -> np.ndarray:
        """Rows first to last without the level, NaN in gaps and beyond the raster."""
        (rows, cols), beside = self.grid.shape, self.halo[1]
        field = np.full((last - first, cols + 2 * beside), np.nan, "float32")
        start, stop = max(first, 0), min(last, rows)
        if start < stop:
            anomaly = self.read(start, stop) - self.level.at(start, stop)
            field[start - first : stop - first, beside : beside + cols] = anomaly
        return field

    def _guess(self, first: int, last: int) -> np.ndarray:
        """The extended blocks as rows first to last of cells."""
        (f_rows, f_cols), cols = self.side, self.grid.shape[1] + 2 * self.halo[1]
        top, left = first // f_rows - 1, -self.halo[1] // f_cols - 1
        down = np.arange(top, -(-last // f_rows) + 1) + self.corner[0]
        across = np.arange(left, left + -(-cols // f_cols) + 2) + self.corner[1]
        part = self.filled.take(down, axis=0, mode="clip")
        part = part.take(across, axis=1, mode="wrap" if self.frame.goes_round else "clip")
        cells = finer(part, self.side)[first - top * f_rows :, f_cols:]
        return cells[: last - first, :cols]

    def _widths(self, first: int, last: int) -> np.ndarray:
        """Widths of the cells of rows first to last."""
        widths = self.frame.widths_m()
        return widths[np.clip(np.arange(first, last) + self.frame.margin[0], 0, widths.size - 1)]

    def _spline(self) -> RowSpline:
        """The extended blocks as a smooth field on the raster and its halo."""
        cells = [n + 2 * halo for n, halo in zip(self.grid.shape, self.halo)]
        extra = EXTRA, 0 if self.frame.goes_round else EXTRA
        first = [at - halo // f - more for at, halo, f, more in zip(self.corner, self.halo, self.side, extra)]
        count = [-(-n // f) + 2 * more for n, f, more in zip(cells, self.side, extra)]
        around = tuple(slice(at, at + n) for at, n in zip(first, count))
        return RowSpline(self.long[around], self.side, extra, tuple(cells))

    def continued(self, start: int, stop: int) -> np.ndarray:
        """Upward continuation of what the block means leave in rows start to stop."""
        halo = self.halo[0]
        detail = self.spline.taken_from(self.around(start - halo, stop + halo)[0], start)
        frame = make_frame(self.grid.crop(start, 0, stop - start, self.grid.shape[1]), self.halo)
        padded = np.zeros(frame.shape, "float32")
        padded[: detail.shape[0], : detail.shape[1]] = detail
        return filtered(padded, frame, partial(kernels.upward, height_m=self.height_m))
