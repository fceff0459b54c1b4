"""Sliding-window prediction: a raster is cut into overlapping windows, whose class probabilities are blended.

Windows are predicted from north to south, so that rows of the raster are finished, and leave memory, long
before the last window is predicted: memory grows with the raster's width, not with its area.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional as F

from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.progress import Progress
from ...geophysics.grids import RasterLike
from .windows import Blend, _Blender, _Window, cut

ALONG, WANTED = 1, 2  # cells predicted where a window is computed anyway; cells that need their windows

Network = Callable[[torch.Tensor], torch.Tensor]

_Piece = tuple[int, np.ndarray]  # first row and (n, rows, cols)
Rows = Iterator[_Piece]  # from north to south


def sliding_window(
    network: Network,
    raster: RasterLike,
    *,
    window: int,
    overlap: float = 0.5,
    blend: Blend = "cosine",
    pixels: int | None = None,
    batch: int = 4,
    device: str | torch.device = "cpu",
    wanted: RasterLike | None = None,
    rows: tuple[int, int] | None = None,
    progress: Progress | None = None,
) -> np.ndarray:
    """Predict class probabilities of a raster of any size by overlapping windows.

    Parameters
    ----------
    network : callable or torch.nn.Module
        Maps windows (B, C, side, side) to logits (B, num_classes, side, side); a module is expected in
        evaluation mode, on `device`.
    raster : float32 array, shape (C, rows, cols)
        The input bands, or anything with a shape that can be sliced like an array: only the cells of windows
        are read, one batch ahead. Beyond its edges the raster is mirrored.
    window : int
        Side of a window in cells.
    overlap : float
        Share of the side by which neighbouring windows overlap, 0 to below 1.
    blend : {"cosine", "constant"}
        Weights of overlapping windows: a raised cosine that falls towards a window's edges, or all equal.
    pixels : int, optional
        Side in pixels to which a window is resampled for the network; `window` by default. Each cell gets the
        mean of its pixels.
    batch : int
        Windows predicted at once; halved when memory runs out.
    device : str or torch.device
        Where the windows are moved to.
    wanted : bool or uint8 array, shape (rows, cols), optional
        Windows without a wanted cell (True, or 2) are not computed; all cells are wanted by default. See
        `_sliding_window_rows`.
    rows : (int, int), optional
        First and end of the rows to return, as they would be in the whole raster; all by default.
    progress : callable, optional
        Called with the fraction done and a message.

    Returns
    -------
    float32 array, shape (num_classes, rows, cols)
        Class probabilities; NaN in cells that no window covers.

    Raises
    ------
    UserError
        Where no window covers a wanted cell, or a single window does not fit into memory.

    Examples
    --------
    A network that returns its input gives the raster's own softmax back, whatever the windows are:

    >>> logits = np.random.default_rng(0).normal(size=(3, 50, 70)).astype("float32")
    >>> exact = np.exp(logits) / np.exp(logits).sum(axis=0)
    >>> found = sliding_window(torch.nn.Identity(), logits, window=16, overlap=0.25)
    >>> found.shape, bool(np.abs(found - exact).max() < 1e-6)
    ((3, 50, 70), True)
    """
    pieces = _sliding_window_rows(
        _resampled(softmax_of(network), pixels or window),
        raster,
        window=window,
        overlap=overlap,
        blend=blend,
        batch=batch,
        device=device,
        wanted=wanted,
        rows=rows,
        progress=progress,
    )
    return np.concatenate([piece for _, piece in pieces], axis=1)


def softmax_of(network: Network) -> Network:
    """The network's class probabilities, in single precision whatever the network's."""
    return lambda x: torch.softmax(network(x).float(), dim=1)


def _resampled(predict: Network, pixels: int) -> Network:
    """Resample windows to a side of `pixels`, as in training, and the prediction back by cell means."""

    def predict_cells(x: torch.Tensor) -> torch.Tensor:
        side = x.shape[-1]
        if side == pixels:
            return predict(x)
        x = F.interpolate(x, size=pixels, mode="bilinear", align_corners=False)  # (B, C, pixels, pixels)
        return F.interpolate(predict(x), size=side, mode="area")

    return predict_cells


def _sliding_window_rows(
    predict: Network,
    bands: RasterLike,
    *,
    window: int,
    overlap: float = 0.5,
    blend: Blend = "cosine",
    batch: int = 4,
    device: str | torch.device = "cpu",
    wanted: RasterLike | None = None,
    windows: Sequence[_Window] | None = None,
    rows: tuple[int, int] | None = None,
    progress: Progress | None = None,
) -> Rows:
    """Predict a raster of any size window by window, from north to south.

    Parameters
    ----------
    predict : callable
        (B, C, window, window) -> probabilities (B, num_classes, window, window)
    bands, window, overlap, blend, batch, device, progress
        As in `sliding_window`.
    wanted : bool or uint8 array, shape (rows, cols), or anything that can be sliced like one
        Windows that touch no wanted cell (True or WANTED) are left out, so that a wanted cell is predicted by
        all its windows. ALONG cells are predicted by the windows that are computed anyway; False and 0 stay
        NaN.
    windows : sequence of Window, optional
        The windows to predict, instead of covering the raster.
    rows : (int, int), optional
        First and end of the rows to predict, with the values they have in the whole raster; none are yielded
        where no window touches them.

    Yields
    ------
    first_row : int
    probabilities : float32 array, shape (num_classes, n_rows, cols)
        All rows, in order; NaN in cells that no window touches.
    """
    shape, overlap_px = bands.shape[1:], int(overlap * window)
    all_windows = cut(shape, window, overlap_px) if windows is None else windows
    chosen = _windows_of_rows(all_windows, shape, rows or (0, shape[0]))

    def blender(num_classes: int) -> _Blender:
        return _Blender(num_classes, shape, chosen, window, overlap_px, blend=blend, device=device, rows=rows)

    passes = _forward_passes(predict, _batches(bands, chosen, wanted, batch), device)
    has_windows = yield from _blended(_reported(passes, len(chosen), progress), blender)
    if not has_windows and (rows is None or not chosen):  # other rows may have the windows that these lack
        raise UserError(
            tr("No window touches the area to be predicted."),
            tr("Choose an area that lies on the raster and has cover, or leave the area out."),
        )


def _windows_of_rows(
    windows: Sequence[_Window], shape: tuple[int, int], rows: tuple[int, int]
) -> list[_Window]:
    """The windows that touch the raster in some rows, from north to south and west to east."""
    first, end = rows
    touching = (
        w
        for w in windows
        if w.row < end and w.row + w.side > first and all(side.start < side.stop for side in w.inside(shape))
    )
    return sorted(touching, key=lambda w: (w.row, w.col))


def _blended(passes: _Passes, make_blender: Callable[[int], _Blender]) -> Generator[_Piece, None, bool]:
    """Rows as their last window is added; returns whether any window was predicted.

    The blender is made when the first prediction tells the number of classes; windows that were skipped until
    then are skipped in it afterwards.
    """
    blender: _Blender | None = None
    skipped: list[_Window] = []
    for group, probabilities in passes:
        skipped += group.skipped
        if blender is None and probabilities is not None:
            blender = make_blender(probabilities.shape[1])
        if blender is None:
            continue
        while skipped:
            blender.skip(skipped.pop(0))
        predictions = () if probabilities is None else probabilities
        for one, mask, predicted in zip(group.windows, group.masks, predictions):
            yield from blender.rows_done()
            blender.add(predicted, one, mask)
    if blender is not None:
        yield from blender.rows_done()
    return blender is not None


def _reported(passes: _Passes, total: int, progress: Progress | None) -> _Passes:
    """The same passes; `progress` hears of each after it was blended."""
    n_done = 0
    for group, probabilities in passes:
        yield group, probabilities
        n_done += len(group.windows) + len(group.skipped)
        if progress:
            text = tr("Predicted {done} of {total} windows.").format(done=n_done, total=total)
            progress(n_done / total, text, doing="windows", done=n_done, total=total)


class _Batch(NamedTuple):
    """Windows to predict at once, their cells (B, C, side, side) and masks, and windows that were skipped."""

    windows: Sequence[_Window]
    cells: torch.Tensor
    masks: Sequence[np.ndarray | None]
    skipped: Sequence[_Window]


_Passes = Iterator[tuple[_Batch, torch.Tensor | None]]  # probabilities (B, num_classes, side, side)


def _batches(
    bands: RasterLike, windows: Sequence[_Window], wanted: RasterLike | None, batch: int
) -> Iterator[_Batch]:
    """Read windows from north to south, a batch at a time; a new row of windows begins a new batch.

    So a window is always predicted in a batch with the same others, whichever rows are predicted: the last
    digits of a network's output depend on the batch.
    """
    for _, row in groupby(windows, key=lambda window: window.row):
        chosen, skipped = [], []
        for window in row:
            mask = None
            if wanted is not None:
                own = np.asarray(wanted[window.inside(bands.shape[1:])])
                if not (own if own.dtype == bool else own == WANTED).any():
                    skipped.append(window)
                    continue
                mask = None if (own > 0).all() else own > 0
            chosen.append((window, mask))
        if not chosen:
            yield _Batch((), torch.empty(0), (), skipped)
        for start in range(0, len(chosen), batch):
            group, masks = zip(*chosen[start : start + batch])
            cells = torch.from_numpy(np.stack([_read_window(bands, window) for window in group]))
            yield _Batch(group, cells, masks, () if start else skipped)


def _read_window(bands: RasterLike, window: _Window) -> np.ndarray:
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


def _forward_passes(predict: Network, batches: Iterator[_Batch], device: str | torch.device) -> _Passes:
    """Predict batches, each read while the one before is predicted; halved for good when memory runs out.

    Probabilities are None for a batch without windows.
    """
    most = None
    with ThreadPoolExecutor(max_workers=1) as reader:
        coming = reader.submit(next, batches, None)
        while (batch := coming.result()) is not None:
            coming = reader.submit(next, batches, None)
            start, n = 0, len(batch.windows)
            if not n:
                yield batch, None
            while start < n:
                part = slice(start, start + (most or n))
                cells = batch.cells[part]
                try:
                    with torch.inference_mode():
                        probabilities = predict(cells.to(device))
                except torch.OutOfMemoryError as error:
                    most = len(cells) // 2
                    if not most:
                        raise UserError(
                            tr(
                                "A single window of {side_cells} cells doesn't fit into the memory of "
                                "{device}."
                            ).format(side_cells=cells.shape[-1], device=device),
                            tr("Choose the CPU as device, or a model with smaller windows."),
                        ) from error
                    continue
                skipped = () if start else batch.skipped
                yield _Batch(batch.windows[part], cells, batch.masks[part], skipped), probabilities
                start += len(cells)
