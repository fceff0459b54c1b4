"""What the outcrop network sees of a map: the same few pictures for every class that may lie there.

No picture says which class it is about, so what is learned on one class holds for all, for classes and maps
that were never seen as well. A geological map is finer than most gravity: what it shows is measured on cells
parted into `subcells` x `subcells`, and a picture's cell is the mean of its subcells.

A distance says how far a class is, not where: a cell between two outcrops of a class lies in it sooner than
one beside both. So every cell also looks in sixteen directions, until it meets outcrop.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from scipy.ndimage import distance_transform_edt, uniform_filter

from ...geology.legend import COVER, OUTSIDE

_HALF = ((0, 1), (1, 2), (1, 1), (2, 1), (1, 0), (2, -1), (1, -1), (1, -2))  # rows and columns a step
_STEPS = (*_HALF, *((-row, -col) for row, col in _HALF))  # the opposite of direction k is k + 8
_PICTURES = 3
_FARTHEST = 400.0  # cell heights; a longer line between two outcrops says no more than none
_LOG_SCALE = 3.0  # brings logarithms of lengths to the size of the other pictures
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
_LARGEST = 2**29  # bytes in all; the channels of larger maps are computed again by every expert


def _sight_pictures(
    classes: np.ndarray, candidates: Sequence[int] | np.ndarray, aspect: float = 1.0, subcells: int = 1
) -> np.ndarray:
    """What the lines of sight say of every candidate, float32 (n_candidates, 3, rows, cols).

    The share of the directions that meet it; the same with every direction weighted by nearness; and the
    logarithm of the shortest straight line that meets it at both ends, long where there is none. Any other
    class ends a line too; lengths are in cell heights. Parameters as of `_candidate_inputs`.
    """
    n = len(candidates)
    met, length = _met_outcrop(classes, candidates, aspect)
    length /= subcells
    nearness = 1 / np.maximum(length, 0.5)  # of what is met, candidate or not; 0 where nothing is
    nearness /= np.maximum(nearness.sum(axis=0), 1e-6)
    found = np.empty((n, _PICTURES, *(side // subcells for side in classes.shape)), "float32")
    for number, (pictures, between) in enumerate(zip(found, _shortest_between(met, length, n))):
        is_met = met == number
        shares = is_met.sum(axis=0, dtype="uint8") / np.float32(len(_STEPS))
        weighted = np.einsum("dc,dc->c", is_met, nearness)
        for picture, values in zip(pictures, (shares, weighted, np.log1p(between) / _LOG_SCALE)):
            picture[:] = _mean_of_subcells(values.reshape(classes.shape), subcells)
    return found


def _mean_of_subcells(plane: np.ndarray, subcells: int) -> np.ndarray:
    """The mean of every cell's subcells: (subcells rows, subcells cols) -> float32 (rows, cols)."""
    pieces = [plane[row::subcells, col::subcells] for row in range(subcells) for col in range(subcells)]
    total = pieces[0].astype("float32")
    for piece in pieces[1:]:
        total += piece
    return total / np.float32(subcells * subcells)


def _shortest_between(met: np.ndarray, length: np.ndarray, n: int) -> np.ndarray:
    """The shortest line through each cell that meets a candidate at both ends, float32 (n, n_cells).

    _FARTHEST at most, so that it does not depend on how large the ground is that is looked at.
    """
    found = np.full((n, met.shape[1]), _FARTHEST, "float32")
    half = len(_HALF)
    for ahead, behind, line in zip(met[:half], met[half:], length[:half] + length[half:]):
        cells = np.flatnonzero((ahead == behind) & (ahead < n))
        place = ahead[cells], cells
        found[place] = np.minimum(found[place], line[cells])
    return found


def _met_outcrop(
    classes: np.ndarray,
    candidates: Sequence[int] | np.ndarray,
    aspect: float,
    blocked: Callable[[int], np.ndarray] | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """The outcrop that each line of sight meets first, (16, n_cells) each.

    The number of the candidate, n_candidates where another class or nothing is met; and the length of the
    line in cell heights, float32, 0 on outcrop and infinite where nothing is met.

    Parameters
    ----------
    blocked : direction -> bool (rows, cols), cells from which nothing is seen that way, optional
    """
    rows, cols = classes.shape
    number = np.full(256, len(candidates), "uint8")
    number[np.asarray(candidates)] = np.arange(len(candidates))
    wide = np.full((rows, cols + 2), COVER, "uint8")  # so wide that no step from cell to cell counts 0
    wide[:, :cols] = classes
    flat = number[wide].ravel()
    here = np.arange(wide.size, dtype="int32").reshape(wide.shape)[:, :cols]
    own = np.where(classes < OUTSIDE, here, -1)
    met = np.empty((len(_STEPS), classes.size), "uint8")
    length = np.empty(met.shape, "float32")
    for direction, (down, across) in enumerate(_STEPS):
        first = _first_along(own, (down, across), blocked and blocked(direction))
        is_empty = first < 0
        met[direction] = np.where(is_empty, len(candidates), flat[first]).ravel()
        # Along a line the cell's number grows by the same step: their ratio counts the steps.
        step = np.hypot(down, aspect * across) / (down * wide.shape[1] + across)
        length[direction] = np.where(is_empty, np.inf, (first - here) * np.float32(step)).ravel()
    return met, length


def _first_along(own: np.ndarray, step: tuple[int, int], blocked: np.ndarray | None = None) -> np.ndarray:
    """The first value of at least 0 along a direction, the cell's own included; -1 where none comes.

    `step` are rows and columns from one cell of the line to the next, 2 at most; no line goes on from cells
    that are blocked.
    """
    down, across = step
    if not down:
        return _first_along(own.T, (across, down), None if blocked is None else blocked.T).T
    rows, cols = own.shape
    found = np.full((rows + 4, cols + 4), -1, "int32")  # a rim of two cells, where nothing is met
    found[2:-2, 2:-2] = own
    order = range(rows - 1, -1, -1) if down > 0 else range(rows)
    for row in order:
        here, there = found[row + 2, 2:-2], found[row + 2 + down, 2 + across : 2 + across + cols]
        is_open = here < 0 if blocked is None else (here < 0) & ~blocked[row]
        np.copyto(here, there, where=is_open)
    return found[2:-2, 2:-2]


def candidates_of(classes: np.ndarray) -> np.ndarray:
    """The classes that crop out, in rising order."""
    present = np.unique(classes)
    return present[present < OUTSIDE]


def _candidate_inputs(
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
    to_any = _log_distance(is_outcrop, aspect, subcells)
    shape = tuple(side // subcells for side in classes.shape)
    inputs = np.empty((len(candidates), len(INPUTS), *shape), "float32")
    for number, plane in ((1, is_outcrop), (2, classes == OUTSIDE), (TO_ANY, to_any)):
        inputs[:, number] = _mean_of_subcells(plane, subcells)
    around = _smooth(inputs[0, 1]) + np.float32(_FEW)

    def measure(number: int) -> None:
        planes, is_class = inputs[number], classes == candidates[number]
        to_class = _log_distance(is_class, aspect, subcells)
        planes[0] = _mean_of_subcells(is_class, subcells)
        planes[TO_CLASS] = _mean_of_subcells(to_class, subcells)
        planes[5] = planes[TO_CLASS] - planes[TO_ANY]
        planes[6] = _mean_of_subcells(to_class <= to_any, subcells)
        planes[SHARE] = _smooth(planes[0]) / around

    with ThreadPoolExecutor(1) as thread:  # distances while rays are cast: each takes about half
        distances = [thread.submit(measure, number) for number in range(len(candidates))]
        inputs[:, SIGHTS] = _sight_pictures(classes, candidates, aspect, subcells)
        for one in distances:
            one.result()
    return inputs


def _smooth(mask: np.ndarray) -> np.ndarray:
    """The share of a mask around every cell, by three running means: nearly a bell, and quick."""
    found = np.asarray(mask, "float32")
    for _ in range(3):
        found = uniform_filter(found, _SIDE)
    return found


def _log_distance(mask: np.ndarray, aspect: float, subcells: int = 1) -> np.ndarray:
    """log(1 + distance to the mask in cell heights), float32; of an empty mask the diagonal."""
    if not mask.any():
        return np.full(mask.shape, np.log1p(np.hypot(*mask.shape) / subcells), "float32")
    return np.log1p(distance_transform_edt(~mask, sampling=(1 / subcells, aspect / subcells))).astype(
        "float32"
    )


class FeatureCache:
    """Channels by map and candidates: several experts read the same map. Callers must not write into them."""

    def __init__(self) -> None:
        self._kept: dict[tuple, np.ndarray] = {}  # the oldest first

    def inputs(
        self,
        classes: np.ndarray,
        candidates: Sequence[int] | np.ndarray,
        aspect: float = 1.0,
        subcells: int = 1,
    ) -> np.ndarray:
        """As `_candidate_inputs`: the network's input, float32 (n_candidates, 11, rows, cols)."""
        digest = hashlib.blake2b(np.ascontiguousarray(classes).tobytes()).digest()
        key = digest, classes.shape, tuple(map(int, candidates)), aspect, subcells
        if key not in self._kept:
            needed = self.n_bytes(classes.shape, len(candidates), subcells)
            if needed > _LARGEST:
                return _candidate_inputs(classes, candidates, aspect, subcells)
            while self._kept and needed + sum(found.nbytes for found in self._kept.values()) > _LARGEST:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = _candidate_inputs(classes, candidates, aspect, subcells)
        return self._kept[key]

    @staticmethod
    def n_bytes(shape: tuple[int, int], n_candidates: int, subcells: int) -> int:
        """Bytes of the channels of a map on subcells, of shape (subcells rows, subcells cols)."""
        return 4 * n_candidates * len(INPUTS) * (shape[0] // subcells) * (shape[1] // subcells)

    @classmethod
    def keeps(cls, shape: tuple[int, int], n_candidates: int, subcells: int) -> bool:
        """Whether the channels of a map are small enough to be kept."""
        return cls.n_bytes(shape, n_candidates, subcells) <= _LARGEST

    def clear(self) -> None:
        """Free the memory."""
        self._kept.clear()
