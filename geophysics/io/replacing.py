"""Files written whole or not at all: in a folder next to the target, checked, and moved into place.

Files that belong to a target (statistics, styles, a report's figures) are moved with it; those of the file
that is replaced go.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ...contract.errors import DiskError, UserError
from ...contract.temporary_folders import make_temporary
from . import geopackage
from .whole_files import DISK_REMEDY, require_whole, sync

STYLE_MARK = "<!-- written by Concealed Bedrock: keep your own styles under another name -->"
FIGURES_MARK = {"written by": "Concealed Bedrock"}

_SIDECARS = (".aux.xml", ".ovr", ".msk")  # statistics, overviews and masks of a raster
_NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_PROBE_BYTES = 1 << 16
_LIBRARIES = ("rasterio", "pyogrio", "sqlite3", "safetensors")
_BEFORE_THE_MARK = '<qgis version="3.40.0" styleCategories="Symbology">'  # QGIS adds a name to it


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """Give a path to write to; when the block ends well, what was written takes `path`'s place.

    The temporary file lies in a folder of its own next to the target, so that files which travel
    along (`.aux.xml`, `.qml`) are moved with it. If the block fails, nothing at `path` changes.
    """
    with replacing_all([path]) as (temporary,):
        yield temporary


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
            folders.append(_folder_next_to(place))
        yield [folder / place.name for folder, place in zip(folders, places)]
        for folder in folders:
            for file in folder.iterdir():
                require_whole(file)
        _take_places(places, folders)
    except Exception as error:
        problem = None if hasattr(error, "remedy") else _disk_problem(error, folders)
        if problem:
            raise problem from error
        raise
    finally:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)


def _place_of(path: str | Path) -> Path:
    """Where a file lies: through a link the file behind it is written, and the link stays."""
    return Path(os.path.realpath(path)) if Path(path).is_symlink() else Path(path)


def _folder_next_to(path: Path) -> Path:
    """A new hidden folder next to a target, or one sentence why nothing can be written there."""
    if not path.parent.is_dir():
        raise UserError(
            f"The folder {path.parent} does not exist.", "Create it or choose another output folder."
        )
    try:
        return make_temporary(path.parent)
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise _full_disk([path.parent]) from error
        raise UserError(
            f"Nothing can be written to {path.parent}: {error.strerror}.", "Choose another output folder."
        ) from error


def _take_places(paths: Sequence[Path], folders: Sequence[Path]) -> None:
    """Move what lies in the folders to its places; where one file cannot be moved, all stays as it was."""
    moved: set[Path] = set()
    with ExitStack() as undo:  # runs backwards, and to its end, when anything fails or the job is cancelled
        for path, folder in zip(paths, folders):
            written = sorted(folder.iterdir(), key=lambda p: p.name == path.name)
            for file in written:
                _require_replaceable(path, file)
            # What described the old file, and not the new one
            suffixes = geopackage.JOURNALS if path.suffix.lower() == geopackage.SUFFIX else _SIDECARS
            for target in (path.with_name(path.name + suffix) for suffix in suffixes):
                undo.callback(_put_back, target, _keep(target, folder))
                target.unlink(missing_ok=True)
            for file in written:
                target = path.parent / file.name
                if is_foreign_style(target) or (target in moved and target.suffix == ".qml"):
                    continue
                undo.callback(_put_back, target, _keep(target, folder))
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
    """Those of the file that is replaced, else a new file's: some libraries write for the owner only."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0o022)  # it can only be read by setting it
    os.umask(mask)
    return 0o666 & ~mask


def _keep(target: Path, folder: Path) -> Path:
    """Give the file at a target, if there is one, a second name in `folder`, from which it can come back."""
    kept = folder / f"was-{target.name}"
    if target.exists():
        try:
            kept.hardlink_to(target)
        except OSError:  # a file system without links
            shutil.copy2(target, kept)
    return kept


def _put_back(target: Path, kept: Path) -> None:
    """Let a target be what it was; one that was not touched yet stays, as another program may hold it."""
    if kept.exists() and target.exists() and kept.samefile(target):
        return
    target.unlink(missing_ok=True)
    if kept.exists():
        kept.replace(target)


def _disk_problem(error: Exception, folders: list[Path]) -> DiskError | None:
    """The error of a full disk, where that is why something could not be written; else None."""
    messages = " ".join(str(e) for e in _chain(error))
    if getattr(error, "errno", None) in _NO_ROOM or any(os.strerror(code) in messages for code in _NO_ROOM):
        return _full_disk([folder.parent for folder in folders])
    is_of_writing = isinstance(error, OSError) or type(error).__module__.partition(".")[0] in _LIBRARIES
    if is_of_writing and any(map(_is_full, folders)):
        return _full_disk([folder.parent for folder in folders])
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and its causes."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _is_full(folder: Path) -> bool:
    """Whether a little more cannot be written to a folder."""
    probe = folder / "probe"
    try:
        probe.write_bytes(bytes(_PROBE_BYTES))
        sync(probe)
    except OSError as error:
        return error.errno in _NO_ROOM
    finally:
        probe.unlink(missing_ok=True)
    return any(_is_at_limit(path) for path in folder.iterdir())


def _is_at_limit(path: Path) -> bool:
    """Whether a file has reached the limit of file sizes that was set for this process."""
    if os.name == "nt":
        return False
    import resource

    limit, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    return limit != resource.RLIM_INFINITY and path.stat().st_size >= limit


def _full_disk(folders: list[Path]) -> DiskError:
    """The error of a full disk behind one of some folders."""
    places = ", ".join(dict.fromkeys(map(str, folders)))
    return DiskError(
        f"The disk of {places} is full, or a quota or a limit of file sizes is reached; "
        "nothing was replaced.",
        DISK_REMEDY,
    )


def is_foreign_style(path: Path) -> bool:
    """Whether there is a `.qml` that somebody else made: QGIS drops the mark when a style is saved."""
    if path.suffix.lower() != ".qml" or not path.exists():
        return False
    try:
        head = path.read_text(encoding="utf-8", errors="replace")[:1000]
    except OSError:
        return True
    return STYLE_MARK not in head and _BEFORE_THE_MARK not in head


def require_own_figures(path: Path) -> None:
    """Refuse to write a report's figures over a `.json` that somebody else made."""
    if not path.exists():
        return
    try:
        there = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        there = None
    if not isinstance(there, dict) or not FIGURES_MARK.items() <= there.items():
        raise UserError(
            f"{path.name} would be replaced by the figures of the report, and is something else.",
            "Give the report another name.",
        )


def require_new_folder(path: Path) -> None:
    """Refuse a folder with something in it."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UserError(f"{path} is there already and not empty.", "Choose a new folder for the windows.")
