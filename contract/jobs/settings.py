"""Settings: a dataclass whose fields say what they take, and which is checked at birth.

`height_m: float = setting(10_000.0, Number("HEIGHT", "continuation height", 1, 1e6, "m"))`
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass, field, fields

from ..errors import UserError
from .bounds import Kind


def setting(default, takes: Kind, **options):
    """A dataclass field with its default, and what it takes."""
    return field(default=default, metadata={"takes": takes}, **options)


def needed(takes: Kind, **options):
    """A dataclass field without a default."""
    return field(metadata={"takes": takes}, **options)


class Settings:
    """What all jobs have in common: every field is taken by its kind, and refused where it does not fit."""

    def __post_init__(self):
        for one in fields(self):
            object.__setattr__(self, one.name, one.metadata["takes"].take(getattr(self, one.name)))


def bounds_of(job: type) -> Iterator[tuple[Field, Kind]]:
    """The fields of a job and what they take, those of the settings within it too."""
    for one in fields(job):
        takes = one.metadata["takes"]
        yield one, takes
        if isinstance(takes, Group):
            yield from bounds_of(takes.kind)


@dataclass(frozen=True)
class Group(Kind):
    """Settings within a job, such as its geological map: an object, as JSON has it, or the dataclass."""

    kind: type

    def take(self, value):
        """The settings as their dataclass."""
        return value if isinstance(value, self.kind) else job_from(self.kind, value)


def job_from(kind: type, settings):
    """A job, or the settings within it, from JSON's values; a missing or unknown name is a UserError."""
    if not isinstance(settings, dict):
        raise UserError(
            f"{kind.__name__} is given as {type(settings).__name__}.", "Give a JSON object of settings."
        )
    names = [one.name for one in fields(kind)]
    for name in settings:
        if name not in names:
            raise UserError(f"{kind.__name__} has no setting '{name[:60]}'.", f"It takes {', '.join(names)}.")
    for one in fields(kind):
        if one.default is MISSING and one.name not in settings:
            raise UserError(f"{kind.__name__} lacks '{one.name}'.", "Give every setting that has no default.")
    return kind(**settings)
