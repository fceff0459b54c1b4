"""The part of a large raster whose held-out outcrop is tested, so that costs do not grow with the raster."""

from __future__ import annotations

import numpy as np

from ..features.outcrop_channels import Area
from .fit import ExpertTrainingData
from .outcrop import BLOCK, MARGIN

_LARGEST_SIDE = BLOCK + MARGIN  # cells
_STEP = 64  # cells between the areas that are compared


def _tested_area(data: ExpertTrainingData) -> tuple[slice, slice]:
    """The rectangle with the most outcrop of the folds; the whole raster, unless it is large."""
    shape = data.map_train.shape
    sides = [min(_LARGEST_SIDE, n) for n in shape]
    is_counted = np.zeros(shape, bool)
    for fold in data.folds:
        is_counted |= data.outcrop_of(fold)
    sums = np.pad(is_counted.cumsum(axis=0, dtype="int32").cumsum(axis=1, dtype="int32"), ((1, 0), (1, 0)))
    tops, lefts = (np.append(np.arange(0, n - side, _STEP), n - side) for n, side in zip(shape, sides))
    ends = [(first, first + side) for first, side in zip((tops, lefts), sides)]
    (top, bottom), (left, right) = ends
    inside = sums[np.ix_(bottom, right)] - sums[np.ix_(top, right)] - sums[np.ix_(bottom, left)]
    row, col = np.unravel_index((inside + sums[np.ix_(top, left)]).argmax(), inside.shape)
    return slice(top[row], bottom[row]), slice(left[col], right[col])


def _inside(cells: np.ndarray, area: Area) -> np.ndarray:
    """Which of some cells, bool (rows, cols), lie in an area; bool (n_cells,)."""
    is_in_area = np.zeros(cells.shape, bool)
    is_in_area[area] = True
    return is_in_area[cells]
