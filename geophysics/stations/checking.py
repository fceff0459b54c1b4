"""Quality control of stations: surveys levelled, lines that are off, gross errors; nothing is dropped."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...contract.language import tr
from ..grids import Progress
from .collocation import _Known
from .covariance import _Covariance, _fit_covariance
from .levelling import _Fit, _level_surveys
from .lines import _suspect_lines
from .points import Stations, _Ground
from .quality import _leave_one_out, _LeftOut

_ROUNDS = 2  # of levelling: offsets make the first covariance rough
_MOST_FITS = 3  # of a covariance without gross errors
_KM_A_DEGREE = 111.195


@dataclass(frozen=True)
class CheckedStations:
    """What is wrong with stations, see `check_stations`.

    Parameters
    ----------
    levelling : array, shape (n,)
        What the station's survey lies too high against the others, in the values' unit.
    line_errors : array, shape (n,)
        What its line does beyond that; 0 on lines that are not suspect.
    before, after : _LeftOut
        What the neighbours say of each station as measured, and with the two taken off.
    surveys, lines : list of _Fit
        All surveys; the suspect lines, the worst first.
    """

    levelling: np.ndarray
    line_errors: np.ndarray
    before: _LeftOut
    after: _LeftOut
    surveys: list[_Fit]
    lines: list[_Fit]

    @property
    def is_on_suspect_line(self) -> np.ndarray:
        """Array of bool, shape (n,)."""
        return np.asarray(self.line_errors != 0)

    @property
    def extra_errors(self) -> np.ndarray:
        """Errors by which gross errors and suspect lines count for less in a grid."""
        return np.asarray(np.hypot(self.after.extra_errors(), np.abs(self.line_errors)))


def check_stations(
    stations: Stations, surveys: np.ndarray, lines: np.ndarray, progress: Progress | None = None
) -> CheckedStations:
    """Level surveys by their overlap, and find lines and stations that contradict the others.

    Parameters
    ----------
    stations : Stations
    surveys, lines : array of str, shape (n,)
        The names of each station's survey and line; empty where it has none.
    progress : takes the share that is done and what is being done

    Raises
    ------
    UserError
        For fewer than ten stations, or where all have one value.

    References
    ----------
    Huber (1981), Robust Statistics, ch. 7, on the adjustment; Moritz (1980) on the prediction.
    """
    stations.require_enough()
    tell = progress or (lambda done, text: None)
    tell(0.0, tr("Predicting each station from its neighbours"))
    plane = _plane_km(stations)
    positions = _Ground(stations.crs).positions(stations.x, stations.y)
    heights = stations.heights_m - stations.lowest_m
    raw: _Known = (positions, heights, stations.values, stations.errors)
    covariance = _fit_covariance(*raw)
    before = _leave_one_out(covariance, raw)
    levelling = np.zeros(len(stations))
    fits: list[_Fit] = []
    if len(set(surveys)) > 1:
        for number in range(_ROUNDS):
            tell(0.3 + 0.1 * number, tr("Levelling the surveys"))
            known = _with(raw, levelling)
            covariance = _covariance_of(known)
            levelling, fits = _level_surveys(covariance, raw, plane, surveys)
    known = _with(raw, levelling)
    line_errors = np.zeros(len(stations))
    suspect: list[_Fit] = []
    if len(set(lines)) > 1:
        tell(0.6, tr("Comparing the lines"))
        covariance = _covariance_of(known)
        line_errors, suspect = _suspect_lines(covariance, known, plane, lines)
    tell(0.8, tr("Predicting each station from its neighbours"))
    known = _with(raw, levelling + line_errors)
    after = _leave_one_out(_covariance_of(known), known)
    return CheckedStations(levelling, line_errors, before, after, fits, suspect)


def _with(known: _Known, errors: np.ndarray) -> _Known:
    """Stations whose values have errors taken off."""
    positions, heights, values, own = known
    return positions, heights, values - errors, own


def _covariance_of(known: _Known) -> _Covariance:
    """The covariance of stations, gross errors weighed down.

    The worst of them hide others, as their noise seems to be everyone's; so it is fitted again without those
    that are found, until no more are.
    """
    positions, heights, values, errors = known
    covariance = _fit_covariance(*known)
    found = np.zeros(len(values), bool)
    for _ in range(_MOST_FITS):
        left_out = _leave_one_out(covariance, known)
        if (left_out.is_doubtful == found).all():
            break
        found = left_out.is_doubtful
        covariance = _fit_covariance(positions, heights, values, np.hypot(errors, left_out.extra_errors()))
    return covariance


def _plane_km(stations: Stations) -> np.ndarray:
    """East and north of the stations from one of them, km, shape (n, 2)."""
    if stations.crs.is_projected:
        factor = float(stations.crs.linear_units_factor[1]) / 1000
        return factor * np.stack([stations.x - stations.x[0], stations.y - stations.y[0]], axis=1)
    turned = (stations.x - stations.x[0] + 180) % 360 - 180
    squeeze = np.cos(np.radians(np.mean(stations.y)))
    return _KM_A_DEGREE * np.stack([turned * squeeze, stations.y - stations.y[0]], axis=1)
