"""The layers given to an algorithm, read in the thread that owns them."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsVectorLayer,
)

from ..contract.errors import UserError
from ..contract.model_card import read_card
from .layers.raster_sources import RasterSource
from .layers.symbols import Symbols
from .layers.vector_sources import VectorSource


@dataclass
class Layers:
    """The layers given to an algorithm."""

    rasters: dict[str, list[RasterSource]] = field(default_factory=dict)
    vectors: dict[str, VectorSource] = field(default_factory=dict)
    symbols: dict[str, Symbols] = field(default_factory=dict)  # by the parameter of the class field
    rights: list[str] = field(default_factory=list)  # licence and rights from the layers' metadata

    @classmethod
    def read(cls, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext):
        """Read which layers were given and what symbols they have, in the thread that owns them."""
        layers = cls()
        for definition in algorithm.parameterDefinitions():
            name, kind = definition.name(), definition.type()
            if kind == "raster":
                layer = algorithm.parameterAsRasterLayer(parameters, name, context)
                layers._add_rasters(name, [layer] if layer else [])
            elif kind == "multilayer":
                layers._add_rasters(name, algorithm.parameterAsLayerList(parameters, name, context))
            elif kind == "source":
                source = algorithm.parameterAsSource(parameters, name, context)
                layer = algorithm.parameterAsVectorLayer(parameters, name, context)
                if source:
                    wanted = _fields_read(algorithm, parameters, name, context)
                    layers.vectors[name] = VectorSource.of(layer, source, parameters.get(name), wanted)
                    layers.rights += _rights_of(layer)
            elif kind == "field":
                parent = definition.parentLayerParameterName()
                layer = algorithm.parameterAsVectorLayer(parameters, parent, context)
                _load_style(layer, parameters.get(parent), context)
                layers.symbols[name] = Symbols.of(layer, class_field(algorithm, parameters, name, context))
        return layers

    def _add_rasters(self, name: str, layers: list[QgsMapLayer]) -> None:
        self.rasters[name] = [RasterSource.of(layer) for layer in layers]
        self.rights += [text for layer in layers for text in _rights_of(layer)]


def _fields_read(algorithm, parameters: dict, layer: str, context: QgsProcessingContext) -> list[str]:
    """Give the fields of a layer that are chosen by name, 'A+B' as two."""
    chosen = [
        class_field(algorithm, parameters, definition.name(), context)
        for definition in algorithm.parameterDefinitions()
        if definition.type() == "field" and definition.parentLayerParameterName() == layer
    ]
    return [
        name for field in chosen for name in (field, *(part.strip() for part in field.split("+"))) if name
    ]


def _load_style(layer: QgsVectorLayer | None, given, context: QgsProcessingContext) -> None:
    """Give a layer that was named by its path the style that it has when QGIS loads it."""
    project = context.project()
    is_loaded = layer is not None and project is not None and project.mapLayer(layer.id()) is not None
    if layer is not None and isinstance(given, str) and not is_loaded:
        layer.loadDefaultStyle()


def _rights_of(layer: QgsMapLayer | None) -> list[str]:
    if layer is None:
        return []
    words = [*layer.metadata().licenses(), *layer.metadata().rights()]
    return [f"{layer.name()}: {', '.join(words)}"] if words else []


def class_field(algorithm, parameters: dict, name: str, context: QgsProcessingContext) -> str:
    """Give the field that was chosen, or where none was, the one that the model was trained on."""
    return algorithm.parameterAsString(parameters, name, context) or field_of_model(
        algorithm, parameters, context
    )


def field_of_model(algorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Give the class field that a prediction's model was trained on; empty where it holds none."""
    if algorithm.VERB != "predict":
        return ""
    try:
        return read_card(algorithm.parameterAsFile(parameters, "MODEL", context)).class_field
    except UserError:  # reported when the model is checked
        return ""
