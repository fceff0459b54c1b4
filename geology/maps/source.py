"""The layer and the fields of a vector file that are meant, looked up before anything is read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError, GeometryError

from ...contract.errors import UserError
from .text import LOST, field_names_of, is_shapefile

_POLYGONAL = ("Polygon", "MultiPolygon", "CurvePolygon", "MultiSurface", "GeometryCollection", "Unknown")
_OF_A_SHAPEFILE = {".shx": "the index of its outlines", ".dbf": "its fields"}


def parted(path: str | Path, layer: str = "") -> tuple[str, str]:
    """The file and the layer of 'file|layername=name', 'file|layerid=1' or 'file', as QGIS writes them."""
    path, *options = str(path).split("|layer", 1)
    if not options:
        return path, layer
    key, _, value = options[0].partition("|")[0].partition("=")
    if key == "id" and value.isdigit() and not layer:
        names = _layers_of(path)
        return path, names[int(value)][0] if int(value) < len(names) else f"number {value}"
    return path, layer or value


def refuse_incomplete(path: str, *, has_field: bool) -> None:
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


def only_layer(path: str) -> str:
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


def field_names(path: str, layer: str, field: str, encoding: str = "") -> list[str]:
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
