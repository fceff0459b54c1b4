"""What crops out first along lines of sight from every cell, and what that says of each class.

A ruler knows how far a class is, not where: a cell between two outcrops of a class lies in it sooner than one
beside both. So every cell looks in sixteen directions, until it meets outcrop.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...geology.legend import COVER, OUTSIDE

_HALF = ((0, 1), (1, 2), (1, 1), (2, 1), (1, 0), (2, -1), (1, -1), (1, -2))  # rows and columns a step
_STEPS = (*_HALF, *((-row, -col) for row, col in _HALF))  # the opposite of direction k is k + 8
_PICTURES = 3
_FARTHEST = 400.0  # cell heights; a longer line between two outcrops says no more than none
_LOG_SCALE = 3.0  # brings logarithms of lengths to the size of the other pictures


def sight_pictures(
    classes: np.ndarray, candidates: Sequence[int] | np.ndarray, aspect: float = 1.0, subcells: int = 1
) -> np.ndarray:
    """What the lines of sight say of every candidate, float32 (n_candidates, 3, rows, cols).

    The share of the directions that meet it; the same with every direction weighted by nearness; and the
    logarithm of the shortest straight line that meets it at both ends, long where there is none.

    Parameters
    ----------
    classes : uint8 (subcells rows, subcells cols) as a model may see them: bedrock below 254
    candidates : the classes that are asked about; any other ends a line too
    aspect : width of a cell over its height, on the ground; lengths are in cell heights
    subcells : along the side of a cell; a picture's cell is the mean of its subcells
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
            picture[:] = mean_of_subcells(values.reshape(classes.shape), subcells)
    return found


def mean_of_subcells(plane: np.ndarray, subcells: int) -> np.ndarray:
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
    classes: np.ndarray, candidates: Sequence[int] | np.ndarray, aspect: float
) -> tuple[np.ndarray, np.ndarray]:
    """The outcrop that each line of sight meets first.

    Returns
    -------
    met : (16, n_cells), the number of the candidate; n_candidates where another class or nothing is met
    length : float32 (16, n_cells), of the line, in cell heights; 0 on outcrop, infinite where nothing is met
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
        first = _first_along(own, (down, across))
        is_empty = first < 0
        met[direction] = np.where(is_empty, len(candidates), flat[first]).ravel()
        # Along a line the cell's number grows by the same step: their ratio counts the steps.
        step = np.hypot(down, aspect * across) / (down * wide.shape[1] + across)
        length[direction] = np.where(is_empty, np.inf, (first - here) * np.float32(step)).ravel()
    return met, length


def _first_along(own: np.ndarray, step: tuple[int, int]) -> np.ndarray:
    """The first value of at least 0 along a direction, the cell's own included; -1 where none comes.

    Parameters
    ----------
    own : int32 (rows, cols), -1 where a line passes
    step : rows and columns from one cell of the line to the next, 2 at most
    """
    down, across = step
    if not down:
        return _first_along(own.T, (across, down)).T
    rows, cols = own.shape
    found = np.full((rows + 4, cols + 4), -1, "int32")  # a rim of two cells, where nothing is met
    found[2:-2, 2:-2] = own
    order = range(rows - 1, -1, -1) if down > 0 else range(rows)
    for row in order:
        here, there = found[row + 2, 2:-2], found[row + 2 + down, 2 + across : 2 + across + cols]
        np.copyto(here, there, where=here < 0)
    return found[2:-2, 2:-2]
