"""Surveys and lines that do not fit the others: their offset and tilt, by what the others predict there.

Each station is predicted from those of other groups. The difference is the station's own group's error
less the errors of the others, weighted as the prediction weighs them, so that the offsets and tilts of all
groups follow from one least-squares adjustment, in which outliers count for less (Tukey's biweight).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .collocation import _Known, _weigh_each
from .covariance import _Covariance

_N_NEIGHBOURS = 16  # of other groups
_OVERLAP = 2.0  # of the distance between stations within which another group's station has to lie
_FEWEST = 6  # stations in the overlap, or on a line
_SIGNIFICANT = 3.5  # standard errors
_CORRELATED = 1.5  # by which standard errors grow: neighbours share what they are predicted from
_BIWEIGHT = 4.685  # standard deviations beyond which a station does not count (Huber 1981)
_ROUNDS = 15
_OF_MAD = 1.4826


@dataclass(frozen=True)
class _Fit:
    """Offset and tilt of a survey or line against the others.

    Parameters
    ----------
    name : str
    n_stations, n_used : int
        Of the group, and of these near enough to stations of others.
    offset, offset_error : float
        At the group's middle, in the values' unit; what has to be subtracted, and its standard error.
    tilt_km : tuple of float
        Growth in a kilometre to the east and the north, or along a line; zeros where none was found.
    is_fitted : bool
        Whether the group overlaps others far enough to be fitted.
    is_off : bool
        Whether its offset or tilt is significant.
    """

    name: str
    n_stations: int
    n_used: int
    offset: float
    offset_error: float
    tilt_km: tuple[float, ...]
    is_fitted: bool
    is_off: bool


def _level_surveys(
    covariance: _Covariance, known: _Known, plane_km: np.ndarray, names: np.ndarray
) -> tuple[np.ndarray, list[_Fit]]:
    """Offset and plane of every survey but the largest, and what they are at each station.

    Parameters
    ----------
    known : positions, heights, values and errors of the stations
    plane_km : array, shape (n, 2)
        East and north of the stations.
    names : array of str, shape (n,)
        The survey of each.
    """
    groups, number = np.unique(names, return_inverse=True)
    sizes = np.bincount(number)
    largest = int(sizes.argmax())
    rows = _overlaps(covariance, known, number)
    used = np.bincount(number[rows.targets], minlength=len(groups))
    is_fitted = (used >= _FEWEST) & (np.arange(len(groups)) != largest)
    middle = np.stack([np.bincount(number, plane_km[:, a]) / sizes for a in (0, 1)], axis=1)
    basis = np.concatenate([np.ones((len(number), 1)), plane_km - middle[number]], axis=1)
    wide = _is_wide(plane_km, number, rows.targets, len(groups))
    is_tilted = is_fitted & wide
    for _ in range(2):  # with planes, then without those that are not significant
        columns = [
            (g, a) for g in np.flatnonzero(is_fitted).tolist() for a in range(3 if is_tilted[g] else 1)
        ]
        found, errors = rows.adjust(basis, number, columns)
        significant = np.abs(found) > _SIGNIFICANT * np.maximum(errors, 1e-12)
        tilted = {g for is_clear, (g, a) in zip(significant, columns) if is_clear and a}
        is_tilted = np.isin(np.arange(len(groups)), list(tilted))
    table = np.zeros((len(groups), 3))
    deviations = np.zeros(len(groups))
    is_off = np.zeros(len(groups), bool)
    for value, error, is_clear, (g, a) in zip(found, errors, significant, columns):
        table[g, a] = value
        deviations[g] = error if a == 0 else deviations[g]
        is_off[g] |= bool(is_clear)
    table[~is_off] = 0.0
    fits = [
        _Fit(
            *(str(name), int(sizes[g]), int(used[g]), float(table[g, 0]), float(deviations[g])),
            tuple(map(float, table[g, 1:])),
            is_fitted=bool(is_fitted[g]) or g == largest,
            is_off=bool(is_off[g]),
        )
        for g, name in enumerate(groups)
    ]
    return (table[number] * basis).sum(axis=1), fits


def _is_wide(plane_km: np.ndarray, number: np.ndarray, targets: np.ndarray, n: int) -> np.ndarray:
    """Whether the stations of the overlap spread as widely as half of their survey."""
    wide = np.zeros(n, bool)
    for g in range(n):
        inside = targets[number[targets] == g]
        if len(inside) >= 2 * _FEWEST:
            wide[g] = bool((plane_km[inside].std(axis=0) > 0.5 * plane_km[number == g].std(axis=0)).all())
    return wide


@dataclass(frozen=True)
class _Rows:
    """Equations of an adjustment: a station's value less what others predict, m of them.

    Parameters
    ----------
    targets : array of int, shape (m,)
    near, weights : array, shape (m, k)
        The stations that predict each, and their weights.
    differences, deviations : array, shape (m,)
    """

    targets: np.ndarray
    near: np.ndarray
    weights: np.ndarray
    differences: np.ndarray
    deviations: np.ndarray

    def adjust(
        self, basis: np.ndarray, number: np.ndarray, columns: Sequence[tuple[int, int]]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Coefficients of (group, part of the basis) and their standard errors, outliers weighed down."""
        if not columns:
            return np.zeros(0), np.zeros(0)
        design = np.empty((len(self.targets), len(columns)))
        for c, (group, part) in enumerate(columns):
            own = np.where(number == group, basis[:, part], 0.0)
            design[:, c] = own[self.targets] - (self.weights * own[self.near]).sum(axis=1)
        return _robust_fit(design / self.deviations[:, None], self.differences / self.deviations)


def _robust_fit(
    design: np.ndarray, values: np.ndarray, covariance: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients by Tukey's biweight from a least-absolute start, and their standard errors.

    The errors hold for values of that covariance, shape (m, m), or are widened for neighbours that share what
    they are predicted from.
    """
    weights, found, spread = np.ones(len(values)), np.zeros(design.shape[1]), 1.0
    for turn in range(2 * _ROUNDS):
        normal = design.T @ (weights[:, None] * design) + 1e-9 * np.eye(design.shape[1])
        found = np.linalg.solve(normal, design.T @ (weights * values))
        off = np.abs(values - design @ found)
        spread = max(_OF_MAD * float(np.median(off)), 1e-9)
        if turn < _ROUNDS:
            weights = 1 / np.maximum(off, 0.1 * spread)
        else:
            weights = np.clip(1 - (off / (_BIWEIGHT * spread)) ** 2, 0, None) ** 2
    weighted = weights[:, None] * design
    inverse = np.linalg.inv(design.T @ weighted + 1e-9 * np.eye(len(found)))
    if covariance is None:
        return found, _CORRELATED * spread * np.sqrt(np.diag(inverse))
    hat = inverse @ weighted.T
    return found, spread * np.sqrt(np.einsum("ij,jk,ik->i", hat, covariance, hat))


def _overlaps(covariance: _Covariance, known: _Known, number: np.ndarray, *, far: float = _OVERLAP) -> _Rows:
    """Predict each station from other groups, where one of theirs lies near enough."""
    positions, _, values, _ = known
    spacing = _usual_distance(positions)
    targets, near = [], []
    for group in range(number.max() + 1):
        inside, others = np.flatnonzero(number == group), np.flatnonzero(number != group)
        if not len(inside) or len(others) < _N_NEIGHBOURS:
            continue
        distances, found = cKDTree(positions[others]).query(positions[inside], k=_N_NEIGHBOURS)
        is_near = distances[:, 0] <= far * spacing
        targets.append(inside[is_near])
        near.append(others[found[is_near]])
    if not targets or not sum(map(len, targets)):
        none = np.zeros((0, 1))
        return _Rows(np.zeros(0, int), none.astype(int), none, np.zeros(0), np.zeros(0))
    chosen, neighbours = np.concatenate(targets), np.concatenate(near)
    weights, deviations = _weigh_each(covariance, known, chosen, neighbours)
    differences = values[chosen] - (weights * values[neighbours]).sum(axis=1)
    return _Rows(chosen, neighbours, weights, differences, deviations)


def _usual_distance(positions: np.ndarray) -> float:
    """Median distance to the nearest other place, m."""
    places = np.unique(positions.round(1), axis=0)
    if len(places) < 2:
        return 0.0
    return float(np.median(cKDTree(places).query(places, k=2)[0][:, 1]))
