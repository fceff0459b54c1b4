"""The sample survey: gravity and a geological map over bedrock that is known everywhere.

    survey = make_survey(1, grid)

draws a history of strata, folds, faults and granites (`sample_history`), lays cover over half of it
(`sample_cover`) and computes the gravity that these bodies make (`sample_gravity`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import geopandas
import numpy as np
import pandas as pd
from scipy import fft

from ...contract.errors import UserError
from ...geophysics.grids import Grid
from ..legend import COVER, Legend, Rule
from ..legend.files import paper_legend
from . import strata
from .cover import draw_cover
from .fields import Extent, Ground
from .geological_map import geological_map
from .gravity import bouguer_anomaly, draw_setting, survey_noise
from .history import Columns, draw_history, fit_columns, units_at_surface

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
    size = Extent(0.0, 0.0, grid.shape[1] * spacing_km[0], grid.shape[0] * spacing_km[1])
    bedrock_rng, cover_rng, gravity_rng, noise_rng = np.random.default_rng(seed).spawn(4)
    if progress:
        progress(0.0, "Strata, folds, faults and granites")
    history = draw_history(bedrock_rng, size)
    columns = fit_columns(history, size)
    cover = draw_cover(cover_rng, size)

    wide, inner = _wide_ground(grid.shape, spacing_km)
    placed = history.on(wide)
    thickness_km = cover.thickness_km(*wide.points)
    is_cover = thickness_km[inner] > 0  # also where a cover_depth of 0 leaves a film
    thickness_km *= cover_depth
    gravity = bouguer_anomaly(
        placed,
        columns,
        draw_setting(gravity_rng, size),
        wide,
        thickness_km,
        density_contrast=density_contrast,
        progress=(lambda share, text: progress(0.1 + 0.7 * share, text)) if progress else None,
    )[inner]
    noise = survey_noise(noise_rng, grid.shape, noise_mgal)
    units = units_at_surface(placed, columns)[inner]
    truth = strata.CLASS_OF_UNIT[units]
    if progress:
        progress(0.85, "Geological map")
    return Survey(
        grid,
        (gravity + noise).astype(np.float32),
        np.where(is_cover, np.uint8(COVER), truth),
        truth,
        (1000 * thickness_km[inner]).astype(np.float32),
        geological_map(history, columns, cover, grid, spacing_km),
        survey_legend(),
        _rocks_table(columns, units),
    )


def _cell_km(grid: Grid) -> tuple[float, float]:
    """Width and height of a cell in km, or a refusal of degrees."""
    if not grid.crs.is_projected:
        raise UserError(
            "The sample survey was asked for in degrees; it is laid out in a projected coordinate system.",
            "Choose a projected CRS, such as EPSG:32645.",
        )
    metres = grid.crs.linear_units_factor[1]
    return grid.spacing[0] * metres / 1000, grid.spacing[1] * metres / 1000


def _wide_ground(
    shape: tuple[int, int], spacing_km: tuple[float, float]
) -> tuple[Ground, tuple[slice, slice]]:
    """The survey's cells with a margin around them that suits the FFT, and where the survey lies in it."""
    axes, inner = [], []
    for cells, spacing in zip(shape, spacing_km[::-1]):
        margin = int(np.ceil(_GRAVITY_MARGIN_KM / spacing))
        total = fft.next_fast_len(cells + 2 * margin, real=True)
        axes.append((np.arange(total) - margin + 0.5) * spacing)
        inner.append(slice(margin, margin + cells))
    north_km = shape[0] * spacing_km[1] - axes[0]  # row 0 is north
    return Ground(axes[1], north_km), (inner[0], inner[1])


def survey_legend() -> Legend:
    """The paper's legend with a rule for every unit code, so that any field of the map may be used."""
    rocks = (*strata.ROCKS, strata.CENOZOIC)
    texts = {text: rock.value for rock in rocks for text in (rock.code, rock.age, rock.class_name)}
    legend = paper_legend()
    return replace(legend, rules=(*(Rule(t, v) for t, v in texts.items()), *legend.rules))


def _rocks_table(columns: Columns, units: np.ndarray) -> pd.DataFrame:
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
