"""A job whose files are written under temporary names first: all of them take their places, or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, TypeVar

from ...geophysics.io.replacing import replacing_all

Job = TypeVar("Job", bound=Any)


@contextmanager
def staged(job: Job, names: Sequence[str]) -> Iterator[Job]:
    """Give the job with those of the named outputs that are wanted at temporary places.

    When the block ends well, what lies there takes the places that the job names.
    """
    wanted = [name for name in names if getattr(job, name)]
    with replacing_all([getattr(job, name) for name in wanted]) as temporary:
        yield replace(job, **dict(zip(wanted, map(str, temporary))))
