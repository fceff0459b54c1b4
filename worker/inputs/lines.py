"""Faults and contacts of a job on its cells: barriers before the outcrop."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import shapely

from ...contract.card_inputs import LINES
from ...contract.errors import UserError, require
from ...contract.language import tr
from ...contract.model_card import Card
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import refuse_pipe
from ...models.features.line_barriers import Lines
from .point_table import _read_features


def _read_lines(path: str, grid: Grid) -> Lines:
    """The lines of a layer on a grid.

    Raises
    ------
    UserError
        For what cannot be read, is empty, holds no lines, has no CRS, or lies off the grid.
    """
    file, _, layer = path.partition("|layername=")
    refuse_pipe(file)
    name = Path(file).name
    remedy = tr("Choose a layer of lines (LINES).")
    found = _read_features(
        file, layer, tr("{file} cannot be read as a layer of lines.").format(file=name), remedy
    )
    require(
        isinstance(found, gpd.GeoDataFrame),
        tr("{name} is a table without geometry.").format(name=name),
        remedy,
    )
    _require_lines(found, name)
    found = found.to_crs(grid.crs.to_wkt())
    segments = _segments(found.geometry.to_numpy(), grid)
    lines = Lines(segments, grid.shape).region(slice(0, grid.shape[0]), slice(0, grid.shape[1]))
    if not lines.touched.any():
        raise UserError(
            tr("No line of {name} crosses the raster.").format(name=name),
            tr("Choose lines of the raster's area (LINES), or correct their coordinate reference system."),
        )
    return lines


def _require_lines(found: Any, name: str) -> None:
    """Refuse an empty layer, other geometry, and lines without a CRS."""
    kinds = set(found.geometry.geom_type.dropna())
    require(
        bool(kinds),
        tr("{name} is empty.").format(name=name),
        tr("Choose a layer with a line for each fault or contact (LINES), or leave it out."),
    )
    others = ", ".join(sorted(kinds - {"LineString", "MultiLineString"}))
    require(
        not others,
        tr("{name} holds {kind} geometry; lines are wanted.").format(name=name, kind=others),
        tr(
            "Make lines of outlines (Vector > Geometry Tools > Polygons to Lines), or choose another layer "
            "(LINES)."
        ),
    )
    require(
        found.crs is not None,
        tr("{name} has no coordinate reference system.").format(name=name),
        tr("Set it (Layer > Set CRS of Layer(s)) and run this again."),
    )


def _segments(geometry: np.ndarray, grid: Grid) -> np.ndarray:
    """Row and column of both ends of every straight piece, float64 (n, 2, 2), counted between centres."""
    parts = shapely.get_parts(geometry[~shapely.is_missing(geometry)])
    xy, line = shapely.get_coordinates(parts, return_index=True)
    col, row = ~grid.transform * (xy[:, 0], xy[:, 1])
    ends = np.column_stack([row - 0.5, col - 0.5])
    is_joined = (line[1:] == line[:-1]) & np.isfinite(ends[1:] + ends[:-1]).all(axis=1)
    return np.stack([ends[:-1], ends[1:]], axis=1)[is_joined]


def _line_facts(job: Any) -> dict[str, str]:
    """The file, for the card of a training that reads lines."""
    return {LINES: Path(job.lines.partition("|")[0]).name} if job.lines else {}


def _require_lines_known(card: Card, lines: str) -> None:
    """Refuse lines for a model that reads none."""
    require(
        not lines or LINES in card.training,
        tr("The model does not read faults and contacts, and a layer of lines came."),
        tr("Leave it out (LINES), or choose a model that reads lines."),
    )
