"""The polygons of a geological map, read from a layer of a vector file and checked."""

from __future__ import annotations

import os
import sqlite3
import warnings
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError, GeometryError
from shapely.errors import GEOSException

from ...contract.errors import UserError
from ...contract.language import mark, tr, tr_marked
from ...geophysics.io.rasters import refuse_pipe
from ..legend import as_text
from .geometry import _Remark
from .text import BYTES, LOST, _ShapefileText

_OUTLINE = "geometry"  # the name that geopandas gives to outlines
_POLYGONAL = ("Polygon", "MultiPolygon", "CurvePolygon", "MultiSurface", "GeometryCollection", "Unknown")
_OF_A_SHAPEFILE = {".shx": mark("the index of its outlines"), ".dbf": mark("its fields")}
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
    file, _, option = str(path).partition("|layer")
    _require_file(file, has_field=bool(field))
    layer = _layer_name(file, option, layer)
    columns = _field_names(file, layer, field, encoding)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # GDAL's remarks on measures and ring order
        if _is_shapefile(file):
            units, remarks, doubts = _read_shapefile(file, columns, encoding)
        else:
            units, remarks = _read_outlines(file, layer=layer, columns=columns)
            doubts = []
    if not len(units):
        raise UserError(
            tr("The layer {file} is empty.").format(file=Path(file).name),
            tr("Choose a layer with polygons in it."),
        )
    if units.crs is None:
        raise UserError(
            tr("The layer {file} has no coordinate reference system.").format(file=Path(file).name),
            tr("Assign one (Vector > Data Management Tools > Assign Projection) and run again."),
        )
    if field and columns != [field]:
        units[field] = _joined(units, columns) if len(columns) > 1 else units[columns[0]]
    units = units[[*([field] if field else []), units.geometry.name]]
    doubts += _check_characters(units[field], field) if field else []
    units.attrs["remarks"], units.attrs["warnings"] = tuple(remarks), tuple(doubts)
    return units


def _joined(units: gpd.GeoDataFrame, columns: list[str]) -> list[str]:
    """The values of several fields as one text, 'Permian | granite'; NULL is an empty part."""
    joined = (" | ".join(map(as_text, row)) for row in zip(*(units[c] for c in columns)))
    return ["" if not text.strip(" |") else text for text in joined]


def _is_shapefile(path: str) -> bool:
    return path.lower().endswith(".shp")


def _require_file(path: str, *, has_field: bool) -> None:
    """Refuse a pipe, a GeoPackage of so many layers that opening it takes minutes, and half a shapefile."""
    refuse_pipe(path)
    file = Path(path)
    if file.suffix.lower() == ".gpkg" and file.is_file() and (count := _layer_count(file)) > _MOST_LAYERS:
        raise UserError(
            tr("{file} holds {count:,} layers; {most:,} are the most.").format(
                file=file.name, count=count, most=_MOST_LAYERS
            ),
            tr("Save the geological map to a file of its own, and choose that."),
        )
    if not _is_shapefile(path) or not file.is_file():
        return
    there = {p.suffix.lower() for p in file.parent.iterdir() if p.stem == file.stem}
    for ending, what in _OF_A_SHAPEFILE.items():
        if ending not in there and (has_field or ending == ".shx"):
            raise UserError(
                tr("The shapefile {file} lacks {stem}{ending}, which holds {what}.").format(
                    file=file.name, stem=file.stem, ending=ending, what=tr_marked(what)
                ),
                tr("Put all files of the shapefile (.shp, .shx, .dbf, .prj, .cpg) into one folder."),
            )


def _layer_count(file: Path) -> int:
    """How many layers a GeoPackage says it has; 0 where GDAL, which opens it next, says what is wrong."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            [(count,)] = database.execute("SELECT count(*) FROM gpkg_contents")
    except sqlite3.Error:
        return 0
    return int(count)


def _layer_name(path: str, option: str, layer: str) -> str:
    """The layer that is named, or in QGIS's 'file|layername=name' or 'file|layerid=1'; else the only one."""
    key, _, value = option.partition("|")[0].partition("=")
    is_number = key == "id" and value.isdigit()
    if layer or (value and not is_number):
        return layer or value
    layers = _layers_of(path)
    if is_number:
        return layers[int(value)][0] if int(value) < len(layers) else tr("number {value}").format(value=value)
    spatial = [name for name, kind in layers if kind is not None]
    if len(spatial) != 1:
        raise UserError(
            tr("{file} holds {n_layers} spatial layers ({layers}).").format(
                file=Path(path).name, n_layers=len(spatial), layers=", ".join(spatial[:8]) or tr("none")
            ),
            tr("Name the layer, as in 'map.gpkg|layername=geology'."),
        )
    return spatial[0]


def _layers_of(path: str) -> list[tuple[str, str | None]]:
    try:
        return [(str(name), kind) for name, kind in pyogrio.list_layers(path)]
    except DataSourceError as error:
        is_there = Path(path).exists() or "://" in path or ":" in path[2:] or path.startswith("/vsi")
        sentence = tr("{file} cannot be read as a vector layer.") if is_there else tr("{file} is not there.")
        if Path(path).exists() and not os.access(path, os.R_OK):
            sentence = tr("{file} may not be read (its rights do not allow it).")
        raise UserError(
            sentence.format(file=Path(path).name),
            tr("Choose a polygon layer, such as a GeoPackage or a shapefile."),
        ) from error
    except GeometryError as error:
        raise _not_polygons(Path(path).name, tr("surfaces of triangles or another kind of")) from error


def _field_names(path: str, layer: str, field: str, encoding: str = "") -> list[str]:
    """The fields to read, after a look at the layer's kind and fields."""
    try:
        info = pyogrio.read_info(path, layer=layer, encoding=BYTES if _is_shapefile(path) else None)
    except (DataSourceError, DataLayerError) as error:
        raise UserError(
            tr("{file} has no layer '{layer}' that can be read.").format(file=Path(path).name, layer=layer),
            tr("Choose a polygon layer."),
        ) from error
    except GeometryError as error:
        raise _not_polygons(layer, tr("surfaces of triangles or another kind of")) from error
    kind = (info["geometry_type"] or "none").replace(" Z", "").replace("2.5D ", "").replace(" M", "").strip()
    if kind.removesuffix("Z") not in _POLYGONAL:
        raise _not_polygons(layer, kind)
    there = [str(f) for f in info["fields"]]
    if _is_shapefile(path):
        there = list(_ShapefileText(path, encoding).field_names())
    whole = _in_spelling_of(field, there)
    wanted = [whole] if whole or not field else [part.strip() for part in field.split("+")]
    found = [_in_spelling_of(part, there) for part in wanted if part]
    for part, name in zip(filter(None, wanted), found):
        if not name:
            names = ", ".join([n for n in there if LOST not in n][:12]) or tr("none")
            raise UserError(
                tr("The layer {layer} has no field '{field}' (it has {fields}).").format(
                    layer=layer, field=part, fields=names
                ),
                tr("Choose the field that holds age or unit (FIELD)."),
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
        tr("The layer {layer} holds {kind} geometry, polygons are wanted.").format(layer=layer, kind=kind),
        tr("Choose a polygon layer."),
    )


def _check_characters(values: gpd.GeoSeries, field: str) -> list[str]:
    """Refuse text that was lost when the layer was saved; where little of it was, a warning.

    Units whose names have become the same marks (U+FFFD) would be one class.
    """
    damaged = sorted({v for v in values if isinstance(v, str) and LOST in v})
    if not damaged:
        return []
    examples = ", ".join(text[:40] for text in damaged[:3])
    if any(3 * text.count(LOST) >= len(text.replace(" ", "")) for text in damaged):
        raise UserError(
            tr(
                "The field '{field}' holds characters that were lost in a conversion ({examples}), "
                "so that different units may have become one."
            ).format(field=field, examples=examples),
            tr(
                "Open the original in QGIS, set its encoding under Layer Properties > Source, and "
                "save it again."
            ),
        )
    return [
        tr("The field '{field}' holds characters that were lost in a conversion ({examples}).").format(
            field=field, examples=examples
        )
    ]


_NO_NUMBERS = (
    mark("{count} polygon of {source} has coordinates that are no numbers and is left out."),
    mark("{count} polygons of {source} have coordinates that are no numbers and are left out."),
)
_CLOSED = (
    mark("{count} polygon of {source} had an open ring, which was closed."),
    mark("{count} polygons of {source} had an open ring, which was closed."),
)
_UNREADABLE = (
    mark("{count} polygon of {source} could not be read and is left out."),
    mark("{count} polygons of {source} could not be read and are left out."),
)


def _read_outlines(path: str, **options: Any) -> tuple[gpd.GeoDataFrame, list[_Remark]]:
    """Units as pyogrio reads them, open rings closed; and remarks on what was closed or left out."""
    columns = options["columns"]
    if _OUTLINE in columns:  # a field called as geopandas calls the outlines: these get another name
        units, remarks = _read_outlines(path, **options | {"columns": [c for c in columns if c != _OUTLINE]})
        units = units.rename_geometry(f"outline of {', '.join(columns)}")
        field = pyogrio.read_dataframe(path, **options | {"columns": [_OUTLINE]}, read_geometry=False)
        units[_OUTLINE] = field[_OUTLINE].to_numpy()
        return units, remarks
    remarks = []
    try:
        units = gpd.GeoDataFrame(pyogrio.read_dataframe(path, **options))
    except GEOSException:
        units, remarks = _closed(path, options)
    geometry = units.geometry.to_numpy()
    xy, index = shapely.get_coordinates(geometry, return_index=True)
    bad = np.unique(index[~np.isfinite(xy).all(axis=1)])
    if bad.size:
        geometry = np.array(geometry, object)
        geometry[bad] = None
        units = units.set_geometry(gpd.GeoSeries(geometry, crs=units.crs))
        remarks.append(_Remark(int(bad.size), _NO_NUMBERS))
    return units, remarks


def _closed(path: str, options: dict[str, Any]) -> tuple[gpd.GeoDataFrame, list[_Remark]]:
    """Units whose open rings are closed; remarks on these, and on those that could not be read."""
    unread = pyogrio.read_dataframe(path, **options, on_invalid="ignore").geometry.isna().sum()
    units = gpd.GeoDataFrame(pyogrio.read_dataframe(path, **options, on_invalid="fix"))
    lost = units.geometry.isna() | (units.geometry.area == 0)
    n_lost = int((lost & ~units.geometry.is_empty).sum())
    remarks = [_Remark(max(int(unread) - n_lost, 0), _CLOSED), _Remark(n_lost, _UNREADABLE)]
    return units, [remark for remark in remarks if remark.count]


def _read_shapefile(
    path: str, columns: Sequence[str], encoding: str
) -> tuple[gpd.GeoDataFrame, list[_Remark], list[str]]:
    """Geometry and some fields of a shapefile, its text in its true encoding; remarks and warnings."""
    text = _ShapefileText(path, encoding)
    names = text.field_names()
    raw_columns = [names[c] for c in columns]
    units, remarks = _read_outlines(path, columns=raw_columns, encoding=BYTES)
    warnings_on_text: list[str] = []
    for column, raw in zip(columns, raw_columns):
        if pd.api.types.is_string_dtype(units[raw]):
            texts, doubts = text.values(column, units[raw])
            units[raw] = pd.Series(texts, index=units.index, dtype=object)
            warnings_on_text += doubts
    return units.rename(columns=dict(zip(raw_columns, columns))), remarks, warnings_on_text
