"""Install the engine into an environment of its own, step by step; QGIS's own Python is never touched."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QProcess, QStandardPaths, pyqtSignal

from ..processing_provider.engine import STAMP, pins, worker_environment
from ..processing_provider.folders import LOCK, managed_environment, python_of
from ..processing_provider.running import POLL_MS, stop
from ..processing_provider.texts import tr

OLDEST, NEWEST = (3, 11), (3, 13)  # for which the locked packages have wheels
CPU_WHEELS = "https://download.pytorch.org/whl/cpu"
QUESTION = "import ensurepip, json, sys; print(json.dumps([*sys.version_info[:2], sys.executable]))"


@dataclass(frozen=True)
class Step:
    """One program of the installation, and a sentence that says what it does."""

    sentence: str
    program: str
    arguments: tuple[str, ...]


def candidates() -> Iterator[str]:
    """Give the Pythons on the PATH, the newest that fits first."""
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)] + ["python3", "python"]
    for name in names:
        found = QStandardPaths.findExecutable(name)
        if found:
            yield found


def find_base_python() -> str:
    """Give a Python that can make the environment; an empty string where there is none."""
    return next((path for path in dict.fromkeys(candidates()) if is_fit(path)), "")


def is_fit(python: str) -> bool:
    """Whether a Python is of the right version and brings venv and pip along."""
    process = QProcess()
    process.setProcessEnvironment(worker_environment())
    process.start(python, ["-I", "-c", QUESTION])
    if not process.waitForFinished(20_000) or process.exitCode():
        return False
    *version, _executable = json.loads(bytes(process.readAllStandardOutput()))
    return OLDEST <= tuple(version) <= NEWEST


def steps(base_python: str, environment: Path, *, lock: Path, torch_index: str = "") -> list[Step]:
    """Give the steps of an installation.

    torch comes in a step of its own: it is the largest by far, and its index is another where a build
    for the CPU alone is wanted.
    """
    python = str(python_of(environment))
    pip = ("-I", "-m", "pip", "--disable-pip-version-check", "--no-input")
    index = ("--index-url", torch_index) if torch_index else ()
    return [
        Step(tr("Making the environment."), base_python, ("-I", "-m", "venv", "--clear", str(environment))),
        Step(tr("Installing torch."), python, (*pip, "install", "--no-deps", *index, torch_line(lock))),
        Step(tr("Installing the other packages."), python, (*pip, "install", "-r", str(lock))),
        Step(tr("Checking that the packages fit together."), python, (*pip, "check")),
    ]


def torch_line(lock: Path) -> str:
    """Give the requirement of torch in the lock file."""
    return next(pin for pin in pins(lock) if pin.startswith("torch=="))


class Installation(QgsTask):
    """Runs the steps in the background; what they print comes as `said`."""

    said = pyqtSignal(str)

    def __init__(self, environment: Path, plan: list[Step], *, lock: Path = LOCK):
        super().__init__(tr("Install the engine"), QgsTask.Flag.CanCancel)
        self.environment = environment
        self.lock = lock
        self.plan = plan
        self.fault = ""

    def run(self) -> bool:
        """Run the steps; the environment counts as installed only when all have ended well."""
        self.environment.parent.mkdir(parents=True, exist_ok=True)
        (self.environment / STAMP).unlink(missing_ok=True)
        for number, step in enumerate(self.plan):
            self.setProgress(100 * number / len(self.plan))
            self.said.emit(f"{step.sentence}\n{step.program} {' '.join(step.arguments)}")
            self.fault = run_step(step, self.said.emit, self.isCanceled)
            if self.fault:
                self.said.emit(self.fault)
                shutil.rmtree(self.environment, ignore_errors=True)
                return False
        stamp = {"python": sys.version.split()[0], "pins": pins(self.lock)}
        (self.environment / STAMP).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        self.said.emit(tr("The engine is installed. Check the engine tries it out."))
        return True


def run_step(step: Step, say: Callable[[str], None], is_cancelled: Callable[[], bool]) -> str:
    """Run one step to its end; give an empty string, or what went wrong."""
    process = QProcess()
    process.setProcessEnvironment(worker_environment())
    process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    process.start(step.program, list(step.arguments))
    if not process.waitForStarted(30_000):
        return tr("{program} cannot be started: {reason}.").format(
            program=step.program, reason=process.errorString()
        )
    while process.state() != QProcess.ProcessState.NotRunning:
        process.waitForReadyRead(POLL_MS)
        pass_on(process, say)
        if is_cancelled():
            stop(process)
            return tr("Cancelled; what was installed so far is taken away.")
    pass_on(process, say)
    if process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0:
        return ""
    return tr(
        "This step failed (exit code {code}). Copy the log, check the network and the free space, and try "
        "again."
    ).format(code=process.exitCode())


def pass_on(process: QProcess, say: Callable[[str], None]) -> None:
    """Hand on what a step has printed."""
    text = bytes(process.readAllStandardOutput()).decode("utf-8", "replace").strip()
    if text:
        say(text)


def new_installation(*, torch_index: str = "", lock: Path = LOCK) -> Installation:
    """Prepare the installation of the managed environment.

    Raises
    ------
    RuntimeError
        Where no Python can make the environment; the text says what to do.
    """
    base = find_base_python()
    if not base:
        raise RuntimeError(
            tr(
                "No Python {oldest} to {newest} with venv is on the PATH. Install one (python.org, or apt "
                "install python3-venv), or name the Python of an environment of your own in Settings > "
                "Options > Concealed Bedrock."
            ).format(oldest=dotted(OLDEST), newest=dotted(NEWEST))
        )
    folder = managed_environment()
    return Installation(folder, steps(base, folder, lock=lock, torch_index=torch_index), lock=lock)


def dotted(version: tuple[int, int]) -> str:
    """Give a version as people write it."""
    return ".".join(map(str, version))
