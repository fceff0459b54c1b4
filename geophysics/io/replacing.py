"""Files go to the disk whole or not at all: written beside their places, checked, and moved there."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ...contract.errors import UserError
from ...contract.temporary_folders import make_temporary
from . import geopackage
from .companions import is_foreign_style, require_own_figures, stale_beside
from .whole_files import NO_ROOM, disk_problem, full_disk, require_whole


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """Give a path to write to; when the block ends well, what was written takes `path`'s place.

    The temporary file lies in a folder of its own beside the target, so that files which travel
    along (`.aux.xml`, `.qml`) are moved with it. If the block fails, nothing at `path` changes.
    """
    with replacing_all([path]) as (beside,):
        yield beside


@contextmanager
def replacing_all(paths: Sequence[str | Path]) -> Iterator[list[Path]]:
    """As `replacing`, for files that belong together: all of them take their places, or none does.

    Raises
    ------
    DiskError
        Where a file did not come to the disk whole, because it is full for example.
    """
    places, folders = [_place_of(path) for path in paths], []
    try:
        for place in places:
            folders.append(folder_beside(place))
        yield [folder / place.name for folder, place in zip(folders, places)]
        for folder in folders:
            for file in folder.iterdir():
                require_whole(file)
        take_places(places, folders)
    except Exception as error:
        problem = None if hasattr(error, "remedy") else disk_problem(error, folders)
        if problem:
            raise problem from error
        raise
    finally:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)


def _place_of(path: str | Path) -> Path:
    """Where a file lies: through a link the file behind it is written, and the link stays."""
    return Path(os.path.realpath(path)) if Path(path).is_symlink() else Path(path)


def folder_beside(path: Path) -> Path:
    """A new folder beside a target, hidden, or one sentence why nothing can be written there."""
    if not path.parent.is_dir():
        raise UserError(
            f"The folder {path.parent} does not exist.", "Create it or choose another output folder."
        )
    try:
        return make_temporary(path.parent)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise full_disk([path.parent]) from error
        raise UserError(
            f"Nothing can be written to {path.parent}: {error.strerror}.", "Choose another output folder."
        ) from error


def take_places(paths: Sequence[Path], folders: Sequence[Path]) -> None:
    """Move what lies in the folders to its places; where one file cannot be moved, all stays as it was."""
    moved: set[Path] = set()
    with ExitStack() as undo:  # runs backwards, and to its end, when anything fails or the job is cancelled
        for path, folder in zip(paths, folders):
            written = sorted(folder.iterdir(), key=lambda p: p.name == path.name)
            for file in written:
                _require_replaceable(path, file)
            for target in stale_beside(path):
                undo.callback(put_back, target, keep(target, folder))
                target.unlink(missing_ok=True)
            for file in written:
                target = path.parent / file.name
                if is_foreign_style(target) or (target in moved and target.suffix == ".qml"):
                    continue
                undo.callback(put_back, target, keep(target, folder))
                file.chmod(_permissions(target))
                file.replace(target)
                moved.add(target)
        undo.pop_all()


def _require_replaceable(path: Path, file: Path) -> None:
    """Refuse to put a written file, `path`'s own or one that goes along with it, over somebody's data."""
    if geopackage.is_database(file):
        geopackage.require_free(path)
        geopackage.require_lone(path, geopackage.tables_of(file))
    elif file.suffix == ".json" and file.name != path.name:
        require_own_figures(path.parent / file.name)


def _permissions(target: Path) -> int:
    """Those of the file that is replaced, else a new file's: some libraries write for the owner alone."""
    return stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~umask()


def keep(target: Path, folder: Path) -> Path:
    """Give the file at a target, if there is one, a second name in `folder`, from which it can come back."""
    kept = folder / f"was-{target.name}"
    if target.exists():
        try:
            kept.hardlink_to(target)
        except OSError:  # a file system without links
            shutil.copy2(target, kept)
    return kept


def put_back(target: Path, kept: Path) -> None:
    """Let a target be what it was; one that was not touched yet stays, as another program may hold it."""
    if kept.exists() and target.exists() and kept.samefile(target):
        return
    target.unlink(missing_ok=True)
    if kept.exists():
        kept.replace(target)


def umask() -> int:
    """What a new file's permissions lack; it can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
