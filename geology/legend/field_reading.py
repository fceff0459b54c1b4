"""How a class field is read: as ages in words, codes or Ma, as map symbols, or name by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from . import ages
from .age_words import _with_points
from .ages import _Interval
from .classes import MAX_CLASSES
from .rocks import _is_granite, _surface_kind

# Letters of US maps; where they differ from those of other surveys (T, C), the field decides.
_LETTERS = {
    letters: age
    for age, all_letters in {
        "Quaternary": "Q",
        "Cenozoic": "QT Cz CZ",
        "Tertiary": "T",
        "Paleogene": "Pg E",
        "Neogene": "Ng N",
        "Cretaceous": "K",
        "Jurassic": "J",
        "Triassic": "TR Tr Ŧ",
        "Permian": "P",
        "Pennsylvanian": "PN IP ℙ",
        "Mississippian": "M",
        "Devonian": "D",
        "Silurian": "S",
        "Ordovician": "O",
        "Cambrian": "C Cm CM Є €",
        "Mesozoic": "Mz MZ",
        "Paleozoic": "Pz PZ",
        "Neoproterozoic": "Z NP",
        "Mesoproterozoic": "Y MP",
        "Paleoproterozoic": "X PP",
        "Neoarchean": "W",
        "Archean": "A",
        "Proterozoic": "Pt",
        "Precambrian": "pC pCm p-C pЄ p€ PC",
    }.items()
    for letters in all_letters.split()
}
_ONLY_WITH_DIGIT = ("NP", "MP", "PP")  # else Permian and Pennsylvanian: 'PP' of US maps
_BY_LENGTH = sorted((k for k in _LETTERS if k not in _ONLY_WITH_DIGIT), key=len, reverse=True)
_ERAS = [rf"{era}(?=\d)" for era in _ONLY_WITH_DIGIT]
_TOKEN = f"(?:{'|'.join([*_ERAS, *map(re.escape, _BY_LENGTH)])})"
_SURFACE = {
    **dict.fromkeys(("w", "wtr", "water", "h2o"), "outside"),
    **dict.fromkeys(("ice", "gl", "g"), "cover"),
    **dict.fromkeys(("af", "ml", "m"), "sediment"),
}
_USUAL = re.compile(r"Q|K|J|T[Rr]|[MPC]z|pC|[NMP]P\d")  # one of these is on every such map
_LEAST_SHARE = 0.9  # of a field's values that must be symbols
AMBIGUOUS = re.compile(
    r"C(?![mMzZbhi])\d?[a-z]{0,3}$|T\d?$"
)  # Carboniferous or Cambrian, Triassic or Tertiary
_OF_CHARTS = {"C": "Carboniferous", "T": "Triassic"}  # where digits give the part: C2, T1


@lru_cache(maxsize=4096)
def _ages_of_symbol(symbol: str, *, has_digits: bool = False) -> tuple[_Interval, ...]:
    """The ages of one map symbol; none where it is no symbol.

    Parameters
    ----------
    has_digits : whether most symbols of the field carry digits, as in the codes of stratigraphic charts

    >>> [a.name for a in _ages_of_symbol("TKm")], [a.name for a in _ages_of_symbol("Qal")]
    (['Tertiary', 'Cretaceous'], ['Quaternary'])
    """
    symbol = ages._on_the_line(symbol)
    match = re.fullmatch(
        rf"((?:{_TOKEN}\d{{0,2}}(?:\([A-Z]\))?)+)(?:[a-zαβγδ_][\w.\-]{{0,4}}|_\w{{1,20}}|\?)?", symbol
    )
    if not match or len(symbol.partition("_")[0]) > 9:
        return ()
    letters = _LETTERS | (_OF_CHARTS if has_digits else {})
    found = re.findall(_TOKEN, re.sub(r"\(.*?\)", "", match[1]))
    return tuple(ages._intervals()[letters[age]] for age in found)


def _is_symbol_field(texts: Sequence[str]) -> bool:
    """Whether the values of a field are map symbols: nearly all are, and some could be nothing else.

    >>> _is_symbol_field(["Qal", "Ts", "Kg", "Jm"]), _is_symbol_field(list("ABCD"))
    (True, False)
    """
    texts = [t for t in texts if t.lower() not in _SURFACE]
    if any(ages._oldest(t, "words") for t in texts):  # 'Karbon' is no symbol of the Cretaceous
        return False
    read = {t: _ages_of_symbol(t) for t in texts}
    symbols = [t for t in texts if read[t]]
    if len(texts) < 3 or len(symbols) < _LEAST_SHARE * len(texts):
        return False
    names = {age.name for found in read.values() for age in found}
    marks = [t for t in symbols if not ages._oldest(t, "code")]
    if all(t.startswith("Q") for t in texts):
        return bool(marks)
    return len(names) >= 3 and bool(marks) and any(_USUAL.match(t) for t in symbols)


# Where this share of a field's distinct values names an age, the field is taken for one of ages.
_SHARE_OF_AGES = 2 / 3
_FEWEST_LETTERS = 4
_FIRST_BOUNDARY_MA, _BOUNDARY_MA = 23.0, 2.0
_CENOZOIC_MA = 66.0  # measurements of 0 to 1 are no ages
_FIELD_OF_MA = re.compile(r"(?:^|[_+\s])(?:\w*_)?(?:ma|mya)(?:$|[_+\s])", re.IGNORECASE)
_FIELD_OF_AGES = re.compile(
    r"age|alter|edad|idade|wiek|возраст|\b(?:old|young)(?:est)?\b|from_|to_", re.IGNORECASE
)
_YOUNG_END = re.compile(r"min|young|top|upper|to_|t_age|end", re.IGNORECASE)


@dataclass(frozen=True)
class _Value:
    """What one value of the map says.

    kind : 'granite', 'cover', 'outside', 'no data', 'age' or 'unknown'
    age : the oldest age it names
    is_loose : whether it is cover only by the sound of it ('Clay')
    """

    text: str
    kind: str
    age: _Interval | None = None
    is_loose: bool = False

    @property
    def is_surface(self) -> bool:
        """Whether it is no bedrock: water, ice, loose sediment, the Cenozoic, no data."""
        return self.kind in ("outside", "cover", "no data")


def _read_words(text: str, *, has_codes: bool = True) -> _Value:
    """A value in words, or in the codes of stratigraphic charts."""
    surface = _surface_kind(text)
    if surface in ("outside", "cover", "no data"):
        return _Value(text, surface)
    age = ages._oldest(text, "any" if has_codes else "words")
    if surface:
        return _Value(text, "cover", age, is_loose=surface == "loose" and age is None)
    if _is_granite(text):
        return _Value(text, "granite", age)
    return _by_age(text, age)


def _read_symbol(text: str, *, has_digits: bool = False) -> _Value:
    surface = _SURFACE.get(text.lower())
    if surface:
        return _Value(text, "outside" if surface == "outside" else "cover")
    found = ages._oldest_of(_ages_of_symbol(text, has_digits=has_digits))
    return _by_age(text, found) if found else _read_words(text, has_codes=False)


def _read_ma(text: str, *, is_young_end: bool = False) -> _Value:
    if _is_no_number(text):
        return _Value(text, "no data")
    found = ages._oldest(text, "ma")
    if is_young_end and found and found.from_ma - found.to_ma < 2 * ages.TOLERANCE_MA:
        old = found.from_ma
        found = _Interval(f"{old:g} Ma", "age", old + 1.5 * ages.TOLERANCE_MA, old)
    return _by_age(text, found)


def _is_no_number(text: str) -> bool:
    """Whether the parts of a value ('-9999 | -9999') all stand for no data."""
    parts = [part.strip() for part in text.split("|")]
    return all(not part or _surface_kind(part) == "no data" for part in parts)


def _by_age(text: str, age: _Interval | None) -> _Value:
    if age is None:
        return _Value(text, "unknown")
    return _Value(text, "cover" if ages._intervals()["Cenozoic"].holds(age) else "age", age)


def _read_field(texts: Sequence[str], field: str = "") -> tuple[list[_Value], str]:
    """The values of a field, and how they were read: 'symbols', 'ma', 'ages' or 'names'."""
    if _is_field_of_ma(texts, field):
        read = partial(_read_ma, is_young_end=bool(_YOUNG_END.search(field)) and "+" not in field)
        return [read(t) for t in texts], "ma"
    if _is_symbol_field([t for t in texts if not _surface_kind(t)]):
        with_digit = sum(re.match(r"[A-Z][a-z]?\d|[A-Z]{2}\d", t) is not None for t in texts)
        has_digits = 2 * with_digit > len(texts)
        return [_read_symbol(t, has_digits=has_digits) for t in texts], "symbols"
    values = [_read_words(t) for t in texts]
    rocks = [v for v in values if v.kind in ("granite", "age", "unknown") or v.age]
    dated = [v for v in rocks if v.kind != "unknown"]
    if len(dated) >= _SHARE_OF_AGES * len(rocks) and any(v.age for v in dated) and not _are_letters(rocks):
        return values, "ages"
    return [_named(t) for t in texts], "names"


def _are_letters(rocks: list[_Value]) -> bool:
    """Whether single letters alone look like ages, and are too few or with others that do not."""
    if any(len(v.text) > 1 for v in rocks if v.age):
        return False
    return len(rocks) < _FEWEST_LETTERS or any(v.kind == "unknown" for v in rocks)


def _named(text: str) -> _Value:
    """A value of a field of names: a lone letter is no age there."""
    value = _read_words(text, has_codes=False)
    return _Value(text, value.kind if value.is_surface else "unknown", is_loose=value.is_loose)


def _are_boundaries(numbers: list[str]) -> bool:
    """Whether whole numbers are the rounded boundaries of periods, and not codes that begin with 1."""
    bounds = {
        round(b) for i in ages._intervals().values() if i.rank == "period" for b in (i.from_ma, i.to_ma)
    }
    old = {float(n) for n in numbers if float(n) >= _FIRST_BOUNDARY_MA}
    near = sum(any(abs(n - b) <= _BOUNDARY_MA for b in bounds) for n in old)
    return len(old) >= 3 and near == len(old) and max(old) > _CENOZOIC_MA


def _is_field_of_ma(texts: Sequence[str], field: str = "") -> bool:
    """Whether numbers are ages in Ma: the field says so, or they lie on the boundaries of the chart.

    >>> _is_field_of_ma(["419.2", "358.9", "0.0117"]), _is_field_of_ma(["1", "2", "3"], "unit")
    (True, False)
    """
    given = [t for t in texts if not _is_no_number(t)]
    has_letters = any(re.search("[a-z]", t.lower()) for t in given)
    if not given or has_letters or not all(ages._oldest(t, "ma") for t in given):
        return False
    if _FIELD_OF_MA.search(field):
        return True
    numbers = [n for t in given for n in re.findall(r"[\d.]+", _with_points(t))]
    fractions = [n for n in numbers if not float(n).is_integer()]
    if not fractions:
        return _are_boundaries(numbers)
    bounds = {round(b, 1) for i in ages._intervals().values() for b in (i.from_ma, i.to_ma)}
    on_bounds = sum(round(float(n), 1) in bounds for n in fractions)
    if (
        _FIELD_OF_AGES.search(field)
        and len(set(given)) <= MAX_CLASSES
        and max(map(float, numbers)) > _CENOZOIC_MA
    ):
        return True
    return on_bounds * 2 >= len(fractions) > 1
