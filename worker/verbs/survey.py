"""The verb `survey`: write a sample survey whose bedrock is known everywhere."""

from collections.abc import Mapping
from pathlib import Path

from affine import Affine

from ...contract.jobs import SurveyJob
from ...contract.language import tr
from ...geology.legend import COVER, COVER_CLASS
from ...geology.legend.files import write_legend
from ...geology.sample_survey.faults import Faults, map_faults
from ...geology.sample_survey.holes import drill
from ...geology.sample_survey.magnetics import Magnetics, make_magnetics
from ...geology.sample_survey.survey import Survey, make_survey
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import crs_of, write_raster
from ...geophysics.io.replacing import replacing_all
from ..files.class_file import _write_class_raster
from ..files.layer_file import _write_layer
from ..files.styles import _categorised_qml
from ..reporting import Reporter
from ..safety.memory_and_disk import CLASS_BYTES, FLOAT_BYTES, _require_space


def run(job: SurveyJob, reporter: Reporter) -> None:
    """Make the survey and write its files."""
    files = job.written
    n_cells = round(job.size_km / job.spacing_km) ** 2
    rasters = {"bouguer": FLOAT_BYTES, "truth": CLASS_BYTES, "magnetic": FLOAT_BYTES}
    rasters["thickness"] = FLOAT_BYTES
    _require_space([(files[n], int(n_cells * size)) for n, size in rasters.items() if n in files])
    survey = make_survey(
        job.seed,
        _grid_of(job),
        cover_depth=job.cover_depth,
        density_contrast=job.density_contrast,
        noise_mgal=job.noise_mgal,
        progress=reporter.part(0.0, 0.6 if job.magnetic else 0.9),
    )
    magnetics = _magnetics(job, reporter) if job.magnetic else None
    faults = _faults(job, reporter) if job.faults else None
    with replacing_all(list(files.values())) as temporary:
        places = dict(zip(files, temporary))
        _write_files(survey, magnetics, places)
        if job.holes:
            _write_holes(job, survey, places["holes"], reporter)
        if faults is not None:
            _write_faults(places["faults"], faults)
    covered = (survey.classes_map == 255).mean()
    reporter.info(
        tr("Seed {seed}: {rows} x {cols} cells, {covered:.0%} under cover.").format(
            seed=job.seed, rows=survey.grid.shape[0], cols=survey.grid.shape[1], covered=covered
        )
    )
    reporter.result(files)


def _magnetics(job: SurveyJob, reporter: Reporter) -> Magnetics:
    """Make the magnetic anomaly, and say whether it is that of the survey's rocks."""
    made = make_magnetics(
        job.seed,
        _grid_of(job),
        cover_depth=job.cover_depth,
        inclination=job.inclination,
        remanence=job.remanence,
        relation=job.relation,
        progress=reporter.part(0.6, 0.9),
    )
    reporter.info(
        tr("The magnetic anomaly is that of the survey's bedrock.")
        if made.is_related
        else tr("The magnetic anomaly is that of other rocks: it says nothing of the survey's bedrock.")
    )
    return made


def _faults(job: SurveyJob, reporter: Reporter) -> Faults:
    """Map the faults, and say whether they are those of the survey's rocks."""
    mapped = map_faults(job.seed, _grid_of(job), relation=job.relation)
    text = (
        tr("{n} traces of faults, those of the survey's bedrock.")
        if mapped.is_related
        else tr("{n} traces of faults of other ground: they say nothing of the survey's bedrock.")
    )
    reporter.info(text.format(n=len(mapped.traces)))
    return mapped


def _write_faults(path: Path, faults: Faults) -> None:
    """Write the traces, coloured by kind."""
    kinds = [
        ("normal", tr("normal"), "#1f6fb4"),
        ("reverse", tr("reverse"), "#c22f2f"),
        ("strike-slip", tr("strike-slip"), "#222222"),
    ]
    style = _categorised_qml("KIND", kinds, kind="string", draw="line")
    _write_layer(path, faults.traces, "faults", style)


def _write_files(survey: Survey, magnetics: Magnetics | None, files: Mapping[str, Path]) -> None:
    """Write gravity, magnetics, thickness, truth, legend and map."""
    if magnetics is not None:
        write_raster(
            files["magnetic"],
            [magnetics.values],
            survey.grid,
            descriptions=[tr("Magnetic anomaly")],
            unit="nT",
        )
    write_raster(
        files["bouguer"], [survey.bouguer], survey.grid, descriptions=[tr("Bouguer anomaly")], unit="mGal"
    )
    if "thickness" in files:
        text = tr("Thickness of the cover")
        write_raster(
            files["thickness"], [survey.cover_thickness_m], survey.grid, descriptions=[text], unit="m"
        )
    _write_class_raster(files["truth"], survey.truth, survey.grid, survey.legend.classes)
    write_legend(survey.legend, files["legend"])
    ages, legend = sorted(survey.geology["AGE"].unique()), survey.legend
    values = legend.classify(ages)[0].astype(int)
    colours = legend.colours | {COVER: COVER_CLASS.colour}  # the paper's would drown holes and faults
    symbols = [(age, legend.names[v], colours[v]) for age, v in zip(ages, values)]
    _write_layer(
        files["geology"],
        survey.geology,
        "geology",
        _categorised_qml("AGE", symbols, kind="string", draw="fill"),
    )


def _write_holes(job: SurveyJob, survey: Survey, path: Path, reporter: Reporter) -> None:
    """Drill, write the holes, and say how many reached bedrock."""
    holes = drill(survey, job.seed, job.n_holes, along_lines=job.hole_lines)
    met = set(holes["CLASS"])
    symbols = [(c.name, c.name, c.colour) for c in survey.legend.map_classes if c.name in met]
    _write_layer(path, holes, "holes", _categorised_qml("CLASS", symbols, kind="string", draw="dot"))
    reporter.info(
        tr("{n} drillholes, of which {n_reached} reached bedrock.").format(
            n=len(holes), n_reached=int((holes["REACHED"] == "yes").sum())
        )
    )


def _grid_of(job: SurveyJob) -> Grid:
    """The survey's cells."""
    crs = crs_of(job.crs)
    side = round(job.size_km / job.spacing_km)
    cell = 1000 * job.spacing_km / (crs.linear_units_factor[1] if crs.is_projected else 1)
    return Grid((side, side), Affine(cell, 0, job.west, 0, -cell, job.north), crs)
