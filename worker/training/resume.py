"""Where a job that learns is kept while it lasts, and how it is told that it can go on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...contract.jobs import LearningJob
from ..reporting import Cancelled


def checkpoint_of(job: LearningJob) -> Path:
    """The folder of the checkpoint: beside the output, under its name."""
    return Path(job.output + ".checkpoint")


@contextmanager
def resumable(job: LearningJob, what: str) -> Iterator[None]:
    """Where a job is cancelled after a checkpoint, say how it goes on."""
    try:
        yield
    except Cancelled as cancelled:
        if checkpoint_of(job).exists():
            cancelled.remedy = (
                f"The same {what}, run again, goes on from its last checkpoint ({checkpoint_of(job)})."
            )
        raise
