"""How a class field is read: as ages in words, codes or Ma, as map symbols, or name by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from . import ages, map_symbols
from .age_words import with_points
from .ages import Interval
from .classes import MAX_CLASSES
from .rocks import is_granite, surface_kind

# Where this share of a field's distinct values names an age, the field is taken for one of ages.
_SHARE_OF_AGES = 2 / 3
_FEWEST_LETTERS = 4
_FIRST_BOUNDARY_MA, BOUNDARY_MA = 23.0, 2.0
_CENOZOIC_MA = 66.0  # measurements of 0 to 1 are no ages
_FIELD_OF_MA = re.compile(r"(?:^|[_+\s])(?:\w*_)?(?:ma|mya)(?:$|[_+\s])", re.IGNORECASE)
_FIELD_OF_AGES = re.compile(
    r"age|alter|edad|idade|wiek|возраст|\b(?:old|young)(?:est)?\b|from_|to_", re.IGNORECASE
)
_YOUNG_END = re.compile(r"min|young|top|upper|to_|t_age|end", re.IGNORECASE)


@dataclass(frozen=True)
class Value:
    """What one value of the map says.

    kind : 'granite', 'cover', 'outside', 'no data', 'age' or 'unknown'
    age : the oldest age it names
    is_loose : whether it is cover only by the sound of it ('Clay')
    """

    text: str
    kind: str
    age: Interval | None = None
    is_loose: bool = False


def read_words(text: str, *, has_codes: bool = True) -> Value:
    """A value in words, or in the codes of stratigraphic charts."""
    surface = surface_kind(text)
    if surface in ("outside", "cover", "no data"):
        return Value(text, surface)
    age = ages.oldest(text) if has_codes else ages.oldest_of(ages.ages_in_words(text))
    if surface:
        return Value(text, "cover", age, is_loose=surface == "loose" and age is None)
    if is_granite(text):
        return Value(text, "granite", age)
    return _by_age(text, age)


def is_surface(text: str) -> bool:
    """Whether a value alone says that it is no bedrock: water, ice, loose sediment, the Cenozoic, no data."""
    return read_words(text, has_codes=False).kind in ("outside", "cover", "no data")


def _read_symbol(text: str, *, has_digits: bool = False) -> Value:
    """A map symbol."""
    surface = map_symbols.SURFACE.get(text.lower())
    if surface:
        return Value(text, "outside" if surface == "outside" else "cover")
    found = ages.oldest_of(map_symbols.ages_of_symbol(text, has_digits=has_digits))
    return _by_age(text, found) if found else read_words(text, has_codes=False)


def _read_ma(text: str, *, is_young_end: bool = False) -> Value:
    """A number of millions of years, or two."""
    if _is_no_number(text):
        return Value(text, "no data")
    found = ages.ages_in_ma(text, is_number=True)
    if is_young_end and found and found[0].from_ma - found[0].to_ma < 2 * ages.TOLERANCE_MA:
        old = found[0].from_ma
        found = (Interval(f"{old:g} Ma", "age", old + 1.5 * ages.TOLERANCE_MA, old),)
    return _by_age(text, found[0] if found else None)


def _is_no_number(text: str) -> bool:
    """Whether the parts of a value ('-9999 | -9999') all stand for no data."""
    parts = [part.strip() for part in text.split("|")]
    return all(not part or surface_kind(part) == "no data" for part in parts)


def _by_age(text: str, age: Interval | None) -> Value:
    if age is None:
        return Value(text, "unknown")
    return Value(text, "cover" if ages.intervals()["Cenozoic"].holds(age) else "age", age)


def read_field(texts: Sequence[str], field: str = "") -> tuple[list[Value], str]:
    """The values of a field, and how they were read: 'symbols', 'ma', 'ages' or 'names'."""
    if _is_field_of_ma(texts, field):
        read = partial(_read_ma, is_young_end=bool(_YOUNG_END.search(field)) and "+" not in field)
        return [read(t) for t in texts], "ma"
    if map_symbols.is_symbol_field([t for t in texts if not surface_kind(t)]):
        has_digits = map_symbols.have_digits(texts)
        return [_read_symbol(t, has_digits=has_digits) for t in texts], "symbols"
    values = [read_words(t) for t in texts]
    rocks = [v for v in values if v.kind in ("granite", "age", "unknown") or v.age]
    dated = [v for v in rocks if v.kind != "unknown"]
    if len(dated) >= _SHARE_OF_AGES * len(rocks) and any(v.age for v in dated) and not _are_letters(rocks):
        return values, "ages"
    return [_named(t) for t in texts], "names"


def _are_letters(rocks: list[Value]) -> bool:
    """Whether single letters alone look like ages, and are too few or with others that do not."""
    if any(len(v.text) > 1 for v in rocks if v.age):
        return False
    return len(rocks) < _FEWEST_LETTERS or any(v.kind == "unknown" for v in rocks)


def _named(text: str) -> Value:
    """A value of a field of names: a lone letter is no age there."""
    value = read_words(text, has_codes=False)
    return Value(
        text,
        value.kind if value.kind in ("cover", "outside", "no data") else "unknown",
        is_loose=value.is_loose,
    )


def _are_boundaries(numbers: list[str]) -> bool:
    """Whether whole numbers are the rounded boundaries of periods, and not codes that begin with 1."""
    bounds = {round(b) for i in ages.intervals().values() if i.rank == "period" for b in (i.from_ma, i.to_ma)}
    old = {float(n) for n in numbers if float(n) >= _FIRST_BOUNDARY_MA}
    near = sum(any(abs(n - b) <= BOUNDARY_MA for b in bounds) for n in old)
    return len(old) >= 3 and near == len(old) and max(old) > _CENOZOIC_MA


def _is_field_of_ma(texts: Sequence[str], field: str = "") -> bool:
    """Whether numbers are ages in Ma: the field says so, or they lie on the boundaries of the chart.

    >>> _is_field_of_ma(["419.2", "358.9", "0.0117"]), _is_field_of_ma(["1", "2", "3"], "unit")
    (True, False)
    """
    given = [t for t in texts if not _is_no_number(t)]
    found = [ages.ages_in_ma(t, is_number=True) for t in given]
    if not given or not all(found) or any(re.search("[a-z]", t.lower()) for t in given):
        return False
    if _FIELD_OF_MA.search(field):
        return True
    numbers = [n for t in given for n in re.findall(r"[\d.]+", with_points(t))]
    fractions = [n for n in numbers if not float(n).is_integer()]
    if not fractions:
        return _are_boundaries(numbers)
    bounds = {round(b, 1) for i in ages.intervals().values() for b in (i.from_ma, i.to_ma)}
    on_bounds = sum(round(float(n), 1) in bounds for n in fractions)
    if (
        _FIELD_OF_AGES.search(field)
        and len(set(given)) <= MAX_CLASSES
        and max(map(float, numbers)) > _CENOZOIC_MA
    ):
        return True
    return on_bounds * 2 >= len(fractions) > 1
