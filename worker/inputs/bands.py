"""The bands of a training job: in memory, or of a large raster by rows into a memory-mapped file."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from tempfile import gettempdir

import numpy as np

from ...contract.jobs import LearningJob
from ...geophysics.grids import Grid
from ...models.features.gravity_bands import BY_ROWS, COLOURS, encode, lazy_bands
from ...models.features.lazy_raster import by_rows, strip_rows
from ..safety.memory_and_disk import FLOAT_BYTES, require_memory, require_space
from .extra_bands import ExtraBand, extra_bands, open_extra, read_extra
from .gravity import GravitySource

_MOST_CELLS = 50_000_000  # in memory at once
_CELL_BYTES = 30  # that this takes, for each band
_MAPPED_FIELDS = 2  # files on disk for each band: as read, and standardised


@dataclass(frozen=True)
class BandSource:
    """How the bands of a data set were made.

    Parameters
    ----------
    height_m : of the continuation; None where a residual raster does not say
    method : a sentence on the residual
    extra : bands of further rasters, which come last
    """

    grid: Grid
    height_m: float | None
    method: str
    extra: tuple[ExtraBand, ...] = ()


def read_bands(job: LearningJob, source: GravitySource) -> tuple[np.ndarray, BandSource]:
    """The job's bands in their units, float32 (C, rows, cols), NaN without data."""
    grid = source.grid
    fields = ["rgb"] if job.encoding == "rgb" else job.bands
    extra = extra_bands(job.extra)
    count = (len(COLOURS) if "rgb" in fields else len(fields)) + len(extra)
    if np.prod(grid.shape, dtype=float) > _MOST_CELLS and set(fields) <= set(BY_ROWS):
        n_bytes = np.prod(grid.shape, dtype=float) * count * _MAPPED_FIELDS * FLOAT_BYTES
        require_space([(f"{gettempdir()}/bands", int(n_bytes))])
        with ExitStack() as stack:
            lazy = source.lazy(job.height_m)
            more = [stack.enter_context(open_extra(band, grid, nodata=job.nodata)) for band in extra]
            make = lazy_bands(fields, lazy.residual, lazy.bouguer, more, grid, continued=lazy.continued)
            raw = by_rows(make, (count, *grid.shape), height=strip_rows(grid.shape[1]))
        return raw, BandSource(grid, lazy.height_m, lazy.method, tuple(extra))
    require_memory(grid, _CELL_BYTES * count)
    gravity = source.read(job.height_m)
    raw = encode(
        gravity.residual,
        grid,
        read_extra(extra, grid, nodata=job.nodata),
        encoding=job.encoding,
        fields=job.bands,
        bouguer=gravity.bouguer,
        continued=gravity.continued,
    )
    return raw, BandSource(grid, gravity.height_m, gravity.method, tuple(extra))
