"""The verb `residual`: separate the residual Bouguer anomaly from the regional field."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np

from ...contract.jobs import ResidualJob
from ...contract.temporary_folders import temporary_folder
from ...geophysics.grids import Grid
from ...geophysics.io.bouguer_file import correct_file
from ...geophysics.io.rasters import grid_of, opened
from ...geophysics.io.residual_file import cells_of, separate_file
from ...geophysics.residual import check_grid
from ...geophysics.spectral.block_means import Plan
from ..inputs.cover import _cover_of
from ..reporting import Reporter
from ..safety.memory_and_disk import FLOAT_BYTES, _require_memory, _require_space
from ..safety.staging import _staged

_CORRECTED_CELL_BYTES = 40  # of a raster that is corrected for topography, which is done at once
_ROW_CELL_BYTES = 12  # of the rows that are read at once


def run(job: ResidualJob, reporter: Reporter) -> None:
    """Read the Bouguer raster, or make it from free air; continue it upward, write what is left."""
    _require_room(job)
    with _staged(job) as places:
        method = _separate(places, reporter)
    reporter.info(method)
    files = job.written
    reporter.result(files, method=method)


def _require_room(job: ResidualJob) -> None:
    """Refuse a raster for whose work memory or disk are too small."""
    with opened(job.input) as source:
        grid, _ = grid_of(source)
    _require_memory(grid, _ROW_CELL_BYTES, rows=1)
    _require_space(list(_sizes_of(job, grid)))
    check_grid(grid)  # the plan takes the raster's size on the ground
    if job.topography:
        _require_memory(grid, _CORRECTED_CELL_BYTES)
    _require_memory(grid, _ROW_CELL_BYTES, rows=Plan.choose(grid, job.height_m).side[0])


def _sizes_of(job: ResidualJob, grid: Grid) -> Iterator[tuple[str, int]]:
    """Path and bytes of each file that the job writes."""
    part = _share_of(job.extent, grid)
    size = int(grid.shape[0] * grid.shape[1] * FLOAT_BYTES)
    yield from ((path, int(part * size)) for path in (job.output, job.regional, job.error) if path)
    if job.bouguer:
        yield job.bouguer, size


def _share_of(extent: tuple[float, ...], grid: Grid) -> float:
    """The share of a raster that an extent holds."""
    window = cells_of(extent, grid)
    return float(window.width * window.height / (grid.shape[0] * grid.shape[1]))


def _separate(job: ResidualJob, reporter: Reporter) -> str:
    """Write all files of a job to where it says; gives a sentence that tells how it was done."""
    with _on_bouguer(job, reporter) as made:
        return separate_file(
            made.input,
            made.output,
            band=made.band,
            height_m=made.height_m,
            edges=made.edges,
            gaps=made.gaps,
            unit=made.unit,
            nodata=made.nodata,
            extent=made.extent,
            regional=made.regional,
            error=made.error,
            cover=_gravity_of_cover(made, reporter),
            progress=reporter.progress,
            warn=reporter.warning,
            tell=None if job.topography else reporter.info,
        )


def _gravity_of_cover(job: ResidualJob, reporter: Reporter) -> np.ndarray | None:
    """Gravity of the cover on the cells of a job's raster, mGal; None where no thickness is given."""
    cover = _cover_of(job)
    if cover is None:
        return None
    with opened(job.input) as source:
        gravity, sentence = cover.gravity(grid_of(source)[0])
    reporter.info(sentence)
    return gravity


@contextmanager
def _on_bouguer(job: ResidualJob, reporter: Reporter) -> Iterator[ResidualJob]:
    """The job with a Bouguer raster as input: its own, or one made from free air and topography."""
    if not job.topography:
        yield job
        return
    with temporary_folder() as folder:
        bouguer = job.bouguer or str(folder / "bouguer.tif")
        correct_file(
            job.input,
            job.topography,
            bouguer,
            band=job.band,
            correction=job.correction,
            unit=job.unit,
            nodata=job.nodata,
            topography_band=job.topography_band,
            tell=reporter.info,
            warn=reporter.warning,
        )
        yield replace(job, input=bouguer, band=1, unit="mGal", nodata=())
