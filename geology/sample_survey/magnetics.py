"""The magnetic anomaly of the sample survey's bedrock; in a third of the surveys that of unrelated rocks.

Susceptibilities are drawn for every unit of a survey, whatever its density and class, so classes overlap and
nothing is known of a unit before its outcrop was looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ...contract.language import tr
from ...geophysics.forward_magnetics import anomaly_of_slabs
from ...geophysics.geomagnetic_field import FieldDirection
from ...geophysics.grids import Grid
from . import strata
from .fields import MARGIN_KM, _Extent, _Ground, _SmoothField
from .gravity import _slabs_by_tiles, _SlabValues, _survey_noise
from .history import _Columns, _History, _PlacedHistory
from .survey import _cell_km, _Cover, _wide_ground

_SUSCEPTIBILITY = (
    -2.7,
    0.5,
)  # log10 of SI: mean and standard deviation (Hinze et al. 2013, ch. 9: 1e-4 to 1e-1)
_FIELD_A_M = 39.8  # of 50,000 nT
_UNRELATED_SHARE = 1 / 3
_VARIATION = 0.35  # of the logarithm, within a unit
_CLEARANCE_KM = 0.3  # of the survey above the plain
_NOISE_NT = 2.0


@dataclass(frozen=True)
class Magnetics:
    """A magnetic anomaly, and whether it is that of the survey's rocks."""

    values: np.ndarray  # float32, nT
    is_related: bool
    susceptibility: np.ndarray  # SI, of each of strata.ROCKS


@dataclass(frozen=True)
class _Rocks:
    """What the rocks of a survey are magnetised by, one number for each of strata.ROCKS."""

    susceptibility: np.ndarray
    ratio: np.ndarray  # of remanent to induced magnetisation
    remanent: FieldDirection

    @classmethod
    def draw(cls, rng: np.random.Generator) -> _Rocks:
        """Draw the rocks of a survey, independently of their densities."""
        mean, deviation = _SUSCEPTIBILITY
        susceptibility = 10 ** rng.normal(mean, deviation, len(strata.ROCKS))
        ratio = np.exp(rng.normal(0, 0.5, len(strata.ROCKS)))
        return cls(susceptibility, ratio, FieldDirection(rng.uniform(-80, 80), rng.uniform(-180, 180)))


def make_magnetics(
    seed: int,
    grid: Grid,
    *,
    cover_depth: float = 1.0,
    inclination: float = 60.0,
    remanence: float = 0.0,
    relation: str = "auto",
    progress: Callable[[float, str], None] | None = None,
) -> Magnetics:
    """Make the magnetic anomaly of the survey of a seed; the same seed gives the same, bit for bit.

    Parameters
    ----------
    grid, cover_depth
        See `survey.make_survey`.
    inclination : float
        Of the Earth's field, degrees; it points to grid north.
    remanence : float
        Mean ratio of remanent to induced magnetisation, in one direction that is drawn.
    relation : 'auto', 'related' or 'unrelated'
        Whether the anomaly is that of the survey's bedrock; 'auto' leaves one survey in three without.
    """
    spacing_km = _cell_km(grid)
    size = _Extent(0.0, 0.0, grid.shape[1] * spacing_km[0], grid.shape[0] * spacing_km[1])
    bedrock_rng, cover_rng, *_, rng = np.random.default_rng(seed).spawn(5)
    chance, rocks = rng.random(), _Rocks.draw(rng)
    is_related = relation == "related" or (relation == "auto" and chance >= _UNRELATED_SHARE)
    grain = _SmoothField.draw(rng, size.grown(MARGIN_KM), 7.0)
    history = _History.draw(bedrock_rng if is_related else rng, size)
    wide, inner = _wide_ground(grid.shape, spacing_km)
    columns, cover = _Columns.fit(history, size), _Cover.draw(cover_rng, size)
    field = FieldDirection(inclination, 0.0)
    spacing_m = 1000 * spacing_km[0], 1000 * spacing_km[1]

    def slabs(values: np.ndarray) -> Iterator[tuple[float, float, np.ndarray]]:
        def magnetised(where: tuple[slice, slice], tile: _Ground) -> _SlabValues:
            placed = history.on(tile)
            thickness_km = cover_depth * cover.thickness_km(*tile.points)
            factor = _FIELD_A_M * np.exp(_VARIATION * grain.at(*tile.points))

            def between(top: float, bottom: float) -> np.ndarray:
                below = np.maximum(top - thickness_km, -10.0), bottom - thickness_km
                share = 1 - np.clip((thickness_km - top) / (bottom - top), 0, 1)  # cover is not magnetic
                return np.asarray(factor * share * _mean_between(placed, columns, values, *below))

            return between

        for top, bottom, of_slab in _slabs_by_tiles(wide, magnetised, progress, tr("Magnetic anomaly")):
            yield 1000 * (top + _CLEARANCE_KM), 1000 * (bottom + _CLEARANCE_KM), of_slab

    total = anomaly_of_slabs(slabs(rocks.susceptibility), spacing_m, field)
    if remanence:
        values = remanence * rocks.ratio * rocks.susceptibility
        total = total + anomaly_of_slabs(slabs(values), spacing_m, field, rocks.remanent)
    total = (total - total.mean())[inner] + _survey_noise(rng, grid.shape, _NOISE_NT)
    return Magnetics(total.astype(np.float32), is_related, rocks.susceptibility)


def _mean_between(
    placed: _PlacedHistory,
    columns: _Columns,
    values: np.ndarray,
    top_km: np.ndarray,
    bottom_km: np.ndarray,
) -> np.ndarray:
    """Mean of a property of the rocks over an interval of depth below the plain (as `gravity`'s density)."""
    half_km = (bottom_km - top_km) / 2
    young, middle, old = placed.heights((top_km + bottom_km) / 2)
    drop_km = young + (top_km + bottom_km) / 2 - placed.young_km
    mean = _of_column(columns.old, values, old, half_km)
    for column, height in ((columns.middle, middle), (columns.young, young)):
        if column is columns.young:  # granite cuts the middle column and is cut by the young one
            share = placed.plutons.share_between(top_km - drop_km, bottom_km - drop_km)
            granites = (strata.ROCKS.index(rock) for rock in (strata.GRANODIORITE, strata.GRANITE))
            of_dark, of_light = (values[number] for number in granites)
            mean += share * (np.where(placed.plutons.is_granodiorite, of_dark, of_light) - mean)
        share = np.clip((height - column.bases_km[0]) / (2 * half_km) + 0.5, 0, 1)
        at = np.nonzero(share)
        mean[at] += share[at] * (_of_column(column, values, height[at], half_km[at]) - mean[at])
    return mean


def _of_column(
    column: strata._Column, values: np.ndarray, height_km: np.ndarray, half_km: np.ndarray
) -> np.ndarray:
    """Mean of a property over a stretch of a column."""
    own = tuple(float(values[strata.ROCKS.index(rock)]) for rock in column.rocks)
    return column.mean_between(own, height_km - half_km, height_km + half_km)
