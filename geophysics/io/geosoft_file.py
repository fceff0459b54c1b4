"""Geosoft's grids: the binary .grd, version 2, and the grid exchange format (GXF), revision 3.

GDAL reads no .grd, and of GXF neither the mark of empty cells nor grids whose points run along columns.

References
----------
Geosoft (2005): Grid file format (GRD). Technical note.
Geosoft (1999): GXF, grid exchange file, revision 3.0. Technical note.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

from ...contract.errors import UserError, require
from ...contract.language import tr
from .grid_nodes import _Nodes

_HEAD_BYTES = 512
_COMPRESSED = 1024  # added to the size of an element
_BLOCK_HEAD_BYTES = 16
_KINDS = {(1, 0): "u1", (1, 1): "i1", (2, 0): "u2", (2, 1): "i2", (4, 0): "u4", (4, 1): "i4", (4, 2): "f4"}
_KINDS |= {(8, 0): "f8", (8, 1): "f8", (8, 2): "f8"}  # of (size, sign)
_DUMMIES = {"u1": 255, "i1": -127, "u2": 65535, "i2": -32767, "u4": 2**32 - 1, "i4": -(2**31) + 1}
_LEAST_FLOAT = -0.99e32  # floats below are empty
_MOST_SIDE = 10_000_000
_EPSG = re.compile(r'wellknown_epsg\s*=\s*"(\d+)"')

# GXF's #SENSE: (are points along columns, is the first row in the north, is the first column in the east)
_SENSES = {
    1: (False, False, False),
    -1: (True, False, False),
    -2: (False, True, False),
    2: (True, True, False),
    3: (False, True, True),
    -3: (True, True, True),
    -4: (False, False, True),
    4: (True, False, True),
}
_FIRST_DIGIT = 37  # of numbers in base 90
_EMPTY, _REPEATED = "!", '"'
_MOST_DIGITS = 8


def _read_geosoft(path: Path) -> _Nodes | None:
    """Read a binary .grd; None for a file of another kind.

    Raises
    ------
    UserError
        For a colour grid, vectors in another order than along an axis, or a file cut short.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if len(head) < _HEAD_BYTES or not _is_geosoft(head):
        return None
    element, sign, n_elements, n_vectors, order = struct.unpack_from("<5i", head)
    spacing, between, x, y, rotation, base, multiplier = struct.unpack_from("<7d", head, 20)
    kind = _kind_of(element % _COMPRESSED, sign, order, path.name)
    data = path.read_bytes()
    stored = _unpacked(data, path.name) if element > _COMPRESSED else data[_HEAD_BYTES:]
    wanted = n_elements * n_vectors * np.dtype(kind).itemsize
    require(
        len(stored) >= wanted,
        tr("{file} is damaged or incomplete ({reason}).").format(
            file=path.name,
            reason=tr("{found:,} of {wanted:,} bytes are there").format(found=len(stored), wanted=wanted),
        ),
        tr("Fetch it again (copy, download or export it anew)."),
    )
    vectors = np.frombuffer(stored, f"<{kind}", n_elements * n_vectors).reshape(n_vectors, n_elements)
    empty = vectors <= _LEAST_FLOAT if kind[0] == "f" else vectors == _DUMMIES[kind]
    values = np.where(empty, np.nan, vectors / multiplier + base)
    if order < 0:
        values, spacing, between = values.T, between, spacing
    return _Nodes(values, x, y, spacing, between, rotation, _crs_of_companion(path))


def _is_geosoft(head: bytes) -> bool:
    """Whether the numbers at the beginning of a file can be those of a grid: the format has no mark."""
    element, sign, n_elements, n_vectors, order = struct.unpack_from("<5i", head)
    spacing, between, x, y, rotation, base, multiplier = struct.unpack_from("<7d", head, 20)
    return (
        element % _COMPRESSED in (1, 2, 4, 8)
        and 0 < element < 2 * _COMPRESSED
        and 0 <= sign <= 3
        and 0 < n_elements < _MOST_SIDE
        and 0 < n_vectors < _MOST_SIDE
        and abs(order) in (1, 2, 3, 4)
        and bool(np.isfinite([spacing, between, x, y, rotation, base, multiplier]).all())
        and spacing > 0
        and between > 0
        and multiplier != 0
    )


def _kind_of(size: int, sign: int, order: int, name: str) -> str:
    """The type of the elements."""
    require(
        (size, sign) in _KINDS,
        tr("{name} is a colour picture, not a grid of measured values.").format(name=name),
        tr("Choose the grid that the picture was made from."),
    )
    require(
        abs(order) == 1,
        tr("{name} has its vectors in the order {order}; 1 (rows) or -1 (columns) is wanted.").format(
            name=name, order=order
        ),
        tr("Export the grid anew, as GXF or GeoTIFF."),
    )
    return _KINDS[size, sign]


def _unpacked(data: bytes, name: str) -> bytes:
    """The elements of a compressed grid: blocks of some vectors, each with a head of 16 bytes."""
    try:
        n_blocks = struct.unpack_from("<i", data, _HEAD_BYTES + 8)[0]
        offsets = struct.unpack_from(f"<{n_blocks}q", data, _HEAD_BYTES + 16)
        sizes = struct.unpack_from(f"<{n_blocks}i", data, _HEAD_BYTES + 16 + 8 * n_blocks)
        parts = zip(offsets, sizes, strict=True)
        return b"".join(zlib.decompress(data[at + _BLOCK_HEAD_BYTES : at + size]) for at, size in parts)
    except (zlib.error, struct.error) as error:
        raise UserError(
            tr("The compressed blocks of {name} cannot be unpacked ({reason}).").format(
                name=name, reason=error
            ),
            tr("Fetch the file again, or export the grid without compression."),
        ) from error


def _crs_of_companion(path: Path) -> CRS | None:
    """The CRS that Oasis montaj writes into the .xml file of a grid, by its EPSG number."""
    companion = path.with_name(f"{path.name}.xml")
    try:
        found = _EPSG.search(companion.read_text(encoding="utf-8", errors="replace"))
        return CRS.from_epsg(int(found[1])) if found else None
    except (OSError, CRSError):
        return None


def _read_gxf(path: Path) -> _Nodes | None:
    """Read a GXF; None for a file of another kind.

    Raises
    ------
    UserError
        Where it lacks sizes, or holds fewer numbers than it says.
    """
    with path.open("rb") as file:
        if b"\0" in file.read(4096):
            return None
    lines = path.read_text(encoding="latin-1").splitlines()
    starts = [i for i, line in enumerate(lines) if line.upper().startswith("#GRID")]
    if not starts:
        return None
    said = _keywords(lines[: starts[0]])
    try:
        n_points, n_rows = (int(float(said[key][0])) for key in ("POINTS", "ROWS"))
        x, y, rotation = (_number(said, key, 0.0) for key in ("XORIGIN", "YORIGIN", "ROTATION"))
        spacing, between = (_number(said, key, 1.0) for key in ("PTSEPARATION", "RWSEPARATION"))
        n_digits, sense = (int(_number(said, key, default)) for key, default in (("GTYPE", 0), ("SENSE", 1)))
        scale, offset = map(float, (said.get("TRANSFORM") or ["1", "0"])[:2])
        dummy = _number(said, "DUMMY", np.nan)
        is_column, is_north_first, is_east_first = _SENSES[sense]
        raw = _numbers(lines[starts[0] + 1 :], n_digits, dummy)
        grid = np.where(raw == dummy, np.nan, raw * scale + offset)[: n_points * n_rows]
        grid = grid.reshape(n_rows, n_points)
    except (KeyError, ValueError, IndexError) as error:
        raise UserError(
            tr("{file} is damaged or incomplete ({reason}).").format(file=path.name, reason=error),
            tr("Fetch it again (copy, download or export it anew)."),
        ) from error
    if is_column:
        grid, spacing, between = grid.T, between, spacing
    grid = grid[::-1] if is_north_first else grid
    return _Nodes(
        grid[:, ::-1] if is_east_first else grid, x, y, spacing, between, rotation, _crs_by_gdal(path)
    )


def _keywords(lines: list[str]) -> dict[str, list[str]]:
    """The words below each keyword."""
    said: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        if line.startswith("#"):
            key = (line[1:].split() or [""])[0].upper()
            said[key] = []
        elif key:
            said[key] += line.replace(",", " ").split()
    return said


def _number(said: dict[str, list[str]], key: str, otherwise: float) -> float:
    return float(said[key][0]) if said.get(key) else otherwise


def _numbers(lines: list[str], n_digits: int, dummy: float) -> np.ndarray:
    """The numbers of a grid; in base 90 where they have a fixed count of digits."""
    if not n_digits:
        return np.array(" ".join(lines).split(), float)
    if not 1 <= n_digits <= _MOST_DIGITS:
        raise ValueError(f"GTYPE {n_digits}")
    return np.fromiter(_of_base_90("".join(line.rstrip("\r") for line in lines), n_digits, dummy), float)


def _of_base_90(text: str, n_digits: int, dummy: float) -> Iterator[float]:
    """Numbers of a fixed count of digits; a row of quotation marks says that one comes several times."""
    words = (text[i : i + n_digits] for i in range(0, len(text) - n_digits + 1, n_digits))
    for word in words:
        count = 1
        if word[0] == _REPEATED:
            count, word = int(_value_of(next(words, ""))), next(words, _EMPTY)
        value = dummy if word[0] == _EMPTY else _value_of(word)
        for _ in range(count):
            yield value


def _value_of(word: str) -> float:
    """A number in base 90.

    >>> _value_of("%&")
    1.0
    """
    value = 0
    for letter in word:
        value = 90 * value + ord(letter) - _FIRST_DIGIT
    return float(value)


def _crs_by_gdal(path: Path) -> CRS | None:
    try:
        with rasterio.open(path, driver="GXF") as source:
            return source.crs
    except (RasterioError, CRSError):
        return None
