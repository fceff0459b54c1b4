"""What the user has given to an algorithm, as the jobs want it: paths, numbers, words."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..contract.errors import UserError
from ..contract.jobs import DrillHoles, Geology
from ..contract.jobs.settings import Group, numbers_in
from ..contract.model_card import read_card
from .choices import _in_words
from .engine.interpreter import EngineSettings
from .layers.raster_sources import _RasterSource
from .layers.symbols import _Symbols, _write_legend
from .layers.vector_sources import _VectorSource
from .model_files import ModelFile, _promise
from .proposals import _name_of_model
from .texts import tr

OF_HOLES = ("HOLES_FIELD", "HOLES_DEPTH", "HOLES_REACHED", "HOLES_WEIGHT")
OF_STATIONS = (
    *("GRAVITY_FIELD", "HEIGHT_FIELD", "ERROR_FIELD"),
    *("WATER_FIELD", "ICE_FIELD", "SURVEY_FIELD", "LINE_FIELD"),
)
OF_PICTURES = ("PICTURE_FIELD", "CLASS_FIELD", "GROUP")
OPTIONAL_FIELDS = (*OF_HOLES, *OF_STATIONS, "NAME_FIELD", *OF_PICTURES)  # each may stay open


@dataclass
class _ParameterValues:
    """The parameters of one run; layers become files in `folder` where they are none."""

    algorithm: Any  # an EngineAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback = field(default_factory=QgsProcessingFeedback)
    folder: Path = Path()
    outputs: dict[str, str] = field(default_factory=dict)
    rasters_given: dict[str, list[_RasterSource]] = field(default_factory=dict)
    vectors_given: dict[str, _VectorSource] = field(default_factory=dict)
    layer_files: dict[str, str] = field(default_factory=dict)  # of vector layers, as they were given
    folder_of_project: str = ""
    symbols: dict[str, _Symbols] = field(default_factory=dict)  # by the parameter of the class field
    rights: list[str] = field(default_factory=list)  # licence and rights from the layers' metadata

    def __post_init__(self) -> None:
        self.parameters = _in_words(self.algorithm, self.parameters)

    def read_layers(self) -> _ParameterValues:
        """Read which layers were given and what symbols they have, in the thread that owns them."""
        project = self.context.project()
        self.folder_of_project = project.absolutePath() if project else ""
        for definition in self.algorithm.parameterDefinitions():
            name, kind = definition.name(), definition.type()
            if kind in ("raster", "multilayer"):
                layers = self.layers(name) if kind == "multilayer" else [self.raster_layer(name)]
                self.rasters_given[name] = [_RasterSource.of(layer) for layer in layers if layer]
                self._add_rights(layers)
            elif kind == "source" and (source := self.source(name)):
                layer = self._features_layer(name)
                wanted = self._fields_read(name)
                self.vectors_given[name] = _VectorSource.of(layer, source, self.parameters.get(name), wanted)
                self.layer_files[name] = _file_of(layer)
                self._add_rights([layer])
            elif kind == "field" and name not in OPTIONAL_FIELDS:
                self.symbols[name] = self._symbols_on(definition)
        return self

    def _add_rights(self, layers: list[QgsMapLayer | None]) -> None:
        for layer in filter(None, layers):
            words = [*layer.metadata().licenses(), *layer.metadata().rights()]
            self.rights += [f"{layer.name()}: {', '.join(words)}"] if words else []

    def _fields_read(self, layer: str) -> list[str]:
        """Give the fields of a layer that are chosen by name, 'A+B' as two."""
        chosen = [self.class_field(name) for name in self._fields_of(layer)]
        return [name for text in chosen for name in (text, *map(str.strip, text.split("+"))) if name]

    def _fields_of(self, layer: str) -> list[str]:
        return [d.name() for d in self.definitions("field") if d.parentLayerParameterName() == layer]

    def _symbols_on(self, definition) -> _Symbols:
        """Read a layer's symbols; one named by its path gets the style that it has when QGIS loads it."""
        parent, project = definition.parentLayerParameterName(), self.context.project()
        layer = self._features_layer(parent)
        is_loaded = layer is not None and project is not None and project.mapLayer(layer.id()) is not None
        if layer is not None and isinstance(self.parameters.get(parent), str) and not is_loaded:
            layer.loadDefaultStyle()
        return _Symbols.of(layer, self.class_field(definition.name()))

    def definitions(self, *kinds: str, given: bool = False) -> list:
        """Give the definitions of some kinds, on request those only for which something was given."""
        found = [d for d in self.algorithm.parameterDefinitions() if d.type() in kinds]
        return [d for d in found if self.parameters.get(d.name()) not in (None, "", [])] if given else found

    def layer(self, name: str) -> QgsMapLayer | None:
        return self.algorithm.parameterAsLayer(self.parameters, name, self.context)

    def layers(self, name: str) -> list[QgsMapLayer]:
        return self.algorithm.parameterAsLayerList(self.parameters, name, self.context)

    def raster_layer(self, name: str) -> QgsRasterLayer | None:
        return self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)

    def grid_raster(self) -> QgsRasterLayer | None:
        """Give the raster whose cells are used: gravity, else the first of the others; None without one."""
        others = ["MAGNETIC"] if self.algorithm.parameterDefinition("MAGNETIC") else []
        first = [self.raster_layer(name) for name in ("INPUT", *others)]
        further = self.layers("EXTRA") if self.algorithm.parameterDefinition("EXTRA") else []
        rasters = [layer for layer in (*first, *further) if isinstance(layer, QgsRasterLayer)]
        return next(iter(rasters), None)

    def _features_layer(self, name: str) -> QgsVectorLayer | None:
        return self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        """Give the features of a layer; nothing where it cannot be read."""
        return self.algorithm.parameterAsSource(self.parameters, name, self.context)

    def class_field(self, name: str) -> str:
        """Give the field that was chosen, or where none was, the one that the model was trained on."""
        return self.text(name) or ("" if name in OPTIONAL_FIELDS else self._field_of_model())

    def _field_of_model(self) -> str:
        if self.algorithm.VERB != "predict":
            return ""
        try:
            return read_card(self.file("MODEL")).class_field
        except UserError:  # reported when the model is checked
            return ""

    def settings(self, job: type, *, without: Collection[str] = ()) -> dict[str, Any]:
        """Give the settings of a job whose names are those of parameters."""
        definitions = {d.name(): d for d in self.algorithm.parameterDefinitions()}
        found = {}
        for setting in fields(job):
            takes = setting.metadata["takes"]
            if setting.name not in without and takes.name in definitions:
                found[setting.name] = self._group(takes) or self._value(definitions[takes.name])
        return found

    def _group(self, takes: Any) -> Geology | DrillHoles | None:
        """Give the settings that belong together; None for a single one."""
        if not isinstance(takes, Group):
            return None
        return self.holes() if takes.kind is DrillHoles else self.geology(takes.name)

    def _value(self, definition) -> Any:
        """Give the value of a parameter in the form that jobs take."""
        name, kind = definition.name(), definition.type()
        given = (self.parameters, name, self.context)
        if definition.isDestination():
            return self.output(name)
        if kind == "multilayer" and definition.layerType() == Qgis.ProcessingSourceType.File:
            return tuple(filter(None, self.algorithm.parameterAsFileList(*given)))
        if kind == "number" and definition.dataType() == Qgis.ProcessingNumberParameterType.Double:
            return self.number(name)
        if kind == "enum" and definition.allowMultiple():
            return tuple(filter(None, self.algorithm.parameterAsEnumStrings(*given)))
        if kind == "enum":
            return self.algorithm.parameterAsEnumString(*given)
        if kind == "boolean":
            return self.algorithm.parameterAsBool(*given)
        if kind == "crs":
            crs = self.algorithm.parameterAsCrs(*given)
            return crs.authid() or crs.toWkt()
        return _READERS.get(kind, _ParameterValues._line)(self, name)

    def _line(self, name: str) -> Any:
        """Give a line of text, read where it stands for something else; the device 'auto' is the options'."""
        text = self.text(name)
        if name == "NODATA":
            return numbers_in(text)
        if name == "DEVICE" and text.strip() in ("", "auto"):
            return EngineSettings.read().device
        return text.strip() if name == "DEVICE" else text

    def text(self, name: str) -> str:
        """Give a line of text; empty where none was given."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def number(self, name: str) -> float:
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def integer(self, name: str) -> int:
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def file(self, name: str) -> str:
        return self.algorithm.parameterAsFile(self.parameters, name, self.context)

    def _pairs(self, name: str) -> tuple[tuple[float, float], ...]:
        """Give the rows of a table with two columns, such as the side and stride of each scale."""
        cells = self.algorithm.parameterAsMatrix(self.parameters, name, self.context)
        try:
            numbers = [float(cell) for cell in cells]
            return tuple(zip(numbers[::2], numbers[1::2], strict=True))
        except (TypeError, ValueError) as error:
            raise QgsProcessingException(
                tr("The scales are not pairs of numbers. Give a side and a stride for each scale.")
            ) from error

    def extent(self, name: str) -> tuple[float, ...]:
        """Give west, south, east, north in the CRS of INPUT, or nothing where none was given."""
        raster, features = self.raster_layer("INPUT"), self.source("INPUT")
        crs = raster.crs() if raster else features.sourceCrs() if features else QgsCoordinateReferenceSystem()
        box = self.algorithm.parameterAsExtent(self.parameters, name, self.context, crs)
        return () if box.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def _place(self, name: str) -> str:
        """Give a point as 'x,y' in the CRS of INPUT, or an empty string where none was given."""
        raster = self.raster_layer("INPUT")
        if self.parameters.get(name) in (None, "") or raster is None:
            return ""
        point = self.algorithm.parameterAsPoint(self.parameters, name, self.context, raster.crs())
        return "" if point.isEmpty() else f"{point.x()!r},{point.y()!r}"

    def point(self, name: str, crs: str) -> QgsPointXY:
        """Give a point in the CRS of another parameter."""
        to = self.algorithm.parameterAsCrs(self.parameters, crs, self.context)
        return self.algorithm.parameterAsPoint(self.parameters, name, self.context, to)

    def raster(self, name: str) -> str:
        """Give a file that holds a raster, or an empty string."""
        return "".join(self.rasters(name))

    def rasters(self, name: str) -> tuple[str, ...]:
        """Give files that hold the rasters of a parameter."""
        return tuple(source.file(self.folder, self.feedback) for source in self.rasters_given[name])

    def vector(self, name: str) -> str:
        """Give a file whose only layer is the one given, or an empty string."""
        source = self.vectors_given.get(name)
        return source.lone_file(self.folder, self.feedback) if source else ""

    def vector_layer(self, name: str) -> tuple[str, str]:
        """Give a file and the name of the layer in it."""
        return self.vectors_given[name].file(self.folder, self.feedback)

    def folder_of(self, name: str) -> str:
        """Give the folder that the file of a vector layer lies in, or an empty string."""
        layer = self.layer_files.get(name, "")
        return str(Path(layer).parent) if layer else ""

    def layer_name(self, name: str) -> str:
        """Give the name of a layer that was given, or an empty string."""
        vector = self.vectors_given.get(name)
        return next(
            (source.name for source in self.rasters_given.get(name, [])), vector.name if vector else ""
        )

    def layer_names(self) -> list[str]:
        """Give the names of all layers that were given, each once."""
        rasters = [source.name for sources in self.rasters_given.values() for source in sources]
        return list(dict.fromkeys([*rasters, *(source.name for source in self.vectors_given.values())]))

    def geology(self, name: str = "GEOLOGY") -> Geology:
        """Give a geological map with its class field and its legend."""
        if name not in self.vectors_given:
            return Geology()
        field = self._fields_of(name)[0]
        path, layer = self.vector_layer(name)
        legend = self.file("LEGEND")
        symbols = "" if legend else self._legend(self.symbols.get(field, _Symbols()))
        return Geology(path, layer, self.text(field), legend, symbols, self.vectors_given[name].encoding)

    def holes(self) -> DrillHoles:
        """Give drillholes with the names of their fields."""
        if "HOLES" not in self.vectors_given:
            return DrillHoles()
        return DrillHoles(*self.vector_layer("HOLES"), *map(self.text, OF_HOLES))

    def _legend(self, symbols: _Symbols) -> str:
        """Give the file of a legend made from a layer's symbols, or an empty string."""
        for rule in symbols.unread:
            self.feedback.pushWarning(
                tr(
                    "The rule '{rule}' of the layer's symbols depends on more than the class field and is "
                    "not used in the legend. Units that match no other rule are cover. Choose the field of "
                    "the rule, or its two fields joined by a plus, or give a legend file."
                ).format(rule=rule)
            )
        if symbols.other:
            self.feedback.pushInfo(
                tr(
                    "The layer's symbols are based on {attribute}, not on the class field, and are not used "
                    "as a legend."
                ).format(attribute=symbols.other)
            )
        if not symbols.entries:
            return ""
        if symbols.has_codes:
            self.feedback.pushInfo(
                tr(
                    "The legend is made of the names that the layer's value map gives the codes of the class "
                    "field. Cenozoic units are cover."
                )
            )
            return _write_legend(symbols.entries, self.folder)
        if all(symbol.is_shown for symbol in symbols.entries):
            self.feedback.pushInfo(
                tr(
                    "All categories of the layer's symbols are switched on, so the Cenozoic units are taken "
                    "as cover. Switch categories off to use these, and only these, as cover."
                )
            )
        if not self._field_of_model():  # its legend comes first
            self.feedback.pushInfo(tr("The legend is taken from the layer's symbols."))
        return _write_legend(symbols.entries, self.folder)

    def output(self, name: str) -> str:
        """Give the path to write to, or an empty string where the output is not wanted."""
        if name not in self.outputs:  # QGIS would name a second temporary file
            self.outputs[name] = self._path_of_output(name)
        return self.outputs[name]

    def _path_of_output(self, name: str) -> str:
        if name in self.algorithm.NEED_MAP and self.parameters.get("GEOLOGY") in (None, ""):
            return ""  # a temporary output, which dialogs offer; any other was refused
        if name == self.algorithm.IN_LIBRARY and self._is_temporary(name):
            return self._path_in_library()
        if self.algorithm.parameterDefinition(name).type() in ("rasterDestination", "vectorDestination"):
            return self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        return self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)

    def _is_temporary(self, name: str) -> bool:
        """Whether an output is a temporary file, such as a chain gives its steps."""
        text = str(self.parameters.get(name) or QgsProcessing.TEMPORARY_OUTPUT)
        return text == QgsProcessing.TEMPORARY_OUTPUT or Path(text).is_relative_to(
            QgsProcessingUtils.tempFolder()
        )

    def _path_in_library(self) -> str:
        """Give a file of the model library that is named by raster and map."""
        geology = self.vectors_given.get("GEOLOGY")
        path = ModelFile.free_path(_name_of_model(self.layer_name("INPUT"), geology.name if geology else ""))
        _promise(path)
        self.feedback.pushInfo(tr("The model is kept in the library: {path}").format(path=path))
        return str(path)


def _file_of(layer: QgsVectorLayer | None) -> str:
    """Give the path of a layer's file, or an empty string."""
    if layer is None:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return path if Path(path).is_file() else ""


_READERS: dict[str, Callable[[_ParameterValues, str], Any]] = {
    "raster": _ParameterValues.raster,
    "multilayer": _ParameterValues.rasters,
    "source": _ParameterValues.vector,
    "file": _ParameterValues.file,
    "band": _ParameterValues.integer,
    "number": _ParameterValues.integer,
    "matrix": _ParameterValues._pairs,
    "extent": _ParameterValues.extent,
    "point": _ParameterValues._place,
}
