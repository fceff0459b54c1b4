"""Rasters on disk: opened with a Grid or refused in one sentence, and written whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from pyproj import CRS as ProjCRS
from pyproj.exceptions import CRSError
from rasterio.crs import CRS
from rasterio.errors import CRSError as RasterioCRSError
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import UserError
from ...contract.language import tr
from ..grids import Grid
from .replacing import replacing

NODATA = -9999.0

_LARGEST_DEGREE = 1.0  # of a cell, where coordinates in degrees pass for metres
_SHEAR = 0.01  # of a cell, over the whole raster: rotation terms below it are rounding
_TABLES = (".xyz", ".csv", ".txt", ".dat", ".gdf", ".dfn")


@contextmanager
def opened(path: str | Path) -> Iterator[rasterio.DatasetReader]:
    """Open a raster, or say in one sentence why it cannot be read."""
    refuse_pipe(path)
    try:
        source = rasterio.open(path)
    except RasterioError as error:
        if re.search(r"directory at offset|TIFFFetch|TIFFRead|truncated|incomplete", str(error)):
            raise UserError(
                tr("{file} is damaged or incomplete ({reason}).").format(file=Path(path).name, reason=error),
                tr("Fetch it again (copy, download or export it anew)."),
            ) from error
        raise _unreadable(Path(path), error) from error
    with source:
        if not source.count:
            names = source.subdatasets
            listed = ", ".join(n.rpartition(":")[2] for n in names[:12]) + ", ..." * (len(names) > 12)
            raise UserError(
                tr("{file} holds {n_rasters} rasters, and none is chosen: {listed}.").format(
                    file=Path(path).name, n_rasters=len(names), listed=listed
                )
                if names
                else tr("{file} holds {n_rasters} rasters, and none is chosen.").format(
                    file=Path(path).name, n_rasters=len(names)
                ),
                tr(
                    "Give one of them by its whole name, such as {first}, or choose it with Import a grid "
                    "(VARIABLE)."
                ).format(first=names[0])
                if names
                else tr("Choose a raster layer, such as a GeoTIFF."),
            )
        yield source


def refuse_pipe(path: str | Path) -> None:
    """Refuse what is no file: reading a pipe or a device may never end."""
    there = Path(path)
    if "\0" not in str(path) and there.exists() and not (there.is_file() or there.is_dir()):
        raise UserError(
            tr("{file} is no file but a pipe or a device.").format(file=there.name), tr("Choose a file.")
        )


def _unreadable(path: Path, error: RasterioError) -> UserError:
    remedy = tr("Choose a raster layer, such as a GeoTIFF, or make one of the file with Import a grid.")
    if path.suffix.lower() in _TABLES:
        remedy = tr(
            "A table of points is no raster: make one with Import a grid where they are the nodes of a grid, "
            "otherwise with Grid gravity stations."
        )
    return UserError(
        tr("{file} cannot be read as a raster ({reason}).").format(file=path.name, reason=error), remedy
    )


@contextmanager
def _reading(source: rasterio.DatasetReader) -> Iterator[None]:
    """Say in one sentence that a raster's cells cannot be read."""
    try:
        yield
    except RasterioError as error:
        name = Path(source.name).name
        raise UserError(
            tr("The raster {name} is damaged or a part of it is missing: its cells cannot be read.").format(
                name=name
            ),
            tr("Fetch or write the file again, and of a mosaic (VRT) all files that it names."),
        ) from error


def crs_of(text: str) -> CRS:
    """The coordinate reference system of a code such as EPSG:32645, or of WKT.

    Raises
    ------
    UserError
    """
    try:
        return CRS.from_user_input(text)
    except RasterioCRSError as error:
        raise UserError(
            tr("'{crs}' is not a coordinate reference system.").format(crs=text),
            tr("Choose one, such as EPSG:32645."),
        ) from error


def file_name(source: rasterio.DatasetReader) -> str:
    """The name of a raster's file, also of one in an archive or a container."""
    parts = [p for p in source.name.replace('"', "").replace("\\", "/").split("/") if p]
    return str((parts or ["raster"])[-1])


def grid_of(source: rasterio.DatasetReader) -> tuple[Grid, bool]:
    """The north-up Grid of an open raster, and whether its rows have to be flipped for it.

    Raises
    ------
    UserError
        Where the raster has no georeference, no CRS or a local one, is rotated, or has one row or column.
    """
    _require_georeference(source)
    _require_upright(source)
    crs = source.crs
    try:
        whole = ProjCRS.from_user_input(crs.to_wkt())
        if len(whole.axis_info) >= 3:  # without its heights
            flat = whole.sub_crs_list[0] if whole.is_compound else whole.to_2d()
            crs = CRS.from_user_input(flat.to_wkt())
    except (CRSError, RasterioCRSError):
        pass
    at = source.transform
    top = at.f + at.e * source.height if at.e > 0 else at.f
    return Grid(source.shape, rasterio.Affine(at.a, 0, at.c, 0, -abs(at.e), top), crs), at.e > 0


def _require_georeference(source: rasterio.DatasetReader) -> None:
    name = file_name(source)
    if source.transform.is_identity or not np.isfinite(source.transform[:6]).all():
        if source.gcps[0] or source.rpcs:
            raise UserError(
                tr("The raster {name} has ground control points and no grid of its own.").format(name=name)
                if source.gcps[0]
                else tr("The raster {name} has a sensor model (RPC) and no grid of its own.").format(
                    name=name
                ),
                tr("Warp it to a north-up grid (Raster > Projections > Warp) and run again."),
            )
        raise UserError(
            tr("The raster {name} has no georeference: the file does not tell where its cells lie.").format(
                name=name
            ),
            tr("Give it one (Raster > Georeferencer, or a world file) and run again."),
        )
    if source.crs is None:
        raise UserError(
            tr("The raster {name} has no coordinate reference system.").format(name=name),
            tr(
                "Assign one (Raster > Projections > Assign projection), or use Import a grid with its "
                "parameter CRS, and run again."
            ),
        )
    if not (source.crs.is_geographic or source.crs.is_projected):
        raise UserError(
            tr("The raster {name} has a local coordinate system that lies nowhere on the Earth.").format(
                name=name
            ),
            tr("Assign the CRS it was surveyed in (Raster > Projections > Assign projection) and run again."),
        )


def _require_upright(source: rasterio.DatasetReader) -> None:
    """Refuse degrees that pass for metres, what is rotated or mirrored, and what is no grid."""
    name, at, (rows, cols) = file_name(source), source.transform, source.shape
    west, south, east, north = source.bounds
    is_small = max(abs(at.a), abs(at.e)) < _LARGEST_DEGREE  # millimetres, within 360 m of the origin
    is_near = max(abs(west), abs(east)) <= 360 and max(abs(south), abs(north)) <= 90
    if source.crs.is_projected and is_small and is_near:
        raise UserError(
            tr(
                "The raster {name} spans {west:g} to {east:g}, {south:g} to {north:g} in the units "
                "of {crs}, a few metres: these look like degrees."
            ).format(
                name=name, west=west, east=east, south=south, north=north, crs=source.crs.to_string()[:40]
            ),
            tr(
                "Assign the geographic CRS they belong to, such as EPSG:4326 (Raster > Projections > "
                "Assign projection)."
            ),
        )
    is_sheared = abs(at.b) * rows > _SHEAR * abs(at.a) or abs(at.d) * cols > _SHEAR * abs(at.e)
    if is_sheared or at.a <= 0 or at.e == 0:
        raise UserError(
            tr("The raster {name} is rotated or mirrored.").format(name=name),
            tr("Warp it to a north-up grid (Raster > Projections > Warp) and run again."),
        )
    if min(source.shape) < 2:
        raise UserError(
            tr("The raster {name} has {rows} x {cols} cells, a grid is wanted.").format(
                name=name, rows=rows, cols=cols
            ),
            tr("Choose a raster with at least two rows and two columns."),
        )


def read_classes(path: str | Path) -> tuple[np.ndarray, Grid]:
    """Read a class raster as it is: uint8, shape (rows, cols), 255 where there is no class."""
    with opened(path) as source:
        grid, is_south_up = grid_of(source)
        if source.dtypes[0] != "uint8":
            raise UserError(
                tr("{file} holds {kind} numbers, a class raster holds bytes.").format(
                    file=Path(path).name, kind=source.dtypes[0]
                ),
                tr("Choose a class raster made by Predict or Multi-scale windows."),
            )
        with _reading(source):
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
    with replacing(path) as temporary, rasterio.open(temporary, "w", **profile(grid, len(bands))) as out:
        for number, values in enumerate(bands, 1):
            out.write(np.where(np.isnan(values), NODATA, values).astype("float32"), number)
            out.set_band_unit(number, unit)
        for number, text in enumerate(descriptions, 1):
            out.set_band_description(number, text)
        out.update_tags(**(tags or {}))


def profile(
    grid: Grid, count: int = 1, dtype: str = "float32", nodata: float | None = NODATA
) -> dict[str, Any]:
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
