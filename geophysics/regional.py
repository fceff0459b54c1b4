"""The regional field of a raster of any size: its upward continuation, given row by row.

A raster that fits is continued whole. Of a fine raster (cells far smaller than the height) only block
means are continued, since nothing shorter survives, and brought back by cubic splines. Of any other
large raster the block means carry the long wavelengths, and what they leave is continued in strips of
rows whose halo is short; strips alone would fail, because the kernel's tail falls only with the
distance cubed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
from affine import Affine
from scipy.interpolate import BSpline, make_interp_spline

from . import kernels
from .extension import MARGIN_HEIGHTS, block_means, extended, margin_cells
from .frames import Frame, Node, filtered, make_frame
from .grids import Grid
from .level import level_of
from .parallels import parallels_of

Rows = Callable[[int, int], np.ndarray]  # float32 rows start to stop of a raster, mGal, NaN in gaps
Progress = Callable[[float, str], None]

WHOLE_CELLS = 6_000_000  # with their margin, continued at once; some 60 bytes each
FINE_CELLS = 1_500_000  # beyond these a fine raster is continued by its block means
FINE_SHARE = 1 / 5  # of the height: cells that lose less than 0.001 mGal
COARSE_SHARE = 0.5  # of the height: cells of the long wavelengths
HALO_HEIGHTS = 6
HALO_COARSE_CELLS = 8
EXTRA = 2  # coarse cells around the raster, so that splines never extrapolate
STRIP_CELLS = 3_000_000  # read or written at once


@dataclass(frozen=True)
class Plan:
    """How a raster is continued.

    Parameters
    ----------
    factor : int
        Cells of the raster along a side of a block; 1 for the whole raster at once.
    has_detail : bool
        Whether what the block means leave is continued too.
    """

    factor: int = 1
    has_detail: bool = False


def make_plan(grid: Grid, height_m: float, whole_cells: int = WHOLE_CELLS) -> Plan:
    """Choose how to continue a raster: whole, by block means, or by block means and strips."""
    spacing = max(grid.spacing_m)
    margin = margin_cells(min(grid.spacing_m), height_m)
    padded = np.prod([n + 2 * margin for n in grid.shape])
    fine = at_most(int(height_m * FINE_SHARE / spacing), grid)
    if fine > 1 and padded > min(FINE_CELLS, whole_cells):
        return Plan(fine)
    if padded <= whole_cells:
        return Plan()
    coarse = max(2, int(height_m * COARSE_SHARE / spacing))
    while padded_blocks(grid, coarse, height_m) > whole_cells:
        coarse += 1
    return Plan(at_most(coarse, grid), has_detail=True)


def padded_blocks(grid: Grid, factor: int, height_m: float) -> int:
    """Number of blocks with their margin."""
    margin = margin_cells(factor * min(grid.spacing_m), height_m)
    return int(np.prod([n // factor + 2 * margin for n in grid.shape]))


def at_most(factor: int, grid: Grid) -> int:
    """The factor, small enough that splines have blocks to rest on; whole blocks round the Earth."""
    factor = max(1, min(factor, min(grid.shape) // 8))
    parallels = parallels_of(grid)
    if parallels is not None and parallels.goes_round:
        while grid.shape[1] % factor:
            factor -= 1
    return factor


class Regional:
    """The regional field of a raster, and what is known of its error.

    Parameters
    ----------
    rows : Rows
        Gives rows of the anomaly. Called for all rows once at birth, and again with a halo for the detail.
    grid : Grid
    height_m : float
    edges : 'biharmonic' or 'repeat'
    """

    def __init__(
        self,
        rows: Rows,
        grid: Grid,
        height_m: float,
        edges: str,
        *,
        plan: Plan | None = None,
        progress: Progress | None = None,
    ):
        self.read, self.grid, self.height_m, self.edges = rows, grid, height_m, edges
        self.plan = plan or make_plan(grid, height_m)
        blocks = gathered(rows, grid, self.plan.factor, progress)
        self.is_empty = bool(np.isnan(blocks).all())
        if not self.is_empty:
            self._continue(blocks)

    def _continue(self, blocks: np.ndarray) -> None:
        """Continue the blocks; keep the regional field and the filled anomaly, without their level."""
        factor = self.plan.factor
        coarse_grid = blocks_grid(self.grid, factor)
        coarse_level = level_of(blocks, coarse_grid, self.height_m)
        self.level = replace(
            coarse_level,
            shape=self.grid.shape,
            per_row=coarse_level.per_row / factor,
            per_col=coarse_level.per_col / factor,
        )
        self.extra = (0, 0) if factor == 1 else extra_cells(coarse_grid)
        self.blocks_frame = whole_frame(widened(coarse_grid, self.extra), self.height_m)
        around = [(n, n) for n in self.extra]
        deviation = np.pad(blocks - coarse_level.at(0, len(blocks)), around, constant_values=np.nan)
        frame = self.blocks_frame
        padded = extended(frame.pad(deviation), frame, height_m=self.height_m, edges=self.edges)
        self.blocks_known = ~np.isnan(deviation)
        self.blocks_filled = padded[frame.interior]
        self.blocks_regional = filtered(padded, frame, self._kernel)
        self.deviation_mgal = float(np.nanstd(deviation - self.blocks_regional))

    def _kernel(self, node: Node) -> np.ndarray:
        """Upward continuation; where blocks stand for all there is, freed of the response of their means."""
        up = kernels.upward(node, height_m=self.height_m)
        is_all = self.plan.factor > 1 and not self.plan.has_detail
        return up / kernels.block_response(node, self.plan.factor) if is_all else up

    def strips(self) -> Iterator[tuple[int, int]]:
        """Starts and stops of the strips in which rows are best asked for."""
        height = max(64, STRIP_CELLS // self.grid.shape[1] // 64 * 64)
        for start in range(0, self.grid.shape[0], height):
            yield start, min(start + height, self.grid.shape[0])

    def rows(self, start: int, stop: int) -> np.ndarray:
        """The regional field in rows start to stop, mGal, without gaps, float32."""
        regional = self.level.at(start, stop) * np.float32(self.level.kept)
        if self.plan.factor == 1:
            return regional + self.blocks_regional[start:stop]
        regional += self._regional_spline(start, stop)
        return regional + self._detail(start, stop) if self.plan.has_detail else regional

    def expected_error(self, start: int, stop: int) -> np.ndarray:
        """Expected error of the rows (one standard deviation), mGal: see `expected_error_share`."""
        if self.plan.factor > 1:
            return np.maximum(self._error_spline(start, stop), 0) * np.float32(self.deviation_mgal)
        return self._error_share[start:stop] * np.float32(self.deviation_mgal)

    @cached_property
    def _error_share(self) -> np.ndarray:
        return expected_error_share(self.blocks_known, self.blocks_frame, self.height_m)

    def _spline(self, blocks: np.ndarray) -> RowSpline:
        return RowSpline(blocks, self.plan.factor, self.extra, self.grid.shape[1])

    def _detail(self, start: int, stop: int) -> np.ndarray:
        """Continuation of what the block means leave, from rows with a halo."""
        spacing = min(self.grid.spacing_m)
        reach = max(HALO_HEIGHTS * self.height_m / spacing, HALO_COARSE_CELLS * self.plan.factor)
        halo = int(np.ceil(reach))
        first, last = max(0, start - halo), min(self.grid.shape[0], stop + halo)
        detail = self.read(first, last) - self.level.at(first, last)
        detail -= self._filled_spline(first, last)
        grid = self.grid.crop(first, 0, last - first, self.grid.shape[1])
        frame = make_frame(grid, (halo, halo), flat=True)
        padded = extended(
            frame.pad(detail), frame, height_m=halo * spacing / MARGIN_HEIGHTS, edges=self.edges
        )
        continued = filtered(padded, frame, partial(kernels.upward, height_m=self.height_m))
        return continued[start - first : stop - first]

    @cached_property
    def _regional_spline(self) -> RowSpline:
        return self._spline(self.blocks_regional)

    @cached_property
    def _error_spline(self) -> RowSpline:
        return self._spline(self._error_share)

    @cached_property
    def _filled_spline(self) -> RowSpline:
        return self._spline(self.blocks_filled)


def gathered(rows: Rows, grid: Grid, factor: int, progress: Progress | None) -> np.ndarray:
    """Block means of a whole raster, read in strips of whole blocks."""
    height = factor * max(1, STRIP_CELLS // grid.shape[1] // factor)
    parts = []
    for start in range(0, grid.shape[0], height):
        strip = rows(start, min(start + height, grid.shape[0]))
        parts.append(block_means(strip, factor) if factor > 1 else strip)
        if progress:
            progress(min(1.0, (start + height) / grid.shape[0]), "Reading the anomaly")
    return np.concatenate(parts)


def blocks_grid(grid: Grid, factor: int) -> Grid:
    """The grid of blocks of factor x factor cells; the last ones may reach beyond the raster."""
    shape = tuple(-(-n // factor) for n in grid.shape)
    return Grid(shape, grid.transform * Affine.scale(factor), grid.crs)


def extra_cells(grid: Grid) -> tuple[int, int]:
    """Cells to add around a grid of blocks; none in longitude round the Earth."""
    parallels = parallels_of(grid)
    return (EXTRA, 0) if parallels is not None and parallels.goes_round else (EXTRA, EXTRA)


def widened(grid: Grid, extra: tuple[int, int]) -> Grid:
    """The grid with extra cells on every side."""
    return grid.crop(-extra[0], -extra[1], grid.shape[0] + 2 * extra[0], grid.shape[1] + 2 * extra[1])


def whole_frame(grid: Grid, height_m: float, *, flat: bool = False) -> Frame:
    """The frame in which a whole raster is continued."""
    width, height = grid.spacing_m
    return make_frame(grid, (margin_cells(height, height_m), margin_cells(width, height_m)), flat=flat)


class RowSpline:
    """Blocks as a smooth field of cells: the cubic tensor spline through them, given by rows.

    Parameters
    ----------
    blocks : array, shape (block rows, block cols)
    factor : int
        Cells along a block's side.
    extra : (rows, cols)
        Blocks around the raster on each side.
    cols : int
        Columns of the raster.
    """

    def __init__(self, blocks: np.ndarray, factor: int, extra: tuple[int, int], cols: int):
        self.factor, self.extra = factor, extra
        down = make_interp_spline(np.arange(blocks.shape[0]), blocks.astype(float), k=3, axis=0)
        across = make_interp_spline(np.arange(blocks.shape[1]), down.c, k=3, axis=1)
        # make_interp_spline moves the interpolated axis to the front of its coefficients
        self.coefficients = np.moveaxis(across.c, 0, 1).astype("float32")
        self.row_knots = down.t
        self.columns = self._design(np.arange(cols), across.t, extra[1]).T

    def _design(self, cells, knots, extra):
        """Sparse weights of the spline's coefficients at cell centres, shape (cells, coefficients)."""
        at = (cells + 0.5) / self.factor - 0.5 + extra
        return BSpline.design_matrix(at, knots, 3, extrapolate=True).astype("float32")

    def __call__(self, start: int, stop: int) -> np.ndarray:
        """The field in rows start to stop, shape (stop - start, cols), float32."""
        rows = self._design(np.arange(start, stop), self.row_knots, self.extra[0])
        return (rows @ self.coefficients) @ self.columns


def expected_error_share(is_known: np.ndarray, frame: Frame, height_m: float) -> np.ndarray:
    """Expected error of the residual, as a share of its standard deviation, shape of the raster.

    Grows with w, the share of the continuation's kernel that falls on unknown ground: 0.5 w^0.68, fitted
    to point masses on a sphere whose surroundings were hidden (docs/residual.md).
    """
    unknown = np.ones(frame.shape, "float32")
    unknown[frame.interior] = ~is_known
    share = filtered(unknown, frame, partial(kernels.upward, height_m=height_m))
    return (0.5 * np.clip(share, 0, 1) ** 0.68).astype("float32")
