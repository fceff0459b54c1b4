"""Fold profiles of known shape: one folded surface as a harmonic series, and the layers below it.

A folded surface is a periodic function of odd harmonics, so that its dip and curvature are exact everywhere
(Stabler 1968, Hudleston 1973: `b3/b1` of the quarter wavelength between inflection and hinge names its
shape). The layers follow from the dip alone: below the point of dip alpha the layer has the orthogonal
thickness t(alpha), with (t / t0)^2 = cos^2 alpha + phi^2 sin^2 alpha (Lisle 1992), which holds Ramsay's
classes (1967): 1A for phi^2 > 1, 1B (parallel) for 1, 1C between 0 and 1, 2 (similar) for 0, 3 below 0.

References
----------
Stabler, C. L. (1968). Simplified Fourier analysis of fold shapes. Tectonophysics 6, 343-350.
Hudleston, P. J. (1973). Fold morphology and some geometrical implications of theories of fold development.
Tectonophysics 16, 1-46.
Ramsay, J. G. (1967). Folding and fracturing of rocks. McGraw-Hill.
Lisle, R. J. (1992). Strain estimation from flattened buckle folds. J. Struct. Geol. 14, 369-371.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import jv

_SURFACES = ("chevron", "sine", "parabola", "semi-ellipse", "box")
_N_HARMONICS = 101  # odd ones, up to 201
_FLATTEST_BOX = 0.5  # share of the quarter wavelength that is limb: half of a box is its roof
_ORDERS = 2 * np.arange(_N_HARMONICS) + 1


def _harmonics(surface: str, *, limb_share: float = _FLATTEST_BOX, rounding: float = 0.0) -> np.ndarray:
    """Coefficients b1, b3, b5 ... of a folded surface whose hinge is 1 high; float64 (101,).

    Parameters
    ----------
    surface : one of _SURFACES
        The quarter wavelength's shape between inflection and hinge. A box has a straight limb and a flat
        roof; a chevron is a box without a roof.
    limb_share : of the quarter wavelength that a box's limb takes, in (0, 1]
    rounding : standard deviation of the Gaussian that rounds corners, in radians of the fundamental wave

    Raises
    ------
    KeyError
        Of an unknown surface.
    """
    makers: dict[str, Callable[[], np.ndarray]] = {
        "chevron": lambda: _trapezoid(1.0),
        "sine": lambda: (_ORDERS == 1).astype(float),
        "parabola": lambda: 32 / (np.pi * _ORDERS) ** 3,
        "semi-ellipse": _semi_ellipse,
        "box": lambda: _trapezoid(limb_share),
    }
    rounded: np.ndarray = makers[surface]() * np.exp(-0.5 * (_ORDERS * rounding) ** 2)
    return rounded


def _trapezoid(limb_share: float) -> np.ndarray:
    """Coefficients of a straight limb over this share of the quarter wavelength, and a flat roof."""
    series: np.ndarray = 8 * np.sin(_ORDERS * limb_share * np.pi / 2) / (np.pi**2 * _ORDERS**2 * limb_share)
    return series


def _semi_ellipse() -> np.ndarray:
    """Coefficients of a half ellipse; the signs are those of a series in sines from the inflection."""
    bessel: np.ndarray = jv(1, _ORDERS * np.pi / 2)
    series: np.ndarray = np.where(_ORDERS % 4 == 1, 2.0, -2.0) * bessel / _ORDERS
    return series


@dataclass(frozen=True)
class _FoldedLayers:
    """A stack of folded layers, its truth known.

    Parameters
    ----------
    coefficients : array, shape (n,)
        b1, b3, b5 ... of the uppermost surface.
    wavelength, amplitude : in one unit
        The amplitude is that of b1.
    flattening : phi^2 of the layers' thickness by dip; 1 parallel, 0 similar
    shear : tangent of the angle by which axial surfaces lean to the right
    """

    coefficients: np.ndarray
    wavelength: float = 1.0
    amplitude: float = 0.2
    flattening: float = 1.0
    shear: float = 0.0

    def surface(self, phase: np.ndarray, *, depth: float = 0.0) -> np.ndarray:
        """Points of the surface `depth` (along the hinge) below the uppermost one; float64 (n, 2).

        Parameters
        ----------
        phase : array, shape (n,)
            In radians: inflections at multiples of pi, hinges between them.
        """
        height, slope = self._height_and_slope(phase)
        points = np.stack([phase / (2 * np.pi) * self.wavelength, height], axis=1)
        points -= depth * self._isogon(np.arctan(slope))
        points[:, 0] += self.shear * points[:, 1]
        return points

    def dips(self, phase: np.ndarray) -> np.ndarray:
        """Signed dip of the uppermost surface in radians, before the axial surfaces lean; (n,)."""
        dips: np.ndarray = np.arctan(self._height_and_slope(phase)[1])
        return dips

    @property
    def interlimb_deg(self) -> float:
        """Angle between the limbs at their inflections, in degrees, of the uppermost surface as it leans."""
        rise = self._height_and_slope(np.zeros(1))[1][0]
        left, right = (np.array([1 + self.shear * s, s]) for s in (rise, -rise))
        turn = np.arctan2(left[1], left[0]) - np.arctan2(right[1], right[0])
        return float(180 - np.degrees(turn))

    @property
    def shape_ratio(self) -> float:
        """b3 / b1."""
        return float(self.coefficients[1] / self.coefficients[0])

    @property
    def ramsay_class(self) -> str:
        """1A, 1B, 1C, 2 or 3."""
        return _ramsay_class(self.flattening)

    def deepest(self, phase: np.ndarray, wanted: float) -> float:
        """The depth, `wanted` at most, above which the layers do not cross themselves."""
        top = np.diff(self.surface(phase)[:, 0])
        closing = np.diff((self.surface(phase) - self.surface(phase, depth=1.0))[:, 0])
        nearing = closing > 0
        return float(min(wanted, (top[nearing] / closing[nearing]).min(initial=wanted)))

    def _height_and_slope(self, phase: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Height and slope (dy/dx) of the uppermost surface; (n,) each."""
        scale = self.amplitude / self.coefficients[0]
        turns = _ORDERS[: len(self.coefficients), None] * np.asarray(phase, float)
        height = scale * self.coefficients @ np.sin(turns)
        per_phase = scale * (self.coefficients * _ORDERS[: len(self.coefficients)]) @ np.cos(turns)
        return height, per_phase * 2 * np.pi / self.wavelength

    def _isogon(self, dip: np.ndarray) -> np.ndarray:
        """The vector from a layer's lower to its upper point of one dip, for a hinge thickness of 1; (n, 2).

        The envelope of tangents with distance t(alpha): t n - t' (d n / d alpha), n being the upward normal.
        """
        sine, cosine = np.sin(dip), np.cos(dip)
        thickness = np.sqrt(np.maximum(cosine**2 + self.flattening * sine**2, 1e-6))
        change = (self.flattening - 1) * sine * cosine / thickness
        normal, tangent = np.stack([-sine, cosine], axis=1), np.stack([cosine, sine], axis=1)
        vectors: np.ndarray = thickness[:, None] * normal - change[:, None] * tangent
        return vectors


def _ramsay_class(flattening: float, *, tolerance: float = 0.1) -> str:
    """Ramsay's class of layers whose thickness obeys (t / t0)^2 = cos^2 alpha + flattening sin^2 alpha.

    >>> [_ramsay_class(value) for value in (1.5, 1.0, 0.5, 0.0, -0.3)]
    ['1A', '1B', '1C', '2', '3']
    """
    if abs(flattening - 1) <= tolerance:
        return "1B"
    if abs(flattening) <= tolerance:
        return "2"
    return "1A" if flattening > 1 else "1C" if flattening > 0 else "3"
