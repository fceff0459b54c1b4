"""Which classes of the map are learned, and what a user has to know of the map."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...geology.legend import OUTSIDE, Legend, LegendClass
from ...geology.maps.class_raster import class_counts, require_classes
from ...geology.sampling.splits import Split, visible
from ...models.features.mapped_arrays import LARGEST_MASK, by_rows
from ..reporting import Reporter

FEW_CELLS = 20  # of a class; fewer teach little, and score nothing
CORNER = 0.1  # share of the raster; a map of less covers a corner of it


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
    present = np.flatnonzero(class_counts(learned)[:OUTSIDE])
    cells = class_counts(seen)
    absent = np.setdiff1d(np.flatnonzero(cells[:OUTSIDE]), present)
    compact, renumber = legend.compact(present)
    others = [c for c in legend.classes if c.value in absent]
    missing = [c.name for c in legend.classes if c.value not in present and c not in others]
    if missing:
        reporter.info(f"The map shows no outcrop of {', '.join(missing)} here: the model will not know them.")
    renumber[[c.value for c in others]] = len(present) + np.arange(len(others))
    tell_of_few([c for c in legend.classes if c.value in present], cells, reporter)
    for entry in others:
        reporter.warning(
            f"{entry.name} crops out on held-out ground only; the model cannot learn it, and every cell of "
            "it counts as wrong."
        )
    unlearned = tuple(replace(c, value=int(renumber[c.value])) for c in others)
    return compact, unlearned, renumbered(seen, renumber), renumbered(learned, renumber)


def renumbered(classes: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """Classes by other numbers; by rows, because looking up makes eight bytes of one."""
    return by_rows(
        lambda start, stop: numbers[classes[start:stop]], classes.shape, np.uint8,
        largest_in_memory=LARGEST_MASK,
    )  # fmt: skip


def tell_of_few(learned: list[LegendClass], cells: np.ndarray, reporter: Reporter) -> None:
    """Name the classes that show too little of themselves."""
    few = [f"{c.name} ({cells[c.value]})" for c in learned if cells[c.value] < FEW_CELLS]
    if few:
        reporter.warning(
            f"Fewer than {FEW_CELLS} cells show {', '.join(few)}: it is kept, its score is not to be "
            "trusted. A legend that joins it with its kin helps."
        )


def tell_of_corner(seen: np.ndarray, has_data: np.ndarray, reporter: Reporter) -> None:
    """Say so where the map covers little of the raster."""
    share = np.count_nonzero(seen != OUTSIDE) / max(np.count_nonzero(has_data), 1)
    if share < CORNER:
        reporter.warning(
            f"The geological map covers {share:.1%} of the raster: nothing is learned of the rest. Clip the "
            "raster to the map, or choose a map of all of it."
        )
