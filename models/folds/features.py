"""Features of pictures for shallow classifiers: colour, Gabor responses and edges, by mean and spread.

Those of the comparison of Abdallah (2021): original, grey, Gabor and edge pictures, of each the mean and the
standard deviation. Here they are taken over a 4 x 4 grid of cells, so that they say where in the picture.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter, zoom
from scipy.signal import fftconvolve

_SIDE = 96  # pixels to which pictures are reduced
_CELLS = 4
_WAVELENGTHS = (4.0, 8.0, 16.0)  # pixels
_N_DIRECTIONS = 6
_GREY = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601


def _features_of(pictures: np.ndarray) -> np.ndarray:
    """Features of pictures, uint8 (N, H, W, 3) -> float32 (N, F)."""
    return np.stack([_features_of_one(picture) for picture in pictures]).astype(np.float32)


def _features_of_one(picture: np.ndarray) -> np.ndarray:
    """Features of one picture."""
    colour = _reduced(picture)
    grey = colour @ _GREY
    maps = [*np.moveaxis(colour, 2, 0), grey, _edges(grey), *_gabor(grey)]
    return np.concatenate([_by_cell(values) for values in maps])


def _reduced(picture: np.ndarray) -> np.ndarray:
    """The picture at 96 x 96, 0 to 1."""
    scale = _SIDE / np.array(picture.shape[:2])
    smooth = gaussian_filter(picture / 255.0, (*(0.4 / np.minimum(scale, 1)), 0))
    return np.clip(zoom(smooth, (*scale, 1), order=1, grid_mode=True, mode="nearest"), 0, 1)


def _edges(grey: np.ndarray) -> np.ndarray:
    """Length of the gradient."""
    return np.hypot(*np.gradient(gaussian_filter(grey, 1.0)))


def _gabor(grey: np.ndarray) -> list[np.ndarray]:
    """Length of the complex Gabor response at each wavelength and direction (Daugman 1985)."""
    found = []
    for wavelength in _WAVELENGTHS:
        for number in range(_N_DIRECTIONS):
            kernel = _gabor_kernel(wavelength, np.pi * number / _N_DIRECTIONS)
            found.append(np.abs(fftconvolve(grey - grey.mean(), kernel, mode="same")))
    return found


def _gabor_kernel(wavelength: float, direction: float) -> np.ndarray:
    """A plane wave under a Gaussian of half a wavelength, without a mean."""
    sigma = 0.5 * wavelength
    reach = int(np.ceil(3 * sigma))
    x, y = np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1))
    weight = np.exp(-(x**2 + y**2) / (2 * sigma**2))
    wave = np.exp(2j * np.pi / wavelength * (np.cos(direction) * x + np.sin(direction) * y))
    weight /= weight.sum()
    return weight * (wave - (weight * wave).sum())


def _by_cell(values: np.ndarray) -> np.ndarray:
    """Mean and standard deviation in each of 4 x 4 cells."""
    side = _SIDE // _CELLS
    cells = values.reshape(_CELLS, side, _CELLS, side).swapaxes(1, 2).reshape(_CELLS**2, -1)
    return np.concatenate([cells.mean(axis=1), cells.std(axis=1)])
