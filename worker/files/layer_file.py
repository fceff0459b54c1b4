"""Layers of features as GeoPackages, with their styles; predicted polygons are made here too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.features import rasterize, shapes, sieve
from rasterio.io import DatasetReader
from rasterio.windows import Window
from scipy import ndimage
from shapely.geometry import shape

from ...geology.legend import LegendClass
from ...geophysics.grids import WGS84, Grid
from ...geophysics.io import geopackage
from ...geophysics.io.replacing import replacing
from .styles import _categorised_qml

_NO_CLASS = 255
_ROWS_AT_ONCE = 256
_TO, _FROM, _ALL = slice(1, None), slice(None, -1), slice(None)
_NEIGHBOURS = (
    ((_FROM, _ALL), (_TO, _ALL)),
    ((_TO, _ALL), (_FROM, _ALL)),
    ((_ALL, _FROM), (_ALL, _TO)),
    ((_ALL, _TO), (_ALL, _FROM)),
)
_OPACITY = 'scale_linear(coalesce("confidence", 0), 0.2, 0.9, 20, 100)'  # per cent, QGIS's expression


def _write_layer(path: str | Path, layer: gpd.GeoDataFrame, name: str, style: str) -> None:
    """Write features as the only layer of a GeoPackage, with a `.qml`; whole or not at all.

    The same features give the same bytes. A GeoPackage that holds anything else is not replaced.
    """
    with replacing(path) as temporary:
        kind = "Point" if layer.geometry.isna().all() else None  # which no geometry tells
        pyogrio.write_dataframe(
            layer, temporary, layer=name, driver="GPKG", geometry_type=kind, VERSION="1.2"
        )
        geopackage.finish(temporary, name, len(layer))
        temporary.with_suffix(".qml").write_text(style, encoding="utf-8")


def _write_polygons(
    path: str | Path,
    class_raster: str | Path,
    confidence_raster: str | Path,
    grid: Grid,
    classes: Sequence[LegendClass],
    *,
    sieve_km2: float = 0.0,
) -> None:
    """Write the areas of one class as a GeoPackage layer 'bedrock' with its style, whole or not at all.

    Fields: class, name, confidence (mean of the polygon's cells), area_km2 (on the ellipsoid). In its style
    a polygon is the more transparent, the less confident it is. Memory is that of the polygons, and with
    a sieve some eight bytes a cell more.
    """
    with rasterio.open(class_raster) as predicted, rasterio.open(confidence_raster) as confidence:
        layer = _outlines(predicted, grid, classes, sieve_km2=sieve_km2)
        layer["confidence"] = _mean_confidence(layer, confidence, grid)
    lonlat = layer.geometry.to_crs("EPSG:4326")
    layer["area_km2"] = [abs(WGS84.geometry_area_perimeter(polygon)[0]) / 1e6 for polygon in lonlat]
    entries = [(str(c.value), c.name, c.colour) for c in classes]
    style = _categorised_qml("class", entries, kind="integer", draw="fill", opacity=_OPACITY)
    _write_layer(path, layer, "bedrock", style)


def _outlines(
    predicted: DatasetReader, grid: Grid, classes: Sequence[LegendClass], *, sieve_km2: float = 0.0
) -> gpd.GeoDataFrame:
    """Polygons of connected cells (4 neighbours) of one class; areas under `sieve_km2` join a neighbour."""
    width_m, height_m = grid.spacing_m
    smallest = round(sieve_km2 * 1e6 / (width_m * height_m))  # cells
    cells = _sieved(predicted.read(1), smallest) if smallest > 1 else rasterio.band(predicted, 1)
    names = {c.value: c.name for c in classes}
    rows = [
        {"class": int(value), "name": names.get(int(value), ""), "geometry": shape(geometry)}
        for geometry, value in shapes(cells, connectivity=4, transform=grid.transform)
        if value != _NO_CLASS
    ]
    return gpd.GeoDataFrame(rows, columns=["class", "name", "geometry"], geometry="geometry", crs=grid.crs)


def _sieved(predicted: np.ndarray, smallest: int) -> np.ndarray:
    """Classes whose areas under so many cells have joined a neighbour; gaps and islands stay.

    GDAL's sieve leaves small areas among small areas; those are grown over by the large ones around them.
    """
    kept = sieve(predicted, smallest, connectivity=4)
    kept[predicted == _NO_CLASS] = _NO_CLASS
    is_small = np.zeros(kept.shape, bool)
    for value in np.unique(kept[kept != _NO_CLASS]):
        parts, _ = ndimage.label(kept == value)
        is_small |= ((np.bincount(parts.ravel()) < smallest) & (np.arange(parts.max() + 1) > 0))[parts]
    is_source = ~is_small & (kept != _NO_CLASS)
    while is_small.any():
        grown = np.zeros(kept.shape, bool)
        for there, here in _NEIGHBOURS:
            takes = is_small[here] & is_source[there]
            kept[here][takes] = kept[there][takes]
            grown[here] |= takes
        if not grown.any():
            break
        is_small &= ~grown
        is_source |= grown
    return np.asarray(kept)


def _mean_confidence(layer: gpd.GeoDataFrame, confidence: DatasetReader, grid: Grid) -> np.ndarray:
    """Mean known confidence of the cells in each polygon (by centres); NaN, on disk NULL, where none is."""
    geometry, n_cols = layer.geometry.to_numpy(), grid.shape[1]
    tree = shapely.STRtree(geometry)
    total, count = np.zeros(len(layer) + 1), np.zeros(len(layer) + 1)
    for start in range(0, grid.shape[0], _ROWS_AT_ONCE):
        n_rows = min(_ROWS_AT_ONCE, grid.shape[0] - start)
        strip = grid.crop(start, 0, n_rows, n_cols)
        near = tree.query(shapely.box(*strip.bounds))
        if not near.size:
            continue
        numbered = ((geometry[i], int(i) + 1) for i in near)
        number = rasterize(numbered, strip.shape, transform=strip.transform, dtype="int32")
        values = confidence.read(1, window=Window(0, start, n_cols, n_rows), masked=True)
        is_known = ~np.ma.getmaskarray(values)
        total += np.bincount(number[is_known], values.data[is_known], minlength=len(total))
        count += np.bincount(number[is_known], minlength=len(total))
    with np.errstate(invalid="ignore"):
        return total[1:] / count[1:]
