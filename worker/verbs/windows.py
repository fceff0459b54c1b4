"""The verb `windows`: cut rasters into windows at several scales, and split them."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from ...contract.errors import UserError
from ...contract.jobs import WindowsJob
from ...contract.language import mark, tr, tr_marked
from ...geology.legend import OUTSIDE, Legend
from ...geology.maps.class_raster import MapRaster, require_classes
from ...geology.sampling.splits import PARTS, Split, make_split
from ...geology.sampling.windows import Window, cut_windows, window_shares
from ...geophysics.grids import Grid
from ...geophysics.io.band_file import RasterBand
from ...geophysics.io.rasters import opened
from ...models.features.gravity_bands import colour_picture
from ...reports.dataset import DatasetReport
from ..files.class_file import _write_class_raster
from ..files.windows_file import _export_windows, _write_windows
from ..inputs.dataset_reading import _split_of_job
from ..inputs.extra_bands import _doubt_coverage, _extra_bands
from ..inputs.files import _data_facts, _file_of
from ..inputs.geological_map import _GeologicalMap
from ..inputs.gravity import _open_gravity
from ..reporting import Reporter
from ..safety.memory_and_disk import CLASS_BYTES, READ_CELL_BYTES, _require_memory, _require_space
from ..safety.staging import _staged

_SPLITS = {"blocks": mark("blocks"), "random": mark("random"), "polygons": mark("polygons")}

_ROW_BYTES = 500  # of a window in the layer
_PICTURE_BYTES = 2.5  # of a pixel: three colours as PNG, and its class
_HEIGHT_M = 10_000.0  # of the residual that the exported pictures show, as in the paper


def run(job: WindowsJob, reporter: Reporter) -> None:
    """Write the windows layer; with a map, its split, the class raster, and pictures on request."""
    values, grid = _read_first(job, reporter)
    bands = _extra_bands(job.inputs[1:])
    extra = [band.read(grid, nodata=job.nodata) for band in bands]
    has_data = np.isfinite(values)
    _doubt_coverage(np.isfinite(values), extra, bands, reporter)
    windows = cut_windows(grid, scales=job.scales)
    _require_room(job, windows, grid)
    if not job.geology.path:
        _write_windows(job.output, windows, grid)
        reporter.info(tr("{count} windows for prediction.").format(count=len(windows)))
        reporter.result({"output": job.output}, windows=len(windows))
        return
    source = _GeologicalMap(job.geology, job.holdout)
    mapped, legend = source.rasterise(grid, say=reporter.info), source.legend
    source.report(mapped.report, reporter)
    observed = np.where(has_data, mapped.classes, np.uint8(OUTSIDE))
    require_classes(observed)
    split = _split_of_job(job, observed, grid, windows, reporter.info, min_bedrock=job.min_bedrock)
    with ExitStack() as undo:
        with _staged(job) as places:
            if job.report:
                _report_dataset(places, observed, windows, split, mapped, legend, grid)
            _write_files(places, observed, windows, split, legend, grid)
            if job.export:
                undo.callback(shutil.rmtree, job.export, ignore_errors=True)
        undo.pop_all()
    files = job.written
    counts = {part: split.parts.count(part) for part in PARTS}
    counts_text = ", ".join(f"{count} {tr_marked(part)}" for part, count in counts.items())
    reporter.info(
        tr("{count} windows: {parts}. {method}").format(
            count=len(windows), parts=counts_text, method=tr_marked(split.method)
        )
    )
    reporter.result(files, windows=len(windows), **counts)


def _read_first(job: WindowsJob, reporter: Reporter) -> tuple[np.ndarray, Grid]:
    """The first raster, whose cells are cut into windows, and its grid."""
    with opened(job.inputs[0]) as source:
        band = RasterBand(source, job.band, job.nodata)
        _require_memory(band.grid, READ_CELL_BYTES)
        values = band.rows(0, band.grid.shape[0])
        band.check_marks()
    reporter.info(band.reading)
    for sentence in band.doubt:
        reporter.warning(sentence)
    return values, band.grid


def _require_room(job: WindowsJob, windows: list[Window], grid: Grid) -> None:
    """Refuse disks without room for the layer, the class raster, and the pictures of all windows."""
    wanted = [(job.output, len(windows) * _ROW_BYTES)]
    if job.classes:
        wanted.append((job.classes, int(grid.shape[0] * grid.shape[1] * CLASS_BYTES)))
    if job.export:
        n_pixels = sum(window.rows * window.cols for window in windows)
        place = next(path for path in Path(job.export).absolute().parents if path.is_dir())
        wanted.append((str(place / "export"), int(n_pixels * _PICTURE_BYTES)))
    _require_space(wanted)


def _write_files(
    job: WindowsJob,
    observed: np.ndarray,
    windows: list[Window],
    split: Split,
    legend: Legend,
    grid: Grid,
) -> None:
    """Write layer, class raster and pictures."""
    _write_windows(
        job.output,
        windows,
        grid,
        parts=split.parts,
        bedrock_share=window_shares(observed, windows),
        cover_share=window_shares(observed, windows, cover=True),
    )
    if job.classes:
        _write_class_raster(job.classes, observed, grid, legend.map_classes, nodata=254)
    if job.export:
        # The colours of the paper's Figure 1B; white where there is no data.
        with _open_gravity(job.inputs[0], job) as source:
            residual = source.read(_HEIGHT_M).residual
        picture = np.nan_to_num(255 * colour_picture(residual), nan=255.0).round().astype("uint8")
        _export_windows(
            job.export, picture, observed, windows, grid, split=split, legend_classes=legend.map_classes
        )


def _report_dataset(
    job: WindowsJob,
    observed: np.ndarray,
    windows: list[Window],
    split: Split,
    mapped: MapRaster,
    legend: Legend,
    grid: Grid,
) -> None:
    """Write the report where the job wants it."""
    report = DatasetReport(
        subject=_file_of(job.geology.path).name,
        classes=observed,
        grid=grid,
        legend_classes=legend.map_classes,
        windows=windows,
        split=split,
        is_random=job.split == "random",
        map_report=mapped.report,
        leaked_at_random=_leak_at_random(job, observed, windows, grid),
        facts=_facts(job, legend, grid),
    )
    report.write(job.report)


def _leak_at_random(job: WindowsJob, observed: np.ndarray, windows: list[Window], grid: Grid) -> float | None:
    """The share of its validation cells that a random split of the same windows would leak."""
    if job.split == "random":
        return None
    try:
        return make_split(
            observed,
            grid,
            split="random",
            share=job.validation_share,
            seed=job.seed,
            windows=windows,
            min_bedrock=job.min_bedrock,
        ).leaked_share
    except UserError:  # too few windows to split at random
        return None


def _facts(job: WindowsJob, legend: Legend, grid: Grid) -> dict[str, dict[str, object]]:
    """Settings and data for the end of the report; headings and names are marked."""
    cells, fold = tr("{rows} x {cols} of {width:.0f} x {height:.0f} m"), tr("{fold} of {folds}")
    facts = _data_facts(
        *job.inputs, job.geology.path, job.geology.chosen_legend, job.holdout, job.split_layer
    )
    width_m, height_m = grid.spacing_m
    return {
        mark("Data"): {entry["name"]: f"SHA-256 {entry['sha256']}" for entry in facts},
        mark("Map"): {
            mark("class field"): job.geology.field,
            mark("legend"): Path(job.geology.chosen_legend).name or tr("made from the field's values"),
            mark("classes"): legend.n_classes,
            mark("hidden ground"): Path(job.holdout).name if job.holdout else tr("none"),
        },
        mark("Raster"): {
            mark("cells"): cells.format(
                rows=grid.shape[0], cols=grid.shape[1], width=width_m, height=height_m
            ),
            mark("CRS"): grid.crs.to_string(),
        },
        mark("Split"): {
            mark("kind"): _SPLITS.get(job.split, job.split),
            mark("validation share"): job.validation_share,
            mark("block"): f"{job.block_km:g} km" if job.block_km else tr("chosen from the raster"),
            mark("fold"): fold.format(fold=job.fold, folds=job.folds) if job.folds else tr("none, by share"),
            mark("seed"): job.seed,
            mark("least share of bedrock"): job.min_bedrock,
        },
    }
