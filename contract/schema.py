"""What a file may hold, checked before anything is made of it: JSON of bounded size and depth, its entries.

Standard library only: QGIS's Python reads files with it too. A `Kind` (whole, text, listing ...) refuses
a value that is something else, in one sentence that names the entry.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

from .language import tr

MEGABYTE = 1_000_000
DEEPEST = 24  # lists and objects within each other


class SchemaProblem(ValueError):
    """What is wrong with a file's text, as a sentence without its end: 'classes[3].name is a list, ...'."""


@dataclass(frozen=True)
class Kind:
    """What a value has to be: `check(value, at)` raises a SchemaProblem that names the entry `at`."""

    check: Callable[[Any, str], None]

    @staticmethod
    def anything() -> Kind:
        """Whatever `parse_json` lets through."""
        return Kind(lambda value, at: None)

    @staticmethod
    def whole(low: int, high: int) -> Kind:
        """A whole number between two bounds, both of them allowed."""

        def check(value: Any, at: str) -> None:
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                _refuse(value, at, tr("a whole number from {low:,} to {high:,}").format(low=low, high=high))

        return Kind(check)

    @staticmethod
    def real(low: float = -1e30, high: float = 1e30, *, above: bool = False) -> Kind:
        """A finite number between two bounds; `above` excludes its lower bound."""

        def check(value: Any, at: str) -> None:
            is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
            is_inside = is_number and (value > low if above else value >= low)
            if not is_inside or value > high:  # NaN is neither above nor below anything
                template = (
                    tr("a number above {low:g} to {high:g}")
                    if above
                    else tr("a number from {low:g} to {high:g}")
                )
                _refuse(value, at, template.format(low=low, high=high))

        return Kind(check)

    @staticmethod
    def score() -> Kind:
        """A number, NaN and infinity among them: what was computed, if there was anything to compute."""

        def check(value: Any, at: str) -> None:
            is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if not is_number or (isinstance(value, int) and abs(value) > 10**15):
                _refuse(value, at, tr("a number"))

        return Kind(check)

    @staticmethod
    def flag() -> Kind:
        """True or false."""

        def check(value: Any, at: str) -> None:
            if not isinstance(value, bool):
                _refuse(value, at, tr("true or false"))

        return Kind(check)

    @staticmethod
    def text(longest: int = 1000, *, pattern: str = "", words: Sequence[str] = ()) -> Kind:
        """A text; `pattern` has to match it whole, `words` are all that it may be."""

        def check(value: Any, at: str) -> None:
            if not isinstance(value, str) or len(value) > longest:
                _refuse(value, at, tr("a text of at most {longest:,} letters").format(longest=longest))
            if any("\ud800" <= letter <= "\udfff" for letter in value):  # no file can hold it
                _refuse(ascii(value), at, tr("a text without half letters"))
            if words and value not in words:
                _refuse(value, at, tr("one of {words}").format(words=", ".join(words)))
            if pattern and not re.fullmatch(pattern, value):
                _refuse(value, at, tr("a text like {pattern}").format(pattern=pattern))

        return Kind(check)

    @staticmethod
    def maybe(of: Kind) -> Kind:
        """A kind, or null."""
        return Kind(lambda value, at: None if value is None else of.check(value, at))

    @staticmethod
    def either(first: Kind, second: Kind) -> Kind:
        """The first of two kinds, or the second, a looser way to write it."""

        def check(value: Any, at: str) -> None:
            try:
                second.check(value, "")
            except SchemaProblem:
                first.check(value, at)

        return Kind(check)

    @staticmethod
    def one_or_many(of: Kind, most: int = 10_000) -> Kind:
        """A kind, or a list of it."""
        many = Kind.listing(of, most=most)
        return Kind(lambda value, at: (many if isinstance(value, list) else of).check(value, at))

    @staticmethod
    def listing(of: Kind, fewest: int = 0, most: int = 100_000) -> Kind:
        """A list of `fewest` to `most` values of one kind."""

        def check(value: Any, at: str) -> None:
            if not isinstance(value, (list, tuple)):
                _refuse(value, at, tr("a list"))
            if not fewest <= len(value) <= most:
                template = (
                    tr("{entry} has {n:,} entries, {most:,} are wanted")
                    if fewest == most
                    else tr("{entry} has {n:,} entries, {fewest:,} to {most:,} are wanted")
                )
                raise SchemaProblem(template.format(entry=at, n=len(value), fewest=fewest, most=most))
            for number, entry in enumerate(value):
                of.check(entry, f"{at}[{number}]")

        return Kind(check)

    @staticmethod
    def table(of: Kind, most: int = 10_000) -> Kind:
        """An object of any keys whose values are of one kind."""

        def check(value: Any, at: str) -> None:
            if not isinstance(value, Mapping):
                _refuse(value, at, tr("an object"))
            if len(value) > most:
                raise SchemaProblem(
                    tr("{entry} has {n:,} entries, at most {most:,} are wanted").format(
                        entry=at, n=len(value), most=most
                    )
                )
            for key, entry in value.items():
                of.check(entry, f"{at}.{str(key)[:60]}")

        return Kind(check)

    @staticmethod
    def record(needs: Mapping[str, Kind], may: Mapping[str, Kind] = MappingProxyType({})) -> Kind:
        """An object with the entries `needs`, perhaps those of `may`, and others that nobody reads."""

        def check(value: Any, at: str) -> None:
            if not isinstance(value, Mapping):
                _refuse(value, at, tr("an object"))
            missing = sorted(needs.keys() - value.keys())
            if missing:
                raise SchemaProblem(
                    tr("{entry} lacks {missing}").format(entry=at, missing=", ".join(missing))
                )
            for key, kind in (*needs.items(), *may.items()):
                if key in value:
                    kind.check(value[key], f"{at}.{key}" if at else key)

        return Kind(check)


def parse_json(text: str | bytes, *, most_bytes: int = 16 * MEGABYTE, most_entries: int = 1_000_000) -> Any:
    """The value in a JSON text.

    Raises
    ------
    SchemaProblem
        Where it is too long, too deep or holds too much, and where it is no JSON.
    """
    if len(text) > most_bytes:
        raise SchemaProblem(
            tr("it holds {n_bytes:,} bytes, at most {most_bytes:,} are read").format(
                n_bytes=len(text), most_bytes=most_bytes
            )
        )
    commas = text.count(b",") if isinstance(text, bytes) else text.count(",")
    if commas > most_entries:
        raise SchemaProblem(
            tr("it holds more than {most_entries:,} entries").format(most_entries=most_entries)
        )
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise SchemaProblem(
            tr("it is nested deeper than {deepest} levels").format(deepest=DEEPEST)
        ) from error
    except ValueError as error:  # no JSON, no text, or a number of thousands of digits
        raise SchemaProblem(tr("it is no JSON ({reason})").format(reason=str(error)[:200])) from error
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
        raise SchemaProblem(tr("it is no plain file"))
    if size > most_bytes:
        raise SchemaProblem(
            tr("it holds {size:,} bytes, at most {most_bytes:,} are read").format(
                size=size, most_bytes=most_bytes
            )
        )
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
    raise SchemaProblem(tr("it is nested deeper than {deepest} levels").format(deepest=DEEPEST))


def _refuse(value: Any, at: str, wanted: str) -> NoReturn:
    """Raise the problem of a value that is something else."""
    names = {
        dict: tr("an object"),
        list: tr("a list"),
        tuple: tr("a list"),
        bool: tr("true or false"),
        type(None): "null",
    }
    if isinstance(value, str):
        came = repr(value[:60])
    elif isinstance(value, float):
        came = f"{value:g}"
    elif type(value) is int and abs(value) < 10**30:
        came = str(value)
    else:
        came = names.get(type(value), tr("a {kind}").format(kind=type(value).__name__))
    raise SchemaProblem(
        tr("{entry} is {found}, {wanted} is wanted").format(entry=at or tr("it"), found=came, wanted=wanted)
    )
