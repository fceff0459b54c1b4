"""A corpus of maps to train on, with augmentation: regions of them, at other scales and with other legends.

A network that does not depend on the classes can be trained on any map. Zooming shows it the same shapes in
more or fewer cells, and merging classes shows the legends that another geologist might have drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from concealed_bedrock.geology.legend import OUTSIDE
from concealed_bedrock.models.features.outcrop_map import _OutcropMap

SIDE = 520  # half cells along the side of a region, twice what a training area has, and room
_ZOOM = (0.8, 2.6)  # half cells to a cell of the map
_FEWEST_HALF_CELLS = 220  # along the shorter side of a whole map
_KEPT = 0.5  # of the draws have the legend as it is
OUTCROP = 0.3  # least share of a region of a real map
_TRIES = 10


@dataclass(frozen=True)
class MapCorpus:
    """Simulated maps, whose bedrock is known under the cover too, and real ones.

    Parameters
    ----------
    simulated : of classes and truth
    real : of classes alone
    simulated_share : of the draws, where there are both
    """

    simulated: Sequence[_OutcropMap]
    real: Sequence[_OutcropMap] = ()
    simulated_share: float = 0.2

    def __call__(self, generator: np.random.Generator) -> _OutcropMap:
        """A region of a map with half cells; large maps are drawn more often."""
        if not self.real or (self.simulated and generator.random() < self.simulated_share):
            chosen = self.simulated[int(generator.integers(len(self.simulated)))]
        else:
            sizes = np.sqrt([(one.classes < OUTSIDE).sum() for one in self.real])
            chosen = self.real[int(generator.choice(len(self.real), p=sizes / sizes.sum()))]
        return _zoomed_region(_merge_classes(chosen, generator), generator)


def _merge_classes(whole: _OutcropMap, generator: np.random.Generator) -> _OutcropMap:
    """The map with some of its classes merged, in half of the draws."""
    known = whole.classes if whole.truth is None else whole.truth
    present = np.unique(known[known < OUTSIDE])
    if len(present) < 4 or generator.random() < _KEPT:
        return whole
    number = np.arange(256, dtype="uint8")
    number[present] = generator.integers(0, generator.integers(3, len(present) + 1), len(present))
    truth = None if whole.truth is None else number[whole.truth]
    return _OutcropMap(number[whole.classes], whole.aspect, truth)


def _zoom(classes: np.ndarray, factor: float) -> np.ndarray:
    """Classes in `factor` times as many cells along each side, an even number of them."""
    sides = (int(n * factor) // 2 * 2 for n in classes.shape)
    rows, cols = ((np.arange(n) / factor).astype(int) for n in sides)
    return classes[np.ix_(rows, cols)]


def _zoomed_region(whole: _OutcropMap, generator: np.random.Generator) -> _OutcropMap:
    """A square of the map with some outcrop, larger or smaller; its cells become half cells."""
    factor = np.exp(generator.uniform(*np.log(_ZOOM)))
    factor = max(factor, _FEWEST_HALF_CELLS / min(whole.classes.shape))
    side = int(SIDE / factor) + 2
    for _ in range(_TRIES):
        corner = [int(generator.integers(0, max(1, n - side))) for n in whole.classes.shape]
        rows, cols = (slice(start, min(start + side, n)) for start, n in zip(corner, whole.classes.shape))
        if (whole.classes[rows, cols] < OUTSIDE).mean() > OUTCROP:
            break
    region = whole.region(rows, cols)
    halves = _zoom(region.classes, factor)
    truth = None if region.truth is None else _zoom(region.truth, factor)[::2, ::2]
    return _OutcropMap(halves[::2, ::2], whole.aspect, truth, halves)
