"""Around every job, whatever its verb: what it writes falls on nothing that it reads or that others write."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ...contract.errors import UserError
from ...contract.jobs import (
    CheckJob,
    ClassifyFoldsJob,
    DepthJob,
    DrillHoles,
    EvaluateJob,
    ExplainJob,
    FoldPicturesJob,
    FoldShapeJob,
    Geology,
    GridJob,
    ImportGridJob,
    ImportStationsJob,
    MagneticJob,
    PredictJob,
    ReduceJob,
    ResidualJob,
    SearchJob,
    SitesJob,
    StationCheckJob,
    SurveyJob,
    TrainFoldsJob,
    TrainJob,
    WindowsJob,
)
from ...contract.jobs.paths import (
    FOLDER,
    LAYER,
    MODEL,
    PAGE,
    RASTER,
    TABLE,
    TEXT,
    Input,
    Output,
    check_outputs,
)
from ...contract.language import tr
from ...contract.temporary_folders import Owner
from ...geophysics.io import geopackage
from ...geophysics.io.replacing import is_foreign_style, require_new_folder, require_own_figures
from ..reporting import Reporter
from .occupied import HOLDER, _occupied

PREDICTED_RASTERS = (
    "output",
    "second",
    "composite",
    "marked",
    "confidence",
    "entropy",
    "probabilities",
    "disagreement",
    "distance",
    "set",
)
_WRITTEN: dict[type, Mapping[str, tuple[str, ...]]] = {
    ImportGridJob: {"output": RASTER},
    ImportStationsJob: {"output": LAYER, "rejected": LAYER},
    ResidualJob: dict.fromkeys(("output", "regional", "error", "bouguer"), RASTER),
    MagneticJob: dict.fromkeys(
        ("output", "analytic_signal", "vertical_derivative", "tilt", "pseudo_gravity"), RASTER
    ),
    SurveyJob: {
        **{"bouguer": RASTER, "geology": LAYER, "legend": TABLE, "truth": RASTER, "magnetic": RASTER},
        **{"holes": LAYER, "thickness": RASTER, "faults": LAYER},
    },
    ReduceJob: {"output": LAYER},
    StationCheckJob: {"output": LAYER, "report": PAGE},
    GridJob: {"output": RASTER, "error": RASTER, "stations": LAYER},
    DepthJob: {"output": RASTER, "low": RASTER, "high": RASTER, "report": PAGE},
    WindowsJob: {"output": LAYER, "classes": RASTER, "export": FOLDER, "report": PAGE},
    TrainJob: {"output": MODEL, "report": PAGE, "logs": FOLDER, "hole_conflicts": LAYER},
    SearchJob: {"output": TABLE, "report": PAGE},
    PredictJob: dict.fromkeys(PREDICTED_RASTERS, RASTER) | {"polygons": LAYER},
    EvaluateJob: {"report": PAGE},
    ExplainJob: {"output": RASTER},
    SitesJob: {"output": LAYER},
    FoldShapeJob: {"output": LAYER},
    FoldPicturesJob: {"output": LAYER, "pictures": FOLDER},
    TrainFoldsJob: {"output": MODEL, "report": PAGE},
    ClassifyFoldsJob: {"output": LAYER},
    CheckJob: {"report": TEXT},
}
_READ: dict[type, tuple[str, ...]] = {
    ImportGridJob: ("input",),
    ResidualJob: ("input", "topography", "thickness"),
    ImportStationsJob: ("input",),
    MagneticJob: ("input",),
    ReduceJob: ("input", "topography"),
    StationCheckJob: ("input",),
    GridJob: ("input",),
    DepthJob: ("bouguer", "extra", "geology", "holes"),
    SurveyJob: (),
    WindowsJob: ("inputs", "geology", "holdout", "split_layer"),
    TrainJob: (
        *("input", "magnetic", "thickness", "lines", "extra", "geology", "holdout", "holes", "split_layer"),
        *("model", "genotype", "regions"),
    ),
    SearchJob: ("input", "extra", "geology", "holdout", "split_layer"),
    PredictJob: (
        *("input", "magnetic", "thickness", "lines", "extra", "geology", "holdout", "holes"),
        *("windows", "model", "models"),
    ),
    EvaluateJob: ("input", "truth", "geology", "visible", "holdout", "confidence"),
    ExplainJob: ("input", "magnetic", "thickness", "extra", "model", "area"),
    SitesJob: ("probabilities", "area", "access", "excluded", "thickness", "holes"),
    FoldShapeJob: ("input",),
    FoldPicturesJob: (),
    TrainFoldsJob: ("input", "weights"),
    ClassifyFoldsJob: ("input", "model"),
    CheckJob: (),
}
_NEW_FOLDERS = ("EXPORT", "PICTURES")  # which have to be empty; logs are added to
_LAYERS = {
    (WindowsJob, "output"): "windows",
    (TrainJob, "hole_conflicts"): "conflicts",
    (PredictJob, "polygons"): "bedrock",
    (SurveyJob, "geology"): "geology",
    (SurveyJob, "holes"): "holes",
    (GridJob, "stations"): "stations",
    (SitesJob, "output"): "sites",
    (FoldShapeJob, "output"): "folds",
    (FoldPicturesJob, "output"): "pictures",
    (ClassifyFoldsJob, "output"): "folds",
    (ReduceJob, "output"): "stations",
    (StationCheckJob, "output"): "stations",
    (ImportStationsJob, "output"): "stations",
    (ImportStationsJob, "rejected"): "rejected",
}  # their names in the GeoPackages


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
    named = job.files if isinstance(job, SurveyJob) else vars(job)
    written = _WRITTEN[type(job)].items()
    outputs = [Output(name.upper(), named[name], suffixes) for name, suffixes in written if named.get(name)]
    check_outputs(outputs, [*_inputs_of(job), Input(tr("the job file"), str(job_file))])
    for output in outputs:
        path = Path(output.path)
        if output.suffixes == LAYER:
            geopackage.require_replaceable(path, (_LAYERS.get((type(job), output.label.lower()), ""),))
        if output.label in _NEW_FOLDERS:
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
    for name in _READ[type(job)]:
        yield from _inputs_in(name.upper(), getattr(job, name))
    if getattr(job, "regions", ""):
        for place in _regions_of(job):
            for name in ("input", "extra", "geology"):
                yield from _inputs_in(
                    tr("{setting} of the regions file").format(setting=name.upper()), getattr(place, name)
                )


def _inputs_in(label: str, value: object) -> Iterator[Input]:
    """The paths of a setting: one, several, or those of a geological map."""
    if isinstance(value, Geology):
        yield from (
            Input(label, value.path),
            Input(tr("the legend of {setting}").format(setting=label), value.legend),
        )
    elif isinstance(value, DrillHoles):
        yield Input(label, value.path)
    elif isinstance(value, tuple):
        yield from (Input(label, str(path)) for path in value)
    else:
        yield Input(label, str(value))


def _regions_of(job: TrainJob) -> list[TrainJob]:
    """The rows of a regions file; what is wrong with it is said where it is read in earnest."""
    from ..inputs.regions import _read_regions  # it brings torch, which a residual does without

    try:
        return _read_regions(job.regions, job)
    except UserError:
        return []
