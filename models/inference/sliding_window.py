"""Stitching: a raster is cut into overlapping windows, and what a network says of them becomes one raster.

Windows lie in rows from north to south, so that rows of the raster are finished, and leave memory, long
before the last window is predicted: memory grows with the raster's width, not with its area.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch

from ...contract.errors import UserError
from .blending import Blender
from .window_batches import Batch, ahead, batches
from .windows import Window, cut, nothing_to_predict, of_rows

Network = Callable[[torch.Tensor], torch.Tensor]
Progress = Callable[[float, str], None]


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
                    raise UserError(
                        f"A single window of {part.cells.shape[-1]} cells doesn't fit into the memory of "
                        f"{device}.",
                        "Choose the CPU as device, or a model with smaller windows.",
                    ) from error
                continue
            yield part, probabilities
            start += len(part.windows)
