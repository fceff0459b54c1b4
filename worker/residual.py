"""The verb `residual`: separate the residual Bouguer anomaly from the regional field."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ..geophysics.bouguer_file import correct_file
from ..geophysics.residual_file import separate_file
from .jobs import ResidualJob
from .reporting import Reporter


def run(job: ResidualJob, reporter: Reporter) -> None:
    """Read the Bouguer raster, or make it from free air; continue it upward, write what is left."""
    with on_bouguer(job) as made:
        method = separate_file(
            made.input,
            made.output,
            band=made.band,
            height_m=made.height_m,
            edges=made.edges,
            gaps=made.gaps,
            unit=made.unit,
            extent=made.extent,
            regional=made.regional,
            error=made.error,
            progress=reporter.progress,
            warn=reporter.warning,
        )
    reporter.info(method)
    files = {"output": job.output, "regional": job.regional, "error": job.error, "bouguer": job.bouguer}
    reporter.result({name: path for name, path in files.items() if path}, method=method)


@contextmanager
def on_bouguer(job: ResidualJob) -> Iterator[ResidualJob]:
    """The job with a Bouguer raster as input: its own, or one made from free air and topography."""
    if not job.topography:
        yield job
        return
    with tempfile.TemporaryDirectory(prefix="concealed-bedrock-") as folder:
        bouguer = job.bouguer or str(Path(folder) / "bouguer.tif")
        correct_file(
            job.input, job.topography, bouguer, band=job.band, correction=job.correction, unit=job.unit
        )
        yield replace(job, input=bouguer, band=1, unit="mGal")
