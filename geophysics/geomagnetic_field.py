"""The direction of the Earth's magnetic field: given, or that of the IGRF at a place and a date.

The International Geomagnetic Reference Field is that of the package `ppigrf` (Alken et al. 2021, Earth,
Planets and Space 73, 49; IGRF-14 of 2024).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np

from ..contract.errors import UserError
from ..contract.language import tr
from .grids import Grid

FIRST_YEAR, LAST_YEAR = 1900, 2030  # that the reference field covers
_STEP = 0.01  # of a cell, between the two places that give the direction of true north


@dataclass(frozen=True)
class FieldDirection:
    """A direction in degrees: inclination below the horizontal, declination from grid north eastward.

    Examples
    --------
    >>> [np.round(FieldDirection(*angles).unit, 3).tolist() for angles in ((90, 0), (0, 90))]
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    """

    inclination: float
    declination: float

    @property
    def unit(self) -> tuple[float, float, float]:
        """The unit vector (east, north, down)."""
        dip, azimuth = np.deg2rad([self.inclination, self.declination])
        level = np.cos(dip)
        return float(level * np.sin(azimuth)), float(level * np.cos(azimuth)), float(np.sin(dip))


def direction_on(grid: Grid, inclination: float, declination: float) -> FieldDirection:
    """The direction of a field whose declination counts from true north, as the grid has it at its middle.

    Parameters
    ----------
    grid : Grid
    inclination, declination : float
        Degrees.
    """
    return FieldDirection(inclination, (declination - _azimuth_of_grid_north(grid) + 180) % 360 - 180)


def reference_direction(grid: Grid, date: str) -> tuple[FieldDirection, float]:
    """The direction of the IGRF at the middle of a grid, at sea level.

    Parameters
    ----------
    grid : Grid
    date : str
        Year, year-month or year-month-day.

    Returns
    -------
    direction : FieldDirection
        Its declination counts from grid north.
    spread : float
        Largest angle between the field at the middle and at a corner, degrees.

    Raises
    ------
    UserError
        For a date that is none, or outside the reference field.
    """
    when = day_of(date)
    west, south, east, north = grid.bounds
    x = np.array([(west + east) / 2, west, west, east, east])
    y = np.array([(south + north) / 2, south, north, south, north])
    lon, lat = np.rad2deg(grid.geographic(x, y))
    fields = _reference_field(lon, lat, when)
    units = fields / np.linalg.norm(fields, axis=1, keepdims=True)
    spread = float(np.rad2deg(np.arccos(np.clip(units[1:] @ units[0], -1, 1)).max()))
    to_east, to_north, down = units[0]
    inclination = float(np.rad2deg(np.arcsin(down)))
    return direction_on(grid, inclination, float(np.rad2deg(np.arctan2(to_east, to_north)))), spread


def day_of(date: str) -> datetime.datetime:
    """The day that a text names; the middle of a year or a month where it names no more.

    Raises
    ------
    UserError
        For a date that is none, or outside the reference field.

    Examples
    --------
    >>> day_of("1998").date().isoformat(), day_of("1998-02").date().isoformat()
    ('1998-07-01', '1998-02-15')
    """
    parts = date.strip().split("-")
    try:
        whole = [*parts, *{1: ("7", "1"), 2: ("15",)}.get(len(parts), ())]
        year, month, day = (int(part) for part in whole)
        found = datetime.datetime(year, month, day)
    except ValueError as error:
        raise UserError(
            tr("'{date}' is no date of a survey.").format(date=date),
            tr("Give a year, or year-month-day, such as 1998-07-01 (DATE)."),
        ) from error
    if not FIRST_YEAR <= year < LAST_YEAR:
        raise UserError(
            tr("The reference field (IGRF) covers {first} to {last}, not {date}.").format(
                first=FIRST_YEAR, last=LAST_YEAR - 1, date=date
            ),
            tr("Give the year of the survey (DATE), or the field's inclination and declination."),
        )
    return found


def _reference_field(lon: np.ndarray, lat: np.ndarray, when: datetime.datetime) -> np.ndarray:
    """The reference field (east, north, down) in nT at places in degrees, shape (places, 3)."""
    from ppigrf import igrf  # brings pandas, which a residual does without

    east, north, up = (np.ravel(part) for part in igrf(lon, lat, 0.0, when))
    return np.stack([east, north, -up], axis=1)


def _azimuth_of_grid_north(grid: Grid) -> float:
    """Degrees from true north eastward to the grid's north, at its middle."""
    if grid.is_geographic:
        return 0.0
    west, south, east, north = grid.bounds
    x, y = (west + east) / 2, (south + north) / 2
    lon, lat = grid.geographic(np.array([x, x]), np.array([y, y + _STEP * grid.spacing[1]]))
    return float(np.rad2deg(np.arctan2((lon[1] - lon[0]) * np.cos(lat[0]), lat[1] - lat[0])))
