"""The windows as a layer: a GeoPackage of outlines that shows the split on the map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataSourceError

from ...contract.errors import UserError
from ...geophysics.grids import Grid
from ..sampling.windows import Window
from .layer_file import categorised_qml, write_layer

_PLACE = ("row", "col", "rows", "cols", "scale")
PARTS = ("training", "mixed", "validation", "concealed")
PART_COLOURS = {
    "training": "#1f78b4",
    "validation": "#e31a1c",
    "mixed": "#ff7f00",
    "concealed": "#6a3d9a",
    "prediction": "#505050",
}


def write_windows(
    path: str | Path,
    windows: Sequence[Window],
    grid: Grid,
    *,
    parts: Sequence[str] = (),
    bedrock_share: np.ndarray | None = None,
    cover_share: np.ndarray | None = None,
) -> None:
    """Write windows as a GeoPackage layer 'windows', styled by split, whole or not at all.

    Parameters
    ----------
    parts : 'training', 'validation', 'mixed' or 'concealed' for every window; empty: all 'prediction'
    bedrock_share, cover_share : float (n,), 0 to 1; None leaves the field out
    """
    table: dict[str, Any] = {name: [getattr(w, name) for w in windows] for name in _PLACE}
    table["split"] = list(parts) or ["prediction"] * len(windows)
    for name, share in (("bedrock_share", bedrock_share), ("cover_share", cover_share)):
        if share is not None:
            table[name] = np.asarray(share, float)
    layer = gpd.GeoDataFrame(table, geometry=_outlines(windows, grid), crs=grid.crs)
    entries = [(part, part, PART_COLOURS[part]) for part in sorted(set(table["split"]))]
    style = categorised_qml("split", entries, kind="string", filled=False)
    write_layer(path, layer, "windows", style)


def _outlines(windows: Sequence[Window], grid: Grid) -> np.ndarray:
    """The windows' rectangles in CRS units."""
    rows = np.array([(w.row, w.col, w.row + w.rows, w.col + w.cols) for w in windows]).reshape(-1, 4)
    west, east = (rows[:, n] * grid.transform.a + grid.transform.c for n in (1, 3))
    north, south = (rows[:, n] * grid.transform.e + grid.transform.f for n in (0, 2))
    return np.asarray(shapely.box(west, south, east, north))


def read_windows(path: str | Path, grid: Grid) -> list[Window]:
    """Read a windows layer for a grid; windows that were cut from another grid are refused.

    The outlines count, not the cell numbers stored with them: a layer that was edited or clipped in QGIS,
    or cut from a raster of other spacing, is brought onto this grid's cells.
    """
    layer = _read_layer(path)
    if layer.crs != grid.crs:
        layer = layer.to_crs(grid.crs)
    west, south, east, north = layer.geometry.bounds.to_numpy().T
    if turn := grid.full_circle:  # longitudes that differ by a whole turn are the same
        around = turn * np.round(((grid.bounds[0] + grid.bounds[2]) / 2 - (west + east) / 2) / turn)
        west, east = west + around, east + around
    first_col, first_row = ~grid.transform * (west, north)
    last_col, last_row = ~grid.transform * (east, south)
    edges = np.rint([first_row, first_col, last_row, last_col]).astype(int).T
    _check_inside(edges, grid, Path(path).name)
    scales = layer["scale"] if "scale" in layer else east - west
    return [Window(r, c, r2 - r, c2 - c, float(s)) for (r, c, r2, c2), s in zip(edges.tolist(), scales)]


def _read_layer(path: str | Path) -> gpd.GeoDataFrame:
    """The layer's outlines and fields."""
    source, _, named = str(path).partition("|layername=")
    try:
        layer = pyogrio.read_dataframe(source, layer=named.partition("|")[0] or None)
    except DataSourceError as error:
        raise UserError(
            f"{Path(source).name} cannot be read as a windows layer.",
            "Choose a layer made by Multi-scale windows.",
        ) from error
    if not isinstance(layer, gpd.GeoDataFrame) or not len(layer) or layer.crs is None:
        raise UserError(
            f"{Path(source).name} holds no outlines with a CRS.",
            "Choose a layer made by Multi-scale windows.",
        )
    return layer


def _check_inside(edges: np.ndarray, grid: Grid, name: str) -> None:
    """Refuse windows (first row and column, last row and column) that leave the raster or are empty."""
    is_inside = (edges[:, :2] >= 0).all(1) & (edges[:, 2:] <= grid.shape).all(1)
    is_inside &= (edges[:, 2:] > edges[:, :2]).all(1)
    if not is_inside.all():
        raise UserError(
            f"{(~is_inside).sum()} of the {len(edges)} windows of {name} reach beyond the raster.",
            "Make the windows from this raster (Multi-scale windows).",
        )
