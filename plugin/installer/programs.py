"""Runs a program to its end, passes on what it prints, and ends it when the user cancels."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QProcess

from ...processing_provider.engine.process import POLL_MS, EngineProcess
from ...processing_provider.texts import tr
from .faults import _InstallError, _of_kind, _of_output

_START_MS = 30_000
_ERRORS = QProcess.ProcessChannelMode.MergedChannels


def run(
    what: str,
    command: Sequence[str],
    *,
    place: str | Path = "",
    variables: Mapping[str, str] | None = None,
    say: Callable[[str], None] = lambda text: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    limit_s: float = math.inf,
) -> str:
    """Run a program and give what it has printed.

    Parameters
    ----------
    what : str
        A sentence that says what is done, for the log and for errors.
    place : str or Path
        Where it writes, for errors.
    variables : mapping, optional
        Environment variables besides those of the worker.
    say : callable
        Takes the output as it comes.
    limit_s : float
        Seconds after which it counts as cancelled.

    Raises
    ------
    _InstallError
        Where it cannot be started, fails or is cancelled.
    """
    program, *arguments = command
    process = EngineProcess()
    environment = process.processEnvironment()
    for name, value in (variables or {}).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.setProcessChannelMode(_ERRORS)
    process.start(program, arguments)
    if not process.waitForStarted(_START_MS):
        if process.error() == QProcess.ProcessError.FailedToStart:
            raise _of_kind("locked", program)
        raise _InstallError("program", f"{what} {process.errorString()}.", tr("Try again."))
    end = time.monotonic() + limit_s
    output = _read_all(process, say, lambda: is_cancelled() or time.monotonic() > end)
    if process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0:
        return output
    raise _of_output(what, process.exitCode(), output, place or program)


def _read_all(process: EngineProcess, say: Callable[[str], None], is_cancelled: Callable[[], bool]) -> str:
    """Give all that a program prints."""
    output = b""
    said = 0
    while process.state() != QProcess.ProcessState.NotRunning:
        process.waitForReadyRead(POLL_MS)
        output += bytes(process.readAllStandardOutput())
        end = output.rfind(b"\n") + 1  # lines come in pieces
        if output[said:end].strip():
            say(output[said:end].decode("utf-8", "replace").strip())
        said = max(said, end)
        if is_cancelled():
            process.stop()
            raise _of_kind("cancelled")
    output += bytes(process.readAllStandardOutput())
    if output[said:].strip():
        say(output[said:].decode("utf-8", "replace").strip())
    return output.decode("utf-8", "replace")
