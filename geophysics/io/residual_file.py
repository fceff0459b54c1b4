"""The residual Bouguer anomaly from raster file to raster file, by rows, whatever their number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import rasterio
from rasterio.io import DatasetWriter
from rasterio.windows import Window
from rasterio.windows import from_bounds as window_of_bounds

from ...contract.errors import UserError
from ..grids import Grid, Progress, wrap_offset
from ..regional import Regional
from ..residual import check_grid, check_not_empty, check_settings, describe, doubt
from .band_file import GravityBand, gravity_band
from .rasters import NODATA, profile, replacing

READING = 0.4  # of the progress


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
    progress: Progress | None = None,
    warn: Callable[[str], None] | None = None,
    tell: Callable[[str], None] | None = None,
) -> str:
    """Write the residual anomaly of a raster, and where asked for its regional field and expected error.

    All of the input is used, then the results are cut to the extent: data around the area of interest
    is worth more than any guess.

    Parameters
    ----------
    gaps : 'fill' or 'refuse'
        Empty cells stay empty in the output; 'refuse' stops when there are any.
    extent : (west, south, east, north) in the raster's CRS, or () for the whole raster.
    regional, error : path, or '' if not wanted.
    nodata : numbers that count as empty besides those that the file declares.
    warn : is told what is odd about the settings.
    tell : is told which band is read, in which unit.

    Returns
    -------
    str : one sentence that tells how it was done.
    """
    check_settings(height_m, edges)
    with gravity_band(input, band=band, unit=unit, nodata=nodata) as source:
        if tell:
            tell(source.reading)
        check_grid(source.grid)
        window = cells_of(extent, source.grid)
        for sentence in doubt(height_m, source.grid) if warn else []:
            warn(sentence)
        field = Regional(
            counted_rows(source, gaps),
            source.grid,
            height_m,
            edges,
            progress=progress and (lambda done, text: progress(READING * done, text)),
        )
        check_not_empty(field)
        source.check_range()
        for sentence in source.doubt if warn else []:
            warn(sentence)
        method = describe(field)
        tags = {"CONCEALED_BEDROCK_HEIGHT_M": f"{height_m:g}", "CONCEALED_BEDROCK_METHOD": method}
        write(source, field, window, Outputs(output, regional, error), tags, progress)
    return method


def counted_rows(source: GravityBand, gaps: str):
    """The source's rows; a gap in them is a problem where gaps are refused."""

    def rows(start: int, stop: int) -> np.ndarray:
        values = source.rows(start, stop)
        if gaps == "refuse" and np.isnan(values).any():
            raise UserError(
                f"The raster has {np.isnan(values).sum()} empty cells in rows {start + 1} to {stop}.",
                "Choose to fill the gaps, or fill or clip the raster first.",
            )
        return values

    return rows


def cells_of(extent: tuple[float, ...], grid: Grid) -> Window:
    """The cells whose centres lie in an extent."""
    rows, cols = grid.shape
    if not extent:
        return Window(0, 0, cols, rows)
    west, south, east, north = extent
    if not (west < east and south < north):  # not a number is neither
        raise UserError(
            f"The extent runs from {west:g} to {east:g} and from {south:g} to {north:g}, which holds no "
            "ground.",
            "Give west, south, east and north, each a number, the lesser one first (EXTENT).",
        )
    around = wrap_offset(grid.crs, (west + east) / 2, (grid.bounds[0] + grid.bounds[2]) / 2)
    asked = window_of_bounds(west + around, south, east + around, north, transform=grid.transform)
    top, left = max(0, round(asked.row_off)), max(0, round(asked.col_off))
    bottom = min(rows, round(asked.row_off + asked.height))
    right = min(cols, round(asked.col_off + asked.width))
    if top < bottom and left < right:
        return Window(left, top, right - left, bottom - top)
    is_inside = asked.row_off + asked.height > 0 and asked.row_off < rows
    is_inside &= asked.col_off + asked.width > 0 and asked.col_off < cols
    if is_inside and min(asked.width, asked.height) < 1:
        raise UserError(
            f"The extent is smaller than a cell of the raster ({grid.spacing[0]:g} x {grid.spacing[1]:g} "
            "map units) and holds the centre of none.",
            "Draw it larger, over several cells.",
        )
    raise UserError(
        "The extent lies outside the raster.",
        "Draw it over the raster, in the raster's coordinate system.",
    )


class Outputs:
    """The rasters to write: path, quantity and band description of each that is wanted."""

    KINDS = (
        ("residual", "Residual Bouguer anomaly"),
        ("regional", "Regional field"),
        ("expected_error", "Expected error of the residual"),
    )

    def __init__(self, *paths: str | Path):
        self.wanted = [(path, *kind) for path, kind in zip(paths, self.KINDS) if str(path)]

    def open(self, stack: ExitStack, grid: Grid, tags: dict[str, str]) -> dict[str, DatasetWriter]:
        """Open them all beside their places; the stack moves them there when it closes well."""
        opened = {}
        for path, quantity, description in self.wanted:
            beside = stack.enter_context(replacing(path))
            out = stack.enter_context(rasterio.open(beside, "w", **(profile(grid) | fast(grid))))
            out.set_band_unit(1, "mGal")
            out.set_band_description(1, description)
            out.update_tags(CONCEALED_BEDROCK_QUANTITY=quantity, **tags)
            opened[quantity] = out
        return opened


LARGE_CELLS = 10_000_000  # beyond these, deflating would cost more than all the rest


def fast(grid: Grid) -> dict:
    """Creation options that write quickly: Zstandard for large rasters, which is as small here."""
    quick = {"compress": "zstd", "zstd_level": 1} if np.prod(grid.shape) > LARGE_CELLS else {"zlevel": 1}
    return quick | {"num_threads": "all_cpus"}


def write(
    source: GravityBand,
    field: Regional,
    window: Window,
    outputs: Outputs,
    tags: dict[str, str],
    progress: Progress | None,
) -> None:
    """Compute and write strip by strip; nothing appears unless all of it is written."""
    grid = source.grid.crop(window.row_off, window.col_off, window.height, window.width)
    left, right = window.col_off, window.col_off + window.width
    with ExitStack() as stack:
        files = outputs.open(stack, grid, tags)
        for start, stop in field.strips():
            start, stop = max(start, window.row_off), min(stop, window.row_off + window.height)
            if start >= stop:
                continue
            at = Window(0, start - window.row_off, window.width, stop - start)
            for quantity, values in quantities(source, field, start, stop, files).items():
                files[quantity].write(finished(values[:, left:right]), 1, window=at)
            if progress:
                done = (at.row_off + at.height) / window.height
                progress(READING + (1 - READING) * done, "Writing the residual anomaly")


def quantities(source: GravityBand, field: Regional, start: int, stop: int, wanted) -> dict[str, np.ndarray]:
    """The wanted quantities of a strip, NaN where the anomaly is."""
    anomaly = source.rows(start, stop)
    values = {"residual": field.residual(anomaly, start)}
    if "regional" in wanted:
        values["regional"] = anomaly - values["residual"]
    if "expected_error" in wanted:
        values["expected_error"] = np.where(np.isnan(anomaly), np.nan, field.expected_error(start, stop))
    return values


def finished(values: np.ndarray) -> np.ndarray:
    """As written to disk: nodata instead of NaN."""
    values = values.astype("float32")
    np.copyto(values, np.float32(NODATA), where=np.isnan(values))
    return values
