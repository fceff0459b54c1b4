"""Which pictures there are: rows of a layer that name files, or files in a folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry import Point

from ...contract.errors import require
from ...contract.jobs import ClassifyFoldsJob, TrainFoldsJob
from ...contract.language import tr
from ...geophysics.io.rasters import refuse_pipe
from .pictures import PICTURE_SUFFIXES, _place_of, _read_picture, _UnreadablePicture
from .point_table import _read_features

_PICTURE_FIELDS = ("picture", "photo", "image", "path", "file", "filename")
_CLASS_FIELDS = ("class", "shape", "label")
_MOST_FIELDS = 12  # of a message
_WGS84 = "EPSG:4326"


@dataclass(frozen=True)
class _PictureTable:
    """Pictures, n rows.

    Parameters
    ----------
    name : of the layer or folder
    paths : of the files; empty where a row names none
    classes, groups : empty texts where they are not known
    places : points, which may be empty
    """

    name: str
    paths: list[str]
    classes: list[str]
    groups: list[str]
    places: gpd.GeoSeries


def _list_pictures(job: TrainFoldsJob | ClassifyFoldsJob) -> _PictureTable:
    """The pictures of a job, and with a training their classes and groups.

    Raises
    ------
    UserError
        For what cannot be read, or has no field of pictures.
    """
    return _of_folder(job) if job.folder else _of_layer(job)


def _of_folder(job: TrainFoldsJob | ClassifyFoldsJob) -> _PictureTable:
    """The pictures below a folder; in a training its folders are classes, and folders in these outcrops."""
    folder = Path(job.folder)
    require(
        folder.is_dir(),
        tr("{folder} is no folder.").format(folder=folder),
        tr("Choose the folder of the pictures (FOLDER)."),
    )
    is_training = isinstance(job, TrainFoldsJob)
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in PICTURE_SUFFIXES)
    found = [path for path in found if path.is_file() and (path.parent != folder or not is_training)]
    require(
        bool(found),
        tr("{folder} holds no folder of pictures.").format(folder=folder)
        if is_training
        else tr("{folder} holds no pictures.").format(folder=folder),
        tr("Choose a folder that has one folder of pictures for each class (FOLDER).")
        if is_training
        else tr("Choose the folder of the pictures (FOLDER)."),
    )
    parts = [path.relative_to(folder).parts[:-1] if is_training else () for path in found]
    classes = [names[0] if names else "" for names in parts]
    groups = [names[1] if len(names) > 1 else "" for names in parts]
    places = [_place_of(path) for path in found]
    points = gpd.GeoSeries([place and Point(place) for place in places], crs=_WGS84)
    paths = [str(path.absolute()) for path in found]
    return _PictureTable(folder.name, paths, classes, groups, points)


def _of_layer(job: TrainFoldsJob | ClassifyFoldsJob) -> _PictureTable:
    """The rows of a layer; a table without geometry has no places."""
    file, _, layer = job.input.partition("|layername=")
    refuse_pipe(file)
    name = Path(file).name
    unreadable = tr("{file} cannot be read as a layer of pictures.").format(file=name)
    found = _read_features(
        file, layer, unreadable, tr("Choose a layer with a field of pictures (INPUT), or a folder (FOLDER).")
    )
    require(
        len(found) > 0,
        tr("{name} is empty.").format(name=name),
        tr("Choose a layer with a row for each picture (INPUT)."),
    )
    fields = [str(column) for column in found.columns if column != "geometry"]
    bases = [Path(job.base or Path(file).absolute().parent), *([Path(job.project)] if job.project else [])]
    picture = _field(fields, job.picture_field, _PICTURE_FIELDS, name, "PICTURE_FIELD", tr("pictures"))
    paths = [_path_of(text, bases) for text in _texts(found[picture])]
    classes, groups = [""] * len(found), [""] * len(found)
    if isinstance(job, TrainFoldsJob):
        field = _field(fields, job.class_field, _CLASS_FIELDS, name, "CLASS_FIELD", tr("classes"))
        classes = _texts(found[field])
        if job.group_field:
            groups = _texts(found[_field(fields, job.group_field, (), name, "GROUP", "")])
    if isinstance(found, gpd.GeoDataFrame):
        return _PictureTable(name, paths, classes, groups, found.geometry.representative_point())
    return _PictureTable(name, paths, classes, groups, gpd.GeoSeries([None] * len(found), crs=_WGS84))


def _field(
    fields: list[str], wanted: str, usual: tuple[str, ...], name: str, parameter: str, what: str
) -> str:
    """The field that is meant, by its name or by the usual ones, in whatever case."""
    candidates = (wanted,) if wanted else usual
    by_case = {field.casefold(): field for field in reversed(fields)}
    found = next((by_case[each.casefold()] for each in candidates if each.casefold() in by_case), None)
    listed = ", ".join(fields[:_MOST_FIELDS]) or tr("none")
    require(
        found is not None,
        tr("{name}: there is no field '{field}' (there are {fields}).").format(
            name=name, field=wanted, fields=listed
        )
        if wanted
        else tr("{name} has no field of {what} by a usual name (there are {fields}).").format(
            name=name, what=what, fields=listed
        ),
        tr("Choose one of these ({parameter}).").format(parameter=parameter),
    )
    return str(found)


def _texts(values: pd.Series) -> list[str]:
    """The values as texts, without blanks around them."""
    return values.astype("string").fillna("").str.strip().tolist()


def _path_of(text: str, bases: list[Path]) -> str:
    """The absolute path that a text names: a path, a file's URL, or a path from one of these."""
    if not text:
        return ""
    if text.lower().startswith("file:"):
        text = url2pathname(unquote(urlsplit(text).path))
    places = [(base / text).absolute() for base in bases]
    return str(next((place for place in places if place.is_file()), places[0]))


def _read_all(
    paths: list[str], side_px: int, progress: Callable[..., None]
) -> tuple[np.ndarray, np.ndarray, dict[int, str]]:
    """Read the pictures.

    Returns
    -------
    pictures : uint8 (m, side, side, 3), those that can be read
    rows : int (m,), of the paths
    reasons : row -> why it cannot be read
    """
    read: list[np.ndarray] = []
    rows: list[int] = []
    reasons: dict[int, str] = {}
    for row, path in enumerate(paths):
        try:
            if not path:
                raise _UnreadablePicture(tr("the row names no picture"))
            read.append(_read_picture(Path(path), side_px))
            rows.append(row)
        except _UnreadablePicture as problem:
            reasons[row] = str(problem)
        progress((row + 1) / len(paths), tr("Reading pictures"), doing="pictures")
    empty = np.empty((0, side_px, side_px, 3), np.uint8)
    return (np.stack(read) if read else empty), np.array(rows, int), reasons
