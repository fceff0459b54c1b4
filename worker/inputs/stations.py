"""Stations of a job: read from a layer or a table, and checked to be such."""

from __future__ import annotations

import numpy as np
from rasterio.crs import CRS

from ...contract.errors import require
from ...contract.jobs import GridJob, StationCheckJob
from ...contract.language import tr
from ...geophysics.io.rasters import crs_of
from ...geophysics.likely_units import doubt_gravity, doubt_magnetics, variation_of_stations
from ...geophysics.stations.points import Stations
from ...geophysics.units import LARGEST_MGAL, MGAL
from ..reporting import Reporter
from .point_table import _PointTable, _read_points

_HIGHEST_M, _DEEPEST_M = 9_000.0, -12_000.0  # of stations on ground and sea floor
_FLIGHT_M = 100_000.0
_UNKNOWN_M = -9_999.0  # the usual mark, which no sea floor lies at to the metre
_MOST_NAMED = 3  # rows of a message


def _read_stations(job: GridJob | StationCheckJob, reporter: Reporter) -> tuple[Stations, np.ndarray]:
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
    table = _read_points(job.input, parameter="INPUT")
    name, crs = table.name, table.crs or _crs_of_table(job.crs, table)
    x, y = (table.numbers(values, "INPUT") for values in (table.x, table.y))
    factor = MGAL.get(job.unit, 1.0)
    values = _column(table, job.field, "FIELD") * factor
    heights = _optional(table, job.height_field, "HEIGHT_FIELD")
    errors = _optional(table, job.error_field, "ERROR_FIELD") * factor
    known = np.isfinite(x) & np.isfinite(y) & np.isfinite(values) & np.isfinite(heights)
    _report_unknown(known, name, reporter)
    _check_values(values[known], job)
    _check_heights(heights[known], name, job)
    require(
        not (errors < 0).any(),
        tr("Errors of the stations {name} ({field}) are negative.").format(name=name, field=job.error_field),
        tr("Give standard deviations (ERROR_FIELD), or leave the field out."),
    )
    stations = Stations(x, y, values, heights, np.nan_to_num(errors), crs).take(known)
    _report_doubtful_unit(stations, job, reporter)
    return stations, np.flatnonzero(known) + 1


def _crs_of_table(given: str, table: _PointTable) -> CRS:
    """The CRS that was given for a table, or WGS 84 for longitude and latitude."""
    if not given and table.is_degrees:
        return CRS.from_epsg(4326)
    require(
        bool(given),
        tr("The table {name} does not say in which CRS its coordinates are.").format(name=table.name),
        tr("Give it (CRS), such as EPSG:32633."),
    )
    return crs_of(given)


def _optional(table: _PointTable, field: str, parameter: str) -> np.ndarray:
    """A column of numbers, zeros where none is named."""
    return _column(table, field, parameter) if field else np.zeros(len(table.x))


def _column(table: _PointTable, field: str, parameter: str) -> np.ndarray:
    """A field as numbers, NaN where it is empty."""
    return table.numbers(table.column(field, parameter), parameter)


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


def _check_values(values: np.ndarray, job: GridJob | StationCheckJob) -> None:
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


def _report_doubtful_unit(stations: Stations, job: GridJob | StationCheckJob, reporter: Reporter) -> None:
    """Say which unit the values are likely in, where that is another than the one that is chosen."""
    found = variation_of_stations(stations)
    doubt = (
        doubt_magnetics(found, job.field) if job.unit == "nT" else doubt_gravity(found, job.unit, job.field)
    )
    if doubt:
        reporter.warning(" ".join(doubt))


def _check_heights(heights: np.ndarray, name: str, job: GridJob | StationCheckJob) -> None:
    """Refuse heights that are not in metres."""
    if not len(heights):
        return
    low, high = float(heights.min()), float(heights.max())
    highest = _FLIGHT_M if job.unit == "nT" else _HIGHEST_M
    require(
        low >= _DEEPEST_M and high <= highest and low != _UNKNOWN_M,
        tr("The heights of the stations {name} ({field}) run from {low:,.0f} to {high:,.0f} m.").format(
            name=name, field=job.height_field, low=low, high=high
        ),
        tr("Give them in metres (they may be in feet), without numbers that stand for 'unknown'."),
    )
