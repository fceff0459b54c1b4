"""The sample survey's geological map: polygons of the units that crop out, and of the cover."""

from __future__ import annotations

import geopandas
import numpy as np
import shapely
from rasterio.features import shapes, sieve

from ...geophysics.grids import Grid
from . import strata
from .cover import Cover
from .fields import Ground
from .history import Columns, History, units_at_surface

_MAPPED_KM = 1 / 3  # smallest step of the mapping geologist, however dense the gravity is
_STEP_CELLS = 0.75  # the triangle cut off a step has an area below its square
_MANY_CELLS = 20_000_000  # beyond this the map is as coarse as the gravity


def geological_map(
    history: History, columns: Columns, cover: Cover, grid: Grid, spacing_km: tuple[float, float]
) -> geopandas.GeoDataFrame:
    """Map the surface: polygons without gaps or overlaps, with UNIT, AGE, LITHOLOGY and CLASS."""
    factor = 1 + 2 * round((max(spacing_km) / _MAPPED_KM - 1) / 2)  # odd: centres stay centres
    if grid.shape[0] * grid.shape[1] * factor**2 > _MANY_CELLS:
        factor = 1
    fine = grid.refined(factor)
    ground = ground_of(fine.shape, (spacing_km[0] / factor, spacing_km[1] / factor))
    units = units_at_surface(history.on(ground), columns)
    units[cover.thickness_km(*ground.points) > 0] = strata.COVER_UNIT
    units = sieve(units, 4)  # nothing smaller is drawn
    outlines, numbers = zip(*shapes(units))  # in cells, so that corners are whole numbers
    smooth = _smoothed(np.array([shapely.geometry.shape(outline) for outline in outlines]))
    at = fine.transform
    polygons = shapely.transform(smooth, lambda xy: xy * (at.a, at.e) + (at.c, at.f))
    return geopandas.GeoDataFrame(_attributes([int(n) for n in numbers]), geometry=polygons, crs=grid.crs)


def _smoothed(polygons: np.ndarray) -> np.ndarray:
    """Take the steps off polygons of cells; neighbours keep a common border (Visvalingam & Whyatt 1993).

    A common border needs the same corners on both sides, so every cell along an edge first gets its own.
    """
    with_corners = shapely.transform(shapely.segmentize(polygons, 1.0), np.rint)
    return np.asarray(shapely.coverage_simplify(with_corners, _STEP_CELLS))


def ground_of(shape: tuple[int, int], spacing_km: tuple[float, float]) -> Ground:
    """The cell centres of a grid as ground, from its south-western corner."""
    rows, cols = shape
    return Ground((np.arange(cols) + 0.5) * spacing_km[0], (rows - np.arange(rows) - 0.5) * spacing_km[1])


def _attributes(numbers: list[int]) -> dict[str, list[str]]:
    """Columns of the map's table for unit numbers."""
    rocks = [strata.CENOZOIC if n == strata.COVER_UNIT else strata.ROCKS[n] for n in numbers]
    return {
        "UNIT": [rock.code for rock in rocks],
        "AGE": [rock.age for rock in rocks],
        "LITHOLOGY": [rock.lithology for rock in rocks],
        "CLASS": [rock.class_name for rock in rocks],
    }
