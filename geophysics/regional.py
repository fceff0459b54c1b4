"""The regional field of a raster of any size: its upward continuation, given row by row.

A raster that fits is continued whole. Of a fine raster (cells far smaller than the height) only block
means are continued, since nothing shorter survives, and brought back by cubic splines. Of any other
large raster the block means carry the long wavelengths, and what they leave is continued in strips of
rows whose halo is short; strips alone would fail, because the kernel's tail falls only with the
distance cubed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, partial

import numpy as np

from .grids import Grid, Progress, Rows
from .spectral import kernels
from .spectral.block_means import Plan, blocks_grid, fine_side, gathered, make_plan, margin_cells
from .spectral.extrapolation import extended
from .spectral.frames import Frame, Node, filtered, make_frame
from .spectral.parallels import once_round, parallels_of, repeated_columns
from .spectral.splines import RowSpline
from .spectral.strip_continuation import EXTRA, Strips
from .spectral.trend import Level, level_of

STRIP_CELLS = 3_000_000  # read or written at once


class Regional:
    """The regional field of a raster, and what is known of its error.

    Parameters
    ----------
    rows : Rows
        Gives rows of the anomaly. Called for all rows once, and again with a halo for the detail.
    grid : Grid
    height_m : float
    edges : 'biharmonic' or 'repeat'
    means : dict
        Block means of the raster by plan, shared between the fields of several heights: the raster is read
        once for all heights that have the same plan.
    """

    def __init__(
        self,
        rows: Rows,
        grid: Grid,
        height_m: float,
        edges: str,
        *,
        plan: Plan | None = None,
        means: dict[Plan, np.ndarray] | None = None,
        progress: Progress | None = None,
    ):
        self.height_m, self.edges = height_m, edges
        self.repeated = repeated_columns(grid)
        self.grid = grid.crop(0, 0, grid.shape[0], grid.shape[1] - self.repeated)
        self.reach_m = max(height_m, *self.grid.spacing_m)
        self.read = once_round(rows, self.repeated)
        self.plan = plan or make_plan(self.grid, height_m)
        means = {} if means is None else means
        if self.plan not in means:
            means[self.plan] = gathered(self.read, self.grid, self.plan, progress)
        blocks = means[self.plan]
        self.is_empty = bool(np.isnan(blocks).all())
        if not self.is_empty:
            self._continue(blocks)

    def _continue(self, blocks: np.ndarray) -> None:
        """Continue the blocks; keep their regional field, level included."""
        side, is_whole = self.plan.side, self.plan.side == (1, 1)
        coarse_grid = blocks_grid(self.grid, side)
        level = level_of(blocks, coarse_grid, self.height_m)
        self.extra = (0, 0) if is_whole else extra_cells(coarse_grid)
        frame = self.blocks_frame = self._blocks_frame(coarse_grid)
        around = [(n, n) for n in self.extra]
        deviation = np.pad(blocks - level.at(0, len(blocks)), around, constant_values=np.nan)
        self.blocks_known = ~np.isnan(deviation)
        if self.plan.has_detail:
            of_cells = replace(
                level,
                shape=self.grid.shape,
                per_row=level.per_row / side[0],
                per_col=level.per_col / side[1],
            )
            self.detail = self._strips(frame.pad(deviation), of_cells)
            padded = self.detail.long
        else:
            padded = extended(
                frame.pad(deviation),
                frame,
                reach_m=self.reach_m,
                edges=self.edges,
                side=fine_side(self.grid, self.height_m) if is_whole else (1, 1),
                empty=self.extra,
            )
        smooth = filtered(padded, frame, self._kernel)
        self.deviation_mgal = float(np.nanstd(deviation - smooth))
        level = replace(level, shape=deviation.shape)
        self.blocks_regional = smooth + np.float32(level.kept) * level.at(0, len(deviation))

    def _blocks_frame(self, coarse_grid: Grid) -> Frame:
        """The frame of the blocks: as far around the raster as that of its cells."""
        cells = whole_margin(self.grid, self.reach_m)
        margin = (round(m / f) - n for m, f, n in zip(cells, self.plan.side, self.extra))
        return make_frame(widened(coarse_grid, self.extra), tuple(margin))

    def _strips(self, padded: np.ndarray, level: Level) -> Strips:
        """What the block means leave."""
        return Strips(
            self.read,
            self.grid,
            level,
            frame=whole_frame(self.grid, self.reach_m, flat=True),
            side=self.plan.side,
            blocks=padded,
            blocks_frame=self.blocks_frame,
            corner=tuple(m + n for m, n in zip(self.blocks_frame.margin, self.extra)),
            height_m=self.height_m,
            edges=self.edges,
        )

    def _kernel(self, node: Node) -> np.ndarray:
        """Upward continuation; where blocks stand for all there is, freed of the response of their means."""
        up = kernels.upward(node, height_m=self.height_m)
        is_all = self.plan.side != (1, 1) and not self.plan.has_detail
        return up / kernels.block_response(node, self.plan.side) if is_all else up

    def strips(self) -> Iterator[tuple[int, int]]:
        """Starts and stops of the strips in which rows are best asked for."""
        height = max(64, STRIP_CELLS // self.grid.shape[1] // 64 * 64)
        for start in range(0, self.grid.shape[0], height):
            yield start, min(start + height, self.grid.shape[0])

    def residual(self, anomaly: np.ndarray, start: int, out: np.ndarray | None = None) -> np.ndarray:
        """What rows of the anomaly that begin at start are without the regional field, mGal, float32."""
        if self.repeated:
            return np.subtract(anomaly, self.rows(start, start + len(anomaly)), out=out)
        return self._taken_from(anomaly, start, np.empty_like(anomaly) if out is None else out)

    def rows(self, start: int, stop: int) -> np.ndarray:
        """The regional field in rows start to stop, mGal, without gaps, float32."""
        regional = np.zeros((stop - start, self.grid.shape[1]), "float32")
        np.negative(self._taken_from(regional, start, regional), out=regional)
        return np.pad(regional, ((0, 0), (0, self.repeated)), mode="wrap") if self.repeated else regional

    def _taken_from(self, anomaly: np.ndarray, start: int, out: np.ndarray) -> np.ndarray:
        """Rows of the anomaly, once round the Earth, without the regional field."""
        stop = start + len(anomaly)
        if self.plan.side == (1, 1):
            return np.subtract(anomaly, self.blocks_regional[start:stop], out=out)
        self._regional_spline.taken_from(anomaly, start, out)
        if self.plan.has_detail:
            out -= self.detail.continued(start, stop)
        return out

    def expected_error(self, start: int, stop: int) -> np.ndarray:
        """Expected error of the rows (one standard deviation), mGal: see `expected_error_share`."""
        share = self._error_share[start:stop] if self.plan.side == (1, 1) else self._error_spline(start, stop)
        error = np.maximum(share, 0) * np.float32(self.deviation_mgal)
        return np.pad(error, ((0, 0), (0, self.repeated)), mode="wrap")

    @cached_property
    def _error_share(self) -> np.ndarray:
        return expected_error_share(self.blocks_known, self.blocks_frame, self.height_m)

    @cached_property
    def _regional_spline(self) -> RowSpline:
        return RowSpline(self.blocks_regional, self.plan.side, self.extra, self.grid.shape)

    @cached_property
    def _error_spline(self) -> RowSpline:
        return RowSpline(self._error_share, self.plan.side, self.extra, self.grid.shape)


def extra_cells(grid: Grid) -> tuple[int, int]:
    """Cells to add around a grid of blocks; none in longitude round the Earth."""
    parallels = parallels_of(grid)
    return (EXTRA, 0) if parallels is not None and parallels.goes_round else (EXTRA, EXTRA)


def widened(grid: Grid, extra: tuple[int, int]) -> Grid:
    """The grid with extra cells on every side."""
    return grid.crop(-extra[0], -extra[1], grid.shape[0] + 2 * extra[0], grid.shape[1] + 2 * extra[1])


def whole_frame(grid: Grid, reach_m: float, *, flat: bool = False) -> Frame:
    """The frame in which a whole raster is continued."""
    return make_frame(grid, whole_margin(grid, reach_m), flat=flat)


def whole_margin(grid: Grid, reach_m: float) -> tuple[int, int]:
    """Cells around a whole raster."""
    width, height = grid.spacing_m
    extent = max(grid.shape[0] * height, grid.shape[1] * width)
    return tuple(margin_cells(spacing, reach_m, extent) for spacing in (height, width))


def expected_error_share(is_known: np.ndarray, frame: Frame, height_m: float) -> np.ndarray:
    """Expected error of the residual, as a share of its standard deviation, shape of the raster.

    Grows with w, the share of the continuation's kernel that falls on unknown ground: 0.5 w^0.68, fitted
    to point masses on a sphere whose surroundings were hidden (docs/background/potential_field.md).
    """
    unknown = np.ones(frame.shape, "float32")
    unknown[frame.interior] = ~is_known
    share = filtered(unknown, frame, partial(kernels.upward, height_m=height_m))
    return (0.5 * np.clip(share, 0, 1) ** 0.68).astype("float32")
