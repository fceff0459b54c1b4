"""The verb `importgrid`: make a GeoTIFF of a grid in a format of the trade."""

from pathlib import Path

from ...contract.jobs import ImportGridJob
from ...contract.language import tr
from ...geophysics.grids import Grid
from ...geophysics.io.grid_import import import_grid
from ..reporting import Reporter
from ..safety.memory_and_disk import FLOAT_BYTES, _require_memory, _require_space
from ..safety.staging import _staged

_ROWS, _ROW_CELL_BYTES = 256, 24  # that are read at once


def run(job: ImportGridJob, reporter: Reporter) -> None:
    """Read the grid, write it as a GeoTIFF, and say what it holds."""

    def check(grid: Grid) -> None:
        _require_memory(grid, _ROW_CELL_BYTES, rows=_ROWS)
        _require_space([(job.output, int(grid.shape[0] * grid.shape[1] * FLOAT_BYTES))])

    with _staged(job) as places:
        facts = import_grid(
            job.input,
            places.output,
            crs=job.crs,
            variable=job.variable,
            band=job.band,
            unit=job.unit,
            nodata=job.nodata,
            check=check,
            tell=reporter.info,
            warn=reporter.warning,
        )
    reporter.info(
        tr("{rows:,} x {columns:,} cells of {name}, values from {least:g} to {largest:g} {unit}.").format(
            name=Path(job.input).name, **(facts | {"unit": facts["unit"] or tr("(no unit)")})
        )
    )
    reporter.result({"output": job.output}, **facts)
