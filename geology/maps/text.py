"""Text of shapefiles, whose declared encoding (.cpg) is often wrong or missing."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import geopandas as gpd
import pandas as pd
import pyogrio

from .geometry import read_outlines
from .text_encoding import CHINESE, WESTERN, declared_encoding, encoding_of, known_encoding, read_as

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
    true, _ = _true_text(raw, declared_encoding(path), known_encoding(encoding))
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
    declared, doubts = declared_encoding(path), []
    for column, raw in zip(columns, raw_columns):
        if pd.api.types.is_string_dtype(units[raw]):
            text, doubt = _true_text(units[raw], declared, known_encoding(encoding))
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
    reading = encoding_of([p for p in parts if p is not None], declared, chosen)
    texts = [None if p is None else read_as(p, reading.encoding) for p in parts]
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
