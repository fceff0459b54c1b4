"""Style `section`: a coloured geological section, filled column by column of pixels."""

from __future__ import annotations

import numpy as np

from .scenes import _FoldScene

_SAMPLES = 3  # a pixel, in both directions
_SHADES = 0.25


def _draw(scene: _FoldScene, side: int, rng: np.random.Generator) -> np.ndarray:
    """The picture; uint8 (side, side, 3)."""
    full = _SAMPLES * side
    unit = _units(scene, full)
    colours = _palette(unit.max() + 1, rng)
    picture = colours[unit]
    picture = picture * _shading(full, rng)[..., None]
    if rng.random() < 0.7:
        picture = np.where(_boundaries(unit)[..., None], rng.uniform(0, 70), picture)
    picture = picture.reshape(side, _SAMPLES, side, _SAMPLES, 3).mean(axis=(1, 3))
    picture += rng.normal(0, rng.uniform(0, 8), picture.shape)
    pixels: np.ndarray = np.clip(picture, 0, 255).astype(np.uint8)
    return pixels


def _units(scene: _FoldScene, full: int) -> np.ndarray:
    """Number of the unit at each sample: how many surfaces lie above it; (full, full)."""
    across = (np.arange(full) + 0.5) / full
    height = 1 - across[:, None]
    unit = np.zeros((full, full), int)
    for surface in scene.surfaces():
        order = np.argsort(surface[:, 0], kind="stable")  # a steep limb may lean over
        unit += height < np.interp(across, surface[order, 0], surface[order, 1])
    return unit


def _palette(n: int, rng: np.random.Generator) -> np.ndarray:
    """A pastel colour for each unit; beds and what is between them differ most; (n, 3)."""
    hues = rng.uniform(90, 235, (n, 3))
    light = np.where(np.arange(n) % 2, 1.0, rng.uniform(0.55, 0.85))
    mean = hues.mean(axis=1, keepdims=True)
    colours: np.ndarray = np.clip((mean + rng.uniform(0.2, 1) * (hues - mean)) * light[:, None], 0, 255)
    return colours


def _shading(full: int, rng: np.random.Generator) -> np.ndarray:
    """Light that falls off across the page; (full, full)."""
    x, y = np.meshgrid(*[np.linspace(-1, 1, full)] * 2)
    angle = rng.uniform(0, 2 * np.pi)
    light: np.ndarray = 1 + _SHADES * rng.random() * (np.cos(angle) * x + np.sin(angle) * y)
    return light


def _boundaries(unit: np.ndarray) -> np.ndarray:
    """Samples at a boundary between units."""
    found = np.zeros(unit.shape, bool)
    found[1:] |= unit[1:] != unit[:-1]
    found[:, 1:] |= unit[:, 1:] != unit[:, :-1]
    return found
