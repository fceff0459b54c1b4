"""Points as they lie on disk: features of a layer, or rows with coordinates, and their fields."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
from geopandas import GeoDataFrame
from pyogrio.errors import DataLayerError, DataSourceError, FieldError, GeometryError
from rasterio.crs import CRS

from ...contract.errors import UserError, require
from ...contract.language import tr
from ...geophysics.io.rasters import refuse_pipe
from .text_encoding import _readable_by_gdal

_DEGREES = (("longitude", "latitude"), ("lon", "lat"), ("long", "lat"), ("lng", "lat"))
_METRES = (("easting", "northing"), ("east", "north"), ("x", "y"), ("xcoord", "ycoord"), ("utm_e", "utm_n"))
_NONE = ("", "nan", "null", "*", "-")  # texts of empty cells
_IN_THREES = r"[-+]?\d{1,3}(,\d{3})+(\.\d*)?"  # digits
_MOST_FIELDS = 12  # of a message


@dataclass(frozen=True)
class _PointTable:
    """Points as they were read, n rows.

    Parameters
    ----------
    x, y : columns of the table, or coordinates of the points, in units of `crs`
    crs : None where a table does not say it
    is_degrees : whether the coordinates are called longitude and latitude
    fields : of the table
    """

    name: str
    x: pd.Series
    y: pd.Series
    crs: CRS | None
    is_degrees: bool
    fields: pd.DataFrame

    def column(self, name: str, parameter: str) -> pd.Series:
        """A field by its name, in whatever case."""
        there = [str(c) for c in self.fields.columns]
        alike = [c for c in there if c == name] or [c for c in there if c.casefold() == name.casefold()]
        require(
            len(alike) == 1,
            tr("{name}: there is no field '{field}' (there are {fields}).").format(
                name=self.name, field=name, fields=", ".join(there[:_MOST_FIELDS]) or tr("none")
            ),
            tr("Choose one of these ({parameter}).").format(parameter=parameter),
        )
        return self.fields[alike[0]]

    def numbers(self, values: pd.Series, parameter: str) -> np.ndarray:
        """Numbers of a column, NaN where it is empty; a text that is no number is refused with its row."""
        if _is_numeric(values):
            return values.to_numpy(float, na_value=np.nan)
        texts = values.astype(str).str.strip().where(values.notna(), "")
        numbers = pd.to_numeric(_with_points(texts), errors="coerce").to_numpy(float)
        wrong = np.flatnonzero(np.isnan(numbers) & ~texts.str.casefold().isin(_NONE))
        require(
            not len(wrong),
            tr("Row {row} of {name} holds '{text}' in the field {field}; {n} rows hold no number.").format(
                row=wrong[0] + 1 if len(wrong) else 0,
                name=self.name,
                text=texts.iloc[wrong[0]][:40] if len(wrong) else "",
                field=values.name,
                n=len(wrong),
            ),
            tr("Correct or empty them, or choose another field ({parameter}).").format(parameter=parameter),
        )
        return numbers


def _is_numeric(values: pd.Series) -> bool:
    return pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values)


def _with_points(texts: pd.Series) -> pd.Series:
    """Numbers in text with points before their decimals, and without thousands separators.

    A comma separates thousands where three digits follow each one and other numbers of the column have a
    point; it is a decimal comma where other digits follow some, or where every number has one.

    Raises
    ------
    UserError
        Where both are possible, as of '350' and '1,250'.

    Examples
    --------
    >>> _with_points(pd.Series(["1,5", "2"])).tolist(), _with_points(pd.Series(["1,250", "3.5"])).tolist()
    (['1.5', '2'], ['1250', '3.5'])
    """
    has_comma = texts.str.contains(",", regex=False)
    in_threes = texts[has_comma].str.fullmatch(_IN_THREES)
    if not has_comma.any() or not in_threes.all():
        return texts.str.replace(",", ".", regex=False)
    if texts.str.contains(r"\.\d", regex=True).any():
        return texts.str.replace(",", "", regex=False)
    has_digits = texts.str.contains(r"\d", regex=True)
    require(
        bool(has_comma[has_digits].all()),
        tr("The field {field} holds '{text}', whose comma may separate thousands or decimals.").format(
            field=texts.name, text=texts[has_comma].iloc[0]
        ),
        tr("Write its numbers without thousands separators, and their decimals after a point."),
    )
    return texts.str.replace(",", ".", regex=False)


def _read_points(path: str, layer: str = "", *, parameter: str) -> _PointTable:
    """Read a layer of points, or a table with coordinates.

    Parameters
    ----------
    path : str
        A file, with '|layername=' where it holds several layers and `layer` names none.
    parameter : str
        The name by which messages call what was given.

    Raises
    ------
    UserError
        For what cannot be read, is empty, holds no points, or has no CRS.
    """
    file, _, option = path.partition("|layername=")
    refuse_pipe(file)
    name = Path(file).name
    found = _read_features(
        file,
        layer or option,
        tr("{file} cannot be read as a table of points.").format(file=name),
        tr("Choose a point layer, or a CSV file with columns of coordinates ({parameter}).").format(
            parameter=parameter
        ),
    )
    require(
        len(found) > 0,
        tr("{name} is empty.").format(name=name),
        tr("Choose a layer or table with a row for each point ({parameter}).").format(parameter=parameter),
    )
    return _of_points(found, name) if isinstance(found, GeoDataFrame) else _of_rows(found, name)


def _read_features(file: str, layer: str, unreadable: str, remedy: str) -> pd.DataFrame:
    """The features of a layer, or the rows of a table without geometry.

    Parameters
    ----------
    layer : of the file; empty for its first
    unreadable, remedy : what to say of a file that is there and cannot be read

    Raises
    ------
    UserError
    """
    try:
        with warnings.catch_warnings(), _readable_by_gdal(file) as path:
            warnings.simplefilter("ignore")  # GDAL's remarks
            try:
                return pyogrio.read_dataframe(path, layer=layer or None)
            except UnicodeDecodeError:
                return pyogrio.read_dataframe(path, layer=layer or None, encoding="cp1252")
    except (DataSourceError, DataLayerError, FieldError, GeometryError, UnicodeDecodeError) as error:
        missing = tr("{file} is not there.").format(file=Path(file).name)
        raise UserError(unreadable if Path(file).exists() else missing, remedy) from error


def _of_points(found: GeoDataFrame, name: str) -> _PointTable:
    """The features of a layer; every point of a multipoint is one, an empty geometry has no place."""
    kinds = set(found.geometry.geom_type.dropna()) - {"Point", "MultiPoint"}
    require(
        not kinds,
        tr("{name} holds {kind} geometry; points are wanted.").format(
            name=name, kind=", ".join(sorted(kinds))
        ),
        tr("Choose another layer, or make points of it (Vector > Geometry Tools > Centroids)."),
    )
    require(
        found.crs is not None,
        tr("{name} has no coordinate reference system.").format(name=name),
        tr("Set it (Layer > Set CRS of Layer(s)) and run this again."),
    )
    found = found.explode(index_parts=False, ignore_index=True)
    crs = CRS.from_user_input(found.crs.to_wkt())
    fields = pd.DataFrame(found.drop(columns=found.geometry.name))
    return _PointTable(name, found.geometry.x, found.geometry.y, crs, crs.is_geographic, fields)


def _of_rows(found: pd.DataFrame, name: str) -> _PointTable:
    """The rows of a table with coordinates: longitude and latitude, or easting and northing."""
    there = {str(c).strip().casefold(): c for c in found.columns}
    for pairs in (_DEGREES, _METRES):
        for east, north in pairs:
            if east in there and north in there:
                x, y = found[there[east]], found[there[north]]
                return _PointTable(name, x, y, None, pairs is _DEGREES, found)
    raise UserError(
        tr("{name} has no columns of coordinates (it has {fields}).").format(
            name=name, fields=", ".join(map(str, found.columns[:_MOST_FIELDS])) or tr("none")
        ),
        tr("Call them longitude and latitude, or easting and northing."),
    )
