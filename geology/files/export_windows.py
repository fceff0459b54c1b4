"""Windows as files for other programs: a picture and an index mask each, and a table of the split.

Nothing in this project reads them back: training cuts its windows from the rasters in memory.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.io import DatasetWriter

from ...contract.temporary_folders import make_temporary
from ...geophysics.grids import Grid
from ...geophysics.io.replacing import require_new_folder
from ...geophysics.io.whole_files import require_whole
from ..legend import LegendClass
from ..sampling.splits import Split, hide_outcrop
from ..sampling.windows import Window, window_shares
from .class_file import colour_table

_COLUMNS = ("picture", "mask", "split", "scale", "row", "col", "rows", "cols", "bedrock_share")
_BOUNDS = ("west", "south", "east", "north")


def export_windows(
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
            place = (part, window.scale, window.row, window.col, window.rows, window.cols)
            rows.append([*row, *place, round(float(share), 4), *_bounds_of(window, grid)])
            if progress:
                progress(number / len(windows), "Writing the windows")
        _write_table(temporary / "windows.csv", rows)


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
    """Write a window of a raster (bands, rows, cols), resampled to side_px by the nearest cell."""
    cut = _resampled(raster[(slice(None), *window.slices)], side_px)
    place = grid.crop(window.row, window.col, window.rows, window.cols).transform
    scale = rasterio.Affine.scale(window.cols / cut.shape[2], window.rows / cut.shape[1])
    driver: dict[str, Any] = (
        {"driver": "PNG", "worldfile": "YES"} if path.suffix == ".png" else {"driver": "GTiff"}
    )
    if path.suffix == ".tif":
        driver |= {"compress": "deflate", "nodata": np.nan}
    profile = dict(
        count=len(cut), height=cut.shape[1], width=cut.shape[2], dtype=cut.dtype, transform=place * scale
    )
    with rasterio.open(path, "w", crs=grid.crs, **profile, **driver) as out:
        out.write(cut)
        _paint(out, legend_classes)


def _paint(out: DatasetWriter, legend_classes: Sequence[LegendClass]) -> None:
    """Give a mask its palette."""
    if legend_classes:
        out.write_colormap(1, colour_table(legend_classes))


def _resampled(raster: np.ndarray, side_px: int) -> np.ndarray:
    """Nearest cells of a raster (bands, rows, cols) on side_px x side_px pixels; 0 leaves it as it is."""
    if not side_px:
        return raster
    rows = (np.arange(side_px) + 0.5) * raster.shape[1] // side_px
    cols = (np.arange(side_px) + 0.5) * raster.shape[2] // side_px
    return raster[:, rows.astype(int)[:, None], cols.astype(int)]


def _bounds_of(window: Window, grid: Grid) -> tuple[float, ...]:
    """West, south, east, north of a window in CRS units."""
    return grid.crop(window.row, window.col, window.rows, window.cols).bounds


def _write_table(path: Path, rows: Sequence[Sequence[object]]) -> None:
    """Write the table of the windows."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow([*_COLUMNS, *_BOUNDS])
        table.writerows(rows)
