"""The classes of a data set: those with training data, numbered first."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...geology.legend import OUTSIDE, Legend, LegendClass
from ...geology.maps.class_raster import require_classes
from ...geology.maps.geometry import class_counts
from ...geology.sampling.splits import Split, hide_outcrop
from ...models.features.lazy_raster import LARGEST_MASK, by_rows
from ..reporting import Reporter

_FEW_CELLS = 20  # of a class
_LEAST_COVERAGE = 0.1  # share of the raster


def keep_trained_classes(
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
            f"The map shows no outcrop of {', '.join(missing)} here: the model is not trained on them."
        )
    renumber[[c.value for c in others]] = len(present) + np.arange(len(others))
    _warn_of_few([c for c in legend.classes if c.value in present], cells, reporter)
    for entry in others:
        reporter.warning(
            f"{entry.name} crops out in the test set only: the model is not trained on it, and every cell "
            "of it counts as wrong."
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
            f"Fewer than {_FEW_CELLS} cells show {', '.join(few)}: its score is not reliable. "
            "Merge it with related units in the legend."
        )


def warn_of_coverage(observed: np.ndarray, has_data: np.ndarray, reporter: Reporter) -> None:
    """Warn where the map covers little of the raster."""
    share = int(np.count_nonzero(observed != OUTSIDE)) / max(int(np.count_nonzero(has_data)), 1)
    if share < _LEAST_COVERAGE:
        reporter.warning(
            f"The geological map covers {share:.1%} of the raster: the rest is not used in training. Clip "
            "the raster to the map, or choose a map of all of it."
        )
