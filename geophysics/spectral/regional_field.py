"""The regional field of a raster of any size: its upward continuation, given row by row.

A raster that fits is continued whole. Of a fine raster (cells far smaller than the height) only block
means are continued, since nothing shorter survives, and brought back by cubic splines. Of any other
large raster the block means carry the long wavelengths, and the detail they leave out is continued in strips
of rows whose halo is short; strips alone would fail, because the kernel's tail falls only with the
distance cubed.
"""

from __future__ import annotations

from functools import cached_property, partial

import numpy as np

from ...contract.language import tr, tr_marked
from ..grids import Grid, Progress, Rows
from .block_means import Plan, _fine_side, _RowSpline
from .extrapolation import EDGES
from .filled_raster import _FilledRaster, _without_repetition
from .kernels import _Node

_SMALL_HEIGHT = 0.1  # cells
_SMALL_HEIGHT_M = 100.0  # meant to be kilometres


class RegionalField(_FilledRaster):
    """The regional field of a raster, and the expected error of the residual.

    Parameters
    ----------
    rows : Rows
        Gives rows of the anomaly. Called for all rows once, and again with a halo for the detail.
    grid : Grid
    height_m : float
    edges : 'biharmonic' or 'repeat'
    plan : Plan
        How the raster is continued; `Plan.choose` by default.
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
        once = _without_repetition(grid)
        plan = plan or Plan.choose(once, height_m)
        side = _fine_side(once, height_m)
        super().__init__(rows, grid, height_m, edges, plan=plan, side=side, means=means, progress=progress)
        if not self.is_empty:
            self._continue()

    def _continue(self) -> None:
        """Continue the blocks; keep their regional field, trend included."""
        smooth = self.blocks_frame.apply(self.padded, self._kernel)
        self.deviation_mgal = float(np.nanstd(self.deviation - smooth))
        trend = self.trend_of_blocks
        self.blocks_regional: np.ndarray = smooth + np.float32(trend.kept) * trend.rows(0, len(smooth))

    def _kernel(self, node: _Node) -> np.ndarray:
        """Upward continuation; where no detail follows, freed of the response of the block means."""
        up = node.upward(self.height_m)
        is_all = self.plan.side != (1, 1) and not self.plan.has_detail
        return up / node.block_response(self.plan.side) if is_all else up

    @property
    def method(self) -> str:
        """One sentence on how this raster is continued."""
        if self.plan.has_detail:
            template = tr(
                "Continued {height_m:g} m upward {surface}, in strips of rows over means of {rows} x "
                "{cols} cells, with {extension} beyond its edges and in its holes."
            )
        elif self.plan.side != (1, 1):
            template = tr(
                "Continued {height_m:g} m upward {surface}, from means of {rows} x {cols} cells, "
                "with {extension} beyond its edges and in its holes."
            )
        else:
            template = tr(
                "Continued {height_m:g} m upward {surface}, with {extension} beyond its edges and in "
                "its holes."
            )
        rows, cols = self.plan.side
        extension = tr_marked(EDGES[self.edges])
        method = template.format(
            height_m=self.height_m, surface=self._surface, rows=rows, cols=cols, extension=extension
        )
        return " ".join([method, *_doubt_height(self.height_m, self.grid)])

    @property
    def _surface(self) -> str:
        """On what the raster is continued, in words."""
        if self.blocks_frame.parallels is None:
            return tr("on a plane, its plane of least squares kept")
        return tr(
            "on the sphere with kernels at {n_latitudes} latitudes, its mean treated as going round the Earth"
        ).format(n_latitudes=len(self.blocks_frame.nodes))

    def residual(self, anomaly: np.ndarray, start: int, out: np.ndarray | None = None) -> np.ndarray:
        """Rows of the anomaly that begin at start, less the regional field, mGal, float32."""
        if self.repeated:
            return np.asarray(np.subtract(anomaly, self.rows(start, start + len(anomaly)), out=out))
        return self._subtract_from(anomaly, start, np.empty_like(anomaly) if out is None else out)

    def rows(self, start: int, stop: int) -> np.ndarray:
        """The regional field in rows start to stop, mGal, without gaps, float32."""
        regional = np.zeros((stop - start, self.grid.shape[1]), "float32")
        np.negative(self._subtract_from(regional, start, regional), out=regional)
        return np.pad(regional, ((0, 0), (0, self.repeated)), mode="wrap") if self.repeated else regional

    def _subtract_from(self, anomaly: np.ndarray, start: int, out: np.ndarray) -> np.ndarray:
        """Rows of the anomaly, without repeated columns, less the regional field."""
        stop = start + len(anomaly)
        if self.plan.side == (1, 1):
            return np.asarray(np.subtract(anomaly, self.blocks_regional[start:stop], out=out))
        self._regional_spline.subtract_from(anomaly, start, out)
        if self.plan.has_detail:
            out -= self.detail.filtered(start, stop, [partial(_Node.upward, height_m=self.height_m)])[0]
        return out

    def expected_error(self, start: int, stop: int) -> np.ndarray:
        """Expected error of the residual in rows start to stop (one standard deviation), mGal, float32.

        Grows with w, the share of the continuation's kernel that falls on unknown cells: 0.5 w^0.68 of the
        residual's standard deviation, fitted to point masses on a sphere whose surroundings were hidden
        (docs/background/potential_field.md).
        """
        share = self._error_share[start:stop] if self.plan.side == (1, 1) else self._error_spline(start, stop)
        error = np.maximum(share, 0) * np.float32(self.deviation_mgal)
        return np.pad(error, ((0, 0), (0, self.repeated)), mode="wrap")

    @cached_property
    def _error_share(self) -> np.ndarray:
        unknown = np.ones(self.blocks_frame.shape, "float32")
        unknown[self.blocks_frame.interior] = ~self.blocks_known
        share = self.blocks_frame.apply(unknown, partial(_Node.upward, height_m=self.height_m))
        return np.asarray((0.5 * np.clip(share, 0, 1) ** 0.68).astype("float32"))

    @cached_property
    def _regional_spline(self) -> _RowSpline:
        return _RowSpline(self.blocks_regional, self.plan.side, self.extra, self.grid.shape)

    @cached_property
    def _error_spline(self) -> _RowSpline:
        return _RowSpline(self._error_share, self.plan.side, self.extra, self.grid.shape)


def _doubt_height(height_m: float, grid: Grid) -> list[str]:
    """A sentence on a height that is too small: 10 taken for 10 km leaves hardly any residual."""
    if height_m > max(_SMALL_HEIGHT_M, _SMALL_HEIGHT * max(grid.spacing_m)):
        return []
    return [
        tr("A height of {height_m:g} m leaves hardly anything: is it meant in kilometres?").format(
            height_m=height_m
        )
    ]
