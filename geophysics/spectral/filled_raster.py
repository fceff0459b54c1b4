"""A raster of any size made ready for a filter: without its trend, with its holes and surroundings filled.

A raster that fits is filled whole. Of a larger one the block means carry the long wavelengths, and the detail
that they leave out is filled and filtered in strips of rows with a halo.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ..grids import Grid, Progress, Rows
from .block_means import Plan, Side, _margin_of
from .extrapolation import _extrapolate
from .filtering import _Trend
from .frames import _Frame, _parallels_of, _repeated_columns
from .strip_continuation import EXTRA, HALO_BLOCKS, _StripContinuation

_STRIP_CELLS = 3_000_000  # read or written at once


class _FilledRaster:
    """A raster, or its block means, without trend and filled all around.

    Parameters
    ----------
    rows : Rows
        Called for all rows once, and again with a halo for the detail.
    grid : Grid
    height_m : float
        Continuation height whose reach the filters have.
    edges : 'biharmonic' or 'repeat'
    plan : Plan
    side : (rows, cols)
        Cells along the blocks whose means are extrapolated where the raster is filled whole.
    means : dict
        Block means by plan, shared between filters of one raster.
    flat : bool
        Whether the frame leaves the sphere out.
    halo_blocks : int
        See `_StripContinuation`.

    Attributes
    ----------
    trend : Trend of the cells
    padded : array, shape blocks_frame.shape
        The blocks, filled; the raster itself where the blocks are cells.
    """

    def __init__(
        self,
        rows: Rows,
        grid: Grid,
        height_m: float,
        edges: str,
        *,
        plan: Plan,
        side: Side = (1, 1),
        means: dict[Plan, np.ndarray] | None = None,
        flat: bool = False,
        halo_blocks: int = HALO_BLOCKS,
        progress: Progress | None = None,
    ):
        self.height_m, self.edges, self.plan, self.halo_blocks = height_m, edges, plan, halo_blocks
        self.repeated = _repeated_columns(grid)
        self.grid = _without_repetition(grid)
        self.reach_m = max(height_m, *self.grid.spacing_m)
        stop_col = self.grid.shape[1]
        self.read: Rows = (lambda start, stop: rows(start, stop)[:, :stop_col]) if self.repeated else rows
        means = {} if means is None else means
        if self.plan not in means:
            means[self.plan] = self.plan.read(self.read, self.grid, progress)
        self.is_empty = bool(np.isnan(means[self.plan]).all())
        if not self.is_empty:
            self._fill(means[self.plan], side, flat=flat)

    def _fill(self, blocks: np.ndarray, filled_side: Side, *, flat: bool) -> None:
        """Take the trend from the blocks, lay a frame around them and fill it."""
        side, is_whole = self.plan.side, self.plan.side == (1, 1)
        coarse_grid = self.plan.grid_of_blocks(self.grid)
        trend = _Trend.fit(blocks, coarse_grid, self.height_m)
        parallels = _parallels_of(coarse_grid)
        goes_round = parallels is not None and parallels.goes_round
        self.extra = (0, 0) if is_whole else (EXTRA, 0 if goes_round else EXTRA)
        frame = self.blocks_frame = self._frame_of_blocks(coarse_grid, flat=flat)
        self.deviation = np.pad(
            blocks - trend.rows(0, len(blocks)), [(n, n) for n in self.extra], constant_values=np.nan
        )
        self.blocks_known = ~np.isnan(self.deviation)
        self.trend_of_blocks = replace(trend, shape=self.deviation.shape)
        per_row, per_col = trend.per_row / side[0], trend.per_col / side[1]
        self.trend = replace(trend, shape=self.grid.shape, per_row=per_row, per_col=per_col)
        if self.plan.has_detail:
            self.detail = self._strips(frame.pad(self.deviation))
            self.padded = self.detail.smooth_blocks
        else:
            self.padded = _extrapolate(
                frame.pad(self.deviation),
                frame,
                reach_m=self.reach_m,
                edges=self.edges,
                side=filled_side if is_whole else (1, 1),
                empty=self.extra,
            )

    def _frame_of_blocks(self, coarse_grid: Grid, *, flat: bool) -> _Frame:
        """The frame of the blocks: as far around the raster as that of its cells."""
        (down, across), (rows, cols) = self.extra, coarse_grid.shape
        margin = _margin_of(self.grid, self.reach_m)
        return _Frame.around(
            coarse_grid.crop(-down, -across, rows + 2 * down, cols + 2 * across),
            (round(margin[0] / self.plan.side[0]) - down, round(margin[1] / self.plan.side[1]) - across),
            flat=flat,
        )

    def _strips(self, padded: np.ndarray) -> _StripContinuation:
        margin = self.blocks_frame.margin
        return _StripContinuation(
            self.read,
            self.grid,
            self.trend,
            frame=_Frame.around(self.grid, _margin_of(self.grid, self.reach_m), flat=True),
            side=self.plan.side,
            blocks=padded,
            blocks_frame=self.blocks_frame,
            corner=(margin[0] + self.extra[0], margin[1] + self.extra[1]),
            height_m=self.height_m,
            edges=self.edges,
            halo_blocks=self.halo_blocks,
        )

    def strips(self) -> Iterator[tuple[int, int]]:
        """Starts and stops of the strips of rows that are best computed together."""
        height = max(64, _STRIP_CELLS // self.grid.shape[1] // 64 * 64)
        for start in range(0, self.grid.shape[0], height):
            yield start, min(start + height, self.grid.shape[0])


def _without_repetition(grid: Grid) -> Grid:
    """The grid without a last column that is the first one again."""
    return grid.crop(0, 0, grid.shape[0], grid.shape[1] - _repeated_columns(grid))
