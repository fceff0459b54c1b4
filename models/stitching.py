"""Stitching: a raster is cut into overlapping windows, and what a network says of them becomes one raster.

Windows lie in rows from north to south, so that rows of the raster are finished, and leave memory, long
before the last window is predicted: memory grows with the raster's width, not with its area.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

import numpy as np
import torch

from ..geophysics.problems import InputProblem

WEIGHT_FLOOR = 1e-3  # of a window's outermost cells, which may be the only ones there are
ROWS_AT_ONCE = 32  # that are given away: the sums are the larger part of the memory
ALONG, WANTED = 1, 2  # cells predicted where a window is computed anyhow; cells that ask for their windows

Network = Callable[[torch.Tensor], torch.Tensor]
Progress = Callable[[float, str], None]
T = TypeVar("T")


@dataclass(frozen=True)
class Window:
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

    def touches(self, shape: tuple[int, int]) -> bool:
        """Whether the window holds a cell of the raster."""
        return all(side.start < side.stop for side in self.inside(shape))


def cut(shape: tuple[int, int], window_px: int, overlap_px: int) -> list[Window]:
    """Cover a raster with windows, from north to south and west to east.

    Neighbours overlap by `overlap_px` or a little more, evenly, so that the last window ends where the
    raster ends. Where the raster is smaller than a window it lies in the window's middle.

    >>> [w.col for w in cut((4, 10), 4, 1)]
    [0, 3, 6]
    >>> cut((2, 4), 4, 2)
    [Window(row=-1, col=0, side=4)]
    """
    rows, cols = (first_cells(side, window_px, overlap_px) for side in shape)
    return [Window(row, col, window_px) for row in rows for col in cols]


def first_cells(side: int, window_px: int, overlap_px: int) -> list[int]:
    """Where the windows along one side of the raster begin."""
    if not 0 <= overlap_px < window_px:
        raise ValueError(f"windows of {window_px} cannot overlap by {overlap_px}")
    room = side - window_px
    if room <= 0:
        return [-(-room // 2)]
    steps = math.ceil(room / (window_px - overlap_px))
    return [round(step * room / steps) for step in range(steps + 1)]


def profile(window_px: int, overlap_px: int) -> torch.Tensor:
    """Weights along a window's side: a raised cosine over the overlap, 1 in between; shape (window_px,)."""
    ramp = max(min(overlap_px, window_px / 2), 0.5)
    from_edge = torch.arange(window_px, dtype=torch.float64) + 0.5
    from_edge = torch.minimum(from_edge, from_edge.flip(0))
    weights = torch.sin(torch.pi / 2 * (from_edge / ramp).clamp(max=1)) ** 2
    return weights.clamp(min=WEIGHT_FLOOR).float()


class Blender:
    """Sums overlapping windows with smooth weights, and gives rows away as soon as they are finished.

    Windows come from north to south; `rows_done` is emptied before each, which makes room, and at last.

    Parameters
    ----------
    n_channels : int
    shape : (rows, cols) of the raster
    windows : all the windows that will be added or passed over, in any order
    window_px, overlap_px : int
        As they were cut.
    device : where the sums are kept: the network's device saves moving every window.
    rows : (first, end) of the rows that are wanted; all by default.
    """

    def __init__(
        self,
        n_channels: int,
        shape: tuple[int, int],
        windows: Sequence[Window],
        window_px: int,
        overlap_px: int,
        *,
        device: str | torch.device = "cpu",
        rows: tuple[int, int] | None = None,
    ):
        self.shape = shape
        self.start, self.end = rows or (0, shape[0])
        self.first_row = self.start  # of the raster, in row 0 of the sums
        self.pending = Counter(max(window.row, self.start) for window in windows)
        side = profile(window_px, overlap_px)
        self.weights = torch.outer(side, side).to(device)
        height = min(window_px, self.end - self.start)
        # The last channel holds the sum of the weights: they sum to one by division, at every edge and gap.
        self.sums = torch.zeros((n_channels + 1, height, shape[1]), device=device)

    def add(
        self, probabilities: torch.Tensor | np.ndarray, window: Window, mask: np.ndarray | None = None
    ) -> None:
        """Add what was predicted for a window, shape (n_channels, window_px, window_px).

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
        self.pass_over(window)

    def pass_over(self, window: Window) -> None:
        """Note that a window has come, or will never come."""
        row = max(window.row, self.start)
        self.pending[row] -= 1
        if self.pending[row] == 0:
            del self.pending[row]

    def rows_done(self) -> Iterator[tuple[int, np.ndarray]]:
        """Give away the rows that no window to come will touch.

        Yields
        ------
        first_row : int
        probabilities : float32 array, shape (n_channels, rows, cols); NaN where no window came.
        """
        end = min(self.pending, default=self.end)
        while self.first_row < end:
            n_rows = min(end - self.first_row, self.sums.shape[1])
            for row in range(0, n_rows, ROWS_AT_ONCE):
                done = self.sums[:, row : min(row + ROWS_AT_ONCE, n_rows)]
                yield self.first_row + row, (done[:-1] / done[-1]).cpu().numpy()  # 0 / 0 is NaN
            self.move_on(n_rows)

    def move_on(self, n_rows: int) -> None:
        """Shift the sums up by rows that were given away, one channel at a time to spare memory."""
        for channel in self.sums:
            channel[:-n_rows] = channel[n_rows:].clone()
        self.sums[:, self.sums.shape[1] - n_rows :] = 0
        self.first_row += n_rows


def predict_probabilities(
    network: Network, bands: np.ndarray, *, temperature: float = 1.0, **options
) -> Iterator[tuple[int, np.ndarray]]:
    """Predict class probabilities with a network that gives logits; options and yields as in `stitched`.

    Parameters
    ----------
    network : (B, C, window_px, window_px) -> logits (B, n_classes, window_px, window_px)
    temperature : float
        The logits are divided by it before the softmax.
    """
    return stitched(softmax_of(network, temperature), bands, **options)


def softmax_of(network: Network, temperature: float = 1.0) -> Network:
    """The network's class probabilities, in single precision whatever the network's."""
    return lambda x: torch.softmax(network(x).float() / temperature, dim=1)


def stitched(
    predict: Network,
    bands: np.ndarray,
    *,
    window_px: int,
    overlap: float = 0.5,
    batch: int = 4,
    device: str | torch.device = "cpu",
    wanted: np.ndarray | None = None,
    windows: Sequence[Window] | None = None,
    rows: tuple[int, int] | None = None,
    progress: Progress | None = None,
) -> Iterator[tuple[int, np.ndarray]]:
    """Predict a raster of any size window by window, from north to south.

    Parameters
    ----------
    predict : (B, C, window_px, window_px) -> probabilities (B, n_classes, window_px, window_px)
    bands : float32 array, shape (C, rows, cols)
        Or anything with a shape that can be sliced like one: then only the windows' cells are read, from
        north to south, in a thread of their own and one batch ahead.
    window_px : int
        Side of a window in cells of `bands`.
    overlap : float
        Share of the side by which neighbours overlap.
    wanted : bool or uint8 array, shape (rows, cols), or anything that can be sliced like one
        Windows that touch no wanted cell (True or 2) are left out, so that a wanted cell is predicted by all
        its windows. Cells of 1 are predicted by the windows that are computed anyhow; False and 0 stay NaN.
    windows : the windows to predict, instead of covering the raster
    rows : (first, end) of the rows that are wanted; they come out as they would of the whole raster, or not
        at all where no window touches them

    Yields
    ------
    first_row : int
    probabilities : float32 array, shape (n_classes, n_rows, cols)
        All rows, in order; NaN in cells that no window touches.
    """
    shape = bands.shape[1:]
    overlap_px = int(overlap * window_px)
    chosen = of_rows(cut(shape, window_px, overlap_px) if windows is None else windows, rows, shape)
    blender, n_done, passed = None, 0, []
    for group, probabilities in forward_passes(predict, batches(bands, chosen, wanted, batch), device):
        passed += group.passed
        if blender is None and probabilities is not None:
            n_classes = probabilities.shape[1]
            blender = Blender(n_classes, shape, chosen, window_px, overlap_px, device=device, rows=rows)
        if blender is not None:
            for window in passed:
                blender.pass_over(window)
            passed = []
        for window, mask, predicted in zip(
            group.windows, group.masks, () if probabilities is None else probabilities
        ):
            yield from blender.rows_done()
            blender.add(predicted, window, mask)
        n_done += len(group.windows) + len(group.passed)
        if progress:
            progress(n_done / len(chosen), f"Predicted {n_done} of {len(chosen)} windows.")
    if blender is None and rows is None:
        raise nothing_to_predict()
    if blender is None:
        return  # other rows may have what these lack
    yield from blender.rows_done()


def of_rows(windows: Sequence[Window], rows: tuple[int, int] | None, shape: tuple[int, int]) -> list[Window]:
    """The windows that touch the raster, and these of its rows, from north to south."""
    first, end = rows or (0, shape[0])
    chosen = [w for w in windows if w.row < end and w.row + w.side > first and w.touches(shape)]
    if not chosen:
        raise nothing_to_predict()
    return sorted(chosen, key=lambda window: (window.row, window.col))


def nothing_to_predict() -> InputProblem:
    """The problem of ground that no window touches."""
    return InputProblem(
        "No window touches the ground to be predicted.",
        "Choose an area that lies on the raster and has cover, or leave the area out.",
    )


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


def forward_passes(
    predict: Network, groups: Iterator[Batch], device: str | torch.device
) -> Iterator[tuple[Batch, torch.Tensor | None]]:
    """Predict batches of windows; the batch is halved for good when memory runs out.

    Yields
    ------
    batch : the windows predicted
    probabilities : tensor, shape (B, n_classes, window_px, window_px); None for a batch without windows
    """
    most = None
    for group in ahead(groups):
        start, n = 0, len(group.windows)
        if not n:
            yield group, None
        while start < n:
            part = group.part(start, start + (most or n))
            try:
                with torch.inference_mode():
                    probabilities = predict(part.cells.to(device))
            except torch.OutOfMemoryError as error:
                most = len(part.windows) // 2
                if not most:
                    raise InputProblem(
                        f"A single window of {part.cells.shape[-1]} cells doesn't fit into the memory of "
                        f"{device}.",
                        "Choose the CPU as device, or a model with smaller windows.",
                    ) from error
                continue
            yield part, probabilities
            start += len(part.windows)


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
