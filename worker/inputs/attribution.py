"""Whose data a model learns from: what the files tell of licence and attribution themselves."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyogrio
import rasterio
from pyogrio.errors import DataSourceError
from rasterio.errors import RasterioError

_WORDS = ("licen", "attribution", "copyright", "rights", "credit")


def rights_of(path: str) -> dict[str, str]:
    """Metadata of a raster or vector file that speak of rights, in the file's own words."""
    file, _, layer = path.partition("|layername=")
    if not Path(file).is_file():
        return {}
    return _declared(_raster_tags(file) or _vector_metadata(file, layer))


def _raster_tags(file: str) -> dict[str, str]:
    """A raster's tags; empty for other files."""
    try:
        with rasterio.open(file) as source:
            return source.tags()
    except RasterioError:
        return {}


def _vector_metadata(file: str, layer: str) -> dict[str, str]:
    """Metadata of a vector file and of its layer; empty for other files."""
    try:
        info = pyogrio.read_info(file, layer=layer or None)
    except (DataSourceError, UnicodeError):  # GDAL may take any bytes for a table
        return {}
    return {**(info["dataset_metadata"] or {}), **(info["layer_metadata"] or {})}


def _declared(metadata: Mapping[str, str]) -> dict[str, str]:
    """The entries whose name has to do with rights."""
    return {
        name: str(value)
        for name, value in metadata.items()
        if value and any(word in name.lower() for word in _WORDS)
    }
