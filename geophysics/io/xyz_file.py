"""Grids written as three numbers a line, in any order of the lines and with lines missing."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import numpy as np

from ...contract.errors import UserError, require
from ...contract.language import tr
from .grid_nodes import _Nodes

_HEAD_BYTES = 65_536
_COMMENTS = ("#", "/", "!", ">")
_NUMBER = r"[-+]?(\d+[.,]?\d*|[.,]\d+)([ed][-+]?\d+)?|nan|\*"
_SOUTH_FIRST = re.compile(r"^(y|lat|north)", re.IGNORECASE)
_OFF = 0.05  # of a cell, by which a point may lie off its node: coordinates are rounded
_SPARSEST = 50  # nodes for each point of a grid


def _read_xyz(path: Path, variable: str = "") -> _Nodes | None:
    """Read three columns of a text as a grid; None for a file that is no table of numbers.

    Parameters
    ----------
    variable : str
        The name of the column of values, where the first line names them; the third without it.

    Raises
    ------
    UserError
        Where the points are not the nodes of a grid, or two lie at one.
    """
    with path.open("rb") as file:
        start = file.read(_HEAD_BYTES)
    if b"\0" in start:
        return None
    lines = [line.strip() for line in start.decode("latin-1").lstrip("ï»¿").splitlines()]
    head = next((i for i, line in enumerate(lines) if _is_row(line)), None)
    if head is None:
        return None
    separator, is_comma = _separator(lines[head])
    names = _names(lines[:head], separator)
    columns = _columns(names, variable, path.name)
    table = _table(path, head, separator, is_comma, columns)
    known = np.isfinite(table).all(axis=1)
    x, y, values = table[known].T
    return _on_nodes(x, y, values, path.name)


def _is_row(line: str) -> bool:
    """Whether a line holds three numbers or more, and nothing else."""
    words = re.split(r"[\s;]+|,\s*(?=[-+\d.])|,", line.strip(" ;,"))
    return len(words) >= 3 and all(re.fullmatch(_NUMBER, word, re.IGNORECASE) for word in words)


def _separator(line: str) -> tuple[str | None, bool]:
    """What stands between numbers (None: blanks), and whether their decimals follow a comma.

    >>> _separator("1,5;2,5;3"), _separator("1.5, 2.5, 3"), _separator("1,5 2,5 3,1")
    ((';', True), (',', False), (None, True))
    """
    if ";" in line:
        return ";", "," in line
    if "\t" in line.strip() or re.search(r"\S +\S", re.sub(r",\s+", ",", line)):
        return None, "," in line
    return ",", False


def _names(lines: list[str], separator: str | None) -> list[str]:
    """The names of the columns in the last line before the numbers."""
    named = [line.lstrip("#/!> ") for line in lines if line.strip("#/!> ")]
    return [word.strip(' "') for word in named[-1].split(separator)] if named else []


def _columns(names: list[str], variable: str, file: str) -> tuple[int, int, int]:
    """The columns of x, y and the values; latitude may come first where the names say so."""
    x, y = (1, 0) if len(names) >= 2 and _SOUTH_FIRST.match(names[0]) else (0, 1)
    if not variable:
        return x, y, 2
    folded = [name.casefold() for name in names]
    require(
        variable.casefold() in folded,
        tr("{file} holds no variable '{variable}' (it holds {listed}).").format(
            file=file, variable=variable, listed=", ".join(names[:12]) or tr("none")
        ),
        tr("Name one of these (VARIABLE)."),
    )
    return x, y, folded.index(variable.casefold())


def _table(
    path: Path, n_head: int, separator: str | None, is_comma: bool, columns: tuple[int, int, int]
) -> np.ndarray:
    """The three columns of all lines, shape (n, 3)."""

    def number(text: str) -> float:
        return np.nan if text.strip() in ("", "*") else float(text.replace(",", ".") if is_comma else text)

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of no data
            return np.loadtxt(
                path,
                delimiter=separator,
                skiprows=n_head,
                usecols=columns,
                comments=list(_COMMENTS),
                ndmin=2,
                encoding="latin-1",
                converters=number if is_comma else None,
            )
    except ValueError as error:
        raise UserError(
            tr("{file} is no table of three numbers a line ({reason}).").format(
                file=path.name, reason=str(error).partition(";")[0]
            ),
            tr("Correct or remove the line, or read the file with Import gravity stations."),
        ) from error


def _on_nodes(x: np.ndarray, y: np.ndarray, values: np.ndarray, name: str) -> _Nodes:
    """The points as nodes of a grid."""
    (left, dx, col), (bottom, dy, row) = _places(x), _places(y)
    n_cols, n_rows = int(col.max(initial=0)) + 1, int(row.max(initial=0)) + 1
    off = np.maximum(np.abs(x - left - col * dx) / dx, np.abs(y - bottom - row * dy) / dy)
    worst = int(off.argmax()) if len(off) else 0
    is_grid = len(x) > 3 and off[worst] <= _OFF and n_cols * n_rows <= _SPARSEST * len(x)
    require(
        is_grid,
        tr("The {n:,} points of {name} are not the nodes of a grid.").format(n=len(x), name=name),
        tr("They may be stations: read them with Import gravity stations, and use Grid gravity stations."),
    )
    node = row.astype(np.int64) * n_cols + col.astype(np.int64)
    _, first, count = np.unique(node, return_index=True, return_counts=True)
    require(
        count.max() == 1,
        tr("{name} has {n} points at {x:g}, {y:g}.").format(
            name=name, n=count.max(), x=x[first[count.argmax()]], y=y[first[count.argmax()]]
        ),
        tr("Leave one value for each node, or read the file with Import gravity stations."),
    )
    grid = np.full(n_cols * n_rows, np.nan)
    grid[node] = values
    return _Nodes(grid.reshape(n_rows, n_cols), left, bottom, dx, dy)


def _places(x: np.ndarray) -> tuple[float, float, np.ndarray]:
    """The least coordinate, the step between nodes, and the number of each point's node."""
    if not len(x) or not np.ptp(x) > 0:
        return 0.0, 1.0, np.zeros(len(x))
    least, reach = float(x.min()), float(np.ptp(x))
    steps = np.diff(np.unique(x))
    steps = steps[steps > 0.1 * np.quantile(steps, 0.9)]  # not what rounding has parted
    n_steps = max(1, round(reach / float(np.median(steps))))
    step = reach / n_steps
    return least, step, np.round((x - least) / step)
