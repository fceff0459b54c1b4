"""Folds of the sample survey: trains of anticlines and synclines that wander, plunge and close."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .fields import Extent, SmoothField, draw_field, turned


@dataclass(frozen=True)
class Folds:
    """One generation of similar folds, made by vertical shear (Jessell & Valenta 1996).

    `height` is how much higher in the column a point of the surface lies for the folding: positive in
    synclines, where young strata are kept.
    """

    strike: float  # radians from east
    wavelength_km: float
    amplitude_km: float
    phase: float
    wander: SmoothField  # bends the axes
    plunge: SmoothField  # lets single folds grow and die out

    def height(self, east_km: np.ndarray, north_km: np.ndarray) -> np.ndarray:
        """Height by folding, km."""
        _, across = turned(east_km, north_km, self.strike)
        bent = across / self.wavelength_km + 0.55 * self.wander.at(east_km, north_km)
        phase = 2 * np.pi * bent + self.phase
        train = np.sin(phase + 0.3 * np.sin(phase))  # one limb steeper than the other
        heights = 0.7 * train + 0.8 * self.plunge.at(east_km, north_km)
        return self.amplitude_km * heights


def draw_folds(
    rng: np.random.Generator, extent: Extent, strike: float, wavelength_km: float, amplitude_km: float
) -> Folds:
    """Draw one generation of folds along a strike."""
    return Folds(
        strike,
        wavelength_km,
        amplitude_km,
        rng.uniform(0, 2 * np.pi),
        draw_field(rng, extent, 3.5 * wavelength_km),
        draw_field(rng, extent, wavelength_km, strike=strike, elongation=4.0),
    )
