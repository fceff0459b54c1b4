"""The data set of a training job: bands, classes, windows and a split."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from ...contract.jobs import LearningJob
from ...contract.jobs.settings import SplitSettings
from ...contract.model_card import Band
from ...geology.legend import OUTSIDE, Legend, LegendClass
from ...geology.maps.class_raster import polygon_mask, require_classes
from ...geology.maps.geometry import class_counts
from ...geology.sampling.splits import Split, hide_outcrop, make_split
from ...geology.sampling.windows import Window, cut_windows
from ...geophysics.grids import Grid
from ...models.features.gravity_bands import describe_bands, standardise
from ...models.features.lazy_raster import by_rows, finite, spared
from ...models.training.config import Preset
from ..reporting import Reporter
from .bands import BandSource, read_bands
from .extra_bands import describe_extra, doubt_coverage
from .geological_map import GeologicalMap
from .gravity import GravitySource, open_gravity
from .map_account import report_map
from .trained_classes import keep_trained_classes, warn_of_coverage

_VALIDATION_SHARE = 0.10  # of the training outcrop


@dataclass(frozen=True)
class Region:
    """A further region to train on.

    Parameters
    ----------
    name : of the gravity raster
    raw : bands in their units, (C, rows, cols)
    map_train : classes, numbered as the data set's; 255 where there is no label
    """

    name: str
    grid: Grid
    raw: np.ndarray
    map_train: np.ndarray
    windows: list[Window]


@dataclass(frozen=True)
class Dataset:
    """Training, validation and test sets on the gravity raster's cells.

    Parameters
    ----------
    gravity : the grid, and how the bands were made
    raw : bands in their units, (C, rows, cols), NaN without data
    bands : the card's description of the bands
    legend : of the classes in training, numbered 0..n-1
    untrained : classes that crop out in the test set alone, numbered from n; every prediction there is wrong
    map_observed : classes as the map shows them; 254 outside, 255 cover and the hold-out layer
    is_test : cells that score the model and that it is never trained on (random split: see `split`)
    is_validation : cells that choose weights and temperature
    map_train : classes of the training set, 255 elsewhere
    windows : to draw from
    window_method : a sentence on whether they touch the test set; empty for a random split
    regions : further regions to train on, see `regions.with_regions`
    map_legend : the legend that the map was read by, classes without training data included
    source : the map itself
    """

    gravity: BandSource
    raw: np.ndarray
    bands: list[Band]
    legend: Legend
    untrained: tuple[LegendClass, ...]
    map_observed: np.ndarray
    split: Split
    is_test: np.ndarray
    is_validation: np.ndarray
    map_train: np.ndarray
    windows: list[Window]
    window_method: str
    map_report: dict
    regions: tuple[Region, ...] = ()
    map_legend: Legend | None = None
    source: GeologicalMap | None = None

    @property
    def grid(self) -> Grid:
        """The gravity raster's cells."""
        return self.gravity.grid

    @property
    def scored_classes(self) -> tuple[LegendClass, ...]:
        """All classes of the test set: those in training, then the others."""
        return self.legend.classes + self.untrained

    @cached_property
    def standardised(self) -> np.ndarray:
        """The bands as the network reads them, (C, rows, cols); memory-mapped where they are large."""
        return by_rows(lambda start, stop: standardise(self.raw[:, start:stop], self.bands), self.raw.shape)

    @property
    def counts(self) -> np.ndarray:
        """Training cells of each class, (n_classes,)."""
        maps = [self.map_train, *(region.map_train for region in self.regions)]
        return np.sum([class_counts(labels) for labels in maps], axis=0)[: self.legend.n_classes]


def read_dataset(job: LearningJob, preset: Preset, reporter: Reporter) -> Dataset:
    """Open the job's gravity raster and build its data set."""
    with open_gravity(job.input, job) as source:
        return build_dataset(job, preset, source, reporter)


def build_dataset(
    job: LearningJob,
    preset: Preset,
    source: GravitySource,
    reporter: Reporter,
    *,
    reports_windows: bool = True,
) -> Dataset:
    """Read the rasters and the map, split the outcrop, cut the windows, and report what there is."""
    raw, gravity = read_bands(job, source)
    reporter.info(gravity.method)
    if gravity.extra:
        reporter.info(describe_extra(gravity.extra))
        doubt_coverage(raw[0], raw[-len(gravity.extra) :], gravity.extra, reporter, "nothing is learned")
    grid, has_data = gravity.grid, finite(raw)
    geological_map = GeologicalMap(job.geology, job.holdout)
    observed, map_report = _observed_map(geological_map, grid, has_data, reporter)
    windows = cut_windows(grid, scales=scales_in_units(job, preset, grid))
    split = _spared_split(split_of_job(job, observed, grid, windows, reporter.info))
    is_validation = _validation_set(observed, split, grid, job)
    legend, untrained, observed, map_train = keep_trained_classes(
        geological_map.legend, observed, split, is_validation, reporter
    )
    # Neither the test nor the validation set takes part in the moments.
    is_open = np.logical_or(split.closed, is_validation)
    np.logical_not(is_open, out=is_open)
    np.logical_and(is_open, has_data, out=is_open)
    bands = describe_bands(
        raw,
        is_open,
        encoding=job.encoding,
        fields=job.bands,
        extra_names=[band.name for band in gravity.extra],
        extra_units=[band.unit for band in gravity.extra],
    )
    drawn = split.training_windows(windows, map_train, is_random=job.split == "random")
    count = f", {len(drawn.windows)} windows" if reports_windows else ""
    reporter.info(
        f"{legend.n_classes} classes; {np.count_nonzero(map_train < OUTSIDE)} cells of outcrop to train on, "
        f"{np.count_nonzero(split.is_test)} held out for testing{count}."
    )
    if reports_windows and drawn.method:
        reporter.info(drawn.method)
    return Dataset(
        gravity=gravity,
        raw=raw,
        bands=bands,
        legend=legend,
        untrained=untrained,
        map_observed=observed,
        split=split,
        is_test=split.is_test,
        is_validation=is_validation,
        map_train=map_train,
        windows=drawn.windows,
        window_method=drawn.method,
        map_report=map_report,
        map_legend=geological_map.legend,
        source=geological_map,
    )


def _observed_map(
    source: GeologicalMap, grid: Grid, has_data: np.ndarray, reporter: Reporter
) -> tuple[np.ndarray, dict]:
    """The map's classes, outside where a band has no data; and the report on it."""
    found = source.rasterise(grid, say=reporter.info)
    report_map(source.legend, found.report, reporter)
    observed = np.where(has_data, found.classes, np.uint8(OUTSIDE))
    require_classes(observed)
    warn_of_coverage(observed, has_data, reporter)
    return spared(observed), found.report


def scales_in_units(job: LearningJob, preset: Preset, grid: Grid) -> tuple[tuple[float, float], ...]:
    """Side and stride of the windows in CRS units: the job's own, or the preset's."""
    if job.scales:
        return job.scales
    cell, shorter = grid.spacing[1], min(grid.shape)
    return tuple((min(side, shorter) * cell, stride * cell) for side, stride in preset.scales(grid))


def split_of_job(
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
