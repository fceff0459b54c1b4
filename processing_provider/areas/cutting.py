"""The rasters of an area, cut out of those that were predicted: cells outside its outline hold no value."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry

from ..texts import tr

_ROWS_AT_ONCE = 256  # whole tiles
_LEGEND_TAG = "CONCEALED_BEDROCK_LEGEND"  # of class rasters
_NO_CLASS = 255
_PREDICTED = 2  # in the composite's second band


@dataclass(frozen=True)
class _Mask:
    """The cells of an outline on a raster.

    Parameters
    ----------
    row, col : the first
    is_inside : bool (rows, cols)
        Cells whose centre lies in the outline.
    """

    row: int
    col: int
    is_inside: np.ndarray

    @classmethod
    def of(cls, outline: QgsGeometry, raster: gdal.Dataset) -> _Mask:
        """Rasterise an outline; ValueError with a sentence where no cell has its centre in it."""
        x0, width, _, y0, _, height = raster.GetGeoTransform()
        box = outline.boundingBox()
        first_col, first_row = (
            max(int((box.xMinimum() - x0) // width), 0),
            max(int((box.yMaximum() - y0) // height), 0),
        )
        cols = min(int((box.xMaximum() - x0) // width) + 1, raster.RasterXSize) - first_col
        rows = min(int((box.yMinimum() - y0) // height) + 1, raster.RasterYSize) - first_row
        place = (x0 + first_col * width, width, 0, y0 + first_row * height, 0, height)
        mask = _burnt(outline, place, (max(rows, 1), max(cols, 1)), raster.GetProjection())
        if rows < 1 or cols < 1 or not mask.any():
            raise ValueError(
                tr("It holds the centre of no cell of the gravity raster. Draw it larger, or remove it.")
            )
        found_rows, found_cols = (np.flatnonzero(mask.any(axis)) for axis in (1, 0))
        top, left = int(found_rows[0]), int(found_cols[0])
        inside = mask[top : int(found_rows[-1]) + 1, left : int(found_cols[-1]) + 1]
        return cls(first_row + top, first_col + left, inside)

    @classmethod
    def whole(cls, raster: gdal.Dataset) -> _Mask:
        """Give all cells of a raster."""
        return cls(0, 0, np.ones((raster.RasterYSize, raster.RasterXSize), bool))


def _burnt(outline: QgsGeometry, place: tuple, shape: tuple[int, int], projection: str) -> np.ndarray:
    """Rasterise an outline on some cells."""
    target = gdal.GetDriverByName("MEM").Create("", shape[1], shape[0], 1, gdal.GDT_Byte)
    target.SetGeoTransform(place)
    target.SetProjection(projection)
    vectors = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = vectors.CreateLayer("area", target.GetSpatialRef(), ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(outline.asWkb())))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray().astype(bool)


@dataclass
class _Figures:
    """What the maps of an area hold."""

    cells: int = 0  # that have a class
    concealed: int | None = None  # of these under the cover of the map; None without a map
    classes: dict[str, int] = field(default_factory=dict)  # name -> cells
    mean_confidence: float | None = None
    share_outside: float | None = None  # of the area of applicability


def _cut(source: str, target: Path, mask: _Mask) -> None:
    """Write the cells of a mask to a file, with all that the source says of its bands, and its style."""
    raster = gdal.Open(source)
    rows, cols = mask.is_inside.shape
    first, kind = raster.GetRasterBand(1), raster.GetRasterBand(1).DataType
    options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
    options.append(f"PREDICTOR={3 if kind == gdal.GDT_Float32 else 2}")
    made = gdal.GetDriverByName("GTiff").Create(
        str(target), cols, rows, raster.RasterCount, kind, options=options
    )
    x0, width, _, y0, _, height = raster.GetGeoTransform()
    made.SetGeoTransform((x0 + mask.col * width, width, 0, y0 + mask.row * height, 0, height))
    made.SetProjection(raster.GetProjection())
    made.SetMetadata({k: v for k, v in raster.GetMetadata().items() if k != "AREA_OR_POINT"})
    for number in range(1, raster.RasterCount + 1):
        _describe_band(raster.GetRasterBand(number), made.GetRasterBand(number))
    counts = np.zeros(256, np.int64)
    nodata = first.GetNoDataValue()
    for row, inside in _strips(mask):
        values = raster.ReadAsArray(mask.col, mask.row + row, cols, len(inside))
        values = values.reshape(-1, *inside.shape)
        values[:, ~inside] = nodata
        if kind == gdal.GDT_Byte:
            counts += np.bincount(values[0].ravel(), minlength=256)
        for number, band in enumerate(values, 1):
            made.GetRasterBand(number).WriteArray(band, 0, row)
    if kind == gdal.GDT_Byte:
        _name_classes(first, made.GetRasterBand(1), counts)
    made.FlushCache()
    del made
    style = Path(source).with_suffix(".qml")
    if style.is_file():
        shutil.copyfile(style, target.with_suffix(".qml"))


def _strips(mask: _Mask) -> Iterator[tuple[int, np.ndarray]]:
    for row in range(0, len(mask.is_inside), _ROWS_AT_ONCE):
        yield row, mask.is_inside[row : row + _ROWS_AT_ONCE]


def _describe_band(source: gdal.Band, target: gdal.Band) -> None:
    """Give a band the description, empty value and colours of another."""
    target.SetDescription(source.GetDescription())
    target.SetNoDataValue(source.GetNoDataValue())
    if source.GetUnitType():
        target.SetUnitType(source.GetUnitType())
    if source.GetColorTable() is not None:
        target.SetColorTable(source.GetColorTable())


def _name_classes(source: gdal.Band, target: gdal.Band, counts: np.ndarray) -> None:
    """Give a band the classes' names and the attribute table of another, with its own counts."""
    if source.GetCategoryNames():
        target.SetCategoryNames(source.GetCategoryNames())
    table = source.GetDefaultRAT()
    if table is None:
        return
    table = table.Clone()
    columns = {table.GetUsageOfCol(number): number for number in range(table.GetColumnCount())}
    if {gdal.GFU_PixelCount, gdal.GFU_MinMax} <= columns.keys():
        for row in range(table.GetRowCount()):
            value = table.GetValueAsInt(row, columns[gdal.GFU_MinMax])
            table.SetValueAsInt(row, columns[gdal.GFU_PixelCount], int(counts[value]))
    target.SetDefaultRAT(table)


def _figures_of(paths: Mapping[str, str], mask: _Mask) -> _Figures:
    """Count the cells of each class in a mask, and read how sure the prediction is there."""
    rasters = {name: gdal.Open(path) for name, path in paths.items()}
    counts, n_outside, n_known, n_concealed, total = np.zeros(256, np.int64), 0, 0, 0, 0.0
    unknown = rasters["CONFIDENCE"].GetRasterBand(1).GetNoDataValue()
    for row, inside in _strips(mask):
        read = {
            name: raster.ReadAsArray(mask.col, mask.row + row, inside.shape[1], len(inside))
            for name, raster in rasters.items()
        }
        has_class = inside & (read["OUTPUT"] != _NO_CLASS)
        counts += np.bincount(read["OUTPUT"][has_class], minlength=256)
        if "COMPOSITE" in read:
            n_concealed += int((read["COMPOSITE"][1][has_class] == _PREDICTED).sum())
        n_outside += int((read["MARKED"][has_class] > 0).sum())
        known = read["CONFIDENCE"][has_class & (read["CONFIDENCE"] != unknown)]
        n_known, total = n_known + known.size, total + float(known.sum(dtype=float))
    cells = int(counts.sum())
    return _Figures(
        cells,
        n_concealed if "COMPOSITE" in rasters else None,
        {name: int(counts[value]) for value, name in _names_in(rasters["OUTPUT"]).items()},
        total / n_known if n_known else None,
        n_outside / cells if cells else None,
    )


def _names_in(raster: gdal.Dataset) -> dict[int, str]:
    """Give the names of a class raster's classes."""
    return {c["value"]: c["name"] for c in json.loads(raster.GetMetadataItem(_LEGEND_TAG) or "[]")}
