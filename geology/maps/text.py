"""Text of shapefiles, whose declared encoding (.cpg) is often wrong or missing."""

from __future__ import annotations

import codecs
import unicodedata
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import geopandas as gpd
import pandas as pd
import pyogrio

from ..legend.ages import ages_in_words
from ..legend.rocks import surface_kind
from .geometry import read_outlines

_UTF_8, CHINESE, WESTERN = "utf-8", "gb18030", "cp1252"
_GUESSES = (CHINESE, WESTERN, "cp1250", "cp1251", "koi8-r", "cp866")
_IN_WORDS = set("–—’‘´“”„…·•°ºª±×²³½-'")  # signs beyond ASCII that texts on rocks hold
_LEVEL_ONE = 0xD7  # first byte of the commoner half of GB2312
_LANGUAGE_DRIVERS = {
    0x02: "cp850",
    0x03: "cp1252",
    0x57: "cp1252",
    0x4D: "gb18030",
    0x7A: "gb18030",
    0xC8: "cp1250",
    0xC9: "cp1251",
    0x26: "cp866",
    0x65: "cp866",
    0x01: "cp437",
    0x64: "cp852",
    0x58: "cp1252",
}


@dataclass(frozen=True)
class _Reading:
    """An encoding, and whether it is another one than was declared."""

    encoding: str
    is_doubtful: bool = False


def _declared_encoding(path: str | Path) -> str:
    """The encoding that a shapefile's .cpg or the language byte of its .dbf names, or nothing."""
    for cpg in (Path(path).with_suffix(".cpg"), Path(path).with_suffix(".CPG")):
        if cpg.is_file():
            return _known_encoding(cpg.read_bytes()[:80].decode("ascii", errors="ignore"))
    dbf = Path(path).with_suffix(".dbf")
    if not dbf.is_file():
        return ""
    with dbf.open("rb") as file:
        head = file.read(32)
    return _LANGUAGE_DRIVERS.get(head[29], "") if len(head) == 32 else ""


def _known_encoding(name: str) -> str:
    """Python's name of an encoding; empty for none. ISO-8859-1 is read as cp1252, which holds it.

    >>> [_known_encoding(name) for name in ("ISO-8859-1", "1251", "GBK", "nonsense")]
    ['cp1252', 'cp1251', 'gb18030', '']
    """
    name = name.strip().lower().removeprefix("ansi").strip(" -_")
    if name in ("system", ""):
        return ""
    for text in (name, f"cp{name.removeprefix('windows-')}", name.replace("88591", "8859-1")):
        try:
            found = codecs.lookup(text).name
        except LookupError:
            continue
        return {"iso8859-1": WESTERN, "ascii": WESTERN, "gbk": CHINESE, "gb2312": CHINESE}.get(found, found)
    return CHINESE if name in ("936", "gbk", "gb2312") else ""


def _encoding_of(texts: Sequence[bytes], declared: str = "", chosen: str = "") -> _Reading:
    """The encoding of some texts.

    Parameters
    ----------
    declared : by the file, which may be wrong
    chosen : by the user, which counts where the bytes are of it
    """
    texts = [t for t in dict.fromkeys(texts) if not t.isascii()]
    if not texts:
        return _Reading(_UTF_8)
    if chosen and all(_read_as(t, chosen) is not None for t in texts):
        return _Reading(chosen)
    if all(_read_as(t, _UTF_8) is not None for t in texts):  # others do not look so by accident
        return _Reading(_UTF_8)
    if declared and _looks_right(texts, declared) == 1:
        return _Reading(declared)
    order = [declared, *_GUESSES] if declared else list(_GUESSES)
    best = max(order, key=lambda e: (_looks_right(texts, e), _known_words(texts, e), -order.index(e)))
    if _looks_right(texts, best) == 0:
        best = WESTERN if all(_read_as(t, WESTERN) is not None for t in texts) else "latin-1"
    return _Reading(best, is_doubtful=best != declared)


def _read_as(raw: bytes, encoding: str) -> str | None:
    """A text in an encoding; None where it is none. A character cut at the field's end is left out."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(raw, False)
    except (UnicodeDecodeError, LookupError):
        return None


def _looks_right(texts: Sequence[bytes], encoding: str) -> float:
    """The share of texts that look like words in an encoding; 0 where one is not of it."""
    read = [_read_as(t, encoding) for t in texts]
    words = [_looks_like_words(text) for text in read if text is not None]
    return sum(words) / len(read) if len(words) == len(read) else 0.0


def _known_words(texts: Sequence[bytes], encoding: str) -> int:
    read = (_read_as(t, encoding) or "" for t in texts)
    return sum(bool(ages_in_words(t)) or bool(surface_kind(t)) for t in read)


def _looks_like_words(text: str) -> bool:
    """Whether the characters beyond ASCII stand where a language has them.

    >>> [_looks_like_words(t) for t in ("Quartär", "二叠系", "Пермь", "Quart鋜", "¶þµþÏµ", "Ïåðìü", "¿wir")]
    [True, True, True, False, False, False, False]
    """
    if any((unicodedata.category(c) in ("Cc", "Co", "Cn") and c not in "\t\r\n") or c == "�" for c in text):
        return False
    words = "".join(
        c if c.isalpha() or c in _IN_WORDS else f" {c} " if not c.isascii() else " " for c in text
    )
    return all(map(_is_word, words.split()))


def _is_word(word: str) -> bool:
    """Whether letters of one word belong to one script, in a case that words have."""
    letters = [c for c in word if c.isalpha()]
    foreign = [c for c in letters if not c.isascii()]
    if not letters:
        return all(c in _IN_WORDS or c.isascii() for c in word)
    if not foreign:
        return True
    if any("\u3400" <= c <= "\u9fff" for c in foreign):
        return _is_chinese(letters, foreign)
    if any(a.islower() and b.isupper() for a, b in pairwise(letters)):
        return False
    if any("\u0400" <= c <= "\u04ff" for c in foreign):
        return len(foreign) == len(letters)
    return len(letters) < 3 or 2 * len(foreign) <= len(letters)


def _is_chinese(letters: list[str], foreign: list[str]) -> bool:
    """Whether common characters stand alone, or next to the capitals of a code."""
    if any(c.islower() and c.isascii() for c in letters):
        return False
    first_bytes = [c.encode("gb2312", "ignore")[:1] for c in foreign]
    common = sum(b"" < byte <= bytes([_LEVEL_ONE]) for byte in first_bytes)
    return 2 * common >= len(foreign)


__all__ = ["CHINESE", "WESTERN", "are_letters", "decodes", "field_names_of", "is_shapefile", "read_shapefile"]

_BYTES = "ISO-8859-1"  # reads every byte as one character, so that nothing is lost
LOST = "\ufffd"  # stands for bytes that could not be decoded
_EXAMPLES = 3
_T = TypeVar("_T")


def is_shapefile(path: str) -> bool:
    """Whether the text's encoding has to be found out."""
    return path.lower().endswith(".shp")


def field_names_of(path: str, encoding: str = "") -> dict[str, str]:
    """A shapefile's field names, as GDAL and QGIS read them and as they truly are -> byte for byte."""
    raw = [str(f) for f in pyogrio.read_info(path, encoding=_BYTES)["fields"]]
    read = _as_declared(lambda: [str(f) for f in pyogrio.read_info(path)["fields"]])
    true, _ = _true_text(raw, _declared_encoding(path), _known_encoding(encoding))
    as_utf8 = [name.encode("latin1").decode("utf-8", "replace") for name in raw]  # where none is declared
    known = {name: r for name, r in zip(as_utf8, raw) if as_utf8.count(name) == 1}
    names = [*(read or raw), *(name or "" for name in true)]
    return dict(zip(names, [*raw, *raw])) | {n: r for n, r in known.items() if LOST in n}


def read_shapefile(
    path: str, columns: Sequence[str], encoding: str = ""
) -> tuple[gpd.GeoDataFrame, list[str], list[str]]:
    """Geometry and some fields of a shapefile, its text in its true encoding; remarks and warnings.

    Parameters
    ----------
    encoding : that the user has set in QGIS; it counts where the bytes are of it
    """
    names = field_names_of(path, encoding)
    raw_columns = [names[c] for c in columns]
    units, remarks = read_outlines(path, columns=raw_columns, encoding=_BYTES)
    declared, doubts = _declared_encoding(path), []
    for column, raw in zip(columns, raw_columns):
        if pd.api.types.is_string_dtype(units[raw]):
            text, doubt = _true_text(units[raw], declared, _known_encoding(encoding))
            units[raw] = pd.Series(text, index=units.index, dtype=object)
            doubts += [_doubt(path, column, declared, doubt, text)] if doubt else []
    return units.rename(columns=dict(zip(raw_columns, columns))), remarks, doubts


def _doubt(path: str, column: str, declared: str, encoding: str, texts: Sequence[str | None]) -> str:
    """One warning, with examples to judge by."""
    examples = dict.fromkeys(t for t in texts if t and not t.isascii())
    said = f"is not in its declared encoding {declared}" if declared else "declares no encoding"
    return (
        f"The text of {Path(path).name} {said}; the field '{column}' is read as {encoding}: "
        f"{', '.join(list(examples)[:_EXAMPLES])}. If that is wrong, set the encoding under Layer "
        "Properties > Source, or correct the .cpg file."
    )


def _as_declared(read: Callable[[], _T]) -> _T | None:
    """What GDAL reads with the declared encoding; None where the bytes are not of that encoding."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of a .cpg that GDAL does not know
        try:
            return read()
        except UnicodeDecodeError:
            return None


def _true_text(raw: Sequence[object], declared: str, chosen: str) -> tuple[list[str | None], str]:
    """Texts in their true encoding, and its name where it is not the declared one.

    Parameters
    ----------
    raw : texts read byte for byte
    """
    parts = [v.encode("latin1") if isinstance(v, str) else None for v in raw]
    reading = _encoding_of([p for p in parts if p is not None], declared, chosen)
    texts = [None if p is None else _read_as(p, reading.encoding) for p in parts]
    return texts, reading.encoding if reading.is_doubtful else ""


def decodes(raw: bytes, encoding: str) -> bool:
    """Whether bytes can be text of an encoding."""
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def are_letters(texts: Iterable[object]) -> bool:
    """Whether the signs beyond ASCII are letters, as in 'Crétacé' and not in '¶þµþÏµ'."""
    return all(c.isascii() or c.isalpha() for t in texts if isinstance(t, str) for c in t)
