"""The verb `depth`: estimate the depth to bedrock from drillholes, outcrop and rasters."""

from __future__ import annotations

import numpy as np
from rasterio.crs import CRS

from ...contract.errors import require
from ...contract.jobs import DepthJob
from ...contract.language import mark, tr, tr_marked
from ...geology.holes import OFF_GRID, Holes
from ...geology.legend import COVER
from ...geology.thickness.depth import LEAST_REACHED, estimate_depth, usable_holes
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import grid_of, opened, write_raster
from ...reports.depth import DepthReport
from ..inputs.extra_bands import _extra_bands
from ..inputs.geological_map import _GeologicalMap
from ..inputs.gravity import _open_gravity
from ..inputs.holes import _HoleReport, _read_holes
from ..inputs.no_gravity import _cells_over, _usual_size
from ..reporting import Reporter
from ..safety.memory_and_disk import FLOAT_BYTES, _require_memory, _require_space
from ..safety.staging import _staged

_CELL_BYTES = 150  # of the features and what is made of them
_RASTERS = {"low": mark("Depth to bedrock, 10 % quantile"), "output": mark("Depth to bedrock, median")} | {
    "high": mark("Depth to bedrock, 90 % quantile")
}


def run(job: DepthJob, reporter: Reporter) -> None:
    """Read drillholes, map and rasters, estimate the depth, write its quantiles and the report."""
    geological_map = _GeologicalMap(job.geology)
    grid = _grid_of(job, geological_map)
    _require_memory(grid, _CELL_BYTES)
    size = int(grid.shape[0] * grid.shape[1] * FLOAT_BYTES)
    _require_space([(path, size) for path in (job.output, job.low, job.high) if path])
    found = geological_map.rasterise(grid, say=reporter.info)
    geological_map.report(found.report, reporter)
    read = _read_holes(job.holes, grid, geological_map.legend, job.geology.field)
    sentences = _report_holes(read, found.classes, reporter)
    rasters = _rasters_of(job, grid, reporter)
    reporter.progress(0.2, tr("Predicting held-out drillholes"))
    estimate = estimate_depth(
        read.holes, found.classes, rasters, seed=job.seed, progress=reporter.part(0.2, 0.95)
    )
    at = np.divmod(read.holes.cell[estimate.used], grid.shape[1])[::-1]
    report = DepthReport(estimate, grid, found.classes, np.stack(at), sentences)
    for sentence in report.warnings:
        reporter.warning(sentence)
    with _staged(job) as places:
        for values, (name, title) in zip(estimate.depth_m, _RASTERS.items()):
            if path := getattr(places, name):
                write_raster(path, [values], grid, descriptions=[tr_marked(title)], unit="m")
        if places.report:
            report.write(places.report)
    reporter.info(report.headline)
    held_out = estimate.held_out
    reporter.result(
        job.written,
        covered=float(held_out.covered.mean()),
        crps_m=float(np.nanmean(held_out.crps_m)),
        drillholes=len(estimate.used),
    )


def _grid_of(job: DepthJob, geological_map: _GeologicalMap) -> Grid:
    """The cells: of the gravity raster, of the first further raster, or over the map."""
    for path in (job.bouguer, *job.extra):
        if path:
            with opened(path) as source:
                return grid_of(source)[0]
    units = geological_map.units
    bounds = tuple(map(float, units.total_bounds))
    return _cells_over(bounds, CRS.from_user_input(units.crs), job.cell_size or _usual_size(bounds))


def _report_holes(read: _HoleReport, classes: np.ndarray, reporter: Reporter) -> list[str]:
    """Say what the drillholes tell of the depth; refuse too few of them, and a map without cover."""
    holes = read.holes
    used = usable_holes(holes, classes)
    n_reached = int(holes.is_reached[used].sum())
    text = tr(
        "Drillholes {name}: {n} in all, {n_reached} reached bedrock at a known depth, {n_ended} ended "
        "in cover."
    )
    n_ended = len(used) - n_reached
    said = text.format(name=read.name, n=len(holes.x), n_reached=n_reached, n_ended=n_ended)
    sentences = [said, *read.notes]
    for sentence in sentences:
        reporter.info(sentence)
    if unused := _unused(holes, used):
        sentences.append(
            tr("Not used of the drillholes {name}: {parts}.").format(name=read.name, parts=unused)
        )
        reporter.warning(sentences[-1])
    require(
        n_reached >= LEAST_REACHED,
        tr("{n} drillholes on the map reached bedrock at a known depth; {least} are wanted.").format(
            n=n_reached, least=LEAST_REACHED
        ),
        tr("Give more drillholes (HOLES), and check their depth and whether they reached bedrock."),
    )
    require(
        bool((classes == COVER).any()),
        tr("The geological map shows no cover: bedrock is at the surface everywhere."),
        tr("Check the legend (class 255 is cover)."),
    )
    return sentences


def _unused(holes: Holes, used: np.ndarray) -> str:
    """Drillholes that tell no depth, counted by reason; empty where all do."""
    is_used = np.zeros(len(holes.x), bool)
    is_used[used] = True
    off, unknown = holes.cell == OFF_GRID, np.isnan(holes.depth_m)
    reasons = {
        tr("off the raster {n}"): off,
        tr("without a depth {n}"): ~off & unknown,
        tr("of weight 0 {n}"): ~off & ~unknown & (holes.weight == 0),
        tr("outside the map, or of no length {n}"): ~off & ~unknown & (holes.weight > 0) & ~is_used,
    }
    counts = {text: int(np.count_nonzero(mask & ~is_used)) for text, mask in reasons.items()}
    return "; ".join(text.format(n=n) for text, n in counts.items() if n)


def _rasters_of(job: DepthJob, grid: Grid, reporter: Reporter) -> dict[str, np.ndarray]:
    """Residual gravity and the bands of further rasters, by name."""
    found = {}
    if job.bouguer:
        with _open_gravity(job.bouguer, job) as source:
            gravity = source.read(job.height_m)
        reporter.info(gravity.method)
        found[tr("residual gravity")] = gravity.residual
    for band in _extra_bands(job.extra):
        found[band.name] = band.read(grid, nodata=job.nodata)
    return found
