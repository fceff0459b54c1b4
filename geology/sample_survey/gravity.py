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
from .history import _Columns, _History, _PlacedHistory

_CRUST_KM = 12.0  # below, density no longer follows the strata
_SLABS_KM = np.concatenate([np.arange(0, 6, 0.25), np.arange(6, _CRUST_KM + 0.5, 0.5)])
_COVER_COMPACTION_KM = 1.0  # depth over which the cover's contrast falls to 1/e
_MOHO_KM, _MOHO_RELIEF_KM, _MOHO_CONTRAST = 38.0, 1.8, 400.0  # Hinze et al. 2013: 300-500 kg/m3
_SLABS_BYTES = 0.4 * 2**30  # of the slabs that are held at once
_FEWEST_SLABS = 12  # are held whatever they take: to place the history takes as long as a dozen
_NOISE_CELLS = 0.7  # standard deviation of the smoothing that correlates the noise

_SlabValues = Callable[[float, float], np.ndarray]  # of a tile, between two depths in km


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
        history: _History,
        columns: _Columns,
        ground: _Ground,
        thickness_km: np.ndarray,
        *,
        density_contrast: float = 1.0,
        progress: Callable[[float, str], None] | None = None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Bouguer anomaly at the surface without noise, and the rocks at the plain.

        Parameters
        ----------
        thickness_km : array, shape (rows, cols)
            Of the cover.
        density_contrast : float
            Multiplies the bedrock's departures from the reference density; the cover stays as it is.

        Returns
        -------
        gravity : float64 array, shape (rows, cols)
            mGal.
        units : uint8 array, shape (rows, cols)
            Numbers in strata.ROCKS.
        """
        east_km, north_km = ground.east_km, ground.north_km
        spacing_m = 1000 * (east_km[1] - east_km[0]), 1000 * (north_km[0] - north_km[1])
        units = np.empty(ground.shape, np.uint8)

        def density_of(where: tuple[slice, slice], tile: _Ground) -> _SlabValues:
            placed, of_cover_km = history.on(tile), thickness_km[where]
            units[where] = placed.units_at_surface(columns)
            variation = 0.3 * self.facies.at(*tile.points) + 0.95 * self.grain.at(*tile.points)
            return lambda top, bottom: _density(
                placed, columns, variation, of_cover_km, top, bottom, density_contrast=density_contrast
            )

        def slabs() -> Iterator[tuple[float, float, np.ndarray]]:
            name = tr("Gravity of the crust down to {depth:g} km")
            for top, bottom, density in _slabs_by_tiles(ground, density_of, progress, name):
                yield 1000 * top, 1000 * bottom, density
            relief_km = _MOHO_RELIEF_KM * ground.by_tiles(self.moho.at)
            yield 1000 * (_MOHO_KM - 0.5), 1000 * (_MOHO_KM + 0.5), _MOHO_CONTRAST * relief_km

        tilt = self.tilt_mgal_per_km[0] * east_km + self.tilt_mgal_per_km[1] * north_km[:, None]
        return gravity_of_slabs(slabs(), spacing_m) + tilt, units


def _slabs_by_tiles(
    ground: _Ground,
    values_of: Callable[[tuple[slice, slice], _Ground], _SlabValues],
    progress: Callable[[float, str], None] | None,
    name: str,
) -> Iterator[tuple[float, float, np.ndarray]]:
    """A property of every slab of the crust, computed tile by tile.

    The history is placed on a tile once for as many slabs as memory holds: on a whole large ground its faults
    would take many times the memory of the slabs.

    Parameters
    ----------
    values_of : gives a tile's function of a depth interval in km, from the tile and where it lies
    name : of the work, with a place for the depth

    Yields
    ------
    top_km, bottom_km : float
    values : float64 array, shape (rows, cols)
    """
    intervals = list(pairwise(_SLABS_KM))
    at_once = max(int(_SLABS_BYTES // (8 * ground.shape[0] * ground.shape[1])), _FEWEST_SLABS)
    tiles = list(ground.tiles())
    for first in range(0, len(intervals), at_once):
        group = intervals[first : first + at_once]
        values = np.empty((len(group), *ground.shape))
        for done, (where, tile) in enumerate(tiles, 1):
            of_tile = values_of(where, tile)
            for number, interval in enumerate(group):
                values[number][where] = of_tile(*interval)
            if progress:
                share = (first + len(group) * done / len(tiles)) / len(intervals)
                progress(share, name.format(depth=group[-1][1]))
        for (top, bottom), of_slab in zip(group, values):
            yield top, bottom, of_slab


def _density(
    placed: _PlacedHistory,
    columns: _Columns,
    variation: np.ndarray,
    thickness_km: np.ndarray,
    top_km: float,
    bottom_km: float,
    *,
    density_contrast: float,
) -> np.ndarray:
    """Density between two depths below the ground, cover and bedrock, above the reference, kg/m3."""
    bedrock = _bedrock_density(placed, columns, variation, top_km - thickness_km, bottom_km - thickness_km)
    cover = np.clip((thickness_km - top_km) / (bottom_km - top_km), 0, 1)
    # cover compacts with depth (Hinze et al. 2013)
    cover_contrast = strata.CENOZOIC.density - strata.REFERENCE_DENSITY
    compacted = float(cover_contrast * np.exp(-((top_km + bottom_km) / 2) / _COVER_COMPACTION_KM))
    return np.asarray(cover * compacted + (1 - cover) * density_contrast * bedrock)


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
        at = np.nonzero(share)  # nowhere else is there anything left of the column
        of_column = _column_density(column, variation[at], height[at], half_km[at])
        density[at] += share[at] * (of_column - density[at])
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
