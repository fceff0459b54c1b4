"""ASEG-GDF2, a table of stations in text with a definition file, read some rows at once.

References
----------
Pratt, D. A. (2003): ASEG-GDF2, a standard for point located data exchange. Preview 107, 11-16.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TextIO

import numpy as np
import pandas as pd

from ...contract.errors import require
from ...contract.language import tr
from .station_source import _Chunk, _Column, _Reject, _Source
from .station_text import _AT_ONCE, _EMPTY
from .text_encoding import _encoding_of

_DEFINITION = re.compile(r"DEFN\s*\d*\s*ST=REC\w*,\s*RT=(\w*)\s*;(.*)", re.IGNORECASE)
_FORMAT = re.compile(r"(\d*)([AIFEDG])(\d+)(?:\.\d+)?", re.IGNORECASE)


class _Field(NamedTuple):
    """A field of ASEG-GDF2: its column, and where it stands in a line."""

    column: _Column
    start: int
    stop: int


def _open_gdf2(definition: Path, data: Path) -> _Source:
    """Open an ASEG-GDF2 table by its definition file.

    Raises
    ------
    UserError
        Where the definition names no fields.
    """
    fields = _fields_of(definition.read_text(encoding=_encoding_of(definition), errors="replace"))
    require(
        len(fields) >= 3,
        tr("The definition file {file} names {n} fields; three or more are wanted.").format(
            file=definition.name, n=len(fields)
        ),
        tr("Choose a .dat file with a .dfn of the same name in its folder."),
    )
    encoding = _encoding_of(data)

    def chunks(wanted: Sequence[str]) -> Iterator[_Chunk]:
        with data.open(encoding=encoding, errors="replace") as file:
            yield from _gdf2_chunks(file, fields, wanted)

    names = ", ".join(field.column.name for field in fields)
    return _Source(
        data.name,
        tuple(field.column for field in fields),
        None,
        tr("{file} is ASEG-GDF2 with the fields {names}.").format(file=data.name, names=names),
        definition.read_text(encoding="latin-1"),
        True,
        chunks,
    )


def _fields_of(text: str) -> list[_Field]:
    """The fields of the data records, in their order."""
    fields: list[_Field] = []
    at = 0
    for line in text.splitlines():
        found = _DEFINITION.match(line.strip())
        if not found or found[1].upper() in ("COMM", "PROJ"):
            continue
        for part in found[2].split(";"):
            pieces = re.split(r"[:,]", part, maxsplit=2)
            form = _FORMAT.fullmatch(pieces[1].strip()) if len(pieces) > 1 else None
            name = pieces[0].strip()
            if form is None or name.upper() == "RT":
                continue
            rest = pieces[2] if len(pieces) > 2 else ""
            unit, null = (re.search(rf"{key}=([^,:;]*)", rest, re.IGNORECASE) for key in ("UNITS?", "NULL"))
            for number in range(int(form[1] or 1)):
                column = _Column(
                    f"{name}[{number}]" if form[1] not in ("", "1") else name,
                    unit[1].strip() if unit else "",
                    _float(null[1]) if null else np.nan,
                )
                fields.append(_Field(column, at, at + int(form[3])))
                at += int(form[3])
    return fields


def _float(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return np.nan


def _gdf2_chunks(file: TextIO, fields: list[_Field], wanted: Sequence[str]) -> Iterator[_Chunk]:
    """Some lines at once: parted by tabs, at their places, or parted by blanks, whichever fits a line."""
    n_read = 0
    chosen = [(i, f) for i, f in enumerate(fields) if f.column.name in wanted]
    while block := list(islice(file, _AT_ONCE)):
        rows: list[int] = []
        cells: list[list[str]] = []
        rejects: list[_Reject] = []
        for number, line in enumerate(block, n_read + 1):
            text = line.rstrip("\r\n")
            if not text.strip() or text.startswith("COMM"):
                continue
            found = _cells_of(text, fields)
            if found is None:
                reason = tr("{n} cells, where the table has {wanted}").format(
                    n=len(text.split()), wanted=len(fields)
                )
                rejects.append(_Reject(number, "columns", reason, text.strip()[:200]))
                continue
            rows.append(number)
            cells.append([found[i].strip() for i, _ in chosen])
        n_read += len(block)
        table = pd.DataFrame(cells, columns=[f.column.name for _, f in chosen], dtype=object)
        for _, field in chosen:
            table[field.column.name] = _without_null(table[field.column.name], field.column.null)
        yield _Chunk(np.array(rows, np.int64), table, rejects)


def _cells_of(text: str, fields: list[_Field]) -> list[str] | None:
    """The cells of a line, None where it has another count."""
    width = fields[-1].stop
    if "\t" in text:
        cells = text.split("\t")
        return cells if len(cells) == len(fields) else None
    if len(text) == width:
        return [text[f.start : f.stop] for f in fields]
    cells = text.split()
    if len(cells) == len(fields):
        return cells
    if width - 8 <= len(text.rstrip()) < width:  # blanks were cut off at the end
        return [text[f.start : f.stop] for f in fields]
    return None


def _without_null(values: pd.Series, null: float) -> pd.Series:
    """A column as numbers where all cells are, empty where they hold the null value."""
    numbers = pd.to_numeric(values, errors="coerce")
    is_text = numbers.isna() & ~values.isin(_EMPTY)
    if is_text.any():
        return values
    return numbers.mask(np.isclose(numbers, null, rtol=0, atol=1e-9)) if np.isfinite(null) else numbers
