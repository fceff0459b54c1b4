"""Run algorithms in the QGIS desktop with a layer selected, each in a new project, and record what is shown.

The job file, named by DESKTOP_SESSION, holds a list of {"algorithm", "parameters", "selected", "out"}; with
"dialog" the algorithm is run from its dialog, and its report is opened by the dialog's button.
"""

import json
import os
import traceback
from pathlib import Path

import processing
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface


def tip_of(layer) -> str:
    """The map tip at the layer's centre, as QGIS fills it in."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.mapLayerPositionScope(layer.extent().center()))
    if isinstance(layer, QgsVectorLayer):
        context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def on_screen() -> list[dict]:
    """The layer tree from top to bottom."""
    found = []
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        layer = node.layer()
        renderer = layer.renderer()
        legend = iface.layerTreeView().layerTreeModel().layerLegendNodes(node)
        found.append(
            {
                "name": layer.name(),
                "group": node.parent().name(),
                "shown": node.itemVisibilityChecked(),
                "expanded": node.isExpanded(),
                "source": layer.source(),
                "renderer": renderer.type(),
                "colours": colours_of(renderer),
                "legend": [str(entry.data(0)) for entry in legend],
                "tip": tip_of(layer),
                "title": layer.metadata().title(),
                "abstract": layer.metadata().abstract(),
                "licences": layer.metadata().licenses(),
                "rights": layer.metadata().rights(),
                "created": layer.metadata().dateTime(Qgis.MetadataDateType.Created).isValid(),
            }
        )
    return found


def colours_of(renderer) -> dict:
    """Label -> colour of a paletted or categorised renderer."""
    if renderer.type() == "paletted":
        return {entry.label: entry.color.name() for entry in renderer.classes()}
    if renderer.type() == "categorizedSymbol":
        return {c.label(): c.symbol().color().name() for c in renderer.categories()}
    return {}


class Browser(QObject):
    """Stands for the user's browser: keeps what it is asked to open."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def run_from_dialog(algorithm: str, parameters: dict) -> dict:
    """Run an algorithm as a user does, and open its report."""
    from processing.core.ProcessingResults import resultsList

    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")
    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    dialog.show()
    loop = QEventLoop()
    dialog.algorithmFinished.connect(loop.quit)
    button = dialog.findChild(QPushButton, "openReport")
    was_enabled = button.isEnabled()
    QTimer.singleShot(0, dialog.runAlgorithm)
    loop.exec()
    button.click()
    listed = [entry.filename for entry in resultsList.getResults()]
    return {"opened": browser.opened, "listed": listed, "button": [was_enabled, button.isEnabled()]}


def answer_of(run: dict) -> dict:
    """Run one algorithm in a new project, and tell what is on screen."""
    try:
        QgsProject.instance().clear()
        layer = QgsRasterLayer(run["selected"], Path(run["selected"]).stem)
        QgsProject.instance().addMapLayer(layer)
        iface.setActiveLayer(layer)
        answer = {}
        if run["dialog"]:
            answer = run_from_dialog(run["algorithm"], run["parameters"])
        else:
            processing.runAndLoadResults(run["algorithm"], run["parameters"])
        return answer | {"layers": on_screen()}
    except Exception:
        return {"error": traceback.format_exc()}


def main() -> None:
    for run in json.loads(Path(os.environ["DESKTOP_SESSION"]).read_text()):
        Path(run["out"]).write_text(json.dumps(answer_of(run)))
    os._exit(0)  # closing the window would ask whether to save


QTimer.singleShot(1000, main)
