"""The folds of a digitised line: inflections, hinges, interlimb angle and shape by its harmonics.

A fold lies between two inflections, which are where the line's direction turns back: local extremes of the
tangent's angle that stand out by a given turn. No zero of a noisy curvature is sought, and a straight limb's
inflection is its middle.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.signal import find_peaks

from ...contract.errors import require
from ...contract.language import tr

DEFAULT_TURN_DEG = 10.0
LEAST_VERTICES = 5
_N_SAMPLES = 2000  # of a line; more where it is folded more often
_SAMPLES_A_VERTEX = 8
_PLATEAU = 0.05  # of the turn between two limbs: the part of a limb that counts as straight
_QUARTER = (np.arange(256) + 0.5) / 256  # of the quarter wavelength, for its harmonics
_SHARPNESS = 0.04  # of a fold's arc: corners of digitising that are shorter than this are no hinges
_SAME_CURVATURE = 0.5  # of the sharpest: a further hinge of one fold (a box has two)
# b3 / b1 half-way between the ideal surfaces of Stabler (1968) and Hudleston (1973)
_SHAPES = ((-0.055, "chevron"), (0.018, "sine"), (0.101, "parabola"), (0.249, "semi-ellipse"), (9e9, "box"))


@dataclass(frozen=True)
class Fold:
    """One fold of a line.

    Parameters
    ----------
    hinge : array, shape (2,)
        Where the curvature is greatest.
    n_hinges : of comparable curvature
    inflections : array, shape (2, 2)
    arc : array, shape (n, 2)
        The line between them, evenly spaced.
    vertices : array, shape (m, 2)
        As digitised, with the one beyond either inflection; on the smoothed line if one was asked.
    interlimb_deg : 180 for none; below 0 where the limbs turn by more than half a circle
    axial_angle : of the bisector of the limbs, from the inner to the outer side, radians from x
    amplitude, half_wavelength : in units of the line
    shape_ratio : b3 / b1, the mean of both limbs; NaN where a limb overhangs the bisector's normal
    asymmetry : length of the longer limb over that of the shorter
    is_whole : whether both limbs end at an inflection and not at an end of the line
    """

    hinge: np.ndarray
    n_hinges: int
    inflections: np.ndarray
    arc: np.ndarray
    vertices: np.ndarray
    interlimb_deg: float
    axial_angle: float
    amplitude: float
    half_wavelength: float
    shape_ratio: float
    asymmetry: float
    is_whole: bool

    @property
    def shape(self) -> str:
        """Name of the ideal surface nearest by b3 / b1; empty where that is unknown."""
        if not np.isfinite(self.shape_ratio):
            return ""
        return next(name for limit, name in _SHAPES if self.shape_ratio < limit)

    @property
    def tightness(self) -> str:
        """Fleuty's (1964) word for the interlimb angle.

        Fleuty, M. J. (1964). The description of folds. Proc. Geol. Assoc. 75, 461-492.
        """
        limits = ((0, "elastica"), (10, "isoclinal"), (30, "tight"), (70, "close"), (120, "open"))
        return next((word for limit, word in limits if self.interlimb_deg < limit), "gentle")


def folds_of(line: np.ndarray, *, turn_deg: float = DEFAULT_TURN_DEG, smoothing: float = 0.0) -> list[Fold]:
    """The folds of a line, in its order.

    Parameters
    ----------
    line : array, shape (n, 2)
        Vertices of a digitised trace in profile.
    turn_deg : degrees
        A fold turns by at least this much.
    smoothing : standard deviation of the Gaussian along the line, in its units
        0 takes the mean distance between vertices.

    Raises
    ------
    UserError
        Where the line has fewer than five vertices.
    """
    line = _distinct(line)
    points = _even(line, smoothing)
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
    kept = _resampled(along, np.linspace(0, along[-1], len(points)), points) if smoothing else line
    at = along / along[-1] * (len(points) - 1)  # of the vertices, in steps of `points`
    angle = np.unwrap(np.arctan2(*np.gradient(points, axis=0).T[::-1]))
    turn = np.radians(turn_deg)
    ends = _inflections(angle, turn)
    whole = [0 < at < len(angle) - 1 for at in ends]
    return [
        _fold(
            points[a : b + 1],
            angle[a : b + 1],
            kept[max(np.searchsorted(at, a) - 1, 0) : np.searchsorted(at, b, "right") + 1],
            whole[number] and whole[number + 1],
        )
        for number, (a, b) in enumerate(pairwise(ends))
        if abs(angle[b] - angle[a]) >= turn
    ]


def _distinct(line: np.ndarray) -> np.ndarray:
    """The vertices without repeated ones; refuses too few."""
    line = np.asarray(line, float)
    line = line[np.r_[True, np.hypot(*np.diff(line, axis=0).T) > 0]]
    require(
        len(line) >= LEAST_VERTICES,
        tr("A line of {n} vertices is too short to have a fold.").format(n=len(line)),
        tr("Digitise the trace with at least five vertices a fold."),
    )
    return line


def _even(line: np.ndarray, smoothing: float) -> np.ndarray:
    """The line at even steps along itself, smoothed; (n, 2)."""
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
    n = max(_N_SAMPLES, _SAMPLES_A_VERTEX * len(line))
    at = np.linspace(0, along[-1], n)
    step = along[-1] / (n - 1)
    sigma = (smoothing or along[-1] / (len(line) - 1)) / step
    smooth = _smooth(_resampled(at, along, line), sigma)
    # Smoothing straightens, few vertices most: what it left of them is added, smoothed alike (twicing, Tukey
    # 1977).
    left = _smooth(_resampled(at, along, line - _resampled(along, at, smooth)), sigma)
    return np.asarray(smooth + left)


def _resampled(at: np.ndarray, along: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Points of a polyline at distances along it; (n, 2)."""
    return np.stack([np.interp(at, along, points[:, axis]) for axis in (0, 1)], axis=1)


def _smooth(points: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian smoothing along the line; its ends go on by point reflection, so that they stay in place."""
    width = min(len(points) - 1, int(4 * sigma) + 1)
    before = 2 * points[0] - points[width:0:-1]
    after = 2 * points[-1] - points[-2 : -width - 2 : -1]
    smooth: np.ndarray = gaussian_filter1d(np.concatenate([before, points, after]), sigma, axis=0)
    return smooth[width:-width]


def _inflections(angle: np.ndarray, turn: float) -> list[int]:
    """Where the tangent's angle turns back by at least `turn`, and both ends of the line."""
    turns = []
    for sign in (1, -1):
        peaks, about = find_peaks(sign * angle, prominence=turn)
        for peak, prominence in zip(peaks, about["prominences"], strict=True):
            turns.append(_middle_of_plateau(sign * angle, int(peak), _PLATEAU * prominence))
    return [0, *sorted(turns), len(angle) - 1]


def _middle_of_plateau(angle: np.ndarray, peak: int, depth: float) -> int:
    """Middle of the samples around a peak that lie less than `depth` below it."""
    below = np.flatnonzero(angle < angle[peak] - depth)
    left, right = below[below < peak], below[below > peak]
    return ((left[-1] if len(left) else 0) + (right[0] if len(right) else len(angle) - 1)) // 2


def _fold(arc: np.ndarray, angle: np.ndarray, vertices: np.ndarray, is_whole: bool) -> Fold:
    """The fold between two inflections."""
    limbs = angle[0], angle[-1]
    middle = 0.5 * (limbs[0] + limbs[1])
    side = np.sign(limbs[0] - limbs[1])  # 1: the outer side is on the line's left
    axial = middle + side * np.pi / 2
    curvature = gaussian_filter1d(np.abs(np.gradient(angle)), _SHARPNESS * len(arc), mode="nearest")
    hinge = int(np.argmax(curvature))
    crest = int(np.argmin(np.abs(angle - middle)))
    across, up = arc @ _unit(middle), arc @ _unit(axial)
    ratios = [
        _shape_ratio(across[part], up[part]) for part in (slice(None, crest + 1), slice(None, crest - 1, -1))
    ]
    lengths = sorted([crest, len(arc) - 1 - crest])
    return Fold(
        hinge=arc[hinge],
        n_hinges=len(find_peaks(curvature, prominence=_SAME_CURVATURE * curvature[hinge])[0]) or 1,
        inflections=arc[[0, -1]],
        arc=arc,
        vertices=vertices,
        interlimb_deg=float(180 - np.degrees(abs(limbs[1] - limbs[0]))),
        axial_angle=float(axial),
        amplitude=float(up[crest] - 0.5 * (up[0] + up[-1])),
        half_wavelength=float(np.hypot(*(arc[-1] - arc[0]))),
        shape_ratio=float(np.mean(ratios)),
        asymmetry=float(lengths[1] / max(lengths[0], 1)),
        is_whole=is_whole,
    )


def _unit(angle: float) -> np.ndarray:
    """Unit vector of a direction."""
    return np.array([np.cos(angle), np.sin(angle)])


def _shape_ratio(across: np.ndarray, up: np.ndarray) -> float:
    """b3 / b1 of a limb from its inflection to the hinge; NaN where it is not a function of `across`."""
    if len(across) < 3 or not (np.diff(across) * np.sign(across[-1] - across[0]) > 0).all():
        return float("nan")
    u, v = (across - across[0]) / (across[-1] - across[0]), (up - up[0]) / (up[-1] - up[0])
    height, phase = np.interp(_QUARTER, u, v), _QUARTER * np.pi / 2
    return float((height @ np.sin(3 * phase)) / (height @ np.sin(phase)))
