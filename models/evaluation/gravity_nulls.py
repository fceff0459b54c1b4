"""Nulls: the same gravity mirrored, turned or rolled, which cannot know the geology under it.

A learner that does as well with a null has learned position, not rock. Nulls keep the field's values, its
wavelengths and its gaps, and lose only its place; each cell's value comes from somewhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

SHIFTS = (0.0, 0.25, 0.5, 0.75)  # of the side; nothing is rolled by less than a quarter of it
MOST_ELONGATED = 2.0  # a longer raster is not turned by 90 degrees: most of it would be invented
SMOOTHINGS_CELLS = (2.0, 6.0)  # standard deviations: what lies around a cell


@dataclass(frozen=True)
class Move:
    """Mirror east to west, then turn anticlockwise by quarters, then roll by shares of the sides.

    >>> Move(mirrored=True, rolled=(0.5, 0.0)).name
    'mirrored, rolled by 1/2 southward'
    """

    mirrored: bool = False
    quarters: int = 0
    rolled: tuple[float, float] = (0.0, 0.0)  # southward and eastward

    @property
    def name(self) -> str:
        """What is done, in words."""
        parts = ["mirrored"] * self.mirrored + [f"turned by {90 * self.quarters}°"] * bool(self.quarters)
        for share, way in zip(self.rolled, ("southward", "eastward")):
            parts += [f"rolled by {['', '1/4', '1/2', '3/4'][round(4 * share)]} {way}"] * bool(share)
        return ", ".join(parts)


EIGHT = (
    Move(mirrored=True),
    Move(mirrored=True, quarters=2),  # north to south
    Move(quarters=2),
    Move(quarters=1),
    Move(quarters=3),
    Move(rolled=(0.5, 0.0)),
    Move(rolled=(0.0, 0.5)),
    Move(rolled=(0.5, 0.5)),
)


def moves(shape: tuple[int, int], count: int, seed: int = 0) -> tuple[Move, ...]:
    """Different moves for a raster: the eight simplest that suit its shape, then random ones.

    >>> len(set(moves((90, 100), 19))), len(set(moves((90, 1000), 500)))
    (19, 63)
    """
    quarters = (0, 1, 2, 3) if max(shape) <= MOST_ELONGATED * min(shape) else (0, 2)
    everything = [Move(*how) for how in product((False, True), quarters, list(product(SHIFTS, SHIFTS)))]
    first = [move for move in EIGHT if move in everything]
    others = [move for move in everything if move not in (*first, Move())]
    order = np.random.default_rng(seed).permutation(len(others))
    return tuple((first + [others[i] for i in order])[:count])


def moved(bands: np.ndarray, move: Move) -> np.ndarray:
    """Bands (C, rows, cols) after a move, with the gaps where they were.

    Gaps that come to lie on data take the value of the nearest cell with data. A raster that is turned by
    90 degrees is cropped or mirrored at its edges to the old shape.
    """
    has_data = np.isfinite(bands).all(axis=0)
    found = filled(bands)
    if move.mirrored:
        found = found[:, :, ::-1]
    found = fitted(np.rot90(found, move.quarters, (1, 2)), bands.shape[1:])
    steps = [round(share * side) for share, side in zip(move.rolled, bands.shape[1:])]
    return np.where(has_data, np.roll(found, steps, (1, 2)), np.nan)


def filled(bands: np.ndarray) -> np.ndarray:
    """Bands whose gaps take the values of the nearest cell that has data in all of them."""
    has_data = np.isfinite(bands).all(axis=0)
    if has_data.all() or not has_data.any():
        return bands
    row, col = distance_transform_edt(~has_data, return_distances=False, return_indices=True)
    return bands[:, row, col]


def fitted(bands: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """The middle of the bands in another shape, mirrored at the edges where they are too short."""
    missing = [max(want - have, 0) for want, have in zip(shape, bands.shape[1:])]
    wide = np.pad(bands, [(0, 0), *((m // 2, m - m // 2) for m in missing)], mode="symmetric")
    row, col = ((have - want) // 2 for want, have in zip(shape, wide.shape[1:]))
    return wide[:, row : row + shape[0], col : col + shape[1]]


def null_gravities(bands: np.ndarray, count: int = 8, *, seed: int = 0) -> Iterator[tuple[str, np.ndarray]]:
    """Name and bands of each null of gravity bands (C, rows, cols).

    Made of the bands, not of the anomaly: derivatives and filters that know no direction come out the same.
    """
    for move in moves(bands.shape[1:], count, seed):
        yield move.name, moved(bands, move)


def with_surroundings(bands: np.ndarray) -> np.ndarray:
    """Bands and their means around each cell at two scales, (3 C, rows, cols); gaps stay."""
    whole = filled(bands)
    smooth = [gaussian_filter(b, sigma, mode="nearest") for sigma in SMOOTHINGS_CELLS for b in whole]
    return np.where(np.isfinite(bands).all(axis=0), np.stack([*whole, *smooth]), np.nan).astype("float32")
