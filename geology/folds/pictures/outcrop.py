"""Style `outcrop`: a rock face seen in perspective, with bedding, weathering, light, cracks and bushes."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import LinearNDInterpolator
from scipy.ndimage import gaussian_filter, map_coordinates, zoom

from .scenes import _FoldScene

_EVERY = 12  # of a surface's points that carry the stratigraphic height
_RELIEF = 6.0


def _draw(scene: _FoldScene, side: int, rng: np.random.Generator) -> np.ndarray:
    """The picture; uint8 (side, side, 3)."""
    height = _stratigraphy(scene, *_view(side, rng))
    rock, relief = _bedding(height, len(scene.beds), rng)
    roughness = _fractal(side, rng)
    face = _light(relief + 0.3 * roughness, rng) * (1 + 0.25 * roughness)
    tint = np.array([1.0, rng.uniform(0.82, 1.0), rng.uniform(0.62, 0.95)])
    picture = (rock * face)[..., None] * tint
    picture = _cracks(picture, side, rng)
    picture = _bushes(picture, side, rng)
    blurred = gaussian_filter(picture, (*[rng.uniform(0, 0.8)] * 2, 0))
    pixels: np.ndarray = np.clip(blurred * 255, 0, 255).astype(np.uint8)
    return pixels


def _view(side: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Where each pixel looks, by a plane that is tilted away; x and y (side, side)."""
    x, y = np.meshgrid((np.arange(side) + 0.5) / side - 0.5, 0.5 - (np.arange(side) + 0.5) / side)
    tilt = rng.normal(0, 0.18, 2)
    away = 1 + tilt[0] * x + tilt[1] * y
    return x / away + 0.5, y / away + 0.5


def _stratigraphy(scene: _FoldScene, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Height in the stack of beds at each pixel: whole numbers at the surfaces, from above."""
    surfaces = [surface[::_EVERY] for surface in scene.surfaces()]
    points = np.concatenate(surfaces)
    number = np.repeat(np.arange(len(surfaces)), [len(s) for s in surfaces]).astype(float)
    near = (np.abs(points - 0.5) < 1.2).all(axis=1)
    return np.asarray(LinearNDInterpolator(points[near], number[near], fill_value=0.0)(x, y))


def _bedding(height: np.ndarray, n_beds: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Brightness and relief by stratigraphic height: beds stand out, with laminae inside."""
    n = 64 * (2 * n_beds + 2)
    within = np.linspace(0, 2 * n_beds + 2, n)
    is_stiff = np.floor(within) % 2 == 0
    shade = rng.uniform(0.35, 0.75, 2 * n_beds + 3)[np.floor(within).astype(int)]
    laminae = gaussian_filter(rng.normal(size=n), 6)
    shade = shade + 0.08 * laminae / laminae.std() + 0.12 * (is_stiff - 0.5)
    relief = gaussian_filter(is_stiff.astype(float), 8) + 0.1 * laminae / laminae.std()
    at = np.clip(height / (2 * n_beds + 2) * (n - 1), 0, n - 1)
    return map_coordinates(shade, [at], order=1), map_coordinates(relief, [at], order=1)


def _fractal(side: int, rng: np.random.Generator) -> np.ndarray:
    """Roughness at all scales, standard deviation 1; (side, side)."""
    total = np.zeros((side, side))
    for cells in (4, 8, 16, 32, 64):
        fine = zoom(rng.normal(size=(cells, cells)), side / cells, order=1)
        total += fine[:side, :side] * cells**-0.7
    normal: np.ndarray = total / total.std()
    return normal


def _light(relief: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Brightness of a surface by its slope toward the sun."""
    angle = rng.uniform(0, 2 * np.pi)
    down, right = np.gradient(gaussian_filter(relief, 0.7))
    slope = np.cos(angle) * right + np.sin(angle) * down
    light: np.ndarray = np.clip(rng.uniform(0.8, 1.2) + 0.35 * np.tanh(_RELIEF * slope / 4), 0.15, 1.8)
    return light


def _cracks(picture: np.ndarray, side: int, rng: np.random.Generator) -> np.ndarray:
    """Dark joints across the face."""
    x, y = np.meshgrid(np.arange(side), np.arange(side))
    for _ in range(int(rng.integers(0, 5))):
        angle, offset = rng.uniform(0, np.pi), rng.uniform(0, side)
        distance = np.abs(np.cos(angle) * (x - offset) + np.sin(angle) * (y - offset))
        picture = picture * (1 - 0.6 * np.exp(-((distance / rng.uniform(0.5, 1.2)) ** 2)))[..., None]
    return picture


def _bushes(picture: np.ndarray, side: int, rng: np.random.Generator) -> np.ndarray:
    """Vegetation or scree that hides part of the face."""
    hidden = _fractal(side, rng) > rng.uniform(1.2, 3.0)
    colour = np.array([0.25, 0.35, 0.18]) if rng.random() < 0.6 else np.array([0.5, 0.46, 0.4])
    leaves = np.clip(colour * (1 + 0.3 * rng.normal(size=(side, side, 1))), 0, 1)
    return np.where(hidden[..., None], leaves, picture)
