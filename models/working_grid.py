"""From cells to the network's pixels and back: a network sees more pixels than the raster has cells."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional as F

from .stitching import predict_probabilities


def to_pixels(bands: np.ndarray, pixels_per_cell: float) -> np.ndarray:
    """Draw bands (C, rows, cols) at so many pixels a cell, bilinear, as training does."""
    size = [round(side * pixels_per_cell) for side in bands.shape[1:]]
    if size == list(bands.shape[1:]):
        return bands
    drawn = F.interpolate(torch.from_numpy(bands)[None], size=size, mode="bilinear", align_corners=False)
    return drawn[0].numpy()


def to_cells(probabilities: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """The mean probability in every cell, (n, rows, cols), from pixels (n, h, w)."""
    if probabilities.shape[1:] == tuple(shape):
        return probabilities
    return F.interpolate(torch.from_numpy(probabilities)[None], size=shape, mode="area")[0].numpy()


def raster_probabilities(
    network: torch.nn.Module,
    bands: np.ndarray,
    *,
    n_classes: int,
    pixels_per_cell: float,
    window_px: int,
    overlap: float,
    device: torch.device,
    batch: int = 4,
    wanted: np.ndarray | None = None,
    progress=None,
) -> np.ndarray:
    """Class probabilities of every cell of a raster, by overlapping windows.

    Parameters
    ----------
    bands : array, shape (C, rows, cols), standardised
    wanted : bool array, shape (rows, cols); windows without a wanted cell are left out

    Returns
    -------
    array, shape (n_classes, rows, cols), float32
    """
    pixels = to_pixels(bands, pixels_per_cell)
    if wanted is not None:
        wanted = to_pixels(wanted[None].astype("float32"), pixels_per_cell)[0] > 0
    drawn = np.zeros((n_classes, *pixels.shape[1:]), "float32")
    parts = predict_probabilities(
        network,
        pixels,
        window_px=window_px,
        overlap=overlap,
        batch=batch,
        device=device,
        wanted=wanted,
        progress=progress,
    )
    for first, rows in parts:
        drawn[:, first : first + rows.shape[1]] = rows
    return to_cells(drawn, bands.shape[1:])


def tempered(probabilities: np.ndarray, temperature: float) -> np.ndarray:
    """Probabilities p^(1/T), normalised again: calibration after stitching (Guo et al. 2017).

    Parameters
    ----------
    probabilities : array, shape (n, ...), NaN where there is no prediction
    """
    if temperature == 1.0:
        return probabilities
    logits = log_probabilities(probabilities) / temperature
    powers = np.exp(logits - logits.max(axis=0))
    return (powers / powers.sum(axis=0)).astype("float32")


def log_probabilities(probabilities: np.ndarray) -> np.ndarray:
    """Logits of stitched probabilities; a floor keeps a certain "no" finite."""
    return np.log(np.maximum(probabilities, 1e-7))
