"""Inside the QGIS desktop: work through the tutorial and save a picture of each window.

Started by tools/docs_screenshots.py. The folder named by DOCS_SESSION gets the data, the pictures and `done`,
which holds the traceback of an error, or nothing.
"""

import os
import traceback
from pathlib import Path

import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["DOCS_SESSION"])
ROOT = Path(os.environ["DOCS_CHECKOUT"])
WINDOW, DIALOG, DESIGNER = QSize(1180, 740), QSize(900, 760), QSize(1180, 640)
OUTPUTS = ("OUTPUT", "CONFIDENCE", "COMPOSITE", "MARKED")


def wait(milliseconds: int = 1500) -> None:
    """Let QGIS draw and react."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(widget, name: str) -> None:
    """Save a picture of a window."""
    widget.repaint()
    wait(400)
    if not widget.grab().save(str(FOLDER / f"{name}.png")):
        raise OSError(f"{name}.png was not written")


def path(name: str) -> str:
    """Give the path of a file of the tutorial."""
    return str(FOLDER / name)


def arrange() -> None:
    """Leave the layer tree, the map and the toolbox, without messages on this machine's fonts."""
    iface.messageBar().clearWidgets()
    window = iface.mainWindow()
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers", "ProcessingToolbox"))
    window.showNormal()
    window.resize(WINDOW)
    window.move(0, 0)
    layers, toolbox = (window.findChild(QDockWidget, name) for name in ("Layers", "ProcessingToolbox"))
    window.resizeDocks([layers, toolbox], [290, 280], Qt.Orientation.Horizontal)
    tree = toolbox.findChild(QTreeView)
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        tree.setExpanded(index, index.data() == "Concealed Bedrock")
        if index.data() == "Concealed Bedrock":
            for group in range(model.rowCount(index)):
                tree.expand(model.index(group, 0, index))
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def show_map() -> None:
    """Zoom to all layers and wait until they are drawn."""
    iface.mapCanvas().zoomToFullExtent()
    iface.mapCanvas().waitWhileRendering()
    wait()


def dialog_of(algorithm: str, parameters: dict, name: str) -> None:
    """Save a picture of an algorithm's dialog, filled in; files are shown without this machine's folder."""
    shown = {
        key: value if key in ("INPUT", "GEOLOGY") else Path(value).name for key, value in parameters.items()
    }
    dialog = processing.createAlgorithmDialog(f"concealedbedrock:{algorithm}", shown)
    dialog.show()
    dialog.resize(DIALOG)
    dialog.move(QPoint(0, 0))
    wait()
    save(dialog, name)
    dialog.close()
    dialog.deleteLater()


def until_ended(step) -> None:
    """Wait for the run of one of the panel's steps."""
    loop = QEventLoop()
    step.run.ended.connect(loop.quit)
    step.run.failed.connect(loop.quit)
    if step.run.is_running:
        loop.exec()
    if step.complaint.text():
        raise RuntimeError(step.complaint.text())


def panel() -> str:
    """Walk through the panel's four steps, then train; give the path of the model."""
    walked, project = plugins["concealed_bedrock"].panel, QgsProject.instance()
    window, before = iface.mainWindow(), set(project.mapLayers())
    window.findChild(QDockWidget, "ProcessingToolbox").setVisible(False)
    walked.dock.setUserVisible(True)
    docks = [window.findChild(QDockWidget, "Layers"), walked.dock]
    window.resizeDocks(docks, [250, 390], Qt.Orientation.Horizontal)
    wait()
    until_ended(walked.map)
    walked.gravity.look_at_residual()
    until_ended(walked.gravity)
    save(window, "panel_gravity")
    walked.gravity.next.click()
    iface.mapCanvas().waitWhileRendering()
    save(window, "panel_map")
    walked.map.next.click()
    walked.model.next.click()
    walked.result.make.click()
    until_ended(walked.result)
    wait()  # until the canvas has taken the layers
    iface.mapCanvas().waitWhileRendering()
    save(window, "panel_result")
    walked.model.header.click()
    walked.model.train.setChecked(True)
    walked.model.begin()
    while walked.model.run.is_running and len(walked.model.curve.losses) < 2:
        wait()
    wait(20_000)
    save(window, "panel_training")
    until_ended(walked.model)
    walked.dock.setUserVisible(False)
    project.removeMapLayers(list(set(project.mapLayers()) - before))
    project.layerTreeRoot().removeChildrenGroupWithoutLayers()
    return walked.model.parameters()["MODEL"]


def designer(name: str) -> None:
    """Save a picture of the example chain."""
    from processing.modeler.ModelerDialog import ModelerDialog

    window = ModelerDialog.create()
    window.loadModel(str(ROOT / "resources/models/residual_windows_predict.model3"))
    window.show()
    window.resize(DESIGNER)
    wait()
    view = window.view()
    view.fitInView(view.scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
    save(window, name)
    window.setDirty(False)
    window.close()


def tutorial() -> None:
    """Survey, training, prediction."""
    bouguer, geology, legend = path("bouguer.tif"), path("geology.gpkg"), path("legend.json")
    survey = {"OUTPUT": bouguer, "GEOLOGY": geology, "LEGEND": legend, "TRUTH": path("truth.tif")}
    processing.runAndLoadResults("concealedbedrock:samplesurvey", survey)
    arrange()
    show_map()
    save(iface.mainWindow(), "survey")
    given = {"INPUT": bouguer, "GEOLOGY": geology, "FIELD": "AGE", "LEGEND": legend}
    given |= {"OUTPUT": path("model.safetensors"), "REPORT": path("report.html")}
    dialog_of("trainbedrockmodel", given, "train")
    model = panel()
    given = {"INPUT": bouguer, "GEOLOGY": geology, "MODEL": model}
    dialog_of("predictconcealedbedrock", given, "predict")
    given |= {name: path(f"{name.lower()}.tif") for name in OUTPUTS}
    processing.runAndLoadResults("concealedbedrock:predictconcealedbedrock", given)
    survey_group = QgsProject.instance().layerTreeRoot().findLayers()[-1].parent()
    survey_group.setItemVisibilityChecked(False)  # the cover's colour would shine through the prediction
    survey_group.setExpanded(False)
    show_map()
    save(iface.mainWindow(), "prediction")
    designer("model_designer")


def main() -> None:
    """Work through the tutorial and end QGIS."""
    problem = ""
    try:
        tutorial()
    except Exception:
        problem = traceback.format_exc()
    (FOLDER / "done").write_text(problem)
    os._exit(0)  # closing the window would ask whether to save


QTimer.singleShot(1500, main)
