"""Map symbols, as surveys print them in their polygons: Qal, Ts, Kg, TRc, Pzu, pCg.

A letter or two for the age, the younger age first where there are several, then small letters for the unit.
One symbol alone may be any abbreviation, so a field is judged as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from . import ages
from .ages import Interval

# Letters of US maps; where they differ from those of other surveys (T, C), the field decides.
_LETTERS = {
    "Q": "Quaternary",
    "QT": "Cenozoic",
    "T": "Tertiary",
    "Pg": "Paleogene",
    "Ng": "Neogene",
    "N": "Neogene",
    "E": "Paleogene",
    "K": "Cretaceous",
    "J": "Jurassic",
    "TR": "Triassic",
    "Tr": "Triassic",
    "Ŧ": "Triassic",
    "P": "Permian",
    "PN": "Pennsylvanian",
    "IP": "Pennsylvanian",
    "ℙ": "Pennsylvanian",
    "M": "Mississippian",
    "D": "Devonian",
    "S": "Silurian",
    "O": "Ordovician",
    "C": "Cambrian",
    "Cm": "Cambrian",
    "CM": "Cambrian",
    "Є": "Cambrian",
    "€": "Cambrian",
    "Cz": "Cenozoic",
    "CZ": "Cenozoic",
    "Mz": "Mesozoic",
    "MZ": "Mesozoic",
    "Pz": "Paleozoic",
    "PZ": "Paleozoic",
    "Z": "Neoproterozoic",
    "Y": "Mesoproterozoic",
    "X": "Paleoproterozoic",
    "W": "Neoarchean",
    "A": "Archean",
    "Pt": "Proterozoic",
    "pC": "Precambrian",
    "pCm": "Precambrian",
    "p-C": "Precambrian",
    "pЄ": "Precambrian",
    "p€": "Precambrian",
    "PC": "Precambrian",
    "NP": "Neoproterozoic",
    "MP": "Mesoproterozoic",
    "PP": "Paleoproterozoic",
}
_ONLY_WITH_DIGIT = ("NP", "MP", "PP")  # else Permian and Pennsylvanian: 'PP' of US maps
SURFACE = {
    "w": "outside",
    "wtr": "outside",
    "water": "outside",
    "h2o": "outside",
    "ice": "cover",
    "gl": "cover",
    "g": "cover",
    "af": "sediment",
    "ml": "sediment",
    "m": "sediment",
}
_USUAL = re.compile(r"Q|K|J|T[Rr]|[MPC]z|pC|[NMP]P\d")  # one of these is on every such map
_LEAST_SHARE = 0.9  # of a field's values that must be symbols
AMBIGUOUS = re.compile(
    r"C(?![mMzZbhi])\d?[a-z]{0,3}$|T\d?$"
)  # Carboniferous or Cambrian, Triassic or Tertiary
_OF_CHARTS = {"C": "Carboniferous", "T": "Triassic"}  # where digits give the part: C2, T1


@lru_cache(maxsize=1)
def _token() -> str:
    eras = "|".join(f"{era}(?=\\d)" for era in _ONLY_WITH_DIGIT)
    letters = sorted((k for k in _LETTERS if k not in _ONLY_WITH_DIGIT), key=len, reverse=True)
    return f"(?:{eras}|{'|'.join(map(re.escape, letters))})"


@lru_cache(maxsize=4096)
def ages_of_symbol(symbol: str, *, has_digits: bool = False) -> tuple[Interval, ...]:
    """The ages of one map symbol; none where it is no symbol.

    Parameters
    ----------
    has_digits : whether most symbols of the field carry digits, as in the codes of stratigraphic charts

    >>> [a.name for a in ages_of_symbol("TKm")], [a.name for a in ages_of_symbol("Qal")]
    (['Tertiary', 'Cretaceous'], ['Quaternary'])
    """
    token, symbol = _token(), ages.on_the_line(symbol)
    match = re.fullmatch(
        rf"((?:{token}\d{{0,2}}(?:\([A-Z]\))?)+)(?:[a-zαβγδ_][\w.\-]{{0,4}}|_\w{{1,20}}|\?)?", symbol
    )
    if not match or len(symbol.partition("_")[0]) > 9:
        return ()
    letters = _LETTERS | (_OF_CHARTS if has_digits else {})
    found = re.findall(token, re.sub(r"\(.*?\)", "", match[1]))
    return tuple(ages.intervals()[letters[age]] for age in found)


def have_digits(texts: Sequence[str]) -> bool:
    """Whether most symbols have a digit behind the age."""
    return 2 * sum(re.match(r"[A-Z][a-z]?\d|[A-Z]{2}\d", t) is not None for t in texts) > len(texts)


def is_symbol_field(texts: Sequence[str]) -> bool:
    """Whether the values of a field are map symbols: nearly all are, and some could be nothing else.

    >>> is_symbol_field(["Qal", "Ts", "Kg", "Jm"]), is_symbol_field(list("ABCD"))
    (True, False)
    """
    texts = [t for t in texts if t.lower() not in SURFACE]
    if any(ages.ages_in_words(t) for t in texts):  # 'Karbon' is no symbol of the Cretaceous
        return False
    read = {t: ages_of_symbol(t) for t in texts}
    symbols = [t for t in texts if read[t]]
    if len(texts) < 3 or len(symbols) < _LEAST_SHARE * len(texts):
        return False
    names = {age.name for found in read.values() for age in found}
    marks = [t for t in symbols if not ages.ages_in_code(t)]
    if all(t.startswith("Q") for t in texts):
        return bool(marks)
    return len(names) >= 3 and bool(marks) and any(_USUAL.match(t) for t in symbols)
