"""What the outcrop network sees of a map: the same few pictures for every class that may lie there.

No picture says which class it is about, so what is learned on one class holds for all, for classes and maps
that were never seen as well. A geological map is finer than most gravity: what it shows is measured on cells
parted into `subcells` x `subcells`, and a picture's cell is the mean of its subcells.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from scipy.ndimage import distance_transform_edt, uniform_filter

from ...geology.legend import OUTSIDE
from .ray_casting import mean_of_subcells, sight_pictures

INPUTS = (
    "this class crops out",
    "any class crops out",
    "outside of the map",
    "log distance to outcrop",
    "log distance to this class",
    "their difference",
    "this class is the nearest",
    "its share of the lines of sight",
    "the same, weighted by nearness",
    "log length between two of its ends",
    "its share of the outcrop around",
)
TO_ANY, TO_CLASS, SIGHTS, SHARE = 3, 4, slice(7, 10), 10
_SIDE = 33  # cells, of the square that three times smooths outcrop for its shares
SUBCELLS = 2  # a side, of a cell: 3 gave no gain on South Australia's inner blocks, 1 much less
_FEW = 1e-3  # outcrop share of a neighbourhood below which its classes' shares fade


def candidates_of(classes: np.ndarray) -> np.ndarray:
    """The classes that crop out, in rising order."""
    present = np.unique(classes)
    return present[present < OUTSIDE]


def candidate_inputs(
    classes: np.ndarray, candidates: Sequence[int] | np.ndarray, aspect: float = 1.0, subcells: int = 1
) -> np.ndarray:
    """The network's input, float32 (n_candidates, 11, rows, cols), in the order of INPUTS.

    Parameters
    ----------
    classes : uint8 (subcells rows, subcells cols)
        Class of visible outcrop, below 254; 254 outside, 255 cover.
    candidates : classes that may lie under the cover; one that doesn't crop out is far away everywhere
    aspect : width of a cell over its height, on the ground; distances are in cell heights
    subcells : along the side of a cell
    """
    is_outcrop = classes < OUTSIDE
    to_any = log_distance(is_outcrop, aspect, subcells)
    shape = tuple(side // subcells for side in classes.shape)
    inputs = np.empty((len(candidates), len(INPUTS), *shape), "float32")
    for number, plane in ((1, is_outcrop), (2, classes == OUTSIDE), (TO_ANY, to_any)):
        inputs[:, number] = mean_of_subcells(plane, subcells)
    around = _smooth(inputs[0, 1], _SIDE) + np.float32(_FEW)

    def measure(number: int) -> None:
        planes, is_class = inputs[number], classes == candidates[number]
        to_class = log_distance(is_class, aspect, subcells)
        planes[0] = mean_of_subcells(is_class, subcells)
        planes[TO_CLASS] = mean_of_subcells(to_class, subcells)
        planes[5] = planes[TO_CLASS] - planes[TO_ANY]
        planes[6] = mean_of_subcells(to_class <= to_any, subcells)
        planes[SHARE] = _smooth(planes[0], _SIDE) / around

    with ThreadPoolExecutor(1) as thread:  # distances while rays are cast: each takes about half
        distances = [thread.submit(measure, number) for number in range(len(candidates))]
        inputs[:, SIGHTS] = sight_pictures(classes, candidates, aspect, subcells)
        for one in distances:
            one.result()
    return inputs


def _smooth(mask: np.ndarray, side: int) -> np.ndarray:
    """The share of a mask around every cell, by three running means: nearly a bell, and quick."""
    found = np.asarray(mask, "float32")
    for _ in range(3):
        found = uniform_filter(found, side)
    return found


def log_distance(mask: np.ndarray, aspect: float, subcells: int = 1) -> np.ndarray:
    """log(1 + distance to the mask in cell heights), float32; of an empty mask the diagonal."""
    if not mask.any():
        return np.full(mask.shape, np.log1p(np.hypot(*mask.shape) / subcells), "float32")
    return np.log1p(distance_transform_edt(~mask, sampling=(1 / subcells, aspect / subcells))).astype(
        "float32"
    )
