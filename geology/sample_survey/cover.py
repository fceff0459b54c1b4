"""Cenozoic cover of the sample survey: shallow basins with ragged rims, inliers and outliers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .fields import MARGIN_KM, Extent, SmoothField, draw_field

_COVERED_SHARE = 0.50
_DEEPEST_KM = 1.5
_OCTAVES = ((125.0, 1.0), (38.0, 0.26), (14.0, 0.12), (5.0, 0.05))  # wavelength in km, amplitude


@dataclass(frozen=True)
class Cover:
    """Basins where a rough surface sinks below the plain."""

    octaves: tuple[SmoothField, ...]
    level: float

    def relief(self, east_km: np.ndarray, north_km: np.ndarray, n_octaves: int = len(_OCTAVES)) -> np.ndarray:
        """Depth of the surface without unit, from as many octaves, the longest first."""
        pairs = zip(self.octaves[:n_octaves], _OCTAVES)
        parts = [amplitude * field.at(east_km, north_km) for field, (_, amplitude) in pairs]
        return np.asarray(sum(parts))

    def thickness_km(self, east_km: np.ndarray, north_km: np.ndarray) -> np.ndarray:
        """Thickness of the cover; 0 where bedrock crops out.

        The finest octaves shape the rim and leave the floor smooth.
        """
        above_rim = np.clip(self.relief(east_km, north_km) - self.level, 0, None)
        smooth = np.clip(self.relief(east_km, north_km, 1) - self.level, 0, None)
        thickness = _DEEPEST_KM * np.tanh(0.45 * smooth**1.3 + 0.08 * np.sqrt(above_rim))
        return np.where(above_rim > 0, thickness, 0.0)


def draw_cover(rng: np.random.Generator, survey: Extent) -> Cover:
    """Draw the basins of a survey; half of it lies under them."""
    extent = survey.grown(MARGIN_KM)
    bare = Cover(tuple(draw_field(rng, extent, wavelength) for wavelength, _ in _OCTAVES), 0.0)
    points = np.meshgrid(
        np.linspace(survey.west, survey.east, 256), np.linspace(survey.south, survey.north, 256)
    )
    return Cover(bare.octaves, float(np.quantile(bare.relief(*points), 1 - _COVERED_SHARE)))
