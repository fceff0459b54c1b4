"""Reading of a data set: the rasters, the map, the split of its outcrop, and the windows."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import numpy as np

from ...contract.jobs import LearningJob, TrainJob
from ...contract.jobs.settings import SplitSettings
from ...contract.language import tr
from ...contract.model_card import Band
from ...geology.legend import OUTSIDE, Legend, LegendClass
from ...geology.maps.class_raster import polygon_mask, require_classes
from ...geology.maps.geometry import class_counts
from ...geology.sampling.splits import Split, hide_outcrop, make_split
from ...geology.sampling.windows import Window, cut_windows
from ...geophysics.grids import Grid
from ...models.features.gravity_bands import describe_bands
from ...models.features.lazy_raster import LARGEST_MASK, by_rows, finite, spared
from ...models.training.config import Preset
from ..reporting import Reporter
from .dataset import _Dataset
from .extra_bands import _doubt_coverage
from .geological_map import _GeologicalMap
from .gravity import _BandSource
from .no_gravity import _open_source, _Source

_VALIDATION_SHARE = 0.10  # of the training outcrop
_FEW_CELLS = 20  # of a class
_LEAST_COVERAGE = 0.1  # share of the raster


def _read_dataset(
    job: LearningJob,
    preset: Preset,
    reporter: Reporter,
    source: _Source | None = None,
    geological_map: _GeologicalMap | None = None,
    *,
    reports_windows: bool = True,
) -> _Dataset:
    """Read the rasters and the map, split the outcrop, cut the windows, and report what there is.

    Parameters
    ----------
    source : the job's cells and bands, where they are open already
    geological_map : of the job, where it is read already
    """
    with ExitStack() as stack:
        source = source or stack.enter_context(_open_source(job, geological_map))
        raw, gravity = source.read_bands(job)
    reporter.info(gravity.method)
    if gravity.extra:
        reporter.info(tr("Further bands: {bands}.").format(bands="; ".join(map(str, gravity.extra))))
    grid, has_data = gravity.grid, finite(raw[: len(raw) - len(gravity.extra)])
    if gravity.extra:
        _doubt_coverage(has_data, raw[-len(gravity.extra) :], gravity.extra, reporter)
    geological_map = geological_map or _GeologicalMap(job.geology, job.holdout)
    if isinstance(job, TrainJob):
        geological_map.pin(job.holes, grid, reporter)
    observed, map_report = _observed_map(geological_map, grid, has_data, reporter)
    scales = job.scales or _scales_of_preset(preset, grid, reporter if reports_windows else None)
    windows = cut_windows(grid, scales=scales)
    split = _spared_split(_split_of_job(job, observed, grid, windows, reporter.info))
    is_validation = _validation_set(observed, split, grid, job)
    legend, untrained, observed, map_train = _keep_trained_classes(
        geological_map.legend, observed, split, is_validation, reporter
    )
    bands = _describe(job, raw, gravity, has_data, split.closed | is_validation)
    drawn = split.training_windows(windows, map_train, is_random=job.split == "random")
    reporter.info(_counts(legend, map_train, split, len(drawn.windows) if reports_windows else None))
    if reports_windows and drawn.method:
        reporter.info(drawn.method)
    return _Dataset(
        gravity,
        raw,
        bands,
        legend,
        untrained,
        observed,
        split,
        is_validation,
        map_train,
        drawn.windows,
        drawn.method,
        map_report,
        source=geological_map,
        scales=scales,
    )


def _scales_of_preset(
    preset: Preset, grid: Grid, reporter: Reporter | None = None
) -> tuple[tuple[float, float], ...]:
    """Side and stride of a preset's windows in map units; none is wider than the grid, which is reported."""
    cell, shorter, scales = grid.spacing[1], min(grid.shape), preset.scales(grid)
    wider = ", ".join(f"{side:g}" for side, _ in scales if side > shorter)
    if wider and reporter:
        template = tr(
            "The preset's windows of {sides} cells a side are wider than the raster: they are cut to its "
            "{cells} cells. Other windows: SCALES."
        )
        reporter.info(template.format(sides=wider, cells=shorter))
    return tuple((min(side, shorter) * cell, stride * cell) for side, stride in scales)


def _counts(legend: Legend, map_train: np.ndarray, split: Split, n_windows: int | None) -> str:
    """What there is to train and to test on, in a sentence."""
    template = (
        tr("{n_classes} classes; {n_train} cells of outcrop to train on, {n_test} held out for testing.")
        if n_windows is None
        else tr(
            "{n_classes} classes; {n_train} cells of outcrop to train on, {n_test} held out for "
            "testing, {n_windows} windows."
        )
    )
    return template.format(
        n_classes=legend.n_classes,
        n_train=np.count_nonzero(map_train < OUTSIDE),
        n_test=np.count_nonzero(split.is_test),
        n_windows=n_windows,
    )


def _describe(
    job: LearningJob, raw: np.ndarray, gravity: _BandSource, has_data: np.ndarray, closed: np.ndarray
) -> list[Band]:
    """The bands for the card; neither the test nor the validation set takes part in their moments."""
    is_open = np.logical_not(closed, out=closed)
    is_open &= has_data
    return describe_bands(
        raw,
        is_open,
        encoding=job.encoding,
        fields=job.bands if job.input else (),
        extra_names=[band.name for band in gravity.extra],
        extra_units=[band.unit for band in gravity.extra],
    )


def _observed_map(
    source: _GeologicalMap, grid: Grid, has_data: np.ndarray, reporter: Reporter
) -> tuple[np.ndarray, dict]:
    """The map's classes, outside where a band has no data; and the report on it."""
    found = source.rasterise(grid, say=reporter.info)
    source.report(found.report, reporter)
    observed = np.where(has_data, found.classes, np.uint8(OUTSIDE))
    require_classes(observed)
    share = int(np.count_nonzero(observed != OUTSIDE)) / max(int(np.count_nonzero(has_data)), 1)
    if share < _LEAST_COVERAGE:
        reporter.warning(
            tr(
                "The geological map covers {share:.1%} of the raster: the rest is not used in "
                "training. Clip the raster to the map, or choose a map of all of it."
            ).format(share=share)
        )
    return spared(observed), found.report


def _split_of_job(
    job: SplitSettings,
    observed: np.ndarray,
    grid: Grid,
    windows: list[Window],
    say: Callable[[str], None],
    **options: float,
) -> Split:
    """The test set of a job, by blocks, windows or the polygons of a layer.

    Parameters
    ----------
    say : called with remarks on the layer's outlines
    options : of `make_split`
    """
    ground = polygon_mask(job.split_layer, grid, say=say) if job.split_layer else None
    return make_split(
        observed,
        grid,
        split=job.split,
        share=job.validation_share,
        block_km=job.block_km,
        seed=job.seed,
        folds=job.folds,
        fold=job.fold,
        windows=windows,
        ground=ground,
        **options,
    )


def _spared_split(split: Split) -> Split:
    """The split with its masks out of memory where they are large."""
    masks: dict[str, Any] = {n: mask for n, mask in vars(split).items() if isinstance(mask, np.ndarray)}
    kept = {id(mask): spared(mask) for mask in masks.values()}  # two names may stand for one mask
    masks = {name: kept[id(mask)] for name, mask in masks.items()}
    return replace(split, **masks)


def _validation_set(observed: np.ndarray, split: Split, grid: Grid, job: LearningJob) -> np.ndarray:
    """Whole blocks of training outcrop that choose weights and temperature; never the test set.

    Only for a random split whose widest windows, as the paper's, hold out nearly all outcrop: that is trained
    on as well, and the blocks are taken from what training uses.
    """
    rest = hide_outcrop(observed, split.is_test)
    if job.split == "random" and (rest < OUTSIDE).sum() < 2 * _VALIDATION_SHARE * (observed < OUTSIDE).sum():
        rest = hide_outcrop(observed, split.hidden)
    chosen = make_split(
        rest, grid, split="blocks", share=_VALIDATION_SHARE, block_km=job.block_km, seed=job.seed + 1
    )
    return spared(chosen.is_test)


def _keep_trained_classes(
    legend: Legend, observed: np.ndarray, split: Split, is_validation: np.ndarray, reporter: Reporter
) -> tuple[Legend, tuple[LegendClass, ...], np.ndarray, np.ndarray]:
    """Number the classes with training data 0..n-1, and those without from n.

    Returns
    -------
    legend : of the classes with training data
    untrained : classes that only the test and validation sets show
    observed : the map, renumbered
    map_train : classes of the training set, 255 elsewhere
    """
    map_train = hide_outcrop(observed, is_validation | split.hidden)
    require_classes(map_train)
    present = np.flatnonzero(class_counts(map_train)[:OUTSIDE])
    cells = class_counts(observed)
    absent = np.setdiff1d(np.flatnonzero(cells[:OUTSIDE]), present)
    compact, renumber = legend.compact(present)
    others = [c for c in legend.classes if c.value in absent]
    missing = [c.name for c in legend.classes if c.value not in present and c not in others]
    if missing:
        reporter.info(
            tr("The map shows no outcrop of {names} here: the model is not trained on them.").format(
                names=", ".join(missing)
            )
        )
    renumber[[c.value for c in others]] = len(present) + np.arange(len(others))
    _warn_of_few([c for c in legend.classes if c.value in present], cells, reporter)
    for entry in others:
        reporter.warning(
            tr(
                "{name} crops out in the test set only: the model is not trained on it, and every "
                "cell of it counts as wrong."
            ).format(name=entry.name)
        )
    untrained = tuple(replace(c, value=int(renumber[c.value])) for c in others)
    return compact, untrained, _renumbered(observed, renumber), _renumbered(map_train, renumber)


def _renumbered(classes: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """Classes by other numbers; by rows, because a lookup makes eight bytes of one."""
    return by_rows(
        lambda start, stop: numbers[classes[start:stop]],
        classes.shape,
        np.uint8,
        largest_in_memory=LARGEST_MASK,
    )


def _warn_of_few(trained: list[LegendClass], cells: np.ndarray, reporter: Reporter) -> None:
    """Name the classes with too few cells."""
    few = [f"{c.name} ({cells[c.value]})" for c in trained if cells[c.value] < _FEW_CELLS]
    if few:
        reporter.warning(
            tr(
                "Fewer than {n_cells} cells show {classes}: its score is not reliable. Merge it with "
                "related units in the legend."
            ).format(n_cells=_FEW_CELLS, classes=", ".join(few))
        )
