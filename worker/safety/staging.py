"""Outputs of long jobs: refused before it begins, written under temporary names until it is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from ...contract.errors import require
from ...contract.language import tr
from ...geophysics.io.replacing import replacing_all

Job = TypeVar("Job", bound=Any)


def _check_output(path: str, *suffixes: str) -> None:
    """Refuse a file of another kind, or in a folder that is not there."""
    require(
        not path or Path(path).suffix.lower() in suffixes,
        tr("The file {file} does not end in {suffix}.").format(file=Path(path).name, suffix=suffixes[0]),
        tr("Give it a name that does."),
    )
    require(
        not path or Path(path).parent.is_dir(),
        tr("The folder {folder} does not exist.").format(folder=Path(path).parent),
        tr("Create it or choose another output folder."),
    )


@contextmanager
def _staged(job: Job, names: Sequence[str]) -> Iterator[Job]:
    """Give the job with those of the named outputs that are wanted at temporary places.

    When the block ends well, what lies there takes the places that the job names.
    """
    wanted = [name for name in names if getattr(job, name)]
    with replacing_all([getattr(job, name) for name in wanted]) as temporary:
        yield replace(job, **dict(zip(wanted, map(str, temporary))))
