"""Install the engine into an environment of its own, step by step, in a window; QGIS's Python stays as it is.

Every file that pip installs has one of the checksums in the lock files. The environment is built next to the
existing engine, and replaces it when everything has succeeded.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QProcess, QStandardPaths, Qt, pyqtSignal
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
from ..processing_provider.engine.folders import LOCK
from ..processing_provider.engine.interpreter import Environment
from ..processing_provider.engine.process import POLL_MS, EngineProcess
from ..processing_provider.texts import tr

_OLDEST, _NEWEST = (3, 11), (3, 13)  # for which the locked packages have wheels
_CPU_WHEELS = "https://download.pytorch.org/whl/cpu"
NEW, OLD = ".new", ".old"  # endings of the folders in which an engine is built and waits to be removed
_TORCH_LOCK, _GPU_LOCK = "requirements-torch.lock", "requirements-gpu.lock"
_CHANGED = "DO NOT MATCH THE HASHES"  # pip's words for a file that is not the one in the lock file
_QUESTION = "import ensurepip, json, sys; print(json.dumps([*sys.version_info[:2], sys.executable]))"


@dataclass(frozen=True)
class _Step:
    """One program of the installation, a sentence that says what it does, and whether it is needed."""

    sentence: str
    program: str
    arguments: tuple[str, ...]
    is_needed: Callable[[], bool] = lambda: True


class _Installation(QgsTask):
    """Runs the steps in the background; what they print is emitted as `printed`.

    The plan builds the engine next to its environment, in a folder with the ending `NEW`.
    """

    printed = pyqtSignal(str)

    def __init__(self, environment: Path, plan: list[_Step], *, lock: Path = LOCK):
        super().__init__(tr("Install the engine"), QgsTask.Flag.CanCancel)
        self.environment = environment
        self.lock = lock
        self.plan = plan
        self.fault = ""

    @classmethod
    def of_engine(cls, *, torch_index: str = "", lock: Path = LOCK) -> _Installation:
        """Prepare the managed environment, with torch from a package index; UserError where no Python can."""
        base = _find_base_python()
        if not base:
            oldest, newest = (".".join(map(str, version)) for version in (_OLDEST, _NEWEST))
            raise UserError(
                tr("No Python {oldest} to {newest} with venv is on the PATH.").format(
                    oldest=oldest, newest=newest
                ),
                tr(
                    "Install one (from python.org, or with apt install python3-venv), or set the Python of "
                    "an environment of your own in Settings > Options > Concealed Bedrock."
                ),
            )
        folder = Environment.managed().folder
        plan = _steps(base, folder.with_name(folder.name + NEW), lock=lock, torch_index=torch_index)
        return cls(folder, plan, lock=lock)

    def run(self) -> bool:
        """Run the steps; the environment counts as installed only when all have succeeded."""
        new = self.environment.with_name(self.environment.name + NEW)
        self.environment.parent.mkdir(parents=True, exist_ok=True)
        self.fault = self._run_steps() or self._exchange(new)
        if self.fault:
            self.printed.emit(self.fault)
            shutil.rmtree(new, ignore_errors=True)
            return False
        self.printed.emit(tr("The engine is installed. Run Check the engine to test it."))
        return True

    def _run_steps(self) -> str:
        """Run the steps that are needed; give an empty string, or what went wrong."""
        for number, step in enumerate(self.plan):
            self.setProgress(100 * number / len(self.plan))
            if step.is_needed():
                self.printed.emit(f"{step.sentence}\n{step.program} {' '.join(step.arguments)}")
                fault = self._run_step(step)
                if fault:
                    return fault
        return ""

    def _run_step(self, step: _Step) -> str:
        """Run one step to its end; give an empty string, or what went wrong."""
        process = EngineProcess()
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.start(step.program, list(step.arguments))
        if not process.waitForStarted(30_000):
            return tr("{program} cannot be started: {reason}.").format(
                program=step.program, reason=process.errorString()
            )
        output = ""
        while process.state() != QProcess.ProcessState.NotRunning:
            process.waitForReadyRead(POLL_MS)
            output += self._pass_on(process)
            if self.isCanceled():
                process.stop()
                return tr("Cancelled. What was installed so far is removed.")
        output += self._pass_on(process)
        if process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0:
            return ""
        if _CHANGED in " ".join(output.split()):
            return tr(
                "The checksum of a package differs from the one this version of the plugin pins. Nothing was "
                "installed. Try again from another network; if that does not help, report it with the log."
            )
        return tr(
            "This step failed (exit code {code}). Copy the log, check the network and the free disk space, "
            "and try again."
        ).format(code=process.exitCode())

    def _pass_on(self, process: QProcess) -> str:
        """Emit and give what a step has printed since the last time."""
        text = bytes(process.readAllStandardOutput()).decode("utf-8", "replace").strip()
        if text:
            self.printed.emit(text)
        return f"{text}\n"

    def _exchange(self, new: Path) -> str:
        """Replace the existing environment by the new one; give what went wrong."""
        old = self.environment.with_name(self.environment.name + OLD)
        try:
            Environment(new).complete(self.lock)
            shutil.rmtree(old, ignore_errors=True)
            if self.environment.exists():
                self.environment.replace(old)
            new.replace(self.environment)
        except OSError as error:
            if old.exists() and not self.environment.exists():
                old.replace(self.environment)
            return tr(
                "The new engine cannot replace the old one: {reason}. Stop all running jobs and try again."
            ).format(reason=error.strerror)
        shutil.rmtree(old, ignore_errors=True)
        return ""


def _find_base_python() -> str:
    """Find the newest Python on the PATH that can make the environment; empty where there is none."""
    names = [f"python3.{minor}" for minor in range(_NEWEST[1], _OLDEST[1] - 1, -1)] + ["python3", "python"]
    found = (QStandardPaths.findExecutable(name) for name in names)
    return next((path for path in dict.fromkeys(found) if path and _is_suitable(path)), "")


def _is_suitable(python: str) -> bool:
    """Whether a Python is of the right version and has venv and pip."""
    process = EngineProcess()
    process.start(python, ["-I", "-c", _QUESTION])
    if not process.waitForFinished(20_000) or process.exitCode():
        return False
    *version, _executable = json.loads(bytes(process.readAllStandardOutput()))
    return _OLDEST <= tuple(version) <= _NEWEST


def _steps(base_python: str, environment: Path, *, lock: Path, torch_index: str = "") -> list[_Step]:
    """Give the steps of an installation.

    torch has a step of its own: it is the largest package by far, and a build for the CPU alone comes from
    another index.
    """
    python, venv = str(Environment(environment).python), ("-I", "-m", "venv", "--clear", str(environment))
    pip = ("-I", "-m", "pip", "--disable-pip-version-check", "--no-input")
    install = (*pip, "install", "--no-deps", "--require-hashes")  # all that is needed is in the lock files
    index = ("--index-url", torch_index) if torch_index else ()
    torch, gpu = (str(lock.with_name(name)) for name in (_TORCH_LOCK, _GPU_LOCK))
    return [
        _Step(tr("Creating the environment."), base_python, venv),
        _Step(tr("Installing torch."), python, (*install, *index, "-r", torch)),
        _Step(
            tr("Installing the packages that torch needs for NVIDIA GPUs."),
            python,
            (*install, "-r", gpu),
            lambda: _needs_gpu_packages(environment),
        ),
        _Step(tr("Installing the other packages."), python, (*install, "-r", str(lock))),
        _Step(tr("Checking that the packages are compatible."), python, (*pip, "check")),
    ]


def _needs_gpu_packages(environment: Path) -> bool:
    """Whether the torch that was installed is built for NVIDIA GPUs and needs further packages for them."""
    patterns = ("[Ll]ib/site-packages", "lib/python*/site-packages")
    found = [path for p in patterns for path in environment.glob(f"{p}/torch-*.dist-info/METADATA")]
    return any("\nRequires-Dist: nvidia" in path.read_text(encoding="utf-8") for path in found)


class EngineInstallerDialog(QDialog):
    """Starts an installation, shows its log and cancels it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Install the engine"))
        self.resize(720, 480)
        self.installation: _Installation | None = None
        self.build = QComboBox()
        self.build.addItem(tr("Default build of torch (on Linux with NVIDIA GPU support, several GB)"), "")
        self.build.addItem(tr("torch for CPU only (smaller)"), _CPU_WHEELS)
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
            ).format(folder=Environment.managed().folder)
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
            self.installation = _Installation.of_engine(torch_index=self.build.currentData())
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
