"""The verb `magnetics`: transform a magnetic anomaly."""

from collections.abc import Iterator

from ...contract.jobs import MagneticJob
from ...contract.jobs.magnetics import FROM_DATE
from ...geophysics.geomagnetic_field import day_of
from ...geophysics.grids import Grid
from ...geophysics.io.magnetic_file import transform_magnetic_file
from ...geophysics.io.rasters import grid_of, opened
from ...geophysics.residual import check_grid
from ..reporting import Reporter
from ..safety.memory_and_disk import FLOAT_BYTES, _require_memory, _require_space
from ..safety.staging import _staged
from .residual import _share_of

_ROW_CELL_BYTES = 60  # of the rows that are read, filtered and written at once
_ROWS = 64  # the fewest that are


def run(job: MagneticJob, reporter: Reporter) -> None:
    """Read the magnetic raster, transform it, write what is wanted."""
    if job.date:
        day_of(job.date)
    _require_room(job)
    with _staged(job) as places:
        method = transform_magnetic_file(
            job.input,
            places.rasters,
            band=job.band,
            date=job.date,
            inclination=None if job.inclination == FROM_DATE else job.inclination,
            declination=job.declination,
            damping=job.damping,
            edges=job.edges,
            gaps=job.gaps,
            nodata=job.nodata,
            extent=job.extent,
            progress=reporter.progress,
            warn=reporter.warning,
            tell=reporter.info,
        )
    reporter.info(method)
    files = job.written
    reporter.result(files, method=method)


def _require_room(job: MagneticJob) -> None:
    """Refuse a raster for whose work memory or disk are too small."""
    with opened(job.input) as source:
        grid, _ = grid_of(source)
    _require_memory(grid, _ROW_CELL_BYTES, rows=1)
    _require_space(list(_sizes_of(job, grid)))
    check_grid(grid)
    _require_memory(grid, _ROW_CELL_BYTES, rows=_ROWS)


def _sizes_of(job: MagneticJob, grid: Grid) -> Iterator[tuple[str, int]]:
    """Path and bytes of each file that the job writes."""
    size = int(grid.shape[0] * grid.shape[1] * FLOAT_BYTES * _share_of(job.extent, grid))
    yield from ((path, size) for path in job.rasters.values())
