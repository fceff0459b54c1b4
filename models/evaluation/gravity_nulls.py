"""Nulls: the same gravity mirrored, turned or rolled, which carries no information on the geology below.

A model that does as well with a null has learned position, not rock. Nulls keep the field's values, its
wavelengths and its gaps; each cell's value comes from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np
from scipy.ndimage import distance_transform_edt

from ...contract.language import tr
from ..features.line_barriers import Lines

_SHIFTS = (0.0, 0.25, 0.5, 0.75)  # of the side; nothing is rolled by less than a quarter of it
_MOST_ELONGATED = 2.0  # a longer raster is not turned by 90 degrees: most of it would be invented


@dataclass(frozen=True)
class _NullTransform:
    """Mirror east to west, then turn anticlockwise by quarters, then roll by shares of the sides.

    >>> _NullTransform(mirrored=True, rolled=(0.5, 0.0)).name
    'mirrored, rolled by 1/2 southward'
    """

    mirrored: bool = False
    quarters: int = 0
    rolled: tuple[float, float] = (0.0, 0.0)  # southward and eastward

    @property
    def name(self) -> str:
        """What is done, in words."""
        steps = [tr("mirrored")] if self.mirrored else []
        if self.quarters:
            steps.append(tr("turned by {degrees}°").format(degrees=90 * self.quarters))
        southward, eastward = (["", "1/4", "1/2", "3/4"][round(4 * share)] for share in self.rolled)
        if southward:
            steps.append(tr("rolled by {share} southward").format(share=southward))
        if eastward:
            steps.append(tr("rolled by {share} eastward").format(share=eastward))
        return ", ".join(steps)

    def apply(self, bands: np.ndarray) -> np.ndarray:
        """Transform bands (C, rows, cols); their gaps stay where they were.

        Gaps that come to lie on data take the value of the nearest cell with data. A raster that is turned
        by 90 degrees is cropped or mirrored at its edges to the old shape.
        """
        shape = bands.shape[1:]
        turned = _gaps_filled(bands)[:, :, :: -1 if self.mirrored else 1]
        turned = np.rot90(turned, self.quarters, (1, 2))
        missing = [max(want - have, 0) for want, have in zip(shape, turned.shape[1:])]
        wide = np.pad(turned, [(0, 0), *((m // 2, m - m // 2) for m in missing)], mode="symmetric")
        row, col = ((have - want) // 2 for want, have in zip(shape, wide.shape[1:]))
        middle = wide[:, row : row + shape[0], col : col + shape[1]]
        steps = [round(share * side) for share, side in zip(self.rolled, shape)]
        return np.where(np.isfinite(bands).all(axis=0), np.roll(middle, steps, (1, 2)), np.nan)

    def apply_to_lines(self, lines: Lines) -> Lines:
        """Transform lines; what leaves the raster when turned by 90 degrees is cut off."""
        turned = (lines.flipped((-1,)) if self.mirrored else lines).turned(self.quarters)
        steps = [round(share * side) for share, side in zip(self.rolled, lines.shape)]
        return turned.rolled(steps) if any(steps) else turned


_SIMPLEST = (
    _NullTransform(mirrored=True),
    _NullTransform(mirrored=True, quarters=2),  # north to south
    _NullTransform(quarters=2),
    _NullTransform(quarters=1),
    _NullTransform(quarters=3),
    _NullTransform(rolled=(0.5, 0.0)),
    _NullTransform(rolled=(0.0, 0.5)),
    _NullTransform(rolled=(0.5, 0.5)),
)


def _null_transforms(shape: tuple[int, int], count: int, seed: int = 0) -> tuple[_NullTransform, ...]:
    """Different transforms for a raster: the eight simplest that suit its shape, then random ones.

    >>> len(set(_null_transforms((90, 100), 19))), len(set(_null_transforms((90, 1000), 500)))
    (19, 63)
    """
    quarters = (0, 1, 2, 3) if max(shape) <= _MOST_ELONGATED * min(shape) else (0, 2)
    rolls = list(product(_SHIFTS, _SHIFTS))
    everything = [_NullTransform(*how) for how in product((False, True), quarters, rolls)]
    first = [transform for transform in _SIMPLEST if transform in everything]
    others = [transform for transform in everything if transform not in (*first, _NullTransform())]
    order = np.random.default_rng(seed).permutation(len(others))
    return tuple((first + [others[i] for i in order])[:count])


def _null_gravities(bands: np.ndarray, count: int = 8, *, seed: int = 0) -> Iterator[tuple[str, np.ndarray]]:
    """Name and bands of each null of gravity bands (C, rows, cols).

    Made from the bands, not from the anomaly: isotropic derivatives and filters give the same.
    """
    for transform in _null_transforms(bands.shape[1:], count, seed):
        yield transform.name, transform.apply(bands)


def _gaps_filled(bands: np.ndarray) -> np.ndarray:
    """Bands whose gaps take the values of the nearest cell that has data in all of them."""
    has_data = np.isfinite(bands).all(axis=0)
    if has_data.all() or not has_data.any():
        return bands
    row, col = distance_transform_edt(~has_data, return_distances=False, return_indices=True)
    return bands[:, row, col]
