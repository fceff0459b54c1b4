"""Outputs that could not be written are refused before hours of training are lost on them."""

from __future__ import annotations

from pathlib import Path

from ...contract.errors import UserError
from ...contract.jobs import TrainJob


def check_outputs(job: TrainJob) -> None:
    """Refuse what could not be written, before hours of training are lost on it."""
    check_output(job.output, (".safetensors",))
    check_output(job.report, (".html", ".htm"))


def check_output(path: str, suffixes: tuple[str, ...]) -> None:
    """Refuse a file of another kind, or in a folder that is not there."""
    if path and Path(path).suffix.lower() not in suffixes:
        raise UserError(
            f"The file {Path(path).name} does not end in {suffixes[0]}.", "Give it a name that does."
        )
    if path and not Path(path).parent.is_dir():
        raise UserError(
            f"The folder {Path(path).parent} does not exist.",
            "Create it or choose another output folder.",
        )
