"""Files that cannot be read or must not be overwritten: said by what they are, before anything is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
)

from ..contract.jobs.files import LAYER_NAMES
from ..contract.jobs.paths import FOLDER, LAYER, PAGE, RASTER, Input, Output, check_outputs
from .parameter_values import _ParameterValues
from .texts import tr

_KNOWN_GRIDS = (b"DSAA", b"DSBB", b"DSRB", b"CDF", b"\x89HDF", b"II*", b"MM", b"ncols", b"NCOLS")
_NUMBERS = re.compile(r"^\s*[-+]?[\d.]+(e[-+]?\d+)?([\s,;]+[-+]?[\d.]+(e[-+]?\d+)?){2,}\s*$", re.IGNORECASE)
_HEAD_BYTES = 4096  # that are read of a file
_KINDS = {"rasterDestination": RASTER, "vectorDestination": LAYER, "folderDestination": FOLDER}
_TEMPORARY = ("", QgsProcessing.TEMPORARY_OUTPUT)


def _faults_of_files(values: _ParameterValues) -> Iterator[str]:
    """Say what a file is that QGIS cannot open as a raster."""
    kind = QgsProcessingUtils.LayerHint.Raster
    for definition in values.definitions("raster", "multilayer", given=True):
        if definition.type() == "multilayer" and definition.layerType() == Qgis.ProcessingSourceType.File:
            continue  # further models
        value = values.parameters[definition.name()]
        for name in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(name, str) and not (
                QgsProcessingUtils.mapLayerFromString(name, values.context, True, kind)
                or QgsProcessingUtils.mapLayerFromString(name, values.context)
            ):
                yield f"{definition.description()}: {_why_no_raster(name)}"


def _why_no_raster(name: str) -> str:
    """Say why a file or name is no raster, and what to do."""
    path = Path(name.removeprefix("file://").partition("|")[0])
    file = path.name or name
    if name.startswith("/vsi") or "://" in name or not path.exists():
        return tr("{file} does not exist ({name}). Choose a raster that exists.").format(file=file, name=name)
    if path.is_dir():
        return tr("{file} is a folder. Choose the raster in it.").format(file=file)
    with path.open("rb") as source:
        start = source.read(_HEAD_BYTES)
    return _why_unreadable(path, start).format(file=file)


def _why_unreadable(path: Path, start: bytes) -> str:
    """Give a sentence about a file, with its name as {file}."""
    suffix = path.suffix.lower()
    if not start:
        return tr("{file} is empty. Download or write it again.")
    if suffix == ".grd" and not start.startswith(_KNOWN_GRIDS):
        return tr(
            "{file} is a Geosoft grid, which QGIS cannot open. Make a GeoTIFF of it with Import a grid and "
            "choose that file."
        )
    if suffix == ".gdb" or (suffix in (".dat", ".des", ".dfn") and path.with_suffix(".dfn").exists()):
        return tr(
            "{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Read it with "
            "Import gravity stations, and make a grid with Grid gravity stations."
        )
    if _is_table(start):
        return tr(
            "{file} contains points in columns. Make a GeoTIFF of them, with Import a grid where they are "
            "the nodes of a grid, otherwise with Import and Grid gravity stations, and choose that."
        )
    if start.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")) or suffix in (".tif", ".tiff", ".vrt"):
        return tr("{file} is damaged, truncated or not a GeoTIFF. Download or write it again.")
    return tr("QGIS cannot open {file} as a raster. Make a GeoTIFF of it, such as with Import a grid.")


def _is_table(start: bytes) -> bool:
    """Whether a file begins with lines of three numbers or more, a heading aside."""
    try:
        lines = start.decode("utf-8", errors="strict" if len(start) < _HEAD_BYTES else "ignore").splitlines()
    except UnicodeDecodeError:
        return False
    lines = [line for line in lines if line.strip()][:-1] or lines
    return bool(lines) and sum(bool(_NUMBERS.match(line)) for line in lines) >= 0.6 * len(lines)


def _faults_of_containers(values: _ParameterValues) -> Iterator[str]:
    """Refuse the bare path of a file with several layers, whose first QGIS would take without a word."""
    for definition in values.definitions("source", given=True):
        path = values.parameters[definition.name()]
        if not isinstance(path, str) or "|" in path or not Path(path).exists():
            continue
        layers = QgsProviderRegistry.instance().querySublayers(path)
        table = Qgis.WkbType.NoGeometry  # of styles or attributes
        names = [d.name() for d in layers if d.type() == Qgis.LayerType.Vector and d.wkbType() != table]
        if len(names) > 1:
            yield tr(
                "{label}: {file} contains {number} layers ({names}). Name the one that is wanted, as in "
                "'{file}|layername={first}'."
            ).format(
                label=definition.description(),
                file=Path(path).name,
                number=len(names),
                names=", ".join(names[:8]),
                first=names[0],
            )


def _faults_of_outputs(values: _ParameterValues) -> Iterator[str]:
    """Refuse an output that is no plain file, is an input, or would destroy something (yielded or raised)."""
    outputs = list(_outputs_given(values))
    check_outputs(outputs, _inputs_given(values))
    for output in outputs:
        if output.suffixes == LAYER:
            yield from _faults_of_geopackage(Path(output.path))


def _outputs_given(values: _ParameterValues) -> Iterator[Output]:
    """Give the outputs with a path of their own; temporary ones overwrite nothing."""
    for definition in values.algorithm.destinationParameterDefinitions():
        path = values.parameters.get(definition.name())
        if isinstance(path, QgsProcessingOutputLayerDefinition):
            path = path.sink
        if isinstance(path, QgsProperty):
            path = path.valueAsString(values.context.expressionContext(), "")[0]
        path = "" if path is None else str(path)
        if path not in _TEMPORARY:
            end = f".{definition.defaultFileExtension()}"
            suffixes = _KINDS.get(definition.type(), PAGE if end in PAGE else (end,))
            yield Output(definition.description(), path, suffixes)


def _inputs_given(values: _ParameterValues) -> Iterator[Input]:
    """Give the files that are read, by the names that layers and parameters have for them."""
    for definition in values.definitions("raster", "source", "vector", "file", "multilayer", given=True):
        name, kind, label = definition.name(), definition.type(), definition.description()
        if kind == "multilayer":
            texts = values.algorithm.parameterAsFileList(values.parameters, name, values.context)
            layers = values.layers(name)
        else:
            texts = [values.text(name)]
            layers = []
        if kind in ("raster", "source", "vector"):
            layers = [values.layer(name) or QgsProcessingUtils.mapLayerFromString(texts[0], values.context)]
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
    others = sorted(names - LAYER_NAMES)
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
