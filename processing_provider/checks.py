"""Wrong input is refused in one sentence with its remedy, before anything is run."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..contract.errors import UserError
from ..contract.jobs import VERBS
from ..contract.jobs.bounds import Number
from ..contract.jobs.settings import bounds_of, numbers_in
from ..contract.model_card import read_card
from .engine.interpreter import find_engine
from .input_layers import class_field
from .layers.vector_sources import UNCHECKED
from .output_checks import faults_of_outputs
from .raster_checks import count_data_bands, faults_of_files, meet
from .texts import tr

_DEVICES = re.compile(r"auto|cpu|cuda(:\d+)?")


def first_fault(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Give the first fault of what was given, or an empty string."""
    for check in _CHECKS:
        for fault in check(algorithm, parameters, context):
            # QGIS's message bar reads HTML, and names of layers and values may look like it.
            return fault.replace("<", "‹").replace(">", "›") if "<" in fault else fault
    return ""


def _definitions(algorithm: QgsProcessingAlgorithm, parameters: dict, *kinds: str) -> Iterator:
    """Give the definitions of some kinds for which something was given."""
    for definition in algorithm.parameterDefinitions():
        if definition.type() in kinds and parameters.get(definition.name()) not in (None, "", []):
            yield definition


def _rasters(algorithm, parameters, context) -> Iterator[tuple[str, QgsMapLayer | None]]:
    """Give (label, layer) of whatever was given as a raster, layers of other kinds too."""
    for definition in _definitions(algorithm, parameters, "raster"):
        name = definition.name()
        layer = algorithm.parameterAsLayer(parameters, name, context)
        text = algorithm.parameterAsString(parameters, name, context)
        yield definition.description(), layer or QgsProcessingUtils.mapLayerFromString(text, context)
    for definition in _definitions(algorithm, parameters, "multilayer"):
        for layer in algorithm.parameterAsLayerList(parameters, definition.name(), context):
            yield definition.description(), layer


def _vectors(algorithm, parameters, context) -> Iterator[tuple[str, QgsProcessingFeatureSource | None]]:
    """Give (label, source) of the vector layers; a source that cannot be read is None."""
    for definition in _definitions(algorithm, parameters, "source"):
        yield definition.description(), algorithm.parameterAsSource(parameters, definition.name(), context)


def _faults_of_rasters(algorithm, parameters, context) -> Iterator[str]:
    """Refuse what is no raster, or has no CRS."""
    for label, layer in _rasters(algorithm, parameters, context):
        if isinstance(layer, QgsVectorLayer):
            yield tr(
                "{label}: {name} is a vector layer, but a raster is needed. Choose a raster, or grid the "
                "points by interpolation."
            ).format(label=label, name=layer.name())
        elif isinstance(layer, QgsRasterLayer) and layer.isValid() and not layer.crs().isValid():
            yield _without_crs(label, layer.name())


def _without_crs(label: str, name: str) -> str:
    """Refuse a layer without a CRS."""
    return tr(
        "{label}: {name} has no coordinate reference system. Set it (Layer > Set CRS of Layer(s)) and run "
        "this again."
    ).format(label=label, name=name)


def _faults_of_vectors(algorithm, parameters, context) -> Iterator[str]:
    """Refuse a layer without a CRS or without features."""
    for label, source in _vectors(algorithm, parameters, context):
        if source is None:
            yield tr(
                "{label}: this is not a vector layer. Choose a layer or give the path of a file; for a part "
                "of a layer, 'file|subset=expression'."
            ).format(label=label)
        if source is not None and not source.sourceCrs().isValid():
            yield _without_crs(label, source.sourceName())
        if source is not None and _is_empty(source):
            yield tr(
                "{label}: {name} is empty. Choose a layer with polygons, or clear its filter or selection."
            ).format(label=label, name=source.sourceName())


def _is_empty(source: QgsProcessingFeatureSource) -> bool:
    """Whether a layer has no feature; a WFS counts none before the first has come."""
    return source.featureCount() == 0 and not any(
        source.getFeatures(QgsFeatureRequest().setLimit(1), UNCHECKED)
    )


def _faults_of_fields(algorithm, parameters, context) -> Iterator[str]:
    """Refuse a field that its layer lacks, or the lack of one that is needed."""
    for definition in algorithm.parameterDefinitions():
        if definition.type() != "field":
            continue
        source = algorithm.parameterAsSource(parameters, definition.parentLayerParameterName(), context)
        if source is None:
            continue
        field = class_field(algorithm, parameters, definition.name(), context)
        names = [f.name() for f in source.fields()]
        if not field:
            yield tr("{label}: no field is selected. Choose one of {fields}.").format(
                label=definition.description(), fields=", ".join(names)
            )
        elif not {field} & set(names) and not set(field.split("+")) <= set(names):
            yield tr("{label}: {name} has no field '{field}'. Choose one of {fields}.").format(
                label=definition.description(), name=source.sourceName(), field=field, fields=", ".join(names)
            )


def _faults_of_extents(algorithm, parameters, context) -> Iterator[str]:
    """Refuse layers that do not overlap INPUT."""
    if algorithm.parameterDefinition("INPUT") is None:
        return
    main = algorithm.parameterAsRasterLayer(parameters, "INPUT", context)
    if main is None:
        return
    others = [
        (layer.name(), layer.crs(), layer.extent())
        for _, layer in _rasters(algorithm, parameters, context)
        if layer
    ]
    others += [
        (source.sourceName(), source.sourceCrs(), source.sourceExtent())
        for _, source in _vectors(algorithm, parameters, context)
        if source
    ]
    for name, crs, extent in others:
        if not extent.isNull() and not meet(main, extent, crs, context):
            yield tr(
                "{name} does not overlap {main}. Choose layers of the same area, and check their coordinate "
                "reference systems."
            ).format(name=name, main=main.name())


def _faults_of_model(algorithm, parameters, context) -> Iterator[str]:
    """Refuse a model file that cannot be used, or without the rasters and the map it needs."""
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
            "The model uses outcrop, but no geological map is given. Choose a geological map, or a model "
            "that uses gravity alone."
        )
    wanted = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    given = count_data_bands(algorithm.parameterAsLayerList(parameters, "EXTRA", context))
    if given != len(wanted):
        yield tr(
            "The model was trained on {wanted} bands of further rasters ({names}), but {given} are given. "
            "Choose them under Advanced Parameters > Further rasters, or choose another model."
        ).format(wanted=len(wanted), names=", ".join(wanted) or "-", given=given)


def _faults_of_numbers(algorithm, parameters, context) -> Iterator[str]:
    """Refuse a number outside the bounds of its setting; QGIS lets NaN pass."""
    bounds = {takes.name: takes for _, takes in bounds_of(VERBS[algorithm.VERB]) if isinstance(takes, Number)}
    for definition in _definitions(algorithm, parameters, "number"):
        if definition.name() not in bounds:
            continue
        takes = bounds[definition.name()]
        value = algorithm.parameterAsDouble(parameters, definition.name(), context)
        is_count = takes.is_whole and math.isfinite(value)
        try:
            takes.take(round(value) if is_count else value)
        except UserError as problem:
            yield str(problem)


def _faults_of_device(algorithm, parameters, context) -> Iterator[str]:
    """Refuse what is no name of a device."""
    if algorithm.parameterDefinition("DEVICE") is None:
        return
    wish = algorithm.parameterAsString(parameters, "DEVICE", context).strip()
    if wish and not _DEVICES.fullmatch(wish):
        yield tr("There is no device '{wish}'. Use auto, cpu, cuda or cuda:0.").format(wish=wish)


def _faults_of_maps(algorithm, parameters, context) -> Iterator[str]:
    """Refuse an output that is made from a geological map where none is given."""
    if parameters.get("GEOLOGY") not in (None, ""):
        return
    for name in algorithm.NEED_MAP:
        value = parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        if value not in (None, "", QgsProcessing.TEMPORARY_OUTPUT):  # which dialogs offer by default
            yield tr("{label} needs a geological map. Choose one, or skip {label}.").format(
                label=algorithm.parameterDefinition(name).description()
            )


def _faults_of_nodata(algorithm, parameters, context) -> Iterator[str]:
    """Refuse values of empty cells that are no numbers."""
    if algorithm.parameterDefinition("NODATA") is None:
        return
    try:
        numbers_in(algorithm.parameterAsString(parameters, "NODATA", context))
    except UserError as problem:
        yield str(problem)


def _faults_of_engine(algorithm, parameters, context) -> Iterator[str]:
    """Refuse to start without an engine."""
    try:
        find_engine()
    except UserError as problem:
        yield str(problem)


_CHECKS: tuple[Callable[..., Iterator[str]], ...] = (
    faults_of_files,
    _faults_of_nodata,
    _faults_of_rasters,
    _faults_of_vectors,
    _faults_of_fields,
    _faults_of_extents,
    _faults_of_model,
    _faults_of_numbers,
    _faults_of_device,
    faults_of_outputs,
    _faults_of_maps,
    _faults_of_engine,
)
