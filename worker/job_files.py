"""Reads job files: JSON in, a job out that was checked at birth, or one sentence that names what is wrong."""

from __future__ import annotations

import json
import typing
from dataclasses import fields
from pathlib import Path

from .jobs import VERBS, Geology, JobProblem, require


def read_job(verb: str, path: str | Path):
    """Read a job of a verb; a missing or unknown setting is a JobProblem that names it."""
    try:
        settings = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise JobProblem(
            f"The job file {path} cannot be read: {error}.", "Give a JSON file of settings."
        ) from error
    return job_from(VERBS[verb], settings)


def job_from(kind: type, settings: dict):
    """Build a job (or the Geology in it) from JSON's dictionaries and lists."""
    if not isinstance(settings, dict):
        raise JobProblem(
            f"{kind.__name__} is given as {type(settings).__name__}.", "Give a JSON object of settings."
        )
    types = typing.get_type_hints(kind)
    for name in settings:
        require(name in types, f"{kind.__name__} has no setting '{name}'.", f"It takes {', '.join(types)}.")
    required = {f.name for f in fields(kind) if f.default is f.default_factory}  # both are MISSING
    for name in sorted(required - settings.keys()):
        raise JobProblem(f"{kind.__name__} lacks '{name}'.", "Give every setting that has no default.")
    return kind(**{name: as_type(types[name], value) for name, value in settings.items()})


def as_type(wanted, value):
    """JSON's lists become tuples, dictionaries become the dataclass that is wanted there."""
    if wanted is Geology:
        return value if isinstance(value, Geology) else job_from(Geology, value)
    kind = typing.get_origin(wanted) or wanted
    accepted = {tuple: (list, tuple), float: (int, float), int: int, str: str, bool: bool}.get(kind, object)
    require(
        isinstance(value, accepted) and (kind is bool or not isinstance(value, bool)),
        f"A setting is {value!r} where {kind.__name__} is wanted.",
        "Write texts in quotes, numbers without, and several values as a list.",
    )
    if isinstance(value, list):
        return tuple(as_type(object, v) for v in value)
    return float(value) if kind is float else value
