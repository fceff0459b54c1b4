"""Stitching: a raster is cut into overlapping windows, and what a network says of them becomes one raster.

Windows lie in rows from north to south, so that rows of the raster are finished, and leave memory, long
before the last window is predicted: memory grows with the raster's width, not with its area.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import torch

from ..geophysics.problems import InputProblem

WEIGHT_FLOOR = 1e-3  # of a window's outermost cells, which may be the only ones there are
ROWS_AT_ONCE = 64  # that are given away: the sums are the larger part of the memory

Network = Callable[[torch.Tensor], torch.Tensor]
Progress = Callable[[float, str], None]


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
    windows : all the windows that will be added, in any order
    window_px, overlap_px : int
        As they were cut.
    device : where the sums are kept: the network's device saves moving every window.
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
    ):
        self.shape = shape
        self.first_row = 0  # of the raster, in row 0 of the sums
        self.pending = Counter(max(window.row, 0) for window in windows)
        side = profile(window_px, overlap_px)
        self.weights = torch.outer(side, side).to(device)
        height = min(window_px, shape[0])
        # The last channel holds the sum of the weights: they sum to one by division, at every edge and gap.
        self.sums = torch.zeros((n_channels + 1, height, shape[1]), device=device)

    def add(self, probabilities: torch.Tensor | np.ndarray, window: Window) -> None:
        """Add what was predicted for a window, shape (n_channels, window_px, window_px)."""
        rows, cols = window.inside(self.shape)
        within = (
            slice(rows.start - window.row, rows.stop - window.row),
            slice(cols.start - window.col, cols.stop - window.col),
        )
        weights = self.weights[within]
        sums = self.sums[:, rows.start - self.first_row : rows.stop - self.first_row, cols]
        values = torch.as_tensor(probabilities, device=self.sums.device)[(slice(None), *within)]
        sums[:-1].addcmul_(values.float(), weights)
        sums[-1] += weights
        self.count_down(rows.start)

    def count_down(self, row: int) -> None:
        """Note that one of the windows that begin in a row has come."""
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
        end = min(self.pending, default=self.shape[0])
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
    progress: Progress | None = None,
) -> Iterator[tuple[int, np.ndarray]]:
    """Predict a raster of any size window by window, from north to south.

    Parameters
    ----------
    predict : (B, C, window_px, window_px) -> probabilities (B, n_classes, window_px, window_px)
    bands : float32 array, shape (C, rows, cols), normalised, without NaN
        Or anything with a shape that can be sliced like one: then only the windows' cells are read, in a
        thread of their own and one batch ahead.
    window_px : int
        Side of a window in cells of `bands`.
    overlap : float
        Share of the side by which neighbours overlap.
    wanted : bool array, shape (rows, cols)
        Windows that touch no wanted cell are left out. A wanted cell is predicted by all its windows.
    windows : the windows to predict, instead of covering the raster

    Yields
    ------
    first_row : int
    probabilities : float32 array, shape (n_classes, n_rows, cols)
        All rows, in order; NaN in cells that no window touches.
    """
    shape = bands.shape[1:]
    overlap_px = int(overlap * window_px)
    chosen = touching(cut(shape, window_px, overlap_px) if windows is None else windows, wanted, shape)
    blender, n_done = None, 0
    for group, probabilities in forward_passes(predict, bands, chosen, batch, device):
        if blender is None:
            n_classes = probabilities.shape[1]
            blender = Blender(n_classes, shape, chosen, window_px, overlap_px, device=device)
        for window, predicted in zip(group, probabilities):
            yield from blender.rows_done()
            blender.add(predicted, window)
        n_done += len(group)
        if progress:
            progress(n_done / len(chosen), f"Predicted {n_done} of {len(chosen)} windows.")
    yield from blender.rows_done()


def touching(
    windows: Sequence[Window], wanted: np.ndarray | None, shape: tuple[int, int]
) -> Sequence[Window]:
    """The windows, from north to south, that touch a wanted cell (any cell of the raster); at least one."""
    chosen = [window for window in windows if is_touching(window.inside(shape), wanted)]
    chosen.sort(key=lambda window: (window.row, window.col))
    if not chosen:
        raise InputProblem(
            "No window touches the ground to be predicted.",
            "Choose an area that lies on the raster and has cover, or leave the area out.",
        )
    return chosen


def is_touching(inside: tuple[slice, slice], wanted: np.ndarray | None) -> bool:
    """Whether a window's rows and columns hold a wanted cell, or any cell where all are wanted."""
    if wanted is None:
        return all(side.start < side.stop for side in inside)
    return bool(wanted[inside].any())


def forward_passes(
    predict: Network, bands: np.ndarray, windows: Sequence[Window], batch: int, device: str | torch.device
) -> Iterator[tuple[Sequence[Window], torch.Tensor]]:
    """Predict batches of windows; the batch is halved for good when memory runs out.

    Yields
    ------
    windows : of this batch
    probabilities : tensor, shape (B, n_classes, window_px, window_px)
    """
    for group, x in read_ahead(bands, [windows[i : i + batch] for i in range(0, len(windows), batch)]):
        start = 0
        while start < len(group):
            part = slice(start, start + batch)
            try:
                with torch.inference_mode():
                    probabilities = predict(x[part].to(device))
            except torch.OutOfMemoryError as error:
                if batch == 1:
                    raise InputProblem(
                        f"A single window of {x.shape[-1]} cells doesn't fit into the memory of {device}.",
                        "Choose the CPU as device, or a model with smaller windows.",
                    ) from error
                batch //= 2
                continue
            yield group[part], probabilities
            start += batch


def read_ahead(
    bands: np.ndarray, groups: Sequence[Sequence[Window]]
) -> Iterator[tuple[Sequence[Window], torch.Tensor]]:
    """Each group of windows with its cells, (B, C, side, side); the next is read while one is predicted."""
    with ThreadPoolExecutor(max_workers=1) as reader:
        reading = (reader.submit(read_windows, bands, group) for group in groups)
        ahead = next(reading)
        for group in groups:
            current, ahead = ahead, next(reading, None)
            yield group, current.result()


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
