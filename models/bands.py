"""What the network sees: the residual anomaly as standardised fields, or as the paper's colour picture."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..geophysics.derivatives import horizontal_gradient, vertical_derivative
from ..geophysics.grids import Grid
from .card import Band

# Quantity, unit and the card's transform. Each is made from the residual alone, so that a model takes a
# Bouguer raster as well as a residual one.
FIELDS = (
    ("Residual Bouguer anomaly", "mGal", "residual"),
    ("Vertical derivative of the residual", "mGal/km", "vertical derivative"),
    ("Horizontal gradient of the residual", "mGal/km", "horizontal gradient"),
)
COLOURS = tuple((f"Residual Bouguer anomaly, {colour}", "", "rgb") for colour in ("red", "green", "blue"))
RGB_RANGE_MGAL = 40.0  # the ends of the colour ramp; fixed, so that a colour means the same everywhere

# Control colours of the rainbow in the paper's Figure 1B, from low to high.
RAMP = np.array([[0, 0, 143], [0, 0, 255], [0, 255, 255], [255, 255, 0], [255, 0, 0], [128, 0, 0]]) / 255


def encode(residual: np.ndarray, grid: Grid, extra: Sequence[np.ndarray], *, encoding: str) -> np.ndarray:
    """Raw bands in the order of `describe_bands`, shape (C, rows, cols), NaN where there is no data.

    Parameters
    ----------
    residual : array, shape (rows, cols), mGal
    extra : further rasters on the same grid
    encoding : 'fields' or 'rgb'
    """
    first = colour_picture(residual) if encoding == "rgb" else gravity_fields(residual, grid)
    return np.concatenate([first, *(band[None] for band in extra)]).astype("float32")


def gravity_fields(residual: np.ndarray, grid: Grid) -> np.ndarray:
    """The residual (mGal) and two derivatives of it (mGal/km), shape (3, rows, cols), NaN without data."""
    return np.stack([residual, vertical_derivative(residual, grid), horizontal_gradient(residual, grid)])


def colour_picture(residual: np.ndarray) -> np.ndarray:
    """The residual through a colour ramp (Liu et al. 2024, Figure 1B), shape (3, rows, cols), 0 to 1."""
    share = np.clip(residual / (2 * RGB_RANGE_MGAL) + 0.5, 0, 1)
    stops = np.linspace(0, 1, len(RAMP))
    return np.stack([np.interp(share, stops, RAMP[:, colour]) for colour in range(3)])


def describe_bands(
    raw: np.ndarray, is_training: np.ndarray, *, encoding: str, extra_names: Sequence[str] = ()
) -> list[Band]:
    """The card's bands for `encode`, with mean and deviation from training ground only.

    Parameters
    ----------
    raw : array, shape (C, rows, cols)
    is_training : bool array, shape (rows, cols)
    """
    told = [("residual", *band) for band in (COLOURS if encoding == "rgb" else FIELDS)]
    told += [("extra", name, "", "extra") for name in extra_names]
    return [
        Band(source=source, quantity=quantity, unit=unit, transform=how, mean=mean, std=std)
        for (source, quantity, unit, how), (mean, std) in zip(told, (moments(b[is_training]) for b in raw))
    ]


def moments(values: np.ndarray) -> tuple[float, float]:
    """Mean and standard deviation of what is there; a constant band gets a deviation of 1."""
    values = values[np.isfinite(values)].astype(float)
    if values.size == 0:
        return 0.0, 1.0
    mean, std = float(values.mean()), float(values.std())
    return mean, std if std > 1e-6 * max(1.0, abs(mean)) else 1.0


def standardise(raw: np.ndarray, bands: Sequence[Band]) -> np.ndarray:
    """Bands as the network reads them, float32 (C, rows, cols); 0, the mean, where there is no data."""
    mean = np.array([band["mean"] for band in bands])[:, None, None]
    std = np.array([band["std"] for band in bands])[:, None, None]
    return np.nan_to_num((raw - mean) / std, nan=0.0, posinf=0.0, neginf=0.0).astype("float32")
