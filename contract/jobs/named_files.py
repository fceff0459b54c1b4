"""The files behind the names of data: layers in files, archives, links, URLs, virtual rasters."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

_MOST_VRT_BYTES = 20_000_000
_SCHEMES = re.compile(
    r"(memory|mem|virtual|postgis|postgres|postgresql|pg|mysql|mssql|oracle|hana|spatialite|sqlite|ogr|gpkg|"
    r"file|https?|ftp|s3|gs|az|wfs|wms|vrt|netcdf|hdf[45]|delimitedtext|gtiff_dir):",
    re.IGNORECASE,
)
_SOURCES = re.compile(r"<(?:SourceFilename|SourceDataset|SrcDataSource|GDALWarpOptions)\b([^>]*)>([^<]*)<")
_PREFIX = re.compile(r"\w{2,}:")  # of one kind of names or another: GPKG:, DERIVED_SUBDATASET:, file:
_MARKS = re.compile(r"[{}<>=&?|,!]")  # between the parts of a name
_QUOTED = re.compile(r"""['"]([^'"]+)['"]""")


@dataclass(frozen=True)
class _Location:
    """Where a file lies, by whatever name: its number on the disk, and its path without links."""

    real: str
    number: tuple[int, int] | None

    @staticmethod
    def is_plain(path: str) -> bool:
        """Whether a text is the path of a file on this computer, and no layer, URL or database.

        >>> _Location.is_plain("/data/map.gpkg"), _Location.is_plain(r"C:\\maps\\out.tif")
        (True, True)
        >>> names = "memory:", "ogr:dbname='x.gpkg' table='t'", "/vsimem/x.tif", "a|layername=b"
        >>> any(map(_Location.is_plain, names))
        False
        """
        is_virtual = _SCHEMES.match(path) or "://" in path or "|layer" in path or "dbname=" in path
        return bool(path.strip()) and not is_virtual and not path.startswith(("/vsi", "\\vsi"))

    @staticmethod
    def of(path: str | Path) -> _Location:
        """The location of a path; a file that is not there has no number."""
        try:
            state = Path(path).stat()
            number = (state.st_dev, state.st_ino)
        except (OSError, ValueError):
            number = None
        try:
            return _Location(os.path.normcase(os.path.realpath(path)), number)
        except (OSError, ValueError):
            return _Location(str(path), number)

    @staticmethod
    def named(text: str) -> list[_Location]:
        """The files and folders that a text names, those that a virtual raster or layer reads among them.

        >>> _Location.named("nowhere.gpkg|layername=units")
        []
        """
        found: list[Path] = []
        waiting = list(_paths_in(text))
        while waiting:
            path = waiting.pop()
            if path not in found and _exists(path):
                found.append(path)
                waiting += _sources_of(path)
        return [_Location.of(path) for path in found]

    def is_same(self, other: _Location) -> bool:
        """Whether both are one file."""
        return self.real == other.real or (self.number is not None and self.number == other.number)

    def holds(self, other: _Location) -> bool:
        """Whether this is a folder read as one file (a file geodatabase), and the other lies in it."""
        return self.real.lower().endswith(".gdb") and other.real.startswith(self.real + os.sep)


def _exists(path: Path) -> bool:
    """Whether something is there; what cannot be a path is not."""
    try:
        return str(path) not in ("", ".", "/") and path.exists()
    except (OSError, ValueError):
        return False


def _paths_in(text: str) -> Iterator[Path]:
    """Whatever in a text may be a path."""
    if not text:
        return
    plain = text.partition("|")[0]
    pieces = [text, plain, *_QUOTED.findall(text), *_MARKS.split(text)]
    if plain.lower().startswith("file:"):
        pieces.append(url2pathname(unquote(urlsplit(plain).path)))
    if _PREFIX.match(plain):  # the parts of 'GPKG:file:table'; drive letters stay with their paths
        parts = plain.replace("//", "/").split(":")[1:]
        spans = combinations(range(len(parts) + 1), 2)
        pieces += [":".join(parts[start:end]).strip("\"'") for start, end in spans]
    if text.lstrip().startswith("<"):  # a virtual raster in place of its file's name
        yield from _sources_in(text, Path())
    for piece in pieces:
        yield Path(piece.partition("?")[0])
        yield Path(piece)
        if piece.startswith("/vsi"):
            yield from _behind_vsi(piece)


def _behind_vsi(text: str) -> Iterator[Path]:
    """The file behind '/vsizip/file.zip/inside.tif' and its like: the longest beginning that is there."""
    rest = re.sub(r"^(/vsi\w+/)+", "", text).strip("{}").partition("?")[0]
    rest = rest.partition(",")[2] if text.startswith("/vsisubfile") else rest
    for beginning in (rest, "/" + rest.lstrip("/")):
        path = Path(beginning)
        yield from (part for part in (path, *path.parents) if _exists(part) and part.is_file())


def _sources_of(path: Path) -> Iterator[Path]:
    """The files that a virtual raster or layer (VRT) reads."""
    if not path.is_file() or path.stat().st_size > _MOST_VRT_BYTES:
        return
    try:
        with path.open("rb") as file:
            is_virtual = b"<" in file.read(64)  # whatever it is called
        text = path.read_text(encoding="utf-8", errors="replace") if is_virtual else ""
    except OSError:
        return
    yield from _sources_in(text, path.parent)


def _sources_in(text: str, folder: Path) -> Iterator[Path]:
    """The files that the text of a virtual raster or layer in a folder names."""
    for attributes, name in _SOURCES.findall(text):
        is_relative = re.search(r"""relativeTo\w*\s*=\s*['"]1""", attributes)
        for source in _paths_in(name.replace("&amp;", "&").strip()):
            yield folder / source if is_relative or not source.is_absolute() else source
