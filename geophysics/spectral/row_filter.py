"""Short-reaching linear filters of a raster of any size, given row by row."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from ..grids import Grid, Progress, Rows
from .block_means import Plan, _RowSpline
from .filled_raster import _FilledRaster, _without_repetition
from .frames import Kernel

_REACH_CELLS = 3  # derivatives are local: their extrapolation bends over some hundred cells
_HALO_BLOCKS = 24  # a reduction to the pole fades more slowly than a continuation


class _RowFilter(_FilledRaster):
    """A raster without its trend, passed through each of some filters that ignore the sphere.

    Parameters
    ----------
    rows : Rows
        Gives rows of the raster. Called for all rows once, and again with a halo for the detail.
    grid : Grid
    kernels : functions of a Node that give half spectra
    edges : 'biharmonic' or 'repeat'
    plan : Plan
        How the raster is filtered; whole or by block means and strips, by its size.

    Raises
    ------
    UserError
        For an empty raster.
    """

    def __init__(
        self,
        rows: Rows,
        grid: Grid,
        kernels: Sequence[Kernel],
        edges: str,
        *,
        plan: Plan | None = None,
        progress: Progress | None = None,
    ):
        self.kernels = kernels
        reach_m = _reach_of(grid)
        plan = plan or Plan.choose(_without_repetition(grid), reach_m)
        super().__init__(
            rows, grid, reach_m, edges, plan=plan, flat=True, halo_blocks=_HALO_BLOCKS, progress=progress
        )
        if self.is_empty:
            raise UserError(
                tr("The raster is empty: none of its cells holds data."), tr("Choose another band.")
            )
        filtered = [self.blocks_frame.apply(self.padded, kernel) for kernel in kernels]
        del self.padded
        self._whole = filtered if plan.side == (1, 1) else []
        self._splines = [
            _RowSpline(part, plan.side, self.extra, self.grid.shape) for part in filtered if plan.has_detail
        ]

    def rows(self, start: int, stop: int) -> list[np.ndarray]:
        """Rows start to stop of the raster without its trend through each filter, without gaps, float32."""
        if self._whole:
            parts = [part[start:stop] for part in self._whole]
        else:
            details = self.detail.filtered(start, stop, self.kernels)
            parts = [spline(start, stop) + detail for spline, detail in zip(self._splines, details)]
        return [np.pad(part, ((0, 0), (0, self.repeated)), mode="wrap") for part in parts]


def _reach_of(grid: Grid) -> float:
    """Continuation height that stands for the reach of a derivative, m."""
    return _REACH_CELLS * min(grid.spacing_m)
