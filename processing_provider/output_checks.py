"""Outputs that would fall on something of the user's are refused before anything is run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
)

from ..contract.errors import UserError
from ..contract.jobs.paths import FOLDER, LAYER, PAGE, RASTER, Input, Output, check_outputs
from .texts import tr

NAMES_OF_LAYERS = ("windows", "bedrock", "geology")  # that the engine writes
KINDS = {"rasterDestination": RASTER, "vectorDestination": LAYER, "folderDestination": FOLDER}
TEMPORARY = ("", QgsProcessing.TEMPORARY_OUTPUT)


def faults_of_outputs(algorithm, parameters, context) -> Iterator[str]:
    """Say of an output that it is no plain file, is an input, or would destroy something."""
    outputs = list(outputs_given(algorithm, parameters, context))
    try:
        check_outputs(outputs, inputs_given(algorithm, parameters, context))
    except UserError as problem:
        yield f"{problem.message} {problem.remedy}"
        return
    for output in outputs:
        if output.suffixes == LAYER:
            yield from faults_of_geopackage(Path(output.path))


def outputs_given(algorithm, parameters, context) -> Iterator[Output]:
    """Give the outputs that have a place of their own; temporary ones fall on nothing."""
    for definition in algorithm.parameterDefinitions():
        if not definition.isDestination():
            continue
        path = text_of(parameters.get(definition.name()), context)
        if path not in TEMPORARY:
            yield Output(definition.description(), path, suffixes_of(definition))


def suffixes_of(definition) -> tuple[str, ...]:
    """Give the ends that an output's name may have."""
    if definition.type() in KINDS:
        return KINDS[definition.type()]
    end = f".{definition.defaultFileExtension()}"
    return PAGE if end in PAGE else (end,)


def text_of(value: object, context) -> str:
    """Give the path in an output's value, whatever QGIS has wrapped it in."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return "" if value is None else str(value)


def inputs_given(algorithm, parameters, context) -> Iterator[Input]:
    """Give the files that are read, as their layers and the parameters name them."""
    for definition in algorithm.parameterDefinitions():
        name, kind, label = definition.name(), definition.type(), definition.description()
        if definition.isDestination() or parameters.get(name) in (None, "", []):
            continue
        if kind == "multilayer":
            texts = algorithm.parameterAsFileList(parameters, name, context)
            layers = algorithm.parameterAsLayerList(parameters, name, context)
        elif kind in ("raster", "source", "vector", "file"):
            texts = [algorithm.parameterAsString(parameters, name, context)]
            layers = [layer_of(algorithm, parameters, name, context)] if kind != "file" else []
        else:
            continue
        yield from (Input(label, text) for text in texts if text)
        yield from (Input(label, text) for layer in layers if layer for text in sources_of(layer))


def layer_of(algorithm, parameters, name: str, context) -> QgsMapLayer | None:
    """Give the layer of a parameter."""
    return algorithm.parameterAsLayer(parameters, name, context) or QgsProcessingUtils.mapLayerFromString(
        algorithm.parameterAsString(parameters, name, context), context
    )


def sources_of(layer: QgsMapLayer) -> list[str]:
    """Give a layer's source, and the file in it as its provider knows it."""
    told = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return [layer.source(), *(str(told[key]) for key in ("path", "vsiPrefix") if told.get(key))]


def faults_of_geopackage(path: Path) -> Iterator[str]:
    """Say of a GeoPackage that it holds other layers, or changes that are not in the file yet.

    The engine looks more closely. Here QGIS itself reads it: to open and close a file that QGIS has open
    would take away QGIS's locks on it.
    """
    if not path.exists():
        return
    names = {layer.name() for layer in QgsProviderRegistry.instance().querySublayers(str(path))}
    others = sorted(names - set(NAMES_OF_LAYERS))
    if others or len(names) > 1:
        yield tr("{file} holds other layers: {names}. They would be lost. Choose another file.").format(
            file=path.name, names=", ".join(others or sorted(names))
        )
    journal = path.with_name(f"{path.name}-wal")
    if journal.exists() and journal.stat().st_size:
        yield tr(
            "{file} is open, in QGIS or another program, and has changes that are not in the file yet. "
            "Remove its layers from the project, or choose another file."
        ).format(file=path.name)
