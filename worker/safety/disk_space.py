"""Whether there is room for what a job is going to write, on each of the disks that it writes to."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from ...contract.errors import DiskError, UserError

FLOAT_BYTES, CLASS_BYTES = 3.6, 0.5  # a cell on disk: fields hardly shrink, classes do


def require_space(wanted: Iterable[tuple[str | Path, int]]) -> None:
    """Refuse files for which there is no room, while what they replace is still there.

    Parameters
    ----------
    wanted : (path, bytes) of each file; a folder that is not there or takes no files is refused too
    """
    needed: Counter[int] = Counter()
    folders: dict[int, Path] = {}
    for path, size in wanted:
        folder = Path(path).parent
        _check_folder(folder)
        disk = folder.stat().st_dev
        folders.setdefault(disk, folder)
        needed[disk] += size
    for disk, folder in folders.items():
        free = shutil.disk_usage(folder).free
        if needed[disk] > free:
            raise DiskError(
                f"The outputs may take {gigabytes(needed[disk])}, the disk of {folder} has "
                f"{gigabytes(free)} free.",
                "Make room, choose another folder, or leave outputs out (class probabilities are the "
                "largest).",
            )


def _check_folder(folder: Path) -> None:
    """Refuse a folder that is not there or cannot be written to."""
    if not folder.is_dir():
        raise UserError(f"The folder {folder} does not exist.", "Create it or choose another output folder.")
    if not os.access(folder, os.W_OK):
        raise UserError(f"Nothing can be written to {folder}.", "Choose another output folder.")


def gigabytes(size: float) -> str:
    """A size to read.

    >>> gigabytes(1_500_000_000), gigabytes(20_000_000), gigabytes(4.2e12)
    ('1.5 GB', '0.02 GB', '4200 GB')
    """
    return f"{size / 1e9:.0f} GB" if size >= 1e11 else f"{size / 1e9:.2g} GB"
