"""Outputs that would overwrite data of the user are refused before anything is run."""

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

_NAMES_OF_LAYERS = ("windows", "bedrock", "geology")  # that the engine writes
_KINDS = {"rasterDestination": RASTER, "vectorDestination": LAYER, "folderDestination": FOLDER}
_TEMPORARY = ("", QgsProcessing.TEMPORARY_OUTPUT)


def faults_of_outputs(algorithm, parameters, context) -> Iterator[str]:
    """Refuse an output that is no plain file, is an input, or would destroy something."""
    outputs = list(_outputs_given(algorithm, parameters, context))
    try:
        check_outputs(outputs, _inputs_given(algorithm, parameters, context))
    except UserError as problem:
        yield str(problem)
        return
    for output in outputs:
        if output.suffixes == LAYER:
            yield from _faults_of_geopackage(Path(output.path))


def _outputs_given(algorithm, parameters, context) -> Iterator[Output]:
    """Give the outputs with a path of their own; temporary ones overwrite nothing."""
    for definition in algorithm.parameterDefinitions():
        if not definition.isDestination():
            continue
        path = _text_of(parameters.get(definition.name()), context)
        if path not in _TEMPORARY:
            yield Output(definition.description(), path, _suffixes_of(definition))


def _suffixes_of(definition) -> tuple[str, ...]:
    """Give the endings that an output's name may have."""
    if definition.type() in _KINDS:
        return _KINDS[definition.type()]
    end = f".{definition.defaultFileExtension()}"
    return PAGE if end in PAGE else (end,)


def _text_of(value: object, context) -> str:
    """Give the path in an output's value, whatever QGIS has wrapped it in."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return "" if value is None else str(value)


def _inputs_given(algorithm, parameters, context) -> Iterator[Input]:
    """Give the files that are read, by the names that layers and parameters have for them."""
    for definition in algorithm.parameterDefinitions():
        name, kind, label = definition.name(), definition.type(), definition.description()
        if definition.isDestination() or parameters.get(name) in (None, "", []):
            continue
        if kind == "multilayer":
            texts = algorithm.parameterAsFileList(parameters, name, context)
            layers = algorithm.parameterAsLayerList(parameters, name, context)
        elif kind in ("raster", "source", "vector", "file"):
            texts = [algorithm.parameterAsString(parameters, name, context)]
            layers = [algorithm.parameterAsLayer(parameters, name, context)] if kind != "file" else []
            layers = [
                layer or QgsProcessingUtils.mapLayerFromString(text, context)
                for layer, text in zip(layers, texts)
            ]
        else:
            continue
        yield from (Input(label, text) for text in texts if text)
        yield from (Input(label, text) for layer in layers if layer for text in _sources_of(layer))


def _sources_of(layer: QgsMapLayer) -> list[str]:
    """Give a layer's source, and the file in it as its provider knows it."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return [layer.source(), *(str(parts[key]) for key in ("path", "vsiPrefix") if parts.get(key))]


def _faults_of_geopackage(path: Path) -> Iterator[str]:
    """Refuse a GeoPackage with other layers, or with changes that are not in the file yet.

    The engine looks more closely. Here QGIS itself reads it: to open and close a file that QGIS has open
    would take away QGIS's locks on it.
    """
    if not path.exists():
        return
    names = {layer.name() for layer in QgsProviderRegistry.instance().querySublayers(str(path))}
    others = sorted(names - set(_NAMES_OF_LAYERS))
    if others or len(names) > 1:
        yield tr("{file} contains other layers, which would be lost: {names}. Choose another file.").format(
            file=path.name, names=", ".join(others or sorted(names))
        )
    journal = path.with_name(f"{path.name}-wal")
    if journal.exists() and journal.stat().st_size:
        yield tr(
            "{file} is open in QGIS or another program, with changes that are not saved to the file yet. "
            "Remove its layers from the project, or choose another file."
        ).format(file=path.name)
