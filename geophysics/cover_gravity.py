"""Gravity under a cover that is made up: sediment of random thickness, laid on the bedrock.

Outcrop shows how bedrock attracts where nothing lies on it. Cover does two things to that: its own mass makes
a smooth low, as light bedrock does, and it takes the bedrock down, which blurs its anomaly as upward
continuation by the cover's thickness does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy import fft
from scipy.ndimage import distance_transform_edt

from .forward import gravity_of_slabs, radial_wavenumber
from .grids import Grid

CONTRAST = (-600.0, -200.0)  # kg/m3 against bedrock, of the uppermost sediment (Hinze et al. 2013, ch. 4)
COMPACTION_M = (700.0, 3000.0)  # depth over which the contrast falls to 1/e
WAVELENGTH_M = (25e3, 150e3)  # of the basins
COVERED = (0.4, 1.0)  # share of the ground
DEEPEST = (0.3, 1.0)  # of the depth that is asked for
SLABS = 6
LEVELS = 6  # heights of continuation, between which is interpolated
MARGIN = 16.0  # mirrored ground around the raster, in deepest covers


@dataclass(frozen=True)
class Cover:
    """A cover and its own attraction in the Bouguer and in the residual anomaly, mGal; (rows, cols) each."""

    thickness_m: np.ndarray
    bouguer: np.ndarray
    residual: np.ndarray


def draw_cover(rng: np.random.Generator, grid: Grid, *, deepest_m: float, height_m: float) -> Cover:
    """Draw a cover and compute its gravity; the ground repeats beyond the grid.

    Parameters
    ----------
    deepest_m : the thickest that it may get
    height_m : of the upward continuation that the residual anomaly is less of
    """
    spacing = grid.spacing_m
    shape = tuple(fft.next_fast_len(n, real=True) for n in grid.shape)
    thickness = draw_thickness(rng, shape, spacing, rng.uniform(*DEEPEST) * deepest_m)
    bouguer = gravity_of_cover(thickness, rng.uniform(*CONTRAST), rng.uniform(*COMPACTION_M), spacing)
    kept = -np.expm1(-radial_wavenumber(shape, spacing) * height_m)
    residual = fft.irfft2(fft.rfft2(bouguer) * kept, s=shape)
    rows, cols = grid.shape
    return Cover(*(field[:rows, :cols].astype("float32") for field in (thickness, bouguer, residual)))


def draw_thickness(
    rng: np.random.Generator, shape: tuple[int, int], spacing_m: tuple[float, float], deepest_m: float
) -> np.ndarray:
    """Thickness of basins that thin out to nothing at their rims, m."""
    wavelength = np.exp(rng.uniform(*np.log(WAVELENGTH_M)))
    blur = np.exp(-((radial_wavenumber(shape, spacing_m) * wavelength / 6) ** 2) / 2)
    relief = fft.irfft2(fft.rfft2(rng.standard_normal(shape)) * blur, s=shape)
    above = np.clip(relief - np.quantile(relief, 1 - rng.uniform(*COVERED)), 0, None)
    return deepest_m * np.tanh(2 * above / max(float(above.max()), 1e-12))


def gravity_of_cover(
    thickness_m: np.ndarray, contrast: float, compaction_m: float, spacing_m: tuple[float, float]
) -> np.ndarray:
    """Gravity of sediment whose contrast falls off with depth, mGal, shape (rows, cols)."""

    def slabs() -> Iterator[tuple[float, float, np.ndarray]]:
        for top, bottom in pairwise(np.linspace(0, max(float(thickness_m.max()), 1.0), SLABS + 1)):
            share = np.clip((thickness_m - top) / (bottom - top), 0, 1)
            yield top, bottom, share * contrast * np.exp(-(top + bottom) / 2 / compaction_m)

    return gravity_of_slabs(slabs(), spacing_m)


def buried(anomaly: np.ndarray, thickness_m: np.ndarray, grid: Grid) -> np.ndarray:
    """An anomaly continued upward by another height in each cell, float32 (rows, cols); gaps stay.

    Continued to a few levels and interpolated between them. Beyond edges and gaps the nearest cells go on.
    """
    is_gap, deepest = ~np.isfinite(anomaly), max(float(thickness_m.max()), 1.0)
    margin = int(np.ceil(MARGIN * deepest / min(grid.spacing_m)))
    wide = np.pad(without_gaps(anomaly, is_gap), min(margin, *grid.shape), mode="symmetric")
    inner = tuple(slice((w - n) // 2, (w - n) // 2 + n) for w, n in zip(wide.shape, grid.shape))
    wavenumber, spectrum = radial_wavenumber(wide.shape, grid.spacing_m), fft.rfft2(wide)
    out = np.zeros(anomaly.shape)
    step = deepest / LEVELS
    for level in range(LEVELS + 1):
        near = np.clip(1 - np.abs(thickness_m / step - level), 0, 1)
        out += near * fft.irfft2(spectrum * np.exp(-wavenumber * level * step), s=wide.shape)[inner]
    return np.where(is_gap, np.nan, out).astype("float32")


def without_gaps(anomaly: np.ndarray, is_gap: np.ndarray) -> np.ndarray:
    """The anomaly with its nearest value in every gap."""
    if not is_gap.any():
        return anomaly
    row, col = distance_transform_edt(is_gap, return_distances=False, return_indices=True)
    return anomaly[row, col]
