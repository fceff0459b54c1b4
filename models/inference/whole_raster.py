"""A network's probabilities of a whole raster that fits in memory, and their calibration."""

from __future__ import annotations

import numpy as np
import torch

from .ensemble import Scale
from .sliding_window import Network, Progress, sliding_window


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
    """As `sliding_window`, at a model's scale."""
    return sliding_window(
        network,
        bands,
        window=scale.side_cells,
        pixels=scale.window_px,
        overlap=overlap,
        batch=batch,
        device=device,
        wanted=wanted,
        rows=rows,
        progress=progress,
    )


def tempered(probabilities: np.ndarray, temperature: float) -> np.ndarray:
    """Probabilities p^(1/T), normalised again: calibration after blending (Guo et al. 2017).

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
    """Logits of blended probabilities; a floor keeps a certain "no" finite."""
    return np.log(np.maximum(probabilities, 1e-7))
