"""Lines, such as faults, between a cell and the outcrop: steps from cell to cell that cross one, distances.

A step goes to a neighbour in one of sixteen directions. Whether it crosses a line follows from the line's
vertices, exactly: no line is made wider than it is, and none leaks at a corner.
Distances go by such steps, 2.7 % too long at most, and a step that crosses costs `_CROSSING` more: a way
round the tip of a line is taken where it is shorter. What lines change fades with the distance to outcrop:
far from it the outcrop that they bar says little.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from scipy.ndimage import distance_transform_edt

from ...geology.legend import COVER, OUTSIDE

_HALF = ((0, 1), (1, 2), (1, 1), (2, 1), (1, 0), (2, -1), (1, -1), (1, -2))  # rows and columns a step
_STEPS = (*_HALF, *((-row, -col) for row, col in _HALF))  # the opposite of direction k is k + 8
BARRIER_FITS = ("distance", "sight")
_CROSSING = 10.0  # cell heights that a step over a line counts as
_FADED = 3.0  # cell heights from outcrop, over which what lines change falls to 1/e
_GAIN = 3.0  # how fast the odds of a class fall with its distance
_FAINT = 0.02  # nearness that every class has: none is out of sight for sure
_LEAST_CHANGE = 1e-3  # cell heights, in a sweep: distances have settled
_MOST_SWEEPS = 12
_OFF_CENTRE = 1.37e-6, 2.91e-6  # rows and columns, by which lines are moved: none goes through a centre
_AWAY = 2 * max(max(map(abs, step)) for step in _HALF)  # rim of rows and columns, where nothing is


@dataclass(frozen=True)
class Lines:
    """Lines on the cells of a raster.

    Parameters
    ----------
    segments : float64 (n, 2, 2)
        Row and column of both ends of every straight piece; whole numbers are the centres of cells.
    shape : rows and columns of the raster
    """

    segments: np.ndarray
    shape: tuple[int, int]

    @cached_property
    def crossed(self) -> np.ndarray:
        """Whether a step from a cell crosses a line, by the first eight directions, bool (8, rows, cols)."""
        found = np.zeros((len(_HALF), *self.shape), bool)
        for is_crossed, step in zip(found, _HALF):
            row, col = _crossed_steps(self.segments, step)
            inside = (row >= 0) & (row < self.shape[0]) & (col >= 0) & (col < self.shape[1])
            is_crossed[row[inside], col[inside]] = True
        return found

    def blocked(self, direction: int) -> np.ndarray:
        """Whether a step from a cell in any of the sixteen directions crosses a line, bool (rows, cols)."""
        if direction < len(_HALF):
            return self.crossed[direction]
        down, across = _STEPS[direction]
        found = np.zeros(self.shape, bool)
        to, start = _shifted(self.shape, (down, across))
        found[start] = self.crossed[direction - len(_HALF)][to]
        return found

    @cached_property
    def touched(self) -> np.ndarray:
        """Cells that a line separates from a neighbour, bool (rows, cols)."""
        right, below = self.crossed[_HALF.index((0, 1))], self.crossed[_HALF.index((1, 0))]
        found = right | below
        found[:, 1:] |= right[:, :-1]
        found[1:] |= below[:-1]
        return found

    def region(self, rows: slice, cols: slice) -> Lines:
        """The lines on a rectangle of the raster."""
        shape = rows.stop - rows.start, cols.stop - cols.start
        segments = self.segments - (rows.start, cols.start)
        low, high = segments.min(axis=1), segments.max(axis=1)
        is_near = ((high >= -_AWAY) & (low <= np.add(shape, _AWAY))).all(axis=1)
        return Lines(segments[is_near], shape)

    def flipped(self, axes: Sequence[int]) -> Lines:
        """The lines mirrored along axes, as `np.flip` mirrors a raster (-2 rows, -1 columns)."""
        segments = self.segments.copy()
        for axis in axes:
            segments[..., axis] = self.shape[axis] - 1 - segments[..., axis]
        return replace(self, segments=segments)

    def turned(self, quarters: int) -> Lines:
        """The lines turned anticlockwise by quarters about the middle of the raster."""
        middle = (np.array(self.shape) - 1) / 2
        apart, found = self.segments - middle, self.segments
        for _ in range(quarters % 4):
            apart = np.stack([-apart[..., 1], apart[..., 0]], axis=-1)
            found = apart + middle
        return replace(self, segments=found)

    def rolled(self, steps: Sequence[int]) -> Lines:
        """The lines moved down and right; what leaves the raster comes in on its other side."""
        ways = [(0, -side) if step else (0,) for step, side in zip(steps, self.shape)]
        moved = [self.segments + np.add(steps, (down, across)) for down in ways[0] for across in ways[1]]
        return replace(self, segments=np.concatenate(moved)).region(*map(slice, (0, 0), self.shape))


def _crossed_steps(segments: np.ndarray, step: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of the cells from which a step crosses a segment.

    The centres that lie on a straight line along the step have one number across * row - down * col; a
    segment meets those whose numbers lie between its ends', the lower included: joints count once.
    """
    down, across = step
    row, col = next((r, c) for r in range(-2, 3) for c in range(-2, 3) if across * r - down * c == 1)
    segments = segments + _OFF_CENTRE
    number = across * segments[..., 0] - down * segments[..., 1]  # (n, 2)
    low, high = (np.ceil(end).astype(np.int64) for end in (number.min(axis=1), number.max(axis=1)))
    count = high - low
    which = np.repeat(np.arange(len(segments)), count)
    k = low[which] + np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
    start, end = segments[which, 0], segments[which, 1]
    share = (k - number[which, 0]) / (number[which, 1] - number[which, 0])
    met = start + share[:, None] * (end - start)
    along = ((met[:, 0] - k * row) * down + (met[:, 1] - k * col) * across) / (down**2 + across**2)
    steps = np.floor(along).astype(np.int64)
    return k * row + steps * down, k * col + steps * across


def _shifted(shape: tuple[int, int], step: tuple[int, int]) -> tuple[tuple[slice, ...], tuple[slice, ...]]:
    """The cells that a step leads to, and those that it starts from, where both are on the raster."""
    to = tuple(slice(max(s, 0), side + min(s, 0)) for s, side in zip(step, shape))
    start = tuple(slice(max(-s, 0), side + min(-s, 0)) for s, side in zip(step, shape))
    return to, start


def _distances(masks: np.ndarray, lines: Lines, aspect: float, crossing: float = _CROSSING) -> np.ndarray:
    """Length of the shortest way to each mask in cell heights, float32 (n, rows, cols); inf of an empty one.

    Rows are swept down and up until nothing changes; along a row all cells are reached at once.

    Parameters
    ----------
    masks : bool (n, rows, cols)
    crossing : cell heights that a step over a line costs on top of its length
    """
    n, rows, cols = masks.shape
    rim = 2
    wide = np.full((rows + 2 * rim, n, cols + 2 * rim), np.inf, "float32")
    own = wide[rim:-rim, :, rim:-rim]
    own[:] = np.where(masks, 0, np.inf).transpose(1, 0, 2)
    costs = [
        np.float32(np.hypot(down, aspect * across)) + np.float32(crossing) * lines.blocked(direction)
        for direction, (down, across) in enumerate(_STEPS)
    ]
    place = np.concatenate(  # of a cell along its row, where each step over a line is long
        [np.zeros((rows, 1), "float32"), np.cumsum(costs[_STEPS.index((0, 1))][:, :-1], axis=1)], axis=1
    ).astype("float32")

    def sweep(order: range, steps: list[int]) -> None:
        for row in order:
            here = own[row]
            for direction in steps:
                down, across = _STEPS[direction]
                there = wide[row + rim + down, :, rim + across : rim + across + cols]
                np.minimum(here, there + costs[direction][row], out=here)
            along = place[row]
            right = np.minimum.accumulate(here - along, axis=1) + along
            left = np.minimum.accumulate((here + along)[:, ::-1], axis=1)[:, ::-1] - along
            np.minimum(here, np.minimum(right, left), out=here)

    above = [d for d, (down, _) in enumerate(_STEPS) if down < 0]
    below = [d for d, (down, _) in enumerate(_STEPS) if down > 0]
    for _ in range(_MOST_SWEEPS):
        before = own.copy()
        sweep(range(rows), above)
        sweep(range(rows - 1, -1, -1), below)
        with np.errstate(invalid="ignore"):
            if not (before - own > _LEAST_CHANGE).any():
                break
    return own.transpose(1, 0, 2)


@dataclass(frozen=True)
class _BarrierFit:
    """What lines change in how near and how visible the candidates' outcrop is, on one map.

    Parameters
    ----------
    classes : uint8 (rows, cols)
        Visible outcrop.
    cells : int (n,)
        Flat, the cells to be fitted.
    """

    classes: np.ndarray
    candidates: np.ndarray
    cells: np.ndarray
    aspect: float = 1.0

    @cached_property
    def _open(self) -> np.ndarray:
        return self._scores(Lines(np.empty((0, 2, 2)), self.classes.shape))

    def fits(self, lines: Lines) -> np.ndarray:
        """Log odds by distance round the lines, and by lines of sight that end at them, less those without.

        Returns
        -------
        float32 (2, n_candidates, n_cells)
            0 where no line lies between a cell and any outcrop; the difference fades with the distance to
            the nearest outcrop, exp(-d / _FADED).
        """
        return self._nearness * (self._scores(lines) - self._open)

    @cached_property
    def _nearness(self) -> np.ndarray:
        apart = distance_transform_edt(self.classes >= OUTSIDE, sampling=(1.0, self.aspect))
        return np.exp(-apart.reshape(-1)[self.cells] / _FADED).astype("float32")

    def _scores(self, lines: Lines) -> np.ndarray:
        masks = np.stack([self.classes == candidate for candidate in self.candidates])
        apart = _distances(masks, lines, self.aspect)
        apart = np.minimum(apart.reshape(len(masks), -1)[:, self.cells], np.hypot(*self.classes.shape))
        met, length = _met_outcrop(self.classes, self.candidates, self.aspect, lines.blocked)
        met, nearness = met[:, self.cells], 1 / np.maximum(length[:, self.cells], 0.5)
        weights = [(nearness * (met == number)).sum(axis=0) for number in range(len(masks))]
        share = np.stack(weights) + _FAINT
        return np.stack([-_GAIN * np.log1p(apart), np.log(share / share.sum(axis=0))]).astype("float32")


def _met_outcrop(
    classes: np.ndarray,
    candidates: Sequence[int] | np.ndarray,
    aspect: float,
    blocked: Callable[[int], np.ndarray],
) -> tuple[np.ndarray, np.ndarray]:
    """The outcrop that is met first by steps in each direction, (16, n_cells) each.

    The number of the candidate, n_candidates where another class or nothing is met; and the length of the
    line in cell heights, float32, 0 on outcrop and infinite where nothing is met.

    Parameters
    ----------
    blocked : direction -> bool (rows, cols), cells from which nothing is seen that way
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
        first = _first_along(own, (down, across), blocked(direction))
        is_empty = first < 0
        met[direction] = np.where(is_empty, len(candidates), flat[first]).ravel()
        # Along a line the cell's number grows by the same step: their ratio counts the steps.
        step = np.hypot(down, aspect * across) / (down * wide.shape[1] + across)
        length[direction] = np.where(is_empty, np.inf, (first - here) * np.float32(step)).ravel()
    return met, length


def _first_along(own: np.ndarray, step: tuple[int, int], blocked: np.ndarray) -> np.ndarray:
    """The first value of at least 0 along a direction, the cell's own included; -1 where none comes.

    `step` are rows and columns from one cell of the line to the next, 2 at most; no line goes on from cells
    that are blocked.
    """
    down, across = step
    if not down:
        return _first_along(own.T, (across, down), blocked.T).T
    rows, cols = own.shape
    found = np.full((rows + 4, cols + 4), -1, "int32")  # a rim of two cells, where nothing is met
    found[2:-2, 2:-2] = own
    order = range(rows - 1, -1, -1) if down > 0 else range(rows)
    for row in order:
        here, there = found[row + 2, 2:-2], found[row + 2 + down, 2 + across : 2 + across + cols]
        np.copyto(here, there, where=(here < 0) & ~blocked[row])
    return found[2:-2, 2:-2]
