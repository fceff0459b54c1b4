"""Vector layers as files that the worker can open: passed through where they are some, else written out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..texts import tr

_FILES = {".gpkg", ".shp", ".geojson", ".json", ".fgb"}  # what the wheels of pyogrio open for certain
UNCHECKED = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks


@dataclass(frozen=True)
class _VectorSource:
    """A vector layer: its file and the layer in it, or features that can be read in another thread."""

    name: str
    path: str = ""
    layer: str = ""
    is_alone: bool = False  # in its file
    features: QgsProcessingFeatureSource | None = None
    wanted: tuple[str, ...] = ()  # fields whose names matter
    encoding: str = ""  # set by the user under Layer Properties > Source

    @classmethod
    def of(
        cls, layer: QgsVectorLayer | None, features: QgsProcessingFeatureSource, given, wanted=()
    ) -> _VectorSource:
        """Find out whether a layer's file holds just what was given; called in the layer's thread."""
        if layer is None or _is_a_part(given) or not _is_plain(layer):
            return cls(features.sourceName(), features=features, wanted=tuple(wanted))
        path = _path_of(layer)
        names = {
            d.layerNumber(): d.name()
            for d in QgsProviderRegistry.instance().querySublayers(path)
            if d.type() == Qgis.LayerType.Vector
        }
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        name = parts.get("layerName") or names.get(parts.get("layerId"), next(iter(names.values()), ""))
        return cls(
            layer.name(), path, name, len(names) == 1, features, tuple(wanted), _chosen_encoding(layer)
        )

    def file(self, folder: Path, feedback: QgsProcessingFeedback) -> tuple[str, str]:
        """Give a file and the name of the layer in it, written into a folder where there is none yet."""
        if self.path:
            return self.path, self.layer
        path = self._written(folder, feedback)
        return str(path), path.stem

    def lone_file(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Give a file with no other layer in it."""
        return self.path if self.is_alone else str(self._written(folder, feedback))

    def _written(self, folder: Path, feedback: QgsProcessingFeedback) -> Path:
        feedback.pushInfo(tr("Writing the layer {name} to a temporary GeoPackage.").format(name=self.name))
        path = _free_path(folder, "layer", ".gpkg")
        _export_features(self.features, path, feedback, self.wanted)
        return path


def _is_a_part(given) -> bool:
    """Whether only selected or filtered features of the layer were given."""
    if isinstance(given, dict):  # as JSON brings it
        return True
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return False
    return given.selectedFeaturesOnly or bool(given.filterExpression) or given.featureLimit >= 0


def _path_of(layer) -> str:
    """Give the path in a layer's source, as its provider understands it."""
    return QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""


def _is_plain(layer: QgsVectorLayer) -> bool:
    """Whether the file alone shows what the layer shows: no filter, edit, join, other CRS or encoding."""
    provider = layer.dataProvider()
    path = Path(_path_of(layer))
    return (
        provider.name() == "ogr"
        and path.is_file()
        and path.suffix.lower() in _FILES
        and not layer.subsetString()
        and not layer.isModified()
        and layer.fields().count() == provider.fields().count()
        and layer.crs() == provider.crs()
    )


def _chosen_encoding(layer: QgsVectorLayer) -> str:
    """Give the encoding of a shapefile's text where it is another one than QGIS chooses by itself."""
    if Path(_path_of(layer)).suffix.lower() != ".shp":
        return ""
    fresh = QgsVectorLayer(layer.source(), "", layer.providerType())
    chosen = layer.dataProvider().encoding()
    return "" if not fresh.isValid() or chosen == fresh.dataProvider().encoding() else chosen


def _fields_for_geopackage(fields: QgsFields, wanted: Sequence[str]) -> QgsFields:
    """Give fields whose names differ by more than their case, as SQLite wants; wanted ones keep theirs."""
    taken = {name.casefold() for name in wanted}
    renamed = QgsFields()
    for field in fields:
        copy = QgsField(field)
        if field.name() not in wanted:
            copy.setName(_free_name(field.name(), taken))
        taken.add(copy.name().casefold())
        renamed.append(copy)
    return renamed


def _free_name(name: str, taken: set[str]) -> str:
    """Give a name, followed by a number where it is taken."""
    tries = [name, *(f"{name}_{number}" for number in range(2, len(taken) + 3))]
    return next(text for text in tries if text.casefold() not in taken)


def _export_features(
    source: QgsProcessingFeatureSource,
    path: Path,
    feedback: QgsProcessingFeedback,
    wanted: Sequence[str] = (),
) -> None:
    """Write features to a GeoPackage whose layer is named like the file; wanted fields keep their names."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = path.stem
    fields = _fields_for_geopackage(source.fields(), wanted)
    taken = {field.name().casefold() for field in fields}
    # A field called fid may hold the same number twice, one called geom is no geometry.
    fid, geometry = (_free_name(name, taken) for name in ("exported_fid", "exported_geometry"))
    options.layerOptions = [f"FID={fid}", f"GEOMETRY_NAME={geometry}"]
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        source.wkbType(),
        source.sourceCrs(),
        QgsCoordinateTransformContext(),
        options,
    )
    # Outlines that cross themselves are the engine's to repair, whatever Processing's settings say.
    for feature in source.getFeatures(QgsFeatureRequest(), UNCHECKED):
        if feedback.isCanceled():
            break
        writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    writer.flushBuffer()
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr(
                "The layer {name} cannot be written to a GeoPackage ({reason}). Save it as a GeoPackage and "
                "choose that file."
            ).format(name=source.sourceName(), reason=writer.errorMessage())
        )


def _free_path(folder: Path, stem: str, suffix: str) -> Path:
    """Give a path in a folder that is not taken."""
    number = 1
    while (folder / f"{stem}_{number}{suffix}").exists():
        number += 1
    return folder / f"{stem}_{number}{suffix}"
