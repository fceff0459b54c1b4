"""The polygons of a geological map, read from a layer of a vector file and checked."""

from __future__ import annotations

import os
import sqlite3
import warnings
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import geopandas as gpd
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError, GeometryError

from ...contract.errors import UserError
from ...geophysics.io.rasters import refuse_pipe
from ..legend import as_text
from .geometry import read_outlines
from .text import LOST, field_names_of, is_shapefile, read_shapefile

_POLYGONAL = ("Polygon", "MultiPolygon", "CurvePolygon", "MultiSurface", "GeometryCollection", "Unknown")
_OF_A_SHAPEFILE = {".shx": "the index of its outlines", ".dbf": "its fields"}


def _parted(path: str | Path, layer: str = "") -> tuple[str, str]:
    """The file and the layer of 'file|layername=name', 'file|layerid=1' or 'file', as QGIS writes them."""
    path, *options = str(path).split("|layer", 1)
    if not options:
        return path, layer
    key, _, value = options[0].partition("|")[0].partition("=")
    if key == "id" and value.isdigit() and not layer:
        names = _layers_of(path)
        return path, names[int(value)][0] if int(value) < len(names) else f"number {value}"
    return path, layer or value


def _refuse_incomplete(path: str, *, has_field: bool) -> None:
    """Refuse a shapefile without the files that belong to it (`has_field`: whether one is to be read)."""
    if not is_shapefile(path) or not Path(path).is_file():
        return
    there = {p.suffix.lower() for p in Path(path).parent.iterdir() if p.stem == Path(path).stem}
    wanted = _OF_A_SHAPEFILE if has_field else {".shx": _OF_A_SHAPEFILE[".shx"]}
    for ending, what in wanted.items():
        if ending not in there:
            raise UserError(
                f"The shapefile {Path(path).name} lacks {Path(path).stem}{ending}, which holds {what}.",
                "Put all files of the shapefile (.shp, .shx, .dbf, .prj, .cpg) into one folder.",
            )


def _only_layer(path: str) -> str:
    """The one spatial layer of a vector file; several are refused with their names."""
    layers = [name for name, kind in _layers_of(path) if kind is not None]
    if len(layers) != 1:
        raise UserError(
            f"{Path(path).name} holds {len(layers)} spatial layers ({', '.join(layers[:8]) or 'none'}).",
            "Name the layer, as in 'map.gpkg|layername=geology'.",
        )
    return layers[0]


def _layers_of(path: str) -> list[tuple[str, str | None]]:
    """Name and kind of geometry of the layers in a file."""
    try:
        return [(str(name), kind) for name, kind in pyogrio.list_layers(path)]
    except DataSourceError as error:
        raise UserError(
            f"{Path(path).name} {_state_of(path)}.",
            "Choose a polygon layer, such as a GeoPackage or a shapefile.",
        ) from error
    except GeometryError as error:
        raise _not_polygons(Path(path).name, "surfaces of triangles or another kind of") from error


def _state_of(path: str) -> str:
    """Why a path gives no layer."""
    if Path(path).exists() and not os.access(path, os.R_OK):
        return "may not be read (its rights do not allow it)"
    is_there = Path(path).exists() or "://" in path or ":" in path[2:] or path.startswith("/vsi")
    return "cannot be read as a vector layer" if is_there else "is not there"


def _field_names(path: str, layer: str, field: str, encoding: str = "") -> list[str]:
    """The fields to read, after a look at the layer's kind and fields."""
    try:
        info = pyogrio.read_info(path, layer=layer, encoding="ISO-8859-1" if is_shapefile(path) else None)
    except (DataSourceError, DataLayerError) as error:
        raise UserError(
            f"{Path(path).name} has no layer '{layer}' that can be read.", "Choose a polygon layer."
        ) from error
    except GeometryError as error:
        raise _not_polygons(layer, "surfaces of triangles or another kind of") from error
    kind = (info["geometry_type"] or "none").replace(" Z", "").replace("2.5D ", "").replace(" M", "").strip()
    if kind.removesuffix("Z") not in _POLYGONAL:
        raise _not_polygons(layer, kind)
    there = list(field_names_of(path, encoding)) if is_shapefile(path) else [str(f) for f in info["fields"]]
    whole = _in_spelling_of(field, there)
    wanted = [whole] if whole or not field else [part.strip() for part in field.split("+")]
    found = [_in_spelling_of(part, there) for part in wanted if part]
    for part, name in zip(filter(None, wanted), found):
        if not name:
            names = ", ".join([n for n in there if LOST not in n][:12]) or "none"
            raise UserError(
                f"The layer {layer} has no field '{part}' (it has {names}).",
                "Choose the field that holds age or unit (FIELD).",
            )
    return found


def _in_spelling_of(name: str, there: Sequence[str]) -> str:
    """A field's name as a layer spells it ('' where there is none): databases change the case of names."""
    if name in there:
        return name
    alike = [other for other in there if other.casefold() == name.casefold()]
    return alike[0] if len(alike) == 1 else ""


def _not_polygons(layer: str, kind: str) -> UserError:
    return UserError(
        f"The layer {layer} holds {kind} geometry, polygons are wanted.", "Choose a polygon layer."
    )


_MOST_LAYERS = 2000  # of a GeoPackage; GDAL reads each of them whenever it opens the file


def read_geology(
    path: str | Path, layer: str = "", field: str = "", *, encoding: str = ""
) -> gpd.GeoDataFrame:
    """Read the polygons of a geological map with one field; two fields 'A+B' are joined as 'a | b'.

    Parameters
    ----------
    path : path of a vector file, or QGIS's 'file|layername=name'
    field : name of the class field; empty reads the geometry alone (as for a hold-out layer)
    encoding : of a shapefile's text, where the user has set one

    Raises
    ------
    UserError
        For what is no vector layer, has no polygons, no CRS, no such field, or nothing in it.
    """
    _check_layer_count(str(path).partition("|layer")[0])
    refuse_pipe(str(path).partition("|layer")[0])
    path, layer = _parted(path, layer)
    _refuse_incomplete(path, has_field=bool(field))
    layer = layer or _only_layer(path)
    columns = _field_names(path, layer, field, encoding)
    units, remarks, doubts = _read_units(path, layer, columns, encoding)
    name = Path(path).name
    if not len(units):
        raise UserError(f"The layer {name} is empty.", "Choose a layer with polygons in it.")
    if units.crs is None:
        raise UserError(
            f"The layer {name} has no coordinate reference system.",
            "Assign one (Vector > Data Management Tools > Assign Projection) and run again.",
        )
    if field and columns != [field]:
        units[field] = _join_fields(units, columns) if len(columns) > 1 else units[columns[0]]
    units = units[[*([field] if field else []), units.geometry.name]]
    doubts += _check_characters(units[field], field) if field else []
    units.attrs["remarks"], units.attrs["warnings"] = tuple(remarks), tuple(doubts)
    return units


def _check_characters(values: gpd.GeoSeries, field: str) -> list[str]:
    """Refuse text that was lost when the layer was saved; where little of it was, a warning.

    Units whose names have become the same marks (U+FFFD) would be one class.
    """
    damaged = sorted({v for v in values if isinstance(v, str) and LOST in v})
    if not damaged:
        return []
    examples = ", ".join(text[:40] for text in damaged[:3])
    what = f"The field '{field}' holds characters that were lost in a conversion ({examples})"
    if any(3 * text.count(LOST) >= len(text.replace(" ", "")) for text in damaged):
        raise UserError(
            f"{what}, so that different units may have become one.",
            "Open the original in QGIS, set its encoding under Layer Properties > Source, and save it again.",
        )
    return [f"{what}."]


def _check_layer_count(path: str) -> None:
    """Refuse a GeoPackage of so many layers that opening it takes minutes."""
    if Path(path).suffix.lower() != ".gpkg" or not Path(path).is_file():
        return
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as file:
            [(count,)] = file.execute("SELECT count(*) FROM gpkg_contents")
    except sqlite3.Error:  # GDAL, which opens the file next, says why it cannot be read
        return
    if count > _MOST_LAYERS:
        raise UserError(
            f"{Path(path).name} holds {count:,} layers; {_MOST_LAYERS:,} are the most.",
            "Save the geological map to a file of its own, and choose that.",
        )


def _read_units(
    path: str, layer: str, columns: list[str], encoding: str
) -> tuple[gpd.GeoDataFrame, list[str], list[str]]:
    """Geometry and fields as they are on disk; remarks on what could not be read, and warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # GDAL's remarks on measures and ring order
        if is_shapefile(path):
            return read_shapefile(path, columns, encoding)
        return *read_outlines(path, layer=layer, columns=columns), []


def _join_fields(units: gpd.GeoDataFrame, columns: list[str]) -> list[str]:
    """The values of several fields as one text, 'Permian | granite'; NULL is an empty part."""
    joined = (" | ".join(map(as_text, row)) for row in zip(*(units[c] for c in columns)))
    return ["" if not text.strip(" |") else text for text in joined]
