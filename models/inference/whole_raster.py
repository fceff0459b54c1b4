"""A network's answer for a whole raster that fits in memory, and its calibration."""

from __future__ import annotations

import numpy as np
import torch

from .ensemble import Scale, predict_rows
from .sliding_window import Network, Progress, softmax_of


def raster_probabilities(
    network: Network,
    bands: np.ndarray,
    scale: Scale,
    *,
    overlap: float,
    device: torch.device,
    batch: int = 4,
    wanted: np.ndarray | None = None,
    rows: tuple[int, int] | None = None,
    progress: Progress | None = None,
) -> np.ndarray:
    """Class probabilities of every cell, by overlapping windows.

    Parameters
    ----------
    bands : float32 array, shape (C, rows, cols), standardised
    wanted : bool array, shape (rows, cols); windows without a wanted cell are left out
    rows : (first, end) of the rows to give; all by default

    Returns
    -------
    float32 array, shape (n_classes, rows, cols); NaN in cells that no window touches
    """
    pieces = predict_rows(
        softmax_of(network), bands, scales=[scale], overlap=overlap, batch=batch, device=device,
        wanted=wanted, rows=rows, progress=progress,
    )  # fmt: skip
    return np.concatenate([piece for _, piece in pieces], axis=1)


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
