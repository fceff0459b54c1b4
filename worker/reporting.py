"""What the worker says: one JSON object a line on stdout, for QGIS; a progress bar on stderr, for people."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from typing import TextIO

from ..contract.language import mark, tr
from ..contract.progress import Progress


class _Cancelled(BaseException):
    """The user does not want the result any more. Not an Exception: nobody is to swallow it."""

    remedy = mark("No unfinished file was left.")


class _ListenerGone(BaseException):
    """Nobody reads the job's lines any more: the end of the pipe is closed, or what they go to is full."""


class Reporter:
    """Speaks JSON lines; and shows a bar where a person looks on.

    Parameters
    ----------
    door : where the JSON lines go
    """

    def __init__(self, door: TextIO):
        self.door = door
        self.bar = None
        if sys.stderr.isatty():
            from tqdm import tqdm

            self.bar = tqdm(
                total=100, file=sys.stderr, bar_format="{percentage:3.0f}% |{bar}| {elapsed} {desc}"
            )

    def say(self, line_type: str, /, **content) -> None:
        """Write one line; a listener that is gone ends the job, so that its half-written files go."""
        try:
            self.door.write(json.dumps({"type": line_type, **content}, ensure_ascii=True) + "\n")
            self.door.flush()
        except (OSError, ValueError) as error:  # a ValueError where the door was closed before
            with contextlib.suppress(OSError, ValueError):  # nothing more is written, at the end neither
                os.dup2(os.open(os.devnull, os.O_WRONLY), self.door.fileno())
            raise _ListenerGone from error

    def progress(self, fraction: float, message: str = "", **numbers) -> None:
        """How far the job is, 0 to 1, what it does now, and the numbers of that, see `contract.progress`."""
        if self.bar is None or not self.door.isatty():
            done = round(min(max(fraction, 0.0), 1.0), 4)
            self.say("progress", fraction=done, message=message, **numbers)
        if self.bar is not None:
            self.bar.n = 100 * fraction
            self.bar.set_description_str(message)

    def part(self, start: float, stop: float) -> Progress:
        """A progress callback for one part of the job, which itself counts from 0 to 1."""
        return lambda fraction, message="", **numbers: self.progress(
            start + fraction * (stop - start), message, **numbers
        )

    def info(self, message: str) -> None:
        """Something worth knowing."""
        self.tell("info", message)

    def warning(self, message: str) -> None:
        """Something to be careful about."""
        self.tell("warning", message)

    def tell(self, line_type: str, message: str) -> None:
        """Say a sentence; where bar and lines share a terminal, for the person alone."""
        if self.bar is None or not self.door.isatty():
            self.say(line_type, message=message)
        if self.bar is not None:
            self.bar.write(_labelled(line_type, message), file=sys.stderr)

    def result(self, files: dict[str, str], **facts) -> None:
        """The job is done: what was written, and figures worth a line."""
        self.close()
        self.say("result", files=files, facts=facts)

    def error(self, kind: str, message: str, remedy: str) -> None:
        """The job could not be done: 'cancelled', or a kind of `failures.Failure`; whoever hears it."""
        self.close()
        with contextlib.suppress(_ListenerGone):
            self.say("error", kind=kind, message=message, remedy=remedy)

    def close(self) -> None:
        """Take the bar away."""
        if self.bar is not None:
            self.bar.close()
            self.bar = None


def _labelled(line_type: str, message: str) -> str:
    """A sentence for people, with what kind of sentence it is."""
    template = tr("Warning: {message}") if line_type == "warning" else tr("Info: {message}")
    return template.format(message=message)


class _QuietReporter(Reporter):
    """Of a process that is not the first: it speaks only of what the first one cannot know."""

    def say(self, line_type: str, /, **content) -> None:
        """Write the lines of its own failures."""
        if content.get("kind") in ("memory", "disk", "engine", "device", "internal"):
            super().say(line_type, **content)


def _open_door() -> TextIO:
    """Keep stdout for JSON lines alone: what libraries print goes to stderr from here on."""
    door = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return door
