"""The history of the sample survey's bedrock, undone event by event from the surface that is left.

As in Noddy (Jessell & Valenta 1996, Structural geophysics, Computer Methods in the Geosciences 15,
303-324) a point's rock is found by moving the point back through the events, youngest first:

1. Archean to Devonian strata are laid down, gently folded and arched; erosion.
2. Carboniferous and Permian strata are laid down on them; the main folds, crossing the early ones, and
   reverse faults cut through all; a later bend turns their axes; erosion.
3. Granites intrude.
4. Strike-slip faults, then basins and normal faults; erosion to a plain that keeps Jurassic strata in basins.
5. Cenozoic basins sink and are filled; the plain, and all below it, goes down with them.

Depths count from that plain: what crops out does not depend on how deep the basins are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import strata
from .fields import MARGIN_KM, _Extent, _Ground, _Points, _SmoothField, _turned
from .strata import _Column
from .structures import _DippingFault, _PlacedFault, _PlacedPlutons, _Pluton, _StrikeSlipFault


@dataclass(frozen=True)
class _Folds:
    """One generation of similar folds, made by vertical shear (Jessell & Valenta 1996).

    `height` is how much higher in the column a point of the surface lies for the folding: positive in
    synclines, where young strata are kept.
    """

    strike: float  # radians from east
    wavelength_km: float
    amplitude_km: float
    phase: float
    wander: _SmoothField  # bends the axes
    plunge: _SmoothField  # lets single folds grow and die out

    def height(self, east_km: np.ndarray, north_km: np.ndarray) -> np.ndarray:
        """Height by folding, km."""
        _, across = _turned(east_km, north_km, self.strike)
        bent = across / self.wavelength_km + 0.55 * self.wander.at(east_km, north_km)
        phase = 2 * np.pi * bent + self.phase
        train = np.sin(phase + 0.3 * np.sin(phase))  # one limb steeper than the other
        heights = 0.7 * train + 0.8 * self.plunge.at(east_km, north_km)
        return self.amplitude_km * heights

    @classmethod
    def draw(
        cls,
        rng: np.random.Generator,
        extent: _Extent,
        strike: float,
        wavelength_km: float,
        amplitude_km: float,
    ) -> _Folds:
        """Draw one generation of folds along a strike."""
        return cls(
            strike,
            wavelength_km,
            amplitude_km,
            rng.uniform(0, 2 * np.pi),
            _SmoothField.draw(rng, extent, 3.5 * wavelength_km),
            _SmoothField.draw(rng, extent, wavelength_km, strike=strike, elongation=4.0),
        )


_EARLY_FOLDS_KM = (30.0, 1.0)  # wavelength, amplitude
_MAIN_FOLDS_KM = (34.0, 6.0)
_ARCHES_KM, _TROUGHS_KM, _BASINS_KM = 0.7, 0.7, 2.0  # standard deviations of broad uplift and sinking
_REVERSE_THROW_KM, _NORMAL_THROW_KM = (1.5, 5.0), (0.6, 2.2)  # of the smallest and the largest fault


@dataclass(frozen=True)
class _History:
    """Every event's shape, drawn once; `on` places it on a ground."""

    arches: _SmoothField  # event 1, broad
    early_folds: _Folds
    reverse_faults: tuple[_DippingFault, ...]  # event 2
    bend: _Folds  # sideways, along its own strike
    main_folds: _Folds
    troughs: _SmoothField  # broad
    plutons: tuple[_Pluton, ...]  # event 3
    strike_slip_faults: tuple[_StrikeSlipFault, ...]  # event 4
    normal_faults: tuple[_DippingFault, ...]
    basins: _SmoothField

    def on(self, ground: _Ground | _Points) -> _PlacedHistory:
        """Undo the events for the points of a ground."""
        east, north = ground.points
        normal = _DippingFault.all_on(self.normal_faults, ground, east, north)
        young = _BASINS_KM * self.basins.at(east, north)
        for fault in self.strike_slip_faults:
            east, north = fault.undo(east, north)
        plutons = _PlacedPlutons.of(self.plutons, ground, east, north)
        shift = self.bend.height(east, north)
        east, north = east + shift * np.cos(self.bend.strike), north + shift * np.sin(self.bend.strike)
        reverse = _DippingFault.all_on(self.reverse_faults, ground, east, north)
        middle = self.main_folds.height(east, north) + _TROUGHS_KM * self.troughs.at(east, north)
        old = self.early_folds.height(east, north) + _ARCHES_KM * self.arches.at(east, north)
        return _PlacedHistory(young, normal, plutons, middle, old, reverse)

    @classmethod
    def draw(cls, rng: np.random.Generator, survey: _Extent) -> _History:
        """Draw the history of a survey and of the ground around it."""
        extent = survey.grown(MARGIN_KM)
        strike = rng.uniform(0, np.pi)
        crossing = strike + np.radians(rng.uniform(50, 80))
        return cls(
            arches=_SmoothField.draw(rng, extent, 130.0, strike=strike, elongation=1.6),
            early_folds=_Folds.draw(rng, extent, crossing, *_EARLY_FOLDS_KM),
            reverse_faults=_DippingFault.draw(
                rng,
                extent,
                strike,
                per_10000_km2=1.6,
                throw_km=_REVERSE_THROW_KM,
                dip_degrees=(45, 70),
                is_normal=False,
            ),
            bend=_Folds.draw(rng, extent, crossing, 90.0, 6.0),
            main_folds=_Folds.draw(rng, extent, strike, *_MAIN_FOLDS_KM),
            troughs=_SmoothField.draw(rng, extent, 90.0, strike=strike, elongation=1.6),
            plutons=_Pluton.draw(rng, extent, strike, covered_share=0.15, granodiorite_share=0.22),
            strike_slip_faults=_StrikeSlipFault.draw(rng, extent, strike, count=3),
            normal_faults=_DippingFault.draw(
                rng,
                extent,
                crossing,
                per_10000_km2=1.3,
                throw_km=_NORMAL_THROW_KM,
                dip_degrees=(55, 75),
                is_normal=True,
            ),
            basins=_SmoothField.draw(rng, extent, 55.0),
        )


@dataclass(frozen=True)
class _PlacedHistory:
    """The events at the points of a ground; heights in km, of the ground's shape."""

    young_km: np.ndarray
    normal_faults: list[_PlacedFault]
    plutons: _PlacedPlutons
    middle_km: np.ndarray
    old_km: np.ndarray
    reverse_faults: list[_PlacedFault]

    def heights(self, depth_km: np.ndarray | float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Heights in the young, middle and old column at a depth below the plain, km.

        Older strata went through all that the younger did, and through more.
        """
        young = self.young_km - depth_km
        for fault in self.normal_faults:
            fault.add_height(young, depth_km)
        middle = young + self.middle_km
        for fault in self.reverse_faults:
            fault.add_height(middle, depth_km)
        old = middle + self.old_km
        return young, middle, old

    def units_at_surface(self, columns: _Columns) -> np.ndarray:
        """Number in strata.ROCKS of the rock at the plain, uint8, of the ground's shape."""
        young, middle, old = self.heights(0.0)
        units = columns.old.units_at(old)
        is_middle = middle > columns.middle.bases_km[0]
        units[is_middle] = columns.middle.units_at(middle)[is_middle]
        granites = np.where(
            self.plutons.is_granodiorite,
            strata.ROCKS.index(strata.GRANODIORITE),
            strata.ROCKS.index(strata.GRANITE),
        )
        cut = _is_granite(self.plutons, young - self.young_km)
        units[cut] = granites[cut]
        is_young = young > columns.young.bases_km[0]
        units[is_young] = columns.young.units_at(young)[is_young]
        return units


@dataclass(frozen=True)
class _Columns:
    """The three columns between erosions; where a column's oldest base lies above a point, it is gone."""

    young: _Column
    middle: _Column
    old: _Column

    @classmethod
    def fit(cls, history: _History, survey: _Extent) -> _Columns:
        """Give the strata the thickness with which each takes its share of the survey's bedrock surface."""
        east, north = (np.arange(256) + 0.5) / 256, (255.5 - np.arange(256)) / 256
        width, height = survey.east - survey.west, survey.north - survey.south
        placed = history.on(_Ground(survey.west + width * east, survey.south + height * north))
        young, middle, old = placed.heights(0.0)
        is_young = young > np.quantile(young, 1 - _share_of(strata.JURASSIC))
        is_stratum = ~is_young & ~_is_granite(placed.plutons, young - placed.young_km)
        middle_share = _share_of(strata.LATE_PALEOZOIC) / (
            _share_of(strata.LATE_PALEOZOIC) + _share_of(strata.OLD_STRATA)
        )
        is_middle = is_stratum & (middle > np.quantile(middle[is_stratum], 1 - middle_share))
        return cls(
            _Column.fit(strata.JURASSIC, young[is_young]),
            _Column.fit(strata.LATE_PALEOZOIC, middle[is_middle]),
            _Column.fit(strata.OLD_STRATA, old[is_stratum & ~is_middle]),
        )


def _share_of(rocks: tuple[strata._Rock, ...]) -> float:
    """Share of the bedrock surface that rocks take together, 0 to 1."""
    return sum(rock.share for rock in rocks) / 100


def _is_granite(plutons: _PlacedPlutons, drop_km: np.ndarray) -> np.ndarray:
    """Whether the plain cuts granite that normal faults dropped (lifted, where negative)."""
    return (plutons.top_km < -drop_km) & (plutons.floor_km > -drop_km)
