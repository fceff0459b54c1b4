"""Simulated cover: outcrop that is hidden in training, so that the bedrock below is known.

Gaps are as large as the real ones: masks of a few cells would train for a question that prediction never
poses. Three shapes are mixed: square grids, blobs, and the map's own cover turned and shifted.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from ...geology.legend import COVER, OUTSIDE

_SQUARES = (8, 60)  # side, cells
_BLOBS = (2.5, 16.0)  # standard deviation of the smoothed noise, cells
_HIDDEN_SHARE = (0.15, 0.6)  # of the area, for squares and blobs
_TRIES = 20
FEWEST = 30  # cells of outcrop that must be hidden, and that must stay


def _simulated_cover(
    classes: np.ndarray,
    generator: np.random.Generator,
    *,
    real: np.ndarray | None = None,
    crops_out: np.ndarray | None = None,
) -> np.ndarray:
    """Outcrop to hide, bool of the shape of `classes`.

    Parameters
    ----------
    classes : uint8 (rows, cols): bedrock below 254, 254 outside, 255 cover
    real : bool (rows, cols) of any shape, the cover that is imitated; by default that of `classes`
    crops_out : cells of which a part crops out, hidden too; by default those of `classes` alone
    """
    is_outcrop, shape = classes < OUTSIDE, classes.shape
    crops_out = is_outcrop if crops_out is None else crops_out
    real = classes == COVER if real is None else real
    kinds = 3 if real.any() else 2  # a map without cover has none to imitate
    for _ in range(_TRIES):
        kind = generator.integers(kinds)
        if kind == 0:
            drawn = _squares(shape, generator)
        elif kind == 1:
            noise = generator.standard_normal(shape, dtype="float32")
            smooth = gaussian_filter(noise, np.exp(generator.uniform(*np.log(_BLOBS))), truncate=3)
            drawn = smooth > np.quantile(smooth, 1 - generator.uniform(*_HIDDEN_SHARE))
        else:
            drawn = _imitated(shape, generator, real)
        hidden = is_outcrop & drawn
        if min(hidden.sum(), (is_outcrop & ~hidden).sum()) >= min(FEWEST, is_outcrop.sum() // 4):
            return crops_out & drawn
    return crops_out & _squares(shape, generator, share=0.5)


def _squares(
    shape: tuple[int, int], generator: np.random.Generator, *, share: float | None = None
) -> np.ndarray:
    """A grid of squares of random side and origin, of which a share is hidden."""
    side = round(np.exp(generator.uniform(*np.log(_SQUARES))))
    share = generator.uniform(*_HIDDEN_SHARE) if share is None else share
    row, col = (np.arange(n) + generator.integers(side) for n in shape)
    drawn = generator.random((row[-1] // side + 1, col[-1] // side + 1)) < share
    return drawn[row[:, None] // side, col // side]


def _imitated(shape: tuple[int, int], generator: np.random.Generator, real: np.ndarray) -> np.ndarray:
    """The map's own cover, turned by quarters, mirrored and rolled; repeated where the shape is larger."""
    turned = np.rot90(real, int(generator.integers(4)))
    turned = turned[:, ::-1] if generator.random() < 0.5 else turned
    row, col = (np.arange(n) + generator.integers(m) for n, m in zip(shape, turned.shape))
    return turned[np.ix_(row % turned.shape[0], col % turned.shape[1])]
