"""The gravity that the sample survey's bodies make, with a regional field from the Moho and noise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.ndimage import gaussian_filter

from ...contract.language import tr
from ...geophysics.forward import gravity_of_slabs
from . import strata
from .fields import MARGIN_KM, _Extent, _Ground, _SmoothField
from .history import _Columns, _PlacedHistory

_CRUST_KM = 12.0  # below, density no longer follows the strata
_SLABS_KM = np.concatenate([np.arange(0, 6, 0.25), np.arange(6, _CRUST_KM + 0.5, 0.5)])
_COVER_COMPACTION_KM = 1.0  # depth over which the cover's contrast falls to 1/e
_MOHO_KM, _MOHO_RELIEF_KM, _MOHO_CONTRAST = 38.0, 1.8, 400.0  # Hinze et al. 2013: 300-500 kg/m3
_NOISE_CELLS = 0.7  # standard deviation of the smoothing that correlates the noise


@dataclass(frozen=True)
class _Setting:
    """What the gravity depends on besides the bedrock's history."""

    facies: _SmoothField  # lateral change of density within a unit
    grain: _SmoothField
    moho: _SmoothField
    tilt_mgal_per_km: tuple[float, float]  # east and north

    @classmethod
    def draw(cls, rng: np.random.Generator, survey: _Extent) -> _Setting:
        """Draw lateral density changes and the regional field's sources."""
        extent = survey.grown(MARGIN_KM)
        facies, grain, moho = (_SmoothField.draw(rng, extent, km) for km in (36.0, 7.0, 260.0))
        return cls(facies, grain, moho, tuple(rng.normal(0, 0.03, 2)))

    def gravity(
        self,
        placed: _PlacedHistory,
        columns: _Columns,
        ground: _Ground,
        thickness_km: np.ndarray,
        *,
        density_contrast: float = 1.0,
        progress: Callable[[float, str], None] | None = None,
    ) -> np.ndarray:
        """Bouguer anomaly at the surface without noise, mGal, float64 of shape (rows, cols).

        Parameters
        ----------
        thickness_km : array, shape (rows, cols)
            Of the cover.
        density_contrast : float
            Multiplies the bedrock's departures from the reference density; the cover stays as it is.
        """
        (east, north), east_km, north_km = ground.points, ground.east_km, ground.north_km
        spacing_m = 1000 * (east_km[1] - east_km[0]), 1000 * (north_km[0] - north_km[1])
        variation = 0.3 * self.facies.at(east, north) + 0.95 * self.grain.at(east, north)
        cover_contrast = strata.CENOZOIC.density - strata.REFERENCE_DENSITY

        def slabs() -> Iterator[tuple[float, float, np.ndarray]]:
            for top, bottom in pairwise(_SLABS_KM):
                below_plain = top - thickness_km, bottom - thickness_km
                bedrock = _bedrock_density(placed, columns, variation, *below_plain)
                cover = np.clip((thickness_km - top) / (bottom - top), 0, 1)
                # cover compacts with depth (Hinze et al. 2013)
                compacted = float(cover_contrast * np.exp(-((top + bottom) / 2) / _COVER_COMPACTION_KM))
                density = cover * compacted + (1 - cover) * density_contrast * bedrock
                if progress:
                    progress(
                        bottom / _CRUST_KM,
                        tr("Gravity of the crust down to {depth:g} km").format(depth=bottom),
                    )
                yield 1000 * top, 1000 * bottom, density
            relief_km = _MOHO_RELIEF_KM * self.moho.at(east, north)
            yield 1000 * (_MOHO_KM - 0.5), 1000 * (_MOHO_KM + 0.5), _MOHO_CONTRAST * relief_km

        tilt = self.tilt_mgal_per_km[0] * east + self.tilt_mgal_per_km[1] * north
        return gravity_of_slabs(slabs(), spacing_m) + tilt


def _bedrock_density(
    placed: _PlacedHistory,
    columns: _Columns,
    variation: np.ndarray,
    top_km: np.ndarray,
    bottom_km: np.ndarray,
) -> np.ndarray:
    """Mean bedrock density of an interval of depth below the plain, above the reference, kg/m3.

    Contacts within the interval count by their depth in it, so that thick slabs make no steps.
    """
    half_km = (bottom_km - top_km) / 2
    young, middle, old = placed.heights((top_km + bottom_km) / 2)
    drop_km = young + (top_km + bottom_km) / 2 - placed.young_km
    density = _column_density(columns.old, variation, old, half_km)
    for column, height in ((columns.middle, middle), (columns.young, young)):
        if column is columns.young:  # granite cuts the middle column and is cut by the young one
            granite = placed.plutons.share_between(top_km - drop_km, bottom_km - drop_km)
            mean = np.where(
                placed.plutons.is_granodiorite, strata.GRANODIORITE.density, strata.GRANITE.density
            )
            pluton = mean - strata.REFERENCE_DENSITY + strata.GRANITE.variation * variation
            density += granite * (pluton - density)
        share = np.clip((height - column.bases_km[0]) / (2 * half_km) + 0.5, 0, 1)
        density += share * (_column_density(column, variation, height, half_km) - density)
    return density


def _column_density(
    column: strata._Column, variation: np.ndarray, height_km: np.ndarray, half_km: np.ndarray
) -> np.ndarray:
    """Mean density of a stretch of a column with its lateral variation, kg/m3."""
    low, high = height_km - half_km, height_km + half_km
    return np.asarray(
        column.mean_between(column.densities, low, high)
        + variation * column.mean_between(column.variations, low, high)
    )


def _survey_noise(rng: np.random.Generator, shape: tuple[int, int], noise_mgal: float) -> np.ndarray:
    """Errors of stations and gridding, correlated over about two cells, mGal."""
    smooth = gaussian_filter(rng.standard_normal(shape), _NOISE_CELLS, mode="wrap")
    return np.asarray(noise_mgal * smooth / smooth.std())
