"""Text of shapefiles, whose declared encoding (.cpg) is often wrong or missing."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import geopandas as gpd
import pandas as pd
import pyogrio

from .map_geometry import read_outlines

BYTES = "ISO-8859-1"  # reads every byte as one character, so that nothing is lost
UTF_8, CHINESE, WESTERN = "utf-8", "gb18030", "cp1252"


def is_shapefile(path: str) -> bool:
    """Whether the text's encoding has to be found out."""
    return path.lower().endswith(".shp")


def field_names_of(path: str) -> dict[str, str]:
    """A shapefile's field names, as declared and as they truly are -> byte for byte."""
    raw = [str(f) for f in pyogrio.read_info(path, encoding=BYTES)["fields"]]
    told = as_declared(lambda: [str(f) for f in pyogrio.read_info(path)["fields"]])
    return dict(zip([*(told or raw), *true_text(raw, told)], [*raw, *raw]))


def read_shapefile(path: str, columns: Sequence[str]) -> tuple[gpd.GeoDataFrame, list[str]]:
    """Geometry and some fields of a shapefile, its text in its true encoding; and sentences for the log."""
    names = field_names_of(path)
    raw_columns = [names[c] for c in columns]
    units, remarks = read_outlines(path, columns=raw_columns, encoding=BYTES)
    declared = as_declared(lambda: pyogrio.read_dataframe(path, columns=list(columns), read_geometry=False))
    for column, raw in zip(columns, raw_columns):
        if pd.api.types.is_string_dtype(units[raw]):
            told = declared[column] if declared is not None and column in declared else None
            units[raw] = pd.Series(true_text(units[raw], told), index=units.index, dtype=object)
    return units.rename(columns=dict(zip(raw_columns, columns))), remarks


def as_declared(read):
    """What GDAL reads with the declared encoding; None where the bytes are not of that encoding."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of a .cpg that GDAL does not know
        try:
            return read()
        except UnicodeDecodeError:
            return None


def true_text(raw: Sequence, told: Sequence | None) -> list[str | None]:
    """Texts in their true encoding.

    Bytes that are all valid UTF-8 are UTF-8: other encodings do not look so by accident. Else GDAL's
    reading by the declared encoding counts, if it gives letters; else GB18030 (Chinese maps); else Western.

    Parameters
    ----------
    raw : texts read byte for byte; told : the same read as declared, None where that failed

    >>> true_text(["二叠系".encode("gbk").decode("latin1"), None], None)
    ['二叠系', None]
    """
    parts = [v.encode("latin1") if isinstance(v, str) else None for v in raw]
    text = b"\n".join(p for p in parts if p is not None)
    if not decodes(text, UTF_8) and told is not None and are_letters(told):
        return [v if isinstance(v, str) else None for v in told]
    encoding = next(e for e in (UTF_8, CHINESE, WESTERN, BYTES) if decodes(text, e))
    return [None if p is None else p.decode(encoding) for p in parts]


def decodes(raw: bytes, encoding: str) -> bool:
    """Whether bytes can be text of an encoding."""
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def are_letters(texts: Sequence) -> bool:
    """Whether the signs beyond ASCII are letters, as in 'Crétacé' and not in '¶þµþÏµ'."""
    return all(c.isascii() or c.isalpha() for t in texts if isinstance(t, str) for c in t)
