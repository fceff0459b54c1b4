"""The level of a survey: what is taken off before filtering and put back exactly.

A filter on a finite raster has to guess what lies around it; the guess is zero, so the anomaly first
loses its mean, or, on a plane, its plane of least squares. What upward continuation does to these is known
without any filter: nothing on a plane; on a sphere a constant anomaly decays with (R / (R + h))^2,
because R dg is harmonic. A raster in degrees is treated as if its mean went all round the Earth.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grids import Grid
from .parallels import ellipsoid_of, parallels_of


@dataclass(frozen=True)
class Level:
    """constant + per_row (row - rows / 2) + per_col (col - cols / 2), in mGal.

    `kept` is the share of it that upward continuation leaves.
    """

    shape: tuple[int, int]
    constant: float
    per_row: float = 0.0
    per_col: float = 0.0
    kept: float = 1.0

    def at(self, start: int, stop: int) -> np.ndarray:
        """The level in rows start to stop, shape (stop - start, cols), also beyond the raster."""
        down = self.constant + self.per_row * (np.arange(start, stop) - self.shape[0] / 2)
        across = self.per_col * (np.arange(self.shape[1]) - self.shape[1] / 2)
        return np.add.outer(down.astype("float32"), across.astype("float32"))


def level_of(anomaly: np.ndarray, grid: Grid, height_m: float) -> Level:
    """The level of an anomaly with gaps (NaN), shape grid.shape."""
    parallels = parallels_of(grid)
    if parallels is None:
        return Level(anomaly.shape, *plane(anomaly))
    radius = np.sqrt(np.prod(ellipsoid_of(grid.crs).radii(parallels.latitudes(grid.shape[0] / 2)[0])))
    return Level(
        anomaly.shape, float(np.nanmean(anomaly, dtype=float)), kept=(radius / (radius + height_m)) ** 2
    )


def plane(anomaly: np.ndarray) -> tuple[float, float, float]:
    """Constant and slopes per row and column of the plane of least squares."""
    rows, cols = np.nonzero(~np.isnan(anomaly))
    row, col = rows - anomaly.shape[0] / 2, cols - anomaly.shape[1] / 2
    design = np.stack([np.ones(row.size), row, col], axis=1)
    normal, seen = design.T @ design, design.T @ anomaly[rows, cols].astype(float)
    return tuple(np.linalg.lstsq(normal, seen, rcond=None)[0])
