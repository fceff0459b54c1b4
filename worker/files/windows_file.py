"""Windows on disk: a GeoPackage of outlines that shows the split, and pictures for other programs."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import rasterio
import shapely
from pyogrio.errors import DataSourceError

from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.temporary_folders import make_temporary
from ...geology.legend import LegendClass
from ...geology.sampling.splits import PART_COLOURS, Split, hide_outcrop
from ...geology.sampling.windows import Window, window_shares
from ...geophysics.grids import Grid
from ...geophysics.io.replacing import require_new_folder, require_whole
from .class_file import _colour_table
from .layer_file import _write_layer
from .styles import _categorised_qml

_COLUMNS = (
    *("picture", "mask", "split", "scale", "row", "col", "rows", "cols", "bedrock_share"),
    *("west", "south", "east", "north"),
)
_PLACE = ("row", "col", "rows", "cols", "scale")


def _write_windows(
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
    style = _categorised_qml("split", entries, kind="string", draw="outline")
    _write_layer(path, layer, "windows", style)


def _outlines(windows: Sequence[Window], grid: Grid) -> np.ndarray:
    rows = np.array([(w.row, w.col, w.row + w.rows, w.col + w.cols) for w in windows]).reshape(-1, 4)
    west, east = (rows[:, n] * grid.transform.a + grid.transform.c for n in (1, 3))
    north, south = (rows[:, n] * grid.transform.e + grid.transform.f for n in (0, 2))
    return np.asarray(shapely.box(west, south, east, north))


def _read_windows(path: str | Path, grid: Grid) -> list[Window]:
    """Read a windows layer for a grid; windows that were cut from another grid are refused.

    The outlines count, not the cell numbers stored with them: a layer that was edited or clipped in QGIS,
    or cut from a raster of other spacing, is brought onto this grid's cells. Outlines without the field
    `scale` are areas: their scale is 0.
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
    is_inside = (edges[:, :2] >= 0).all(1) & (edges[:, 2:] <= grid.shape).all(1)
    is_inside &= (edges[:, 2:] > edges[:, :2]).all(1)
    if not is_inside.all():
        raise UserError(
            tr("{n_outside} of the {n_windows} windows of {file} reach beyond the raster.").format(
                n_outside=(~is_inside).sum(), n_windows=len(edges), file=Path(path).name
            ),
            tr("Make the windows from this raster (Multi-scale windows)."),
        )
    scales = layer["scale"] if "scale" in layer else np.zeros(len(edges))
    return [Window(r, c, r2 - r, c2 - c, float(s)) for (r, c, r2, c2), s in zip(edges.tolist(), scales)]


def _read_layer(path: str | Path) -> gpd.GeoDataFrame:
    source, _, named = str(path).partition("|layername=")
    try:
        layer = pyogrio.read_dataframe(source, layer=named.partition("|")[0] or None)
    except DataSourceError as error:
        raise UserError(
            tr("{file} cannot be read as a windows layer.").format(file=Path(source).name),
            tr("Choose a layer made by Multi-scale windows."),
        ) from error
    if not isinstance(layer, gpd.GeoDataFrame) or not len(layer) or layer.crs is None:
        raise UserError(
            tr("{file} holds no outlines with a CRS.").format(file=Path(source).name),
            tr("Choose a layer made by Multi-scale windows."),
        )
    return layer


def _export_windows(
    folder: str | Path,
    picture: np.ndarray,
    classes: np.ndarray,
    windows: Sequence[Window],
    grid: Grid,
    *,
    split: Split | None = None,
    legend_classes: Sequence[LegendClass] = (),
    side_px: int = 0,
    progress: Callable[[float, str], None] | None = None,
) -> None:
    """Write pictures/NNNN, masks/NNNN and windows.csv into a new folder, whole or not at all.

    Nothing in this project reads them back: training cuts its windows from the rasters in memory.
    Pictures of bytes become PNG with world files, pictures of other numbers become GeoTIFF; masks are
    PNG with a palette. The masks of training and mixed windows show the test set as cover.

    Parameters
    ----------
    picture : array (bands, rows, cols); PNG takes 1, 3 or 4 bands
    classes : uint8 (rows, cols); cover 255, outside 254
    split : tells each window's part; None leaves it empty
    side_px : pixels a side, nearest cell; 0 keeps the raster's cells
    """
    training_classes = classes if split is None else hide_outcrop(classes, split.hidden)
    parts = split.parts if split else [""] * len(windows)
    shares = window_shares(classes, windows)
    suffix = "png" if picture.dtype == np.uint8 else "tif"
    digits = len(str(len(windows)))
    rows = []
    with _new_folder(folder) as temporary:
        for number, (window, part, share) in enumerate(zip(windows, parts, shares), 1):
            name = f"{number:0{digits}}"
            row = [f"pictures/{name}.{suffix}", f"masks/{name}.png"]
            mask = training_classes if part in ("training", "mixed") else classes
            _cut_to_file(temporary / row[0], picture, window, grid, side_px)
            _cut_to_file(temporary / row[1], mask[None], window, grid, side_px, legend_classes)
            bounds = grid.crop(window.row, window.col, window.rows, window.cols).bounds
            place = (part, window.scale, window.row, window.col, window.rows, window.cols)
            rows.append([*row, *place, round(float(share), 4), *bounds])
            if progress:
                progress(number / len(windows), tr("Writing the windows"))
        with (temporary / "windows.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([_COLUMNS, *rows])


@contextmanager
def _new_folder(path: str | Path) -> Iterator[Path]:
    """A temporary folder to fill, renamed when complete; a target with something in it is refused."""
    path = Path(path)
    require_new_folder(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = make_temporary(path.parent)
    try:
        for name in ("pictures", "masks"):
            (temporary / name).mkdir()
        yield temporary
        for file in temporary.rglob("*.*"):
            require_whole(file)
        temporary.chmod(0o755)  # mkdtemp's folders are private
        if path.exists():
            path.rmdir()  # Windows does not rename onto an empty folder
        temporary.replace(path)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _cut_to_file(
    path: Path,
    raster: np.ndarray,
    window: Window,
    grid: Grid,
    side_px: int,
    legend_classes: Sequence[LegendClass] = (),
) -> None:
    """Write a window of a raster (bands, rows, cols), by the nearest cell where side_px is given."""
    cut = raster[(slice(None), *window.slices)]
    if side_px:
        rows, cols = ((np.arange(side_px) + 0.5) * side // side_px for side in cut.shape[1:])
        cut = cut[:, rows.astype(int)[:, None], cols.astype(int)]
    place = grid.crop(window.row, window.col, window.rows, window.cols).transform
    scale = rasterio.Affine.scale(window.cols / cut.shape[2], window.rows / cut.shape[1])
    options: dict[str, Any] = dict(count=len(cut), height=cut.shape[1], width=cut.shape[2], dtype=cut.dtype)
    if path.suffix == ".png":
        options |= {"driver": "PNG", "worldfile": "YES"}
    else:
        options |= {"driver": "GTiff", "compress": "deflate", "nodata": np.nan}
    with rasterio.open(path, "w", crs=grid.crs, transform=place * scale, **options) as out:
        out.write(cut)
        if legend_classes:
            out.write_colormap(1, _colour_table(legend_classes))
