"""Outputs of long jobs: written under temporary names until the job is done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, TypeVar

from ...contract.jobs.files import outputs_of
from ...contract.jobs.paths import FOLDER
from ...geophysics.io.replacing import replacing_all

Job = TypeVar("Job", bound=Any)


@contextmanager
def _staged(job: Job) -> Iterator[Job]:
    """Give the job with the files that it writes at temporary places.

    When the block ends well, what lies there takes the places that the job names.
    """
    written = {one.label.lower(): one.path for one in outputs_of(job) if one.suffixes != FOLDER}
    with replacing_all(list(written.values())) as temporary:
        yield replace(job, **dict(zip(written, map(str, temporary))))
