"""The windows of training: clear of the test area, or with the test area masked in them.

Blocks leave little room between them: on a raster of 16 x 16 degrees one window of 128 cells in fifteen is
clear of blocks of a degree. Smaller windows fit, but train more slowly, so windows keep their size, and the
cells of the test area in them are masked: see `models.training.window_sampler`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..legend import OUTSIDE
from .splits import Split, covered_by
from .windows import Window, window_shares

_MIN_BEDROCK = 0.10  # windows with less bedrock are the paper's concealed set
_ENOUGH = 0.75  # of the training outcrop, that the clean windows of a scale have to contain


@dataclass(frozen=True)
class TrainingWindows:
    """The windows of training.

    Parameters
    ----------
    windows : list of Window
        In the given order, the first scale first.
    touching : int
        How many of them overlap the test area, which is masked in them.
    method : str
        A sentence on how many do, and why; empty for a random split.
    """

    windows: list[Window]
    touching: int
    method: str


def training_windows(
    windows: Sequence[Window], map_train: np.ndarray, split: Split, *, is_random: bool = False
) -> TrainingWindows:
    """Choose the windows with bedrock to train on, scale by scale.

    Where the windows of a scale that are clear of the test area contain three quarters of the training
    outcrop, the others of that scale are left out. A random split gives its training part.

    Parameters
    ----------
    windows : sequence of Window
    map_train : uint8 array, shape (rows, cols)
        Classes of the training set, 255 elsewhere.
    split : Split
    is_random : bool
        Whether the split is a random one.
    """
    if is_random:
        windows = [w for w, part in zip(windows, split.parts) if part != "validation"]
    usable = _with_bedrock(windows, map_train)
    if is_random:
        return TrainingWindows(usable, 0, "")
    chosen, shares = [], {}
    for scale in dict.fromkeys(w.scale for w in usable):
        of_scale = [w for w in usable if w.scale == scale]
        clean = [w for w in of_scale if not split.test_area[w.slices].any()]
        shares[scale] = _clean_share(clean, map_train)
        chosen += clean if shares[scale] >= _ENOUGH else of_scale
    touching = sum(bool(split.test_area[w.slices].any()) for w in chosen)
    return TrainingWindows(chosen, touching, _sentence(len(chosen), touching, shares))


def _with_bedrock(windows: Sequence[Window], map_train: np.ndarray) -> list[Window]:
    """Windows with at least a tenth of training outcrop; where none has, the one with most."""
    shares = window_shares(map_train, windows)
    return [w for w, share in zip(windows, shares) if share >= _MIN_BEDROCK] or [
        windows[int(shares.argmax())]
    ]


def _clean_share(windows: Sequence[Window], map_train: np.ndarray) -> float:
    """Share of the training outcrop that some windows contain."""
    is_covered = covered_by(windows, [""] * len(windows), map_train.shape, of=("",))
    return float((map_train[is_covered] < OUTSIDE).sum() / max((map_train < OUTSIDE).sum(), 1))


def _sentence(count: int, touching: int, shares: dict[float, float]) -> str:
    """How many windows overlap the test area, and why."""
    closed = (
        "Training reads no cell of it, neither gravity nor class, however a window is rotated or shifted."
    )
    if not touching:
        return f"None of the {count} training windows overlaps the test area. {closed}"
    short = "; ".join(
        f"{share:.0%} at a side of {side:g}" for side, share in shares.items() if share < _ENOUGH
    )
    return (
        f"The test area is masked in {touching} of the {count} training windows: those clear of it contain "
        f"too little of the outcrop ({short}; {_ENOUGH:.0%} is wanted). {closed}"
    )
