"""The installer's window: where the engine goes, the log, and a way to stop."""

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
        self.build.addItem(
            tr("torch as the package index gives it (with NVIDIA GPU on Linux, several GB)"), ""
        )
        self.build.addItem(tr("torch for the CPU only (smaller)"), CPU_WHEELS)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.progress = QProgressBar()
        self.install_button = QPushButton(tr("Install"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.copy_button = QPushButton(tr("Copy the log"))
        self.arrange()
        self.connect_buttons()

    def arrange(self) -> None:
        """Lay the window out."""
        text = QLabel(
            tr(
                "The engine (torch and a few packages for rasters) goes into an environment of its own at "
                "{folder}. QGIS's own Python is not touched; to take the engine away, delete that folder."
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

    def connect_buttons(self) -> None:
        """Say what the buttons do."""
        self.install_button.clicked.connect(self.install)
        self.cancel_button.clicked.connect(self.cancel)
        self.copy_button.clicked.connect(self.copy_log)

    def install(self) -> None:
        """Start the installation in the background."""
        try:
            self.installation = new_installation(torch_index=self.build.currentData())
        except RuntimeError as problem:
            self.log.appendPlainText(str(problem))
            return
        self.installation.said.connect(self.log.appendPlainText)
        self.installation.progressChanged.connect(lambda percent: self.progress.setValue(round(percent)))
        self.installation.taskCompleted.connect(lambda: self.ended(100))
        self.installation.taskTerminated.connect(lambda: self.ended(0))
        self.install_button.setEnabled(False)
        self.cancel_button.setEnabled(True)
        QgsApplication.taskManager().addTask(self.installation)

    def ended(self, percent: int) -> None:
        """Get ready for another try."""
        self.progress.setValue(percent)
        self.install_button.setEnabled(True)
        self.cancel_button.setEnabled(False)
        self.installation = None

    def cancel(self) -> None:
        """Stop the installation."""
        if self.installation:
            self.installation.cancel()

    def copy_log(self) -> None:
        """Put the log on the clipboard."""
        QApplication.clipboard().setText(self.log.toPlainText())

    def closeEvent(self, event) -> None:
        """Stop the installation with the window: nobody would see how it ended."""
        self.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close by Escape as by the button."""
        self.cancel()
        super().reject()
