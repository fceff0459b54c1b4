"""What the user has given to an algorithm, as the jobs want it: paths, numbers, words."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

from ..contract.errors import UserError
from ..contract.jobs import Geology
from ..contract.jobs.reading import numbers_in
from ..contract.model_card import read_card
from .engine.interpreter import device_setting
from .layers.sources import VectorSource, unused
from .layers.symbols import Symbols, symbols_of, write_legend
from .raster_sources import RasterSource
from .texts import tr


def lacks_map(parameters: dict) -> bool:
    """Whether no geological map was given."""
    return parameters.get("GEOLOGY") in (None, "")


def is_temporary(value) -> bool:
    """Whether an output is the temporary one that a dialog offers by default."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return value == QgsProcessing.TEMPORARY_OUTPUT


@dataclass
class Layers:
    """The layers of an algorithm, taken in the thread that owns them."""

    rasters: dict[str, list[RasterSource]] = field(default_factory=dict)
    vectors: dict[str, VectorSource] = field(default_factory=dict)
    symbols: dict[str, Symbols] = field(default_factory=dict)  # by the parameter of the class field
    rights: list[str] = field(default_factory=list)  # what the layers' metadata tell of licence and rights


def take_layers(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> Layers:
    """Read which layers were given, and what symbols they have."""
    taken = Layers()
    for definition in algorithm.parameterDefinitions():
        name, kind = definition.name(), definition.type()
        if kind == "raster":
            layer = algorithm.parameterAsRasterLayer(parameters, name, context)
            taken.rasters[name] = [RasterSource.of(layer)] if layer else []
            taken.rights += rights_of(layer)
        elif kind == "multilayer":
            layers = algorithm.parameterAsLayerList(parameters, name, context)
            taken.rasters[name] = [RasterSource.of(layer) for layer in layers]
            taken.rights += [text for layer in layers for text in rights_of(layer)]
        elif kind == "source":
            source = algorithm.parameterAsSource(parameters, name, context)
            layer = algorithm.parameterAsVectorLayer(parameters, name, context)
            if source:
                wanted = fields_read(algorithm, parameters, name, context)
                taken.vectors[name] = VectorSource.of(layer, source, parameters.get(name), wanted)
                taken.rights += rights_of(layer)
        elif kind == "field":
            layer = algorithm.parameterAsVectorLayer(
                parameters, definition.parentLayerParameterName(), context
            )
            load_style(layer, parameters.get(definition.parentLayerParameterName()), context)
            taken.symbols[name] = symbols_of(layer, class_field(algorithm, parameters, name, context))
    return taken


def fields_read(algorithm, parameters: dict, layer: str, context: QgsProcessingContext) -> list[str]:
    """Give the fields of a layer that are chosen by name, 'A+B' as two."""
    chosen = [
        class_field(algorithm, parameters, definition.name(), context)
        for definition in algorithm.parameterDefinitions()
        if definition.type() == "field" and definition.parentLayerParameterName() == layer
    ]
    return [
        name for field in chosen for name in (field, *(part.strip() for part in field.split("+"))) if name
    ]


def load_style(layer: QgsVectorLayer | None, given, context: QgsProcessingContext) -> None:
    """Give a layer that was named by its path the style that it has when QGIS loads it."""
    project = context.project()
    is_loaded = layer is not None and project is not None and project.mapLayer(layer.id()) is not None
    if layer is not None and isinstance(given, str) and not is_loaded:
        layer.loadDefaultStyle()


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
    except UserError:  # `checks.faults_of_model` tells of it
        return ""


def rights_of(layer: QgsMapLayer | None) -> list[str]:
    """Give what a layer's metadata tell of licence and rights, in a line; an empty list where nothing."""
    words = [*layer.metadata().licenses(), *layer.metadata().rights()] if layer else []
    return [f"{layer.name()}: {', '.join(words)}"] if words else []


@dataclass
class Given:
    """The parameters of one run; layers become files in `folder` where they are none."""

    algorithm: QgsProcessingAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    layers: Layers
    folder: Path
    outputs: dict[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Give a word, a path or an empty string."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def word(self, name: str) -> str:
        """Give the chosen word of a list."""
        return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def words(self, name: str) -> tuple[str, ...]:
        """Give the chosen words of a list."""
        return tuple(self.algorithm.parameterAsEnumStrings(self.parameters, name, self.context))

    def number(self, name: str) -> float:
        """Give a number."""
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def whole(self, name: str) -> int:
        """Give a whole number."""
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def file(self, name: str) -> str:
        """Give the path of an input file."""
        return self.algorithm.parameterAsFile(self.parameters, name, self.context)

    def files(self, name: str) -> tuple[str, ...]:
        """Give the paths of a list of input files."""
        paths = self.algorithm.parameterAsFileList(self.parameters, name, self.context)
        return tuple(path for path in paths if path)

    def is_ticked(self, name: str) -> bool:
        """Give whether a box is ticked."""
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def layer_name(self, name: str) -> str:
        """Give the name of a raster layer that was given, or an empty string."""
        return next((source.name for source in self.layers.rasters.get(name, [])), "")

    def rights(self) -> str:
        """Give licence and attribution of the layers, as their metadata tell them."""
        return "; ".join(dict.fromkeys(self.layers.rights))

    def device(self) -> str:
        """Give the device; 'auto' leaves it to the options."""
        wish = self.text("DEVICE").strip() or "auto"
        return device_setting() if wish == "auto" else wish

    def scales(self) -> tuple[tuple[float, float], ...]:
        """Give the (side, stride) of each scale."""
        cells = self.algorithm.parameterAsMatrix(self.parameters, "SCALES", self.context)
        try:
            numbers = [float(cell) for cell in cells]
            return tuple(zip(numbers[::2], numbers[1::2], strict=True))
        except (TypeError, ValueError) as error:
            raise QgsProcessingException(
                tr("The scales are not pairs of numbers. Give a side and a stride for each scale.")
            ) from error

    def reading(self) -> dict:
        """Give how the gravity raster is read, as a job's settings."""
        return {"band": self.whole("BAND"), "unit": self.word("UNIT"),
                "nodata": numbers_in(self.text("NODATA"))}  # fmt: skip

    def learning(self) -> dict:
        """Give what training and search have in common, as a job's settings."""
        return {
            "input": self.raster("INPUT"), "geology": self.geology(), "extra": self.rasters("EXTRA"),
            "holdout": self.vector("HOLDOUT"), "report": self.output("REPORT"),
            **self.reading(), "quantity": self.word("QUANTITY"), "height_m": self.number("HEIGHT"),
            "encoding": self.word("ENCODING"), "bands": self.words("BANDS"), "preset": self.word("PRESET"),
            "depth": self.whole("DEPTH"), "scales": self.scales(), "split": self.word("SPLIT"),
            "split_layer": self.vector("SPLIT_LAYER"), "block_km": self.number("BLOCK"),
            "folds": self.whole("FOLDS"), "fold": self.whole("FOLD"),
            "validation_share": self.number("SHARE"), "seed": self.whole("SEED"), "device": self.device(),
            "steps": self.whole("STEPS"),
        }  # fmt: skip

    def extent(self, name: str) -> tuple[float, ...]:
        """Give west, south, east, north in the CRS of INPUT, or nothing where none was given."""
        raster = self.algorithm.parameterAsRasterLayer(self.parameters, "INPUT", self.context)
        box = self.algorithm.parameterAsExtent(self.parameters, name, self.context, raster.crs())
        return () if box.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def crs(self, name: str) -> str:
        """Give a CRS as EPSG:... where it has such a number, else as WKT."""
        crs = self.algorithm.parameterAsCrs(self.parameters, name, self.context)
        return crs.authid() or crs.toWkt()

    def point(self, name: str, crs: str) -> QgsPointXY:
        """Give a point in the CRS of another parameter."""
        to = self.algorithm.parameterAsCrs(self.parameters, crs, self.context)
        return self.algorithm.parameterAsPoint(self.parameters, name, self.context, to)

    def raster(self, name: str) -> str:
        """Give a file that holds a raster, or an empty string."""
        return "".join(self.rasters(name)[:1])

    def rasters(self, name: str) -> tuple[str, ...]:
        """Give files that hold the rasters of a list."""
        return tuple(source.file(self.folder, self.feedback) for source in self.layers.rasters[name])

    def vector(self, name: str) -> str:
        """Give a file whose only layer is the one given, or an empty string."""
        source = self.layers.vectors.get(name)
        return source.lone_file(self.folder, self.feedback) if source else ""

    def vector_layer(self, name: str) -> tuple[str, str]:
        """Give a file and the name of the layer in it."""
        source = self.layers.vectors.get(name)
        return source.file(self.folder, self.feedback) if source else ("", "")

    def geology(self, layer: str = "GEOLOGY", field: str = "FIELD") -> Geology:
        """Give a geological map with its class field and its legend."""
        path, layer_name = self.vector_layer(layer)
        if not path:
            return Geology()
        legend = self.file("LEGEND")
        symbols = "" if legend else self.legend(field)
        encoding = self.layers.vectors[layer].encoding
        return Geology(path, layer_name, self.text(field), legend, symbols, encoding)

    def legend(self, field: str) -> str:
        """Give a legend made from the layer's symbols, or an empty string."""
        told = self.layers.symbols.get(field, Symbols())
        for rule in told.unread:
            self.feedback.pushWarning(
                tr(
                    "The rule '{rule}' of the layer's symbols is not told by the class field alone and is "
                    "left out of the legend; units that no other rule takes are cover. Choose the field, "
                    "or the two fields joined by a plus, that the rule is about, or give a legend file."
                ).format(rule=rule)
            )
        symbols = told.entries
        if told.other:
            self.feedback.pushInfo(
                tr(
                    "The layer's symbols are about {attribute}, not about the class field, so they are no "
                    "legend."
                ).format(attribute=told.other)
            )
        if not symbols:
            return ""
        if all(symbol.is_shown for symbol in symbols):
            self.feedback.pushInfo(
                tr(
                    "All categories of the layer's symbols are shown, so cover is told by age: the Cenozoic "
                    "units. Switch off categories to have them, and them alone, taken for cover."
                )
            )
        if not field_of_model(self.algorithm, self.parameters, self.context):  # its legend comes first
            self.feedback.pushInfo(tr("The legend is taken from the layer's symbols."))
        path = unused(self.folder, "legend", ".json")
        write_legend(symbols, path)
        return str(path)

    def output(self, name: str) -> str:
        """Give the path to write to, or an empty string where the output is not wanted."""
        if name not in self.outputs:  # asked twice, QGIS names two temporary files
            self.outputs[name] = self.path_of_output(name)
        return self.outputs[name]

    def path_of_output(self, name: str) -> str:
        """Ask QGIS for an output's path; a layer is noted for loading by that."""
        if name in self.algorithm.NEED_MAP and lacks_map(self.parameters):  # only offered: see faults_of_maps
            return ""
        if self.algorithm.parameterDefinition(name).type() in ("rasterDestination", "vectorDestination"):
            return self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        return self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
