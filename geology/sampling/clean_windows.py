"""The windows that training draws from: clear of validation ground, or less the validation ground in them.

Blocks leave little room between them: on a raster of 16 x 16 degrees one window of 128 cells in fifteen lies
clear of blocks of a degree. Smaller windows find room, but learn more slowly, so windows stay as large as
they are wanted, and what they hold of validation ground is cut out of them: see `models.feeding`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..legend import OUTSIDE
from .splits import Split, covered_by
from .windows import Window, window_shares

_MIN_BEDROCK = 0.10  # windows with less bedrock teach nothing: the paper's concealed set
_ENOUGH = 0.75  # of the outcrop to learn from, that clean windows of a scale have to show


@dataclass(frozen=True)
class Drawn:
    """What training draws from.

    windows : in the order they came in, the first scale first
    touching : how many of them have validation ground cut out of them
    method : a sentence that tells how many and why; empty for a random split
    """

    windows: list[Window]
    touching: int
    method: str


def windows_to_learn_from(
    windows: Sequence[Window], learned: np.ndarray, split: Split, *, is_random: bool = False
) -> Drawn:
    """Choose the windows with bedrock to learn from, scale by scale.

    Where the windows of a scale that hold no cell of validation ground show three quarters of the outcrop to
    learn from, the others of that scale are left out. With a random split, the training part is drawn from.

    Parameters
    ----------
    learned : uint8 (rows, cols), classes of the ground that is learned from, 255 elsewhere
    """
    if is_random:
        windows = [w for w, part in zip(windows, split.parts) if part != "validation"]
    usable = _with_bedrock(windows, learned)
    if is_random:
        return Drawn(usable, 0, "")
    chosen, shares = [], {}
    for scale in dict.fromkeys(w.scale for w in usable):
        of_scale = [w for w in usable if w.scale == scale]
        clean = [w for w in of_scale if not split.ground[w.slices].any()]
        shares[scale] = _clean_share(clean, learned)
        chosen += clean if shares[scale] >= _ENOUGH else of_scale
    touching = sum(bool(split.ground[w.slices].any()) for w in chosen)
    return Drawn(chosen, touching, _sentence(len(chosen), touching, shares))


def _with_bedrock(windows: Sequence[Window], learned: np.ndarray) -> list[Window]:
    """Windows with at least a tenth of outcrop to learn from; where none has, the one with most."""
    shares = window_shares(learned, windows)
    return [w for w, share in zip(windows, shares) if share >= _MIN_BEDROCK] or [
        windows[int(shares.argmax())]
    ]


def _clean_share(windows: Sequence[Window], learned: np.ndarray) -> float:
    """Share of the outcrop to learn from that some windows show."""
    is_shown = covered_by(windows, [""] * len(windows), learned.shape, of=("",))
    return float((learned[is_shown] < OUTSIDE).sum() / max((learned < OUTSIDE).sum(), 1))


def _sentence(count: int, touching: int, shares: dict[float, float]) -> str:
    """How many windows have validation ground cut out of them, and why."""
    closed = "Training reads no cell of it, neither gravity nor class, however a window is turned or shifted."
    if not touching:
        return f"None of the {count} windows that training draws from holds validation ground. {closed}"
    short = "; ".join(
        f"{share:.0%} at a side of {side:g}" for side, share in shares.items() if share < _ENOUGH
    )
    return (
        f"Validation ground is cut out of {touching} of the {count} windows that training draws from: those "
        f"clear of it show too little of the outcrop ({short}; {_ENOUGH:.0%} is wanted). {closed}"
    )
