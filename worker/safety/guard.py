"""Around every job, whatever its verb: what it writes falls on nothing that it reads or that others write."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...contract.errors import UserError
from ...contract.jobs import PredictJob, TrainJob
from ...contract.jobs.files import inputs_of, outputs_of
from ...contract.jobs.paths import FOLDER, LAYER, PAGE, Input, check_outputs
from ...contract.language import tr
from ...contract.temporary_folders import Owner
from ...geophysics.io import geopackage
from ...geophysics.io.replacing import is_foreign_style, require_new_folder, require_own_figures
from ..reporting import Reporter
from .occupied import HOLDER, _occupied


@contextmanager
def _guarded(job, job_file: str | Path, reporter: Reporter) -> Iterator[None]:
    """Refuse a job that would destroy something, and keep its files to it while it works.

    Of several processes of one training the first keeps them. Those of a prediction share a folder of parts,
    in which each has a file of its own.
    """
    files = _check_paths(job, job_file, reporter)
    is_first = os.environ.get("RANK", "0") == "0"
    is_alone = os.environ.get("WORLD_SIZE", "1") == "1"
    if not is_first or (isinstance(job, PredictJob) and not is_alone):
        yield
        return
    before = os.environ.get(HOLDER)
    with _occupied(files):
        os.environ[HOLDER] = before or Owner.current().token  # for the processes that this one starts
        try:
            yield
        finally:
            if before is None:
                del os.environ[HOLDER]


def _check_paths(job, job_file: str | Path, reporter: Reporter) -> list[Path]:
    """Refuse a job whose results would destroy something; gives the files that it is going to write."""
    outputs = outputs_of(job)
    check_outputs(outputs, [*_inputs_of(job), Input(tr("the job file"), str(job_file))])
    for output in outputs:
        path = Path(output.path)
        if output.suffixes == LAYER:
            geopackage.require_replaceable(path, (output.layer,))
        if output.is_new:
            require_new_folder(path)
        if output.suffixes == PAGE:
            require_own_figures(path.with_suffix(".json"))
    for style in [output.style for output in outputs]:
        if style and style.exists() and is_foreign_style(style):
            reporter.warning(
                tr(
                    "{file} is not of this plugin and stays: the result comes without a style file. "
                    "Remove it, or give the result another name, to have the plugin's own style."
                ).format(file=style.name)
            )
    return [Path(output.path) for output in outputs if output.suffixes != FOLDER]


def _inputs_of(job) -> Iterator[Input]:
    """The files that a job reads, and those that its regions file names."""
    own = list(inputs_of(job))
    yield from own
    for region in _regions_of(job) if getattr(job, "regions", "") else ():
        for one in inputs_of(region):
            if one.path not in {known.path for known in own}:
                yield Input(tr("{setting} of the regions file").format(setting=one.label), one.path)


def _regions_of(job: TrainJob) -> list[TrainJob]:
    """The rows of a regions file; what is wrong with it is said where it is read in earnest."""
    from ..inputs.regions import _read_regions  # it brings torch, which a residual does without

    try:
        return _read_regions(job.regions, job)
    except UserError:
        return []
