"""Grids that were read by their nodes, as rasters in memory that are read like any other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.io import MemoryFile


@dataclass(frozen=True)
class _Nodes:
    """Values at evenly spaced nodes.

    Parameters
    ----------
    values : array, shape (rows, cols)
        Row 0 in the south, column 0 in the west, NaN where there is no data.
    x, y : float
        Of the south-western node.
    dx, dy : float
        Between columns and between rows, positive.
    rotation_deg : float
        Of the rows from the axis of x, anticlockwise, about the south-western node.
    crs : CRS, optional
    """

    values: np.ndarray
    x: float
    y: float
    dx: float
    dy: float
    rotation_deg: float = 0.0
    crs: CRS | None = None

    @property
    def transform(self) -> Affine:
        """From (col, row) of a cell's corner to coordinates, row 0 in the north."""
        at_nodes = Affine.translation(self.x, self.y) * Affine.rotation(self.rotation_deg)
        cells = at_nodes * Affine.scale(self.dx, self.dy) * Affine.translation(-0.5, -0.5)
        return cells * Affine(1, 0, 0, 0, -1, len(self.values))

    @contextmanager
    def opened(self, path: Path) -> Iterator[rasterio.DatasetReader]:
        """Open them as a raster of the file's name."""
        kind = "float32" if self.values.dtype == np.float32 else "float64"
        with _in_memory(self.values[::-1], path, kind, self.transform, self.crs, nodata=np.nan) as source:
            yield source


@contextmanager
def _in_memory(
    values: np.ndarray,
    path: Path,
    dtype: str,
    transform: Affine,
    crs: CRS | None,
    *,
    nodata: float | None = None,
    scale: float = 1.0,
    offset: float = 0.0,
    unit: str | None = None,
) -> Iterator[rasterio.DatasetReader]:
    """Open an array as a raster of one band, shape (rows, cols), row 0 in the north."""
    settings = {"driver": "GTiff", "count": 1, "height": values.shape[0], "width": values.shape[1]}
    settings |= {"dtype": dtype, "transform": transform, "crs": crs, "nodata": nodata, "bigtiff": "if_safer"}
    with MemoryFile(dirname=None, filename=path.name) as memory:
        with memory.open(**settings) as out:
            out.write(values.astype(dtype, copy=False), 1)
            out.scales, out.offsets = (scale,), (offset,)
            out.set_band_unit(1, unit or "")
        with memory.open() as source:
            yield source
