"""Inside the QGIS desktop: open every window of the plugin, save a picture of it, note words that are cut.

Started by tools/dialog_pictures.py, which names the folder for the pictures. Writes cut.txt there, and into
the home folder `done`: the traceback of an error, or nothing.
"""

import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEventLoop, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from qgis.utils import iface, plugins

HOME, OUT = Path(os.environ["HOME"]), Path(os.environ["DIALOGS_OUT"])
OURS = "concealedbedrock"
DIALOG, PANEL = QSize(900, 2100), QSize(1180, 900)
SHOWN = (QLabel, QAbstractButton, QComboBox, QLineEdit, QAbstractItemView)
BOX_EDGE = 30  # pixels that the arrow and the frame of a list take
STEPS, PATIENCE_S = 20, 120
cut: list[str] = []


def wait(milliseconds: int = 500) -> None:
    """Let QGIS draw and react."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until_ended(step) -> None:
    """Wait for the run of one of the panel's steps."""
    wait()
    while step.run.is_running:
        wait(200)
    if step.complaint.text():
        raise RuntimeError(step.complaint.text())


def save(window: QWidget, name: str, ours: QWidget | None = None) -> None:
    """Save a picture of a window, and note words that are cut in the part of it that is ours."""
    window.repaint()
    wait()
    if not window.grab().save(str(OUT / f"{name}.png")):
        raise OSError(f"{name}.png was not written")
    cut.extend(f"{name}: {text}" for text in words_cut(ours or window))


def words_cut(window: QWidget) -> list[str]:
    """Give the texts of labels and buttons that have less room than they need, and what is out of sight."""
    found = [_named(widget) for widget in window.findChildren(SHOWN) if _reaches_out(widget)]
    found += [box.currentText() for box in window.findChildren(QComboBox) if _is_elided(box)]
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.isVisible() or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            is_cut = widget.height() < widget.heightForWidth(widget.width()) - 2
        elif isinstance(widget, QAbstractButton) and widget.text() in ("…", "..."):
            continue
        else:
            is_cut = widget.width() < widget.minimumSizeHint().width() - 1
        found += [widget.text()] if is_cut else []
    return found


def _reaches_out(widget: QWidget) -> bool:
    """Whether a widget is cut off at the left or right, by what it lies in or by what lies on it.

    At the top and the bottom there are scroll bars.
    """
    seen = widget.visibleRegion().boundingRect()
    return widget.isVisible() and not seen.isEmpty() and seen.width() < widget.width()


def _is_elided(box: QComboBox) -> bool:
    """Whether the choice of a list that has nothing but such choices is cut; names of layers may be."""
    is_ours = not isinstance(box, QgsMapLayerComboBox) and not box.isEditable() and box.isVisible()
    return is_ours and box.width() < box.fontMetrics().horizontalAdvance(box.currentText()) + BOX_EDGE


def _named(widget: QWidget) -> str:
    text = widget.currentText() if isinstance(widget, QComboBox) else getattr(widget, "text", str)()
    return f"{text or type(widget).__name__} (out of sight)"


def save_algorithm(name: str, given: dict) -> None:
    """Save the dialog of an algorithm with all its parameters in sight."""
    dialog = processing.createAlgorithmDialog(f"{OURS}:{name}", given)
    dialog.show()
    dialog.resize(DIALOG)
    dialog.move(0, 0)
    wait()
    dialog.findChild(QGroupBox, "grpAdvanced").setProperty("collapsed", False)
    wait()
    contents = [
        area.widget().sizeHint().height() for area in dialog.findChildren(QScrollArea) if area.widget()
    ]
    dialog.resize(DIALOG.width(), min(DIALOG.height(), max([300, *contents]) + 190))
    save(dialog, name)
    dialog.close()
    dialog.deleteLater()


def save_window(opener, name: str) -> None:
    """Open one of the plugin's own windows and save it."""
    plugin = plugins["concealed_bedrock"]
    opener()
    [window] = plugin.dialogs
    wait(4000)
    save(window, name)
    window.close()
    wait()


def save_options() -> None:
    """Save the options page as it stands alone."""
    page = plugins["concealed_bedrock"].options.createWidget(iface.mainWindow())
    page.setWindowFlags(Qt.WindowType.Window)
    page.resize(700, 300)
    page.show()
    save(page, "options")
    page.close()


def train() -> None:
    """Train a model on a small survey for its report."""
    made = {"OUTPUT": "b.tif", "GEOLOGY": "g.gpkg", "LEGEND": "l.json", "TRUTH": "t.tif"}
    made = {key: str(HOME / name) for key, name in made.items()}
    processing.run(f"{OURS}:samplesurvey", made | {"SIZE": 96, "SPACING": 1})
    given = {"INPUT": made["OUTPUT"], "GEOLOGY": made["GEOLOGY"], "FIELD": "AGE", "LEGEND": made["LEGEND"]}
    given |= {
        "OUTPUT": str(HOME / "m.safetensors"),
        "REPORT": str(OUT / "report.html"),
        "STEPS": STEPS,
        "NULLS": "none",
    }
    processing.run(f"{OURS}:trainbedrockmodel", given)


def walk_the_panel() -> None:
    """Save the panel at each of its steps, with the layers beside it."""
    panel, window = plugins["concealed_bedrock"].panel, iface.mainWindow()
    window.showNormal()
    window.resize(PANEL)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers", "ConcealedBedrockPanel"))
    panel.dock.setUserVisible(True)
    docks = [window.findChild(QDockWidget, "Layers"), panel.dock]
    window.resizeDocks(docks, [250, panel.dock.minimumWidth()], Qt.Orientation.Horizontal)
    save(window, "panel_0_empty", panel.dock)
    panel.gravity.sample.click()
    until_ended(panel.gravity)
    until_ended(panel.map)
    save(window, "panel_1_gravity", panel.dock)
    panel.gravity.next.click()
    until_ended(panel.map)
    save(window, "panel_2_map", panel.dock)
    panel.map.next.click()
    save(window, "panel_3_model", panel.dock)
    panel.model.train.setChecked(True)
    save(window, "panel_3_train", panel.dock)
    panel.model.begin()
    end = time.monotonic() + PATIENCE_S
    while not panel.model.curve.has_points and time.monotonic() < end:
        wait()
    save(window, "panel_3_training", panel.dock)
    panel.model.run.cancel()
    while panel.model.run.is_running:
        wait()
    panel.model.ready.setChecked(True)
    panel.model.next.click()
    panel.result.make.click()
    until_ended(panel.result)
    iface.mapCanvas().waitWhileRendering()
    save(window, "panel_4_result", panel.dock)


def every_window() -> None:
    """Open one after the other."""
    plugin = plugins["concealed_bedrock"]
    iface.messageBar().clearWidgets()
    save_options()
    save_window(plugin.show_models, "models")
    save_window(plugin.install_engine, "installer")
    for name in (a.name() for a in QgsApplication.processingRegistry().providerById(OURS).algorithms()):
        save_algorithm(name, {})
    walk_the_panel()
    train()


def main() -> None:
    """Do it and end QGIS."""
    problem = ""
    try:
        every_window()
    except Exception:
        problem = traceback.format_exc()
    (OUT / "cut.txt").write_text("\n".join(dict.fromkeys(cut)), encoding="utf-8")
    (HOME / "done").write_text(problem)
    os._exit(0)  # closing the window would ask whether to save


QTimer.singleShot(1500, main)
