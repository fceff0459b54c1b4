"""The box that installs, verifies, repairs and removes the engine."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.engine import folders
from ...processing_provider.texts import tr
from .builds import _Build
from .diagnosis import _diagnosis
from .engines import _Engines
from .faults import _InstallError, _of_defect
from .index_fields import _IndexFields
from .installation import _as_size, _Installation, _Wish
from .machine import _Machine, _this_machine
from .pythons import _describe
from .summary import _expectations, _Findings, _look_around, _state_of_engine
from .verification import _Verification

_WIDTH = 660  # pixels
_SETTLE_MS = 100  # until the window manager has placed the window


class _Look(QgsTask):
    """Looks around the machine in the background: starting a dozen Pythons takes seconds on some."""

    found = pyqtSignal(object)

    def __init__(self, machine: _Machine):
        super().__init__(tr("Look for Python and graphics cards"))
        self.machine = machine
        self.findings: _Findings | None = None
        self.fault = ""

    def run(self) -> bool:
        try:
            self.findings = _look_around(self.machine, self.isCanceled)
        except Exception as error:  # one that leaves this thread would end QGIS
            self.fault = str(_of_defect(error))
        return self.findings is not None

    def finished(self, _result: bool) -> None:
        self.found.emit(self.findings)


class _InstallerDialog(QDialog):
    """Shows what is installed and what an installation needs, and runs it.

    Signals
    -------
    engineChanged : an engine may have come or gone
    """

    engineChanged = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, machine: _Machine | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Engine of Concealed Bedrock"))
        # Else Python's collector of cycles may destroy it, in whatever thread it runs.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._shrink)
        self.machine = machine or _this_machine(os.environ)
        self.findings = _Findings([], None, "", None)
        self.task: _Installation | _Verification | None = None
        self.started = 0.0
        self._make_fields()
        self._make_buttons()
        self._arrange()
        self._look = _Look(self.machine)
        self._look.found.connect(self._take_findings)  # a method: Qt forgets it with the window
        self._run(self._look)
        self._refresh()

    def showEvent(self, event) -> None:
        """Be no taller than what is shown, which is known once the folds are closed."""
        super().showEvent(event)
        self._settling.start(_SETTLE_MS)

    def _shrink(self) -> None:
        """Take the height that the texts need at this width."""
        self.layout().activate()
        self.resize(_WIDTH, max(self.minimumSizeHint().height(), self.layout().heightForWidth(_WIDTH)))

    def _make_fields(self) -> None:
        self.state, self.python_is, self.bytes_text = _label(), _label(), _label()
        self.facts = [(_label(), _label()) for _ in range(3)]
        self.build = QComboBox()
        self.build.currentIndexChanged.connect(lambda _index: self._show_expectations())
        self.python = QgsFileWidget()
        self.python.lineEdit().setPlaceholderText(tr("found automatically"))
        line = self.python.lineEdit()
        line.editingFinished.connect(self._check_python)
        self.python.fileChanged.connect(lambda _path: None if line.hasFocus() else self._check_python())
        self.bar = QProgressBar()
        self.bar.setVisible(False)
        self.indexes = _IndexFields()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMinimumHeight(160)

    def _make_buttons(self) -> None:
        self.install_button = self._button(tr("Install"), self.install)
        self.cancel_button = self._button(tr("Cancel"), self.cancel)
        self.folder_button = self._button(tr("From a folder…"), self.install_from_folder)
        self.verify_button = self._button(tr("Verify"), self.verify)
        self.repair_button = self._button(tr("Repair"), self.install)
        self.remove_button = self._button(tr("Remove"), self.remove)
        self.copy_button = self._button(tr("Copy diagnosis"), self.copy_diagnosis)
        self.install_button.setDefault(True)
        self.folder_button.setToolTip(tr("Install without a network from a folder that holds the wheels."))
        self.verify_button.setToolTip(tr("Load the packages and compare every file with its checksum."))
        self.repair_button.setToolTip(tr("Build a new engine next to the current one, then switch."))

    def _button(self, text: str, called) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: called())
        return button

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Computes on"), self.build)
        form.addRow(tr("Use this Python"), self.python)
        form.addRow("", self.python_is)
        for name, text in self.facts:
            form.addRow(name, text)
        details = QgsCollapsibleGroupBox(tr("Details"))
        details.setCollapsed(True)
        QVBoxLayout(details).addWidget(self.log)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.state)
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.bytes_text)
        column.addWidget(self.indexes)
        column.addWidget(details)
        column.addStretch(1)
        column.addLayout(_row(self.verify_button, self.repair_button, self.remove_button, self.copy_button))
        column.addLayout(_row(self.install_button, self.folder_button, self.cancel_button, close))

    def _take_findings(self, findings: _Findings | None) -> None:
        """Fill in what was found on the machine."""
        if findings is None:
            self.bytes_text.setText(self._look.fault)
            return
        self.findings = findings
        for build in findings.builds:
            text = build.label
            if build == findings.build:
                text = tr("{build} (proposed: {reason})").format(build=text, reason=findings.hardware)
            self.build.addItem(text, build)
        if findings.build:
            self.build.setCurrentIndex(findings.builds.index(findings.build))
        self._check_python()
        self._refresh()

    def _check_python(self) -> None:
        """Say at once whether the chosen Python will do, or which one was found."""
        path = self.python.filePath().strip()
        try:
            text = str(_describe(path, self.machine)) if path else str(self.findings.base or "")
            text = text or tr("No suitable Python was found: one is downloaded.")
            self.python_is.setText(text if self.findings.build else "")
        except _InstallError as fault:
            self.python_is.setText(str(fault))
        self._show_expectations()

    def _wish(self, source: Path | None = None) -> _Wish | None:
        build: _Build | None = self.build.currentData()
        return _Wish(build, self.python.filePath().strip(), source, self.findings.base) if build else None

    def _show_expectations(self) -> None:
        wish = self._wish()
        if wish is None:
            return
        sizes = _Installation(wish, self.machine).sizes
        has_python = bool(wish.python or self.findings.base)
        for (name, text), (label, value) in zip(self.facts, _expectations(sizes, has_python)):
            name.setText(label)
            text.setText(value)
        self._settling.start(_SETTLE_MS)

    def _refresh(self) -> None:
        """Bring the first sentence and the buttons up to date."""
        reason = self.machine.why_unsupported()
        sentence, is_ours = _state_of_engine()
        self.state.setText(f"<b>{reason or sentence}</b>")
        is_idle = self.task is None
        can_install = self.build.currentData() is not None and not reason
        downloads = folders.user_folder() / "downloads"
        is_begun = downloads.is_dir() and any(downloads.iterdir())
        self.install_button.setText(tr("Resume") if is_begun else tr("Install"))
        for button in (self.install_button, self.folder_button):
            button.setEnabled(is_idle and can_install)
        self.repair_button.setEnabled(is_idle and can_install and is_ours)
        for button in (self.verify_button, self.remove_button):
            button.setEnabled(is_idle and is_ours)
        self.cancel_button.setEnabled(not is_idle)
        self.build.setEnabled(is_idle)
        self.python.setEnabled(is_idle)

    def install(self, source: Path | None = None) -> None:
        """Start an installation in the background."""
        wish = self._wish(source)
        self.indexes.keep()
        if wish is not None:
            self._start(_Installation(wish, self.machine))

    def install_from_folder(self) -> None:
        """Ask for a folder of wheels and install from it."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of wheels"))
        if folder:
            self.install(Path(folder))

    def verify(self) -> None:
        """Check the engine that is installed."""
        self._start(_Verification())

    def _start(self, task: _Installation | _Verification) -> None:
        self.task, self.started = task, time.monotonic()
        self.log.clear()
        self.bytes_text.setText("")
        self.bar.setVisible(True)
        self.bar.setRange(0, 100)
        task.printed.connect(self._say)
        task.progressChanged.connect(self._show_progress)
        if not isinstance(task, _Verification):
            task.came.connect(self._show_bytes)
        task.taskCompleted.connect(self._ended)
        task.taskTerminated.connect(self._ended)
        self._run(task)
        self._refresh()

    def _run(self, task: QgsTask) -> None:
        """Run a task in the background as long as there is somebody to see how it ends."""
        self.destroyed.connect(lambda _gone=None: _cancel(task))
        QgsApplication.taskManager().addTask(task)

    def _show_progress(self, percent: float) -> None:
        self.bar.setValue(round(percent))

    def _say(self, text: str) -> None:
        """Show a sentence, and keep it in the details."""
        self.log.appendPlainText(text)
        if isinstance(self.task, _Verification) or "\n" not in text:
            self.bytes_text.setText(text)

    def _show_bytes(self, done: int, total: int) -> None:
        speed = done / max(time.monotonic() - self.started, 0.1)
        self.bytes_text.setText(
            tr("{done} of {total}, {speed} a second").format(
                done=_as_size(done), total=_as_size(total), speed=_as_size(speed)
            )
        )

    def _ended(self) -> None:
        """Say how it ended and get ready for another attempt."""
        task, self.task = self.task, None
        self._refresh()
        self.bar.setVisible(False)
        if task is not None and task.fault:
            self.bytes_text.setText(str(task.fault))
        self.engineChanged.emit()

    def remove(self) -> None:
        """Remove every engine after asking."""
        question = tr("Remove the engine? Models and results stay.")
        if QMessageBox.question(self, self.windowTitle(), question) != QMessageBox.StandardButton.Yes:
            return
        if _Engines().remove_all():
            self._say(tr("A job still runs the engine. Wait until it has ended, or cancel it."))
        self._refresh()
        self.engineChanged.emit()

    def cancel(self) -> None:
        """Cancel what is going on; what was downloaded stays."""
        if self.task:
            self.task.cancel()

    def copy_diagnosis(self) -> None:
        """Copy a text about the machine and the log to the clipboard."""
        QApplication.clipboard().setText(_diagnosis(self.machine, self.log.toPlainText()))

    def closeEvent(self, event) -> None:
        """Cancel with the window: nobody would see how it ended."""
        self.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Cancel by Escape too."""
        self.cancel()
        super().reject()


def _label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def _cancel(task: QgsTask) -> None:
    """Cancel a task that may have ended."""
    with suppress(RuntimeError):  # QGIS may have deleted it
        task.cancel()
