"""Style `line-drawing`: traces as a hand draws them on paper, by Pillow's strokes."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter1d

from .scenes import _FoldScene

_LARGER = 3  # drawn at this scale and reduced, for smooth strokes
_WOBBLE = 0.004  # of the picture's side, of a hand
_TRACES_LEFT_OUT = 0.15


def _draw(scene: _FoldScene, side: int, rng: np.random.Generator) -> np.ndarray:
    """The picture; uint8 (side, side, 3)."""
    full = _LARGER * side
    paper, ink = _colours(rng)
    picture = Image.new("RGB", (full, full), paper)
    pen = ImageDraw.Draw(picture)
    width = max(1, round(full * rng.uniform(0.004, 0.012)))
    for surface in filter(_is_in_view, scene.surfaces()):
        if rng.random() > _TRACES_LEFT_OUT:
            for stroke in _strokes(_by_hand(surface, rng), rng):
                if len(pixels := _pixels(stroke, full)) > 2:
                    pen.line(pixels, fill=ink, width=width, joint="curve")
    if rng.random() < 0.5:
        _scribble(pen, full, ink, rng)
    return np.asarray(picture.resize((side, side), Image.Resampling.BOX), np.uint8)


def _colours(rng: np.random.Generator) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Paper and ink; sometimes chalk on a board."""
    paper = np.clip(rng.normal(238, 12) + rng.normal(0, 6, 3), 0, 255)
    ink = np.clip(rng.uniform(0, 90) + rng.normal(0, 20, 3), 0, 140)
    pair = (paper, ink) if rng.random() < 0.8 else (ink, paper)
    return tuple(map(int, pair[0])), tuple(map(int, pair[1]))


def _is_in_view(surface: np.ndarray) -> bool:
    """Whether any point of a curve is in the picture, or near it."""
    return bool((np.abs(surface - 0.5) < 0.6).all(axis=1).any())


def _by_hand(surface: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The curve with the wobble of a hand."""
    noise = gaussian_filter1d(rng.normal(size=surface.shape), 40, axis=0)
    drawn: np.ndarray = surface + _WOBBLE * noise / noise.std()
    return drawn


def _strokes(curve: np.ndarray, rng: np.random.Generator) -> list[np.ndarray]:
    """The curve in one stroke, or in several with gaps."""
    if rng.random() < 0.6:
        return [curve]
    cuts = np.sort(rng.choice(len(curve), size=20, replace=False))
    return [part[: -len(part) // 8 or None] for part in np.split(curve, cuts) if len(part) > 8]


def _pixels(curve: np.ndarray, full: int) -> list[float]:
    """Pixels of points of the view, x and y in turn, rows from above."""
    near = curve[(np.abs(curve - 0.5) < 1.0).all(axis=1)]
    pixels: list[float] = (np.stack([near[:, 0], 1 - near[:, 1]], axis=1) * full).ravel().tolist()
    return pixels


def _scribble(pen: ImageDraw.ImageDraw, full: int, ink: tuple[int, ...], rng: np.random.Generator) -> None:
    """A scale bar, a frame or some hatching."""
    if rng.random() < 0.5:
        left, top = rng.uniform(0.05, 0.6) * full, rng.uniform(0.85, 0.95) * full
        pen.rectangle((left, top, left + 0.25 * full, top + 0.02 * full), fill=ink)
        return
    for _ in range(int(rng.integers(5, 30))):
        x, y = rng.uniform(0, full, 2)
        pen.line((x, y, x + 0.03 * full, y - 0.03 * full), fill=ink, width=_LARGER)
