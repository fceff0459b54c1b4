"""The sample survey: gravity and a geological map over bedrock that is known everywhere.

    survey = make_survey(1, grid)

draws a history of strata, folds, faults and granites (`history`), lays cover over half of it, maps it, and
computes the gravity of these bodies (`gravity`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import geopandas
import numpy as np
import pandas as pd
import shapely
from rasterio.features import shapes, sieve
from scipy import fft

from ...contract.errors import UserError
from ...contract.language import tr
from ...geophysics.grids import Grid
from ..legend import COVER, Legend
from ..legend.files import _preset
from ..legend.rule import _Rule
from . import strata
from .fields import MARGIN_KM, _Extent, _Ground, _Points, _SmoothField
from .gravity import _Setting, _survey_noise
from .history import _Columns, _History

_COVERED_SHARE = 0.50
_DEEPEST_KM = 1.5
_OCTAVES = ((125.0, 1.0), (38.0, 0.26), (14.0, 0.12), (5.0, 0.05))  # wavelength in km, amplitude


@dataclass(frozen=True)
class _Cover:
    """Basins where a rough surface sinks below the plain."""

    octaves: tuple[_SmoothField, ...]
    level: float

    def relief(self, east_km: np.ndarray, north_km: np.ndarray, n_octaves: int = len(_OCTAVES)) -> np.ndarray:
        """Depth of the surface without unit, from as many octaves, the longest first."""
        pairs = zip(self.octaves[:n_octaves], _OCTAVES)
        parts = [amplitude * field.at(east_km, north_km) for field, (_, amplitude) in pairs]
        return np.asarray(sum(parts))

    def is_at(self, east_km: np.ndarray, north_km: np.ndarray) -> np.ndarray:
        """Where there is cover, bool."""
        return np.asarray(self.relief(east_km, north_km) > self.level)

    def thickness_km(self, east_km: np.ndarray, north_km: np.ndarray) -> np.ndarray:
        """Thickness of the cover; 0 where bedrock crops out.

        The finest octaves shape the rim and leave the floor smooth.
        """
        above_rim = np.clip(self.relief(east_km, north_km) - self.level, 0, None)
        smooth = np.clip(self.relief(east_km, north_km, 1) - self.level, 0, None)
        thickness = _DEEPEST_KM * np.tanh(0.45 * smooth**1.3 + 0.08 * np.sqrt(above_rim))
        return np.where(above_rim > 0, thickness, 0.0)

    @classmethod
    def draw(cls, rng: np.random.Generator, survey: _Extent) -> _Cover:
        """Draw the basins of a survey; half of it lies under them."""
        extent = survey.grown(MARGIN_KM)
        bare = cls(tuple(_SmoothField.draw(rng, extent, wavelength) for wavelength, _ in _OCTAVES), 0.0)
        points = np.meshgrid(
            np.linspace(survey.west, survey.east, 256), np.linspace(survey.south, survey.north, 256)
        )
        return cls(bare.octaves, float(np.quantile(bare.relief(*points), 1 - _COVERED_SHARE)))


_MAPPED_KM = 1 / 3  # smallest step of the mapping geologist, however dense the gravity is
_STEP_CELLS = 0.75  # the triangle cut off a step has an area below its square
_MANY_CELLS = 20_000_000  # beyond this the map is as coarse as the gravity


def _geological_map(
    history: _History, columns: _Columns, cover: _Cover, grid: Grid, spacing_km: tuple[float, float]
) -> geopandas.GeoDataFrame:
    """Map the surface: polygons without gaps or overlaps, with UNIT, AGE, LITHOLOGY and CLASS."""
    factor = 1 + 2 * round((max(spacing_km) / _MAPPED_KM - 1) / 2)  # odd: centres stay centres
    if grid.shape[0] * grid.shape[1] * factor**2 > _MANY_CELLS:
        factor = 1
    fine = grid.refined(factor)
    ground = _Ground.of(fine.shape, (spacing_km[0] / factor, spacing_km[1] / factor))
    units = np.full(ground.shape, strata.COVER_UNIT, np.uint8)
    for where, tile in ground.tiles():
        is_bare = ~cover.is_at(*tile.points)
        if is_bare.any():
            units[where][is_bare] = history.on(_Points(tile, is_bare)).units_at_surface(columns)
    units = sieve(units, 4)  # nothing smaller is drawn
    outlines, numbers = zip(*shapes(units))  # in cells, so that corners are whole numbers
    smooth = _smoothed(_polygons(outlines))
    at = fine.transform
    polygons = shapely.transform(smooth, lambda xy: xy * (at.a, at.e) + (at.c, at.f))
    rocks = [strata.CENOZOIC if n == strata.COVER_UNIT else strata.ROCKS[int(n)] for n in numbers]
    names = {"UNIT": "code", "AGE": "age", "LITHOLOGY": "lithology", "CLASS": "class_name"}
    table = {column: [getattr(rock, name) for rock in rocks] for column, name in names.items()}
    return geopandas.GeoDataFrame(table, geometry=polygons, crs=grid.crs)


def _polygons(outlines: Sequence[Mapping[str, Any]]) -> np.ndarray:
    """Polygons from GeoJSON, all at once: one by one takes as long as all the geology."""
    rings = [np.array(ring) for outline in outlines for ring in outline["coordinates"]]
    rings_of = [len(outline["coordinates"]) for outline in outlines]
    starts = (np.cumsum([0, *map(len, rings)]), np.cumsum([0, *rings_of]))
    polygon = shapely.GeometryType.POLYGON
    return np.asarray(shapely.from_ragged_array(polygon, np.concatenate(rings), starts))


def _smoothed(polygons: np.ndarray) -> np.ndarray:
    """Take the steps off polygons of cells; neighbours keep a common border (Visvalingam & Whyatt 1993).

    A common border needs the same corners on both sides, so every cell along an edge first gets its own.
    """
    with_corners = shapely.transform(shapely.segmentize(polygons, 1.0), np.rint)
    return np.asarray(shapely.coverage_simplify(with_corners, _STEP_CELLS))


_GRAVITY_MARGIN_KM = 60.0  # five times the crust that is modelled, so that the edges are true


@dataclass(frozen=True)
class Survey:
    """A survey and the truth under its cover; rasters have the shape of `grid`."""

    grid: Grid
    bouguer: np.ndarray  # float32, mGal
    classes_map: np.ndarray  # uint8, 255 under cover
    truth: np.ndarray  # uint8, the bedrock class everywhere
    cover_thickness_m: np.ndarray  # float32
    geology: geopandas.GeoDataFrame  # UNIT, AGE, LITHOLOGY, CLASS
    legend: Legend
    rocks: pd.DataFrame  # density, thickness and share of every unit, and where the density comes from


def make_survey(
    seed: int,
    grid: Grid,
    *,
    cover_depth: float = 1.0,
    density_contrast: float = 1.0,
    noise_mgal: float = 0.3,
    progress: Callable[[float, str], None] | None = None,
) -> Survey:
    """Make a survey; the same seed gives the same survey, bit for bit.

    The geology depends on the seed and on the size in km alone: with another cell size, cover depth,
    contrast or noise it stays where it is.

    Parameters
    ----------
    grid : Grid
        In a projected CRS.
    cover_depth : float
        Multiplies the cover's thickness (up to 1.5 km); its outline and the bedrock stay.
    density_contrast : float
        Multiplies the bedrock's departures from 2740 kg/m3.
    noise_mgal : float
        Standard deviation of the noise.
    """
    spacing_km = _cell_km(grid)
    size = _Extent(0.0, 0.0, grid.shape[1] * spacing_km[0], grid.shape[0] * spacing_km[1])
    bedrock_rng, cover_rng, gravity_rng, noise_rng = np.random.default_rng(seed).spawn(4)
    if progress:
        progress(0.0, tr("Strata, folds, faults and granites"))
    history = _History.draw(bedrock_rng, size)
    columns = _Columns.fit(history, size)
    cover = _Cover.draw(cover_rng, size)

    wide, inner = _wide_ground(grid.shape, spacing_km)
    thickness_km = wide.by_tiles(cover.thickness_km)
    is_cover = thickness_km[inner] > 0  # also where a cover_depth of 0 leaves a film
    thickness_km *= cover_depth
    gravity, units = _Setting.draw(gravity_rng, size).gravity(
        history,
        columns,
        wide,
        thickness_km,
        density_contrast=density_contrast,
        progress=(lambda share, text: progress(0.1 + 0.7 * share, text)) if progress else None,
    )
    noise = _survey_noise(noise_rng, grid.shape, noise_mgal)
    units = units[inner]
    truth = strata.CLASS_OF_UNIT[units]
    if progress:
        progress(0.85, tr("Geological map"))
    return Survey(
        grid,
        (gravity[inner] + noise).astype(np.float32),
        np.where(is_cover, np.uint8(COVER), truth),
        truth,
        (1000 * thickness_km[inner]).astype(np.float32),
        _geological_map(history, columns, cover, grid, spacing_km),
        _survey_legend(),
        _rocks_table(columns, units),
    )


def _cell_km(grid: Grid) -> tuple[float, float]:
    """Width and height of a cell in km, or a refusal of degrees."""
    if not grid.crs.is_projected:
        raise UserError(
            tr("The CRS of the sample survey is in degrees; a projected one is wanted."),
            tr("Choose a projected CRS, such as EPSG:32645."),
        )
    metres = grid.crs.linear_units_factor[1]
    return grid.spacing[0] * metres / 1000, grid.spacing[1] * metres / 1000


def _wide_ground(
    shape: tuple[int, int], spacing_km: tuple[float, float]
) -> tuple[_Ground, tuple[slice, slice]]:
    """The survey's cells with a margin around them that suits the FFT, and where the survey lies in it."""
    axes, inner = [], []
    for cells, spacing in zip(shape, spacing_km[::-1]):
        margin = int(np.ceil(_GRAVITY_MARGIN_KM / spacing))
        total = fft.next_fast_len(cells + 2 * margin, real=True)
        axes.append((np.arange(total) - margin + 0.5) * spacing)
        inner.append(slice(margin, margin + cells))
    north_km = shape[0] * spacing_km[1] - axes[0]  # row 0 is north
    return _Ground(axes[1], north_km), (inner[0], inner[1])


def _survey_legend() -> Legend:
    """The paper's legend with a rule for every unit code, so that any field of the map may be used."""
    rocks = (*strata.ROCKS, strata.CENOZOIC)
    texts = {text: rock.value for rock in rocks for text in (rock.code, rock.age, rock.class_name)}
    legend = _preset("paper")
    return replace(legend, rules=(*(_Rule(t, v) for t, v in texts.items()), *legend.rules))


def _rocks_table(columns: _Columns, units: np.ndarray) -> pd.DataFrame:
    """What the survey is made of: one row a unit, oldest first, granites last."""
    thickness = {
        column.rocks[i].code: column.bases_km[i + 1] - column.bases_km[i]
        for column in (columns.old, columns.middle, columns.young)
        for i in range(len(column.rocks) - 1)
    }
    return pd.DataFrame(
        {
            "unit": rock.code,
            "class": rock.class_name,
            "lithology": rock.lithology,
            "density_kg_m3": rock.density,
            "variation_kg_m3": rock.variation,
            "thickness_km": round(thickness.get(rock.code, np.nan), 2),
            "share_percent": round(100 * float(np.mean(units == number)), 1),
            "source": rock.source,
        }
        for number, rock in enumerate(strata.ROCKS)
    )
