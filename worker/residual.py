"""The verb `residual`: separate the residual Bouguer anomaly from the regional field."""

from ..geophysics.residual_file import separate_file
from .jobs import ResidualJob
from .reporting import Reporter


def run(job: ResidualJob, reporter: Reporter) -> None:
    """Read the Bouguer raster, continue it upward, write what is left."""
    method = separate_file(
        job.input,
        job.output,
        band=job.band,
        height_m=job.height_m,
        edges=job.edges,
        gaps=job.gaps,
        unit=job.unit,
        extent=job.extent,
        regional=job.regional,
        error=job.error,
        progress=reporter.progress,
    )
    reporter.info(method)
    files = {"output": job.output, "regional": job.regional, "error": job.error}
    reporter.result({name: path for name, path in files.items() if path}, method=method)
