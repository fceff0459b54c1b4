"""A predicted class raster as polygons, ready for a map layout."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
from rasterio.features import shapes, sieve
from scipy import ndimage
from shapely.geometry import shape

from ..geophysics.files import replacing
from ..geophysics.grids import WGS84, Grid
from .legend import LegendClass
from .vector_style import categorised_qml

NO_CLASS = 255


def write_polygons(
    path: str | Path,
    predicted: np.ndarray,
    confidence: np.ndarray,
    grid: Grid,
    classes: Sequence[LegendClass],
    *,
    sieve_km2: float = 0.0,
) -> None:
    """Write the areas of one class as a GeoPackage layer 'bedrock' with its style, whole or not at all.

    Fields: class, name, confidence (mean of the polygon's cells), area_km2 (on the ellipsoid).
    """
    polygons = polygonise(predicted, confidence, grid, classes, sieve_km2=sieve_km2)
    with replacing(path) as beside:
        pyogrio.write_dataframe(polygons, beside, layer="bedrock", driver="GPKG", VERSION="1.2")
        entries = [(str(c.value), c.name, c.colour) for c in classes]
        beside.with_suffix(".qml").write_text(
            categorised_qml("class", entries, kind="integer"), encoding="utf-8"
        )


def polygonise(
    predicted: np.ndarray,
    confidence: np.ndarray,
    grid: Grid,
    classes: Sequence[LegendClass],
    *,
    sieve_km2: float = 0.0,
) -> gpd.GeoDataFrame:
    """Polygons of connected cells (4 neighbours) of one class.

    Parameters
    ----------
    predicted : uint8, shape grid.shape, 255 without prediction
    confidence : float, shape grid.shape
    sieve_km2 : smaller areas join their largest neighbour
    """
    smallest = cells_of(sieve_km2, grid)
    kept = sieve(predicted, smallest, connectivity=4) if smallest > 1 else predicted
    kept = np.where(predicted == NO_CLASS, NO_CLASS, kept).astype("uint8")
    names = {c.value: c.name for c in classes}
    rows = []
    for geometry, value in shapes(kept, kept != NO_CLASS, connectivity=4, transform=grid.transform):
        rows.append({"class": int(value), "name": names.get(int(value), ""), "geometry": shape(geometry)})
    layer = gpd.GeoDataFrame(rows, columns=["class", "name", "geometry"], geometry="geometry", crs=grid.crs)
    layer["confidence"] = mean_confidence(kept, confidence, layer, grid)
    layer["area_km2"] = areas_km2(layer)
    return layer


def cells_of(area_km2: float, grid: Grid) -> int:
    """How many cells make up an area."""
    width_m, height_m = grid.spacing_m
    return round(area_km2 * 1e6 / (width_m * height_m))


def mean_confidence(
    kept: np.ndarray, confidence: np.ndarray, layer: gpd.GeoDataFrame, grid: Grid
) -> np.ndarray:
    """Mean confidence of the cells of every polygon, found by a point inside it."""
    number = np.zeros(kept.shape, int)
    total = 0
    for value in np.unique(kept[kept != NO_CLASS]):
        parts, count = ndimage.label(kept == value)
        number[parts > 0] = parts[parts > 0] + total
        total += count
    mean = ndimage.mean(np.nan_to_num(confidence), number, np.arange(1, total + 1))
    inside = layer.representative_point()
    cols, rows = ~grid.transform * (inside.x.to_numpy(), inside.y.to_numpy())
    return mean[number[rows.astype(int), cols.astype(int)] - 1]


def areas_km2(layer: gpd.GeoDataFrame) -> np.ndarray:
    """Area on the WGS 84 ellipsoid."""
    lonlat = layer.geometry.to_crs("EPSG:4326")
    return np.array([abs(WGS84.geometry_area_perimeter(polygon)[0]) / 1e6 for polygon in lonlat])
