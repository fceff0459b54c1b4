"""Rocks of the sample survey: ages, lithologies and densities from the literature, stacked in columns.

Means and ranges of density, 1000 kg/m3:
[T] Telford, Geldart & Sheriff (1990), Applied Geophysics, 2nd ed., table 2.2.
[C] Christensen & Mooney (1995), J. Geophys. Res. 100(B7), 9761-9788, table 3.
[H] Hinze, von Frese & Saad (2013), Gravity and Magnetic Exploration, chapter 4.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .legend import COVER

REFERENCE_DENSITY = 2740.0  # kg/m3, taken off every rock; 2670 is the usual reduction, a mean crust is more


@dataclass(frozen=True)
class Rock:
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


# Oldest first. Young strata are rare at the surface, as in the paper's Table 1; Archean, Permian and
# Jurassic get more than their 1-2% there, so that each crops out in any survey.
OLD_STRATA = (
    Rock("Ar1", 0, "Archean", "gneiss, migmatite", 2880, 20, 2.2, "C: granite gneiss to mafic granulite"),
    Rock("Ar2", 0, "Archean", "amphibolite, greenstone", 2920, 45, 2.3, "T: amphibolite 2.90-3.04"),
    Rock("Pt1", 1, "Proterozoic", "mica schist, metabasite", 2870, 40, 5.0, "C: mica schist, greenschist"),
    Rock("Pt2", 1, "Proterozoic", "dolomite, phyllite", 2840, 20, 4.0, "T: dolomite 2.70; C: phyllite 2.74"),
    Rock("Ca1", 2, "Cambrian", "spilite, basaltic tuff", 2830, 55, 4.0, "C: metabasalt 2.87, tuff lighter"),
    Rock("Ca2", 2, "Cambrian", "slate, chert", 2810, 35, 5.5, "T: slate 2.79; chert 2.65"),
    Rock("Or1", 3, "Ordovician", "limestone, marble", 2785, 8, 3.5, "T: limestone 2.55, marble 2.75; H"),
    Rock("Or2", 3, "Ordovician", "sandstone, limestone", 2775, 8, 3.0, "H: Palaeozoic sandstone 2.60-2.70"),
    Rock("Si1", 4, "Silurian", "slate, siltstone", 2765, 35, 4.0, "T: slate 2.79"),
    Rock("Si2", 4, "Silurian", "tuffaceous greywacke", 2755, 35, 4.5, "T: greywacke 2.60-2.70; C: 2.72"),
    Rock("D1", 5, "Devonian", "basalt, andesite", 2735, 15, 7.0, "T: basalt 2.70-3.30, andesite 2.40-2.80"),
    Rock("D2", 5, "Devonian", "andesitic tuff, slate", 2725, 15, 9.0, "T: andesite, slate 2.79"),
)
LATE_PALEOZOIC = (
    Rock("C1", 6, "Carboniferous", "greywacke, siltstone", 2695, 25, 11.0, "T: greywacke 2.60-2.70"),
    Rock("C2", 6, "Carboniferous", "sandstone, tuff", 2680, 25, 8.0, "H: sandstone 2.55-2.68"),
    Rock(
        "P1",
        7,
        "Permian",
        "red sandstone, conglomerate",
        2580,
        15,
        5.0,
        "T: sandstone 2.35, range to 2.76; H",
    ),
)
JURASSIC = (
    Rock("J1", 8, "Jurassic", "sandstone, shale, coal", 2440, 15, 5.0, "T: sandstone 2.35, shale 2.40"),
)
GRANITE = Rock(
    "G1", 9, "Carboniferous granite", "biotite granite", 2630, 10, 11.5, "T: granite 2.64; C: 2.65"
)
GRANODIORITE = Rock("G2", 9, "Carboniferous granite", "granodiorite", 2680, 10, 3.5, "T: 2.67-2.79")
CENOZOIC = Rock(
    "Q", COVER, "Cenozoic", "clay, sandstone, gravel", 2270, 0, 0, "T: clay 2.21, sandstone 2.35; compacts with depth, H"
)

ROCKS = (*OLD_STRATA, *LATE_PALEOZOIC, *JURASSIC, GRANITE, GRANODIORITE)  # index = number in unit rasters
COVER_UNIT = 255  # in unit rasters
CLASS_OF_UNIT = np.full(256, COVER, np.uint8)
CLASS_OF_UNIT[: len(ROCKS)] = [rock.value for rock in ROCKS]


@dataclass(frozen=True)
class Column:
    """Strata on top of each other.

    Parameters
    ----------
    rocks : tuple of Rock, oldest first
    bases_km : tuple of float
        Height of each rock's base; the oldest goes down without end, the youngest up.
    """

    rocks: tuple[Rock, ...]
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
        return (np.interp(high_km, knots, integral) - np.interp(low_km, knots, integral)) / (high_km - low_km)

    @property
    def densities(self) -> tuple[float, ...]:
        """Density of each rock above the reference, kg/m3."""
        return tuple(rock.density - REFERENCE_DENSITY for rock in self.rocks)

    @property
    def variations(self) -> tuple[float, ...]:
        """Standard deviation of each rock's density, kg/m3."""
        return tuple(rock.variation for rock in self.rocks)


def fitted_column(rocks: tuple[Rock, ...], heights_km: np.ndarray) -> Column:
    """The column whose rocks take their shares of a surface.

    Parameters
    ----------
    heights_km : array
        Heights at which the surface cuts the folded and faulted strata.
    """
    shares = np.array([rock.share for rock in rocks])
    below = np.concatenate([[0.0], np.cumsum(shares)[:-1]]) / shares.sum()
    return Column(rocks, tuple(np.quantile(heights_km, below)))
