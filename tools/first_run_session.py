"""Inside the QGIS desktop: the first run by mouse clicks, with a picture after each step.

Started by tools/first_run.py, which names the zip, the wheels and the folder for the pictures in variables.
Writes figures.json there, and into the home folder `done`: the traceback of an error, or nothing.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QTreeView
from qgis.utils import iface, plugins

HOME = Path(os.environ["HOME"])
OUT = Path(os.environ["FIRST_RUN_OUT"])
PAUSE_MS, POLL_MS, PATIENCE_S = 600, 100, 1500


class Hand:
    """The user's hand: clicks what can be seen, counts, and takes pictures of the screen."""

    def __init__(self) -> None:
        self.clicks: list[str] = []
        self.pictures = 0

    def click(self, widget, name: str, place=None, keys=Qt.KeyboardModifier.NoModifier) -> None:
        """Click a widget; one that cannot be seen or is grey is an error."""
        if not widget.isEnabled() or not widget.isVisible():
            raise RuntimeError(f"{name} cannot be clicked")
        place = place or widget.rect().center()
        there = QApplication.widgetAt(widget.mapToGlobal(place))
        if there is not widget and not widget.isAncestorOf(there):
            raise RuntimeError(f"{name} is out of sight: at its place is {there}")
        self.clicks.append(name)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, keys, place)
        wait(PAUSE_MS)

    def picture(self, name: str) -> None:
        """Save a picture of the whole screen."""
        wait(PAUSE_MS)
        iface.mapCanvas().waitWhileRendering()
        self.pictures += 1
        path = OUT / f"{self.pictures:02}_{name}.png"
        if not QApplication.primaryScreen().grabWindow(0).save(str(path)):
            raise OSError(f"{path} was not written")

    def choose_in_dialog(self, opener, name: str, choose) -> None:
        """Click what opens a file dialog, and choose in it; `choose` takes the dialog."""
        problems: list[str] = []

        def work() -> None:
            dialog = QApplication.activeModalWidget()
            try:
                choose(dialog)
                self.picture("file_dialog")
                role, box = QDialogButtonBox.ButtonRole.AcceptRole, dialog.findChild(QDialogButtonBox)
                self.click(next(b for b in box.buttons() if box.buttonRole(b) == role), "open")
            except Exception:
                problems.append(traceback.format_exc())
                dialog.reject()

        QTimer.singleShot(2 * PAUSE_MS, work)
        self.click(opener, name)
        if problems:
            raise RuntimeError(problems[0])

    def choose_files(self, dialog, *paths: Path) -> None:
        """Click files of the folder that the dialog shows, which is the user's own at a first run."""
        view = dialog.findChild(QTreeView, "treeView")
        keys = Qt.KeyboardModifier.NoModifier
        for path in paths:
            folder = view.rootIndex()
            rows = range(view.model().rowCount(folder))
            index = next(i for i in (view.model().index(r, 0, folder) for r in rows) if i.data() == path.name)
            view.scrollTo(index)
            wait(PAUSE_MS)
            self.click(view.viewport(), path.name, view.visualRect(index).center(), keys)
            keys = Qt.KeyboardModifier.ControlModifier

    def taken(self) -> list[str]:
        """Give the clicks so far and count anew."""
        clicks, self.clicks = self.clicks, []
        return clicks


def wait(milliseconds: int) -> None:
    """Let QGIS draw and react."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(fact, what: str) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE_S
    while not fact():
        if time.monotonic() > end:
            raise TimeoutError(f"after {PATIENCE_S} s still without {what}")
        wait(POLL_MS)


def panel():
    """Give the plugin's panel."""
    return plugins["concealed_bedrock"].panel


def until_ended(step) -> None:
    """Wait for the run of one of the panel's steps."""
    wait_for(lambda: not step.run.is_running, f"an end of {step.NAME}")
    if step.complaint.text():
        raise RuntimeError(step.complaint.text())


def install_plugin(hand: Hand) -> float:
    """Install the zip as Plugins > Install from ZIP does; give the seconds until the panel is there."""
    import pyplugin_installer

    began = time.monotonic()
    pyplugin_installer.instance().installFromZipFile(os.environ["FIRST_RUN_ZIP"])
    wait_for(lambda: "concealed_bedrock" in plugins and panel().dock.isVisible(), "the panel")
    seconds = time.monotonic() - began
    hand.picture("plugin_installed")
    return seconds


def install_engine(hand: Hand) -> tuple[float, str]:
    """Install the engine from the folder of wheels; give the seconds and the Python it is built on."""
    began = time.monotonic()
    hand.click(panel().install_button, "Install the engine")
    [box] = plugins["concealed_bedrock"].dialogs
    wait_for(lambda: box.build.count() and box.folder_button.isEnabled(), "the findings")
    if os.environ["FIRST_RUN_PYTHON"]:
        box.python.setFilePath(os.environ["FIRST_RUN_PYTHON"])
    hand.picture("installer")
    wheels = Path(os.environ["FIRST_RUN_WHEELS"])
    hand.choose_in_dialog(
        box.folder_button,
        "From a folder",
        lambda dialog: QTest.keyClicks(dialog.findChild(QLineEdit), str(wheels)),
    )
    hand.picture("installing")
    wait_for(lambda: box.task is None, "an end of the installation")
    hand.picture("engine_installed")
    base = box.python_is.text()
    close = box.findChildren(QDialogButtonBox)[-1].button(QDialogButtonBox.StandardButton.Close)
    log, said = box.log.toPlainText(), box.bytes_text.text()
    (OUT / "installation.log").write_text(log)
    hand.click(close, "close")
    wait_for(lambda: not panel().install_button.isVisible(), f"an engine that the panel sees; {said}")
    return time.monotonic() - began, base


def look_at_the_map(hand: Hand, name: str) -> None:
    """Go to the map and its legend, which the panel has read meanwhile."""
    until_ended(panel().map)
    hand.click(panel().gravity.next, "Next: the map")
    until_ended(panel().map)
    hand.picture(f"{name}_map")


def wait_for_the_result(hand: Hand, name: str, began: float) -> dict:
    """Wait for the map and give the figures of a walk."""
    result = panel().result
    hand.picture(f"{name}_running")
    until_ended(result)
    wait_for(lambda: result.is_ready, "a map")
    iface.mapCanvas().waitWhileRendering()
    seconds = time.monotonic() - began
    hand.picture(f"{name}_result")
    return {"seconds": seconds, "clicks": hand.taken()}


def sample_walk(hand: Hand) -> dict:
    """Make a map of the sample survey that the panel offers, through all four steps."""
    began = time.monotonic()
    hand.click(panel().gravity.sample, "Try a sample survey")
    until_ended(panel().gravity)
    hand.picture("sample_gravity")
    look_at_the_map(hand, "sample")
    hand.click(panel().map.next, "Next: the model")
    hand.picture("sample_model")
    hand.click(panel().model.next, "Next: make the map")
    hand.picture("sample_ready")
    hand.click(panel().result.make, "Make the map")
    return wait_for_the_result(hand, "sample", began)


def file_walk(hand: Hand) -> dict:
    """Make a map of a grid and a geological map that lie in files, with the model that the panel proposes."""
    import processing

    gravity, geology, other = HOME / "bouguer.tif", HOME / "geology.gpkg", HOME / "other"
    other.mkdir()
    made = {"OUTPUT": gravity, "GEOLOGY": geology, "LEGEND": other / "a.json", "TRUTH": other / "a.tif"}
    given = {key: str(path) for key, path in made.items()}
    processing.run("concealedbedrock:samplesurvey", given | {"SEED": 3})
    QgsProject.instance().clear()
    wait(PAUSE_MS)
    hand.taken()
    hand.picture("files_empty")
    began = time.monotonic()
    hand.choose_in_dialog(
        panel().gravity.browse, "…", lambda dialog: hand.choose_files(dialog, gravity, geology)
    )
    hand.picture("files_gravity")
    look_at_the_map(hand, "files")
    hand.click(panel().map.make, "Make the map")
    return wait_for_the_result(hand, "files", began)


def first_run() -> dict:
    """Install, make both maps, and give the figures."""
    iface.mainWindow().showMaximized()
    wait(3 * PAUSE_MS)
    hand = Hand()
    plugin_s = install_plugin(hand)
    engine_s, base = install_engine(hand)
    clicks = len(hand.taken())
    walks = {"the sample": sample_walk(hand), "own files": file_walk(hand)}
    return {
        "qgis": Qgis.QGIS_VERSION,
        "base": base,
        "plugin_s": plugin_s,
        "engine_s": engine_s,
        "engine_clicks": clicks,
        "walks": walks,
    }


def main() -> None:
    """Do it and end QGIS."""
    problem = ""
    try:
        (OUT / "figures.json").write_text(json.dumps(first_run(), indent=1))
    except Exception:
        problem = traceback.format_exc()
        QApplication.primaryScreen().grabWindow(0).save(str(OUT / "99_failed.png"))
    (HOME / "done").write_text(problem)
    os._exit(0)  # closing the window would ask whether to save


QTimer.singleShot(1500, main)
