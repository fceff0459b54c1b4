"""The console command `concealed-bedrock`: runs a job that its arguments describe, and speaks to people.

    concealed-bedrock train gravity.tif map.gpkg --field AGE -o model.safetensors
    concealed-bedrock predict gravity.tif model.safetensors map.gpkg -o bedrock.tif

Nothing but the standard library is imported until a job runs.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from ..contract import plugin_version
from ..contract.errors import UserError
from ..contract.jobs import read_job, write_job
from ..contract.language import use_language
from ..contract.temporary_folders import temporary_folder
from .__main__ import _listen_for_cancel, _prepare_environment, run
from .cli_arguments import PROGRAM, _job_of, _make_parser
from .reporting import Reporter, _labelled, _ListenerGone, _open_door

FAILED, WRONG_ARGUMENTS, CANCELLED = 1, 2, 130


class _TerminalReporter(Reporter):
    """Speaks to a person: results on stdout; bar, messages, warnings and errors on stderr."""

    was_cancelled = False

    def progress(self, fraction: float, message: str = "", **numbers) -> None:
        """Move the bar, where there is one."""
        if self.bar is not None:
            super().progress(fraction, message, **numbers)

    def say(self, line_type: str, /, **content) -> None:
        """Write a message as a line of text."""
        if line_type == "info":
            self._write(sys.stderr, content["message"])
        elif line_type == "warning":
            self._write(sys.stderr, _labelled(line_type, content["message"]))
        elif line_type == "error":
            self.was_cancelled = content["kind"] == "cancelled"
            self._write(sys.stderr, f"{PROGRAM}: {content['message']} {content['remedy']}")
        elif line_type == "result":
            for name, path in content["files"].items():
                self._write(self.door, f"{name}: {path}")
            for method, scores in content["facts"].get("scores", {}).items():
                figures = ", ".join(f"{n} {v:.3f}" for n, v in scores.items() if isinstance(v, float))
                self._write(self.door, f"{method}: {figures}")

    def _write(self, stream: TextIO, line: str) -> None:
        try:
            print(line, file=stream, flush=True)
        except OSError as error:
            raise _ListenerGone from error


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0, 1 (failed), 2 (wrong arguments) or 130 (cancelled)."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    runs_job_file = any(word == "--job" or word.startswith("--job=") for word in words)
    parser = _make_parser(plugin_version(), runs_job_file=runs_job_file)
    options = parser.parse_args(words)
    use_language(options.language)
    try:
        job = read_job(options.verb, options.job, _warn) if runs_job_file else _job_of(options)
    except UserError as error:
        print(f"{PROGRAM} {options.verb}: {error}", file=sys.stderr)
        return FAILED if runs_job_file else WRONG_ARGUMENTS
    if options.print_job:
        print(json.dumps(asdict(job), indent=1))
        return 0
    _prepare_environment()
    reporter = (Reporter if options.json else _TerminalReporter)(_open_door())
    _listen_for_cancel(watch_stdin=False)
    with temporary_folder() as folder:
        path = Path(folder) / "job.json"
        write_job(job, path)
        code = run(options.verb, path, reporter)
    return CANCELLED if getattr(reporter, "was_cancelled", False) else code


def _warn(sentence: str) -> None:
    print(_labelled("warning", sentence), file=sys.stderr)
