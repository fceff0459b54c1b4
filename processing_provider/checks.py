"""Wrong input, told in one sentence with its remedy before anything is run."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..contract.errors import UserError
from ..contract.model_card import read_card
from .engine.interpreter import EngineProblem, find_engine
from .layers.sources import UNCHECKED
from .output_checks import faults_of_outputs
from .parameter_values import class_field, is_temporary, lacks_map
from .parameters import bounds_of_verb
from .raster_checks import count_data_bands, faults_of_files, faults_of_nodata, meet
from .texts import tr

ANGLES = {ord("<"): "‹", ord(">"): "›"}
DEVICES = re.compile(r"auto|cpu|cuda(:\d+)?")


def first_fault(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Give the first fault of what was given, or an empty string."""
    for check in CHECKS:
        for fault in check(algorithm, parameters, context):
            return without_markup(fault)
    return ""


def without_markup(text: str) -> str:
    """Give a text that QGIS's message bar shows as it is: names of layers and values may look like HTML."""
    return text.translate(ANGLES) if "<" in text else text


def definitions_of(algorithm: QgsProcessingAlgorithm, parameters: dict, *kinds: str) -> Iterator:
    """Give the definitions of some kinds for which something was given."""
    for definition in algorithm.parameterDefinitions():
        if definition.type() in kinds and parameters.get(definition.name()) not in (None, "", []):
            yield definition


def rasters_given(algorithm, parameters, context) -> Iterator[tuple[str, QgsMapLayer | None]]:
    """Give (label, layer) of whatever was given where rasters are due."""
    for definition in definitions_of(algorithm, parameters, "raster"):
        yield definition.description(), layer_given(algorithm, parameters, definition.name(), context)
    for definition in definitions_of(algorithm, parameters, "multilayer"):
        for layer in algorithm.parameterAsLayerList(parameters, definition.name(), context):
            yield definition.description(), layer


def layer_given(algorithm, parameters, name: str, context) -> QgsMapLayer | None:
    """Give a layer of any kind: a raster parameter alone would not see a vector layer."""
    return algorithm.parameterAsLayer(parameters, name, context) or QgsProcessingUtils.mapLayerFromString(
        algorithm.parameterAsString(parameters, name, context), context
    )


def vectors_given(algorithm, parameters, context) -> Iterator[tuple[str, object]]:
    """Give (label, source) of the vector layers; a source that cannot be read is None."""
    for definition in definitions_of(algorithm, parameters, "source"):
        yield definition.description(), algorithm.parameterAsSource(parameters, definition.name(), context)


def faults_of_rasters(algorithm, parameters, context) -> Iterator[str]:
    """Tell of what is no raster, or has no CRS."""
    for label, layer in rasters_given(algorithm, parameters, context):
        if isinstance(layer, QgsVectorLayer):
            yield tr(
                "{label}: {name} is a vector layer, a raster is wanted. Choose a raster, or make one of "
                "the points with an interpolation."
            ).format(label=label, name=layer.name())
        elif isinstance(layer, QgsRasterLayer) and layer.isValid() and not layer.crs().isValid():
            yield without_crs(label, layer.name())


def without_crs(label: str, name: str) -> str:
    """Tell of a layer without a CRS."""
    return tr(
        "{label}: {name} has no coordinate reference system. Set it (Layer > Set CRS of Layer(s)) and run "
        "again."
    ).format(label=label, name=name)


def faults_of_vectors(algorithm, parameters, context) -> Iterator[str]:
    """Tell of a layer without a CRS or without features."""
    for label, source in vectors_given(algorithm, parameters, context):
        if source is None:
            yield tr(
                "{label}: what was given is no vector layer. Give a layer, or the path of a file; a part of "
                "a layer is given as 'file|subset=expression'."
            ).format(label=label)
        if source is not None and not source.sourceCrs().isValid():
            yield without_crs(label, source.sourceName())
        if source is not None and is_empty(source):
            yield tr(
                "{label}: {name} is empty. Choose a layer with polygons, or clear its filter or selection."
            ).format(label=label, name=source.sourceName())


def is_empty(source: QgsProcessingFeatureSource) -> bool:
    """Whether a layer has no feature; a WFS counts none before the first has come."""
    return source.featureCount() == 0 and not any(
        source.getFeatures(QgsFeatureRequest().setLimit(1), UNCHECKED)
    )


def faults_of_fields(algorithm, parameters, context) -> Iterator[str]:
    """Tell of a field that its layer lacks, or that is wanted and was not given."""
    for definition in algorithm.parameterDefinitions():
        if definition.type() != "field":
            continue
        source = algorithm.parameterAsSource(parameters, definition.parentLayerParameterName(), context)
        if source is None:
            continue
        field = class_field(algorithm, parameters, definition.name(), context)
        names = [f.name() for f in source.fields()]
        if not field:
            yield tr("{label}: no field is chosen. Choose one of {fields}.").format(
                label=definition.description(), fields=", ".join(names)
            )
        elif not {field} & set(names) and not set(field.split("+")) <= set(names):
            yield tr("{label}: {name} has no field '{field}'. Choose one of {fields}.").format(
                label=definition.description(), name=source.sourceName(), field=field, fields=", ".join(names)
            )


def faults_of_extents(algorithm, parameters, context) -> Iterator[str]:
    """Tell of layers that lie elsewhere than INPUT."""
    if algorithm.parameterDefinition("INPUT") is None:
        return
    main = algorithm.parameterAsRasterLayer(parameters, "INPUT", context)
    if main is None:
        return
    others = [(layer.name(), layer.crs(), layer.extent())
              for _, layer in rasters_given(algorithm, parameters, context) if layer]  # fmt: skip
    others += [(source.sourceName(), source.sourceCrs(), source.sourceExtent())
               for _, source in vectors_given(algorithm, parameters, context) if source]  # fmt: skip
    for name, crs, extent in others:
        if not extent.isNull() and not meet(main, extent, crs, context):
            yield tr(
                "{name} does not overlap {main}. Choose layers of the same ground, and check their "
                "coordinate reference systems."
            ).format(name=name, main=main.name())


def faults_of_model(algorithm, parameters, context) -> Iterator[str]:
    """Tell of a model file that cannot be used, and of bands that it wants."""
    definition = algorithm.parameterDefinition("MODEL")
    if definition is None:
        return
    path = algorithm.parameterAsFile(parameters, "MODEL", context)
    if not path and definition.flags() & Qgis.ProcessingParameterFlag.Optional:
        return
    try:
        card = read_card(path)
    except UserError as problem:
        yield str(problem)
        return
    if card.reads != "gravity" and parameters.get("GEOLOGY") in (None, ""):
        yield tr(
            "The model reads outcrop, and no geological map is given. Choose one under Geological map, or a "
            "model that reads gravity alone."
        )
    wanted = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    given = count_data_bands(algorithm.parameterAsLayerList(parameters, "EXTRA", context))
    if given != len(wanted):
        yield tr(
            "The model learned from {wanted} bands of further rasters ({names}), {given} are given. Choose "
            "those under Further rasters, or another model."
        ).format(wanted=len(wanted), names=", ".join(wanted) or "-", given=given)


def faults_of_numbers(algorithm, parameters, context) -> Iterator[str]:
    """Tell of a number outside the bounds of the job's setting; QGIS lets NaN pass."""
    bounds = bounds_of_verb(algorithm.VERB)
    for definition in definitions_of(algorithm, parameters, "number"):
        if definition.name() not in bounds:
            continue
        takes = bounds[definition.name()]
        value = algorithm.parameterAsDouble(parameters, definition.name(), context)
        is_count = takes.is_whole and math.isfinite(value)
        try:
            takes.take(round(value) if is_count else value)
        except UserError as problem:
            yield f"{problem.message} {problem.remedy}"


def faults_of_device(algorithm, parameters, context) -> Iterator[str]:
    """Tell of a device that has no such name."""
    if algorithm.parameterDefinition("DEVICE") is None:
        return
    wish = algorithm.parameterAsString(parameters, "DEVICE", context).strip()
    if wish and not DEVICES.fullmatch(wish):
        yield tr("There is no device '{wish}'. Choose auto, cpu, cuda or cuda:0.").format(wish=wish)


def faults_of_maps(algorithm, parameters, context) -> Iterator[str]:
    """Tell of an output that is made from a geological map where none is given."""
    if not lacks_map(parameters):
        return
    for name in algorithm.NEED_MAP:
        if parameters.get(name) not in (None, "") and not is_temporary(parameters[name]):
            yield tr("{label} is made from a geological map. Choose one, or leave {label} out.").format(
                label=algorithm.parameterDefinition(name).description()
            )


def faults_of_engine(algorithm, parameters, context) -> Iterator[str]:
    """Tell that no engine is there."""
    try:
        find_engine()
    except EngineProblem as problem:
        yield str(problem)


CHECKS: tuple[Callable[..., Iterator[str]], ...] = (
    faults_of_files,
    faults_of_nodata,
    faults_of_rasters,
    faults_of_vectors,
    faults_of_fields,
    faults_of_extents,
    faults_of_model,
    faults_of_numbers,
    faults_of_device,
    faults_of_outputs,
    faults_of_maps,
    faults_of_engine,
)
