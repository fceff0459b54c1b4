"""Wrong input is refused in one sentence with its remedy, before anything is run."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..contract.card_inputs import require_inputs
from ..contract.errors import UserError
from ..contract.fold_card import read_fold_card
from ..contract.jobs import VERBS
from ..contract.jobs.bounds import Number
from ..contract.jobs.magnetics import N_BANDS
from ..contract.jobs.settings import DEVICE, numbers_in
from ..contract.model_card import read_card
from .engine.interpreter import Engine
from .engine.offer import _offer_installation
from .file_checks import _faults_of_containers, _faults_of_files, _faults_of_outputs
from .layers.vector_sources import UNCHECKED
from .parameter_values import OPTIONAL_FIELDS, _ParameterValues
from .texts import tr

_TURNS = (0.0, -360.0, 360.0)  # of longitude, after which a place is the same


def _first_fault(values: _ParameterValues) -> str:
    """Give the first fault of what was given, or an empty string."""
    try:
        fault = next((fault for check in _CHECKS for fault in check(values)), "")
    except UserError as problem:
        fault = str(problem)
    # QGIS's message bar reads HTML, and names of layers and values may look like it.
    return fault.replace("<", "‹").replace(">", "›") if "<" in fault else fault


def _rasters(values: _ParameterValues) -> Iterator[tuple[str, QgsMapLayer | None]]:
    """Give (label, layer) of whatever was given as a raster, layers of other kinds too."""
    for definition in values.definitions("raster", given=True):
        text = values.text(definition.name())
        layer = values.layer(definition.name()) or QgsProcessingUtils.mapLayerFromString(text, values.context)
        yield definition.description(), layer
    for definition in values.definitions("multilayer", given=True):
        for layer in values.layers(definition.name()):
            yield definition.description(), layer


def _vectors(values: _ParameterValues) -> Iterator[tuple[str, QgsProcessingFeatureSource | None]]:
    """Give (label, source) of the vector layers; a source that cannot be read is None."""
    return ((d.description(), values.source(d.name())) for d in values.definitions("source", given=True))


def _faults_of_rasters(values: _ParameterValues) -> Iterator[str]:
    """Refuse what is no raster, or has no CRS."""
    for label, layer in _rasters(values):
        if isinstance(layer, QgsVectorLayer):
            yield tr(
                "{label}: {name} is a vector layer, but a raster is needed. Choose a raster, or make one of "
                "the points with Grid gravity stations."
            ).format(label=label, name=layer.name())
        elif isinstance(layer, QgsRasterLayer) and layer.isValid() and not layer.crs().isValid():
            yield tr(
                "{label}: {name} has no coordinate reference system. Set it (Layer > Set CRS of Layer(s)), "
                "or use Import a grid with its parameter CRS, and run this again."
            ).format(label=label, name=layer.name())


def _without_crs(label: str, name: str) -> str:
    """Refuse a layer without a CRS."""
    return tr(
        "{label}: {name} has no coordinate reference system. Set it (Layer > Set CRS of Layer(s)) and run "
        "this again."
    ).format(label=label, name=name)


def _faults_of_vectors(values: _ParameterValues) -> Iterator[str]:
    """Refuse a layer without a CRS or without features; a WFS counts none before the first has come."""
    for label, source in _vectors(values):
        if source is None:
            yield tr(
                "{label}: this is not a vector layer. Choose a layer or give the path of a file; for a part "
                "of a layer, 'file|subset=expression'."
            ).format(label=label)
            continue
        is_table = source.wkbType() == Qgis.WkbType.NoGeometry  # whose columns hold coordinates
        if not source.sourceCrs().isValid() and not is_table:
            yield _without_crs(label, source.sourceName())
        first = QgsFeatureRequest().setLimit(1)
        if source.featureCount() == 0 and not any(source.getFeatures(first, UNCHECKED)):
            yield tr(
                "{label}: {name} is empty. Choose a layer with features, or clear its filter or selection."
            ).format(label=label, name=source.sourceName())


def _faults_of_holes(values: _ParameterValues) -> Iterator[str]:
    """Refuse drillholes that are no points, and such without a map to read them by."""
    if values.algorithm.parameterDefinition("HOLES") is None or not (source := values.source("HOLES")):
        return
    kind = QgsWkbTypes.geometryType(source.wkbType())
    label = values.algorithm.parameterDefinition("HOLES").description()
    if kind in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Line):
        yield tr(
            "{label}: {name} holds no points. Choose the layer of the collars, or make points of it (Vector "
            "> Geometry Tools > Centroids)."
        ).format(label=label, name=source.sourceName())
    reads_map = values.algorithm.parameterDefinition("GEOLOGY") is not None
    if reads_map and values.parameters.get("GEOLOGY") in (None, ""):
        yield tr("{label} are read by the legend of the geological map. Choose a map.").format(label=label)


def _faults_of_fields(values: _ParameterValues) -> Iterator[str]:
    """Refuse a field that its layer lacks, or the lack of one that is needed."""
    for definition in values.definitions("field"):
        source = values.source(definition.parentLayerParameterName())
        if source is None:
            continue
        field = values.class_field(definition.name())
        names = [f.name() for f in source.fields()]
        if not field and definition.name() in OPTIONAL_FIELDS:
            continue
        if not field:
            yield tr("{label}: no field is selected. Choose one of {fields}.").format(
                label=definition.description(), fields=", ".join(names)
            )
        elif field not in names and not set(field.split("+")) <= set(names):
            yield tr("{label}: {name} has no field '{field}'. Choose one of {fields}.").format(
                label=definition.description(), name=source.sourceName(), field=field, fields=", ".join(names)
            )


def _faults_of_extents(values: _ParameterValues) -> Iterator[str]:
    """Refuse layers that do not overlap the raster whose cells are used."""
    main = values.grid_raster()
    if main is None:
        return
    others = [(layer.name(), layer.crs(), layer.extent()) for _, layer in _rasters(values) if layer]
    others += [
        (source.sourceName(), source.sourceCrs(), source.sourceExtent())
        for _, source in _vectors(values)
        if source
    ]
    for name, crs, extent in others:
        if not extent.isNull() and not _meet(main, extent, crs, values):
            yield tr(
                "{name} does not overlap {main}. Choose layers of the same area, and check their coordinate "
                "reference systems."
            ).format(name=name, main=main.name())


def _meet(main: QgsRasterLayer, extent: QgsRectangle, crs, values: _ParameterValues) -> bool:
    """Whether an extent in a CRS meets a raster; longitudes that differ by whole turns are the same."""
    if not main.crs().isGeographic():
        return main.extent().intersects(_in_crs(extent, crs, main.crs(), values))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    here = _in_crs(main.extent(), main.crs(), degrees, values)
    there = _in_crs(extent, crs, degrees, values)
    west, south, east, north = there.xMinimum(), there.yMinimum(), there.xMaximum(), there.yMaximum()
    return any(here.intersects(QgsRectangle(west + t, south, east + t, north, False)) for t in _TURNS)


def _in_crs(extent: QgsRectangle, crs, to, values: _ParameterValues) -> QgsRectangle:
    """Give an extent in another CRS; one that cannot be transformed is empty."""
    transform = QgsCoordinateTransform(crs, to, values.context.transformContext())
    transform.setBallparkTransformsAreAppropriate(True)
    try:
        return transform.transformBoundingBox(extent)
    except QgsCsException:
        return QgsRectangle()


def _faults_of_model(values: _ParameterValues) -> Iterator[str]:
    """Refuse a model file that cannot be used, or without the rasters and the map it needs."""
    definition = values.algorithm.parameterDefinition("MODEL")
    path = values.file("MODEL") if definition else ""
    if not definition or (not path and definition.flags() & Qgis.ProcessingParameterFlag.Optional):
        return
    if values.algorithm.VERB == "classifyfolds":
        read_fold_card(path)
        return
    card = read_card(path)
    knows = values.algorithm.parameterDefinition
    if card.reads != "gravity" and knows("GEOLOGY") and values.parameters.get("GEOLOGY") in (None, ""):
        yield tr(
            "The model uses outcrop, but no geological map is given. Choose a geological map, or a model "
            "that uses gravity alone."
        )
    has_raster, has_magnetic, has_lines = (
        values.parameters.get(name) not in (None, "") for name in ("INPUT", "MAGNETIC", "LINES")
    )
    has_extra = bool(values.layers("EXTRA"))
    has_lines = has_lines or not knows("LINES")  # they stop outcrop, and a network of gravity knows of none
    require_inputs(card, gravity=has_raster, magnetic=has_magnetic, extra=has_extra, lines=has_lines)
    wanted = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    given = _count_data_bands(values.layers("EXTRA"))
    if "magnetic" in card.training and has_magnetic:
        given += N_BANDS
    if given != len(wanted):
        yield tr(
            "The model was trained on {wanted} bands of further rasters ({names}), but {given} are given. "
            "Choose them under Advanced Parameters > Further rasters, or choose another model."
        ).format(wanted=len(wanted), names=", ".join(wanted) or "-", given=given)


def _count_data_bands(layers: list[QgsMapLayer]) -> int:
    """Count the bands of rasters that hold data: all but alpha."""
    count, alpha = 0, Qgis.RasterColorInterpretation.AlphaBand
    for provider in (layer.dataProvider() for layer in layers if isinstance(layer, QgsRasterLayer)):
        kinds = [provider.colorInterpretation(band) for band in range(1, provider.bandCount() + 1)]
        count += sum(kind != alpha for kind in kinds) or len(kinds)
    return count


def _check_numbers(values: _ParameterValues) -> Iterable[str]:
    """Refuse a number outside the bounds of its setting; QGIS lets NaN pass."""
    settings = VERBS[values.algorithm.VERB].bounds()
    bounds = {takes.name: takes for _, takes in settings if isinstance(takes, Number)}
    for name in (d.name() for d in values.definitions("number", given=True) if d.name() in bounds):
        value = values.number(name)
        is_count = bounds[name].is_whole and math.isfinite(value)
        bounds[name].take(round(value) if is_count else value)
    return ()


def _faults_of_device(values: _ParameterValues) -> Iterator[str]:
    """Refuse what is no name of a device."""
    wish = values.text("DEVICE").strip()
    if wish and not re.fullmatch(DEVICE.pattern, wish):
        yield tr("There is no device '{wish}'. Use auto, cpu, cuda or cuda:0.").format(wish=wish)


def _faults_of_maps(values: _ParameterValues) -> Iterator[str]:
    """Refuse an output that is made from a geological map where none is given."""
    if values.parameters.get("GEOLOGY") not in (None, ""):
        return
    for name in values.algorithm.NEED_MAP:
        value = values.parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        if value not in (None, "", QgsProcessing.TEMPORARY_OUTPUT):  # which dialogs offer by default
            yield tr("{label} needs a geological map. Choose one, or skip {label}.").format(
                label=values.algorithm.parameterDefinition(name).description()
            )


def _check_nodata(values: _ParameterValues) -> Iterable[str]:
    """Refuse values of empty cells that are no numbers."""
    numbers_in(values.text("NODATA"))
    return ()


def _check_engine(_values: _ParameterValues) -> Iterable[str]:
    """Refuse to start without an engine."""
    try:
        Engine.find()
    except UserError:
        _offer_installation()
        raise
    return ()


# What each finds it yields, or raises where the contract refuses it.
_CHECKS: tuple[Callable[[_ParameterValues], Iterable[str]], ...] = (
    _faults_of_files,
    _check_nodata,
    _faults_of_rasters,
    _faults_of_vectors,
    _faults_of_containers,
    _faults_of_holes,
    _faults_of_model,  # which may know the class field
    _faults_of_fields,
    _faults_of_extents,
    _check_numbers,
    _faults_of_device,
    _faults_of_outputs,
    _faults_of_maps,
    _check_engine,
)
