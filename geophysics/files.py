"""The edge to the disk: rasters come in as arrays with a Grid, and go out whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .grids import Grid
from .problems import InputProblem

NODATA = -9999.0
SIDECARS = (".aux.xml", ".ovr")  # statistics and overviews that GDAL and QGIS keep beside a raster


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """Give a path to write to; when the block ends well, what was written takes `path`'s place.

    The temporary file lies in a folder of its own beside the target, so that files which travel
    along (`.aux.xml`, `.qml`) are moved with it. If the block fails, nothing at `path` changes.
    """
    with replacing_all([path]) as (beside,):
        yield beside


@contextmanager
def replacing_all(paths: Sequence[str | Path]) -> Iterator[list[Path]]:
    """As `replacing`, for files that belong together: all of them take their places, or none does."""
    paths, folders = [Path(path) for path in paths], []
    try:
        for path in paths:
            folders.append(folder_beside(path))
        yield [folder / path.name for folder, path in zip(folders, paths)]
        take_places(paths, folders)
    finally:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)


def folder_beside(path: Path) -> Path:
    """A new folder beside a target, hidden, or one sentence why nothing can be written there."""
    if not path.parent.is_dir():
        raise InputProblem(
            f"The folder {path.parent} does not exist.", "Create it or choose another output folder."
        )
    try:
        return Path(tempfile.mkdtemp(prefix=f".{path.stem}-", dir=path.parent))
    except OSError as error:
        raise InputProblem(
            f"Nothing can be written to {path.parent}: {error.strerror}.", "Choose another output folder."
        ) from error


def take_places(paths: Sequence[Path], folders: Sequence[Path]) -> None:
    """Move what lies in the folders to its places; where one file cannot be moved, all stays as it was."""
    with ExitStack() as undo:  # runs backwards, and to its end, when anything fails or the job is cancelled
        for path, folder in zip(paths, folders):
            written = sorted(folder.iterdir(), key=lambda p: p.name == path.name)
            for sidecar in SIDECARS:  # those of the file that was there would tell of it, not of the new one
                target = path.parent / (path.name + sidecar)
                undo.callback(put_back, target, keep(target, folder))
                target.unlink(missing_ok=True)
            for file in written:
                target = path.parent / file.name
                undo.callback(put_back, target, keep(target, folder))
                file.chmod(0o666 & ~umask())  # some libraries write for the owner alone
                file.replace(target)
        undo.pop_all()


def keep(target: Path, folder: Path) -> Path:
    """Give the file at a target, if there is one, a second name in `folder`, from which it can come back."""
    kept = folder / f"was-{target.name}"
    if target.exists():
        try:
            kept.hardlink_to(target)
        except OSError:  # a file system without links
            shutil.copy2(target, kept)
    return kept


def put_back(target: Path, kept: Path) -> None:
    """Let a target be what it was; one that was not touched yet stays, as another program may hold it."""
    if kept.exists() and target.exists() and kept.samefile(target):
        return
    target.unlink(missing_ok=True)
    if kept.exists():
        kept.replace(target)


def umask() -> int:
    """What a new file's permissions lack; it can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


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
