"""The files behind a job's paths: for the card, their checksums and what they tell of rights themselves."""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

import pyogrio
import rasterio
from pyogrio.errors import DataSourceError
from rasterio.errors import RasterioError

from ...contract.language import tr
from ...geophysics.io.rasters import refuse_pipe

_RIGHTS = ("licen", "attribution", "copyright", "rights", "credit")  # in the names of metadata


def _data_facts(*paths: str) -> list[dict[str, str]]:
    """Name and checksum of each file that a model is trained on; of a folder, of the files in it."""
    return [{"name": _file_of(path).name, "sha256": _sha256(_file_of(path))} for path in paths if path]


def _file_of(path: str) -> Path:
    """The file of 'file|layername=name', or the archive or container that a raster's name points into."""
    plain = Path(path.partition("|layername=")[0])
    if plain.exists():
        return plain
    inside = re.sub(r"^(/vsi[a-z0-9]+/)+", "/", re.sub(r'^[A-Za-z0-9_]+:"?(?=/|[A-Za-z]:)', "", path))
    outer = Path(re.sub(r'"?:[^/\\]*$', "", inside).replace("//", "/"))
    return next((p for p in (outer, *outer.parents) if p.is_file()), plain)


def _sha256(path: Path) -> str:
    """Checksum in hexadecimal digits; of a folder, of its files one after the other."""
    refuse_pipe(path)
    digest = hashlib.sha256()
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        with file.open("rb") as source:
            while block := source.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _rights_of(path: str) -> dict[str, str]:
    """Metadata of a raster or vector file that speak of rights, in the file's own words."""
    file, _, layer = path.partition("|layername=")
    if not Path(file).is_file():
        return {}
    metadata: dict[str, str] = {}
    with contextlib.suppress(RasterioError), rasterio.open(file) as source:
        metadata = source.tags()
    if not metadata:
        with contextlib.suppress(DataSourceError, UnicodeError):  # GDAL may take any bytes for a table
            info = pyogrio.read_info(file, layer=layer or None)
            metadata = {**(info["dataset_metadata"] or {}), **(info["layer_metadata"] or {})}
    return {
        name: str(value)
        for name, value in metadata.items()
        if value and any(word in name.lower() for word in _RIGHTS)
    }


def _describe_origin(entry: Mapping[str, str]) -> str:
    """What a report says of a file of the data: its licence and attribution, and its checksum."""
    rights = [f"{name}: {value}" for name, value in entry.items() if name not in ("name", "sha256")]
    checksum = [f"SHA-256 {entry['sha256']}"] if "sha256" in entry else []
    return "; ".join([*(rights or [tr("the file states no licence")]), *checksum])


def _name_without_output(path: str, otherwise: str) -> str:
    """A file's name without its ending; `otherwise` for the temporary files that Processing calls OUTPUT."""
    stem = Path(path).stem
    return otherwise if stem == "OUTPUT" else stem
