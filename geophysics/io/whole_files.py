"""Whether a written file is whole: GDAL tells of a full disk when a file is closed, and nobody hears it."""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path
from typing import BinaryIO

import rasterio
from rasterio.errors import RasterioError

from ...contract.errors import DiskError
from . import geopackage

DISK_REMEDY = "Free some space on the disk, or choose another folder."
_PNG_END = b"IEND\xaeB`\x82"


def require_whole(path: Path) -> None:
    """Wait until a file is on the disk, and refuse one that was not written completely.

    Of a raster every block has to lie within the file and to begin as its compression does, and the last one
    is read back: reading all of them would take as long as writing them.
    """
    sync(path)
    with path.open("rb") as file:
        head = file.read(16)
    if not head.strip(b"\0"):
        raise _cut_short(path)
    for beginning, check in _CHECKS.items():
        if head.startswith(beginning):
            check(path)


def sync(path: Path) -> None:
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
        DISK_REMEDY,
    )


_CHECKS = {
    b"II*\0": _check_raster,
    b"II+\0": _check_raster,  # BigTIFF
    b"\x89PNG": _check_picture,
    geopackage.MAGIC: geopackage.require_whole,
}
