"""The windows as a layer: a GeoPackage of outlines that shows the split on the map."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataSourceError

from ..geophysics.files import replacing
from ..geophysics.grids import Grid
from ..geophysics.problems import InputProblem
from .windows import Window

PLACE = ("row", "col", "rows", "cols", "scale")
PART_COLOURS = {
    "training": "31,120,180,255",
    "validation": "227,26,28,255",
    "concealed": "106,61,154,255",
    "prediction": "80,80,80,255",
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
    parts : 'training', 'validation' or 'concealed' for every window; empty: all 'prediction'
    bedrock_share, cover_share : float (n,), 0 to 1; None leaves the field out
    """
    table = {name: [getattr(w, name) for w in windows] for name in PLACE}
    table["split"] = list(parts) or ["prediction"] * len(windows)
    for name, share in (("bedrock_share", bedrock_share), ("cover_share", cover_share)):
        if share is not None:
            table[name] = np.asarray(share, float)
    layer = gpd.GeoDataFrame(table, geometry=outlines(windows, grid), crs=grid.crs)
    with replacing(path) as beside:
        pyogrio.write_dataframe(layer, beside, layer="windows", driver="GPKG", VERSION="1.2")
        beside.with_suffix(".qml").write_text(split_qml(sorted(set(table["split"]))), encoding="utf-8")


def outlines(windows: Sequence[Window], grid: Grid) -> np.ndarray:
    """The windows' rectangles in CRS units."""
    rows = np.array([(w.row, w.col, w.row + w.rows, w.col + w.cols) for w in windows]).reshape(-1, 4)
    west, north = grid.transform * (rows[:, 1], rows[:, 0])
    east, south = grid.transform * (rows[:, 3], rows[:, 2])
    return shapely.box(west, south, east, north)


def read_windows(path: str | Path, grid: Grid) -> list[Window]:
    """Read a windows layer for a grid; windows that were cut from another grid are refused.

    The outlines count, not the cell numbers beside them: a layer that was edited or clipped in QGIS,
    or cut from a raster of other spacing, is brought onto this grid's cells.
    """
    layer = read_layer(path)
    if layer.crs != grid.crs:
        layer = layer.to_crs(grid.crs)
    west, south, east, north = layer.geometry.bounds.to_numpy().T
    first_col, first_row = ~grid.transform * (west, north)
    last_col, last_row = ~grid.transform * (east, south)
    edges = np.rint([first_row, first_col, last_row, last_col]).astype(int).T
    check_inside(edges, grid, Path(path).name)
    scales = layer["scale"] if "scale" in layer else east - west
    return [Window(r, c, r2 - r, c2 - c, float(s)) for (r, c, r2, c2), s in zip(edges.tolist(), scales)]


def read_layer(path: str | Path) -> gpd.GeoDataFrame:
    """The layer's outlines and fields."""
    source, _, named = str(path).partition("|layername=")
    try:
        layer = pyogrio.read_dataframe(source, layer=named.partition("|")[0] or None)
    except DataSourceError as error:
        raise InputProblem(
            f"{Path(source).name} cannot be read as a windows layer.",
            "Choose a layer made by Multi-scale windows.",
        ) from error
    if not isinstance(layer, gpd.GeoDataFrame) or not len(layer) or layer.crs is None:
        raise InputProblem(
            f"{Path(source).name} holds no outlines with a CRS.",
            "Choose a layer made by Multi-scale windows.",
        )
    return layer


def check_inside(edges: np.ndarray, grid: Grid, name: str) -> None:
    """Refuse windows (first row and column, last row and column) that leave the raster or are empty."""
    is_inside = (edges[:, :2] >= 0).all(1) & (edges[:, 2:] <= grid.shape).all(1)
    is_inside &= (edges[:, 2:] > edges[:, :2]).all(1)
    if not is_inside.all():
        raise InputProblem(
            f"{(~is_inside).sum()} of the {len(edges)} windows of {name} reach beyond the raster.",
            "Make the windows from this raster (Multi-scale windows).",
        )


def split_qml(parts: Sequence[str]) -> str:
    """QGIS's style: outlines without filling, coloured by the field 'split'."""
    categories = "\n".join(
        f'      <category value="{escape(p)}" symbol="{i}" label="{escape(p)}" render="true" type="string"/>'
        for i, p in enumerate(parts)
    )
    symbols = "\n".join(outline_symbol(i, PART_COLOURS.get(p, "80,80,80,255")) for i, p in enumerate(parts))
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.40.0" styleCategories="Symbology">\n'
        '  <renderer-v2 type="categorizedSymbol" attr="split" enableorderby="0" symbollevels="0">\n'
        f"    <categories>\n{categories}\n    </categories>\n    <symbols>\n{symbols}\n    </symbols>\n"
        "  </renderer-v2>\n</qgis>\n"
    )


def outline_symbol(name: int, colour: str) -> str:
    """A polygon symbol of an outline alone."""
    options = {"style": "no", "outline_color": colour, "outline_style": "solid", "outline_width": "0.3"}
    told = "".join(f'<Option type="QString" name="{k}" value="{v}"/>' for k, v in options.items())
    return (
        f'      <symbol type="fill" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map">{told}</Option>'
        "</layer></symbol>"
    )
