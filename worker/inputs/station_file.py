"""A file of stations of any kind: a table of text, ASEG-GDF2 or a point layer."""

from __future__ import annotations

from pathlib import Path

from ...contract.errors import require
from ...contract.language import tr
from .station_gdf2 import _open_gdf2
from .station_source import _open_layer, _Source
from .station_text import _open_text


def _open_any(path: str) -> _Source:
    """Open a file of stations by its kind.

    Raises
    ------
    UserError
    """
    file = Path(path.partition("|")[0])
    suffix = file.suffix.lower()
    if suffix in (".dfn", ".dat") and file.with_suffix(".dfn").is_file():
        data = file.with_suffix(".dat")
        require(
            data.is_file(),
            tr("{file} is not there.").format(file=data.name),
            tr("Choose a .dat file with a .dfn of the same name in its folder."),
        )
        return _open_gdf2(file.with_suffix(".dfn"), data)
    if suffix in (".csv", ".txt", ".xyz", ".dat", ".tsv", ".asc", ".prn", "") and file.is_file():
        return _open_text(file)
    return _open_layer(path, file.name)
