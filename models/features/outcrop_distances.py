"""What the visible outcrop around a cell tells, in numbers: how far each class is, and its share nearby."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from ...geology.legend import OUTSIDE

_RADII_CELLS = (4.0, 12.0)  # around a cell, within which outcrop counts: standard deviations
_FAR_CELLS = 1e4  # of a class that is nowhere to be seen


def n_features(n_classes: int) -> int:
    """Columns of `outcrop_features`."""
    return 1 + (1 + len(_RADII_CELLS)) * n_classes


def outcrop_features(shown: np.ndarray, cells: np.ndarray, n_classes: int) -> np.ndarray:
    """What outcrop lies around cells: distances to any and to each class, shares within two radii.

    Returns
    -------
    float32 array, shape (n_cells, n_features(n_classes)): the _distance to any outcrop; then for every class
    how much further it is, and its share of the outcrop within each radius
    """
    is_outcrop = shown < OUTSIDE
    to_any = _distance(is_outcrop, cells)
    weights = [_smoothed(is_outcrop, radius, cells) + 1e-6 for radius in _RADII_CELLS]
    columns = [to_any]
    for number in range(n_classes):
        is_class = shown == number
        columns.append(_distance(is_class, cells) - to_any)
        columns += [_smoothed(is_class, r, cells) / w for r, w in zip(_RADII_CELLS, weights)]
    return np.column_stack(columns).astype("float32")


def _distance(is_there: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """log(1 + distance in cells) from cells to the nearest marked one."""
    if not is_there.any():
        return np.full(len(cells), np.log1p(_FAR_CELLS))
    return np.log1p(distance_transform_edt(~is_there).ravel()[cells])


def _smoothed(is_there: np.ndarray, radius: float, cells: np.ndarray) -> np.ndarray:
    """Share of marked ground around cells."""
    return gaussian_filter(is_there.astype("float32"), radius, mode="constant").ravel()[cells]
