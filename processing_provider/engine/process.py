"""Run a job in the worker's process: a job file goes in, one JSON object a line comes out."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from ...contract.jobs import write_job
from ...contract.temporary_folders import temporary_folder
from ..texts import tr
from .folders import WORKER
from .interpreter import Engine, EngineSettings
from .time_left import time_left

POLL_MS = 100
GRACE_MS = 5000
_LIBRARY_FAULTS = (4, 6, 7, 8, 11)  # SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV
_KILLED = 9  # the signal with which Linux ends what takes all memory
_SAY_WHAT_IS_LEFT = ("network", "search")  # by themselves
_LOG = "Concealed Bedrock"  # the tab of QGIS's log panel

# QGIS and the engine each bring a PROJ and a GDAL: what points at the one breaks the other.
_FOREIGN = ("PROJ_", "GDAL_", "PYTHON", "LD_", "DYLD_", "QT_", "VIRTUAL_ENV", "__PYVENV")


class EngineProcess(QProcess):
    """A process in an environment without what belongs to QGIS's own Python, PROJ and GDAL."""

    def __init__(self) -> None:
        super().__init__()
        environment = QProcessEnvironment()
        for name, value in _clean_variables(os.environ).items():
            environment.insert(name, value)
        if EngineSettings.read().threads:
            environment.insert("OMP_NUM_THREADS", str(EngineSettings.read().threads))
        self.setProcessEnvironment(environment)

    def stop(self) -> None:
        """Ask the process to end, and kill it after a grace period: it may be inside a long computation."""
        self.closeWriteChannel()  # noticed on Windows too, and by every process of a parallel training
        if sys.platform != "win32":  # has no effect there on a process without a window
            self.terminate()
        if not self.waitForFinished(GRACE_MS):
            self.kill()
            self.waitForFinished(GRACE_MS)


def _clean_variables(variables: Mapping[str, str]) -> dict[str, str]:
    """Leave out what belongs to QGIS's own Python, PROJ and GDAL; on Windows its folders of DLLs too."""
    kept = {name: value for name, value in variables.items() if not name.upper().startswith(_FOREIGN)}
    if sys.platform == "win32" and "PATH" in kept:
        qgis = Path(QgsApplication.prefixPath()).parent.parent
        kept["PATH"] = _without_folder(kept["PATH"], qgis)
    return kept


def _without_folder(path: str, folder: Path) -> str:
    """Leave the entries below a folder out of a PATH."""
    entries = path.split(os.pathsep)
    return os.pathsep.join(e for e in entries if e and folder not in (Path(e), *Path(e).parents))


@dataclass
class _Output:
    """What the worker has written so far, passed on to QGIS as it comes."""

    feedback: QgsProcessingFeedback
    result: dict[str, Any] | None = None
    error: dict[str, str] | None = None
    unfinished: bytes = b""
    stderr: bytes = b""
    began: float = field(default_factory=time.monotonic)

    def read(self, process: QProcess) -> None:
        """Read both channels; a line may come in pieces."""
        self.stderr = (self.stderr + bytes(process.readAllStandardError()))[-100_000:]
        stdout = bytes(process.readAllStandardOutput())
        *lines, self.unfinished = (self.unfinished + stdout).split(b"\n")
        for line in lines:
            if line.strip():
                self._take(line.decode("utf-8", "replace"))

    def _take(self, line: str) -> None:
        try:
            event = json.loads(line)
            kind = event["type"]
        except (ValueError, TypeError, KeyError):
            _note(line)
            return
        if kind == "progress":
            self._go_on(event)
        elif kind == "info":
            self.feedback.pushInfo(event["message"])
        elif kind == "warning":
            self.feedback.pushWarning(event["message"])
        elif kind == "result":
            self.result = event
        elif kind == "error":
            self.error = self.error or event  # of several processes the first to fail knows why

    def _go_on(self, event: dict[str, Any]) -> None:
        """Pass on how far the job is: to the panel with its numbers, else with the time that is left."""
        numbers = {n: v for n, v in event.items() if n not in ("type", "fraction", "message")}
        text, percent = event.get("message", ""), 100 * event["fraction"]
        if take_numbers := getattr(self.feedback, "takeNumbers", None):  # the panel's has it
            take_numbers(numbers)
        elif numbers.get("doing") not in _SAY_WHAT_IS_LEFT:
            text = " – ".join(filter(None, (text, time_left(time.monotonic() - self.began, percent))))
        self.feedback.setProgress(percent)
        self.feedback.setProgressText(text)


def _run_job(verb: str, job: Any, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Run a job of `contract.jobs` by a verb of the worker, and give the facts that it reports.

    Raises
    ------
    UserError
        Where there is no engine.
    QgsProcessingException
        With the engine's message and remedy, when the job failed, was cancelled or gave no result.
    """
    engine = Engine.find()
    if engine.warning:
        feedback.pushWarning(engine.warning)
    with temporary_folder() as folder:
        job_file = folder / "job.json"
        try:
            write_job(job, job_file)
        except OSError as error:
            raise QgsProcessingException(
                tr("The job cannot be written to {folder}: {reason}. Free some space there.").format(
                    folder=folder, reason=error.strerror
                )
            ) from error
        _note(" ".join(job_file.read_text(encoding="utf-8").split()))
        arguments = ["-I", str(WORKER), verb, str(job_file), "--watch-stdin"]
        _note(" ".join([engine.python, *arguments]))
        return _run(engine.python, arguments, feedback)


def _note(line: str) -> None:
    """Keep a line for whoever looks for a fault: QGIS's log panel has it, the run's own log is for people."""
    QgsMessageLog.logMessage(line, _LOG, Qgis.MessageLevel.Info, False)


def _run(python: str, arguments: list[str], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Start the worker, and read what it writes until it ends or the user cancels."""
    process = EngineProcess()
    output = _Output(feedback)
    process.start(python, arguments)
    if not process.waitForStarted(30_000):
        raise QgsProcessingException(
            tr("The engine's Python {python} cannot be started: {reason}. Install the engine again.").format(
                python=python, reason=process.errorString()
            )
        )
    while process.state() != QProcess.ProcessState.NotRunning:
        process.waitForReadyRead(POLL_MS)
        output.read(process)
        if feedback.isCanceled():
            process.stop()
    output.read(process)
    if feedback.isCanceled():
        kept = (output.error or {}).get("remedy", "")
        raise QgsProcessingException(" ".join([tr("Cancelled; nothing was written."), kept]).strip())
    return _facts(process, output)


def _facts(process: QProcess, output: _Output) -> dict[str, Any]:
    """Give the facts of the worker's result, or raise what went wrong."""
    has_crashed = process.exitStatus() != QProcess.ExitStatus.NormalExit
    if output.error or has_crashed or process.exitCode() or not output.result:
        stderr = output.stderr.decode("utf-8", "replace").strip()
        if stderr:  # a traceback is no message for the first screen
            QgsMessageLog.logMessage(stderr, _LOG, Qgis.MessageLevel.Warning, False)
            output.feedback.pushInfo(
                tr("The full output of the engine is in View > Panels > Log Messages > {name}.").format(
                    name=_LOG
                )
            )
        raise QgsProcessingException(_failure(output.error, process.exitCode(), has_crashed))
    for path in output.result.get("files", {}).values():
        if not Path(path).exists():
            raise QgsProcessingException(
                tr(
                    "The engine finished, but {path} does not exist. Choose another folder for the output."
                ).format(path=path)
            )
    return output.result.get("facts", {})


def _failure(error: dict[str, str] | None, exit_code: int, has_crashed: bool) -> str:
    """Give the sentences that describe a failure."""
    if error:
        return " ".join(part for part in (error.get("message"), error.get("remedy")) if part)
    if has_crashed and exit_code in _LIBRARY_FAULTS:
        return tr(
            "The engine crashed in one of its libraries (signal {code}): packages may be damaged or may not "
            "suit this machine. Install the engine again; if the problem persists, report it with the log."
        ).format(code=exit_code)
    if has_crashed and exit_code == _KILLED:
        return tr(
            "The engine was terminated from outside, most likely because the machine ran out of memory. "
            "Close other programs, or choose a smaller batch, window or extent, and run it again: a training "
            "resumes from its last checkpoint."
        )
    return tr(
        "The engine ended without a result (exit code {code}). Its output is in View > Panels > Log Messages "
        "> Concealed Bedrock; run Check the engine to see what is installed."
    ).format(code=exit_code)
