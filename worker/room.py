"""Whether a raster's work has room: memory and disk are compared with what it takes before it begins."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import torch

from ..geophysics.grids import Grid
from ..geophysics.problems import InputProblem
from ..models.memory import free_bytes

READ_CELL_BYTES = 16  # of a raster that is read whole: its values, masks and copies while they are made
OUTPUT_CELL_BYTES = 3.6  # of a field on disk: hardly smaller than it is in memory


def require_memory(grid: Grid, cell_bytes: float, *, rows: int = 0) -> None:
    """Refuse a raster that does not fit into the memory that is free, whole or so many rows at once."""
    n_cells = float(rows or grid.shape[0]) * grid.shape[1]
    needed, free = n_cells * cell_bytes, free_bytes(torch.device("cpu"))
    if free is not None and needed > free:
        raise InputProblem(
            f"The raster has {sized(grid)} cells, which take some {gigabytes(needed)} of memory; "
            f"{gigabytes(free)} are free.",
            "Clip the raster to the area of interest, or give it larger cells.",
        )


def require_disk(grid: Grid, path: str, n_fields: float) -> None:
    """Refuse outputs that the disk of a path has no room for."""
    folder = Path(path).parent
    if not folder.is_dir():
        return
    needed = float(np.prod(grid.shape, dtype=float)) * n_fields * OUTPUT_CELL_BYTES
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise InputProblem(
            f"The raster has {sized(grid)} cells, whose results may take {gigabytes(needed)}; the disk of "
            f"{folder} has {gigabytes(free)} free.",
            "Make room, choose another folder, or clip the raster to the area of interest.",
        )


def sized(grid: Grid) -> str:
    """A raster's size to read: rows x columns."""
    return f"{grid.shape[0]:,} x {grid.shape[1]:,}"


def gigabytes(size: float) -> str:
    """A size to read.

    >>> gigabytes(1_500_000_000), gigabytes(20_000_000), gigabytes(4.2e12)
    ('1.5 GB', '0.02 GB', '4200 GB')
    """
    return f"{size / 1e9:.0f} GB" if size >= 1e11 else f"{size / 1e9:.2g} GB"
