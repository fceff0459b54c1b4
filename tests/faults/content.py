"""The plain content that cases write in unusual forms: an anomaly, a map of stripes, their right results."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
from rasterio.transform import from_origin
from shapely.geometry import box

SIDE = 48  # cells
CELL = 1000.0  # m
WEST, NORTH = 400_000.0, 5_200_000.0
SIDE_M = SIDE * CELL
CRS = "EPSG:32632"
DEGREES_WEST, DEGREES_NORTH, DEGREE_CELL = 10.0, 46.0, 1 / 60
AT = from_origin(WEST, NORTH, CELL, CELL)
AT_DEGREES = from_origin(DEGREES_WEST, DEGREES_NORTH, DEGREE_CELL, DEGREE_CELL)
HOLE = (slice(5, 17), slice(30, 44))  # rows and columns without data
AGES = ("Devonian", "Quaternary", "Silurian", "Permian")
SHARES = {"Devonian": 0.25, "Silurian": 0.25, "Permian": 0.25, "cover": 0.25}
LEGEND_TAG = "CONCEALED_BEDROCK_LEGEND"


def anomaly() -> np.ndarray:
    """A smooth anomaly of some mGal, float32 (rows, cols)."""
    row, col = np.arange(SIDE)[:, None], np.arange(SIDE)
    return (-40 + 12 * np.sin(row / 7) * np.cos(col / 9) + 5 * np.sin((row + col) / 19)).astype("float32")


def holed() -> np.ndarray:
    """The anomaly with NaN in HOLE."""
    values = anomaly()
    values[HOLE] = np.nan
    return values


def write_raster(
    path: Path,
    values: np.ndarray | None = None,
    *,
    units=(),
    tags=None,
    descriptions=(),
    scales=(),
    offsets=(),
    mask=None,
    **profile,
) -> str:
    """Write bands (rows, cols) or (n, rows, cols) of the plain grid; gives the path."""
    values = np.asarray(anomaly() if values is None else values)
    values = values if values.ndim == 3 else values[None]
    settings = {
        "driver": "GTiff",
        "dtype": values.dtype.name,
        "count": len(values),
        "height": values.shape[1],
        "width": values.shape[2],
        "crs": CRS,
        "transform": AT,
    } | profile
    with rasterio.open(path, "w", **settings) as out:
        out.write(values)
        if scales:
            out.scales = scales
        if offsets:
            out.offsets = offsets
        for number, unit in enumerate(units, 1):
            out.set_band_unit(number, unit)
        for number, text in enumerate(descriptions, 1):
            out.set_band_description(number, text)
        if tags:
            out.update_tags(**tags)
        if mask is not None:
            out.write_mask(mask)
    return str(path)


def stripes(values=AGES, *, field: str = "AGE") -> gpd.GeoDataFrame:
    """North-south stripes of equal width over the plain grid, a value each."""
    edges = np.linspace(WEST, WEST + SIDE_M, len(values) + 1)
    boxes = [box(west, NORTH - SIDE_M, east, NORTH) for west, east in pairwise(edges)]
    return gpd.GeoDataFrame({field: list(values)}, geometry=boxes, crs=CRS)


def stripes_in_degrees(values=AGES, *, shift: float = 0.0) -> gpd.GeoDataFrame:
    """The same over the plain grid in degrees, its longitudes shifted."""
    west, side = DEGREES_WEST + shift, SIDE * DEGREE_CELL
    edges = np.linspace(west, west + side, len(values) + 1)
    boxes = [box(a, DEGREES_NORTH - side, b, DEGREES_NORTH) for a, b in pairwise(edges)]
    return gpd.GeoDataFrame({"AGE": list(values)}, geometry=boxes, crs="EPSG:4326")


def write_map(path: Path, units: gpd.GeoDataFrame | None = None, *, driver: str = "GPKG", **options) -> str:
    """Write a map; gives the path."""
    (stripes() if units is None else units).to_file(path, driver=driver, **options)
    return str(path)


def read_values(path: str | Path, band: int = 1) -> np.ndarray:
    """A band as float64 with NaN where there is no data."""
    with rasterio.open(path) as source:
        return source.read(band, masked=True).astype("float64").filled(np.nan)


def read_names(path: str | Path) -> np.ndarray:
    """Class names of the cells of a class raster by the legend it carries; '' where there is none."""
    import json

    with rasterio.open(path) as source:
        legend = {c["value"]: c["name"] for c in json.loads(source.tags()[LEGEND_TAG])}
        values, nodata = source.read(1), source.nodata
    names = np.full(values.shape, "", object)
    for value in np.unique(values):
        if value in legend:
            names[values == value] = legend[value]
        elif value not in (nodata, 254, 255):
            raise ValueError(f"cells of the value {value}, which the raster's legend lacks")
    return names


def shares(path: str | Path) -> dict[str, float]:
    """Name of a class raster's class -> share of all cells."""
    names, counts = np.unique(read_names(path).astype(str), return_counts=True)
    return {str(name): n / counts.sum() for name, n in zip(names, counts)}
