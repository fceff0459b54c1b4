"""Observed gravity of a job: stations with their heights, and whether their units can be what is said."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from pyproj import Transformer
from rasterio.crs import CRS
from scipy.spatial import cKDTree

from ...contract.errors import UserError, require
from ...contract.jobs import ReduceJob
from ...contract.language import tr
from ...geophysics.normal_gravity import normal_gravity
from ...geophysics.units import FOOT_M, MGAL, POTSDAM_MGAL
from ..reporting import Reporter
from .point_table import _PointTable, _read_points
from .stations import _DEEPEST_M, _HIGHEST_M, _column, _crs_of_table, _optional, _report_unknown

GRAVITY, HEIGHT = "gravity_mgal", "height_m"  # the standard names of these columns
_LEAST_MGAL, _MOST_MGAL = 975_000.0, 985_000.0  # of gravity on the Earth's surface
_STEEPEST = 0.16  # mGal/m that the free-air anomaly grows with height; a slab of 3800 kg/m3
_LEAST_STEP_M = 10.0  # between neighbours, in whose heights a slope can be seen
_FEWEST_PAIRS = 20
_CLEARLY = 0.25  # of the misfit that remains with the other unit


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
    _refuse_feet(found, job)
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


def _refuse_feet(found: _Observed, job: ReduceJob) -> None:
    """Refuse heights whose steps between neighbours would need rock heavier than any."""
    in_metres = _free_air_slope(found, 1.0)
    in_feet = _free_air_slope(found, FOOT_M)
    if in_metres is None or in_feet is None:
        return
    require(
        not (in_metres > _STEEPEST and -0.05 < in_feet < _STEEPEST),
        tr(
            "With the heights of {name} ({field}) as metres, the free-air anomaly grows by {slope:.2f} mGal "
            "a metre; rock explains 0.11."
        ).format(name=found.table.name, field=job.height_field or HEIGHT, slope=in_metres),
        tr("They are likely in feet: multiply them by 0.3048 (field calculator) and run this again."),
    )


def _free_air_slope(found: _Observed, metres: float) -> float | None:
    """Growth of the free-air anomaly with height between neighbours, mGal/m; None where too few differ."""
    n = len(found.height_m)
    if n < _FEWEST_PAIRS:
        return None
    height = found.height_m * metres
    anomaly = found.gravity_mgal - normal_gravity(found.latitude, height)
    squeeze = np.cos(np.radians(found.latitude.mean()))
    places = np.stack([found.longitude * squeeze, found.latitude], axis=1)
    _, near = cKDTree(places).query(places, k=min(4, n))
    steps = (height[near[:, 1:]] - height[:, None]).ravel()
    changes = (anomaly[near[:, 1:]] - anomaly[:, None]).ravel()
    far = np.abs(steps) > _LEAST_STEP_M * metres
    return float(np.median(changes[far] / steps[far])) if far.sum() >= _FEWEST_PAIRS else None


def _compare_heights(found: _Observed, ground_m: np.ndarray, job: ReduceJob, reporter: Reporter) -> None:
    """Compare heights of stations with the topography: refuse feet, and warn of other disagreement."""
    known = np.isfinite(ground_m) & (ground_m > 0)
    if not known.any():
        return
    off = float(np.median(np.abs(found.height_m - ground_m)[known]))
    in_feet = float(np.median(np.abs(FOOT_M * found.height_m - ground_m)[known]))
    require(
        not (off > 20 and in_feet < _CLEARLY * off),
        tr(
            "The heights of {name} ({field}) are off the topography by {off:.0f} m (median), and by "
            "{in_feet:.0f} m if they were feet."
        ).format(name=found.table.name, field=job.height_field or HEIGHT, off=off, in_feet=in_feet),
        tr("They are likely in feet: multiply them by 0.3048 (field calculator) and run this again."),
    )
    if off > 50:
        reporter.warning(
            tr(
                "The heights of {name} are off the topography by {off:.0f} m (median): check the unit and "
                "datum of both, or give a topography of smaller cells."
            ).format(name=found.table.name, off=off)
        )
