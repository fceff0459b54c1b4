"""The kinds of values that settings take, each with its bounds: whatever lies outside is refused in one way.

Standard library only. A kind names the setting as the dialog does (`name`, such as OVERLAP) and in words
(`label`); `take` gives the value as the job holds it, or raises `UserError`.
"""

from __future__ import annotations

import math
import numbers
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import UserError
from ..language import tr, tr_marked

_LONGEST_PATH = 4096  # Linux's PATH_MAX; no file system takes more
_LONGEST_VALUE = 60  # characters of a refused value that are shown


@dataclass(frozen=True)
class Kind:
    """What a setting takes.

    Parameters
    ----------
    name : of the parameter in QGIS; of a setting that only job files have, the setting's own
    label : what it is, to stand after 'The'; marked for translators, as units and `wanted` are
    """

    name: str
    label: str

    def take(self, value: object) -> Any:
        """Give the value as the job holds it, or raise a UserError."""
        raise NotImplementedError

    def refuse(self, value: object, wanted: str) -> UserError:
        """The problem of a value that is not what is wanted."""
        return UserError(
            tr("The {label} ({name}) is {value}; {wanted} is wanted.").format(
                label=tr_marked(self.label), name=self.name, value=_shown(value), wanted=wanted
            ),
            tr("Correct {name}.").format(name=self.name),
        )


@dataclass(frozen=True)
class Number(Kind):
    """A finite number from `least` to `most`; `also` are values outside with a meaning, as -1 for 'usual'."""

    least: float
    most: float
    unit: str = ""
    also: tuple[float, ...] = ()
    is_whole: bool = False

    def take(self, value: object) -> float | int:
        """The number; a text, NaN, an infinity, a truth value or a fraction of a count is refused."""
        accepted = numbers.Integral if self.is_whole else numbers.Real
        if isinstance(value, bool) or not isinstance(value, accepted):
            raise self.refuse(value, self.range)
        number: Any = value  # numpy's numbers are registered as Real, which mypy does not know as numbers
        if not (self.least <= number <= self.most or number in self.also):  # false for NaN too
            raise self.refuse(value, self.range)
        return int(number) if self.is_whole else float(number)

    @property
    def range(self) -> str:
        """What is wanted, in words."""
        template = (
            tr("a whole number from {least} to {most}")
            if self.is_whole
            else tr("a number from {least} to {most}")
        )
        most = f"{_plain(self.most)} {tr_marked(self.unit)}" if self.unit else _plain(self.most)
        text = template.format(least=_plain(self.least), most=most)
        for value in self.also:
            text = tr("{wanted}, or {value:g},").format(wanted=text, value=value)
        return text


@dataclass(frozen=True)
class _Count(Number):
    """A whole number."""

    is_whole: bool = True


@dataclass(frozen=True)
class Flag(Kind):
    """True or false."""

    def take(self, value: object) -> bool:
        """The truth value; 0 and 1 are numbers."""
        if not isinstance(value, bool):
            raise self.refuse(value, tr("true or false"))
        return value


@dataclass(frozen=True)
class Word(Kind):
    """One of a few words."""

    choices: tuple[str, ...]

    def take(self, value: object) -> str:
        if not isinstance(value, str) or value not in self.choices:
            raise self.refuse(value, tr("one of {words}").format(words=", ".join(self.choices)))
        return value


@dataclass(frozen=True)
class Text(Kind):
    """A text of limited length, of a pattern where one is given."""

    longest: int = 1000
    pattern: str = ""
    wanted: str = ""

    def take(self, value: object) -> str:
        if not isinstance(value, str):
            raise self.refuse(value, tr_marked(self.wanted) if self.wanted else tr("a text"))
        if len(value) > self.longest or "\0" in value or not _is_encodable(value):
            raise self.refuse(
                value, tr("a text of at most {longest} characters without NUL").format(longest=self.longest)
            )
        if self.pattern and not re.fullmatch(self.pattern, value):
            raise self.refuse(value, tr_marked(self.wanted))
        return value


@dataclass(frozen=True)
class Place(Kind):
    """The path of a file or layer to read; an empty one means 'not wanted', unless one is needed."""

    is_needed: bool = field(default=False, kw_only=True)

    def take(self, value: object) -> str:
        wanted = tr("a path") if self.is_needed else tr("a path, or an empty text for none,")
        if isinstance(value, os.PathLike):
            value = os.fspath(value)
        if not isinstance(value, str) or (self.is_needed and not value.strip()):
            raise self.refuse(value, wanted)
        if "\0" in value or not _is_encodable(value) or len(value.encode()) > _LONGEST_PATH:
            raise self.refuse(
                value, tr("a path of at most {most} bytes without NUL").format(most=_LONGEST_PATH)
            )
        return value


@dataclass(frozen=True)
class _Folder(Place):
    """A folder in which files lie, or are written; it is not read as a whole."""


@dataclass(frozen=True)
class _Result(Place):
    """The path of a file or folder to write.

    Parameters
    ----------
    suffixes : how its name may end; none for a folder
    layer : its only layer's name, of a GeoPackage
    is_new : whether the folder has to be empty
    """

    suffixes: tuple[str, ...]
    layer: str = ""
    is_new: bool = False


@dataclass(frozen=True)
class Several(Kind):
    """A list of values of one kind."""

    each: Kind
    most: int
    least: int = 0
    is_distinct: bool = False

    def take(self, value: object) -> tuple[Any, ...]:
        """The values as a tuple; a text is no list of its letters."""
        if isinstance(value, (str, bytes)) or not isinstance(value, Sequence):
            raise self.refuse(value, tr("a list"))
        if not self.least <= len(value) <= self.most:
            raise UserError(
                tr("The {label} ({name}) has {n_entries} entries; {least} to {most} are wanted.").format(
                    label=tr_marked(self.label),
                    name=self.name,
                    n_entries=len(value),
                    least=self.least,
                    most=self.most,
                ),
                tr("Correct {name}.").format(name=self.name),
            )
        taken = tuple(self.each.take(entry) for entry in value)
        if self.is_distinct and len(set(taken)) < len(taken):
            raise self.refuse(value, tr("a list without repetitions"))
        return taken


@dataclass(frozen=True)
class Pair(Kind):
    """Side and stride of a window, both above 0."""

    longest: float

    def take(self, value: object) -> tuple[float, float]:
        wanted = tr("a side and a stride above 0 and up to {longest:g} units of the raster's CRS").format(
            longest=self.longest
        )
        if isinstance(value, (str, bytes)) or not isinstance(value, Sequence) or len(value) != 2:
            raise self.refuse(value, wanted)
        number = Number(self.name, self.label, 0.0, self.longest)
        side, stride = (number.take(entry) for entry in value)
        if min(side, stride) <= 0:
            raise self.refuse([side, stride], wanted)
        return side, stride


@dataclass(frozen=True)
class Extent(Kind):
    """West, south, east and north; empty for all of the raster."""

    furthest: float = 1e9  # of coordinates in any unit

    def take(self, value: object) -> tuple[float, ...]:
        """The four numbers, in order."""
        wanted = tr("west, south, east, north with west below east and south below north")
        if isinstance(value, (str, bytes)) or not isinstance(value, Sequence) or len(value) not in (0, 4):
            raise self.refuse(value, wanted)
        number = Number(self.name, self.label, -self.furthest, self.furthest)
        numbers_ = tuple(number.take(entry) for entry in value)
        if numbers_ and not (numbers_[0] < numbers_[2] and numbers_[1] < numbers_[3]):
            raise self.refuse(list(numbers_), wanted)
        return numbers_


def _shown(value: Any) -> str:
    """Write a refused value for people: as JSON has it, shortened.

    >>> _shown(-1), _shown("x"), _shown(""), _shown(10 ** 5000)
    ('-1', "'x'", 'empty', 'a number of some 5000 digits')
    """
    if value == "" or (isinstance(value, (list, tuple)) and not value):
        return tr("empty")
    if isinstance(value, numbers.Integral) and not isinstance(value, bool) and abs(int(value)) >= 10**40:
        n_digits = int(int(value).bit_length() * math.log10(2))
        return tr("a number of some {n_digits} digits").format(n_digits=n_digits)
    if isinstance(value, numbers.Real) and not isinstance(value, bool):
        return _plain(value)
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # a list of numbers of thousands of digits; nested without end
        text = tr("a {kind} that cannot be shown").format(kind=type(value).__name__)
    text = text.encode("ascii", "backslashreplace").decode() if not _is_encodable(text) else text
    if len(text) <= _LONGEST_VALUE:
        return text
    return tr("{beginning}... ({n} characters)").format(beginning=text[:_LONGEST_VALUE], n=len(text))


def _plain(number: Any) -> str:
    """Write a number without a needless fraction.

    >>> _plain(10000.0), _plain(0.25), _plain(float("nan")), _plain(2**63)
    ('10000', '0.25', 'nan', '9223372036854775808')
    """
    if isinstance(number, numbers.Integral):
        return str(int(number))
    return f"{number:.0f}" if abs(number) < 1e15 and number == int(number) else f"{number:g}"


def _is_encodable(text: str) -> bool:
    """Whether a text is made of characters: half of a surrogate pair is none.

    >>> _is_encodable("寒武系"), _is_encodable("\\ud800")
    (True, False)
    """
    return not any("\ud800" <= letter <= "\udfff" for letter in text)
