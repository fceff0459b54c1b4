"""Stratigraphic ages in the words and codes of maps: ICS names, 'Late' and 'Upper', ranges, Chinese names.

The names, boundaries (Ma) and colours in `resources/legends/ages.csv` follow the International
Chronostratigraphic Chart v2023/09 (Cohen et al. 2013, updated), with older and regional names beside them.
A unit that spans several ages goes by the oldest one it names: 'Cambrian-Ordovician' is Cambrian.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "resources" / "legends" / "ages.csv"
TOLERANCE_MA = 0.2

# Where the parts of a period have boundaries of their own; the other periods are cut in thirds.
PARTS = {
    "Ordovician": (485.4, 470.0, 458.4, 443.8),
    "Devonian": (419.2, 393.3, 382.7, 358.9),
    "Triassic": (251.902, 247.2, 237.0, 201.4),
    "Jurassic": (201.4, 174.7, 161.5, 145.0),
    "Cretaceous": (145.0, 100.5, 100.5, 66.0),
}
GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
EARLY, MIDDLE, LATE = range(3)
MODIFIERS = {
    **dict.fromkeys(("early", "lower", "inferior", "下", "早"), EARLY),
    **dict.fromkeys(("middle", "mid", "medium", "中"), MIDDLE),
    **dict.fromkeys(("late", "upper", "superior", "上", "晚"), LATE),
}

GRANITE_WORDS = re.compile(
    r"granit|granodiorit|adamellit|monzogranit|leucogranit|alaskit|花岗|^\s*[α-ω]*γ[α-ω]*[-\w]*\s*$",
    re.IGNORECASE,
)
NOT_GRANITE = re.compile(
    r"granite[- ]?wash|granitic (?:conglomerate|sandstone|boulder)|花岗质砾岩", re.IGNORECASE
)


@dataclass(frozen=True)
class Interval:
    """A stretch of geological time: name, rank (eon ... stage), oldest and youngest Ma, colour."""

    name: str
    rank: str
    from_ma: float
    to_ma: float
    colour: str = ""

    def holds(self, other: Interval) -> bool:
        """Whether the other interval lies within this one."""
        return self.from_ma + TOLERANCE_MA >= other.from_ma and self.to_ma - TOLERANCE_MA <= other.to_ma


@lru_cache(maxsize=1)
def _table() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@lru_cache(maxsize=1)
def intervals() -> dict[str, Interval]:
    """All intervals of the chart by name, oldest of the highest rank first."""
    return {
        row["name"]: Interval(
            row["name"], row["rank"], float(row["from_ma"]), float(row["to_ma"]), row["colour"]
        )
        for row in _table()
    }


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Lower-case word -> name in the chart."""
    words = {folded(row["name"]): row["name"] for row in _table()}
    for row in _table():
        words.update({word: row["name"] for word in row["other_names"].split() + row["chinese"].split()})
    return words


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Letter code of maps ('J', 'Pt2') -> name in the chart."""
    return {code: row["name"] for row in _table() for code in row["codes"].split()}


@lru_cache(maxsize=1)
def _word_pattern() -> re.Pattern:
    """Finds an age's name with the modifier before ('late devonian') or behind it ('devonian, late')."""
    chinese = sorted((w for w in _names() if not w.isascii()), key=len, reverse=True)
    words = sorted((w for w in _names() if w.isascii()), key=len, reverse=True)
    modifier = "|".join(m for m in MODIFIERS if m.isascii())
    part = rf"(?:{modifier})(?:(?:\s*(?:-|to|and|/|&)\s*)(?:{modifier}))?"
    return re.compile(
        rf"(?:\b(?P<before>{part})[\s-]*)?\b(?P<word>{'|'.join(words)})\b"
        rf"(?:\s*[,(]\s*(?P<behind>{part})\b)?"
        rf"|(?P<cut>[上中下早晚]*?)(?P<chinese>{'|'.join(chinese)})"
        r"(?:[系统界宇纪世代宙]*(?P<series>[上中下早晚]+)[统世])?"
    )


@lru_cache(maxsize=1)
def _code_pattern() -> re.Pattern:
    code = "|".join(re.escape(c) for c in sorted(_codes(), key=len, reverse=True))
    return re.compile(rf"(?P<code>{code})(?P<part>[1-3]?)(?:-(?P<last>[1-4]))?(?:(?<=\d)[a-z]{{0,4}})?")


def folded(text: str) -> str:
    """Lower case, without accents, with American vowels: 'Palæo-', 'Palaeo-' and 'Paleo-' are one.

    >>> folded("Archaean"), folded("Cámbrico"), folded("Cainozoic")
    ('archean', 'cambrico', 'cainozoic')
    """
    text = text.casefold().replace("æ", "ae").replace("œ", "oe")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = re.sub(r"\b(pal|arch)ae(?=[aeo])", r"\1e", text)
    text = re.sub("[\u2010-\u2015]", "-", text)
    text = re.sub(r"pre-(?=cambri)", "pre", text)
    text = re.sub(r"([古中新])([古中新])(元古|太古)", r"\1\3-\2\3", text)
    return re.sub(
        r"\b(eo|paleo|meso|neo)\s*(?:-|/|to|and)\s*(paleo|meso|neo)(proterozoic|archean)", r"\1\3-\2\3", text
    )


@lru_cache(maxsize=4096)
def ages_in(text: str) -> tuple[Interval, ...]:
    """All ages that a map's value names, in the order of the text; none where it names none.

    Words are looked for anywhere in the text; codes ('J3', 'Pt2-3', 'C-P') must be the whole of it.

    >>> [a.name for a in ages_in("14080 Cambrian-Ordovician")]
    ['Cambrian', 'Ordovician']
    """
    found = [_from_words(m) for m in _word_pattern().finditer(folded(text))]
    return tuple(found) or _ages_in_code(text.strip())


def _from_words(match: re.Match) -> Interval:
    interval = intervals()[_names()[match["word"] or match["chinese"]]]
    modifier = match["before"] or match["behind"] or match["cut"] or match["series"] or ""
    words = re.findall("|".join(MODIFIERS), modifier)
    return part_of(interval, [MODIFIERS[w] for w in words]) if words else interval


def _ages_in_code(text: str) -> tuple[Interval, ...]:
    """The ages of a code; a Greek prefix tells the rock ('δP1'), small letters behind tell the unit."""
    parts = [p.lstrip(GREEK) for p in re.split(r"\s*[-–+/~]\s*(?=[^\d\s])", text)]
    matches = [_code_pattern().fullmatch(p) for p in parts]
    if not all(matches):
        return ()
    return tuple(_from_code(m) for m in matches)


def _from_code(match: re.Match) -> Interval:
    code, last = match["code"], match["last"]
    interval = intervals()[_codes()[code]]
    if last and code[:-1] + last in _codes():  # 'Pt2-3': from Pt2 to Pt3
        return replace(interval, to_ma=intervals()[_codes()[code[:-1] + last]].to_ma)
    digits = [min(int(d), 3) - 1 for d in (match["part"], match["last"]) if d]
    return part_of(interval, digits) if digits else interval


def part_of(interval: Interval, parts: list[int]) -> Interval:
    """The early, middle or late part of an interval, or the stretch between two of them."""
    f, t = interval.from_ma, interval.to_ma
    third = (f - t) / 3
    cuts = PARTS.get(interval.name, (f, f - third, f - 2 * third, t))
    return replace(interval, from_ma=cuts[min(parts)], to_ma=cuts[max(parts) + 1])


def oldest(text: str) -> Interval | None:
    """The oldest age that a map's value names: the age it goes by."""
    return max(ages_in(text), key=lambda age: age.from_ma, default=None)


def lies_within(text: str, name: str) -> bool:
    """Whether the age that a map's value goes by lies within the named interval of the chart.

    >>> lies_within("Late Devonian to Carboniferous", "Devonian"), lies_within("Palaeozoic", "Devonian")
    (True, False)
    """
    age = oldest(text)
    return age is not None and intervals()[name].holds(age)


def is_granite(text: str) -> bool:
    """Whether a map's value names granite or its kin (granodiorite, 花岗岩, the code γ)."""
    return bool(GRANITE_WORDS.search(NOT_GRANITE.sub("", text)))


def names_rock(text: str, rock: str) -> bool:
    """Whether a map's value names a rock: granite with all its kin, any other by its word.

    >>> names_rock("Olivine basalt", "Basalt"), names_rock("Granodiorite", "granite")
    (True, True)
    """
    return is_granite(text) if is_granite(rock) else folded(rock) in folded(text)
