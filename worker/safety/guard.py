"""What is made sure of around every job, whatever its verb."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...contract.jobs import PredictJob
from ...contract.temporary_folders import this_process, token
from ..reporting import Reporter
from .occupied import HOLDER, occupied
from .paths import check_paths


@contextmanager
def guarded(job, job_file: str | Path, reporter: Reporter) -> Iterator[None]:
    """Refuse a job that would destroy something, and keep its files to it while it works.

    Of several processes of one training the first keeps them. Those of a prediction share a folder of parts,
    in which each has a file of its own.
    """
    files = check_paths(job, job_file, reporter)
    is_first = os.environ.get("RANK", "0") == "0"
    is_alone = os.environ.get("WORLD_SIZE", "1") == "1"
    if not is_first or (isinstance(job, PredictJob) and not is_alone):
        yield
        return
    with occupied(files), _held_for_children():
        yield


@contextmanager
def _held_for_children() -> Iterator[None]:
    """Let the processes that this one starts know that they work on its files."""
    before = os.environ.get(HOLDER)
    os.environ[HOLDER] = before or token(this_process())
    try:
        yield
    finally:
        if before is None:
            del os.environ[HOLDER]
