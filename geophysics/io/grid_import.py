"""Grids in the formats of the trade, made a GeoTIFF with a CRS, a unit and a value for empty cells."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...contract.errors import DiskError, UserError, require
from ...contract.language import tr
from ..grids import Grid
from ..units import MGAL, _require_plausible, _unit_of
from .band_file import RasterBand, chosen_band, tag
from .geosoft_file import _read_geosoft, _read_gxf
from .netcdf_file import _as_west_and_east, _name_of_variable, _read_gmt_classic, _with_axes
from .rasters import NODATA, crs_of, file_name, opened, profile, refuse_pipe
from .replacing import replacing
from .xyz_file import _read_xyz

_ROWS = 256  # that are read at once
_NODE_READERS = (_read_geosoft, _read_gxf, _read_gmt_classic)  # of what GDAL reads not at all, or not rightly
_ROTATED = 1e-9  # radians


def import_grid(
    path: str,
    output: str | Path,
    *,
    crs: str = "",
    variable: str = "",
    band: int = 0,
    unit: str = "auto",
    nodata: Sequence[float] = (),
    check: Callable[[Grid], None] | None = None,
    tell: Callable[[str], None] | None = None,
    warn: Callable[[str], None] | None = None,
) -> dict[str, Any]:
    """Make a GeoTIFF of one band of a grid, north up and with longitudes from -180 to 180.

    Parameters
    ----------
    path : str
        Whatever GDAL reads, Geosoft's .grd and GXF, GMT's first netCDF grids, or lines of x, y and value.
    crs : str
        Where the file has none, or a wrong one.
    variable : str
        Of a netCDF file, or the column of a table.
    band : int
        From 1, or the step in time; 0 is the only one.
    unit : str
        'auto' is that which the file declares.
    nodata : numbers
        Count as empty besides what the file declares.
    check : callable
        Called with the grid before anything is written; it may refuse it.

    Returns
    -------
    dict
        rows, columns, cells with data, least and largest value, unit.

    Raises
    ------
    UserError
        For what cannot be read, or is no grid; DiskError where the GeoTIFF is not what was read.
    """
    tell, warn = tell or (lambda text: None), warn or (lambda text: None)
    with _opened_grid(path, crs, variable, band, warn) as (source, band):
        rows = RasterBand(source, chosen_band(source, band), nodata)
        grid, shift = _turned(rows.grid)
        if check:
            check(grid)
        declared = unit if unit != "auto" else rows.unit
        facts, sample = _write(output, rows, grid, shift, declared)
        for doubt in rows.doubt:
            warn(doubt)
        tell(rows.reading)
    _doubt_values(sample, declared, warn)
    _compare(Path(output), facts)
    return facts


@contextmanager
def _opened_grid(
    path: str, crs: str, variable: str, band: int, warn: Callable[[str], None]
) -> Iterator[tuple[rasterio.DatasetReader, int]]:
    """The grid as an open raster with a CRS, not rotated, and the band in it."""
    with ExitStack() as stack:
        source, band = _open(stack, path, variable, band)
        own, given = source.crs, crs_of(crs) if crs else None
        if given is not None and own is not None and given != own:
            warn(
                tr("{name} says that it is in {own}; {given} is taken, as was chosen (CRS).").format(
                    name=file_name(source), own=own.to_string()[:40], given=given.to_string()[:40]
                )
            )
        if own is None and given is None:
            raise _without_crs(source)
        if given is not None and given != own:
            source = stack.enter_context(_in_crs(source, given))
        at = source.transform
        if abs(at.b) > _ROTATED * abs(at.a) or abs(at.d) > _ROTATED * abs(at.e):
            warn(
                tr(
                    "{name} is rotated by {angle:.4g} degrees and is resampled to rows from west to east."
                ).format(name=file_name(source), angle=np.degrees(np.arctan2(at.d, at.a)))
            )
            source = stack.enter_context(_upright(source))
        yield source, band


def _open(stack: ExitStack, path: str, variable: str, band: int) -> tuple[rasterio.DatasetReader, int]:
    """Open a grid by whatever reads it right."""
    refuse_pipe(path)
    file = Path(path)
    if not file.is_file():
        return stack.enter_context(_opened_by_gdal(path)), band  # a name of GDAL's, or nothing
    for read in _NODE_READERS:
        nodes = read(file)
        if nodes is not None:
            return stack.enter_context(nodes.opened(file)), band
    stack.enter_context(rasterio.Env(ZMAP_PIXEL_IS_POINT="YES"))  # its corners are those of nodes
    try:
        with rasterio.open(file) as source:
            driver, name = source.driver, _name_of_variable(source, file, variable)
    except RasterioError:
        driver, name = "", path
    if driver in ("", "XYZ"):
        nodes = _read_xyz(file, variable)
        if nodes is not None:
            return stack.enter_context(nodes.opened(file)), band
    source = stack.enter_context(_opened_by_gdal(name))
    return stack.enter_context(_with_axes(source, file, band))


@contextmanager
def _opened_by_gdal(name: str) -> Iterator[rasterio.DatasetReader]:
    with ExitStack() as stack:
        try:
            source = stack.enter_context(opened(name))
        except UserError as error:
            raise UserError(
                error.message, tr("Fetch it again, or export it as GXF, ERMapper, Surfer, netCDF or GeoTIFF.")
            ) from error
        yield source


def _without_crs(source: rasterio.DatasetReader) -> UserError:
    """The problem of a grid that does not say where its coordinates belong."""
    west, south, east, north = source.bounds
    looks_like_degrees = west >= -360 and east <= 540 and south >= -91 and north <= 91
    return UserError(
        tr("The raster {name} has no coordinate reference system.").format(name=file_name(source)),
        tr("Give it (CRS); its coordinates look like degrees, as those of EPSG:4326 are.")
        if looks_like_degrees
        else tr("Give it (CRS), such as EPSG:32633; whoever made the grid knows it."),
    )


@contextmanager
def _in_crs(source: rasterio.DatasetReader, crs: CRS) -> Iterator[rasterio.DatasetReader]:
    """The raster with another CRS: a virtual raster of the same name, which keeps all else."""
    place = f"/vsimem/{uuid.uuid4()}/{file_name(source)}"
    rasterio.shutil.copy(source, place, driver="VRT")
    try:
        with rasterio.open(place, "r+") as virtual:
            virtual.crs = crs
        with rasterio.open(place) as virtual:
            yield virtual
    finally:
        rasterio.shutil.delete(place, driver="VRT")


@contextmanager
def _upright(source: rasterio.DatasetReader) -> Iterator[rasterio.DatasetReader]:
    """The raster with rows from west to east, by bilinear interpolation."""
    nodata = source.nodata if source.nodata is not None else NODATA
    with WarpedVRT(source, crs=source.crs, resampling=Resampling.bilinear, nodata=nodata) as warped:
        yield warped


def _turned(grid: Grid) -> tuple[Grid, int]:
    """The grid with longitudes from -180 to 180, and the columns by which its rows are rolled."""
    if not grid.is_geographic:
        return grid, 0
    transform, shift, n_cols = _as_west_and_east(grid.transform, grid.shape[1], grid.full_circle)
    return Grid((grid.shape[0], n_cols), Affine(*transform[:6]), grid.crs), shift


def _write(
    output: str | Path, band: RasterBand, grid: Grid, shift: int, unit: str
) -> tuple[dict[str, Any], np.ndarray]:
    """Write the band strip by strip; gives what it holds, and a sample of its values."""
    low, high, cells = np.inf, -np.inf, 0
    n_rows, n_cols = grid.shape
    with replacing(output) as temporary, rasterio.open(temporary, "w", **profile(grid)) as out:
        for start in range(0, n_rows, _ROWS):
            stop = min(start + _ROWS, n_rows)
            values = np.roll(band.rows(start, stop)[:, :n_cols], -shift, axis=1)
            known = values[np.isfinite(values)]
            cells += known.size
            low, high = min(low, known.min(initial=np.inf)), max(high, known.max(initial=-np.inf))
            values = np.where(np.isnan(values), np.float32(NODATA), values)
            out.write(values, 1, window=Window(0, start, n_cols, stop - start))
        require(
            cells > 0,
            tr("{name} has no data in any cell.").format(name=band.file),
            tr("Choose a raster with values."),
        )
        sample = band.watch.sample if band.watch else np.empty(0)
        band.check_marks()
        out.set_band_unit(1, unit)
        out.set_band_description(1, band.name)
        quantity = tag(band.source, "CONCEALED_BEDROCK_QUANTITY", band.band)
        out.update_tags(**({"CONCEALED_BEDROCK_QUANTITY": quantity} if quantity else {}))
    facts = {"rows": n_rows, "columns": n_cols, "cells": cells}
    return facts | {"least": float(low), "largest": float(high), "unit": unit}, sample


def _doubt_values(values: np.ndarray, unit: str, warn: Callable[[str], None]) -> None:
    """Say where values are none of a gravity anomaly, though their unit is one of gravity."""
    try:
        known, is_gravity = _unit_of("auto", unit)
    except UserError:  # a unit of something else
        return
    try:
        if is_gravity:
            _require_plausible(values * MGAL[known])
    except UserError as doubt:
        warn(str(doubt))


def _compare(path: Path, facts: dict[str, Any]) -> None:
    """Refuse a GeoTIFF that does not give back what was read."""
    low, high, cells = np.inf, -np.inf, 0
    with rasterio.open(path) as made:
        for _, window in made.block_windows(1):
            known = made.read(1, window=window, masked=True).compressed()
            cells += known.size
            low, high = min(low, known.min(initial=np.inf)), max(high, known.max(initial=-np.inf))
    if (cells, float(low), float(high)) != (facts["cells"], facts["least"], facts["largest"]):
        raise DiskError(
            tr("{file} does not hold what was read: {found} of {wanted} cells.").format(
                file=path.name, found=cells, wanted=facts["cells"]
            ),
            tr("Free some space on the disk, or choose another folder."),
        )
