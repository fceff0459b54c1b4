"""Filtering an anomaly with gaps: trend removed, holes and margin filled, filtered, gaps restored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...contract.errors import UserError
from ..grids import Grid
from .block_means import margin_of
from .extrapolation import extrapolate
from .frames import Frame, Kernel
from .parallels import repeated_columns
from .trend import Trend


def filter_anomaly(
    anomaly: np.ndarray, grid: Grid, kernels: Sequence[Kernel], *, reach_m: float
) -> tuple[Trend, list[np.ndarray]]:
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
        raise UserError("The raster is empty: none of its cells holds data.", "Choose another band.")
    repeated = repeated_columns(grid)
    if repeated:
        once = grid.crop(0, 0, grid.shape[0], grid.shape[1] - repeated)
        trend, filtered = filter_anomaly(anomaly[:, :-repeated], once, kernels, reach_m=reach_m)
        closed = [np.pad(part, ((0, 0), (0, repeated)), mode="wrap") for part in filtered]
        return replace(trend, shape=grid.shape), closed
    reach_m = max(reach_m, *grid.spacing_m)
    frame = Frame.around(grid, margin_of(grid, reach_m), flat=True)
    trend = Trend.fit(anomaly, grid, reach_m)
    deviation = (anomaly - trend.rows(0, grid.shape[0])).astype("float32")
    padded = extrapolate(frame.pad(deviation), frame, reach_m=reach_m)
    is_empty = np.isnan(anomaly)
    return trend, [np.where(is_empty, np.float32(np.nan), frame.apply(padded, k)) for k in kernels]
