"""Windows read in batches, ahead of the network, from rasters in memory or by rows."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

import numpy as np
import torch

from .windows import Window

ALONG, WANTED = 1, 2  # cells predicted where a window is computed anyhow; cells that ask for their windows

T = TypeVar("T")


@dataclass(frozen=True)
class Batch:
    """Windows to predict at once, with their cells (B, C, side, side) and masks, and windows passed over."""

    windows: Sequence[Window]
    cells: torch.Tensor | None
    masks: Sequence[np.ndarray | None]
    passed: Sequence[Window] = ()

    def part(self, start: int, stop: int) -> Batch:
        """Some of its windows; those passed over go with the first."""
        return Batch(
            self.windows[start:stop], self.cells[start:stop], self.masks[start:stop],
            () if start else self.passed,
        )  # fmt: skip


def batches(
    bands: np.ndarray, windows: Sequence[Window], wanted: np.ndarray | None, batch: int
) -> Iterator[Batch]:
    """Read windows from north to south, a batch at a time; a new row of windows begins a new batch.

    So a window is always predicted beside the same others, whatever rows are asked for: the batch it is in
    changes the last digits of what a network says.
    """
    for _, row in groupby(windows, key=lambda window: window.row):
        masked = [(window, mask_of(window, wanted, bands.shape[1:])) for window in row]
        passed = [window for window, (is_touched, _) in masked if not is_touched]
        chosen = [(window, mask) for window, (is_touched, mask) in masked if is_touched]
        for start in range(0, len(chosen), batch):
            group, masks = zip(*chosen[start : start + batch])
            yield Batch(group, read_windows(bands, group), masks, () if start else passed)
        if not chosen:
            yield Batch((), None, (), passed)


def mask_of(
    window: Window, wanted: np.ndarray | None, shape: tuple[int, int]
) -> tuple[bool, np.ndarray | None]:
    """Whether a window is to be computed, and which of its cells are wanted (None: all)."""
    if wanted is None:
        return True, None
    cells = np.asarray(wanted[window.inside(shape)])
    is_kept = cells > 0
    is_touched = is_kept.any() if cells.dtype == bool else (cells == WANTED).any()
    return bool(is_touched), None if is_kept.all() else is_kept


def ahead(items: Iterator[T], depth: int = 1) -> Iterator[T]:
    """The items of an iterator; the next ones are made in a thread while one is used."""
    end = object()
    with ThreadPoolExecutor(max_workers=1) as maker:
        coming = deque(maker.submit(next, items, end) for _ in range(depth))
        while (item := coming.popleft().result()) is not end:
            coming.append(maker.submit(next, items, end))
            yield item


def read_windows(bands: np.ndarray, windows: Sequence[Window]) -> torch.Tensor:
    """The windows as one batch, shape (B, C, side, side)."""
    return torch.from_numpy(np.stack([read_window(bands, window) for window in windows]))


def read_window(bands: np.ndarray, window: Window) -> np.ndarray:
    """The cells of a window, shape (C, side, side); beyond its edge the raster is mirrored."""
    rows, cols = window.inside(bands.shape[1:])
    cells = np.asarray(bands[:, rows, cols], "float32")
    if cells.shape[1:] == (window.side, window.side):
        return cells
    around = [
        (inside.start - first, first + window.side - inside.stop)
        for inside, first in ((rows, window.row), (cols, window.col))
    ]
    return np.pad(cells, [(0, 0), *around], mode="symmetric")  # mirrors again where one mirror is too short
