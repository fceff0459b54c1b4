"""Observed gravity of a job: stations with their heights, and whether their units can be what is said."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pyproj import Transformer
from rasterio.crs import CRS

from ...contract.errors import UserError, require
from ...contract.jobs import ReduceJob
from ...contract.language import tr
from ...geophysics.units import MGAL, POTSDAM_MGAL
from ..reporting import Reporter
from .height_unit import _Heights
from .point_table import _PointTable, _read_points
from .stations import _DEEPEST_M, _HIGHEST_M, _column, _crs_of_table, _optional, _report_unknown

GRAVITY, HEIGHT = "gravity_mgal", "height_m"  # the standard names of these columns
_LEAST_MGAL, _MOST_MGAL = 975_000.0, 985_000.0  # of gravity on the Earth's surface


@dataclass(frozen=True)
class _Observed:
    """Stations with observed gravity, n of them.

    Parameters
    ----------
    table : as read, all its rows
    rows : array of int, the row of each station in the table, from 0
    crs : of the coordinates
    longitude, latitude : degrees, WGS 84
    gravity_mgal, height_m, water_m, ice_m : array, shape (n,)
    """

    table: _PointTable
    rows: np.ndarray
    crs: CRS
    x: np.ndarray
    y: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    gravity_mgal: np.ndarray
    height_m: np.ndarray
    water_m: np.ndarray
    ice_m: np.ndarray


def _read_observed(job: ReduceJob, reporter: Reporter) -> _Observed:
    """Read and check the stations of a job.

    Raises
    ------
    UserError
        For what cannot be read, lacks gravity or heights, and for numbers in another unit.
    """
    table = _read_points(job.input, parameter="INPUT")
    crs = table.crs or _crs_of_table(job.crs, table)
    x, y = (table.numbers(values, "INPUT") for values in (table.x, table.y))
    gravity = _column(table, job.field or GRAVITY, "GRAVITY_FIELD") * MGAL[job.unit]
    height = _column(table, job.height_field or HEIGHT, "HEIGHT_FIELD")
    water = _optional(table, job.water_field, "WATER_FIELD")
    ice = _optional(table, job.ice_field, "ICE_FIELD")
    known = np.isfinite(x) & np.isfinite(y) & np.isfinite(gravity) & np.isfinite(height)
    _report_unknown(known, table.name, reporter)
    rows = np.flatnonzero(known)
    require(
        len(rows) > 0,
        tr("No station of {name} has place, gravity and height.").format(name=table.name),
        tr("Choose the fields that hold them (GRAVITY_FIELD, HEIGHT_FIELD)."),
    )
    _check_gravity(gravity, rows, table.name, job)
    _check_heights(height, rows, table.name, job)
    for name, values in (("WATER_FIELD", water), ("ICE_FIELD", ice)):
        _check_thickness(np.nan_to_num(values), table.name, name)
    longitude, latitude = _in_degrees(x[rows], y[rows], crs, table.name)
    if job.datum == "potsdam":
        gravity = gravity - POTSDAM_MGAL
    found = _Observed(
        *(table, rows, crs, x[rows], y[rows], longitude, latitude),
        *(gravity[rows], height[rows], np.nan_to_num(water)[rows], np.nan_to_num(ice)[rows]),
    )
    _heights_of(found, job).refuse_feet()
    return found


def _check_gravity(gravity: np.ndarray, rows: np.ndarray, name: str, job: ReduceJob) -> None:
    """Refuse what is no observed gravity, with the likely cause."""
    middle = float(np.median(gravity[rows]))
    field = job.field or GRAVITY
    if not _LEAST_MGAL < middle < _MOST_MGAL:
        raise UserError(
            tr(
                "The field {field} of {name} has a median of {value:,.6g} mGal; gravity on the Earth is "
                "976,000 to 984,000 mGal."
            ).format(field=field, name=name, value=middle),
            _cause(middle / MGAL[job.unit]),
        )
    odd = rows[(gravity[rows] < _LEAST_MGAL) | (gravity[rows] > _MOST_MGAL)]
    require(
        not len(odd),
        tr("Row {row} of {name} has a gravity of {value:,.6g} mGal ({field}), as {n} rows have.").format(
            row=odd[0] + 1 if len(odd) else 0,
            name=name,
            value=gravity[odd[0]] if len(odd) else 0,
            field=field,
            n=len(odd),
        ),
        tr("Gravity on the Earth is 976,000 to 984,000 mGal: correct these rows, or empty them."),
    )


def _cause(value: float) -> str:
    """What a median beyond the Earth's gravity is likely to be, and what to do."""
    unit = next((u for u, factor in MGAL.items() if _LEAST_MGAL < value * factor < _MOST_MGAL), "")
    if unit:
        return tr("It is likely in {unit}: choose this unit (UNIT).").format(unit=unit)
    if abs(value) < 1000:
        return tr("It is likely an anomaly: choose the field of the observed gravity, or grid it as it is.")
    return tr(
        "It is likely a gravimeter's reading: tie it to a base station first, and choose the field of the "
        "absolute gravity (GRAVITY_FIELD)."
    )


def _check_heights(height: np.ndarray, rows: np.ndarray, name: str, job: ReduceJob) -> None:
    """Refuse heights that no station has."""
    odd = rows[(height[rows] < _DEEPEST_M) | (height[rows] > _HIGHEST_M)]
    require(
        not len(odd),
        tr("Row {row} of {name} has a height of {value:,.0f} m ({field}), as {n} rows have.").format(
            row=odd[0] + 1 if len(odd) else 0,
            name=name,
            value=height[odd[0]] if len(odd) else 0,
            field=job.height_field or HEIGHT,
            n=len(odd),
        ),
        tr("Give heights in metres (they may be in feet), and leave those empty that are not known."),
    )


def _check_thickness(values: np.ndarray, name: str, parameter: str) -> None:
    """Refuse depths of water and thicknesses of ice that are negative or none of the Earth."""
    require(
        values.min() >= 0 and values.max() <= -_DEEPEST_M,
        tr("Depths or thicknesses of {name} ({parameter}) run from {low:,.0f} to {high:,.0f} m.").format(
            name=name, parameter=parameter, low=values.min(), high=values.max()
        ),
        tr("Give them in metres, positive downward, and 0 or nothing on land."),
    )


def _in_degrees(x: np.ndarray, y: np.ndarray, crs: CRS, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of places, WGS 84."""
    longitude, latitude = Transformer.from_crs(crs.to_wkt(), "EPSG:4326", always_xy=True).transform(x, y)
    longitude, latitude = np.asarray(longitude, float), np.asarray(latitude, float)
    wrong = ~(np.isfinite(longitude) & (np.abs(latitude) <= 90))
    require(
        not wrong.any(),
        tr("{n} of {all} stations of {name} lie nowhere on the Earth by their CRS.").format(
            n=int(wrong.sum()), all=len(x), name=name
        ),
        tr("Check the coordinates and their CRS."),
    )
    return longitude, latitude


def _heights_of(found: _Observed, job: ReduceJob) -> _Heights:
    """The heights of a job, to be looked at for feet."""
    remedy = tr("They are likely in feet: multiply them by 0.3048 (field calculator) and run this again.")
    names = found.table.name, job.height_field or HEIGHT, remedy
    return _Heights(*names, found.longitude, found.latitude, found.gravity_mgal, found.height_m)
