"""The preview of cover and outcrop on the canvas: a layer that is in no list and in no project file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsFeatureRenderer, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...processing_provider.texts import tr

_MARK = "concealed_bedrock/preview"  # a custom property of the layer
_NAMED_BY = ("layer-tree-layer", "layer-setting", "item")  # elements of a project file that name a layer


def _show_preview(layer: QgsVectorLayer, renderer: QgsFeatureRenderer) -> None:
    """Show a layer in other colours on top of all others, in the place of what was shown so before."""
    _remove_previews()
    shown = layer.clone()
    shown.setRenderer(renderer)
    shown.setCustomProperty(_MARK, True)
    shown.setFlags(shown.flags() | QgsMapLayer.LayerFlag.Private)
    shown.setName(tr("Cover and outcrop"))
    with _as_saved_as_before():
        QgsProject.instance().addMapLayer(shown, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, shown)


def _remove_previews() -> list[str]:
    """Take the preview out of the project, one that was saved in it too; give the ids."""
    project = QgsProject.instance()
    found = [key for key, layer in project.mapLayers().items() if layer.customProperty(_MARK)]
    if found:
        with _as_saved_as_before():
            project.removeMapLayers(found)
        for layer in project.layerTreeRoot().checkedLayers()[:1]:
            layer.triggerRepaint()  # the canvas does not draw anew for a layer that is gone
    return found


def _leave_out_previews(document: QDomDocument) -> None:
    """Take the preview out of a project file that QGIS is about to write, whose layer tree stands already."""
    for gone in _remove_previews():
        for element in [e for tag in _NAMED_BY for e in _elements(document, tag)]:
            if gone in (element.attribute("id"), element.text()):
                element.parentNode().removeChild(element)


def _elements(document: QDomDocument, tag: str) -> list[QDomElement]:
    found = document.elementsByTagName(tag)
    return [found.at(number).toElement() for number in range(found.count())]


@contextmanager
def _as_saved_as_before() -> Iterator[None]:
    """Let the project count as saved or changed as it did before: a preview is nothing to save."""
    project = QgsProject.instance()
    was_changed = project.isDirty()
    yield
    project.setDirty(was_changed)
