"""Text of shapefiles, whose declared encoding (.cpg) is often wrong or missing."""

from __future__ import annotations

import codecs
import unicodedata
import warnings
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pyogrio

from ...contract.language import tr
from ..legend.ages import _oldest
from ..legend.rocks import _surface_kind

BYTES = "ISO-8859-1"  # reads every byte as one character, so that nothing is lost
LOST = "\ufffd"  # stands for bytes that could not be decoded
_UTF_8, _CHINESE, _WESTERN = "utf-8", "gb18030", "cp1252"
_GUESSES = (_CHINESE, _WESTERN, "cp1250", "cp1251", "koi8-r", "cp866")
_IN_WORDS = set("–—’‘´“”„…·•°ºª±×²³½-'")  # signs beyond ASCII that texts on rocks hold
_LEVEL_ONE = 0xD7  # first byte of the commoner half of GB2312
_EXAMPLES = 3
_LANGUAGE_DRIVERS = {0x01: "cp437", 0x02: "cp850", 0x26: "cp866", 0x64: "cp852", 0x65: "cp866"} | {
    **dict.fromkeys((0x03, 0x57, 0x58), "cp1252"),
    **dict.fromkeys((0x4D, 0x7A), "gb18030"),
    **{0xC8: "cp1250", 0xC9: "cp1251"},
}


class _ShapefileText:
    """The text of a shapefile, in its true encoding.

    Parameters
    ----------
    encoding : that the user has set in QGIS; it counts where the bytes are of it
    """

    def __init__(self, path: str, encoding: str = ""):
        self.path, self._chosen, self._declared = path, _known_encoding(encoding), _declared_encoding(path)

    def field_names(self) -> dict[str, str]:
        """The field names, as GDAL and QGIS read them and as they truly are -> byte for byte."""
        raw = [str(f) for f in pyogrio.read_info(self.path, encoding=BYTES)["fields"]]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # of a .cpg that GDAL does not know
            try:
                read = [str(f) for f in pyogrio.read_info(self.path)["fields"]]
            except UnicodeDecodeError:
                read = raw
        true, _ = self._decoded(raw)
        as_utf8 = [name.encode("latin1").decode("utf-8", "replace") for name in raw]  # where none is declared
        known = {name: r for name, r in zip(as_utf8, raw) if as_utf8.count(name) == 1}
        names = [*(read or raw), *(name or "" for name in true)]
        return dict(zip(names, [*raw, *raw])) | {n: r for n, r in known.items() if LOST in n}

    def values(self, field: str, raw: Sequence[object]) -> tuple[list[str | None], list[str]]:
        """The texts of a field that was read byte for byte; and a warning where their encoding is a guess."""
        texts, found = self._decoded(raw)
        if not found:
            return texts, []
        examples = dict.fromkeys(t for t in texts if t and not t.isascii())
        template = (
            tr(
                "The text of {file} is not in its declared encoding {declared}; the field '{field}' "
                "is read as {found}: {examples}. If that is wrong, set the encoding under Layer "
                "Properties > Source, or correct the .cpg file."
            )
            if self._declared
            else tr(
                "The text of {file} declares no encoding; the field '{field}' is read as {found}: "
                "{examples}. If that is wrong, set the encoding under Layer Properties > Source, or "
                "correct the .cpg file."
            )
        )
        warning = template.format(
            file=Path(self.path).name,
            declared=self._declared,
            field=field,
            found=found,
            examples=", ".join(list(examples)[:_EXAMPLES]),
        )
        return texts, [warning]

    def _decoded(self, raw: Sequence[object]) -> tuple[list[str | None], str]:
        """Texts, and the name of their encoding where it is not the declared one."""
        parts = [v.encode("latin1") if isinstance(v, str) else None for v in raw]
        known = [p for p in parts if p is not None]
        encoding, is_doubtful = _encoding_of(known, self._declared, self._chosen)
        return [p if p is None else _read_as(p, encoding) for p in parts], encoding if is_doubtful else ""


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
        return {"iso8859-1": _WESTERN, "ascii": _WESTERN, "gbk": _CHINESE, "gb2312": _CHINESE}.get(
            found, found
        )
    return _CHINESE if name in ("936", "gbk", "gb2312") else ""


def _encoding_of(texts: Sequence[bytes], declared: str, chosen: str) -> tuple[str, bool]:
    """The encoding of some texts, and whether it is another one than was declared.

    Parameters
    ----------
    declared : by the file, which may be wrong
    chosen : by the user, which counts where the bytes are of it
    """
    texts = [t for t in dict.fromkeys(texts) if not t.isascii()]
    if not texts:
        return _UTF_8, False
    for encoding in filter(None, (chosen, _UTF_8)):  # nothing else looks like UTF-8 by accident
        if all(_read_as(t, encoding) is not None for t in texts):
            return encoding, False
    if declared and _looks_right(texts, declared) == 1:
        return declared, False
    order = [declared, *_GUESSES] if declared else list(_GUESSES)
    best = max(order, key=lambda e: (_looks_right(texts, e), _known_words(texts, e), -order.index(e)))
    if _looks_right(texts, best) == 0:
        best = _WESTERN if all(_read_as(t, _WESTERN) is not None for t in texts) else "latin-1"
    return best, best != declared


def _read_as(raw: bytes, encoding: str) -> str | None:
    """A text in an encoding; None where it is none. A character cut at the field's end is left out."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(raw, False)
    except (UnicodeDecodeError, LookupError):
        return None


def _looks_right(texts: Sequence[bytes], encoding: str) -> float:
    """The share of texts that look like words in an encoding; 0 where one is not of it."""
    read = [_read_as(t, encoding) for t in texts]
    return 0.0 if None in read else sum(_looks_like_words(text or "") for text in read) / len(read)


def _known_words(texts: Sequence[bytes], encoding: str) -> int:
    read = (_read_as(t, encoding) or "" for t in texts)
    return sum(bool(_oldest(t, "words")) or bool(_surface_kind(t)) for t in read)


def _looks_like_words(text: str) -> bool:
    """Whether the characters beyond ASCII stand where a language has them.

    >>> [_looks_like_words(t) for t in ("Quartär", "二叠系", "Пермь", "Quart鋜", "¶þµþÏµ", "Ïåðìü", "¿wir")]
    [True, True, True, False, False, False, False]
    """
    if any((unicodedata.category(c) in ("Cc", "Co", "Cn") and c not in "\t\r\n") or c == LOST for c in text):
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
