"""Install the engine into an environment of its own, step by step; QGIS's own Python is never touched.

Every file that pip installs has one of the checksums in the lock files. The environment is built next to the
existing engine, and replaces it when everything has succeeded.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QProcess, QStandardPaths, pyqtSignal

from ..contract.errors import UserError
from ..processing_provider.engine.folders import LOCK, managed_environment, python_of
from ..processing_provider.engine.interpreter import STAMP, pins, worker_environment
from ..processing_provider.engine.process import POLL_MS, stop
from ..processing_provider.texts import tr

_OLDEST, _NEWEST = (3, 11), (3, 13)  # for which the locked packages have wheels
CPU_WHEELS = "https://download.pytorch.org/whl/cpu"
NEW, OLD = ".new", ".old"  # endings of the folders in which an engine is built and waits to be removed
_TORCH_LOCK, _GPU_LOCK = "requirements-torch.lock", "requirements-gpu.lock"
_CHANGED = "DO NOT MATCH THE HASHES"  # pip's words for a file that is not the one in the lock file
_QUESTION = "import ensurepip, json, sys; print(json.dumps([*sys.version_info[:2], sys.executable]))"


@dataclass(frozen=True)
class Step:
    """One program of the installation, a sentence that says what it does, and whether it is needed."""

    sentence: str
    program: str
    arguments: tuple[str, ...]
    is_needed: Callable[[], bool] = lambda: True


class Installation(QgsTask):
    """Runs the steps in the background; what they print is emitted as `printed`.

    Parameters
    ----------
    environment : Path
        Where the engine goes; the plan builds it next to that, with the ending `NEW`.
    plan : list of Step
    lock : Path
        Lock file of the packages.
    """

    printed = pyqtSignal(str)

    def __init__(self, environment: Path, plan: list[Step], *, lock: Path = LOCK):
        super().__init__(tr("Install the engine"), QgsTask.Flag.CanCancel)
        self.environment = environment
        self.lock = lock
        self.plan = plan
        self.fault = ""

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

    def _run_step(self, step: Step) -> str:
        """Run one step to its end; give an empty string, or what went wrong."""
        process = QProcess()
        process.setProcessEnvironment(worker_environment())
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
                stop(process)
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
        stamp = {"python": sys.version.split()[0], "pins": pins(self.lock)}
        old = self.environment.with_name(self.environment.name + OLD)
        try:
            (new / STAMP).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
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


def new_installation(*, torch_index: str = "", lock: Path = LOCK) -> Installation:
    """Prepare the installation of the managed environment.

    Parameters
    ----------
    torch_index : str
        Package index of torch; empty for the one that pip is set to.
    lock : Path
        Lock file of the packages.

    Raises
    ------
    UserError
        Where no Python can make the environment.
    """
    base = _find_base_python()
    if not base:
        oldest, newest = (".".join(map(str, version)) for version in (_OLDEST, _NEWEST))
        raise UserError(
            tr("No Python {oldest} to {newest} with venv is on the PATH.").format(
                oldest=oldest, newest=newest
            ),
            tr(
                "Install one (from python.org, or with apt install python3-venv), or set the Python of an "
                "environment of your own in Settings > Options > Concealed Bedrock."
            ),
        )
    folder = managed_environment()
    plan = _steps(base, folder.with_name(folder.name + NEW), lock=lock, torch_index=torch_index)
    return Installation(folder, plan, lock=lock)


def _find_base_python() -> str:
    """Find the newest Python on the PATH that can make the environment; empty where there is none."""
    names = [f"python3.{minor}" for minor in range(_NEWEST[1], _OLDEST[1] - 1, -1)] + ["python3", "python"]
    found = (QStandardPaths.findExecutable(name) for name in names)
    return next((path for path in dict.fromkeys(found) if path and _is_suitable(path)), "")


def _is_suitable(python: str) -> bool:
    """Whether a Python is of the right version and has venv and pip."""
    process = QProcess()
    process.setProcessEnvironment(worker_environment())
    process.start(python, ["-I", "-c", _QUESTION])
    if not process.waitForFinished(20_000) or process.exitCode():
        return False
    *version, _executable = json.loads(bytes(process.readAllStandardOutput()))
    return _OLDEST <= tuple(version) <= _NEWEST


def _steps(base_python: str, environment: Path, *, lock: Path, torch_index: str = "") -> list[Step]:
    """Give the steps of an installation.

    torch has a step of its own: it is the largest package by far, and a build for the CPU alone comes from
    another index.
    """
    python = str(python_of(environment))
    pip = ("-I", "-m", "pip", "--disable-pip-version-check", "--no-input")
    install = (*pip, "install", "--no-deps", "--require-hashes")  # all that is needed is in the lock files
    index = ("--index-url", torch_index) if torch_index else ()
    torch, gpu = (str(lock.with_name(name)) for name in (_TORCH_LOCK, _GPU_LOCK))
    return [
        Step(tr("Creating the environment."), base_python, ("-I", "-m", "venv", "--clear", str(environment))),
        Step(tr("Installing torch."), python, (*install, *index, "-r", torch)),
        Step(
            tr("Installing the packages that torch needs for NVIDIA GPUs."),
            python,
            (*install, "-r", gpu),
            lambda: _needs_gpu_packages(environment),
        ),
        Step(tr("Installing the other packages."), python, (*install, "-r", str(lock))),
        Step(tr("Checking that the packages are compatible."), python, (*pip, "check")),
    ]


def _needs_gpu_packages(environment: Path) -> bool:
    """Whether the torch that was installed is built for NVIDIA GPUs and needs further packages for them."""
    patterns = ("[Ll]ib/site-packages", "lib/python*/site-packages")
    found = [path for p in patterns for path in environment.glob(f"{p}/torch-*.dist-info/METADATA")]
    return any("\nRequires-Dist: nvidia" in path.read_text(encoding="utf-8") for path in found)
