"""What the outcrop network sees of a map: the same few pictures for every class that may lie there.

No picture says which class it is about, so what is learned on one class holds for all, for classes and maps
that were never seen as well. A geological map is finer than most gravity: what it shows is measured on cells
parted into `subcells` x `subcells`, and a picture's cell is the mean of its subcells.

A distance says how far a class is, not where: a cell between two outcrops of a class lies in it sooner than
one to the side. So every cell also looks in 64 directions, until it meets outcrop: in 16 from each of its
2 x 2 subcells, or in four times 16 where it has none. With the same 16 for all, the corners of outcrop throw
rays on the predicted map.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from scipy.ndimage import distance_transform_edt, uniform_filter

from ...geology.legend import OUTSIDE

_PERIOD = 8  # cells in which a line of sight shifts by a whole number of cells
_GROUPS = 4  # of lines: each has every fourth direction, and is looked along from one place
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
Area = tuple[slice, slice]
WHOLE = (slice(None), slice(None))
_LARGEST = 2**29  # bytes in all; the channels of larger maps are computed again by every expert


def _lines() -> list[tuple[int, int]]:
    """32 lines over half a turn, by direction: rows and columns, of which the greater are _PERIOD.

    >>> len(_lines()), _lines()[0], _lines()[8], _lines()[31]
    (32, (0, 8), (8, 8), (1, -8))
    """
    quarter = [(n, _PERIOD) for n in range(_PERIOD)] + [(_PERIOD, n) for n in range(_PERIOD, 0, -1)]
    return quarter + [(across, -down) for down, across in quarter]


def _sight_pictures(
    classes: np.ndarray,
    candidates: Sequence[int] | np.ndarray,
    aspect: float = 1.0,
    subcells: int = 1,
    area: Area = WHOLE,
) -> np.ndarray:
    """What the lines of sight say of every candidate, float32 (n_candidates, 3, rows, cols) of the area.

    The share of the directions that meet it, each by the angle to its neighbours; the same with every
    direction weighted by nearness too; and the logarithm of the shortest straight line that meets it at both
    ends, long where there is none. Any other class ends a line too; lengths are in cell heights. Each is the
    mean over the subcells, which have groups of lines of their own. Parameters as of `_candidate_inputs`.
    """
    found = np.zeros((len(candidates), _PICTURES, *_area_shape(classes, subcells, area)), "float32")
    places = max(_GROUPS, subcells * subcells)
    for place in range(places):
        lines = _lines()[place % _GROUPS :: _GROUPS]
        at = divmod(place % (subcells * subcells), subcells)
        met, length = _met_outcrop(classes, candidates, aspect, lines, at, subcells, area)
        length /= subcells
        for pictures, parts in zip(found, _sights_of_place(met, length, len(candidates), _shares(lines))):
            pictures += np.reshape(parts, pictures.shape)
    found /= np.float32(places)
    return found


def _sights_of_place(
    met: np.ndarray, length: np.ndarray, n: int, shares: np.ndarray
) -> Iterator[tuple[np.ndarray, ...]]:
    """The three pictures of every candidate, (n_cells,) each, from what the lines of a group meet."""
    nearness = shares[:, None] / np.maximum(length, 0.5)  # of what is met; 0 where nothing is
    nearness /= np.maximum(nearness.sum(axis=0), 1e-6)
    for number, between in enumerate(_shortest_between(met, length, n)):
        is_met = (met == number).astype("float32")
        weighted = np.einsum("dc,dc->c", is_met, nearness)
        yield shares @ is_met, weighted, np.log1p(between) / np.float32(_LOG_SCALE)


def _shares(lines: Sequence[tuple[int, int]]) -> np.ndarray:
    """The share of the circle that each direction stands for, float32 (2 n,): half the gaps beside it."""
    angle = np.array([np.arctan2(down, across) for down, across in lines])
    around = np.concatenate([angle[-1:] - np.pi, angle, angle[:1] + np.pi])
    return np.tile((around[2:] - around[:-2]) / (4 * np.pi), 2).astype("float32")


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
    half = len(met) // 2
    for ahead, behind, line in zip(met[:half], met[half:], length[:half] + length[half:]):
        cells = np.flatnonzero((ahead == behind) & (ahead < n))
        place = ahead[cells], cells
        found[place] = np.minimum(found[place], line[cells])
    return found


def _met_outcrop(
    classes: np.ndarray,
    candidates: Sequence[int] | np.ndarray,
    aspect: float,
    lines: Sequence[tuple[int, int]],
    at: tuple[int, int] = (0, 0),
    subcells: int = 1,
    area: Area = WHOLE,
) -> tuple[np.ndarray, np.ndarray]:
    """The outcrop that is met first along lines, ahead and then behind, (2 n_lines, n_cells) each.

    The number of the candidate, n_candidates where another class or nothing is met; and the length of the
    line in heights of a subcell, float32, 0 on outcrop and infinite where nothing is met. The lines begin in
    the subcell `at` of every cell of the area.
    """
    cols = classes.shape[1]
    number = np.full(256, len(candidates), "uint8")
    number[np.asarray(candidates)] = np.arange(len(candidates))
    flat = np.append(number[classes], np.uint8(len(candidates)))  # the last for -1, where nothing is met
    here = np.arange(classes.size, dtype="int32").reshape(classes.shape)
    own = np.where(classes < OUTSIDE, here, -1)
    places = tuple(slice(start, None, subcells) for start in at)
    row, col = np.ogrid[at[0] : classes.shape[0] : subcells, at[1] : cols : subcells]
    row, col = row[area[0]], col[:, area[1]]
    directions = [*lines, *((-down, -across) for down, across in lines)]
    met = np.empty((len(directions), row.size * col.size), "uint8")
    length = np.empty(met.shape, "float32")
    for place, (down, across) in enumerate(directions):
        first = np.ascontiguousarray(_first_along(own, (down, across))[places][area])
        met[place] = flat[first.ravel()]
        steps = first // cols
        if abs(down) >= abs(across):
            steps -= row
        else:
            steps = first - steps * cols - col
        step = np.hypot(down, aspect * across) / max(abs(down), abs(across))
        out = length[place].reshape(first.shape)
        out[...] = np.abs(steps, out=steps) * step
        out[first < 0] = np.inf
    return met, length


def _first_along(own: np.ndarray, direction: tuple[int, int]) -> np.ndarray:
    """The first value of at least 0 along a direction, the cell's own included; -1 where none comes.

    From row to row, or from column to column where it runs nearer to the rows, a line goes on in the nearest
    cell. The lines of a direction tile the raster, in the same way after every _PERIOD cells.
    """
    down, across = direction
    if abs(across) > abs(down):
        return _first_along(own.T, (across, down)).T
    rows, cols = own.shape
    found = np.full((rows + 2, cols + 2), -1, "int32")  # a rim of one cell, where nothing is met
    found[1:-1, 1:-1] = own
    ahead = 1 if down > 0 else -1
    column = [_column(row, down, across) for row in range(-1, rows + 1)]
    for row in range(rows - 1, -1, -1) if down > 0 else range(rows):
        shift = 1 + column[row + 1 + ahead] - column[row + 1]
        here, there = found[row + 1, 1:-1], found[row + 1 + ahead, shift : shift + cols]
        np.copyto(here, there, where=here < 0)
    return found[1:-1, 1:-1]


def _column(row: int, down: int, across: int) -> int:
    """The column in which the line through row 0, column 0 passes a row: the nearest, halves rounded up."""
    return (2 * row * across * (1 if down > 0 else -1) + abs(down)) // (2 * abs(down))


def candidates_of(classes: np.ndarray) -> np.ndarray:
    """The classes that crop out, in rising order."""
    present = np.unique(classes)
    return present[present < OUTSIDE]


def _candidate_inputs(
    classes: np.ndarray,
    candidates: Sequence[int] | np.ndarray,
    aspect: float = 1.0,
    subcells: int = 1,
    area: Area = WHOLE,
) -> np.ndarray:
    """The network's input, float32 (n_candidates, 11, rows, cols) of the area, in the order of INPUTS.

    Parameters
    ----------
    classes : uint8 (subcells rows, subcells cols)
        Class of visible outcrop, below 254; 254 outside, 255 cover.
    candidates : classes that may lie under the cover; one that doesn't crop out is far away everywhere
    aspect : width of a cell over its height, on the ground; distances are in cell heights
    subcells : along the side of a cell
    area : rows and columns of cells to return; the whole map is looked at
    """
    is_outcrop = classes < OUTSIDE
    to_any = _log_distance(is_outcrop, aspect, subcells)
    outcrop = _mean_of_subcells(is_outcrop, subcells)
    inputs = np.empty((len(candidates), len(INPUTS), *outcrop[area].shape), "float32")
    inputs[:, 1] = outcrop[area]
    for number, plane in ((2, classes == OUTSIDE), (TO_ANY, to_any)):
        inputs[:, number] = _mean_of_subcells(plane, subcells)[area]
    around = _smooth(outcrop) + np.float32(_FEW)

    def measure(number: int) -> None:
        planes, is_class = inputs[number], classes == candidates[number]
        to_class = _log_distance(is_class, aspect, subcells)
        own = _mean_of_subcells(is_class, subcells)
        planes[0] = own[area]
        planes[TO_CLASS] = _mean_of_subcells(to_class, subcells)[area]
        planes[5] = planes[TO_CLASS] - planes[TO_ANY]
        planes[6] = _mean_of_subcells(to_class <= to_any, subcells)[area]
        planes[SHARE] = (_smooth(own) / around)[area]

    with ThreadPoolExecutor(1) as thread:  # distances while rays are cast: each takes about half
        distances = [thread.submit(measure, number) for number in range(len(candidates))]
        inputs[:, SIGHTS] = _sight_pictures(classes, candidates, aspect, subcells, area)
        for one in distances:
            one.result()
    return inputs


def _area_shape(classes: np.ndarray, subcells: int, area: Area) -> tuple[int, ...]:
    """Rows and columns of an area of a map on subcells."""
    return tuple(len(range(side // subcells)[one]) for side, one in zip(classes.shape, area))


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
        area: Area = WHOLE,
    ) -> np.ndarray:
        """As `_candidate_inputs`: the network's input, float32 (n_candidates, 11, rows, cols) of the area."""
        digest = hashlib.blake2b(np.ascontiguousarray(classes).tobytes()).digest()
        extent = tuple((side.start, side.stop) for side in area)
        key = digest, classes.shape, tuple(map(int, candidates)), aspect, subcells, extent
        if key not in self._kept:
            needed = _n_bytes(_area_shape(classes, subcells, area), len(candidates))
            if needed > _LARGEST:
                return _candidate_inputs(classes, candidates, aspect, subcells, area)
            while self._kept and needed + sum(found.nbytes for found in self._kept.values()) > _LARGEST:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = _candidate_inputs(classes, candidates, aspect, subcells, area)
        return self._kept[key]

    @staticmethod
    def keeps(shape: tuple[int, int], n_candidates: int) -> bool:
        """Whether the channels of a map of so many cells are small enough to be kept."""
        return _n_bytes(shape, n_candidates) <= _LARGEST

    def clear(self) -> None:
        """Free the memory."""
        self._kept.clear()


def _n_bytes(shape: tuple[int, ...], n_candidates: int) -> int:
    """Bytes of the channels of rows and columns of cells."""
    return 4 * n_candidates * len(INPUTS) * shape[0] * shape[1]
