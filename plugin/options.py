"""Settings > Options > Concealed Bedrock: the engine's Python, the device, the threads."""

from __future__ import annotations

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QPushButton, QSpinBox, QWidget

from ..contract.errors import UserError
from ..processing_provider.engine.folders import ICON
from ..processing_provider.engine.interpreter import Engine, EngineSettings
from ..processing_provider.engine.offer import open_installer
from ..processing_provider.texts import tr


class _OptionsPage(QgsOptionsPageWidget):
    """The page; nothing is kept until the user accepts it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        settings = EngineSettings.read()
        self.python = QgsFileWidget()
        self.python.setFilePath(settings.python)
        self.device = QComboBox()
        self.device.setEditable(True)
        self.device.addItems(["auto", "cpu", "cuda:0"])
        self.device.setCurrentText(settings.device)
        self.threads = QSpinBox()
        self.threads.setRange(0, 256)
        self.threads.setSpecialValueText(tr("all cores"))
        self.threads.setValue(settings.threads)
        form = QFormLayout(self)
        form.addRow(tr("Python of the engine (empty: the installed engine)"), self.python)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Threads"), self.threads)
        in_use = QLabel(_engine_in_use())
        in_use.setTextFormat(Qt.TextFormat.PlainText)
        in_use.setWordWrap(True)
        form.addRow(in_use)
        install = QPushButton(tr("Install, verify or remove the engine…"))
        install.clicked.connect(lambda _checked=False: open_installer())
        form.addRow(install)

    def apply(self) -> None:
        device = self.device.currentText().strip() or "auto"
        EngineSettings(self.python.filePath().strip(), device, self.threads.value()).write()


def _engine_in_use() -> str:
    """Describe the engine that would be started now."""
    try:
        engine = Engine.find()
    except UserError as problem:
        return str(problem)
    return tr("In use: {python}, set by {source}.").format(python=engine.python, source=engine.source)


class _OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page for QGIS."""

    def __init__(self):
        super().__init__("Concealed Bedrock", QIcon(str(ICON)))

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def createWidget(self, parent: QWidget) -> _OptionsPage:
        return _OptionsPage(parent)
