"""The bands of a job: whole, or of a large raster strip by strip, into a mapped file."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ..geophysics.files import grid_of, opened
from ..geophysics.grids import Grid
from ..models.band_rows import BY_ROWS, band_rows
from ..models.bands import COLOURS, encode
from ..models.mapped import by_rows
from ..models.strips import strip_rows
from .gravity_rows import open_extra, open_gravity
from .inputs import read_extra, read_gravity
from .jobs.learning import LearningJob

WHOLE_CELLS = 50_000_000  # made at once, in some 30 bytes a cell and band
EDGES = "biharmonic"  # beyond the raster


@dataclass(frozen=True)
class Origin:
    """How the residual came about: the height of continuation (None where none is told), and a sentence."""

    grid: Grid
    height_m: float | None
    method: str


def read_bands(job: LearningJob) -> tuple[np.ndarray, Origin]:
    """The job's bands in their units, float32 (C, rows, cols), NaN without data."""
    with opened(job.input) as source:
        rows, cols = grid_of(source)[0].shape
    fields = ["rgb"] if job.encoding == "rgb" else job.bands
    is_large = rows * cols > WHOLE_CELLS and set(fields) <= set(BY_ROWS)
    return bands_in_strips(job, fields) if is_large else whole_bands(job)


def whole_bands(job: LearningJob) -> tuple[np.ndarray, Origin]:
    """Everything in memory."""
    gravity = read_gravity(job.input, job.quantity, height_m=job.height_m, edges=EDGES)
    raw = encode(
        gravity.residual, gravity.grid, read_extra(job.extra, gravity.grid), encoding=job.encoding,
        fields=job.bands, bouguer=gravity.bouguer,
    )  # fmt: skip
    return raw, Origin(gravity.grid, gravity.height_m, gravity.method)


def bands_in_strips(job: LearningJob, fields: list[str]) -> tuple[np.ndarray, Origin]:
    """Never more than a few strips in memory."""
    with ExitStack() as stack:
        gravity = stack.enter_context(
            open_gravity(job.input, job.quantity, height_m=job.height_m, edges=EDGES)
        )
        extra = [stack.enter_context(open_extra(path, gravity.grid)) for path in job.extra]
        make = band_rows(fields, gravity.residual, gravity.bouguer, extra, gravity.grid)
        count = (len(COLOURS) if "rgb" in fields else len(fields)) + len(extra)
        rows, cols = gravity.grid.shape
        raw = by_rows(make, (count, rows, cols), height=strip_rows(cols))
    return raw, Origin(gravity.grid, gravity.height_m, gravity.method)
