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

from ..raster_sources import path_of
from ..texts import tr

VECTOR_FILES = {".gpkg", ".shp", ".geojson", ".json", ".fgb"}  # what the wheels of pyogrio open for certain
UNCHECKED = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks


@dataclass(frozen=True)
class VectorSource:
    """A vector layer: its file and the layer in it, or features that can be read in another thread."""

    name: str
    path: str = ""
    layer: str = ""
    is_alone: bool = False
    features: QgsProcessingFeatureSource | None = None
    wanted: tuple[str, ...] = ()  # fields whose names matter
    encoding: str = ""  # that the user has set under Layer Properties > Source

    @classmethod
    def of(
        cls, layer: QgsVectorLayer | None, features: QgsProcessingFeatureSource, given, wanted=()
    ) -> VectorSource:
        """Tell whether a layer's file says the same as what was given; called in the layer's thread."""
        if layer is None or takes_a_part(given) or not is_plain_vector(layer):
            return cls(features.sourceName(), features=features, wanted=tuple(wanted))
        names = layers_in(path_of(layer))
        return cls(
            layer.name(),
            path_of(layer),
            layer_name(layer, names),
            len(names) == 1,
            features,
            tuple(wanted),
            chosen_encoding(layer),
        )

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
        export_features(self.features, path, feedback, self.wanted)
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
    )


def chosen_encoding(layer: QgsVectorLayer) -> str:
    """Give the encoding of a shapefile's text where it is another one than QGIS chooses by itself."""
    if Path(path_of(layer)).suffix.lower() != ".shp":
        return ""
    fresh = QgsVectorLayer(layer.source(), "", layer.providerType())
    chosen = layer.dataProvider().encoding()
    return "" if not fresh.isValid() or chosen == fresh.dataProvider().encoding() else chosen


def layers_in(path: str) -> dict[int, str]:
    """Give number -> name of the layers in a file."""
    return {
        d.layerNumber(): d.name()
        for d in QgsProviderRegistry.instance().querySublayers(path)
        if d.type() == Qgis.LayerType.Vector
    }


def layer_name(layer: QgsVectorLayer, names: dict[int, str]) -> str:
    """Give the name of a layer in its file; a source may name it by number, or not at all."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return parts.get("layerName") or names.get(parts.get("layerId"), next(iter(names.values()), ""))


def fields_for_geopackage(fields: QgsFields, wanted: Sequence[str]) -> QgsFields:
    """Give fields whose names differ by more than their case, as SQLite wants; wanted ones keep theirs."""
    taken = {name.casefold() for name in wanted}
    renamed = QgsFields()
    for field in fields:
        copy = QgsField(field)
        if field.name() not in wanted:
            copy.setName(free_name(field.name(), taken))
        taken.add(copy.name().casefold())
        renamed.append(copy)
    return renamed


def free_name(name: str, taken: set[str]) -> str:
    """Give a name, with a number behind it where it is taken."""
    tries = [name, *(f"{name}_{number}" for number in range(2, len(taken) + 3))]
    return next(text for text in tries if text.casefold() not in taken)


def export_features(
    source: QgsProcessingFeatureSource,
    path: Path,
    feedback: QgsProcessingFeedback,
    wanted: Sequence[str] = (),
) -> None:
    """Write features to a GeoPackage whose layer is called like the file; wanted fields keep their names."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = path.stem
    fields = fields_for_geopackage(source.fields(), wanted)
    taken = {field.name().casefold() for field in fields}
    # A field called fid may hold the same number twice, one called geom is no geometry.
    fid, geometry = (free_name(name, taken) for name in ("exported_fid", "exported_geometry"))
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
