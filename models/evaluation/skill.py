"""How much better one prediction is than another, overall and ring by ring, by paired block bootstrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .bootstrap import Difference, paired_difference
from .metrics import round_edges

LEAST_BLOCKS = 5  # fewer give intervals that are too narrow to be believed


@dataclass(frozen=True)
class Gain:
    """The first prediction's scores less the second's, on cells `from_km` to `to_km` from visible outcrop.

    A ring that lies in fewer than LEAST_BLOCKS blocks has no intervals: None.
    """

    from_km: float
    to_km: float
    cells: int
    accuracy: Difference | None
    mpa: Difference | None


def gains(
    truth: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    n_classes: int,
    *,
    blocks: np.ndarray,
    distance_km: np.ndarray,
    edges_km: Sequence[float] = (),
) -> tuple[Gain, ...]:
    """Gains on all cells, then in the rings of `evaluation.by_distance`; arrays of shape (n,)."""
    if not len(edges_km):
        edges_km = round_edges(distance_km[truth < n_classes])
    rings = [(low, high, (distance_km > low) & (distance_km <= high)) for low, high in pairwise(edges_km)]
    everywhere = np.ones(len(truth), bool)

    def gain(low: float, high: float, is_in: np.ndarray) -> Gain:
        is_used = is_in & (truth < n_classes)
        cells = tuple(values[is_used] for values in (truth, first, second, blocks))
        enough = len(np.unique(cells[3])) >= LEAST_BLOCKS
        found = [
            paired_difference(*cells, n_classes, metric=m) if enough else None for m in ("accuracy", "mpa")
        ]
        return Gain(low, high, int(is_used.sum()), *found)

    told = [gain(0.0, np.inf, everywhere), *(gain(*ring) for ring in rings)]
    return tuple(each for each in told if each.cells)
