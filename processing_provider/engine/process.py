"""Run a job in the worker's process: a job file goes in, one JSON object a line comes out."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QProcess

from ...contract.jobs import write_job
from ...contract.temporary_folders import temporary_folder
from ..texts import tr
from .folders import WORKER
from .interpreter import EngineProblem, find_engine, worker_environment

POLL_MS = 100
GRACE_MS = 5000
LIBRARY_FAULTS = (4, 6, 7, 8, 11)  # SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV
KILLED = 9  # the signal with which Linux ends what takes all memory
LOG = "Concealed Bedrock"  # the tab of QGIS's log panel


@dataclass
class Conversation:
    """What the worker has said so far, handed on to QGIS as it comes."""

    feedback: QgsProcessingFeedback
    result: dict | None = None
    error: dict | None = None
    unfinished: bytes = b""
    stderr: bytes = b""

    def hear(self, stdout: bytes) -> None:
        """Take bytes of the worker's stdout; a line may come in pieces."""
        *lines, self.unfinished = (self.unfinished + stdout).split(b"\n")
        for line in lines:
            if line.strip():
                self.take(line.decode("utf-8", "replace"))

    def take(self, line: str) -> None:
        """Act on one line."""
        try:
            said = json.loads(line)
            kind = said["type"]
        except (ValueError, TypeError, KeyError):
            self.feedback.pushDebugInfo(line)
            return
        if kind == "progress":
            self.feedback.setProgress(100 * said["fraction"])
            self.feedback.setProgressText(said.get("message", ""))
        elif kind == "info":
            self.feedback.pushInfo(said["message"])
        elif kind == "warning":
            self.feedback.pushWarning(said["message"])
        elif kind == "result":
            self.result = said
        elif kind == "error":
            self.error = self.error or said  # of several processes the first to fail knows why


@dataclass(frozen=True)
class Answer:
    """Files that a job has written, and figures it has found."""

    files: dict[str, str] = field(default_factory=dict)
    facts: dict = field(default_factory=dict)


def run_job(verb: str, job, feedback: QgsProcessingFeedback) -> Answer:
    """Run a job to its end.

    Raises
    ------
    QgsProcessingException
        With the engine's message and remedy, when the job failed, was cancelled or gave no result.
    """
    try:
        engine = find_engine()
    except EngineProblem as problem:
        raise QgsProcessingException(str(problem)) from problem
    with temporary_folder() as folder:
        job_file = written_job(job, folder)
        feedback.pushDebugInfo(" ".join(job_file.read_text(encoding="utf-8").split()))
        arguments = ["-I", str(WORKER), verb, str(job_file), "--watch-stdin"]
        feedback.pushCommandInfo(" ".join([engine.python, *arguments]))
        process, conversation = converse(engine.python, arguments, feedback)
    return answer(process, conversation)


def written_job(job, folder: Path) -> Path:
    """Write the job file, or say why it cannot be written."""
    path = folder / "job.json"
    try:
        write_job(job, path)
    except OSError as error:
        raise QgsProcessingException(
            tr("The job cannot be written to {folder}: {reason}. Free some space there.").format(
                folder=folder, reason=error.strerror
            )
        ) from error
    return path


def converse(python: str, arguments: list[str], feedback: QgsProcessingFeedback):
    """Start the worker and listen until it ends or the user cancels."""
    process = QProcess()
    process.setProcessEnvironment(worker_environment())
    conversation = Conversation(feedback)
    process.start(python, arguments)
    if not process.waitForStarted(30_000):
        raise QgsProcessingException(
            tr("The engine's Python {python} cannot be started: {reason}. Install the engine again.").format(
                python=python, reason=process.errorString()
            )
        )
    while process.state() != QProcess.ProcessState.NotRunning:
        process.waitForReadyRead(POLL_MS)
        listen(process, conversation)
        if feedback.isCanceled():
            stop(process)
    listen(process, conversation)
    return process, conversation


def listen(process: QProcess, conversation: Conversation) -> None:
    """Read what has come on both channels."""
    conversation.hear(bytes(process.readAllStandardOutput()))
    conversation.stderr = (conversation.stderr + bytes(process.readAllStandardError()))[-100_000:]


def stop(process: QProcess) -> None:
    """Ask the worker to end, and end it after a grace: it may be inside a long computation."""
    process.closeWriteChannel()  # heard on Windows too, and by every process of a training of several
    if sys.platform != "win32":  # a process without a window never hears of terminate there
        process.terminate()
    if not process.waitForFinished(GRACE_MS):
        process.kill()
        process.waitForFinished(GRACE_MS)


def answer(process: QProcess, conversation: Conversation) -> Answer:
    """Give the worker's result, or raise what it has said instead."""
    if conversation.feedback.isCanceled():
        kept = (conversation.error or {}).get("remedy", "")
        raise QgsProcessingException(" ".join([tr("Cancelled; nothing was written."), kept]).strip())
    has_crashed = process.exitStatus() != QProcess.ExitStatus.NormalExit
    if conversation.error or has_crashed or process.exitCode() or not conversation.result:
        keep_log(conversation)
        raise QgsProcessingException(failure(conversation.error, process.exitCode(), has_crashed))
    files = conversation.result.get("files", {})
    for path in files.values():
        must_be_there(path)
    return Answer(files, conversation.result.get("facts", {}))


def keep_log(conversation: Conversation) -> None:
    """Put all that the engine wrote into the log panel: a traceback is no message for the first screen."""
    words = conversation.stderr.decode("utf-8", "replace").strip()
    if words:
        QgsMessageLog.logMessage(words, LOG, Qgis.MessageLevel.Warning, False)
        conversation.feedback.pushInfo(
            tr("What the engine wrote is in View > Panels > Log Messages > {name}.").format(name=LOG)
        )


def failure(error: dict | None, exit_code: int, has_crashed: bool = False) -> str:
    """Give the sentence that tells of a failure."""
    if error:
        return " ".join(part for part in (error.get("message"), error.get("remedy")) if part)
    if has_crashed and exit_code in LIBRARY_FAULTS:
        return tr(
            "The engine was ended by a fault in one of its libraries (signal {code}), as with packages that "
            "are damaged or do not fit this machine. Install the engine again; if it goes on, report it with "
            "the log."
        ).format(code=exit_code)
    if has_crashed and exit_code == KILLED:
        return tr(
            "The engine was ended from outside, most likely because the machine's memory was used up. Close "
            "other programs, or choose a smaller batch, window or extent, and run it again: a training goes "
            "on from its last checkpoint."
        )
    return tr(
        "The engine ended without a result (exit code {code}). What it wrote is in View > Panels > Log "
        "Messages > Concealed Bedrock; Check the engine tells what is installed."
    ).format(code=exit_code)


def must_be_there(path: str) -> None:
    """Refuse to call a job done whose file is not there."""
    if not Path(path).exists():
        raise QgsProcessingException(
            tr("The engine says it is done, but {path} is not there. Choose another output folder.").format(
                path=path
            )
        )
