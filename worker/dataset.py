"""From a training job to what a network learns from: bands, classes, windows and a split."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from ..geology.class_raster import MapRaster, require_classes
from ..geology.clean_windows import windows_to_learn_from
from ..geology.legend import OUTSIDE, Legend, LegendClass
from ..geology.splits import Split, validation_ground, visible
from ..geology.windows import Window, cut_windows
from ..geophysics.grids import Grid
from ..models.bands import describe_bands, encode
from ..models.card import Band
from ..models.mapped import standardised_once
from ..models.presets import Preset
from .inputs import Gravity, hide, read_extra, read_gravity, read_map, read_split_ground
from .jobs import TrainJob
from .reporting import Reporter

FEW_CELLS = 20  # of a class; fewer teach little, and score nothing
CORNER = 0.1  # share of the raster; a map of less covers a corner of it
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
    gravity : the residual anomaly and its grid
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
    drawn : a sentence that tells whether they touch validation ground; empty for a random split
    """

    gravity: Gravity
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
        return sum(np.bincount(g.ravel(), minlength=256) for g in grounds)[: self.legend.n_classes]


def build_dataset(job: TrainJob, preset: Preset, reporter: Reporter) -> Dataset:
    """Read the rasters and the map, split the ground, cut the windows."""
    gravity = read_gravity(job.input, job.quantity, height_m=job.height_m)
    reporter.info(gravity.method)
    grid = gravity.grid
    raw = encode(
        gravity.residual, grid, read_extra(job.extra, grid), encoding=job.encoding, fields=job.bands,
        bouguer=gravity.bouguer,
    )  # fmt: skip
    mapped, legend = read_map(job.geology, grid)
    tell_of_map(mapped, reporter)
    has_data = np.isfinite(raw).all(axis=0)
    seen = np.where(has_data, hide(mapped.classes, job.holdout, grid), 254).astype("uint8")
    require_classes(seen)
    tell_of_corner(seen, has_data, reporter)

    windows = cut_windows(grid, scales=scales_in_units(job, preset, grid))
    split = part_ground(seen, grid, job, windows)
    is_inner = inner_ground(seen, split, grid, job)
    legend, unlearned, seen, learned = keep_learned_classes(legend, seen, split, is_inner, reporter)
    bands = describe_bands(
        raw,
        has_data & ~split.closed & ~is_inner,
        encoding=job.encoding,
        fields=job.bands,
        extra_names=[Path(path).stem for path in job.extra],
    )
    drawn = windows_to_learn_from(windows, learned, split, is_random=job.split == "random")
    reporter.info(
        f"{legend.n_classes} classes; {int((learned < 254).sum())} cells of outcrop to learn from, "
        f"{int((split.is_validation & (seen < 254)).sum())} held out for validation, {len(drawn.windows)} "
        "windows."
    )
    if drawn.method:
        reporter.info(drawn.method)
    return Dataset(
        gravity=gravity,
        raw=raw,
        bands=bands,
        legend=legend,
        unlearned=unlearned,
        visible=seen,
        split=split,
        is_validation=split.is_validation,
        is_inner=is_inner,
        learned=learned,
        windows=drawn.windows,
        drawn=drawn.method,
        map_report=mapped.report,
    )


def tell_of_few(legend: Legend, cells: np.ndarray, reporter: Reporter) -> None:
    """Name the classes that show too little of themselves."""
    few = [f"{c.name} ({cells[c.value]})" for c in legend.classes if cells[c.value] < FEW_CELLS]
    if few:
        reporter.warning(
            f"Fewer than {FEW_CELLS} cells show {', '.join(few)}: it is kept, its score is not to be "
            "trusted. A legend that joins it with its kin helps."
        )


def tell_of_corner(seen: np.ndarray, has_data: np.ndarray, reporter: Reporter) -> None:
    """Say so where the map covers little of the raster."""
    share = (seen != OUTSIDE).sum() / max(has_data.sum(), 1)
    if share < CORNER:
        reporter.warning(
            f"The geological map covers {share:.1%} of the raster: nothing is learned of the rest. Clip the "
            "raster to the map, or choose a map of all of it."
        )


def scales_in_units(job: TrainJob, preset: Preset, grid: Grid) -> tuple[tuple[float, float], ...]:
    """Side and stride of the windows in CRS units: the job's own, or the preset's."""
    if job.scales:
        return job.scales
    cell, shorter = grid.spacing[1], min(grid.shape)
    return tuple((min(side, shorter) * cell, stride * cell) for side, stride in preset.scales(grid))


def part_ground(seen: np.ndarray, grid: Grid, job: TrainJob, windows: list[Window]) -> Split:
    """Ground to learn from and ground to be scored on."""
    return validation_ground(
        seen, grid, split=job.split, share=job.validation_share, block_km=job.block_km, seed=job.seed,
        folds=job.folds, fold=job.fold,
        windows=windows, ground=read_split_ground(job.split_layer, grid),
    )  # fmt: skip


def inner_ground(seen: np.ndarray, split: Split, grid: Grid, job: TrainJob) -> np.ndarray:
    """Whole blocks of training ground that choose weights and temperature; never the validation ground."""
    rest = np.where(split.is_validation, 255, seen).astype("uint8")
    inner = validation_ground(
        rest, grid, split="blocks", share=INNER_SHARE, block_km=job.block_km, seed=job.seed + 1, windows=[]
    )
    return inner.is_validation & ~split.is_validation


def keep_learned_classes(
    legend: Legend, seen: np.ndarray, split: Split, is_inner: np.ndarray, reporter: Reporter
) -> tuple[Legend, tuple[LegendClass, ...], np.ndarray, np.ndarray]:
    """Number the classes that have training ground 0..n-1, and those that have none from n.

    Returns
    -------
    legend : of the learned classes
    unlearned : the classes that only held-out ground shows
    seen : renumbered
    learned : classes to learn from, 255 elsewhere
    """
    learned = visible(seen, is_inner | split.hidden)
    require_classes(learned)
    present = np.unique(learned[learned < OUTSIDE])
    absent = np.setdiff1d(np.unique(seen[seen < OUTSIDE]), present)
    compact, renumber = legend.compact(present)
    others = [c for c in legend.classes if c.value in absent]
    missing = [c.name for c in legend.classes if c.value not in present and c not in others]
    if missing:
        reporter.info(f"The map shows no outcrop of {', '.join(missing)} here: the model will not know them.")
    renumber[[c.value for c in others]] = len(present) + np.arange(len(others))
    tell_of_few(compact, np.bincount(renumber[seen].ravel(), minlength=256), reporter)
    for entry in others:
        reporter.warning(
            f"{entry.name} crops out on held-out ground only; the model cannot learn it, and every cell of "
            "it counts as wrong."
        )
    unlearned = tuple(replace(c, value=int(renumber[c.value])) for c in others)
    return compact, unlearned, renumber[seen], renumber[learned]


def tell_of_map(mapped: MapRaster, reporter: Reporter) -> None:
    """Say what of the map was not taken as it came."""
    for entry in mapped.report["unmatched"]:
        reporter.warning(
            f"No rule of the legend takes '{entry['value'] or 'NULL'}' ({entry['area_share']:.1%} of the "
            "map); it is taken for cover."
        )
    if mapped.report["repaired"]:
        reporter.info(f"{mapped.report['repaired']} polygons of the map were invalid and were repaired.")
