"""Windows that cover a raster: cut, blended by weights that sum to one, and a measure of their seams."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch

WEIGHT_FLOOR = 1e-3  # of a window's outermost cells, which may be the only ones there are
ROWS_AT_ONCE = 32  # a piece of finished rows: the sums are the larger part of the memory
Blend = Literal["cosine", "constant"]


@dataclass(frozen=True)
class _Window:
    """A square of cells; its first row and column are negative where it reaches beyond the raster."""

    row: int
    col: int
    side: int

    def inside(self, shape: tuple[int, int]) -> tuple[slice, slice]:
        """The rows and columns of the raster that the window covers."""
        return (
            slice(max(self.row, 0), min(self.row + self.side, shape[0])),
            slice(max(self.col, 0), min(self.col + self.side, shape[1])),
        )


def cut(shape: tuple[int, int], window_px: int, overlap_px: int) -> list[_Window]:
    """Cover a raster with windows, from north to south and west to east.

    Neighbours overlap by `overlap_px` or a little more, evenly, so that the last window ends where the
    raster ends. A raster smaller than a window lies in the window's middle.

    Examples
    --------
    >>> [w.col for w in cut((4, 10), 4, 1)]
    [0, 3, 6]
    >>> [(w.row, w.col, w.side) for w in cut((2, 4), 4, 2)]
    [(-1, 0, 4)]
    """
    if not 0 <= overlap_px < window_px:
        raise ValueError(f"windows of {window_px} cannot overlap by {overlap_px}")
    starts = []
    for side in shape:
        room = side - window_px
        steps = math.ceil(room / (window_px - overlap_px))
        starts.append(
            [round(step * room / steps) for step in range(steps + 1)] if room > 0 else [-(-room // 2)]
        )
    return [_Window(row, col, window_px) for row in starts[0] for col in starts[1]]


class _Blender:
    """Sums overlapping windows with smooth weights, and yields rows as soon as they are finished.

    Windows are added from north to south; `rows_done` is exhausted before each, which frees its rows, and at
    the end.

    Parameters
    ----------
    n_channels : int
    shape : (rows, cols) of the raster
    windows : all the windows that will be added or skipped, in any order
    window_px, overlap_px : int
        As they were cut.
    blend : "cosine" or "constant"
    device : where the sums are kept: the network's device saves moving every window.
    rows : (first, end) of the rows to blend; all by default.
    """

    def __init__(
        self,
        n_channels: int,
        shape: tuple[int, int],
        windows: Sequence[_Window],
        window_px: int,
        overlap_px: int,
        *,
        blend: Blend = "cosine",
        device: str | torch.device = "cpu",
        rows: tuple[int, int] | None = None,
    ):
        self.shape = shape
        self.start, self.end = rows or (0, shape[0])
        self.first_row = self.start  # of the raster, in row 0 of the sums
        self.pending = Counter(max(window.row, self.start) for window in windows)
        side = torch.ones(window_px) if blend == "constant" else _raised_cosine(window_px, overlap_px)
        self.weights = torch.outer(side, side).to(device)
        height = min(window_px, self.end - self.start)
        # The last channel holds the sum of the weights: they sum to one by division, at every edge and gap.
        self.sums = torch.zeros((n_channels + 1, height, shape[1]), device=device)

    def add(
        self, probabilities: torch.Tensor | np.ndarray, window: _Window, mask: np.ndarray | None = None
    ) -> None:
        """Add the prediction of a window, shape (n_channels, window_px, window_px).

        Parameters
        ----------
        mask : bool array, the window's cells inside the raster; where False nothing is added
        """
        inside, cols = window.inside(self.shape)
        rows = slice(max(inside.start, self.start), min(inside.stop, self.end))
        within = (
            slice(rows.start - window.row, rows.stop - window.row),
            slice(cols.start - window.col, cols.stop - window.col),
        )
        weights = self.weights[within]
        if mask is not None:
            kept = mask[rows.start - inside.start : rows.stop - inside.start]
            weights = weights * torch.as_tensor(kept, device=weights.device)
        sums = self.sums[:, rows.start - self.first_row : rows.stop - self.first_row, cols]
        values = torch.as_tensor(probabilities, device=self.sums.device)[(slice(None), *within)]
        sums[:-1].addcmul_(values.float(), weights)
        sums[-1] += weights
        self.skip(window)

    def skip(self, window: _Window) -> None:
        """Note that a window has been added, or never will be."""
        row = max(window.row, self.start)
        self.pending[row] -= 1
        if self.pending[row] == 0:
            del self.pending[row]

    def rows_done(self) -> Iterator[tuple[int, np.ndarray]]:
        """Yield the rows that no later window will touch.

        Yields
        ------
        first_row : int
        probabilities : float32 array, shape (n_channels, rows, cols); NaN where no window was added.
        """
        end = min(self.pending, default=self.end)
        while self.first_row < end:
            n_rows = min(end - self.first_row, self.sums.shape[1])
            for row in range(0, n_rows, ROWS_AT_ONCE):
                done = self.sums[:, row : min(row + ROWS_AT_ONCE, n_rows)]
                yield self.first_row + row, (done[:-1] / done[-1]).cpu().numpy()  # 0 / 0 is NaN
            for channel in self.sums:  # shifted up one channel at a time, to spare memory
                channel[:-n_rows] = channel[n_rows:].clone()
            self.sums[:, self.sums.shape[1] - n_rows :] = 0
            self.first_row += n_rows


def _raised_cosine(window_px: int, overlap_px: int) -> torch.Tensor:
    """Weights along a window's side: a raised cosine over the overlap, 1 in between; shape (window_px,)."""
    ramp = max(min(overlap_px, window_px / 2), 0.5)
    from_edge = torch.arange(window_px, dtype=torch.float64) + 0.5
    from_edge = torch.minimum(from_edge, from_edge.flip(0))
    weights = torch.sin(torch.pi / 2 * (from_edge / ramp).clamp(max=1)) ** 2
    return weights.clamp(min=WEIGHT_FLOOR).float()


class SeamMeter:
    """Compares the steps between neighbouring cells at the windows' borders with those elsewhere.

    Takes the rows of a prediction as they come, from north to south; some may be left out.
    """

    def __init__(self, shape: tuple[int, int], windows: Sequence[_Window]):
        self._is_border = []  # along rows and cols: which cells differ from the one before in their windows
        for side, axis in zip(shape, ("row", "col")):
            is_border = np.zeros(side, bool)
            starts = [getattr(window, axis) for window in windows]
            edges = {edge for start in starts for edge in (start, start + windows[0].side)}
            is_border[[edge for edge in edges if 0 < edge < side]] = True
            self._is_border.append(is_border)
        self._sums = np.zeros(2)  # elsewhere, at borders
        self._counts = np.zeros(2)
        self._last: np.ndarray | None = None
        self._next_row = 0

    def add(self, first_row: int, probabilities: np.ndarray) -> None:
        """Take rows, shape (n_classes, n_rows, cols); NaN steps do not count."""
        self._count(np.diff(probabilities, axis=2), self._is_border[1][None, 1:])
        begin = first_row
        if self._last is not None and first_row == self._next_row:
            probabilities = np.concatenate([self._last, probabilities], axis=1)
            begin -= 1
        at = self._is_border[0][begin + 1 : begin + probabilities.shape[1]]
        self._count(np.diff(probabilities, axis=1), at[:, None])
        self._last, self._next_row = probabilities[:, -1:], begin + probabilities.shape[1]

    def _count(self, steps: np.ndarray, is_border: np.ndarray) -> None:
        """Add the size of steps, shape (n_classes, rows, cols), to the side they are on."""
        size = np.abs(steps).sum(axis=0)
        is_finite = np.isfinite(size)
        at_border = np.broadcast_to(is_border, size.shape)
        for side, chosen in enumerate((is_finite & ~at_border, is_finite & at_border)):
            self._sums[side] += size[chosen].sum(dtype=float)
            self._counts[side] += chosen.sum()

    @property
    def ratio(self) -> float:
        """Mean step at the borders over that elsewhere: 1 without visible seams, NaN without borders."""
        with np.errstate(invalid="ignore", divide="ignore"):
            elsewhere, at_borders = self._sums / self._counts
            return float(at_borders / elsewhere)
