"""Drillholes as they lie on disk: points of a layer, or rows with coordinates, and their fields."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
from geopandas import GeoDataFrame
from pyogrio.errors import DataLayerError, DataSourceError, FieldError, GeometryError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform

from ...contract.errors import UserError, require
from ...contract.jobs import DrillHoles
from ...contract.language import tr
from ...geology.legend import as_text
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import refuse_pipe

_DEGREES = (("longitude", "latitude"), ("lon", "lat"), ("long", "lat"), ("lng", "lat"))
_METRES = (("easting", "northing"), ("east", "north"), ("x", "y"), ("xcoord", "ycoord"), ("utm_e", "utm_n"))
_FEET = re.compile(r"(?:^|[\W_])(?:ft|feet|foot)(?:$|[\W_])", re.IGNORECASE)
_FOOT_M = 0.3048
_DEEPEST_M = 12_500.0  # no hole on Earth is deeper
_NUMBER = re.compile(r"([>≥]?)=?\s*([-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?)\s*m?", re.IGNORECASE)
_YES = {"1", "true", "t", "yes", "y", "oui", "o", "si", "sí", "s", "ja", "j", "是", "reached"}
_NO = {"0", "false", "f", "no", "n", "non", "nein", "否", "not reached", "cover"}


@dataclass(frozen=True)
class _HoleTable:
    """Drillholes as they were read, n rows; places that are no numbers are NaN.

    Parameters
    ----------
    x, y : float (n,), in units of `crs`
    crs : None: the raster's, where a table says nothing else
    fields : of the table
    """

    name: str
    x: np.ndarray
    y: np.ndarray
    crs: CRS | None
    fields: pd.DataFrame

    def column(self, name: str, parameter: str) -> pd.Series:
        """A field by its name, in whatever case."""
        there = [str(c) for c in self.fields.columns]
        alike = [c for c in there if c == name] or [c for c in there if c.casefold() == name.casefold()]
        require(
            len(alike) == 1,
            tr("The drillholes {name} have no field '{field}' (they have {fields}).").format(
                name=self.name, field=name, fields=", ".join(there[:12]) or tr("none")
            ),
            tr("Choose one of these ({parameter}).").format(parameter=parameter),
        )
        return self.fields[alike[0]]

    def places(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        """The collars in the grid's CRS; NaN where they have no place there."""
        x, y = self.x.copy(), self.y.copy()
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
    file, _, option = source.path.partition("|layername=")
    refuse_pipe(file)
    name = Path(file).name
    found = _read(file, source.layer or option, name)
    require(
        len(found) > 0,
        tr("The drillholes {name} are empty.").format(name=name),
        tr("Choose a layer or table with a row for each drillhole (HOLES)."),
    )
    return _of_points(found, name) if isinstance(found, GeoDataFrame) else _of_rows(found, name)


def _read(file: str, layer: str, name: str) -> pd.DataFrame:
    """The features of a layer, or the rows of a table without geometry."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # GDAL's remarks
            try:
                return pyogrio.read_dataframe(file, layer=layer or None)
            except UnicodeDecodeError:
                return pyogrio.read_dataframe(file, layer=layer or None, encoding="cp1252")
    except (DataSourceError, DataLayerError, FieldError, GeometryError, UnicodeDecodeError) as error:
        is_there = Path(file).exists()
        text = tr("{file} cannot be read as drillholes.") if is_there else tr("{file} is not there.")
        raise UserError(
            text.format(file=name),
            tr("Choose a point layer, or a CSV file with columns of coordinates (HOLES)."),
        ) from error


def _of_points(found: GeoDataFrame, name: str) -> _HoleTable:
    """The collars of a layer; every point of a multipoint is one."""
    kinds = set(found.geometry.geom_type.dropna()) - {"Point", "MultiPoint"}
    require(
        not kinds,
        tr("The drillholes {name} hold {kind} geometry; points are wanted.").format(
            name=name, kind=", ".join(sorted(kinds))
        ),
        tr("Choose the layer of the collars, or make points of it (Vector > Geometry Tools > Centroids)."),
    )
    require(
        found.crs is not None,
        tr("The drillholes {name} have no coordinate reference system.").format(name=name),
        tr("Set it (Layer > Set CRS of Layer(s)) and run this again."),
    )
    found = found.explode(index_parts=False, ignore_index=True)
    return _HoleTable(
        name,
        found.geometry.x.to_numpy(float),
        found.geometry.y.to_numpy(float),
        CRS.from_user_input(found.crs.to_wkt()),
        pd.DataFrame(found.drop(columns=found.geometry.name)),
    )


def _of_rows(found: pd.DataFrame, name: str) -> _HoleTable:
    """The collars of a table with coordinates: longitude and latitude, or easting and northing."""
    there = {str(c).strip().casefold(): c for c in found.columns}
    for pairs, crs in ((_DEGREES, CRS.from_epsg(4326)), (_METRES, None)):
        for east, north in pairs:
            if east in there and north in there:
                x, y = (_numbers(found[there[c]])[0] for c in (east, north))
                return _HoleTable(name, x, y, crs, found)
    raise UserError(
        tr("The drillholes {name} have no columns of coordinates (they have {fields}).").format(
            name=name, fields=", ".join(map(str, found.columns[:12])) or tr("none")
        ),
        tr("Call them longitude and latitude, or easting and northing in the raster's CRS."),
    )


def _numbers(values: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of a field, NaN where there is none; and whether a '>' stands before them.

    >>> number, is_more = _numbers(pd.Series(["12,5", "> 80 m", "n/a", None]))
    >>> number.tolist(), is_more.tolist()
    ([12.5, 80.0, nan, nan], [False, True, False, False])
    """
    if pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values):
        return values.to_numpy(float, na_value=np.nan), np.zeros(len(values), bool)
    parts = [_NUMBER.fullmatch(as_text(value)) for value in values]
    numbers = [float(p[2].replace(",", ".")) if p else np.nan for p in parts]
    return np.array(numbers, float), np.array([bool(p and p[1]) for p in parts])


def _depths(table: _HoleTable, field: str) -> tuple[np.ndarray, np.ndarray, bool]:
    """Depths in m, NaN where there is none; which are 'more than'; and whether they were in feet.

    Raises
    ------
    UserError
        For negative depths, and for such as no hole has.
    """
    depth, is_more = _numbers(table.column(field, "HOLES_DEPTH"))
    in_feet = bool(_FEET.search(field))
    depth = depth * (_FOOT_M if in_feet else 1.0)
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
