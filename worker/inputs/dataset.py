"""From a training job to what a network learns from: bands, classes, windows and a split."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ...contract.jobs import LearningJob
from ...contract.model_card import Band
from ...geology.legend import OUTSIDE, Legend, LegendClass
from ...geology.maps.class_raster import class_counts, require_classes
from ...geology.sampling.clean_windows import Drawn, windows_to_learn_from
from ...geology.sampling.splits import Split, validation_ground, visible
from ...geology.sampling.windows import Window, cut_windows
from ...geophysics.grids import Grid
from ...models.features.gravity_bands import describe_bands
from ...models.features.mapped_arrays import finite, spared, standardised_once
from ...models.training.presets import Preset
from ..reporting import Reporter
from .bands import Origin, read_bands
from .extra_bands import doubt_coverage, told_extra
from .job_inputs import hide, read_map, read_split_ground
from .map_account import report_map
from .trained_classes import keep_learned_classes, tell_of_corner

INNER_SHARE = 0.10  # of the training outcrop: chooses weights and temperature, and scores nothing


@dataclass(frozen=True)
class Region:
    """Ground to learn from beside the data set's own.

    Parameters
    ----------
    name : of the gravity raster
    raw : bands in their units, (C, rows, cols)
    learned : classes, numbered as the data set's; 255 where nothing is learned
    """

    name: str
    grid: Grid
    raw: np.ndarray
    learned: np.ndarray
    windows: list[Window]


@dataclass(frozen=True)
class Dataset:
    """What a network learns from and is scored on; all rasters have the grid's shape.

    Parameters
    ----------
    gravity : the grid, and how the residual came about
    raw : bands in their units, (C, rows, cols), NaN without data
    bands : the card's description of the bands
    legend : of the classes that are learned, numbered 0..n-1
    unlearned : classes that crop out on held-out ground alone, numbered from n; every answer there is wrong
    visible : classes as the model may see them; 254 outside, 255 cover and held-out ground
    is_validation : ground that scores the model, and that it never learns from (random split: see `split`)
    is_inner : ground that chooses weights and temperature
    learned : classes of the ground that is learned from, 255 elsewhere
    windows : what is drawn from
    regions : further ground to learn from, see `regions.with_regions`
    map_legend : the legend that the map was read by, classes that are not learned among them
    drawn : a sentence that tells whether they touch validation ground; empty for a random split
    """

    gravity: Origin
    raw: np.ndarray
    bands: list[Band]
    legend: Legend
    unlearned: tuple[LegendClass, ...]
    visible: np.ndarray
    split: Split
    is_validation: np.ndarray
    is_inner: np.ndarray
    learned: np.ndarray
    windows: list[Window]
    drawn: str
    map_report: dict
    regions: tuple[Region, ...] = ()
    map_legend: Legend | None = None

    @property
    def grid(self) -> Grid:
        """The gravity raster's cells."""
        return self.gravity.grid

    @property
    def scored_classes(self) -> tuple[LegendClass, ...]:
        """All classes that the scored ground may show: the learned ones, then the others."""
        return self.legend.classes + self.unlearned

    @cached_property
    def standardised(self) -> np.ndarray:
        """The bands as the network reads them, (C, rows, cols); memory-mapped where they are large."""
        return standardised_once(self.raw, self.bands)

    @property
    def counts(self) -> np.ndarray:
        """Cells of each class that are learned from, (n_classes,)."""
        grounds = [self.learned, *(region.learned for region in self.regions)]
        return sum(map(class_counts, grounds))[: self.legend.n_classes]


def build_dataset(
    job: LearningJob, preset: Preset, reporter: Reporter, *, tells_windows: bool = True
) -> Dataset:
    """Read the rasters and the map, split the ground, cut the windows, and tell of what there is."""
    raw, origin = read_bands(job)
    reporter.info(origin.method)
    if origin.extra:
        reporter.info(told_extra(origin.extra))
        doubt_coverage(raw[0], raw[-len(origin.extra) :], origin.extra, reporter, "nothing is learned")
    grid = origin.grid
    has_data = finite(raw)
    seen, map_legend, map_report = read_seen(job, grid, has_data, reporter)
    windows = cut_windows(grid, scales=scales_in_units(job, preset, grid))
    split = part_ground(seen, grid, job, windows, reporter.info)
    is_inner = inner_ground(seen, split, grid, job)
    legend, unlearned, seen, learned = keep_learned_classes(map_legend, seen, split, is_inner, reporter)
    bands = describe_bands(
        raw, open_ground(has_data, split, is_inner), encoding=job.encoding, fields=job.bands,
        extra_names=[band.name for band in origin.extra], extra_units=[band.unit for band in origin.extra],
    )  # fmt: skip
    drawn = windows_to_learn_from(windows, learned, split, is_random=job.split == "random")
    tell_of_ground(legend, learned, split, drawn if tells_windows else None, reporter)
    return Dataset(
        gravity=origin, raw=raw, bands=bands, legend=legend, unlearned=unlearned, visible=seen, split=split,
        is_validation=split.is_validation, is_inner=is_inner, learned=learned, windows=drawn.windows,
        drawn=drawn.method, map_report=map_report, map_legend=map_legend,
    )  # fmt: skip


def read_seen(
    job: LearningJob, grid: Grid, has_data: np.ndarray, reporter: Reporter
) -> tuple[np.ndarray, Legend, dict]:
    """The map's classes as a model may see them, outside where a band has no data; its legend and report."""
    mapped, legend = read_map(job.geology, grid)
    report_map(legend, mapped.report, reporter)
    seen = np.where(has_data, hide(mapped.classes, job.holdout, grid, reporter.info), np.uint8(OUTSIDE))
    require_classes(seen)
    tell_of_corner(seen, has_data, reporter)
    return spared(seen), legend, mapped.report


def tell_of_ground(
    legend: Legend, learned: np.ndarray, split: Split, drawn: Drawn | None, reporter: Reporter
) -> None:
    """How much there is to learn from, and from which windows, where any are drawn."""
    windows = f", {len(drawn.windows)} windows" if drawn else ""
    reporter.info(
        f"{legend.n_classes} classes; {np.count_nonzero(learned < OUTSIDE)} cells of outcrop to learn from, "
        f"{np.count_nonzero(split.is_validation)} held out for validation{windows}."
    )
    if drawn and drawn.method:
        reporter.info(drawn.method)


def scales_in_units(job: LearningJob, preset: Preset, grid: Grid) -> tuple[tuple[float, float], ...]:
    """Side and stride of the windows in CRS units: the job's own, or the preset's."""
    if job.scales:
        return job.scales
    cell, shorter = grid.spacing[1], min(grid.shape)
    return tuple((min(side, shorter) * cell, stride * cell) for side, stride in preset.scales(grid))


def part_ground(
    seen: np.ndarray, grid: Grid, job: LearningJob, windows: list[Window], say: Callable[[str], None]
) -> Split:
    """Ground to learn from and ground to be scored on."""
    split = validation_ground(
        seen, grid, split=job.split, share=job.validation_share, block_km=job.block_km, seed=job.seed,
        folds=job.folds, fold=job.fold, windows=windows, ground=read_split_ground(job.split_layer, grid, say),
    )  # fmt: skip
    masks = {name: mask for name, mask in vars(split).items() if isinstance(mask, np.ndarray)}
    kept = {id(mask): spared(mask) for mask in masks.values()}  # two names may stand for one mask
    return replace(split, **{name: kept[id(mask)] for name, mask in masks.items()})


def open_ground(has_data: np.ndarray, split: Split, is_inner: np.ndarray) -> np.ndarray:
    """Ground with data that neither scores nor chooses anything."""
    is_open = np.logical_or(split.closed, is_inner)
    np.logical_not(is_open, out=is_open)
    return np.logical_and(is_open, has_data, out=is_open)


def inner_ground(seen: np.ndarray, split: Split, grid: Grid, job: LearningJob) -> np.ndarray:
    """Whole blocks of training ground that choose weights and temperature; never the validation ground.

    But for a random split whose widest windows, as the paper's, validate nearly all ground: that is learned
    from as well, and the blocks are taken from what training sees.
    """
    rest = visible(seen, split.is_validation)
    if job.split == "random" and (rest < OUTSIDE).sum() < 2 * INNER_SHARE * (seen < OUTSIDE).sum():
        rest = visible(seen, split.hidden)
    inner = validation_ground(
        rest, grid, split="blocks", share=INNER_SHARE, block_km=job.block_km, seed=job.seed + 1
    )
    return spared(inner.is_validation)
