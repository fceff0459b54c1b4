"""The data set of a training job: bands, classes, windows and a split."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...contract.model_card import Band
from ...geology.holes import shares_with_holes
from ...geology.legend import Legend, LegendClass
from ...geology.maps.geometry import class_counts
from ...geology.sampling.splits import Split, hide_outcrop
from ...geology.sampling.windows import Window
from ...geophysics.grids import Grid
from ...models.features.gravity_bands import standardise
from ...models.features.lazy_raster import by_rows, finite
from ...models.inference.ensemble import Scale
from .geological_map import _GeologicalMap
from .gravity import _BandSource


@dataclass(frozen=True)
class _Region:
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
class _Dataset:
    """Training, validation and test sets on the cells of the gravity raster, or those without gravity.

    Parameters
    ----------
    gravity : the grid, and how the bands were made
    raw : bands in their units, (C, rows, cols), NaN without data
    bands : the card's description of the bands
    legend : of the classes in training, numbered 0..n-1
    untrained : classes that crop out in the test set alone, numbered from n; every prediction there is wrong
    map_observed : classes as the map shows them; 254 outside, 255 cover and the hold-out layer
    is_validation : cells that choose weights and temperature
    map_train : classes of the training set, 255 elsewhere
    windows : to draw from
    window_method : a sentence on whether they touch the test set; empty for a random split
    regions : further regions to train on, see `regions._with_regions`
    source : the map itself, with the legend that it was read by
    scales : side and stride of the windows, in units of the CRS
    """

    gravity: _BandSource
    raw: np.ndarray
    bands: list[Band]
    legend: Legend
    untrained: tuple[LegendClass, ...]
    map_observed: np.ndarray
    split: Split
    is_validation: np.ndarray
    map_train: np.ndarray
    windows: list[Window]
    window_method: str
    map_report: dict
    regions: tuple[_Region, ...] = ()
    source: _GeologicalMap | None = None
    scales: tuple[tuple[float, float], ...] = ()

    @property
    def grid(self) -> Grid:
        """The cells."""
        return self.gravity.grid

    @property
    def is_test(self) -> np.ndarray:
        """Cells that score the model and that it is never trained on (random split: see `Split`)."""
        return self.split.is_test

    @property
    def validation_classes(self) -> np.ndarray:
        """Classes of the validation set, 255 elsewhere."""
        return np.where(self.is_validation, self.map_observed, 255)

    @property
    def map_visible(self) -> np.ndarray:
        """The map as methods are given it: outcrop that is held out of training counts as cover."""
        return hide_outcrop(self.map_observed, self.split.hidden)

    @property
    def n_windows(self) -> int:
        """Windows to draw from, those of further regions among them."""
        return len(self.windows) + sum(len(region.windows) for region in self.regions)

    def scale(self, window_px: int) -> Scale:
        """The first scale of the windows, which prediction uses."""
        return Scale(self.windows[0].rows if self.windows else window_px, window_px)

    @property
    def scored_classes(self) -> tuple[LegendClass, ...]:
        """All classes of the test set: those in training, then the others."""
        return self.legend.classes + self.untrained

    @cached_property
    def standardised(self) -> np.ndarray:
        """The bands as the network reads them, (C, rows, cols); memory-mapped where they are large."""
        return by_rows(lambda start, stop: standardise(self.raw[:, start:stop], self.bands), self.raw.shape)

    @property
    def has_gravity(self) -> np.ndarray:
        """Cells with data in all bands of gravity, all cells without it; other rasters may have gaps."""
        return finite(self.raw[: len(self.raw) - len(self.gravity.extra)])

    @cached_property
    def without_gaps(self) -> np.ndarray:
        """The bands in their units; where a further raster has no data it holds its mean."""
        is_extra = np.array([band["source"] == "extra" for band in self.bands])[:, None, None]
        mean = np.array([band["mean"] for band in self.bands], "float32")[:, None, None]
        if not is_extra.any():
            return self.raw

        def rows(start: int, stop: int) -> np.ndarray:
            here = self.raw[:, start:stop]
            return np.where(is_extra & np.isnan(here), mean, here)

        return by_rows(rows, self.raw.shape)

    @property
    def counts(self) -> np.ndarray:
        """Training cells of each class, (n_classes,)."""
        maps = [self.map_train, *(region.map_train for region in self.regions)]
        return np.sum([class_counts(labels) for labels in maps], axis=0)[: self.legend.n_classes]

    @property
    def log_shares(self) -> np.ndarray:
        """Logarithm of each class's share of the bedrock that is trained on, (n_classes,)."""
        if self.source is None or not len(self.source.pinned):
            return np.asarray(np.log(self.counts / self.counts.sum()))
        pinned = self.map_train.reshape(-1)[self.source.pinned]
        holes = np.bincount(pinned, minlength=256)[: self.legend.n_classes]
        return np.asarray(np.log(shares_with_holes(self.counts, holes)))
