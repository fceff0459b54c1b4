"""The edge to the disk: rasters come in as arrays with a Grid, and go out whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import UserError
from ..grids import Grid
from .georeference import grid_of
from .replacing import replacing, replacing_all  # noqa: F401  (their users say `files.replacing`)

NODATA = -9999.0
TABLES = (".xyz", ".csv", ".txt", ".dat", ".gdf", ".dfn")


@contextmanager
def opened(path: str | Path) -> Iterator[rasterio.DatasetReader]:
    """Open a raster, or say in one sentence why it cannot be read."""
    refuse_pipe(path)
    try:
        source = rasterio.open(path)
    except RasterioError as error:
        if re.search(r"directory at offset|TIFFFetch|TIFFRead|truncated|incomplete", str(error)):
            raise UserError(
                f"{Path(path).name} is damaged or incomplete ({error}).",
                "Fetch it again (copy, download or export it anew).",
            ) from error
        raise unreadable(Path(path), error) from error
    with source:
        refuse_container(source, Path(path).name)
        yield source


def refuse_container(source: rasterio.DatasetReader, name: str) -> None:
    """Refuse a file of several rasters, of which none is chosen."""
    if source.count:
        return
    names = source.subdatasets
    listed = ", ".join(n.rpartition(":")[2] for n in names[:12]) + ", ..." * (len(names) > 12)
    raise UserError(
        f"{name} holds {len(names)} rasters, and none is chosen{': ' * bool(names)}{listed}.",
        f"Give one of them by its whole name, such as {names[0]}, or save it as a GeoTIFF."
        if names
        else "Choose a raster layer, such as a GeoTIFF.",
    )


def refuse_pipe(path: str | Path) -> None:
    """Refuse what is no file: reading a pipe or a device may never end."""
    there = Path(path)
    if "\0" not in str(path) and there.exists() and not (there.is_file() or there.is_dir()):
        raise UserError(f"{there.name} is no file but a pipe or a device.", "Choose a file.")


def unreadable(path: Path, error: RasterioError) -> UserError:
    """The problem of a file that holds no raster that can be read."""
    remedy = "Choose a raster layer, such as a GeoTIFF."
    if path.suffix.lower() in TABLES:
        remedy = "A table of points is no raster: grid the points first, and give the grid as a GeoTIFF."
    if path.suffix.lower() == ".grd":
        remedy = "Geosoft's binary grids cannot be read here: export them as GXF, ERS or GeoTIFF."
    return UserError(f"{path.name} cannot be read as a raster ({error}).", remedy)


@contextmanager
def reading(source: rasterio.DatasetReader) -> Iterator[None]:
    """Say in one sentence that a raster's cells cannot be read."""
    try:
        yield
    except RasterioError as error:
        name = Path(source.name).name
        raise UserError(
            f"The raster {name} is damaged or a part of it is missing: its cells cannot be read.",
            "Fetch or write the file again, and of a mosaic (VRT) all files that it names.",
        ) from error


def read_classes(path: str | Path) -> tuple[np.ndarray, Grid]:
    """Read a class raster as it is: uint8, shape (rows, cols), 255 where there is no class."""
    with opened(path) as source:
        grid, is_south_up = grid_of(source)
        if source.dtypes[0] != "uint8":
            raise UserError(
                f"{Path(path).name} holds {source.dtypes[0]} numbers, a class raster holds bytes.",
                "Choose a class raster made by Predict or Multi-scale windows.",
            )
        with reading(source):
            values = source.read(1)
            values[(source.read_masks(1) == 0) & (values < 254)] = 255
    return (values[::-1].copy() if is_south_up else values), grid


def write_raster(
    path: str | Path,
    bands: Sequence[np.ndarray],
    grid: Grid,
    *,
    descriptions: Sequence[str] = (),
    unit: str = "",
    tags: dict[str, str] | None = None,
) -> None:
    """Write float bands as a tiled, compressed float32 GeoTIFF, whole or not at all; NaN becomes nodata."""
    with replacing(path) as beside, rasterio.open(beside, "w", **profile(grid, len(bands))) as out:
        for number, values in enumerate(bands, 1):
            out.write(np.where(np.isnan(values), NODATA, values).astype("float32"), number)
            out.set_band_unit(number, unit)
        for number, text in enumerate(descriptions, 1):
            out.set_band_description(number, text)
        out.update_tags(**(tags or {}))


def profile(grid: Grid, count: int = 1, dtype: str = "float32", nodata: float = NODATA) -> dict:
    """Rasterio's creation options for a tiled, compressed GeoTIFF on a grid."""
    return dict(
        driver="GTiff",
        dtype=dtype,
        count=count,
        height=grid.shape[0],
        width=grid.shape[1],
        crs=grid.crs,
        transform=grid.transform,
        nodata=nodata,
        tiled=True,
        blockxsize=256,
        blockysize=256,
        compress="deflate",
        predictor=3 if dtype.startswith("float") else 2,
        bigtiff="if_safer",
    )


def rows_window(start: int, stop: int, grid: Grid) -> Window:
    """Rasterio's window of whole rows."""
    return Window(0, start, grid.shape[1], stop - start)
