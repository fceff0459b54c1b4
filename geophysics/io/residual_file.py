"""The residual Bouguer anomaly from raster file to raster file, by rows, whatever their number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from rasterio.windows import Window
from rasterio.windows import from_bounds as window_of_bounds

from ...contract.errors import UserError
from ...contract.language import tr
from ..grids import Grid, Progress
from ..residual import LazyContinuations, _check_settings, check_grid
from ..spectral.regional_field import RegionalField, _doubt_height
from .band_file import GravityBand, StrippedBand
from .rasters import opened
from .strip_files import _StripFile, _write_strips

_READING = 0.4  # of the progress
_QUANTITIES = {
    "residual": "Residual Bouguer anomaly",
    "regional": "Regional field",
    "expected_error": "Expected error of the residual",
}


def separate_file(
    input: str | Path,
    output: str | Path,
    *,
    band: int = 0,
    height_m: float = 10_000.0,
    edges: str = "biharmonic",
    gaps: str = "fill",
    unit: str = "auto",
    nodata: Sequence[float] = (),
    extent: tuple[float, ...] = (),
    regional: str | Path = "",
    error: str | Path = "",
    cover: np.ndarray | None = None,
    progress: Progress | None = None,
    warn: Callable[[str], None] | None = None,
    tell: Callable[[str], None] | None = None,
) -> str:
    """Write the residual anomaly of a raster and, on request, its regional field and expected error.

    All of the input is used, then the results are cut to the extent: data around the area of interest
    is better than any extrapolation.

    Parameters
    ----------
    input, output : path
        Of the anomaly, and of the residual anomaly in mGal.
    band : int
        From 1; 0 for the only band that holds data.
    height_m, edges
        See `geophysics.residual.residual_anomaly`.
    gaps : 'fill' or 'refuse'
        Empty cells stay empty in the output; 'refuse' stops when there are any.
    unit : str
        'auto' for the unit that the band declares, or one of `units.MGAL`.
    nodata : numbers
        Count as empty besides the nodata value that the file declares.
    extent : (west, south, east, north) in the raster's CRS, or () for the whole raster
    regional, error : path, or '' if not wanted
    cover : array (rows, cols), optional
        Gravity of the cover in mGal, which is taken off first; see `geophysics.cover.gravity_of_cover`.
    progress : takes the share that is done and what is being done
    warn : takes sentences about odd settings and values
    tell : takes a sentence about the band and unit that are read

    Returns
    -------
    str
        One sentence on the method.

    Raises
    ------
    UserError
        For a raster, height or extent that cannot be used.
    """
    _check_settings(height_m, edges)
    tell, warn = tell or (lambda sentence: None), warn or (lambda sentence: None)
    with opened(input) as dataset:
        source = (
            GravityBand(dataset, band, unit, nodata)
            if cover is None
            else StrippedBand(dataset, band, unit, nodata, cover=cover)
        )
        tell(source.reading)
        check_grid(source.grid)
        source.check_unit()
        window = cells_of(extent, source.grid)
        for sentence in _doubt_height(height_m, source.grid):
            warn(sentence)

        def rows(start: int, stop: int) -> np.ndarray:
            values = source.rows(start, stop)
            if gaps == "refuse" and np.isnan(values).any():
                raise UserError(
                    tr("The raster has {n_empty} empty cells in rows {first} to {last}.").format(
                        n_empty=np.isnan(values).sum(), first=start + 1, last=stop
                    ),
                    tr("Choose to fill the gaps, or fill or clip the raster first."),
                )
            return values

        reading = progress and (lambda done, text: progress(_READING * done, text))
        field = LazyContinuations(rows, source.grid, edges=edges).at(height_m, progress=reading)
        source.check_range()
        for sentence in source.doubt:
            warn(sentence)
        tags = {"CONCEALED_BEDROCK_HEIGHT_M": f"{height_m:g}", "CONCEALED_BEDROCK_METHOD": field.method}
        paths = {"residual": output, "regional": regional, "expected_error": error}
        _write(source, field, window, {q: path for q, path in paths.items() if str(path)}, tags, progress)
    return field.method


def cells_of(extent: tuple[float, ...], grid: Grid) -> Window:
    """The cells whose centres lie in an extent."""
    rows, cols = grid.shape
    if not extent:
        return Window(0, 0, cols, rows)
    west, south, east, north = extent
    if not (west < east and south < north):  # not a number is neither
        raise UserError(
            tr(
                "The extent runs from {west:g} to {east:g} and from {south:g} to {north:g}, which "
                "holds no ground."
            ).format(west=west, east=east, south=south, north=north),
            tr("Give west, south, east and north, each a number, the lesser one first (EXTENT)."),
        )
    offset = grid.wrap_offset((west + east) / 2)
    wanted = window_of_bounds(west + offset, south, east + offset, north, transform=grid.transform)
    top, left = max(0, round(wanted.row_off)), max(0, round(wanted.col_off))
    bottom = min(rows, round(wanted.row_off + wanted.height))
    right = min(cols, round(wanted.col_off + wanted.width))
    if top < bottom and left < right:
        return Window(left, top, right - left, bottom - top)
    is_inside = wanted.row_off + wanted.height > 0 and wanted.row_off < rows
    is_inside &= wanted.col_off + wanted.width > 0 and wanted.col_off < cols
    if is_inside and min(wanted.width, wanted.height) < 1:
        raise UserError(
            tr(
                "The extent is smaller than a cell of the raster ({width:g} x {height:g} map units) "
                "and holds the centre of none."
            ).format(width=grid.spacing[0], height=grid.spacing[1]),
            tr("Draw it larger, over several cells."),
        )
    raise UserError(
        tr("The extent lies outside the raster."),
        tr("Draw it over the raster, in the raster's coordinate system."),
    )


def _write(
    source: GravityBand,
    field: RegionalField,
    window: Window,
    paths: dict[str, str | Path],
    tags: dict[str, str],
    progress: Progress | None,
) -> None:
    """Compute and write strip by strip; nothing appears unless all of it is written."""

    def made(start: int, stop: int) -> dict[str, np.ndarray]:
        anomaly = source.rows(start, stop)
        values = {"residual": field.residual(anomaly, start)}
        if "regional" in paths:
            values["regional"] = anomaly - values["residual"]
        if "expected_error" in paths:
            error = field.expected_error(start, stop)
            values["expected_error"] = np.where(np.isnan(anomaly), np.nan, error)
        return values

    files = {name: _StripFile(path, _QUANTITIES[name], "mGal") for name, path in paths.items()}
    writing = progress and (
        lambda done, text: progress(_READING + (1 - _READING) * done, tr("Writing the residual anomaly"))
    )
    _write_strips(files, made, field.strips(), source.grid, window, tags, writing)
