"""What the network sees: the residual anomaly as standardised fields, or as the paper's colour picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geophysics.derivatives import horizontal_gradient, vertical_derivative
from ..geophysics.grids import Grid

# Each of them can be made from the residual alone, so a model takes a Bouguer or a residual raster.
FIELDS = {"residual": "mGal", "vertical derivative": "mGal/km", "horizontal gradient": "mGal/km"}
RGB_RANGE_MGAL = 40.0  # the ends of the colour ramp; fixed, so that a colour means the same everywhere

# Control colours of the rainbow in the paper's Figure 1B, from low to high.
RAMP = np.array([[0, 0, 143], [0, 0, 255], [0, 255, 255], [255, 255, 0], [255, 0, 0], [128, 0, 0]]) / 255


@dataclass(frozen=True)
class Band:
    """One input band: where it comes from and how it is standardised.

    `quantity` is one of FIELDS, 'red', 'green' or 'blue' of the colour picture, or 'extra' for a
    further raster; the network reads (value - mean) / std, and 0 where there is no data.
    """

    quantity: str
    unit: str
    mean: float = 0.0
    std: float = 1.0


def gravity_fields(residual: np.ndarray, grid: Grid) -> np.ndarray:
    """The residual (mGal) and two derivatives of it (mGal/km), shape (3, rows, cols), NaN without data."""
    fields = residual, vertical_derivative(residual, grid), horizontal_gradient(residual, grid)
    return np.stack(fields).astype("float32")


def colour_picture(residual: np.ndarray) -> np.ndarray:
    """The residual through a colour ramp (Liu et al. 2024, Figure 1B), shape (3, rows, cols), 0 to 1."""
    share = np.clip(residual / (2 * RGB_RANGE_MGAL) + 0.5, 0, 1)
    stops = np.linspace(0, 1, len(RAMP))
    return np.stack([np.interp(share, stops, RAMP[:, c]) for c in range(3)]).astype("float32")


def encode(residual: np.ndarray, grid: Grid, extra: list[np.ndarray], *, encoding: str) -> np.ndarray:
    """Raw bands in the order of `describe_bands`, shape (C, rows, cols), NaN where there is no data."""
    first = colour_picture(residual) if encoding == "rgb" else gravity_fields(residual, grid)
    return np.concatenate([first, *(band[None] for band in extra)]).astype("float32")


def describe_bands(raw: np.ndarray, is_training: np.ndarray, *, encoding: str) -> tuple[Band, ...]:
    """Name the bands of `encode` and take their mean and deviation from training ground only.

    Parameters
    ----------
    raw : array, shape (C, rows, cols)
    is_training : bool array, shape (rows, cols)
    """
    names = [("red", ""), ("green", ""), ("blue", "")] if encoding == "rgb" else list(FIELDS.items())
    names += [("extra", "")] * (len(raw) - 3)
    return tuple(
        Band(quantity, unit, *moments(values[is_training])) for (quantity, unit), values in zip(names, raw)
    )


def moments(values: np.ndarray) -> tuple[float, float]:
    """Mean and standard deviation of what is there; a constant band gets a deviation of 1."""
    values = values[np.isfinite(values)]
    if values.size == 0:
        return 0.0, 1.0
    mean, std = float(values.mean(dtype=float)), float(values.std(dtype=float))
    return mean, std if std > 1e-6 * max(1.0, abs(mean)) else 1.0


def standardise(raw: np.ndarray, bands: tuple[Band, ...]) -> np.ndarray:
    """Bands as the network reads them, shape (C, rows, cols); 0, the mean, where there is no data."""
    mean = np.array([band.mean for band in bands], "float32")[:, None, None]
    std = np.array([band.std for band in bands], "float32")[:, None, None]
    return np.nan_to_num((raw - mean) / std, nan=0.0, posinf=0.0, neginf=0.0)
