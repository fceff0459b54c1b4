"""The verb `residual`: separate the residual Bouguer anomaly from the regional field."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from ..geophysics.bouguer_file import correct_file
from ..geophysics.leftovers import temporary_folder
from ..geophysics.residual_file import separate_file
from .jobs import ResidualJob
from .reporting import Reporter
from .staging import staged

OUTPUTS = ("output", "regional", "error", "bouguer")


def run(job: ResidualJob, reporter: Reporter) -> None:
    """Read the Bouguer raster, or make it from free air; continue it upward, write what is left."""
    with staged(job, OUTPUTS) as places:
        method = separate(places, reporter)
    reporter.info(method)
    files = {name: getattr(job, name) for name in OUTPUTS if getattr(job, name)}
    reporter.result(files, method=method)


def separate(job: ResidualJob, reporter: Reporter) -> str:
    """Write all files of a job to where it says; gives a sentence that tells how it was done."""
    with on_bouguer(job, reporter.info) as made:
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
            progress=reporter.progress,
            warn=reporter.warning,
            tell=None if job.topography else reporter.info,
        )


@contextmanager
def on_bouguer(job: ResidualJob, tell: Callable[[str], None]) -> Iterator[ResidualJob]:
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
            tell=tell,
        )
        yield replace(job, input=bouguer, band=1, unit="mGal", nodata=())
