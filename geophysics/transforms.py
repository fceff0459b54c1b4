"""Applying filters to an anomaly with gaps: level off, holes and margin filled, filter, gaps back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ..contract.errors import UserError
from .grids import Grid
from .regional import whole_frame
from .spectral.extrapolation import extended
from .spectral.frames import Node, filtered
from .spectral.parallels import repeated_columns
from .spectral.trend import Level, level_of

Kernel = Callable[[Node], np.ndarray]


def transformed(
    anomaly: np.ndarray, grid: Grid, kernels: Sequence[Kernel], *, reach_m: float, flat: bool = True
) -> tuple[Level, list[np.ndarray]]:
    """Filter an anomaly without its level.

    Parameters
    ----------
    anomaly : array, shape (rows, cols)
        mGal, NaN where there is no data.
    kernels : functions of a Node that give half spectra
    reach_m : float
        Continuation height whose reach the filters have; it sets margin and extension.
    flat : bool
        Whether the kernels ignore the sphere (but not the shrinking of degrees with latitude).

    Returns
    -------
    level : Level
        What was taken off before filtering, for the caller to transform by hand.
    filtered : list of float32 arrays, NaN where the anomaly has no data.
    """
    if np.isnan(anomaly).all():
        raise UserError("The raster is empty: none of its cells holds data.", "Choose another band.")
    repeated = repeated_columns(grid)
    if repeated:
        once = grid.crop(0, 0, grid.shape[0], grid.shape[1] - repeated)
        level, parts = transformed(anomaly[:, :-repeated], once, kernels, reach_m=reach_m, flat=flat)
        closed = [np.pad(part, ((0, 0), (0, repeated)), mode="wrap") for part in parts]
        return replace(level, shape=grid.shape), closed
    reach_m = max(reach_m, *grid.spacing_m)
    frame = whole_frame(grid, reach_m, flat=flat)
    level = level_of(anomaly, grid, reach_m)
    deviation = (anomaly - level.at(0, grid.shape[0])).astype("float32")
    padded = extended(frame.pad(deviation), frame, reach_m=reach_m)
    is_empty = np.isnan(anomaly)
    return level, [np.where(is_empty, np.float32(np.nan), filtered(padded, frame, k)) for k in kernels]
