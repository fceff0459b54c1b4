"""Rectangles of a grid as a layer that a prediction is confined to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...contract.errors import UserError
from ..texts import tr


def write_rectangles(
    path: Path, rectangles: Iterable[QgsRectangle], crs: QgsCoordinateReferenceSystem
) -> None:
    """Write rectangles as a GeoPackage.

    Without the field `scale`, which windows have, they say where to predict and not at which scale.

    Raises
    ------
    UserError
        Where the file cannot be written.
    """
    made = QgsVectorLayer("Polygon", "area", "memory")
    made.setCrs(crs)
    for rectangle in rectangles:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        made.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "area"
    context = QgsCoordinateTransformContext()
    fault, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(made, str(path), context, options)
    if fault != QgsVectorFileWriter.WriterError.NoError:
        raise UserError(
            tr("The area cannot be saved: {reason}.").format(reason=reason),
            tr("Make room on the disk, or map the whole grid."),
        )
