"""Files written whole or not at all: in a folder next to the target, checked, and moved into place.

Files that belong to a target (statistics, styles, a report's figures) are moved with it; those of the file
that is replaced go. GDAL tells of a full disk when a file is closed, and nobody hears it: so files are read.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import product
from pathlib import Path
from typing import BinaryIO

import rasterio
from rasterio.errors import RasterioError

from ...contract.errors import DiskError, UserError
from ...contract.language import mark, tr, tr_marked
from ...contract.temporary_folders import make_temporary
from . import geopackage

STYLE_MARK = "<!-- written by Concealed Bedrock: keep your own styles under another name -->"
FIGURES_MARK = {"written by": "Concealed Bedrock"}

_DISK_REMEDY = mark("Free some space on the disk, or choose another folder.")
_PNG_END = b"IEND\xaeB`\x82"
_TIFF = (b"II*\0", b"II+\0")  # the second is BigTIFF
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
    # through a link the file behind it is written, and the link stays
    places = [Path(os.path.realpath(path)) if Path(path).is_symlink() else Path(path) for path in paths]
    folders: list[Path] = []
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


def _folder_next_to(path: Path) -> Path:
    """A new hidden folder next to a target, or one sentence why nothing can be written there."""
    if not path.parent.is_dir():
        raise UserError(
            tr("The folder {folder} does not exist.").format(folder=path.parent),
            tr("Create it or choose another output folder."),
        )
    try:
        return make_temporary(path.parent)
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise _full_disk([path.parent]) from error
        raise UserError(
            tr("Nothing can be written to {folder}: {reason}.").format(
                folder=path.parent, reason=error.strerror
            ),
            tr("Choose another output folder."),
        ) from error


def _take_places(paths: Sequence[Path], folders: Sequence[Path]) -> None:
    """Move what lies in the folders to its places; where one file cannot be moved, all stays as it was."""
    moved: set[Path] = set()
    with ExitStack() as undo:  # runs backwards, and to its end, when anything fails or the job is cancelled
        for path, folder in zip(paths, folders):
            written = sorted(folder.iterdir(), key=lambda p: p.name == path.name)
            for file in written:
                layers = geopackage._layers_of(file)
                if layers is not None:
                    geopackage.require_replaceable(path, layers)
                elif file.suffix == ".json" and file.name != path.name:
                    require_own_figures(path.parent / file.name)
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
    causes: list[BaseException] = [error]
    while cause := causes[-1].__cause__ or causes[-1].__context__:
        causes.append(cause)
    messages = " ".join(map(str, causes))
    if getattr(error, "errno", None) in _NO_ROOM or any(os.strerror(code) in messages for code in _NO_ROOM):
        return _full_disk([folder.parent for folder in folders])
    is_of_writing = isinstance(error, OSError) or type(error).__module__.partition(".")[0] in _LIBRARIES
    if is_of_writing and any(map(_is_full, folders)):
        return _full_disk([folder.parent for folder in folders])
    return None


def _is_full(folder: Path) -> bool:
    """Whether a little more cannot be written to a folder, or a file has reached this process's limit."""
    probe = folder / "probe"
    try:
        probe.write_bytes(bytes(_PROBE_BYTES))
        _sync(probe)
    except OSError as error:
        return error.errno in _NO_ROOM
    finally:
        probe.unlink(missing_ok=True)
    if os.name == "nt":
        return False
    import resource

    limit, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    sizes = [path.stat().st_size for path in folder.iterdir()]
    return limit != resource.RLIM_INFINITY and max(sizes, default=0) >= limit


def _full_disk(folders: list[Path]) -> DiskError:
    places = ", ".join(dict.fromkeys(map(str, folders)))
    return DiskError(
        tr(
            "The disk of {places} is full, or a quota or a limit of file sizes is reached; "
            "nothing was replaced."
        ).format(places=places),
        tr_marked(_DISK_REMEDY),
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
            tr("{file} would be replaced by the figures of the report, and is something else.").format(
                file=path.name
            ),
            tr("Give the report another name."),
        )


def require_new_folder(path: Path) -> None:
    """Refuse a folder with something in it."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UserError(
            tr("{path} is there already and not empty.").format(path=path),
            tr("Choose a new or an empty folder."),
        )


def require_whole(path: Path) -> None:
    """Wait until a file is on the disk, and refuse one that was not written completely.

    Of a raster every block has to lie within the file and to begin as its compression does, and the last one
    is read back: reading all of them would take as long as writing them.
    """
    _sync(path)
    with path.open("rb") as file:
        head = file.read(16)
        file.seek(max(0, os.fstat(file.fileno()).st_size - len(_PNG_END)))
        end = file.read()
    if not head.strip(b"\0") or (head.startswith(b"\x89PNG") and end != _PNG_END):
        raise _cut_short(path)
    if head.startswith(_TIFF):
        _check_raster(path)
    if head.startswith(geopackage.MAGIC):
        geopackage._require_whole(path)


def _sync(path: Path) -> None:
    """Flush a file to the disk, so that quotas and network drives refuse it now."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _check_raster(path: Path) -> None:
    try:
        with rasterio.open(path) as source, path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            for band in source.indexes:
                _check_blocks(source, band, file, size, path)
                *_, (_, last) = source.block_windows(band)
                source.read(band, window=last)
    except RasterioError as error:
        raise _cut_short(path) from error


def _check_blocks(source: rasterio.DatasetReader, band: int, file: BinaryIO, size: int, path: Path) -> None:
    """Refuse blocks that reach beyond the file, or that a failed write left as a hole."""
    height, width = source.block_shapes[band - 1]
    for row, col in product(range(-(-source.height // height)), range(-(-source.width // width))):
        place = f"{col}_{row}"
        offset = int(source.get_tag_item(f"BLOCK_OFFSET_{place}", "TIFF", bidx=band) or 0)
        length = int(source.get_tag_item(f"BLOCK_SIZE_{place}", "TIFF", bidx=band) or 0)
        if offset + length > size:
            raise _cut_short(path)
        if length and source.compression:
            file.seek(offset)
            if file.read(2) == b"\0\0":  # neither Deflate nor Zstandard begins so
                raise _cut_short(path)


def _cut_short(path: Path) -> DiskError:
    return DiskError(
        tr(
            "{file} could not be written whole: the disk took a part of it (it is full, or a "
            "quota or a limit of file sizes is reached)."
        ).format(file=path.name),
        tr_marked(_DISK_REMEDY),
    )
