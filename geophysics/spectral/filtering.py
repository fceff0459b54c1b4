"""Filtering an anomaly with gaps: trend removed, holes and margin filled, filtered, gaps restored.

A filter on a finite raster has to guess what lies around it; the guess is zero, so the anomaly first
loses its trend: its mean, or, on a plane, its plane of least squares. What upward continuation does to it is
known without any filter: nothing on a plane; on a sphere a constant anomaly decays with (R / (R + h))^2,
because R dg is harmonic. A raster in degrees is treated as if its mean went all round the Earth.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from ..grids import Grid
from .block_means import _margin_of
from .extrapolation import _extrapolate
from .frames import Kernel, _Frame, _parallels_of, _repeated_columns


@dataclass(frozen=True)
class _Trend:
    """A plane: constant + per_row (row - rows / 2) + per_col (col - cols / 2), in mGal.

    `kept` is the share of it that upward continuation leaves.
    """

    shape: tuple[int, int]
    constant: float
    per_row: float = 0.0
    per_col: float = 0.0
    kept: float = 1.0

    def rows(self, start: int, stop: int) -> np.ndarray:
        """The trend in rows start to stop, shape (stop - start, cols), also beyond the raster."""
        down = self.constant + self.per_row * (np.arange(start, stop) - self.shape[0] / 2)
        across = self.per_col * (np.arange(self.shape[1]) - self.shape[1] / 2)
        return np.asarray(np.add.outer(down.astype("float32"), across.astype("float32")))

    @classmethod
    def fit(cls, anomaly: np.ndarray, grid: Grid, height_m: float) -> _Trend:
        """The trend of an anomaly with gaps (NaN); its mean alone where rows are parallels."""
        shape, parallels = grid.shape, _parallels_of(grid)
        if parallels is not None:
            radius = np.sqrt(np.prod(parallels.ellipsoid.radii(parallels.latitudes(shape[0] / 2)[0])))
            mean = float(np.nanmean(anomaly, dtype=float))
            return cls(shape, mean, kept=(radius / (radius + height_m)) ** 2)
        rows, cols = np.nonzero(~np.isnan(anomaly))
        design = np.stack([np.ones(rows.size), rows - shape[0] / 2, cols - shape[1] / 2], axis=1)
        normal, projected = design.T @ design, design.T @ anomaly[rows, cols].astype(float)
        return cls(shape, *np.linalg.lstsq(normal, projected, rcond=None)[0])


def _filter_anomaly(
    anomaly: np.ndarray, grid: Grid, kernels: Sequence[Kernel], *, reach_m: float
) -> tuple[_Trend, list[np.ndarray]]:
    """Filter an anomaly without its trend, for kernels that ignore the sphere.

    The shrinking of degrees with latitude is accounted for.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    grid : Grid
    kernels : functions of a Node that give half spectra
    reach_m : float
        Continuation height whose reach the filters have; it sets margin and extrapolation.

    Returns
    -------
    trend : Trend
        Removed before filtering; the caller transforms it analytically.
    filtered : list of float32 arrays, NaN where the anomaly has no data

    Raises
    ------
    UserError
        For an empty raster.
    """
    if np.isnan(anomaly).all():
        raise UserError(tr("The raster is empty: none of its cells holds data."), tr("Choose another band."))
    repeated = _repeated_columns(grid)
    if repeated:
        once = grid.crop(0, 0, grid.shape[0], grid.shape[1] - repeated)
        trend, filtered = _filter_anomaly(anomaly[:, :-repeated], once, kernels, reach_m=reach_m)
        closed = [np.pad(part, ((0, 0), (0, repeated)), mode="wrap") for part in filtered]
        return replace(trend, shape=grid.shape), closed
    reach_m = max(reach_m, *grid.spacing_m)
    frame = _Frame.around(grid, _margin_of(grid, reach_m), flat=True)
    trend = _Trend.fit(anomaly, grid, reach_m)
    deviation = (anomaly - trend.rows(0, grid.shape[0])).astype("float32")
    padded = _extrapolate(frame.pad(deviation), frame, reach_m=reach_m)
    is_empty = np.isnan(anomaly)
    return trend, [np.where(is_empty, np.float32(np.nan), frame.apply(padded, k)) for k in kernels]
