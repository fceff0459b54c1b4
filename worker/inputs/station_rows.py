"""Rows of a table as stations, gravity in mGal and heights in metres, and rows that are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from rasterio.crs import CRS

from ...contract.errors import require
from ...contract.language import tr
from ...geophysics.units import ABSOLUTE_MGAL, LARGEST_MGAL, POTSDAM_MGAL
from .station_columns import _Columns
from .station_numbers import _numbers_of, _without_marks
from .station_source import _Reject, _Source
from .stations import _DEEPEST_M, _FLIGHT_M, _HIGHEST_M

_LARGEST_NT = 1e5
_FAR_M = 20_000.0  # from the origin of a CRS in metres, near which no other row lies by chance
_TEXTS = ("station", "survey", "line")


@dataclass(frozen=True)
class _Rows:
    """Stations, n rows.

    Parameters
    ----------
    row : int (n,), of the file
    x, y : float (n,), of the CRS; longitudes from -180 to 180
    values : role -> float (n,), 'gravity', 'anomaly', 'error' in mGal (nT), 'height' in m, NaN where empty
    texts : role -> str (n,), of 'station', 'survey', 'line'
    """

    row: np.ndarray
    x: np.ndarray
    y: np.ndarray
    values: dict[str, np.ndarray]
    texts: dict[str, np.ndarray]

    def __len__(self) -> int:
        return len(self.row)

    def take(self, kept: np.ndarray) -> _Rows:
        """The stations of a mask."""
        return _Rows(
            self.row[kept],
            self.x[kept],
            self.y[kept],
            {role: v[kept] for role, v in self.values.items()},
            {role: t[kept] for role, t in self.texts.items()},
        )


def _read_rows(
    source: _Source, columns: _Columns, crs: CRS, *, is_potsdam: bool
) -> Iterator[tuple[_Rows, list[_Reject]]]:
    """Read a file chunk by chunk: its stations, and the rows that are none."""
    for chunk in source.chunks(columns.wanted):
        numbers, is_text = {}, {}
        for role, name in columns.names.items():
            if role not in _TEXTS:
                is_place = role in ("x", "y")
                numbers[role], is_text[role] = _numbers_of(chunk.table[name], are_degrees=is_place)
                if role == "height" or (role == "anomaly" and columns.units[role] != "nT"):
                    numbers[role] = _without_marks(numbers[role])
                null = next(c.null for c in source.columns if c.name == name)
                if np.isfinite(null):
                    is_null = np.abs(numbers[role] - null) < 1e-9
                    numbers[role] = np.where(is_null, np.nan, numbers[role])
        texts = {r: _texts_of(chunk.table[n]) for r, n in columns.names.items() if r in _TEXTS}
        x, y = numbers.pop("x"), numbers.pop("y")
        values = {role: v * columns.factors[role] for role, v in numbers.items()}
        if is_potsdam and "gravity" in values:
            values["gravity"] = values["gravity"] - POTSDAM_MGAL
        if crs.is_geographic:
            x = np.where((x > 180) & (x <= 360), x - 360, x)
        rows = _Rows(chunk.rows, x, y, values, texts)
        wrong = _wrong(rows, is_text, columns, crs)
        is_wrong = np.array([bool(w) for w in wrong.reason]) if len(rows) else np.zeros(0, bool)
        rejects = [
            _Reject(int(chunk.rows[i]), wrong.kind[i], wrong.reason[i], _cells(chunk.table, columns, i))
            for i in np.flatnonzero(is_wrong).tolist()
        ]
        yield rows.take(~is_wrong), chunk.rejects + rejects


def _texts_of(values: pd.Series) -> np.ndarray:
    """Names as texts: whole numbers without a fraction."""
    if pd.api.types.is_float_dtype(values):
        numbers = values.to_numpy(float)
        is_whole = np.isfinite(numbers) & (numbers == np.round(numbers))
        made = np.where(is_whole, np.nan_to_num(numbers), 0).astype(np.int64).astype(str).astype(object)
        made[~is_whole] = [("" if np.isnan(v) else f"{v:g}") for v in numbers[~is_whole]]
        return made
    return values.astype(str).str.strip().where(values.notna(), "").to_numpy(object)


class _Wrong:
    """What is wrong with each row, the first fault counting."""

    def __init__(self, n: int):
        self.kind = np.full(n, "", object)
        self.reason = np.full(n, "", object)

    def add(self, where: np.ndarray, kind: str, reason: str) -> None:
        new = where & (self.kind == "")
        self.kind[new], self.reason[new] = kind, reason


def _wrong(rows: _Rows, is_text: dict[str, np.ndarray], columns: _Columns, crs: CRS) -> _Wrong:
    """Find rows without a place or a value, and numbers that no station has."""
    wrong, n = _Wrong(len(rows)), columns.names
    for role in ("x", "y"):
        wrong.add(is_text[role], "place", tr("the text in {field} is no number").format(field=n[role]))
    wrong.add(~(np.isfinite(rows.x) & np.isfinite(rows.y)), "place", tr("the place is empty"))
    if crs.is_geographic:
        beyond = (np.abs(rows.y) > 90) | (np.abs(rows.x) > 360)
        wrong.add(beyond, "place", tr("the coordinates are no degrees on the Earth"))
    else:
        like_degrees = (np.abs(rows.x) <= 360) & (np.abs(rows.y) <= 90)
        is_far = len(rows) > 0 and np.nanmedian(np.hypot(rows.x, rows.y)) > _FAR_M
        wrong.add(like_degrees & is_far, "place", tr("the coordinates look like degrees among metres"))
    wrong.add((rows.x == 0) & (rows.y == 0), "place", tr("the coordinates are 0, 0"))
    main = [role for role in ("gravity", "anomaly") if role in rows.values]
    for role in main:
        wrong.add(is_text[role], "value", tr("the text in {field} is no number").format(field=n[role]))
    empty = np.logical_and.reduce([np.isnan(rows.values[role]) for role in main])
    wrong.add(empty, "value", tr("the value is empty"))
    if "gravity" in main:
        g = rows.values["gravity"]
        off = (g < ABSOLUTE_MGAL[0]) | (g > ABSOLUTE_MGAL[1])
        wrong.add(off, "value", tr("the gravity is none on Earth"))
    if "anomaly" in main:
        most = _LARGEST_NT if columns.units["anomaly"] == "nT" else LARGEST_MGAL
        wrong.add(np.abs(rows.values["anomaly"]) > most, "value", tr("the anomaly is none on Earth"))
    if "height" in rows.values:
        h = rows.values["height"]
        highest = _FLIGHT_M if columns.units.get("anomaly") == "nT" else _HIGHEST_M
        wrong.add(
            is_text["height"], "height", tr("the text in {field} is no number").format(field=n["height"])
        )
        wrong.add((h < _DEEPEST_M) | (h > highest), "height", tr("the height is none of a station in metres"))
    if "error" in rows.values:
        wrong.add(is_text["error"], "error", tr("the text in {field} is no number").format(field=n["error"]))
        wrong.add(rows.values["error"] < 0, "error", tr("the error is negative"))
    return wrong


def _cells(table: pd.DataFrame, columns: _Columns, i: int) -> str:
    """The cells of a row that were read."""
    return "; ".join(f"{name}={table[name].iloc[i]}" for name in columns.wanted)[:200]


def _crs_of_stations(source: _Source, columns: _Columns, given: CRS | None) -> CRS:
    """The CRS of the coordinates.

    Raises
    ------
    UserError
        Where a table does not say it, and where degrees are said to be metres or the reverse.
    """
    if source.crs is not None:
        return source.crs
    require(
        given is not None or columns.is_degrees,
        tr("The table {name} does not say in which CRS its coordinates are.").format(name=source.name),
        tr("Give it (CRS), such as EPSG:32633."),
    )
    crs = given or CRS.from_epsg(4326)
    require(
        columns.is_degrees or not crs.is_geographic,
        tr("The coordinates {x} and {y} of {name} are no degrees, as those of {crs} are.").format(
            x=columns.names["x"], y=columns.names["y"], name=source.name, crs=crs.to_string()[:40]
        ),
        tr(
            "Give their CRS (CRS), such as EPSG:32633, or name the columns of the degrees (X_FIELD, Y_FIELD)."
        ),
    )
    require(
        not columns.is_degrees or crs.is_geographic,
        tr("The coordinates {x} and {y} of {name} look like degrees, and {crs} is in metres.").format(
            x=columns.names["x"], y=columns.names["y"], name=source.name, crs=crs.to_string()[:40]
        ),
        tr("Give the CRS of the degrees (CRS), such as EPSG:4326, or name other columns (X_FIELD, Y_FIELD)."),
    )
    return crs
