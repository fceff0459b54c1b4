"""What is to be predicted: an entry for each polygon of a layer and for each row of a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingParameterExtent,
    QgsProcessingParameters,
    QgsVectorLayer,
)

from ..file_names import _as_file_name
from ..layers.vector_sources import UNCHECKED, _path_of
from ..parameter_values import _ParameterValues
from ..texts import tr

ENDINGS = {"OUTPUT": "", "CONFIDENCE": "_confidence", "COMPOSITE": "_composite", "MARKED": "_marked"}
_PLACES = ("name", "area", "extent")  # columns of a table that are no parameter
_KEYS = ("fid", "ogc_fid", "id")  # that tables have without a meaning here
_PATHS = ("raster", "source", "file")
_LONGEST_NAME = 80  # characters; files append to it


@dataclass(frozen=True)
class _AreaRun:
    """One area: its name, where it is, and the parameters of its own.

    Parameters
    ----------
    name : str
        As its files are called.
    given : mapping
        Parameters of the prediction that differ from those of the algorithm.
    geometry : QgsGeometry, optional
        None for the whole raster.
    crs : of the geometry; an invalid one stands for that of the raster
    fault : why it cannot be predicted; empty where it can
    """

    name: str
    given: Mapping[str, Any] = field(default_factory=dict)
    geometry: QgsGeometry | None = None
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    fault: str = ""

    @property
    def key(self) -> str:
        """What runs share that one prediction can serve."""
        return repr(sorted(self.given.items()))


def _read_runs(values: _ParameterValues, takes: Mapping[str, str]) -> tuple[list[_AreaRun], list[str]]:
    """Read the areas and the table.

    Parameters
    ----------
    takes : mapping
        Name -> type of the parameters that a column of the table may set.

    Returns
    -------
    runs : list of AreaRun
        With names that differ.
    unused : list of str
        Columns of the table that mean nothing.
    """
    rows, unused = list(_table_rows(values)), []
    columns = list(dict.fromkeys(column for row in rows for column in row))
    unused = [c for c in columns if c.upper() not in takes and c.lower() not in (*_PLACES, *_KEYS)]
    folder = _folder_of(values, "TABLE")
    runs = [*_runs_of_areas(values), *(_run_of_row(row, takes, folder, values) for row in rows)]
    return list(_with_distinct_names(runs)), unused


def _runs_of_areas(values: _ParameterValues) -> Iterator[_AreaRun]:
    """Give a run for each polygon, with the model that it names."""
    source = values.source("AREAS")
    if source is None:
        return
    name_field, model_field = values.text("AREA_FIELD"), values.text("MODEL_FIELD")
    folder = _folder_of(values, "AREAS")
    for feature in source.getFeatures(QgsFeatureRequest(), UNCHECKED):
        model = _entry(feature, model_field)
        given = {"MODEL": _path_from(model, folder)} if model else {}
        run = _AreaRun(_entry(feature, name_field), given, feature.geometry(), source.sourceCrs())
        yield replace(run, fault=_fault_of_geometry(run.geometry))


def _entry(feature: QgsFeature, name: str) -> str:
    """Give the value of a field as text; empty where there is none."""
    value = feature[name] if name and feature.fields().lookupField(name) >= 0 else None
    return "" if value in (None, NULL) else str(value).strip()


def _fault_of_geometry(geometry: QgsGeometry | None) -> str:
    if geometry is not None and geometry.isEmpty():
        return tr("It has no outline. Draw its polygon, or remove it from the layer.")
    return ""


def _table_rows(values: _ParameterValues) -> Iterator[dict[str, str]]:
    """Give the entries of each row of the table that are not empty, by their columns."""
    source = values.source("TABLE")
    for feature in source.getFeatures() if source else ():
        row = {name: _entry(feature, name) for name in feature.fields().names()}
        row = {name: text for name, text in row.items() if text}
        if row.keys() - set(_KEYS):
            yield row


def _run_of_row(
    row: Mapping[str, str], takes: Mapping[str, str], folder: Path, values: _ParameterValues
) -> _AreaRun:
    """Read a row; paths are relative to the table."""
    entries = {name.lower(): text for name, text in row.items()}
    given: dict[str, Any] = {}
    for name, text in entries.items():
        kind = takes.get(name.upper())
        if kind in _PATHS:
            given[name.upper()] = _path_from(text, folder)
        elif kind == "multilayer":
            given[name.upper()] = [_path_from(part.strip(), folder) for part in text.split(";")]
        elif kind:
            given[name.upper()] = text
    run = _AreaRun(entries.get("name", ""), given)
    try:
        geometry, crs = _place_of_row(entries, folder, values)
    except ValueError as problem:
        return replace(run, fault=str(problem))
    return replace(run, geometry=geometry, crs=crs, fault=_fault_of_geometry(geometry))


def _place_of_row(
    entries: Mapping[str, str], folder: Path, values: _ParameterValues
) -> tuple[QgsGeometry | None, QgsCoordinateReferenceSystem]:
    """Give the outline of a row and its CRS; ValueError with a sentence where it cannot be read."""
    of_raster = QgsCoordinateReferenceSystem()
    if "extent" in entries:
        definition = QgsProcessingParameterExtent("EXTENT", "")
        box = QgsProcessingParameters.parameterAsExtent(definition, entries["extent"], values.context)
        if box.isEmpty():
            raise ValueError(
                tr("'{text}' is no extent. Write west,east,south,north [EPSG:code].").format(
                    text=entries["extent"]
                )
            )
        crs = QgsProcessingParameters.parameterAsExtentCrs(definition, entries["extent"], values.context)
        has_crs = "[" in entries["extent"]
        return QgsGeometry.fromRect(box), crs if has_crs else of_raster
    if "area" not in entries:
        return None, of_raster
    outline = QgsGeometry.fromWkt(entries["area"])
    return (outline, of_raster) if not outline.isNull() else _outline_in_file(entries["area"], folder)


def _outline_in_file(text: str, folder: Path) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """Give all polygons of a layer as one outline."""
    layer = QgsVectorLayer(_path_from(text, folder), "area", "ogr")
    if not layer.isValid() or not layer.crs().isValid():
        raise ValueError(
            tr("'{text}' is neither a polygon layer with a CRS nor WKT. Correct the column area.").format(
                text=text[:100]
            )
        )
    return QgsGeometry.unaryUnion([f.geometry() for f in layer.getFeatures()]), layer.crs()


def _folder_of(values: _ParameterValues, name: str) -> Path:
    """Give the folder of a layer's file, from which the paths in it start; else that of the project."""
    layer, project = values._features_layer(name), values.context.project()
    path = Path(_path_of(layer)) if layer is not None and _path_of(layer) else None
    if path is not None and path.is_file():
        return path.parent
    return Path(project.homePath() or ".") if project else Path()


def _path_from(text: str, folder: Path) -> str:
    """Give a path that may start from a folder; the name of a layer in the file stays."""
    file, bar, rest = text.partition("|")
    is_named = file and not Path(file).is_absolute() and "://" not in file and (folder / file).exists()
    return f"{folder / file}{bar}{rest}" if is_named else text


def _with_distinct_names(runs: Iterable[_AreaRun]) -> Iterator[_AreaRun]:
    """Give names that no two files share, on disks too that know no capitals."""
    taken: set[str] = set()
    for number, run in enumerate(runs, 1):
        plain = _as_file_name(run.name, _LONGEST_NAME)
        name, count = plain or tr("area {number}").format(number=number), 1
        while taken & (files := {f"{name}{end}".casefold() for end in ENDINGS.values()}):
            count += 1
            name = f"{plain or tr('area {number}').format(number=number)} ({count})"
        taken |= files
        yield replace(run, name=name)
