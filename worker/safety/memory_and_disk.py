"""Whether a raster's work has room: memory and disk are compared with what it takes before it begins."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from ...contract.errors import DiskError, UserError, require
from ...contract.language import tr
from ...geophysics.grids import Grid
from ...models.features.lazy_raster import free_machine_memory

READ_CELL_BYTES = 16  # of a raster that is read whole: its values, masks and copies while they are made
STATION_BYTES = 600  # of a station that is predicted from its neighbours, measured at 10^6 of them
FLOAT_BYTES, CLASS_BYTES = 3.6, 0.5  # a cell on disk: fields hardly shrink, classes do


def _require_memory(grid: Grid, cell_bytes: float, *, rows: int = 0) -> None:
    """Refuse a raster that does not fit into the memory that is free, whole or so many rows at once."""
    n_cells = float(rows or grid.shape[0]) * grid.shape[1]
    needed, free = n_cells * cell_bytes, free_machine_memory()
    if free is not None and needed > free:
        raise UserError(
            tr(
                "The raster has {rows:,} x {cols:,} cells, which take some {needed} of memory; "
                "{free} are free."
            ).format(
                rows=grid.shape[0], cols=grid.shape[1], needed=_gigabytes(needed), free=_gigabytes(free)
            ),
            tr("Clip the raster to the area of interest, or give it larger cells."),
        )


def _require_memory_for_stations(n: int) -> None:
    """Refuse more stations than can be gridded in the memory that is free."""
    needed, free = float(n) * STATION_BYTES, free_machine_memory()
    if free is not None and needed > free:
        raise UserError(
            tr("{n:,} stations take some {needed} of memory; {free} are free.").format(
                n=n, needed=_gigabytes(needed), free=_gigabytes(free)
            ),
            tr(
                "Take fewer of them (Vector > Research Tools > Random Selection), or those of a part of the "
                "area."
            ),
        )


def _require_space(wanted: Iterable[tuple[str | Path, int]]) -> None:
    """Refuse files for which there is no room, while what they replace is still there.

    Parameters
    ----------
    wanted : (path, bytes) of each file; a folder that is not there or takes no files is refused too
    """
    needed: Counter[int] = Counter()
    folders: dict[int, Path] = {}
    for path, size in wanted:
        folder = Path(path).parent
        require(
            folder.is_dir(),
            tr("The folder {folder} does not exist.").format(folder=folder),
            tr("Create it or choose another output folder."),
        )
        require(
            os.access(folder, os.W_OK),
            tr("Nothing can be written to {folder}.").format(folder=folder),
            tr("Choose another output folder."),
        )
        disk = folder.stat().st_dev
        folders.setdefault(disk, folder)
        needed[disk] += size
    for disk, folder in folders.items():
        free = shutil.disk_usage(folder).free
        if needed[disk] > free:
            raise DiskError(
                tr("The outputs may take {needed}, the disk of {folder} has {free} free.").format(
                    needed=_gigabytes(needed[disk]), folder=folder, free=_gigabytes(free)
                ),
                tr(
                    "Make room, choose another folder, or leave outputs out (class probabilities are the "
                    "largest)."
                ),
            )


def _gigabytes(size: float) -> str:
    """A size to read.

    >>> _gigabytes(1_500_000_000), _gigabytes(20_000_000), _gigabytes(4.2e12)
    ('1.5 GB', '0.02 GB', '4200 GB')
    """
    return f"{size / 1e9:.0f} GB" if size >= 1e11 else f"{size / 1e9:.2g} GB"
