"""Drillholes as they lie on disk: their places, and what their fields say in whatever words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform

from ...contract.errors import UserError, require
from ...contract.jobs import DrillHoles
from ...contract.language import tr
from ...geology.legend import as_text
from ...geophysics.grids import Grid
from ...geophysics.units import FOOT_M
from .point_table import _is_numeric, _PointTable, _read_points, _with_points

_FEET = re.compile(r"(?:^|[\W_])(?:ft|feet|foot)(?:$|[\W_])", re.IGNORECASE)
_DEEPEST_M = 12_500.0  # no hole on Earth is deeper
_NUMBER = re.compile(r"([>≥]?)=?\s*([-+]?\d+(?:,\d{3})*(?:[.,]\d+)?(?:e[-+]?\d+)?)\s*m?", re.IGNORECASE)
_YES = {"1", "true", "t", "yes", "y", "oui", "o", "si", "sí", "s", "ja", "j", "是", "reached"}
_NO = {"0", "false", "f", "no", "n", "non", "nein", "否", "not reached", "cover"}


@dataclass(frozen=True)
class _HoleTable(_PointTable):
    """Drillholes as they were read, n rows; a table without a CRS has the raster's."""

    def places(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        """The collars in the grid's CRS; NaN where they have no place there."""
        x, y = (_numbers(values)[0].copy() for values in (self.x, self.y))
        known = np.isfinite(x) & np.isfinite(y)
        if self.crs is not None and self.crs != grid.crs and known.any():
            try:
                x[known], y[known] = transform(self.crs, grid.crs, x[known], y[known])
            except RasterioError as error:
                raise UserError(
                    tr("The drillholes {name} cannot be brought to the raster's CRS ({reason}).").format(
                        name=self.name, reason=error
                    ),
                    tr("Check the coordinate reference system of the drillholes."),
                ) from error
        known &= np.isfinite(x) & np.isfinite(y)
        return np.where(known, x, np.nan), np.where(known, y, np.nan)


def _read_table(source: DrillHoles) -> _HoleTable:
    """Read the drillholes of a job.

    Raises
    ------
    UserError
        For what cannot be read, is empty, holds no points, or has no CRS.
    """
    found = _read_points(source.path, source.layer, parameter="HOLES")
    is_lonlat = found.crs is None and found.is_degrees
    crs = CRS.from_epsg(4326) if is_lonlat else found.crs
    return _HoleTable(found.name, found.x, found.y, crs, found.is_degrees, found.fields)


def _numbers(values: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of a field, NaN where there is none; and whether a '>' stands before them.

    >>> number, is_more = _numbers(pd.Series(["12,5", "> 80 m", "n/a", None]))
    >>> number.tolist(), is_more.tolist()
    ([12.5, 80.0, nan, nan], [False, True, False, False])
    """
    if _is_numeric(values):
        return values.to_numpy(float, na_value=np.nan), np.zeros(len(values), bool)
    parts = [_NUMBER.fullmatch(as_text(value)) for value in values]
    numbers = _with_points(pd.Series([p[2] if p else "nan" for p in parts], name=values.name))
    return numbers.astype(float).to_numpy(), np.array([bool(p and p[1]) for p in parts])


def _depths(table: _HoleTable, field: str) -> tuple[np.ndarray, np.ndarray, bool]:
    """Depths in m, NaN where there is none; which are 'more than'; and whether they were in feet.

    Raises
    ------
    UserError
        For negative depths, and for such as no hole has.
    """
    depth, is_more = _numbers(table.column(field, "HOLES_DEPTH"))
    in_feet = bool(_FEET.search(field))
    depth = depth * (FOOT_M if in_feet else 1.0)
    n_known, n_negative = int(np.isfinite(depth).sum()), int((depth < 0).sum())
    require(
        n_known > 0,
        tr("The field '{field}' of the drillholes {name} holds no numbers.").format(
            field=field, name=table.name
        ),
        tr("Choose the field of the depth to bedrock in metres (HOLES_DEPTH), or none."),
    )
    require(
        not n_negative,
        tr("{n} of {n_known} depths of the drillholes {name} ({field}) are negative.").format(
            n=n_negative, n_known=n_known, name=table.name, field=field
        ),
        tr("Give metres below the ground, downward positive, or choose another field (HOLES_DEPTH)."),
    )
    deepest = float(np.nanmax(depth))
    require(
        deepest <= _DEEPEST_M,
        tr("The drillholes {name} are up to {deepest:,.0f} m deep ({field}); no hole is.").format(
            name=table.name, deepest=deepest, field=field
        ),
        tr("Give the depth in metres (HOLES_DEPTH)."),
    )
    return depth, is_more, in_feet


def _weights(table: _HoleTable, field: str) -> np.ndarray:
    """Weights of 0 and more; 1 where none is given."""
    weight, _ = _numbers(table.column(field, "HOLES_WEIGHT"))
    n_negative = int((weight < 0).sum())
    require(
        not n_negative,
        tr("{n} weights of the drillholes {name} ({field}) are negative.").format(
            n=n_negative, name=table.name, field=field
        ),
        tr("Give weights of 0 and more (HOLES_WEIGHT): 0 leaves a drillhole out."),
    )
    return np.where(np.isfinite(weight), weight, 1.0)


def _answers(table: _HoleTable, field: str) -> np.ndarray:
    """Whether each hole reached bedrock: 1 yes, 0 no, -1 where nothing is said."""
    words = [as_text(value).casefold() for value in table.column(field, "HOLES_REACHED")]
    others = sorted(set(words) - _YES - _NO - {""})
    require(
        not others,
        tr(
            "The field '{field}' of the drillholes {name} says '{words}' of whether bedrock was reached."
        ).format(field=field, name=table.name, words=_listed(others)),
        tr("Give yes or no, true or false, 1 or 0 (HOLES_REACHED)."),
    )
    return np.array([1 if word in _YES else 0 if word in _NO else -1 for word in words])


def _listed(words: Sequence[str], most: int = 5) -> str:
    """The first few of many words.

    >>> _listed(["a", "b"]), _listed(list("abcdefg"))
    ('a, b', 'a, b, c, d, e, ...')
    """
    return ", ".join(word[:40] for word in words[:most]) + (", ..." if len(words) > most else "")
