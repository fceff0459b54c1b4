"""The window of the installer: where the engine goes, the log, and a way to cancel."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..contract.errors import UserError
from ..processing_provider.engine.folders import managed_environment
from ..processing_provider.texts import tr
from .engine_installer import CPU_WHEELS, Installation, new_installation


class EngineInstallerDialog(QDialog):
    """Starts an installation, shows its log and cancels it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Install the engine"))
        self.resize(720, 480)
        self.installation: Installation | None = None
        self.build = QComboBox()
        self.build.addItem(tr("Default build of torch (on Linux with NVIDIA GPU support, several GB)"), "")
        self.build.addItem(tr("torch for CPU only (smaller)"), CPU_WHEELS)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.progress = QProgressBar()
        self.install_button = QPushButton(tr("Install"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.copy_button = QPushButton(tr("Copy the log"))
        self._arrange()
        self.install_button.clicked.connect(self.install)
        self.cancel_button.clicked.connect(self.cancel)
        self.copy_button.clicked.connect(self.copy_log)

    def _arrange(self) -> None:
        text = QLabel(
            tr(
                "The engine (torch and a few packages for rasters) is installed into its own environment in "
                "{folder}. QGIS's own Python is not changed; to remove the engine, delete that folder."
            ).format(folder=managed_environment())
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        buttons = QHBoxLayout()
        for button in (self.copy_button, self.cancel_button, self.install_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        for widget in (text, self.build, self.log, self.progress):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.cancel_button.setEnabled(False)
        self.install_button.setDefault(True)

    def install(self) -> None:
        """Start the installation in the background."""
        try:
            self.installation = new_installation(torch_index=self.build.currentData())
        except UserError as problem:
            self.log.appendPlainText(str(problem))
            return
        self.installation.printed.connect(self.log.appendPlainText)
        self.installation.progressChanged.connect(lambda percent: self.progress.setValue(round(percent)))
        self.installation.taskCompleted.connect(lambda: self._ended(100))
        self.installation.taskTerminated.connect(lambda: self._ended(0))
        self.install_button.setEnabled(False)
        self.cancel_button.setEnabled(True)
        QgsApplication.taskManager().addTask(self.installation)

    def _ended(self, percent: int) -> None:
        """Get ready for another attempt."""
        self.progress.setValue(percent)
        self.install_button.setEnabled(True)
        self.cancel_button.setEnabled(False)
        self.installation = None

    def cancel(self) -> None:
        """Cancel the installation."""
        if self.installation:
            self.installation.cancel()

    def copy_log(self) -> None:
        """Copy the log to the clipboard."""
        QApplication.clipboard().setText(self.log.toPlainText())

    def closeEvent(self, event) -> None:
        """Cancel with the window: nobody would see how the installation ended."""
        self.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Cancel by Escape too."""
        self.cancel()
        super().reject()
