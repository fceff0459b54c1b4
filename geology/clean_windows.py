"""The windows that training draws from: clear of validation ground, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..geophysics.grids import Grid
from .legend import OUTSIDE
from .splits import Split, covered_by
from .windows import SMALLEST_SIDE_PX, Window, cut_windows, window_shares

MIN_BEDROCK = 0.10  # windows with less bedrock teach nothing: the paper's concealed set
ENOUGH = 0.75  # of the outcrop to learn from, that the windows of a scale have to show
SMALLER = (1.0, 0.75, 0.5, 0.375, 0.25)  # shares of a side that are tried in turn
STRIDES_A_SIDE = 8  # of windows that have to fit between blocks
WINDOWS_A_SIDE = 300  # of the raster, no more

Scales = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Drawn:
    """What training draws from.

    windows : in the order of their scales
    scales : (side, stride) of the windows in CRS units
    touching : how many of them reach onto validation ground, of which they show nothing
    method : a sentence that tells how many and why; empty for a random split
    """

    windows: list[Window]
    scales: tuple[tuple[float, float], ...]
    touching: int = 0
    method: str = ""


def clean_windows(
    grid: Grid, scales: Scales, learned: np.ndarray, split: Split, *, may_shrink: bool = True
) -> Drawn:
    """Cut windows with bedrock to learn from that hold no cell of validation ground, scale by scale.

    Where those of a scale show too little of the outcrop to learn from, smaller ones are cut, down to 30
    cells a side. Where not even they show enough, the windows reach onto validation ground, which is closed
    to whatever reads them.

    Parameters
    ----------
    scales : (side, stride) in CRS units
    learned : uint8 (rows, cols), classes of the ground that is learned from, 255 elsewhere
    may_shrink : whether other sides than these may be cut
    """
    chosen: dict[float, tuple[float, list[Window]]] = {}  # by side: stride and windows
    shown: dict[float, float] = {}
    for side, stride in scales:
        for smaller, finer in candidates(side, stride, grid) if may_shrink else [(side, stride)]:
            whole = with_bedrock(cut_windows(grid, [(smaller, finer)]), learned)
            clean = [w for w in whole if not split.ground[w.slices].any()]
            shown[smaller] = share_shown(clean, learned)
            if shown[smaller] >= ENOUGH:
                chosen.setdefault(smaller, (finer, clean))
                break
    cut = tuple((side, stride) for side, (stride, _) in chosen.items())
    if not chosen:
        return with_gaps(grid, scales, learned, split, max(shown.values()))
    windows = [w for _, of_scale in chosen.values() for w in of_scale]
    return Drawn(windows, cut, 0, told_clean(windows, scales, shown, grid))


def with_gaps(grid: Grid, scales: Scales, learned: np.ndarray, split: Split, shown: float) -> Drawn:
    """All windows with bedrock, less the validation ground in them."""
    windows = with_bedrock(cut_windows(grid, scales), learned)
    touching = sum(bool(split.ground[w.slices].any()) for w in windows)
    method = (
        f"{touching} of the {len(windows)} windows that training draws from reach onto validation ground, "
        "where they show no data, neither gravity nor classes: windows clear of it would show "
        f"{shown:.0%} of the outcrop to learn from ({ENOUGH:.0%} is wanted). Larger blocks leave room."
    )
    return Drawn(windows, tuple(scales), touching, method)


def candidates(side: float, stride: float, grid: Grid) -> Iterator[tuple[float, float]]:
    """Sides and strides to try, in CRS units: as wanted, then closer together, then smaller."""
    yield side, stride
    spacing = max(grid.spacing)
    for share in SMALLER:
        smaller = round(share * side / spacing) * spacing
        if smaller >= SMALLEST_SIDE_PX * spacing * (1 - 1e-9):
            finest = max(grid.shape) * spacing / WINDOWS_A_SIDE
            yield smaller, max(min(max(smaller / STRIDES_A_SIDE, finest), smaller), spacing)


def with_bedrock(windows: Sequence[Window], learned: np.ndarray) -> list[Window]:
    """Windows with at least a tenth of outcrop to learn from; where none has, the one with most."""
    shares = window_shares(learned, windows)
    return [w for w, share in zip(windows, shares) if share >= MIN_BEDROCK] or [windows[shares.argmax()]]


def share_shown(windows: Sequence[Window], learned: np.ndarray) -> float:
    """Share of the outcrop to learn from that some windows show."""
    is_shown = covered_by(windows, [""] * len(windows), learned.shape, of=("",))
    is_learned = learned < OUTSIDE
    return float(np.count_nonzero(is_shown & is_learned) / max(np.count_nonzero(is_learned), 1))


def told_clean(windows: Sequence[Window], wanted: Scales, shown: dict[float, float], grid: Grid) -> str:
    """That no window touches validation ground, how large they are and what they show."""
    cells = {w.scale: w.rows for w in windows}
    told = ", ".join(f"{shown[side]:.0%} at {rows} cells a side" for side, rows in cells.items())
    before = ", ".join(f"{round(side / grid.spacing[1])}" for side, _ in wanted)
    smaller = "" if set(cells) == {side for side, _ in wanted} else f" Sides of {before} cells found no room."
    return (
        f"None of the {len(windows)} windows that training draws from holds a cell of validation ground; of "
        f"the outcrop to learn from they show {told}.{smaller} Where a window is turned or shifted onto "
        "validation ground, it shows no data there."
    )
