"""What a picture shows: folded layers of one hinge shape, and the view of them.

The hinge shapes are three. Their ratios b3/b1 are drawn from ranges that do not touch, so that a picture
has one right answer: chevron -0.11 to -0.07, rounded -0.01 to 0.05 (sine, parabola), box 0.11 to 0.25.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..profiles import _FoldedLayers, _harmonics

SHAPES = ("chevron", "rounded", "box")
_ROUNDING = {"chevron": (0.03, 0.12), "rounded": (0.0, 0.05), "box": (0.06, 0.14)}
_INTERLIMB_DEG = (50.0, 130.0)
_FLATTENING = (1.0, 0.6, 0.3, 0.0)  # classes 1B to 2
_STEEPEST = np.radians(86)  # no limb is overturned in the view
_PHASE = np.linspace(-4 * np.pi, 6 * np.pi, 1500)


@dataclass(frozen=True)
class _FoldScene:
    """Folded layers and a view of them.

    Parameters
    ----------
    shape : one of SHAPES
    layers : of wavelength 1
    beds : array, shape (n, 2)
        Of stiff beds, from above: depth of the top along the axial surface and thickness at the hinge, in
        wavelengths. Tops are one curve, as in a multilayer whose weak beds make up for the stiff ones' shape.
    centre : array, shape (2,)
        Middle of the view, in wavelengths.
    width : of the view, in wavelengths
    turn : by which the view is turned, radians
    """

    shape: str
    layers: _FoldedLayers
    beds: np.ndarray
    centre: np.ndarray
    width: float
    turn: float

    def surfaces(self) -> list[np.ndarray]:
        """Top and base of each bed in turn, from above, in units of the view; (n, 2) each.

        0 to 1 runs from the left to the right and from the bottom to the top.
        """
        cosine, sine = np.cos(self.turn), np.sin(self.turn)
        rotation = np.array([[cosine, -sine], [sine, cosine]])
        top = self.layers.surface(_PHASE)
        down = self.layers.surface(_PHASE, depth=1.0) - top
        along_axial_surface = np.array([self.layers.shear, 1.0])
        return [
            (top + below * down - depth * along_axial_surface - self.centre) @ rotation.T / self.width + 0.5
            for depth, thickness in self.beds
            for below in (0.0, thickness)
        ]


@dataclass(frozen=True)
class FoldPicture:
    """A picture, uint8 (side, side, 3), of a scene in a style, and the number of its outcrop."""

    pixels: np.ndarray
    scene: _FoldScene
    style: str
    outcrop: int


def _draw_scene(shape: str, rng: np.random.Generator) -> _FoldScene:
    """A scene of a hinge shape; every other property is independent of the shape."""
    series = _series(shape, rng)
    slope = np.tan(np.radians(90 - rng.uniform(*_INTERLIMB_DEG) / 2))
    orders = 2 * np.arange(len(series)) + 1
    amplitude = float(slope / (2 * np.pi * (series * orders).sum() / series[0]))
    layers = _FoldedLayers(
        series,
        amplitude=amplitude,
        flattening=float(rng.choice(_FLATTENING)),
        shear=float(rng.uniform(-0.35, 0.35)),
    )
    scene = _FoldScene(shape, layers, _beds(layers, rng), np.zeros(2), 1.0, 0.0)
    return _view_again(scene, rng)


def _view_again(scene: _FoldScene, rng: np.random.Generator) -> _FoldScene:
    """The same folds from another place, nearer or farther, turned."""
    phase = rng.uniform(0.3, 0.7) * np.pi + np.pi * rng.integers(0, 2)
    hinge = scene.layers.surface(np.array([phase]))[0]
    width, turn = float(rng.uniform(0.8, 1.6)), float(rng.normal(0, 0.25))
    steps = np.diff(scene.layers.surface(_PHASE), axis=0)
    dips = np.arctan2(steps[:, 1], steps[:, 0])
    turn = float(np.clip(turn, -_STEEPEST - dips.min(), _STEEPEST - dips.max()))
    return replace(scene, centre=hinge, width=width, turn=turn)


def _series(shape: str, rng: np.random.Generator) -> np.ndarray:
    """Harmonics of a surface of the shape."""
    rounding = rng.uniform(*_ROUNDING[shape])
    if shape == "box":
        return _harmonics("box", limb_share=rng.uniform(0.28, 0.5), rounding=rounding)
    surface = "chevron" if shape == "chevron" else str(rng.choice(["sine", "parabola"]))
    return _harmonics(surface, rounding=rounding)


def _beds(layers: _FoldedLayers, rng: np.random.Generator) -> np.ndarray:
    """Stiff beds at uneven distances, each as thick as its inner arc allows; (n, 2)."""
    gap = float(np.exp(rng.uniform(np.log(0.04), np.log(0.14))))
    gaps = gap * rng.lognormal(0, 0.4, 100)
    tops = np.cumsum(gaps) - gaps - 2.0
    dips = layers.dips(_PHASE)
    on_limbs = np.sqrt(1 + layers.flattening * np.tan(dips) ** 2).max()  # along the axial surface, of 1
    thickness = rng.uniform(0.25, 0.8, 100) * gaps / on_limbs
    thickness = np.minimum(thickness, 0.8 * layers.deepest(_PHASE, 0.5))
    return np.stack([tops, thickness], axis=1)[tops < 2.0]
