"""The sample survey's geological map: polygons of the units that crop out, and of the cover."""

from __future__ import annotations

import geopandas
import numpy as np
import shapely
from rasterio.features import shapes, sieve

from ..geophysics.grids import Grid
from . import strata
from .sample_cover import Cover
from .sample_fields import Ground
from .sample_history import Columns, History, units_at_surface

MAPPED_CELLS = 3  # the geologist walks three times as dense as the gravity is measured
MANY_CELLS = 2_000_000  # beyond this the map is as coarse as the gravity


def geological_map(
    history: History, columns: Columns, cover: Cover, grid: Grid, spacing_km: tuple[float, float]
) -> geopandas.GeoDataFrame:
    """Map the surface: polygons without gaps or overlaps, with UNIT, AGE, LITHOLOGY and CLASS."""
    factor = MAPPED_CELLS if grid.shape[0] * grid.shape[1] <= MANY_CELLS else 1
    fine = grid.refined(factor)
    ground = ground_of(fine.shape, (spacing_km[0] / factor, spacing_km[1] / factor))
    units = units_at_surface(history.on(ground), columns)
    units[cover.thickness_km(*ground.points) > 0] = strata.COVER_UNIT
    units = sieve(units, 4)  # nothing smaller is drawn
    rings, numbers = [], []
    for outline, number in shapes(units, transform=fine.transform):
        rings.append(shapely.geometry.shape(outline))
        numbers.append(int(number))
    smooth = shapely.coverage_simplify(np.array(rings), fine.spacing[0])
    return geopandas.GeoDataFrame(attributes(numbers), geometry=smooth, crs=grid.crs)


def ground_of(shape: tuple[int, int], spacing_km: tuple[float, float]) -> Ground:
    """The cell centres of a grid as ground, from its south-western corner."""
    rows, cols = shape
    return Ground((np.arange(cols) + 0.5) * spacing_km[0], (rows - np.arange(rows) - 0.5) * spacing_km[1])


def attributes(numbers: list[int]) -> dict[str, list]:
    """Columns of the map's table for unit numbers."""
    rocks = [strata.CENOZOIC if n == strata.COVER_UNIT else strata.ROCKS[n] for n in numbers]
    return {
        "UNIT": [rock.code for rock in rocks],
        "AGE": [rock.age for rock in rocks],
        "LITHOLOGY": [rock.lithology for rock in rocks],
        "CLASS": [rock.class_name for rock in rocks],
    }
