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

from ..contract.errors import UserError
from ..contract.jobs.reading import numbers_in
from .texts import tr

TURNS = (0.0, -360.0, 360.0)  # of longitude, after which a place is the same
KNOWN_GRIDS = (b"DSAA", b"DSBB", b"DSRB", b"CDF", b"\x89HDF", b"II*", b"MM", b"ncols", b"NCOLS")
NUMBERS = re.compile(r"^\s*[-+]?[\d.]+(e[-+]?\d+)?([\s,;]+[-+]?[\d.]+(e[-+]?\d+)?){2,}\s*$", re.IGNORECASE)
LOOKED_AT = 4096  # bytes at the beginning of a file


def faults_of_files(algorithm, parameters, context) -> Iterator[str]:
    """Tell what a file is that QGIS cannot open as a raster."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.type() not in ("raster", "multilayer") or value in (None, ""):
            continue
        if definition.type() == "multilayer" and definition.layerType() == Qgis.ProcessingSourceType.File:
            continue  # further models
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(one, str) and layer_of(one, context) is None:
                yield f"{definition.description()}: {what_it_is(one)}"


def layer_of(name: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Give the layer of a name or path, a raster if it can be one."""
    kind = QgsProcessingUtils.LayerHint.Raster
    return QgsProcessingUtils.mapLayerFromString(
        name, context, True, kind
    ) or QgsProcessingUtils.mapLayerFromString(name, context)


def what_it_is(name: str) -> str:
    """Tell in two sentences why a file or name is no raster, and what to do."""
    path = Path(name.removeprefix("file://").partition("|")[0])
    file = path.name or name
    if name.startswith("/vsi") or "://" in name or not path.exists():
        return tr("{file} is not there ({name}). Choose a raster that exists.").format(file=file, name=name)
    if path.is_dir():
        return tr("{file} is a folder. Choose the raster in it.").format(file=file)
    with path.open("rb") as source:
        start = source.read(LOOKED_AT)
    return kind_of_file(path, start).format(file=file)


def kind_of_file(path: Path, start: bytes) -> str:
    """Give a sentence about a file, with its name as {file}."""
    suffix = path.suffix.lower()
    if not start:
        return tr("{file} is empty. Fetch or write it again.")
    if suffix == ".grd" and not start.startswith(KNOWN_GRIDS):
        return tr(
            "{file} is a Geosoft grid, which QGIS cannot open. Convert it to GXF, ERS or GeoTIFF (in Oasis "
            "montaj or the Geosoft viewer: Save as) and choose that file."
        )
    if suffix == ".gdb" or (suffix in (".dat", ".des", ".dfn") and path.with_suffix(".dfn").exists()):
        return tr(
            "{file} is a database of points along lines (ASEG-GDF2 or Geosoft), not a grid. Grid the points "
            "first and choose the grid."
        )
    if is_table(start):
        return tr(
            "{file} holds points in columns, not a grid. Load them (Layer > Add Layer > Add Delimited "
            "Text Layer), grid them by an interpolation, and choose the grid."
        )
    if start.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")) or suffix in (".tif", ".tiff", ".vrt"):
        return tr("{file} is damaged or cut short, or no GeoTIFF at all. Fetch or write it again.")
    return tr("{file} has a format that QGIS cannot open as a raster. Convert it to a GeoTIFF.")


def is_table(start: bytes) -> bool:
    """Whether a file begins with lines of three numbers or more, a heading aside."""
    try:
        lines = start.decode("utf-8", errors="strict" if len(start) < LOOKED_AT else "ignore").splitlines()
    except UnicodeDecodeError:
        return False
    lines = [line for line in lines if line.strip()][:-1] or lines
    return bool(lines) and sum(bool(NUMBERS.match(line)) for line in lines) >= 0.6 * len(lines)


def faults_of_nodata(algorithm, parameters, context) -> Iterator[str]:
    """Tell of values of empty cells that are no numbers."""
    if algorithm.parameterDefinition("NODATA") is None:
        return
    try:
        numbers_in(algorithm.parameterAsString(parameters, "NODATA", context))
    except UserError as problem:
        yield f"{problem.message} {problem.remedy}"


def meet(main: QgsRasterLayer, extent: QgsRectangle, crs, context: QgsProcessingContext) -> bool:
    """Whether an extent in a CRS meets a raster; longitudes that differ by whole turns are the same."""
    if not main.crs().isGeographic():
        return main.extent().intersects(moved(extent, crs, main.crs(), context))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    here, there = (moved(e, c, degrees, context) for e, c in ((main.extent(), main.crs()), (extent, crs)))
    return any(
        here.intersects(
            QgsRectangle(
                there.xMinimum() + turn, there.yMinimum(), there.xMaximum() + turn, there.yMaximum(), False
            )
        )
        for turn in TURNS
    )


def moved(extent: QgsRectangle, crs, to, context: QgsProcessingContext) -> QgsRectangle:
    """Give an extent in another CRS; one that cannot be told there is empty."""
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
