"""The edge to the disk: rasters come in as arrays with a Grid, and go out whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .grids import Grid
from .problems import InputProblem
from .replacing import replacing, replacing_all  # noqa: F401  (their users say `files.replacing`)

NODATA = -9999.0


def grid_of(source: rasterio.DatasetReader) -> tuple[Grid, bool]:
    """The north-up Grid of an open raster, and whether its rows have to be flipped for it."""
    name = Path(source.name).name
    if source.crs is None:
        raise InputProblem(
            f"The raster {name} has no coordinate reference system.",
            "Assign one (Raster > Projections > Assign projection) and run again.",
        )
    if not (source.crs.is_geographic or source.crs.is_projected):
        raise InputProblem(
            f"The raster {name} has a local coordinate system that lies nowhere on the Earth.",
            "Assign the CRS it was surveyed in (Raster > Projections > Assign projection) and run again.",
        )
    at = source.transform
    if at.b or at.d or at.a <= 0:
        raise InputProblem(
            f"The raster {name} is rotated or mirrored.",
            "Warp it to a north-up grid (Raster > Projections > Warp) and run again.",
        )
    if min(source.shape) < 2:
        raise InputProblem(
            f"The raster {name} has {source.height} x {source.width} cells, a grid is wanted.",
            "Choose a raster with at least two rows and two columns.",
        )
    is_south_up = at.e > 0
    if is_south_up:
        at = rasterio.Affine(at.a, 0, at.c, 0, -at.e, at.f + at.e * source.height)
    return Grid(source.shape, at, source.crs), is_south_up


@contextmanager
def opened(path: str | Path) -> Iterator[rasterio.DatasetReader]:
    """Open a raster, or say in one sentence why it cannot be read."""
    try:
        source = rasterio.open(path)
    except RasterioError as error:
        raise InputProblem(
            f"{Path(path).name} cannot be read as a raster ({error}).",
            "Choose a raster layer, such as a GeoTIFF.",
        ) from error
    with source:
        yield source


def read_band(path: str | Path, band: int = 1, *, dtype: str = "float32") -> tuple[np.ndarray, Grid]:
    """Read one band, with scale and offset applied and NaN where there is no data.

    Returns
    -------
    values : float array, shape (rows, cols), row 0 in the north, whatever the file's order.
    grid : Grid

    Raises
    ------
    InputProblem
        For what is no raster, has no CRS, is rotated, has one row, or has no such band.
    """
    with opened(path) as source:
        grid, is_south_up = grid_of(source)
        if not 1 <= band <= source.count:
            raise InputProblem(
                f"{Path(path).name} has {source.count} band(s), band {band} was asked for.",
                "Choose a band that is there.",
            )
        masked = source.read(band, masked=True)
        scale, offset = source.scales[band - 1], source.offsets[band - 1]
    values = masked.astype(dtype).filled(np.nan) * np.asarray(scale, dtype) + np.asarray(offset, dtype)
    values[~np.isfinite(values)] = np.nan
    return (values[::-1].copy() if is_south_up else values), grid


def read_classes(path: str | Path) -> tuple[np.ndarray, Grid]:
    """Read a class raster as it is: uint8, shape (rows, cols), 255 where there is no class."""
    with opened(path) as source:
        grid, is_south_up = grid_of(source)
        if source.dtypes[0] != "uint8":
            raise InputProblem(
                f"{Path(path).name} holds {source.dtypes[0]} numbers, a class raster holds bytes.",
                "Choose a class raster made by Predict or Multi-scale windows.",
            )
        values = source.read(1)
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
