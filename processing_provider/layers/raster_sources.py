"""Raster layers as files that the worker can open, with all that file and layer state about their bands.

A plain file passes as it is. Any other raster that GDAL opens is copied as it is stored: unit, scale, offset,
tags, mask and names of its bands go along. Other providers give values alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterNuller,
    QgsRasterPipe,
)

from ..texts import tr

_FILES = {".tif", ".tiff", ".vrt", ".img", ".asc"}  # what the wheels of rasterio open for certain
_NODATA = -9999.0
_LOWEST = -3.4028234663852886e38  # of 32 bits: no stored value is meant by it
_ROWS_AT_ONCE = 256
_WIDE_TYPES = (gdal.GDT_Float64, gdal.GDT_Int32, gdal.GDT_UInt32)  # that 32 bits of a float cannot hold


@dataclass(frozen=True)
class _EmptyValues:
    """The user's empty values of a band: ranges of values, and whether the file's own value still counts."""

    ranges: tuple[tuple[float, float], ...]
    keeps_own: bool


@dataclass(frozen=True)
class _RasterSource:
    """A raster: its file, the name by which GDAL opens it, or a provider to read in another thread."""

    name: str
    path: str = ""
    gdal_name: str = ""
    options: tuple[str, ...] = ()
    crs: QgsCoordinateReferenceSystem | None = None  # where the layer's is another one than the file's
    empty: tuple[_EmptyValues, ...] = ()  # a band each, where the user has changed any
    provider: QgsRasterDataProvider | None = None

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> _RasterSource:
        """Find out whether a layer's file holds just what the layer shows; called in the layer's thread."""
        provider = layer.dataProvider()
        if provider.name() != "gdal":
            return cls(layer.name(), provider=_copy_of(provider), crs=layer.crs())
        name, *options = provider.dataSourceUri().split("|option:")
        crs = None if layer.crs() == provider.crs() else layer.crs()
        empty = _empty_values_of(provider)
        is_plain = Path(name).is_file() and Path(name).suffix.lower() in _FILES
        if is_plain and not options and crs is None and not empty:
            return cls(layer.name(), path=name)
        return cls(layer.name(), "", name, tuple(options), crs, empty)

    def file(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Give a file that holds the raster, written into a folder where there is none yet."""
        if self.path:
            return self.path
        feedback.pushInfo(tr("Writing the raster {name} to a temporary GeoTIFF.").format(name=self.name))
        path = _place_for(self.name, folder)
        if self.provider is None:
            _copy_raster(self, path, feedback)
        else:
            _export_raster(self.provider, self.crs, path)
        return str(path)


def _place_for(name: str, folder: Path) -> Path:
    """Give a path in a folder of its own: the file's name stands for the layer in messages and models."""
    number = 1
    while (folder / f"raster_{number}").exists():
        number += 1
    (folder / f"raster_{number}").mkdir(parents=True)
    plain = re.sub(r"[^\w .()+-]", "_", name).strip(" .")[:80] or "raster"
    return folder / f"raster_{number}" / f"{plain}.tif"


def _empty_values_of(provider: QgsRasterDataProvider) -> tuple[_EmptyValues, ...]:
    """Give the empty values that the user has set in QGIS, a band each; nothing where none were changed."""
    bands = range(1, provider.bandCount() + 1)
    found = tuple(
        _EmptyValues(
            tuple((r.min(), r.max()) for r in provider.userNoDataValues(band)),
            provider.useSourceNoDataValue(band) or not provider.sourceHasNoDataValue(band),
        )
        for band in bands
    )
    return found if any(one.ranges or not one.keeps_own for one in found) else ()


def _copy_raster(source: _RasterSource, path: Path, feedback: QgsProcessingFeedback) -> None:
    """Write a raster to a GeoTIFF as it is stored, but for a CRS and empty values set in QGIS."""
    opened = _open_raster(source)
    settings = {"format": "GTiff", "creationOptions": ["BIGTIFF=IF_SAFER"]}
    if source.crs is not None:
        settings["outputSRS"] = source.crs.toWkt()
    if source.empty:
        is_wide = any(opened.GetRasterBand(n + 1).DataType in _WIDE_TYPES for n in range(opened.RasterCount))
        settings |= {"outputType": gdal.GDT_Float64 if is_wide else gdal.GDT_Float32, "noData": "none"}

    def is_wanted(fraction: float, message: str, data) -> int:
        return int(not feedback.isCanceled())

    try:
        copy = gdal.Translate(str(path), opened, callback=is_wanted, **settings)
    except RuntimeError:
        copy = None
    if copy is None:
        raise _unwritable(path)
    for number, empty in enumerate(source.empty[: opened.RasterCount], 1):  # QGIS counts a mask as a band
        _set_empty(opened.GetRasterBand(number), copy.GetRasterBand(number), empty)
    copy.FlushCache()


def _open_raster(source: _RasterSource) -> gdal.Dataset:
    """Open a raster by its name in GDAL."""
    try:
        opened = gdal.OpenEx(source.gdal_name, gdal.OF_RASTER, open_options=list(source.options))
    except RuntimeError:
        opened = None
    if opened is None:
        raise QgsProcessingException(
            tr("The raster {name} cannot be read. Save it as a GeoTIFF and choose that file.").format(
                name=source.name
            )
        )
    return opened


def _set_empty(band: gdal.Band, copy: gdal.Band, empty: _EmptyValues) -> None:
    """Mark the cells that are empty by the file, where it still counts, or by the user.

    The user's values are scaled ones, the file's are stored ones.
    """
    scale, offset = band.GetScale(), band.GetOffset()
    scale, offset = 1.0 if scale is None else scale, offset or 0.0
    own = band.GetNoDataValue() if empty.keeps_own else None
    for start in range(0, band.YSize, _ROWS_AT_ONCE):
        stored = band.ReadAsArray(0, start, band.XSize, min(_ROWS_AT_ONCE, band.YSize - start))
        if stored is None:
            raise _unwritable(Path(band.GetDataset().GetDescription()))
        scaled = stored * scale + offset
        is_empty = np.zeros(stored.shape, bool) if own is None else stored == own
        for least, most in empty.ranges:
            is_empty |= (scaled >= least) & (scaled <= most)
        copy.WriteArray(np.where(is_empty, _LOWEST, stored), 0, start)
    copy.SetNoDataValue(_LOWEST)


def _copy_of(source: QgsRasterDataProvider) -> QgsRasterDataProvider:
    """Copy a provider, with the values that the user has declared empty."""
    provider = source.clone()
    for band in range(1, source.bandCount() + 1):
        provider.setUserNoDataValue(band, source.userNoDataValues(band))
        provider.setUseSourceNoDataValue(band, source.useSourceNoDataValue(band))
    return provider


def _export_raster(provider: QgsRasterDataProvider, crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """Write all bands of a provider to a GeoTIFF."""
    nuller = QgsRasterNuller()  # writes the user's empty values as the file's
    for band in range(1, provider.bandCount() + 1):
        if provider.userNoDataValues(band):
            nuller.setNoData(band, provider.userNoDataValues(band))
            nuller.setOutputNoDataValue(band, _NODATA)
    pipe = QgsRasterPipe()
    pipe.set(provider.clone())
    pipe.insert(1, nuller)
    writer = QgsRasterFileWriter(str(path))
    writer.setOutputFormat("GTiff")
    fault = writer.writeRaster(
        pipe, provider.xSize(), provider.ySize(), provider.extent(), crs, QgsCoordinateTransformContext()
    )
    if fault != QgsRasterFileWriter.WriterError.NoError:
        raise _unwritable(path)


def _unwritable(path: Path) -> QgsProcessingException:
    """Give the problem of a copy that could not be made."""
    return QgsProcessingException(
        tr("The raster cannot be written to {path}. Save it as a GeoTIFF and choose that file.").format(
            path=path
        )
    )
