"""Lines of stations that lie too high or low, or are tilted, against the lines around them."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .collocation import _covariance_of_errors, _Known, _weigh_each
from .covariance import _Covariance
from .levelling import _FEWEST, _N_NEIGHBOURS, _SIGNIFICANT, _Fit, _robust_fit

_MOST = 0.34  # of all lines that can be suspect
_FEWEST_LINES = 8  # whose scatter says what is usual
_MEDIAN_SCORE = 1.05  # of the larger of two normal deviates


def _suspect_lines(
    covariance: _Covariance, known: _Known, plane_km: np.ndarray, names: np.ndarray
) -> tuple[np.ndarray, list[_Fit]]:
    """Lines whose offset or tilt against the others is beyond what lines usually have.

    The worst is found first and predicts no other any more.

    Returns
    -------
    errors : array, shape (n,)
        What offset and tilt of its line are at each station; 0 on lines that are not suspect.
    fits : of the suspect lines, the worst first
    """
    lines, number = np.unique(names, return_inverse=True)
    sizes = np.bincount(number)
    named = np.array([bool(name) for name in lines])
    along = _along(plane_km, number, len(lines))
    errors, fits = np.zeros(len(number)), []
    is_suspect = np.zeros(len(lines), bool)
    for _ in range(max(1, int(_MOST * len(lines)))):
        trusted = np.flatnonzero(~is_suspect[number])
        fitted = {}
        for line in np.flatnonzero(named & ~is_suspect & (sizes >= _FEWEST)):
            found = _fit_line(covariance, known, along, np.flatnonzero(number == line), trusted, number)
            if found is not None:
                fitted[line] = found
        if not fitted:
            break
        scores = {line: _score(values, deviations) for line, (values, deviations, _) in fitted.items()}
        usual = (
            float(np.median(list(scores.values()))) / _MEDIAN_SCORE if len(scores) >= _FEWEST_LINES else 1.0
        )
        worst = max(scores, key=lambda line: scores[line])
        if scores[worst] <= _SIGNIFICANT * max(usual, 1.0):
            break
        (offset, tilt), deviations, n_used = fitted[worst]
        inside = np.flatnonzero(number == worst)
        errors[inside] = offset + tilt * along[inside]
        is_suspect[worst] = True
        fits.append(
            _Fit(str(lines[worst]), len(inside), n_used, offset, float(deviations[0]), (tilt,), True, True)
        )
    return errors, fits


def _score(values: np.ndarray, deviations: np.ndarray) -> float:
    """The larger of offset and tilt in standard errors."""
    return float((np.abs(values) / np.maximum(deviations, 1e-12)).max())


def _along(plane_km: np.ndarray, number: np.ndarray, n: int) -> np.ndarray:
    """Distance along its line from the line's middle, km."""
    along = np.zeros(len(number))
    for line in range(n):
        inside = np.flatnonzero(number == line)
        centred = plane_km[inside] - plane_km[inside].mean(axis=0)
        direction = np.linalg.svd(centred, full_matrices=False)[2][0]
        along[inside] = centred @ (direction if direction[np.abs(direction).argmax()] > 0 else -direction)
    return along


def _fit_line(
    covariance: _Covariance,
    known: _Known,
    along: np.ndarray,
    inside: np.ndarray,
    trusted: np.ndarray,
    number: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, int] | None:
    """Offset and tilt of a line against trusted stations of others, their errors, and the stations used."""
    positions, _, values, _ = known
    others = trusted[number[trusted] != number[inside[0]]]
    if len(others) < _N_NEIGHBOURS:
        return None
    _, found = cKDTree(positions[others]).query(positions[inside], k=_N_NEIGHBOURS)
    weights, deviations = _weigh_each(covariance, known, inside, others[found])
    differences = values[inside] - (weights * values[others[found]]).sum(axis=1)
    design = np.stack([np.ones(len(inside)), along[inside]], axis=1)
    shared = _covariance_of_errors(covariance, known, inside, others[found], weights)
    coefficients, errors = _robust_fit(
        design / deviations[:, None], differences / deviations, shared / np.outer(deviations, deviations)
    )
    return coefficients, errors, len(inside)
