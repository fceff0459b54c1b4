"""Ramsay's class of a folded layer from the traces of its two surfaces.

The orthogonal thickness t at dip alpha is the distance between the two tangents of that dip, which is the
difference of the two arcs' support functions: no dip isogon has to be drawn. It is fitted by
t^2 = A + B cos 2 alpha + C sin 2 alpha, the ellipse of a parallel layer that was flattened in any direction
(Lisle 1992), whose axes give the direction of the axial surface and Lisle's phi^2.

Tangents are those of a cubic spline through the vertices: a smoothed line is blunter at the outer than at the
inner hinge, which made parallel layers 1C. How far the vertices determine them follows from convexity: the
arc lies between the polygon of its vertices and that of its sides produced. phi^2 is computed
with each surface
moved half-way to the outer polygon; where that changes it by too much, or the line turns by too much at one
vertex, the layer has no class. At a mitred hinge, with corners on both surfaces, the tangents of dip 0 are
t / cos alpha apart and the layer is of class 2 by definition, whatever its limbs; parallel chevrons (1B) are
those whose hinge is rounded and their layer thinner than its radius of curvature.

References
----------
Ramsay, J. G. (1967). Folding and fracturing of rocks. McGraw-Hill.
Lisle, R. J. (1992). Strain estimation from flattened buckle folds. J. Struct. Geol. 14, 369-371.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.interpolate import CubicSpline

from .profiles import _ramsay_class
from .traces import Fold

LEAST_DIPS_DEG = 30.0  # that both arcs share: below it the fit's axes are not determined
_N_DIPS = 121
_N_CURVE = 1000  # points of a spline
_ALIKE = 0.5  # cosine between the axial directions of folds that bend the same way
_DEEPEST = 2.0  # half wavelengths between two surfaces of one layer: beyond, they fold for themselves
_MOST_SPREAD = 0.2  # of phi^2, half the range that the vertices leave: beyond, no class
_MOST_TURN_DEG = 45.0  # at one vertex of an arc: beyond, its hinge is between the vertices
_PRODUCED = 0.5  # share of the way from the vertices to their sides produced
_MARGIN = 0.05  # of the shared dips, left out at either end, where arcs end


@dataclass(frozen=True)
class FoldedLayer:
    """The layer between two folded surfaces.

    Parameters
    ----------
    flattening : Lisle's phi^2, by which (t / t0)^2 = cos^2 alpha + phi^2 sin^2 alpha
    thickness : t0, along the axial surface, in units of the lines
    axial_angle : direction of the axial surface, radians from x
    misfit : root mean square of t over its fit, as a share of t0
    dips_deg : degrees of dip that both surfaces have
    spread : half the range of phi^2 that the vertices leave; infinite where a hinge lies between them
    """

    flattening: float
    thickness: float
    axial_angle: float
    misfit: float
    dips_deg: float
    spread: float = 0.0

    @property
    def ramsay_class(self) -> str:
        """1A, 1B, 1C, 2 or 3; empty where the vertices do not tell."""
        return _ramsay_class(self.flattening) if self.spread <= _MOST_SPREAD else ""


def layer_between(one: Fold, other: Fold) -> FoldedLayer | None:
    """The layer between two folds that lie one inside the other; None where they share too few dips."""
    axial = _mean_angle(one.axial_angle, other.axial_angle)
    dips = _shared_dips(one, other, axial)
    if np.degrees(np.ptp(dips)) < LEAST_DIPS_DEG:
        return None
    supports = [_support(_curve(fold.vertices), axial, dips) for fold in (one, other)]
    thickness = supports[0] - supports[1]
    sign = np.sign(thickness[len(dips) // 2])
    if (sign * thickness <= 0).any():  # the surfaces cross
        return None
    layer = _fit(dips, sign * thickness, axial)
    return replace(layer, spread=_spread((one, other), layer.flattening, sign, axial, dips))


def _spread(
    folds: tuple[Fold, Fold], flattening: float, sign: float, axial: float, dips: np.ndarray
) -> float:
    """Half the range of phi^2 between the vertices and their sides produced; infinite at sharp corners."""
    if max(_sharpest_turn_deg(fold.vertices) for fold in folds) > _MOST_TURN_DEG:
        return float("inf")
    inner, outer = [], []
    for fold in folds:
        polygon = _support(fold.vertices, axial, dips)
        produced = np.maximum(polygon, _support(_sides_produced(fold.vertices), axial, dips))
        inner.append(polygon)
        outer.append(polygon + _PRODUCED * (produced - polygon))
    values = [flattening]
    for one, other in ((inner, outer), (outer, inner), (inner, inner), (outer, outer)):
        thickness = sign * (one[0] - other[1])
        if (thickness <= 0).any():
            return float("inf")
        values.append(_fit(dips, thickness, axial).flattening)
    return float(np.ptp(values) / 2)


def _curve(vertices: np.ndarray) -> np.ndarray:
    """A cubic spline through the vertices, by the length of its chords; (n, 2)."""
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(vertices, axis=0).T))]
    curve: np.ndarray = CubicSpline(along, vertices, bc_type="natural")(np.linspace(0, along[-1], _N_CURVE))
    return curve


def _sharpest_turn_deg(vertices: np.ndarray) -> float:
    """The largest angle between neighbouring sides."""
    sides = np.diff(vertices, axis=0)
    directions = sides[:, 0] + 1j * sides[:, 1]
    turns = np.angle(directions[1:] * directions[:-1].conj())
    return float(np.degrees(np.abs(turns).max(initial=0.0)))


def _sides_produced(vertices: np.ndarray) -> np.ndarray:
    """Where the sides before and after each side meet beyond it; (n, 2), the vertices where they do not."""
    before, side, after = (np.diff(vertices, axis=0)[i : len(vertices) - 3 + i] for i in range(3))
    meeting = _cross(before, after)
    with np.errstate(divide="ignore", invalid="ignore"):
        ahead, back = _cross(side, after) / meeting, _cross(before, side) / meeting
    meets = np.isfinite(ahead) & np.isfinite(back) & (ahead > 0) & (back > 0)
    return np.concatenate([vertices, vertices[1:-2][meets] + ahead[meets, None] * before[meets]])


def _cross(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Cross product of vectors in the plane; (n,)."""
    product: np.ndarray = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
    return product


def pairs_of(folds: list[list[Fold]]) -> list[tuple[int, int, int, int]]:
    """Folds of neighbouring lines that enclose a layer: line, fold, other line, its fold.

    A fold is paired with the nearest fold of another line that lies on its inner side, along its axial
    direction, within a wavelength, bends the same way, and is not shifted by more than a quarter of one.
    """
    places = [(line, number) for line, of_line in enumerate(folds) for number in range(len(of_line))]
    flat = [fold for of_line in folds for fold in of_line]
    if not flat:
        return []
    hinges = np.array([fold.hinge for fold in flat])
    angles = np.array([fold.axial_angle for fold in flat])
    lines = np.array([line for line, _ in places])
    found = []
    for (line, number), fold in zip(places, flat, strict=True):
        inward = -np.array([np.cos(fold.axial_angle), np.sin(fold.axial_angle)])
        apart = hinges - fold.hinge
        depth, shift = apart @ inward, np.abs(apart[:, 0] * inward[1] - apart[:, 1] * inward[0])
        is_below = (depth > 0) & (depth < _DEEPEST * fold.half_wavelength)
        is_near = (lines != line) & is_below & (shift < 0.5 * fold.half_wavelength)
        inside = np.flatnonzero(is_near & (np.cos(angles - fold.axial_angle) > _ALIKE))
        if len(inside):
            found.append((line, number, *places[inside[np.argmin(depth[inside])]]))
    return found


def _mean_angle(one: float, other: float) -> float:
    """Mean of two directions."""
    return float(np.angle(np.exp(1j * one) + np.exp(1j * other)))


def _shared_dips(one: Fold, other: Fold, axial: float) -> np.ndarray:
    """Signed dips that both arcs have, from the normal of the axial direction; (n,) radians."""
    ranges = []
    for fold in (one, other):
        half = np.radians(180 - fold.interlimb_deg) / 2
        lean = float(np.angle(np.exp(1j * (fold.axial_angle - axial))))
        ranges.append((lean - half, lean + half))
    low, high = max(r[0] for r in ranges), min(r[1] for r in ranges)
    margin = _MARGIN * max(high - low, 0.0)
    return np.linspace(low + margin, max(high - margin, low + margin), _N_DIPS)


def _support(arc: np.ndarray, axial: float, dips: np.ndarray) -> np.ndarray:
    """Distance of the arc's tangent of each dip from the origin, along the outward normal; (n,)."""
    normals = np.stack([np.cos(axial + dips), np.sin(axial + dips)])
    distances: np.ndarray = (arc @ normals).max(axis=0)
    return distances


def _fit(dips: np.ndarray, thickness: np.ndarray, axial: float) -> FoldedLayer:
    """The ellipse of thickness by dip; its axis nearer to the bisector is the axial surface."""
    columns = np.stack([np.ones_like(dips), np.cos(2 * dips), np.sin(2 * dips)], axis=1)
    mean, cosine, sine = np.linalg.lstsq(columns, thickness**2, rcond=None)[0]
    swing = np.hypot(cosine, sine) * (1 if cosine >= 0 else -1)
    lean = 0.5 * np.arctan2(sine, cosine) if cosine >= 0 else 0.5 * np.arctan2(-sine, -cosine)
    at_hinge = float(np.sqrt(max(mean + swing, 1e-12)))
    misfit = columns @ (mean, cosine, sine) - thickness**2
    return FoldedLayer(
        flattening=float((mean - swing) / (mean + swing)),
        thickness=at_hinge,
        axial_angle=float(axial + lean),
        misfit=float(np.sqrt(np.mean(misfit**2)) / (2 * at_hinge**2)),
        dips_deg=float(np.degrees(np.ptp(dips))),
    )
