"""Rocks of the sample survey: ages, lithologies and densities from the literature, stacked in columns.

Sources of density, kg/m3:
[T] Telford, Geldart & Sheriff (1990), Applied Geophysics, 2nd ed., table 2.2: means and ranges.
[S] Smithson (1971), Geophysics 36, 690-694: metamorphic rocks, means 2650-3040.
[C] Christensen & Mooney (1995), J. Geophys. Res. 100(B6), 9761-9788: crystalline rocks.
[H] Hinze, von Frese & Saad (2013), Gravity and Magnetic Exploration: sediments, the Moho.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..legend import COVER

REFERENCE_DENSITY = 2740.0  # kg/m3, taken off every rock; 2670 is the usual reduction, a mean crust is more


@dataclass(frozen=True)
class _Rock:
    """One mapped unit.

    Parameters
    ----------
    code, age, lithology : str
        As on the map.
    value : int
        Class of the paper's Table 1; 255 is cover.
    density : float
        Mean, kg/m3.
    variation : float
        Standard deviation from place to place, kg/m3.
    share : float
        Per cent of the bedrock surface that the unit takes; its thickness follows from that.
    source : str
        Where the density comes from.
    """

    code: str
    value: int
    age: str
    lithology: str
    density: float
    variation: float
    share: float
    source: str

    @property
    def class_name(self) -> str:
        """Name of the unit's class in the paper's legend."""
        return self.age.split()[-1].capitalize()


# Oldest first. Archean, Permian and Jurassic get more than the 1-2% of the paper's Table 1, so that each
# crops out in any survey. Density falls with age: what lay deeper is denser, altered, richer in lavas.
OLD_STRATA = (
    _Rock("Ar1", 0, "Archean", "gneiss", 2880, 20, 2.2, "T: gneiss 2590-3000"),
    _Rock("Ar2", 0, "Archean", "amphibolite", 2920, 45, 2.3, "T: amphibolite 2900-3040; C"),
    _Rock("Pt1", 1, "Proterozoic", "schist, amphibolite", 2870, 40, 5.0, "T: schist 2390-2900; S"),
    _Rock(
        "Pt2", 1, "Proterozoic", "dolomite, slate", 2840, 20, 4.0, "T: dolomite 2280-2900, slate 2700-2900"
    ),
    _Rock("Ca1", 2, "Cambrian", "basalt, tuff", 2830, 55, 4.0, "T: basalt 2700-3300, lighter with tuff"),
    _Rock("Ca2", 2, "Cambrian", "slate, basaltic tuff", 2810, 35, 5.5, "T: slate 2700-2900"),
    _Rock("Or1", 3, "Ordovician", "dolomite, marble", 2785, 8, 3.5, "T: dolomite to 2900, marble 2600-2900"),
    _Rock("Or2", 3, "Ordovician", "limestone, dolomite", 2775, 8, 3.0, "T: limestone 1930-2900, dolomite"),
    _Rock("Si1", 4, "Silurian", "slate, siltstone", 2765, 35, 4.0, "T: slate 2700-2900"),
    _Rock("Si2", 4, "Silurian", "slate, tuff", 2755, 35, 4.5, "T: slate 2700-2900"),
    _Rock("D1", 5, "Devonian", "andesite", 2735, 15, 7.0, "T: andesite 2400-2800"),
    _Rock("D2", 5, "Devonian", "slate, andesitic tuff", 2725, 15, 9.0, "T: slate 2700-2900, andesite"),
)
LATE_PALEOZOIC = (
    _Rock("C1", 6, "Carboniferous", "greywacke, slate", 2695, 25, 11.0, "T: greywacke 2600-2700, slate"),
    _Rock("C2", 6, "Carboniferous", "greywacke, siltstone", 2680, 25, 8.0, "T: greywacke 2600-2700"),
    _Rock("P1", 7, "Permian", "red sandstone", 2580, 15, 5.0, "T: sandstone 1610-2760; H: denser with age"),
)
JURASSIC = (
    _Rock("J1", 8, "Jurassic", "sandstone, shale, coal", 2440, 15, 5.0, "T: shale 2400, sandstone 2350"),
)
GRANITE = _Rock(
    "G1", 9, "Carboniferous granite", "granite", 2630, 10, 11.5, "T: granite 2500-2810, mean 2640"
)
GRANODIORITE = _Rock("G2", 9, "Carboniferous granite", "granodiorite", 2680, 10, 3.5, "T: 2670-2790")
CENOZOIC = _Rock("Q", COVER, "Cenozoic", "clay, sandstone", 2270, 0, 0, "T: clay 2210, sandstone 2350")

ROCKS = (*OLD_STRATA, *LATE_PALEOZOIC, *JURASSIC, GRANITE, GRANODIORITE)  # index = number in unit rasters
COVER_UNIT = 255  # in unit rasters
CLASS_OF_UNIT = np.full(256, COVER, np.uint8)
CLASS_OF_UNIT[: len(ROCKS)] = [rock.value for rock in ROCKS]


@dataclass(frozen=True)
class _Column:
    """Strata on top of each other.

    Parameters
    ----------
    rocks : tuple of Rock, oldest first
    bases_km : tuple of float
        Height of each rock's base; the oldest goes down without end, the youngest up.
    """

    rocks: tuple[_Rock, ...]
    bases_km: tuple[float, ...]

    @cached_property
    def _numbers(self) -> np.ndarray:
        return np.array([ROCKS.index(rock) for rock in self.rocks], np.uint8)

    def units_at(self, height_km: np.ndarray) -> np.ndarray:
        """Number in ROCKS of the stratum at a height in the column."""
        return self._numbers[np.searchsorted(self.bases_km[1:], height_km, side="right")]

    def mean_between(self, values: tuple[float, ...], low_km: np.ndarray, high_km: np.ndarray) -> np.ndarray:
        """Mean of a property (one value a rock) over a stretch of the column, exact at contacts."""
        knots = np.array([-100.0, *self.bases_km[1:], 100.0])
        integral = np.concatenate([[0.0], np.cumsum(values * np.diff(knots))])
        return np.asarray(
            (np.interp(high_km, knots, integral) - np.interp(low_km, knots, integral)) / (high_km - low_km)
        )

    @property
    def densities(self) -> tuple[float, ...]:
        """Density of each rock above the reference, kg/m3."""
        return tuple(rock.density - REFERENCE_DENSITY for rock in self.rocks)

    @property
    def variations(self) -> tuple[float, ...]:
        """Standard deviation of each rock's density, kg/m3."""
        return tuple(rock.variation for rock in self.rocks)

    @classmethod
    def fit(cls, rocks: tuple[_Rock, ...], heights_km: np.ndarray) -> _Column:
        """The column whose rocks take their shares of a surface.

        Parameters
        ----------
        heights_km : array
            Heights at which the surface cuts the folded and faulted strata.
        """
        shares = np.array([rock.share for rock in rocks])
        below = np.concatenate([[0.0], np.cumsum(shares)[:-1]]) / shares.sum()
        return cls(rocks, tuple(np.quantile(heights_km, below)))
