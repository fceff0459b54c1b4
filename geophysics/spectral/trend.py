"""The trend of a survey: removed before filtering and restored exactly.

A filter on a finite raster has to guess what lies around it; the guess is zero, so the anomaly first
loses its mean, or, on a plane, its plane of least squares. What upward continuation does to these is known
without any filter: nothing on a plane; on a sphere a constant anomaly decays with (R / (R + h))^2,
because R dg is harmonic. A raster in degrees is treated as if its mean went all round the Earth.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grids import Grid
from .parallels import parallels_of


@dataclass(frozen=True)
class Trend:
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
    def fit(cls, anomaly: np.ndarray, grid: Grid, height_m: float) -> Trend:
        """The trend of an anomaly with gaps (NaN); its mean alone where rows are parallels."""
        shape, parallels = grid.shape, parallels_of(grid)
        if parallels is not None:
            radius = np.sqrt(np.prod(parallels.ellipsoid.radii(parallels.latitudes(shape[0] / 2)[0])))
            mean = float(np.nanmean(anomaly, dtype=float))
            return cls(shape, mean, kept=(radius / (radius + height_m)) ** 2)
        rows, cols = np.nonzero(~np.isnan(anomaly))
        design = np.stack([np.ones(rows.size), rows - shape[0] / 2, cols - shape[1] / 2], axis=1)
        normal, projected = design.T @ design, design.T @ anomaly[rows, cols].astype(float)
        return cls(shape, *np.linalg.lstsq(normal, projected, rcond=None)[0])
