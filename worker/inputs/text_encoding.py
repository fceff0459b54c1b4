"""The encoding of a table of text, and such tables for GDAL, which reads no UTF-16."""

from __future__ import annotations

import codecs
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_BYTES_AT_ONCE = 1 << 20
_TABLES = (".csv", ".tsv", ".txt", ".psv")


def _encoding_of(path: Path) -> str:
    """UTF-16 or UTF-8, each with or without a mark, or Windows' Western letters."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        start = file.read(4)
        if start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
        if b"\0" in start:
            return "utf-16-le" if start[1:2] == b"\0" else "utf-16-be"  # without its mark
        file.seek(0)
        try:
            while block := file.read(_BYTES_AT_ONCE):
                decoder.decode(block)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


@contextmanager
def _readable_by_gdal(file: str) -> Iterator[str]:
    """The path of a file, or of a copy in UTF-8 of a table in UTF-16."""
    path = Path(file)
    if path.suffix.lower() not in _TABLES or not path.is_file():
        yield file
        return
    encoding = _encoding_of(path)
    if not encoding.startswith("utf-16"):
        yield file
        return
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        with (
            path.open(encoding=encoding, errors="replace", newline="") as source,
            copy.open("w", encoding="utf-8", newline="") as target,
        ):
            shutil.copyfileobj(source, target)
        yield str(copy)
