"""The bands of a job: whole, or of a large raster strip by strip, into a mapped file."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from tempfile import gettempdir

import numpy as np

from ...contract.jobs import LearningJob
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import grid_of, opened
from ...models.features.gravity_bands import COLOURS, encode
from ...models.features.lazy_bands import BY_ROWS, band_rows
from ...models.features.lazy_raster import strip_rows
from ...models.features.mapped_arrays import by_rows
from ..safety.memory_and_disk import require_disk, require_memory
from .extra_bands import ExtraBand, extra_bands, open_extra, read_extra
from .job_inputs import read_gravity
from .lazy_gravity import open_gravity

WHOLE_CELLS = 50_000_000  # made at once
WHOLE_CELL_BYTES = 30  # that preparing at once takes, for each band
MAPPED_FIELDS = 2  # files on disk for each band: as read, and standardised
EDGES = "biharmonic"  # beyond the raster


@dataclass(frozen=True)
class Origin:
    """How the residual came about: the height of continuation (None where none is told), and a sentence.

    `extra` are the bands of further rasters, which come last.
    """

    grid: Grid
    height_m: float | None
    method: str
    extra: tuple[ExtraBand, ...] = ()


def read_bands(job: LearningJob) -> tuple[np.ndarray, Origin]:
    """The job's bands in their units, float32 (C, rows, cols), NaN without data."""
    with opened(job.input) as source:
        grid, _ = grid_of(source)
    fields = ["rgb"] if job.encoding == "rgb" else job.bands
    extra = extra_bands(job.extra)
    count = (len(COLOURS) if "rgb" in fields else len(fields)) + len(extra)
    is_large = np.prod(grid.shape, dtype=float) > WHOLE_CELLS and set(fields) <= set(BY_ROWS)
    if is_large:
        require_disk(grid, f"{gettempdir()}/bands", MAPPED_FIELDS * count)
        return bands_in_strips(job, fields, extra, count)
    require_memory(grid, WHOLE_CELL_BYTES * count)
    return whole_bands(job, extra)


def whole_bands(job: LearningJob, extra: list[ExtraBand]) -> tuple[np.ndarray, Origin]:
    """Everything in memory."""
    gravity = read_gravity(job.input, job, height_m=job.height_m, edges=EDGES)
    raw = encode(
        gravity.residual, gravity.grid, read_extra(extra, gravity.grid, nodata=job.nodata),
        encoding=job.encoding, fields=job.bands, bouguer=gravity.bouguer,
    )  # fmt: skip
    return raw, Origin(gravity.grid, gravity.height_m, gravity.method, tuple(extra))


def bands_in_strips(
    job: LearningJob, fields: list[str], extra: list[ExtraBand], count: int
) -> tuple[np.ndarray, Origin]:
    """Never more than a few strips in memory."""
    with ExitStack() as stack:
        gravity = stack.enter_context(open_gravity(job.input, job, height_m=job.height_m, edges=EDGES))
        opened_extra = [
            stack.enter_context(open_extra(band, gravity.grid, nodata=job.nodata)) for band in extra
        ]
        make = band_rows(fields, gravity.residual, gravity.bouguer, opened_extra, gravity.grid)
        rows, cols = gravity.grid.shape
        raw = by_rows(make, (count, rows, cols), height=strip_rows(cols))
    return raw, Origin(gravity.grid, gravity.height_m, gravity.method, tuple(extra))
