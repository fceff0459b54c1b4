"""Whether a written file is whole: GDAL tells of a full disk when a file is closed, and nobody hears it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import BinaryIO

import rasterio
from rasterio.errors import RasterioError

from ...contract.errors import DiskError
from . import geopackage

NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_PROBE_BYTES = 1 << 16
_REMEDY = "Free some space on the disk, or choose another folder."
_LIBRARIES = ("rasterio", "pyogrio", "sqlite3", "safetensors")
_PNG_END = b"IEND\xaeB`\x82"


def require_whole(path: Path) -> None:
    """Wait until a file is on the disk, and refuse one that was not written completely.

    Of a raster every block has to lie within the file and to begin as its compression does, and the last one
    is read back: reading all of them would take as long as writing them.
    """
    _sync(path)
    with path.open("rb") as file:
        head = file.read(16)
    if not head.strip(b"\0"):
        raise _cut_short(path)
    for beginning, check in _CHECKS.items():
        if head.startswith(beginning):
            check(path)


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


def _check_picture(path: Path) -> None:
    with path.open("rb") as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - len(_PNG_END)))
        if file.read() != _PNG_END:
            raise _cut_short(path)


def _cut_short(path: Path) -> DiskError:
    return DiskError(
        f"{path.name} could not be written whole: the disk took a part of it (it is full, or a quota or a "
        "limit of file sizes is reached).",
        _REMEDY,
    )


def disk_problem(error: Exception, folders: list[Path]) -> DiskError | None:
    """The error of a full disk, where that is why something could not be written; else None."""
    messages = " ".join(str(e) for e in _chain(error))
    if getattr(error, "errno", None) in NO_ROOM or any(os.strerror(code) in messages for code in NO_ROOM):
        return full_disk([folder.parent for folder in folders])
    is_of_writing = isinstance(error, OSError) or type(error).__module__.partition(".")[0] in _LIBRARIES
    if is_of_writing and any(map(_is_full, folders)):
        return full_disk([folder.parent for folder in folders])
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
        _sync(probe)
    except OSError as error:
        return error.errno in NO_ROOM
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


def full_disk(folders: list[Path]) -> DiskError:
    """The error of a full disk behind one of some folders."""
    places = ", ".join(dict.fromkeys(map(str, folders)))
    return DiskError(
        f"The disk of {places} is full, or a quota or a limit of file sizes is reached; "
        "nothing was replaced.",
        _REMEDY,
    )


_CHECKS = {
    b"II*\0": _check_raster,
    b"II+\0": _check_raster,  # BigTIFF
    b"\x89PNG": _check_picture,
    geopackage.MAGIC: geopackage.require_whole,
}
