"""Whether a raster's work has room: memory and disk are compared with what it takes before it begins."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...contract.errors import UserError
from ...geophysics.grids import Grid
from ...models.training.free_memory import free_machine_memory
from .disk_space import FLOAT_BYTES, gigabytes, require_space

READ_CELL_BYTES = 16  # of a raster that is read whole: its values, masks and copies while they are made


def require_memory(grid: Grid, cell_bytes: float, *, rows: int = 0) -> None:
    """Refuse a raster that does not fit into the memory that is free, whole or so many rows at once."""
    n_cells = float(rows or grid.shape[0]) * grid.shape[1]
    needed, free = n_cells * cell_bytes, free_machine_memory()
    if free is not None and needed > free:
        raise UserError(
            f"The raster has {_sized(grid)} cells, which take some {gigabytes(needed)} of memory; "
            f"{gigabytes(free)} are free.",
            "Clip the raster to the area of interest, or give it larger cells.",
        )


def require_disk(grid: Grid, path: str, n_fields: float) -> None:
    """Refuse outputs that the disk of a path has no room for."""
    folder = Path(path).parent
    if folder.is_dir():
        n_cells = float(np.prod(grid.shape, dtype=float))
        require_space([(path, int(n_cells * n_fields * FLOAT_BYTES))])


def _sized(grid: Grid) -> str:
    """A raster's size to read: rows x columns."""
    return f"{grid.shape[0]:,} x {grid.shape[1]:,}"
