"""Stratigraphic ages in the words and codes of maps: ICS names, 'Late' and 'Upper', ranges, Chinese names.

The names, boundaries (Ma) and colours in `resources/legends/ages.csv` follow the International
Chronostratigraphic Chart v2023/09 (Cohen et al. 2013, updated), with older and regional names as well.
A unit that spans several ages goes by the oldest one it names: 'Cambrian-Ordovician' is Cambrian.
"""

from __future__ import annotations

import csv
import difflib
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from ...contract import RESOURCES
from ...contract.language import tr
from .age_words import (
    ANY_MODIFIER,
    BEHIND,
    BRACKET,
    MODIFIERS,
    NOT_OF_THIS_AGE,
    PLACE,
    PLACES,
    _in_full,
    _millions_of_years,
)

TABLE = RESOURCES / "legends" / "ages.csv"
TOLERANCE_MA = 0.2
_OLDER_CHARTS = 0.006  # how far the boundaries of older charts differ, as a share of the age

# Where the parts of a period have boundaries of their own; the other periods are cut in thirds.
_PARTS = {
    "Archean": (4031.0, 3200.0, 2800.0, 2500.0),
    "Proterozoic": (2500.0, 1600.0, 1000.0, 538.8),
    "Ordovician": (485.4, 470.0, 458.4, 443.8),
    "Devonian": (419.2, 393.3, 382.7, 358.9),
    "Triassic": (251.902, 247.2, 237.0, 201.4),
    "Jurassic": (201.4, 174.7, 161.5, 145.0),
    "Cretaceous": (145.0, 100.5, 100.5, 66.0),
}
_SMALL = "₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"


@dataclass(frozen=True)
class _Interval:
    """A stretch of geological time: name, rank (eon ... stage), oldest and youngest Ma, colour."""

    name: str
    rank: str
    from_ma: float
    to_ma: float
    colour: str = ""

    def holds(self, other: _Interval) -> bool:
        """Whether the other interval lies within this one."""
        return self.from_ma + TOLERANCE_MA >= other.from_ma and self.to_ma - TOLERANCE_MA <= other.to_ma


@lru_cache(maxsize=1)
def _table() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@lru_cache(maxsize=1)
def _intervals() -> dict[str, _Interval]:
    """All intervals of the chart by name, oldest of the highest rank first."""
    return {
        row["name"]: _Interval(
            row["name"], row["rank"], float(row["from_ma"]), float(row["to_ma"]), row["colour"]
        )
        for row in _table()
    }


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Word in lower case, without accents -> name in the chart; a word that ends in * has any ending."""
    words: dict[str, str] = {}
    for row in _table():
        for word in row["other_names"].split() + row["chinese"].split():
            words.setdefault(_folded(word), row["name"])
    for row in _table():
        name = _folded(row["name"])
        words[name] = row["name"]
        if len(name) > 6:  # 'Devonians', 'Permiano'
            words.setdefault(name + "*", row["name"])
    return words


@lru_cache(maxsize=4096)
def _chart_name(word: str) -> str:
    """The name in the chart of a word that was found in a value."""
    if word in _names():
        return _names()[word]
    stems = (word[:end] + "*" for end in range(len(word), 0, -1))
    return next(_names()[stem] for stem in stems if stem in _names())


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Letter code of maps ('J', 'Pt2') -> name in the chart."""
    return {code: row["name"] for row in _table() for code in row["codes"].split()}


@lru_cache(maxsize=1)
def _word_pattern() -> re.Pattern[str]:
    """Finds an age's name with the modifier before ('late devonian') or behind it ('devonian, late')."""
    by_length = sorted(_names(), key=len, reverse=True)
    chinese = [w for w in by_length if "\u4e00" <= w[0] <= "\u9fff"]
    words = [w.replace("*", r"\w*") for w in by_length if w not in chinese]
    modifier = "|".join(m for m in sorted(MODIFIERS, key=len, reverse=True) if not "\u4e00" <= m <= "\u9fff")
    part = rf"(?:{modifier})(?:(?:\s*(?:-|to|and|/|&)\s*)(?:{modifier}))?"
    romance = "|".join(sorted(BEHIND, key=len, reverse=True))
    return re.compile(
        rf"(?:\b(?P<before>{part})[\s-]*|\b)(?P<word>{'|'.join(words)})\b"
        rf"(?:\s*[,(]\s*(?P<behind>{part})\b|\s+(?P<after>{romance})\b)?"
        rf"|(?P<cut>[上中下早晚]*?)(?P<chinese>{'|'.join(chinese)})"
        r"(?:[系统界宇纪世代宙]*(?P<series>[上中下早晚]+)[统世])?"
    )


@lru_cache(maxsize=1)
def _code_pattern() -> re.Pattern[str]:
    code = "|".join(re.escape(c) for c in sorted(_codes(), key=len, reverse=True))
    return re.compile(rf"(?P<code>{code})(?P<part>[1-3]?)(?:-(?P<last>[1-4]))?(?:(?<=\d)[a-z]{{0,4}})?")


def _folded(text: str) -> str:
    """Lower case, without accents, with American vowels: 'Palæo-', 'Palaeo-' and 'Paleo-' are one.

    >>> _folded("Archaean"), _folded("Cámbrico"), _folded("Cainozoic")
    ('archean', 'cambrico', 'cainozoic')
    """
    text = text.casefold().replace("æ", "ae").replace("œ", "oe")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = re.sub(r"(pal|arch)ae(?=[aeo])", r"\1e", text)
    text = re.sub("[\u2010-\u2015]", "-", text)
    text = re.sub(r"pre-(?=cambri)", "pre", text)
    text = re.sub(r"([古中新])([古中新])(元古|太古)", r"\1\3-\2\3", text)
    joined = r"(?:-|/|to|and|-\s*(?:to|and))"
    eras = rf"\b(eo|paleo|meso|neo)\s*{joined}\s*(paleo|meso|neo)(proterozoic|archean)"
    return re.sub(eras, r"\1\3-\2\3", text)


@lru_cache(maxsize=4096)
def _oldest(text: str, way: str = "any") -> _Interval | None:
    """The oldest age that a map's value names: the age it goes by.

    Where an eon or era is named with a part of it ('Phanerozoic Paleozoic Permian'), the part counts.

    Parameters
    ----------
    way : 'words' looks for names anywhere in the text, 'code' takes the whole of it for a code ('J3',
        'Pt2-3', 'C-P'), 'ma' for one number of Ma or two, whose unit may be missing; 'any' tries words,
        codes, and numbers with a unit

    >>> _oldest("14080 Cambrian-Ordovician").name, _oldest("400", "ma").from_ma, _oldest("400")
    ('Cambrian', 400.0, None)
    """
    if way == "any":
        return _oldest_of(_in_words(text) or _in_code(text.strip()) or _in_ma(text, is_number=False))
    if way == "ma":
        return _oldest_of(_in_ma(text, is_number=True))
    return _oldest_of(_in_words(text) if way == "words" else _in_code(text))


def _oldest_of(named: tuple[_Interval, ...]) -> _Interval | None:
    """The oldest of some ages, those left out that hold another one."""
    wide = [a for a in named if a.rank in ("eon", "era") and any(a.holds(b) > b.holds(a) for b in named)]
    return max((a for a in named if a not in wide), key=lambda age: age.from_ma, default=None)


def _in_words(text: str) -> tuple[_Interval, ...]:
    """The ages that a value names in words; one in brackets wins over words of a formation's name.

    >>> [a.name for a in _in_words("Devon Island Formation (Ordovician)")]
    ['Ordovician']
    """
    plain = _in_full(_folded(text))
    found = _words_in(plain)
    inner = tuple(age for part in re.findall(BRACKET, plain) for age in _words_in(part))
    if not inner or len(inner) == len(found):
        return inner or found
    outer = [age for age in found if age not in inner]
    return found if all(any(age.holds(o) for age in inner) for o in outer) else inner


def _words_in(plain: str) -> tuple[_Interval, ...]:
    matches = _word_pattern().finditer(plain)
    return tuple(_from_words(m) for m in matches if not _is_in_a_name(m, plain))


def _is_in_a_name(match: re.Match[str], plain: str) -> bool:
    """Whether a word is a place's ('Devon Island', 'Jura Quartzite'), or is what an age is not."""
    if NOT_OF_THIS_AGE.search(plain[: match.start()]):
        return True
    word = match["word"] or ""
    return word in PLACES and PLACE.match(plain[match.end("word") :]) is not None


def _in_ma(text: str, *, is_number: bool) -> tuple[_Interval, ...]:
    """The age that a value gives in millions of years, as a range or as a number.

    The beginning of a period counts where older charts put it a little earlier (541 for 538.8 Ma).

    Parameters
    ----------
    is_number : whether the field is known to hold Ma, so that the unit may be missing

    >>> [(a.from_ma, a.to_ma) for a in _in_ma("358.9 - 419.2 Ma", is_number=False)]
    [(419.2, 358.9)]
    """
    numbers = _millions_of_years(text, is_number=is_number)
    if not numbers:
        return ()
    old = numbers[-1]
    starts = (i.from_ma for i in _intervals().values() if i.rank == "period")
    old = next((start for start in starts if 0 < old - start <= _OLDER_CHARTS * old), old)
    young = numbers[0] if len(numbers) > 1 and numbers[0] < old else max(old - 1.5 * TOLERANCE_MA, 0.0)
    return (_Interval(f"{old:g} Ma", "age", old, young),)


def _from_words(match: re.Match[str]) -> _Interval:
    interval = _intervals()[_chart_name(match["word"] or match["chinese"])]
    modifier = next((match[g] for g in ("before", "behind", "after", "cut", "series") if match[g]), "")
    words = re.findall(ANY_MODIFIER, modifier)
    return _part_of(interval, [MODIFIERS[w] for w in words]) if words else interval


def _in_code(text: str) -> tuple[_Interval, ...]:
    """The ages of a code; a Greek prefix tells the rock ('δP1'), small letters behind tell the unit."""
    parts = [p.lstrip(_GREEK) for p in re.split(r"\s*[-–+/~]\s*(?=[^\d\s])", _on_the_line(text))]
    matches = [_code_pattern().fullmatch(p) for p in parts]
    found = [m for m in matches if m]
    return tuple(_from_code(m) for m in found) if len(found) == len(parts) else ()


def _on_the_line(code: str) -> str:
    """A code whose small digits and wide letters are plain ones.

    >>> _on_the_line("K₂"), _on_the_line("Ｐｚ１")
    ('K2', 'Pz1')
    """
    return "".join(unicodedata.normalize("NFKC", c) if c in _SMALL or "！" <= c <= "～" else c for c in code)


def _from_code(match: re.Match[str]) -> _Interval:
    code, last = match["code"], match["last"]
    interval = _intervals()[_codes()[code]]
    if last and code[:-1] + last in _codes():  # 'Pt2-3': from Pt2 to Pt3
        return replace(interval, to_ma=_intervals()[_codes()[code[:-1] + last]].to_ma)
    digits = [min(int(d), 3) - 1 for d in (match["part"], match["last"]) if d]
    if interval.rank == "eon" and digits != [0]:  # surveys number the parts of eons otherwise
        return interval
    return _part_of(interval, digits) if digits else interval


def _part_of(interval: _Interval, parts: list[int]) -> _Interval:
    """The early, middle or late part of an interval, or the stretch between two of them."""
    f, t = interval.from_ma, interval.to_ma
    third = (f - t) / 3
    cuts = _PARTS.get(interval.name, (f, f - third, f - 2 * third, t))
    return replace(interval, from_ma=cuts[min(parts)], to_ma=cuts[max(parts) + 1])


def _interval_of(name: str) -> _Interval:
    """The interval that a word for it means, in any spelling that the map is read in.

    Raises
    ------
    ValueError
        With the nearest known words, where none is meant.
    """
    if name in _intervals():
        return _intervals()[name]
    age = _oldest(name)
    if age is None:
        near = difflib.get_close_matches(_folded(name), [_folded(n) for n in _intervals()], 2, 0.6)
        raise ValueError(tr(" or ").join(n.capitalize() for n in near))
    return age
