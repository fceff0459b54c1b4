"""Reads job files: JSON in, a job out that was checked at birth, or one sentence that names what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from ..contract.errors import UserError
from ..contract.jobs import VERBS
from ..contract.jobs.dropped import without_dropped
from ..contract.jobs.settings import job_from

LARGEST_BYTES = 10_000_000  # of a job file; a usual one has some thousand
REMEDY = "Give a JSON file of settings; the worker's --help lists them."


def read_job(verb: str, path: str | Path, warn: Callable[[str], None] = lambda sentence: None):
    """Read a job of a verb; a missing or unknown setting is a UserError that names it.

    Parameters
    ----------
    warn : callable
        Called once where the file names settings of earlier releases, which are ignored.
    """
    path = Path(path)
    try:
        size = path.stat().st_size
        if not path.is_file() or size > LARGEST_BYTES:
            raise UserError(f"The job file {path} is no file of at most 10 MB ({size} bytes).", REMEDY)
        settings = json.loads(
            path.read_text(encoding="utf-8-sig"), object_pairs_hook=distinct, parse_constant=refuse_constant
        )
    except UserError:
        raise
    except (OSError, ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError too
        raise UserError(f"The job file {path} cannot be read: {reason(error)}.", REMEDY) from error
    if isinstance(settings, dict):
        settings, warning = without_dropped(verb, settings)
        if warning:
            warn(warning)
    return job_from(VERBS[verb], settings)


def reason(error: Exception) -> str:
    """Why a file cannot be read, in a few words."""
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return (error.strerror if isinstance(error, OSError) else "") or str(error).rstrip(".")


def distinct(pairs: list[tuple[str, object]]) -> dict:
    """A JSON object; a key that comes twice is refused, because only one of its values could count."""
    settings = dict(pairs)
    if len(settings) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UserError(f"The job file has the setting '{twice[:60]}' twice.", "Leave one of them out.")
    return settings


def refuse_constant(word: str) -> None:
    """NaN and Infinity are no JSON, and no number that a setting takes."""
    raise UserError(f"The job file holds {word} where a number is wanted.", "Give a finite number.")
