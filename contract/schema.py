"""What a file may hold, checked before anything is made of it: JSON of bounded size and depth, its entries.

Standard library only: QGIS's Python reads files with it too. A kind (`Whole`, `Text`, `Listing` ...) refuses
a value that is something else, in one sentence that names the entry.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

MEGABYTE = 1_000_000
DEEPEST = 24  # lists and objects within each other


class SchemaProblem(ValueError):
    """What is wrong with a file's text, as a sentence without its end: 'classes[3].name is a list, ...'."""


class Kind(Protocol):
    """What a value has to be."""

    def check(self, value: Any, at: str) -> None:
        """Raise a SchemaProblem that names the entry where a value is something else."""


def parse_json(text: str | bytes, *, most_bytes: int = 16 * MEGABYTE, most_entries: int = 1_000_000) -> Any:
    """The value in a JSON text.

    Raises
    ------
    SchemaProblem
        Where it is too long, too deep or holds too much, and where it is no JSON.
    """
    if len(text) > most_bytes:
        raise SchemaProblem(f"it holds {len(text):,} bytes, at most {most_bytes:,} are read")
    commas = text.count(b",") if isinstance(text, bytes) else text.count(",")
    if commas > most_entries:
        raise SchemaProblem(f"it holds more than {most_entries:,} entries")
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise SchemaProblem(f"it is nested deeper than {DEEPEST} levels") from error
    except ValueError as error:  # no JSON, no text, or a number of thousands of digits
        raise SchemaProblem(f"it is no JSON ({str(error)[:200]})") from error
    _check_depth(value)
    return value


def read_bounded(path: str | Path, most_bytes: int) -> bytes:
    """A file's bytes.

    Raises
    ------
    SchemaProblem
        Where it is no plain file or holds more than `most_bytes`.
    OSError
        Where it cannot be read.
    """
    path = Path(path)
    size = path.stat().st_size
    if not path.is_file():
        raise SchemaProblem("it is no plain file")
    if size > most_bytes:
        raise SchemaProblem(f"it holds {size:,} bytes, at most {most_bytes:,} are read")
    return path.read_bytes()


def _check_depth(value: Any) -> None:
    """Refuse what is nested too deep, level by level: what walks through it later may call itself."""
    level = [value] if isinstance(value, (list, dict)) else []
    for _ in range(DEEPEST):
        if not level:
            return
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, (list, dict))
        ]
    raise SchemaProblem(f"it is nested deeper than {DEEPEST} levels")


@dataclass(frozen=True)
class Anything:
    """Whatever `parse_json` lets through."""

    def check(self, value: Any, at: str) -> None:
        """Nothing to refuse."""


@dataclass(frozen=True)
class Whole:
    """A whole number between two bounds, both of them allowed."""

    low: int
    high: int

    def check(self, value: Any, at: str) -> None:
        """Refuse other numbers, and what is no whole number."""
        if isinstance(value, bool) or not isinstance(value, int) or not self.low <= value <= self.high:
            _refuse(value, at, f"a whole number from {self.low:,} to {self.high:,}")


@dataclass(frozen=True)
class Real:
    """A finite number between two bounds; `above` excludes its lower bound."""

    low: float = -1e30
    high: float = 1e30
    above: bool = False

    def check(self, value: Any, at: str) -> None:
        """Refuse other numbers, and what is no number."""
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        is_inside = is_number and (value > self.low if self.above else value >= self.low)
        if not is_inside or value > self.high:  # NaN is neither above nor below anything
            wanted = f"above {self.low:g}" if self.above else f"from {self.low:g}"
            _refuse(value, at, f"a number {wanted} to {self.high:g}")


@dataclass(frozen=True)
class Score:
    """A number, NaN and infinity among them: what was computed, if there was anything to compute it of."""

    def check(self, value: Any, at: str) -> None:
        """Refuse what is no number, and whole numbers that are no score."""
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not is_number or (isinstance(value, int) and abs(value) > 10**15):
            _refuse(value, at, "a number")


@dataclass(frozen=True)
class Flag:
    """True or false."""

    def check(self, value: Any, at: str) -> None:
        """Refuse what is neither."""
        if not isinstance(value, bool):
            _refuse(value, at, "true or false")


@dataclass(frozen=True)
class Text:
    """A text; `pattern` has to match it whole, `words` are all that it may be."""

    longest: int = 1000
    pattern: str = ""
    words: Sequence[str] = ()

    def check(self, value: Any, at: str) -> None:
        """Refuse other texts, and what is no text."""
        if not isinstance(value, str) or len(value) > self.longest:
            _refuse(value, at, f"a text of at most {self.longest:,} letters")
        if any("\ud800" <= letter <= "\udfff" for letter in value):  # no file can hold it
            _refuse(ascii(value), at, "a text without half letters")
        if self.words and value not in self.words:
            _refuse(value, at, f"one of {', '.join(self.words)}")
        if self.pattern and not re.fullmatch(self.pattern, value):
            _refuse(value, at, f"a text like {self.pattern}")


@dataclass(frozen=True)
class Maybe:
    """A kind, or null."""

    of: Kind

    def check(self, value: Any, at: str) -> None:
        """Refuse what is neither."""
        if value is not None:
            self.of.check(value, at)


@dataclass(frozen=True)
class Either:
    """The first of two kinds, or the second, which is a looser way to write it."""

    first: Kind
    second: Kind

    def check(self, value: Any, at: str) -> None:
        """Refuse what is neither, in the words of the first."""
        if not _is(self.second, value):
            self.first.check(value, at)


@dataclass(frozen=True)
class OneOrMany:
    """A kind, or a list of it."""

    of: Kind
    most: int = 10_000

    def check(self, value: Any, at: str) -> None:
        """Refuse what is neither."""
        (Listing(self.of, most=self.most) if isinstance(value, list) else self.of).check(value, at)


@dataclass(frozen=True)
class Listing:
    """A list of `fewest` to `most` values of one kind."""

    of: Kind
    fewest: int = 0
    most: int = 100_000

    def check(self, value: Any, at: str) -> None:
        """Refuse lists of another length, and what is no list."""
        if not isinstance(value, (list, tuple)):
            _refuse(value, at, "a list")
        if not self.fewest <= len(value) <= self.most:
            count = f"{self.fewest:,}" + ("" if self.fewest == self.most else f" to {self.most:,}")
            raise SchemaProblem(f"{at} has {len(value):,} entries, {count} are wanted")
        for number, entry in enumerate(value):
            self.of.check(entry, f"{at}[{number}]")


@dataclass(frozen=True)
class Table:
    """An object of any keys whose values are of one kind."""

    of: Kind
    most: int = 10_000

    def check(self, value: Any, at: str) -> None:
        """Refuse what is no object or has too many entries."""
        _check_object(value, at)
        if len(value) > self.most:
            raise SchemaProblem(f"{at} has {len(value):,} entries, at most {self.most:,} are wanted")
        for key, entry in value.items():
            self.of.check(entry, f"{at}.{str(key)[:60]}")


@dataclass(frozen=True)
class Record:
    """An object with the entries `needs`, perhaps those of `may`, and others that nobody reads."""

    needs: Mapping[str, Kind]
    may: Mapping[str, Kind] = field(default_factory=dict)

    def check(self, value: Any, at: str) -> None:
        """Refuse what is no object, lacks an entry or has one of another kind."""
        _check_object(value, at)
        missing = sorted(self.needs.keys() - value.keys())
        if missing:
            raise SchemaProblem(f"{at} lacks {', '.join(missing)}")
        for key, kind in (*self.needs.items(), *self.may.items()):
            if key in value:
                kind.check(value[key], f"{at}.{key}" if at else key)


def _is(kind: Kind, value: Any) -> bool:
    """Whether a value is of a kind."""
    try:
        kind.check(value, "")
    except SchemaProblem:
        return False
    return True


def _check_object(value: Any, at: str) -> None:
    """Refuse what is no JSON object."""
    if not isinstance(value, Mapping):
        _refuse(value, at, "an object")


def _refuse(value: Any, at: str, wanted: str) -> None:
    """Raise the problem of a value that is something else."""
    names = {dict: "an object", list: "a list", tuple: "a list", bool: "true or false", type(None): "null"}
    came = names.get(type(value)) or (repr(value[:60]) if isinstance(value, str) else _number(value))
    raise SchemaProblem(f"{at or 'it'} is {came}, {wanted} is wanted")


def _number(value: Any) -> str:
    """A number in words, however large."""
    if isinstance(value, float):
        return f"{value:g}"
    return str(value) if isinstance(value, int) and abs(value) < 10**30 else f"a {type(value).__name__}"
