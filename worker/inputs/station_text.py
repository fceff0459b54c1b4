"""Texts of stations: CSV and XYZ with or without names of columns, read some rows at once."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TextIO

import numpy as np
import pandas as pd

from ...contract.errors import require
from ...contract.language import tr
from .station_source import _Chunk, _Column, _Reject, _Source
from .station_units import _name_and_unit
from .text_encoding import _encoding_of

LINE = "line of the file"  # the column of what stands in lines between the rows, as in Geosoft's XYZ
_AT_ONCE = 100_000  # lines
_SAMPLE = 400  # lines from which the layout is found
_SEPARATORS = (";", "\t", "|", ",", None)  # None: blanks
_COMMENT = ("#", "/", "!", "%", "//")
_MARKER = re.compile(r"\s*(?:line|tie|flight|l|t|d|b)\s*[:_-]?\s*([\w.:-]*\d[\w.:-]*)\s*", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?(\d+[.,]?\d*|[.,]\d+)([ed][-+]?\d+)?|nan|\*", re.IGNORECASE)
_UNIT_ROW = re.compile(r"[(\[]?\s*(m|ft|deg\w*|mgals?|[uµμ]m/s\^?2|gu|nt|-)?\s*[)\]]?", re.IGNORECASE)
_COMMA_DECIMALS = re.compile(r"\d,\d+\s+[-+]?\d+,\d")
_EMPTY = ["", "*", "-", "nan", "NaN", "NAN", "null", "NULL", "N/A", "n/a", "NA"]


class _Layout(NamedTuple):
    """How a text is written.

    Parameters
    ----------
    separator : None for blanks
    is_comma : whether decimals follow a comma
    names : of the columns
    has_names : whether the file gives them
    n_head : lines before the first row
    has_lines : whether names of lines stand between the rows
    """

    encoding: str
    separator: str | None
    is_comma: bool
    names: tuple[str, ...]
    has_names: bool
    n_head: int
    has_lines: bool


def _open_text(path: Path) -> _Source:
    """Open a table of text.

    Raises
    ------
    UserError
        Where no row of three cells or more is found.
    """
    encoding = _encoding_of(path)
    with path.open(encoding=encoding, errors="replace") as file:
        sample = [line.rstrip("\r\n") for line in islice(file, _SAMPLE)]
    layout = _layout_of(sample, encoding, path.name)
    extra = [_Column(LINE)] * layout.has_lines
    columns = [_Column(*_name_and_unit(name)) for name in layout.names]
    columns = [column._replace(name=name) for column, name in zip(columns, layout.names)]

    def chunks(wanted: Sequence[str]) -> Iterator[_Chunk]:
        with path.open(encoding=layout.encoding, errors="replace") as file:
            yield from _chunks(file, layout, wanted)

    return _Source(
        path.name,
        (*columns, *extra),
        None,
        _reading(path.name, layout),
        "\n".join(sample[: layout.n_head]),
        layout.has_names,
        chunks,
    )


def _layout_of(sample: list[str], encoding: str, file: str) -> _Layout:
    """Find how the columns are parted and called."""
    lines = [line for line in sample if line.strip() and not _is_aside(line)]
    fitting = [s for s in _SEPARATORS if _parts(lines, s)]
    require(
        bool(fitting),
        tr("{file} holds no table: no line of three numbers or more is found.").format(file=file),
        tr("Give a line for each station, its cells separated by commas, semicolons, tabs or blanks."),
    )
    separator = fitting[0]
    cells = [_split(line, separator) for line in lines]
    first = next(i for i, row in enumerate(cells) if _n_numbers(row) >= 2)
    n_columns = Counter(map(len, cells[first:])).most_common(1)[0][0]
    has_ends = separator and all(row[-1] == "" for row in cells[first:])
    if has_ends and any(len(row) == n_columns - 1 for row in cells[:first]):
        n_columns -= 1  # a separator ends the rows, and not the names
    n_head = sample.index(lines[first])
    names, units = _names_in(cells[:first], sample[:n_head], separator, n_columns)
    numbers = [c for row in cells[first:] for c in row if _NUMBER.fullmatch(c)]
    is_comma = separator != "," and any("," in n for n in numbers) and not any("." in n for n in numbers)
    has_names = bool(names)
    names = names or [f"column {i}" for i in range(1, n_columns + 1)]
    names = [f"{name} ({unit})" if unit else name for name, unit in zip(names, units)]
    has_lines = any(_MARKER.fullmatch(line) for line in sample)
    return _Layout(encoding, separator, is_comma, tuple(_distinct(names)), has_names, n_head, has_lines)


def _is_aside(line: str) -> bool:
    """Whether a line is a comment, or names the line that follows."""
    return line.lstrip().startswith(_COMMENT) or _MARKER.fullmatch(line) is not None


def _parts(lines: list[str], separator: str | None) -> bool:
    """Whether a separator parts most lines into the same count of cells, of which two or more are numbers."""
    if separator == "," and sum(bool(_COMMA_DECIMALS.search(line)) for line in lines) > 0.5 * len(lines):
        return False
    cells = [row for row in (_split(line, separator) for line in lines) if _n_numbers(row) >= 2]
    if not cells or len(cells) < 0.5 * (len(lines) - 2):
        return False
    count, n_rows = Counter(map(len, cells)).most_common(1)[0]
    return count >= 3 and n_rows >= 0.5 * len(cells)


def _split(line: str, separator: str | None) -> list[str]:
    """The cells of a line."""
    if separator and '"' in line:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=separator))]
    return [cell.strip().strip('"') for cell in line.split(separator)]


def _n_numbers(cells: list[str]) -> int:
    return sum(_NUMBER.fullmatch(cell) is not None for cell in cells)


def _names_in(
    heads: list[list[str]], before: list[str], separator: str | None, n_columns: int
) -> tuple[list[str], list[str]]:
    """The names of the columns and their units, from the lines before the first row."""
    units = [""] * n_columns
    if heads and len(heads[-1]) == n_columns and all(_UNIT_ROW.fullmatch(cell) for cell in heads[-1]):
        units = [cell.strip("()[] -") for cell in heads.pop()]
    asides = [
        _split(line.lstrip().lstrip("".join(_COMMENT)), separator) for line in before if _is_aside(line)
    ]
    asides = [[cell for cell in row if cell] for row in asides]
    for row in (*reversed(heads), *reversed(asides)):
        if len(row) == n_columns:
            return row, units
    return [], units


def _distinct(names: list[str]) -> list[str]:
    """Names of which none comes twice or is empty."""
    made: list[str] = []
    for i, name in enumerate(names, 1):
        name = name or f"column {i}"
        made.append(name if name not in made else f"{name} {i}")
    return made


def _reading(file: str, layout: _Layout) -> str:
    """A sentence on how a text is read."""
    parted = {None: tr("blanks"), "\t": tr("tabs")}.get(layout.separator, f"'{layout.separator}'")
    names = ", ".join(layout.names[:30])
    text = (
        tr("{file}: cells separated by {separator}, columns {names}.")
        if layout.has_names
        else tr("{file}: cells separated by {separator}, no names; the columns are called {names}.")
    )
    return text.format(file=file, separator=parted, names=names)


def _chunks(file: TextIO, layout: _Layout, wanted: Sequence[str]) -> Iterator[_Chunk]:
    """Some lines at once, from the first row on; what stands between the rows goes with those below it."""
    n_read, current = layout.n_head, ""
    for line in islice(file, layout.n_head):
        marker = _MARKER.fullmatch(line)
        current = marker[1] if marker else current
    while block := list(islice(file, _AT_ONCE)):
        rows: list[int] = []
        kept: list[str] = []
        names: list[str] = []
        rejects: list[_Reject] = []
        for number, line in enumerate(block, n_read + 1):
            if not line.strip() or line.lstrip().startswith(_COMMENT):
                continue
            marker = _MARKER.fullmatch(line)
            if marker:
                current = marker[1]
                continue
            n_cells = _count(line, layout.separator)
            if n_cells == len(layout.names) or (
                n_cells == len(layout.names) + 1 and _ends_empty(line, layout)
            ):
                rows.append(number)
                kept.append(line)
                names.append(current)
                continue
            reason = tr("{n} cells, where the table has {wanted}").format(n=n_cells, wanted=len(layout.names))
            rejects.append(_Reject(number, "columns", reason, line.strip()[:200]))
        n_read += len(block)
        table = _parsed(kept, layout, wanted)
        if LINE in wanted:
            table[LINE] = names
        yield _Chunk(np.array(rows, np.int64), table, rejects)


def _count(line: str, separator: str | None) -> int:
    if separator is None:
        return len(line.split())
    return len(_split(line, separator)) if '"' in line else line.count(separator) + 1


def _ends_empty(line: str, layout: _Layout) -> bool:
    return layout.separator is not None and line.rstrip("\r\n ").endswith(layout.separator)


def _parsed(lines: list[str], layout: _Layout, wanted: Sequence[str]) -> pd.DataFrame:
    """Lines as a table with the columns that are wanted."""
    chosen = [i for i, name in enumerate(layout.names) if name in wanted]
    if not lines:
        return pd.DataFrame({layout.names[i]: pd.Series(dtype=object) for i in chosen})
    table = pd.read_csv(
        StringIO("".join(lines)),
        sep=layout.separator or r"\s+",
        header=None,
        usecols=chosen,
        decimal="," if layout.is_comma else ".",
        skipinitialspace=True,
        keep_default_na=False,
        na_values=_EMPTY,
        low_memory=False,
    )
    return table.rename(columns=dict(enumerate(layout.names)))
