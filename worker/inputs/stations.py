"""Stations as they lie on disk: points of a layer, or rows with coordinates and fields of numbers."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
from geopandas import GeoDataFrame
from pyogrio.errors import DataLayerError, DataSourceError, FieldError, GeometryError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...contract.errors import UserError, require
from ...contract.jobs import GridJob
from ...contract.language import tr
from ...geophysics.io.rasters import refuse_pipe
from ...geophysics.stations.points import Stations
from ...geophysics.units import LARGEST_MGAL, MGAL
from ..reporting import Reporter
from .hole_table import _DEGREES, _METRES

_HIGHEST_M, _DEEPEST_M = 9_000.0, -12_000.0  # of stations on ground and sea floor
_FLIGHT_M = 100_000.0
_MOST_NAMED = 3  # rows of a message


def _read_stations(job: GridJob, reporter: Reporter) -> tuple[Stations, np.ndarray]:
    """Read and check the stations of a job.

    Returns
    -------
    stations : Stations
        In mGal or nT.
    rows : array of int
        The row of each in the layer, from 1.

    Raises
    ------
    UserError
        For what cannot be read, has no CRS or no such field, and for numbers that are none.
    """
    file, _, layer = job.input.partition("|layername=")
    refuse_pipe(file)
    name = Path(file).name
    table = _read(file, layer, name)
    require(
        len(table) > 0,
        tr("The layer of stations {name} is empty.").format(name=name),
        tr("Choose a layer with a point for each station (INPUT)."),
    )
    x, y, crs = _places(table, name, job.crs)
    factor = MGAL.get(job.unit, 1.0)
    values = _column(table, name, job.field, "FIELD") * factor
    heights = _optional(table, name, job.height_field, "HEIGHT_FIELD")
    errors = _optional(table, name, job.error_field, "ERROR_FIELD") * factor
    known = np.isfinite(x) & np.isfinite(y) & np.isfinite(values) & np.isfinite(heights)
    _report_unknown(known, name, reporter)
    _check_values(values[known], job)
    _check_heights(heights[known], name, job)
    require(
        not (errors < 0).any(),
        tr("Errors of the stations {name} ({field}) are negative.").format(name=name, field=job.error_field),
        tr("Give standard deviations (ERROR_FIELD), or leave the field out."),
    )
    stations = Stations(x, y, values, heights, np.nan_to_num(errors), crs)
    return stations.take(known), np.flatnonzero(known) + 1


def _read(file: str, layer: str, name: str) -> pd.DataFrame:
    """The features of a layer, or the rows of a table without geometry."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # GDAL's remarks
            return pyogrio.read_dataframe(file, layer=layer or None)
    except (DataSourceError, DataLayerError, FieldError, GeometryError, UnicodeDecodeError) as error:
        is_there = Path(file).exists()
        text = tr("{file} cannot be read as stations.") if is_there else tr("{file} is not there.")
        raise UserError(
            text.format(file=name),
            tr("Choose a point layer, or a CSV file with columns of coordinates (INPUT)."),
        ) from error


def _places(table: pd.DataFrame, name: str, given: str) -> tuple[np.ndarray, np.ndarray, CRS]:
    """Coordinates and their CRS."""
    if isinstance(table, GeoDataFrame):
        return _places_of_points(table, name)
    there = {str(c).strip().casefold(): c for c in table.columns}
    for pairs in (_DEGREES, _METRES):
        for east, north in pairs:
            if east in there and north in there:
                x, y = (_column(table, name, there[c], "INPUT") for c in (east, north))
                return x, y, _crs_of_table(given, name, is_degrees=pairs is _DEGREES)
    raise UserError(
        tr("The stations {name} have no columns of coordinates (they have {fields}).").format(
            name=name, fields=", ".join(map(str, table.columns[:12])) or tr("none")
        ),
        tr("Call them longitude and latitude, or easting and northing."),
    )


def _places_of_points(table: GeoDataFrame, name: str) -> tuple[np.ndarray, np.ndarray, CRS]:
    """Coordinates of points; an empty geometry has none."""
    kinds = set(table.geometry.geom_type.dropna()) - {"Point"}
    require(
        not kinds,
        tr("The stations {name} are of the geometry {kind}; points are wanted.").format(
            name=name, kind=", ".join(sorted(kinds))
        ),
        tr("Choose the layer of the stations, or split it into single points (Multipart to singleparts)."),
    )
    require(
        table.crs is not None,
        tr("The stations {name} have no coordinate reference system.").format(name=name),
        tr("Set it (Layer > Set CRS of Layer(s)) and run this again."),
    )
    crs = CRS.from_user_input(table.crs.to_wkt())
    return table.geometry.x.to_numpy(float), table.geometry.y.to_numpy(float), crs


def _crs_of_table(given: str, name: str, *, is_degrees: bool) -> CRS:
    """The CRS that was given for a table, or WGS 84 for longitude and latitude."""
    if not given and is_degrees:
        return CRS.from_epsg(4326)
    require(
        bool(given),
        tr("The table {name} does not say in which CRS its coordinates are.").format(name=name),
        tr("Give it (CRS), such as EPSG:32633."),
    )
    try:
        return CRS.from_user_input(given)
    except CRSError as error:
        raise UserError(
            tr("'{crs}' is not a coordinate reference system.").format(crs=given),
            tr("Choose one, such as EPSG:32645."),
        ) from error


def _optional(table: pd.DataFrame, name: str, field: str, parameter: str) -> np.ndarray:
    """A column of numbers, zeros where none is named."""
    return _column(table, name, field, parameter) if field else np.zeros(len(table))


def _column(table: pd.DataFrame, name: str, field: str, parameter: str) -> np.ndarray:
    """A column as numbers, NaN where it is empty; a text that is no number is refused with its row."""
    there = [str(c) for c in table.columns if c != getattr(table, "_geometry_column_name", None)]
    alike = [c for c in there if c == field] or [c for c in there if c.casefold() == field.casefold()]
    require(
        len(alike) == 1,
        tr("The stations {name} have no field '{field}' (they have {fields}).").format(
            name=name, field=field, fields=", ".join(there[:12]) or tr("none")
        ),
        tr("Choose one of these ({parameter}).").format(parameter=parameter),
    )
    column = table[alike[0]]
    if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column):
        return column.to_numpy(float, na_value=np.nan)
    texts = column.astype(str).str.strip().where(column.notna(), "")
    numbers = pd.to_numeric(texts.str.replace(",", ".", regex=False), errors="coerce").to_numpy(float)
    wrong = np.flatnonzero(np.isnan(numbers) & ~texts.str.casefold().isin(["", "nan", "null", "*", "-"]))
    require(
        not len(wrong),
        tr("Row {row} of {name} holds '{text}' in the field {field}; {n} rows hold no number.").format(
            row=wrong[0] + 1 if len(wrong) else 0,
            name=name,
            text=texts.iloc[wrong[0]][:40] if len(wrong) else "",
            field=alike[0],
            n=len(wrong),
        ),
        tr("Correct or empty them, or choose another field ({parameter}).").format(parameter=parameter),
    )
    return numbers


def _report_unknown(known: np.ndarray, name: str, reporter: Reporter) -> None:
    """Say which rows take no part because something of theirs is empty."""
    missing = np.flatnonzero(~known) + 1
    if len(missing):
        rows = ", ".join(map(str, missing[:_MOST_NAMED])) + (", ..." if len(missing) > _MOST_NAMED else "")
        reporter.warning(
            tr(
                "{n} of {all} stations of {name} take no part, because their place, value or height is "
                "empty (rows {rows})."
            ).format(n=len(missing), all=len(known), name=name, rows=rows)
        )


def _check_values(values: np.ndarray, job: GridJob) -> None:
    """Refuse gravity itself, and anomalies that no place on Earth has."""
    if job.unit == "nT" or not len(values):
        return
    middle = float(np.median(values))
    require(
        abs(middle) < LARGEST_MGAL,
        tr("The field {field} has a median of {value:,.0f} mGal, which is no anomaly.").format(
            field=job.field, value=middle
        ),
        tr(
            "Choose the field of the Bouguer anomaly (FIELD) and its unit (UNIT); observed gravity has to be "
            "reduced first."
        ),
    )


def _check_heights(heights: np.ndarray, name: str, job: GridJob) -> None:
    """Refuse heights that are not in metres."""
    if not len(heights):
        return
    low, high = float(heights.min()), float(heights.max())
    highest = _FLIGHT_M if job.unit == "nT" else _HIGHEST_M
    require(
        low >= _DEEPEST_M and high <= highest,
        tr("The heights of the stations {name} ({field}) run from {low:,.0f} to {high:,.0f} m.").format(
            name=name, field=job.height_field, low=low, high=high
        ),
        tr("Give them in metres (they may be in feet), without numbers that stand for 'unknown'."),
    )
