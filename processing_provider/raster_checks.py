"""What is wrong with rasters that were given: no raster at all, other ground, no numbers for empty cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
)

from .texts import tr

_TURNS = (0.0, -360.0, 360.0)  # of longitude, after which a place is the same
_KNOWN_GRIDS = (b"DSAA", b"DSBB", b"DSRB", b"CDF", b"\x89HDF", b"II*", b"MM", b"ncols", b"NCOLS")
_NUMBERS = re.compile(r"^\s*[-+]?[\d.]+(e[-+]?\d+)?([\s,;]+[-+]?[\d.]+(e[-+]?\d+)?){2,}\s*$", re.IGNORECASE)
_HEAD_BYTES = 4096  # that are read of a file


def faults_of_files(algorithm, parameters, context) -> Iterator[str]:
    """Say what a file is that QGIS cannot open as a raster."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.type() not in ("raster", "multilayer") or value in (None, ""):
            continue
        if definition.type() == "multilayer" and definition.layerType() == Qgis.ProcessingSourceType.File:
            continue  # further models
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(one, str) and _opened(one, context) is None:
                yield f"{definition.description()}: {_why_no_raster(one)}"


def _opened(name: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Give the layer of a name or path, a raster if it can be one."""
    kind = QgsProcessingUtils.LayerHint.Raster
    return QgsProcessingUtils.mapLayerFromString(
        name, context, True, kind
    ) or QgsProcessingUtils.mapLayerFromString(name, context)


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
            "{file} is a Geosoft grid, which QGIS cannot open. Convert it to GXF, ERS or GeoTIFF (Save as in "
            "Oasis montaj or the Geosoft viewer) and choose that file."
        )
    if suffix == ".gdb" or (suffix in (".dat", ".des", ".dfn") and path.with_suffix(".dfn").exists()):
        return tr(
            "{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Grid the points "
            "first and choose the grid."
        )
    if _is_table(start):
        return tr(
            "{file} contains points in columns, not a grid. Load them (Layer > Add Layer > Add Delimited "
            "Text Layer), grid them by interpolation and choose the grid."
        )
    if start.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")) or suffix in (".tif", ".tiff", ".vrt"):
        return tr("{file} is damaged, truncated or not a GeoTIFF. Download or write it again.")
    return tr("QGIS cannot open {file} as a raster. Convert it to a GeoTIFF.")


def _is_table(start: bytes) -> bool:
    """Whether a file begins with lines of three numbers or more, a heading aside."""
    try:
        lines = start.decode("utf-8", errors="strict" if len(start) < _HEAD_BYTES else "ignore").splitlines()
    except UnicodeDecodeError:
        return False
    lines = [line for line in lines if line.strip()][:-1] or lines
    return bool(lines) and sum(bool(_NUMBERS.match(line)) for line in lines) >= 0.6 * len(lines)


def meet(main: QgsRasterLayer, extent: QgsRectangle, crs, context: QgsProcessingContext) -> bool:
    """Whether an extent in a CRS meets a raster; longitudes that differ by whole turns are the same."""
    if not main.crs().isGeographic():
        return main.extent().intersects(_in_crs(extent, crs, main.crs(), context))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    here, there = (_in_crs(e, c, degrees, context) for e, c in ((main.extent(), main.crs()), (extent, crs)))
    return any(
        here.intersects(
            QgsRectangle(
                there.xMinimum() + turn, there.yMinimum(), there.xMaximum() + turn, there.yMaximum(), False
            )
        )
        for turn in _TURNS
    )


def _in_crs(extent: QgsRectangle, crs, to, context: QgsProcessingContext) -> QgsRectangle:
    """Give an extent in another CRS; one that cannot be transformed is empty."""
    transform = QgsCoordinateTransform(crs, to, context.transformContext())
    transform.setBallparkTransformsAreAppropriate(True)
    try:
        return transform.transformBoundingBox(extent)
    except QgsCsException:
        return QgsRectangle()


def count_data_bands(layers: list[QgsMapLayer]) -> int:
    """Count the bands of rasters that hold data: all but alpha."""
    count = 0
    for layer in layers:
        if not isinstance(layer, QgsRasterLayer):
            continue
        provider, alpha = layer.dataProvider(), Qgis.RasterColorInterpretation.AlphaBand
        kinds = [provider.colorInterpretation(band) for band in range(1, provider.bandCount() + 1)]
        count += sum(kind != alpha for kind in kinds) or len(kinds)
    return count
