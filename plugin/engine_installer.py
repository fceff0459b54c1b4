"""Install the engine into an environment of its own, step by step; QGIS's own Python is never touched.

Every file that pip installs has one of the checksums in the lock files. The environment is made beside the
engine that is there, and takes its place when all is well.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QProcess, QStandardPaths, pyqtSignal

from ..processing_provider.engine.folders import LOCK, managed_environment, python_of
from ..processing_provider.engine.interpreter import STAMP, pins, worker_environment
from ..processing_provider.engine.process import POLL_MS, stop
from ..processing_provider.texts import tr

OLDEST, NEWEST = (3, 11), (3, 13)  # for which the locked packages have wheels
CPU_WHEELS = "https://download.pytorch.org/whl/cpu"
NEW, OLD = ".new", ".old"  # endings of the folders in which an engine is made and waits to be removed
TORCH_LOCK, GPU_LOCK = "requirements-torch.lock", "requirements-gpu.lock"
CHANGED = "DO NOT MATCH THE HASHES"  # pip's words for a file that is not the one in the lock file
QUESTION = "import ensurepip, json, sys; print(json.dumps([*sys.version_info[:2], sys.executable]))"


@dataclass(frozen=True)
class Step:
    """One program of the installation, a sentence that says what it does, and whether it is needed."""

    sentence: str
    program: str
    arguments: tuple[str, ...]
    is_needed: Callable[[], bool] = lambda: True


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
    install = (*pip, "install", "--no-deps", "--require-hashes")  # all that is needed is in the lock files
    index = ("--index-url", torch_index) if torch_index else ()
    torch, gpu = (str(lock.with_name(name)) for name in (TORCH_LOCK, GPU_LOCK))
    return [
        Step(tr("Making the environment."), base_python, ("-I", "-m", "venv", "--clear", str(environment))),
        Step(tr("Installing torch."), python, (*install, *index, "-r", torch)),
        Step(
            tr("Installing what torch needs for NVIDIA GPUs."), python, (*install, "-r", gpu),
            lambda: needs_gpu_packages(environment),
        ),
        Step(tr("Installing the other packages."), python, (*install, "-r", str(lock))),
        Step(tr("Checking that the packages fit together."), python, (*pip, "check")),
    ]  # fmt: skip


def needs_gpu_packages(environment: Path) -> bool:
    """Whether the torch that was installed is built for NVIDIA GPUs and needs further packages for them."""
    told = [*environment.glob("[Ll]ib/site-packages/torch-*.dist-info/METADATA"),
            *environment.glob("lib/python*/site-packages/torch-*.dist-info/METADATA")]  # fmt: skip
    return any("\nRequires-Dist: nvidia" in path.read_text(encoding="utf-8") for path in told)


class Installation(QgsTask):
    """Runs the steps in the background; what they print comes as `said`.

    Parameters
    ----------
    environment : where the engine goes; the plan makes it in `beside(environment, NEW)`
    """

    said = pyqtSignal(str)

    def __init__(self, environment: Path, plan: list[Step], *, lock: Path = LOCK):
        super().__init__(tr("Install the engine"), QgsTask.Flag.CanCancel)
        self.environment = environment
        self.lock = lock
        self.plan = plan
        self.fault = ""

    def run(self) -> bool:
        """Run the steps; the environment counts as installed only when all have ended well."""
        made = beside(self.environment, NEW)
        self.environment.parent.mkdir(parents=True, exist_ok=True)
        self.fault = self.take_steps() or self.exchange(made)
        if self.fault:
            self.said.emit(self.fault)
            shutil.rmtree(made, ignore_errors=True)
            return False
        self.said.emit(tr("The engine is installed. Check the engine tries it out."))
        return True

    def take_steps(self) -> str:
        """Run what is needed of the plan; give an empty string, or what went wrong."""
        for number, step in enumerate(self.plan):
            self.setProgress(100 * number / len(self.plan))
            if step.is_needed():
                self.said.emit(f"{step.sentence}\n{step.program} {' '.join(step.arguments)}")
                fault = run_step(step, self.said.emit, self.isCanceled)
                if fault:
                    return fault
        return ""

    def exchange(self, made: Path) -> str:
        """Put the new environment in the place of the one that is there; give what went wrong."""
        stamp = {"python": sys.version.split()[0], "pins": pins(self.lock)}
        old = beside(self.environment, OLD)
        try:
            (made / STAMP).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
            shutil.rmtree(old, ignore_errors=True)
            if self.environment.exists():
                self.environment.replace(old)
            made.replace(self.environment)
        except OSError as error:
            if old.exists() and not self.environment.exists():
                old.replace(self.environment)
            return tr(
                "The new engine cannot take the place of the old one: {reason}. End the jobs that run, and "
                "try again."
            ).format(reason=error.strerror)
        shutil.rmtree(old, ignore_errors=True)
        return ""


def beside(environment: Path, ending: str) -> Path:
    """Give the folder beside an environment in which the next one is made, or the last one waits."""
    return environment.with_name(environment.name + ending)


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
    said: list[str] = []
    while process.state() != QProcess.ProcessState.NotRunning:
        process.waitForReadyRead(POLL_MS)
        pass_on(process, say, said)
        if is_cancelled():
            stop(process)
            return tr("Cancelled; what was installed so far is taken away.")
    pass_on(process, say, said)
    if process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0:
        return ""
    if CHANGED in " ".join(" ".join(said).split()):
        return tr(
            "A package is not the one that this version of the plugin names: its checksum differs. Nothing "
            "was installed. Try again from another network; if that does not help, report it with the log."
        )
    return tr(
        "This step failed (exit code {code}). Copy the log, check the network and the free space, and try "
        "again."
    ).format(code=process.exitCode())


def pass_on(process: QProcess, say: Callable[[str], None], said: list[str]) -> None:
    """Hand on what a step has printed, and keep it."""
    text = bytes(process.readAllStandardOutput()).decode("utf-8", "replace").strip()
    if text:
        say(text)
        said.append(text)


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
    plan = steps(base, beside(folder, NEW), lock=lock, torch_index=torch_index)
    return Installation(folder, plan, lock=lock)


def dotted(version: tuple[int, int]) -> str:
    """Give a version as people write it."""
    return ".".join(map(str, version))
