"""Layers as files that the worker can open: passed through where they are files, written out where not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureSink,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterNuller,
    QgsRasterPipe,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .texts import tr

# What the wheels of rasterio and pyogrio open for certain.
RASTER_FILES = {".tif", ".tiff", ".vrt", ".img", ".asc"}
VECTOR_FILES = {".gpkg", ".shp", ".geojson", ".json", ".fgb"}
NODATA = -9999.0


@dataclass(frozen=True)
class RasterSource:
    """A raster: its file, or a copy of the provider that can be read in another thread."""

    name: str
    path: str = ""
    provider: QgsRasterDataProvider | None = None
    crs: QgsCoordinateReferenceSystem | None = None

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> RasterSource:
        """Tell whether a layer's file says the same as the layer; called in the layer's thread."""
        if is_plain_raster(layer):
            return cls(layer.name(), path_of(layer))
        return cls(layer.name(), provider=copy_of(layer.dataProvider()), crs=layer.crs())

    def file(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Give a file that holds the raster, written into a folder where there is none yet."""
        if self.path:
            return self.path
        feedback.pushInfo(tr("Writing the raster {name} to a temporary GeoTIFF.").format(name=self.name))
        path = unused(folder, "raster", ".tif")
        export_raster(self.provider, self.crs, path)
        return str(path)


def is_plain_raster(layer: QgsRasterLayer) -> bool:
    """Whether the file alone tells what the layer shows: same CRS, same empty values."""
    provider = layer.dataProvider()
    return (
        provider.name() == "gdal"
        and Path(path_of(layer)).is_file()
        and Path(path_of(layer)).suffix.lower() in RASTER_FILES
        and layer.crs() == provider.crs()
        and not provider.userNoDataValues(1)
        and (provider.useSourceNoDataValue(1) or not provider.sourceHasNoDataValue(1))
    )


def path_of(layer) -> str:
    """Give the path in a layer's source, as its provider understands it."""
    return QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""


def copy_of(source: QgsRasterDataProvider) -> QgsRasterDataProvider:
    """Copy a provider, with the values that the user has declared empty."""
    provider = source.clone()
    for band in range(1, source.bandCount() + 1):
        provider.setUserNoDataValue(band, source.userNoDataValues(band))
        provider.setUseSourceNoDataValue(band, source.useSourceNoDataValue(band))
    return provider


def export_raster(provider: QgsRasterDataProvider, crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    """Write all bands to a GeoTIFF."""
    pipe = QgsRasterPipe()
    pipe.set(provider.clone())
    pipe.insert(1, nuller_of(provider))
    writer = QgsRasterFileWriter(str(path))
    writer.setOutputFormat("GTiff")
    fault = writer.writeRaster(
        pipe, provider.xSize(), provider.ySize(), provider.extent(), crs, QgsCoordinateTransformContext()
    )
    if fault != QgsRasterFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr("The raster cannot be written to {path}. Save it as a GeoTIFF and choose that file.").format(
                path=path
            )
        )


def nuller_of(provider: QgsRasterDataProvider) -> QgsRasterNuller:
    """Give what writes the values that the user has declared empty as the file's empty value."""
    nuller = QgsRasterNuller()
    for band in range(1, provider.bandCount() + 1):
        if provider.userNoDataValues(band):
            nuller.setNoData(band, provider.userNoDataValues(band))
            nuller.setOutputNoDataValue(band, NODATA)
    return nuller


@dataclass(frozen=True)
class VectorSource:
    """A vector layer: its file and the layer in it, or features that can be read in another thread."""

    name: str
    path: str = ""
    layer: str = ""
    is_alone: bool = False
    features: QgsProcessingFeatureSource | None = None

    @classmethod
    def of(cls, layer: QgsVectorLayer | None, features: QgsProcessingFeatureSource, given) -> VectorSource:
        """Tell whether a layer's file says the same as what was given; called in the layer's thread."""
        if layer is None or takes_a_part(given) or not is_plain_vector(layer):
            return cls(features.sourceName(), features=features)
        names = layers_in(path_of(layer))
        return cls(layer.name(), path_of(layer), layer_name(layer, names), len(names) == 1, features)

    def file(self, folder: Path, feedback: QgsProcessingFeedback) -> tuple[str, str]:
        """Give a file and the name of the layer in it, written into a folder where there is none yet."""
        if self.path:
            return self.path, self.layer
        path = self.written(folder, feedback)
        return str(path), path.stem

    def lone_file(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Give a file with no other layer in it."""
        return self.path if self.is_alone else str(self.written(folder, feedback))

    def written(self, folder: Path, feedback: QgsProcessingFeedback) -> Path:
        """Write the layer to a GeoPackage of its own."""
        feedback.pushInfo(tr("Writing the layer {name} to a temporary GeoPackage.").format(name=self.name))
        path = unused(folder, "layer", ".gpkg")
        export_features(self.features, path, feedback)
        return path


def takes_a_part(given) -> bool:
    """Whether only selected or filtered features of the layer were given."""
    if isinstance(given, dict):  # as JSON brings it
        return True
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return False
    return given.selectedFeaturesOnly or bool(given.filterExpression) or given.featureLimit >= 0


def is_plain_vector(layer: QgsVectorLayer) -> bool:
    """Whether the file alone tells what the layer shows: no filter, edit, join, other CRS or encoding."""
    provider = layer.dataProvider()
    path = Path(path_of(layer))
    return (
        provider.name() == "ogr"
        and path.is_file()
        and path.suffix.lower() in VECTOR_FILES
        and not layer.subsetString()
        and not layer.isModified()
        and layer.fields().count() == provider.fields().count()
        and layer.crs() == provider.crs()
        and (path.suffix.lower() != ".shp" or path.with_suffix(".cpg").is_file())
    )


def layers_in(path: str) -> dict[int, str]:
    """Give number -> name of the layers in a file."""
    return {d.layerNumber(): d.name() for d in QgsProviderRegistry.instance().querySublayers(path)}


def layer_name(layer: QgsVectorLayer, names: dict[int, str]) -> str:
    """Give the name of a layer in its file; a source may name it by number, or not at all."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return parts.get("layerName") or names.get(parts.get("layerId"), next(iter(names.values()), ""))


def export_features(source: QgsProcessingFeatureSource, path: Path, feedback: QgsProcessingFeedback) -> None:
    """Write features to a GeoPackage whose layer is called like the file."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = path.stem
    options.layerOptions = ["FID=exported_fid"]  # a field called fid may hold the same number twice
    writer = QgsVectorFileWriter.create(
        str(path),
        source.fields(),
        source.wkbType(),
        source.sourceCrs(),
        QgsCoordinateTransformContext(),
        options,
    )
    for feature in source.getFeatures():
        if feedback.isCanceled():
            break
        writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    writer.flushBuffer()
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr(
                "The layer {name} cannot be written to a GeoPackage ({reason}). Save it as one and choose "
                "that file."
            ).format(name=source.sourceName(), reason=writer.errorMessage())
        )


def unused(folder: Path, stem: str, suffix: str) -> Path:
    """Give a path in a folder that nothing has taken."""
    number = 1
    while (folder / f"{stem}_{number}{suffix}").exists():
        number += 1
    return folder / f"{stem}_{number}{suffix}"
