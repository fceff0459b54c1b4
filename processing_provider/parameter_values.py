"""What the user has given to an algorithm, as the jobs want it: paths, numbers, words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ..contract.jobs import Geology
from ..contract.jobs.settings import Group, numbers_in
from .engine.interpreter import EngineSettings
from .input_layers import Layers, field_of_model
from .layers.symbols import Symbols, write_legend
from .texts import tr


@dataclass
class ParameterValues:
    """The parameters of one run; layers become files in `folder` where they are none."""

    algorithm: Any  # an EngineAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    layers: Layers
    folder: Path
    outputs: dict[str, str] = field(default_factory=dict)

    def settings(self, job: type, *, without: Collection[str] = ()) -> dict[str, Any]:
        """Give the settings of a job whose names are those of parameters.

        Parameters
        ----------
        job : type
            Dataclass of the job; what each of its fields takes names the parameter.
        without : collection of str
            Fields to leave out.
        """
        definitions = {d.name(): d for d in self.algorithm.parameterDefinitions()}
        found = {}
        for setting in fields(job):
            takes = setting.metadata["takes"]
            if setting.name in without or takes.name not in definitions:
                continue
            if isinstance(takes, Group):
                found[setting.name] = self.geology(takes.name)
            else:
                found[setting.name] = self.value(definitions[takes.name])
        return found

    def value(self, definition) -> Any:
        """Give the value of a parameter in the form that jobs take."""
        name, kind = definition.name(), definition.type()
        if definition.isDestination():
            return self.output(name)
        if kind == "raster":
            return self.raster(name)
        if kind == "multilayer":
            is_file = definition.layerType() == Qgis.ProcessingSourceType.File
            return self.files(name) if is_file else self.rasters(name)
        if kind == "source":
            return self.vector(name)
        if kind == "file":
            return self.file(name)
        if kind in ("number", "band"):
            is_whole = kind == "band" or definition.dataType() == Qgis.ProcessingNumberParameterType.Integer
            return self.whole(name) if is_whole else self.number(name)
        if kind == "enum":
            return self.words(name) if definition.allowMultiple() else self.word(name)
        if kind == "boolean":
            return self.algorithm.parameterAsBool(self.parameters, name, self.context)
        if kind == "matrix":
            return self.pairs(name)
        if kind == "extent":
            return self.extent(name)
        if kind == "crs":
            crs = self.algorithm.parameterAsCrs(self.parameters, name, self.context)
            return crs.authid() or crs.toWkt()
        if name == "NODATA":
            return numbers_in(self.text(name))
        return self.device() if name == "DEVICE" else self.text(name)

    def text(self, name: str) -> str:
        """Give a line of text; empty where none was given."""
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

    def device(self) -> str:
        """Give the device; 'auto' means the one of the options."""
        wish = self.text("DEVICE").strip() or "auto"
        return EngineSettings.read().device if wish == "auto" else wish

    def pairs(self, name: str) -> tuple[tuple[float, float], ...]:
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
        raster = self.algorithm.parameterAsRasterLayer(self.parameters, "INPUT", self.context)
        box = self.algorithm.parameterAsExtent(self.parameters, name, self.context, raster.crs())
        return () if box.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def point(self, name: str, crs: str) -> QgsPointXY:
        """Give a point in the CRS of another parameter."""
        to = self.algorithm.parameterAsCrs(self.parameters, crs, self.context)
        return self.algorithm.parameterAsPoint(self.parameters, name, self.context, to)

    def raster(self, name: str) -> str:
        """Give a file that holds a raster, or an empty string."""
        return "".join(self.rasters(name))

    def rasters(self, name: str) -> tuple[str, ...]:
        """Give files that hold the rasters of a parameter."""
        return tuple(source.file(self.folder, self.feedback) for source in self.layers.rasters[name])

    def vector(self, name: str) -> str:
        """Give a file whose only layer is the one given, or an empty string."""
        source = self.layers.vectors.get(name)
        return source.lone_file(self.folder, self.feedback) if source else ""

    def vector_layer(self, name: str) -> tuple[str, str]:
        """Give a file and the name of the layer in it."""
        return self.layers.vectors[name].file(self.folder, self.feedback)

    def layer_name(self, name: str) -> str:
        """Give the name of a raster layer that was given, or an empty string."""
        return next((source.name for source in self.layers.rasters.get(name, [])), "")

    def rights(self) -> str:
        """Give licence and attribution of the layers, from their metadata."""
        return "; ".join(dict.fromkeys(self.layers.rights))

    def geology(self, name: str = "GEOLOGY") -> Geology:
        """Give a geological map with its class field and its legend."""
        if name not in self.layers.vectors:
            return Geology()
        field = next(
            d.name()
            for d in self.algorithm.parameterDefinitions()
            if d.type() == "field" and d.parentLayerParameterName() == name
        )
        path, layer = self.vector_layer(name)
        legend = self.file("LEGEND")
        symbols = "" if legend else self.legend(field)
        return Geology(path, layer, self.text(field), legend, symbols, self.layers.vectors[name].encoding)

    def legend(self, field: str) -> str:
        """Give the file of a legend made from the layer's symbols, or an empty string."""
        symbols = self.layers.symbols.get(field, Symbols())
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
        if all(symbol.is_shown for symbol in symbols.entries):
            self.feedback.pushInfo(
                tr(
                    "All categories of the layer's symbols are switched on, so the Cenozoic units are taken "
                    "as cover. Switch categories off to use these, and only these, as cover."
                )
            )
        if not field_of_model(self.algorithm, self.parameters, self.context):  # its legend comes first
            self.feedback.pushInfo(tr("The legend is taken from the layer's symbols."))
        return write_legend(symbols.entries, self.folder)

    def output(self, name: str) -> str:
        """Give the path to write to, or an empty string where the output is not wanted."""
        if name not in self.outputs:  # QGIS would name a second temporary file
            self.outputs[name] = self._path_of_output(name)
        return self.outputs[name]

    def _path_of_output(self, name: str) -> str:
        if name in self.algorithm.NEED_MAP and self.parameters.get("GEOLOGY") in (None, ""):
            return ""  # a temporary output, which dialogs offer; any other was refused
        if self.algorithm.parameterDefinition(name).type() in ("rasterDestination", "vectorDestination"):
            return self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        return self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
