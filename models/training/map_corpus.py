"""Many maps to practise on, none the same twice: pieces of them, at other scales and with other legends.

A network that knows no class by name can learn from any map. Zooming tells it the same shapes in more or
fewer cells, and taking classes together gives it the legends that another geologist might have drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...geology.legend import OUTSIDE
from ..features.outcrop_map import OutcropMap

SIDE = 520  # parts of cells along the side of a piece, twice what a lesson's region has, and room
ZOOM = (0.8, 2.6)  # parts of cells to a cell of the map
FEWEST_PARTS = 220  # along the shorter side of a whole map
KEPT = 0.5  # of the draws have the legend as it is
OUTCROP = 0.3  # least share of a piece of a real map
TRIES = 10


@dataclass(frozen=True)
class Atlas:
    """Simulated maps, whose bedrock is known under the cover too, and real ones.

    Parameters
    ----------
    simulated : of classes and truth
    real : of classes alone
    simulated_share : of the draws, where there are both
    """

    simulated: Sequence[OutcropMap]
    real: Sequence[OutcropMap] = ()
    simulated_share: float = 0.2

    def __call__(self, generator: np.random.Generator) -> OutcropMap:
        """A piece of a map in two parts a cell side; large maps come more often."""
        if not self.real or (self.simulated and generator.random() < self.simulated_share):
            ground = self.simulated[generator.integers(len(self.simulated))]
        else:
            sizes = np.sqrt([(one.classes < OUTSIDE).sum() for one in self.real])
            ground = self.real[generator.choice(len(self.real), p=sizes / sizes.sum())]
        return zoomed_piece(with_another_legend(ground, generator), generator)


def with_another_legend(ground: OutcropMap, generator: np.random.Generator) -> OutcropMap:
    """The map with some of its classes taken together, in half of the draws."""
    known = ground.classes if ground.truth is None else ground.truth
    present = np.unique(known[known < OUTSIDE])
    if len(present) < 4 or generator.random() < KEPT:
        return ground
    number = np.arange(256, dtype="uint8")
    number[present] = generator.integers(0, generator.integers(3, len(present) + 1), len(present))
    truth = None if ground.truth is None else number[ground.truth]
    return OutcropMap(number[ground.classes], ground.aspect, truth)


def zoomed_piece(ground: OutcropMap, generator: np.random.Generator) -> OutcropMap:
    """A square of the map, drawn larger or smaller; its cells are the parts of the piece's cells."""
    zoom = np.exp(generator.uniform(*np.log(ZOOM)))
    zoom = max(zoom, FEWEST_PARTS / min(ground.classes.shape))
    piece = ground.region(*square(ground.classes, int(SIDE / zoom) + 2, generator))
    fine = zoomed(piece.classes, zoom)
    truth = None if piece.truth is None else zoomed(piece.truth, zoom)[::2, ::2]
    return OutcropMap(fine[::2, ::2], ground.aspect, truth, fine)


def square(classes: np.ndarray, side: int, generator: np.random.Generator) -> tuple[slice, slice]:
    """A square of the map with some outcrop."""
    for _ in range(TRIES):
        corner = [int(generator.integers(0, max(1, n - side))) for n in classes.shape]
        place = tuple(slice(start, min(start + side, n)) for start, n in zip(corner, classes.shape))
        if (classes[place] < OUTSIDE).mean() > OUTCROP:
            break
    return place


def zoomed(classes: np.ndarray, zoom: float) -> np.ndarray:
    """Classes drawn in zoom times as many cells a side, an even number of them."""
    sides = (int(n * zoom) // 2 * 2 for n in classes.shape)
    rows, cols = ((np.arange(n) / zoom).astype(int) for n in sides)
    return classes[np.ix_(rows, cols)]
