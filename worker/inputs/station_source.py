"""Files of stations as they are read, some rows at once: layers of points and tables that GDAL opens."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd
import pyogrio
from geopandas import GeoDataFrame
from pyogrio.errors import DataLayerError, DataSourceError, FieldError, GeometryError
from rasterio.crs import CRS

from ...contract.errors import UserError, require
from ...contract.language import tr

X, Y = "x of the points", "y of the points"  # columns of a layer's coordinates
_AT_ONCE = 100_000


class _Column(NamedTuple):
    """A column: its name, the unit that the file declares, and the number that stands for 'empty'."""

    name: str
    unit: str = ""
    null: float = np.nan


class _Reject(NamedTuple):
    """A row that is not a station: its number in the file, the kind of fault, why, and its text."""

    row: int
    kind: str
    reason: str
    text: str = ""


class _Chunk(NamedTuple):
    """Some rows: their numbers in the file from 1, their cells, and those that are no rows of the table."""

    rows: np.ndarray
    table: pd.DataFrame
    rejects: list[_Reject]


@dataclass(frozen=True)
class _Source:
    """A file of stations.

    Parameters
    ----------
    name : of the file
    columns : in their order
    crs : of a layer; None of a table
    reading : a sentence on how it is read
    remarks : texts of the file besides its table, in which a datum may be named
    has_names : whether the file names its columns
    chunks : gives the rows, with the columns of the names
    """

    name: str
    columns: tuple[_Column, ...]
    crs: CRS | None
    reading: str
    remarks: str
    has_names: bool
    chunks: Callable[[Sequence[str]], Iterator[_Chunk]]


def _open_layer(path: str, name: str) -> _Source:
    """Open a layer of points or a table without geometry.

    Raises
    ------
    UserError
        For what GDAL cannot open, layers that are no points, and layers without a CRS.
    """
    file, _, layer = path.partition("|layername=")
    facts = _tried(file, lambda: pyogrio.read_info(file, layer=layer or None))
    names = [str(field) for field in facts["fields"]]
    kind = facts["geometry_type"] or ""
    require(
        not kind or "Point" in kind or kind == "Unknown",
        tr("{name} holds {kind} geometry; points are wanted.").format(name=name, kind=kind),
        tr("Choose another layer, or make points of it (Vector > Geometry Tools > Centroids)."),
    )
    require(
        not kind or facts["crs"] is not None,
        tr("{name} has no coordinate reference system.").format(name=name),
        tr("Set it (Layer > Set CRS of Layer(s)) and run this again."),
    )
    columns = [_Column(n) for n in names] + [_Column(X), _Column(Y)] * bool(kind)

    def chunks(wanted: Sequence[str]) -> Iterator[_Chunk]:
        for start in range(0, max(1, facts["features"]), _AT_ONCE):
            table = _read_layer(file, layer, [n for n in wanted if n in names], start)
            yield _Chunk(np.arange(start, start + len(table)) + 1, table, [])

    return _Source(
        name,
        tuple(columns),
        CRS.from_user_input(facts["crs"]) if facts["crs"] else None,
        tr("{name} is a layer with the fields {fields}.").format(name=name, fields=", ".join(names)),
        "",
        True,
        chunks,
    )


def _read_layer(file: str, layer: str, names: list[str], start: int) -> pd.DataFrame:
    """Some features, with their coordinates as columns."""
    options = {"layer": layer or None, "columns": names, "skip_features": start, "max_features": _AT_ONCE}
    found = _tried(file, lambda: pyogrio.read_dataframe(file, **options))
    if not isinstance(found, GeoDataFrame):
        return found
    points = found.geometry.centroid if (found.geom_type == "MultiPoint").any() else found.geometry
    return pd.DataFrame(found.drop(columns=found.geometry.name)).assign(**{X: points.x, Y: points.y})


def _tried(file: str, read: Callable):
    """What GDAL reads, or one sentence."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # GDAL's remarks
            return read()
    except (DataSourceError, DataLayerError, FieldError, GeometryError, UnicodeDecodeError) as error:
        is_there = Path(file).exists()
        text = tr("{file} cannot be read as a table of points.") if is_there else tr("{file} is not there.")
        raise UserError(
            text.format(file=Path(file).name),
            tr("Choose a CSV, XYZ or ASEG-GDF2 file, or a layer of points (INPUT)."),
        ) from error
