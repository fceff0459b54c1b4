"""Settings > Options > Concealed Bedrock: the engine's Python, the device, the threads."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from ..processing_provider.engine.folders import icon
from ..processing_provider.engine.interpreter import (
    DEVICE_SETTING,
    PYTHON_SETTING,
    THREADS_SETTING,
    EngineProblem,
    device_setting,
    find_engine,
    threads_setting,
)
from ..processing_provider.texts import tr


class OptionsPage(QgsOptionsPageWidget):
    """The page; nothing is kept until the user accepts it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.python = QgsFileWidget()
        self.python.setFilePath(str(QgsSettings().value(PYTHON_SETTING, "") or ""))
        self.device = QComboBox()
        self.device.setEditable(True)
        self.device.addItems(["auto", "cpu", "cuda:0"])
        self.device.setCurrentText(device_setting())
        self.threads = QSpinBox()
        self.threads.setRange(0, 256)
        self.threads.setSpecialValueText(tr("as many as there are cores"))
        self.threads.setValue(threads_setting())
        self.arrange()

    def arrange(self) -> None:
        """Lay the page out."""
        form = QFormLayout(self)
        form.addRow(tr("Engine's Python (left empty: the one that was installed from here)"), self.python)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Threads"), self.threads)
        in_use = QLabel(engine_in_use())
        in_use.setTextFormat(Qt.TextFormat.PlainText)
        in_use.setWordWrap(True)
        form.addRow(in_use)

    def apply(self) -> None:
        """Keep what was chosen."""
        settings = QgsSettings()
        settings.setValue(PYTHON_SETTING, self.python.filePath().strip())
        settings.setValue(DEVICE_SETTING, self.device.currentText().strip() or "auto")
        settings.setValue(THREADS_SETTING, self.threads.value())


def engine_in_use() -> str:
    """Tell which engine would be started now."""
    try:
        engine = find_engine()
    except EngineProblem as problem:
        return str(problem)
    return tr("In use: {python}, named by {source}.").format(python=engine.python, source=engine.chosen_by)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Gives QGIS the page."""

    def __init__(self):
        super().__init__("Concealed Bedrock", icon())

    def icon(self) -> QIcon:
        """Give the page's icon."""
        return icon()

    def createWidget(self, parent: QWidget) -> OptionsPage:
        """Give a fresh page."""
        return OptionsPage(parent)
