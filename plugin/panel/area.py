"""The area of a map: a rectangle that the user draws on the canvas, and its cells on a raster."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ...processing_provider.engine import folders
from ...processing_provider.layers.rectangles import write_rectangles

_RED, _LINE = "#b3261e", 2  # of the rectangle on the canvas, pixels


class _Cells(NamedTuple):
    """A part of a raster: its north-western corner in the raster's CRS, columns and rows."""

    west: float = 0.0
    north: float = 0.0
    across: int = 0
    along: int = 0


class _DrawnArea:
    """A rectangle on the canvas, in the CRS in which it was drawn; None while there is none."""

    def __init__(self, canvas: QgsMapCanvas, drawn: Callable[[QgsRectangle], None]):
        self._canvas, self._drawn = canvas, drawn
        self._tool: QgsMapToolExtent | None = None
        self._band: QgsRubberBand | None = None

    def draw(self) -> None:
        """Let the user draw a rectangle with the mouse."""
        if self._tool is None or self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
        self._tool = QgsMapToolExtent(self._canvas)
        self._tool.extentChanged.connect(self._end)
        self._canvas.setMapTool(self._tool)

    def _end(self, area: QgsRectangle) -> None:
        self._canvas.setMapTool(self._before)
        self._drawn(area)

    def show(self, area: QgsReferencedRectangle) -> None:
        """Show a rectangle on the canvas."""
        if self._band is None:
            self._band = QgsRubberBand(self._canvas)
            self._band.setColor(QColor(_RED))
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setWidth(_LINE)
        self._band.setToGeometry(QgsGeometry.fromRect(area), area.crs())

    def hide(self) -> None:
        """Take the rectangle off the canvas."""
        if self._band is not None:
            self._band.reset()


def _as_text(area: QgsReferencedRectangle) -> str:
    """An area as the project file keeps it: its sides and its CRS."""
    sides = (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())
    return " ".join([*map(str, sides), area.crs().authid() or area.crs().toWkt()])


def _from_text(text: str) -> QgsReferencedRectangle | None:
    """An area from the project file; one without a CRS, of older projects, is in the project's."""
    sides, crs = text.split(maxsplit=4)[:4], text.split(maxsplit=4)[4:]
    if len(sides) < 4:
        return None
    own = QgsCoordinateReferenceSystem(crs[0]) if crs else QgsProject.instance().crs()
    return QgsReferencedRectangle(QgsRectangle(*map(float, sides)), own)


def _cells_in(area: QgsReferencedRectangle, layer: QgsRasterLayer) -> _Cells:
    """The cells of a raster in an area, none where they do not meet."""
    change = QgsCoordinateTransform(area.crs(), layer.crs(), QgsProject.instance())
    grid = layer.extent()
    try:
        box = change.transformBoundingBox(area).intersect(grid)
    except QgsCsException:  # no place on the ground of the other CRS
        return _Cells()
    if box.isEmpty():
        return _Cells()
    width, height = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    first, last = (round((x - grid.xMinimum()) / width) for x in (box.xMinimum(), box.xMaximum()))
    top, bottom = (round((grid.yMaximum() - y) / height) for y in (box.yMaximum(), box.yMinimum()))
    west, north = grid.xMinimum() + first * width, grid.yMaximum() - top * height
    return _Cells(west, north, last - first, bottom - top)


def _write_area(cells: _Cells, layer: QgsRasterLayer) -> str:
    """Write cells of a raster as a layer of one window, which Predict is confined to.

    Raises
    ------
    UserError
        Where it cannot be written.
    """
    east = cells.west + cells.across * layer.rasterUnitsPerPixelX()
    south = cells.north - cells.along * layer.rasterUnitsPerPixelY()
    name = re.sub(r"[^\w-]", "_", layer.name())[:60]
    # A command that was copied keeps its area: no two areas have one name, in degrees neither.
    file = f"{name}-{cells.west:.9g}-{cells.north:.9g}-{cells.across}x{cells.along}.gpkg"
    path = folders.user_folder() / "areas" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    write_rectangles(path, [QgsRectangle(cells.west, south, east, cells.north)], layer.crs())
    return str(path)
