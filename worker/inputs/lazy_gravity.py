"""The gravity raster by rows: nothing here holds a whole raster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...contract.jobs import ReadingSettings
from ...geophysics.grids import Grid, Progress, Rows
from ...geophysics.io.band_file import GravityBand, gravity_band
from ...geophysics.residual import check_grid, check_not_empty, describe
from ...geophysics.spectral.regional_field import RegionalField
from .job_inputs import is_residual_band, require_square_cells, told_height


@dataclass(frozen=True)
class GravityRows:
    """A residual anomaly in mGal by rows; entries as in `inputs.Gravity`."""

    residual: Rows
    grid: Grid
    height_m: float | None
    method: str
    bouguer: Rows | None = None


@contextmanager
def open_gravity(
    path: str, job: ReadingSettings, *, height_m: float, edges: str, progress: Progress | None = None
) -> Iterator[GravityRows]:
    """Open a Bouguer or residual raster; of a Bouguer anomaly the regional field is made here."""
    with gravity_band(path, band=job.band, unit=job.unit, nodata=job.nodata) as source:
        require_square_cells(path, source.grid)
        check_grid(source.grid)
        if is_residual_band(source, job):
            source.look_over()
            method = f"{source.reading} {Path(path).name} is taken as a residual anomaly."
            yield GravityRows(source.rows, source.grid, told_height(source), method)
        else:
            field = RegionalField(source.rows, source.grid, height_m, edges, progress=progress)
            check_not_empty(field)
            source.check_range()
            method = f"{source.reading} {describe(field)}"
            yield GravityRows(residual_of(source, field), source.grid, height_m, method, source.rows)


def residual_of(source: GravityBand, field: RegionalField) -> Rows:
    """Rows of the anomaly less those of its regional field."""
    return lambda start, stop: source.rows(start, stop) - field.rows(start, stop)
