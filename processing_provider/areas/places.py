"""Where areas lie on a raster, and which part of it is predicted for them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
)

from ...contract.model_card import Card
from ..texts import tr
from .runs import _AreaRun

_TURNS = (0.0, -360.0, 360.0)  # of longitude, after which a place is the same
_EDGE = 1e-6  # cells: outlines along the cells' edges are not exact


@dataclass(frozen=True)
class _Place:
    """An area on a raster: its outline in the raster's CRS, and how much of it lies on the raster."""

    outline: QgsGeometry
    share_inside: float

    @classmethod
    def of(cls, run: _AreaRun, raster: QgsRasterLayer, transforms: QgsCoordinateTransformContext) -> _Place:
        """Find an area; ValueError with a sentence where it does not lie on the raster."""
        outline = QgsGeometry(run.geometry).makeValid()
        if run.crs.isValid():
            change = QgsCoordinateTransform(run.crs, raster.crs(), transforms)
            change.setBallparkTransformsAreAppropriate(True)
            try:
                outline.transform(change)
            except QgsCsException:
                outline = QgsGeometry()
        for turn in _TURNS if raster.crs().isGeographic() else _TURNS[:1]:
            moved = QgsGeometry(outline)
            moved.translate(turn, 0)
            if not moved.isEmpty() and moved.boundingBox().intersects(raster.extent()):
                part = moved.intersection(QgsGeometry.fromRect(raster.extent()))
                if not part.isEmpty() and part.area() > 0:
                    return cls(moved, part.area() / moved.area())
        raise ValueError(
            tr(
                "It lies outside the gravity raster {raster}. Remove it, or choose a raster that holds it."
            ).format(raster=raster.name())
        )

    @property
    def note(self) -> str:
        """Say where a part of the area lies outside the raster; empty where all lies on it."""
        if self.share_inside > 0.999:
            return ""
        return tr("{share:.0f} % of it lie outside the gravity raster.").format(
            share=100 * (1 - self.share_inside)
        )

    def rectangle(self, raster: QgsRasterLayer, margin: int) -> QgsRectangle:
        """Give the cells of the outline, with a margin of cells around, in the raster's CRS."""
        box, grid = self.outline.boundingBox(), raster.extent()
        width, height = raster.rasterUnitsPerPixelX(), raster.rasterUnitsPerPixelY()
        west, east = _edges(box.xMinimum() - grid.xMinimum(), box.xMaximum() - grid.xMinimum(), width, margin)
        north, south = _edges(
            grid.yMaximum() - box.yMaximum(), grid.yMaximum() - box.yMinimum(), height, margin
        )
        return QgsRectangle(
            grid.xMinimum() + west * width,
            grid.yMaximum() - min(south, raster.height()) * height,
            grid.xMinimum() + min(east, raster.width()) * width,
            grid.yMaximum() - north * height,
        )


def _edges(first: float, last: float, size: float, margin: int) -> tuple[int, int]:
    """Give the first cell and the end of the cells between two distances, with a margin."""
    start, end = math.floor(first / size + _EDGE), math.ceil(last / size - _EDGE)
    return max(start - margin, 0), max(end, start + 1) + margin


def _margin_of(card: Card, scale: str, pixels: int) -> int:
    """Give the cells around an area in which windows may begin that reach into it.

    Windows without a cell under cover are left out. So that no window of the area is left out that the whole
    raster would have, the cells of all its windows are predicted. Models of outcrop alone have no windows.
    """
    if card.reads == "outcrop":
        return 0
    chosen = card.windows if scale == "all" else card.windows[:1]
    return max((round(w["window_px"] / pixels) if pixels else w["side_cells"] for w in chosen), default=0)
