"""Overlapping windows become one raster, with smooth weights that sum to one everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

import numpy as np
import torch

from .windows import Window

WEIGHT_FLOOR = 1e-3  # of a window's outermost cells, which may be the only ones there are
ROWS_AT_ONCE = 32  # a piece of finished rows: the sums are the larger part of the memory

Blend = Literal["cosine", "constant"]


class Blender:
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
        windows: Sequence[Window],
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
        self, probabilities: torch.Tensor | np.ndarray, window: Window, mask: np.ndarray | None = None
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

    def skip(self, window: Window) -> None:
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
