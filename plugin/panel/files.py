"""Files that the user chooses, as layers."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsRasterLayer, QgsVectorLayer


def _raster_of(path: str) -> QgsRasterLayer | None:
    """Open a raster; None where QGIS cannot."""
    layer = QgsRasterLayer(path, Path(path).stem)
    return layer if layer.isValid() else None


def _map_of(path: str) -> QgsVectorLayer | None:
    """Open a layer of features in its own colours; None where QGIS cannot."""
    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    if not layer.isValid():
        return None
    layer.loadDefaultStyle()
    return layer
