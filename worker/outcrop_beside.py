"""The outcrop of a prediction, read and measured beside the residual: each takes a core for about as long."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from ..geophysics.grids import Grid
from ..models.card import Card
from ..models.measured import Measured
from ..models.outcrop_inputs import PARTS, candidates_of
from .fine_map import fine_map
from .ground import all_classes, own_classes
from .inputs import legend_of
from .jobs import PredictJob
from .reader_rows import is_one_block


@dataclass(frozen=True)
class Outcrop:
    """The map in parts of the cells (None where they are too many), and what was measured of it."""

    fine: np.ndarray | None = None
    measured: Measured = field(default_factory=Measured)


@contextmanager
def outcrop_beside(job: PredictJob, card: Card, grid: Grid, *, is_wanted: bool) -> Iterator[Future[Outcrop]]:
    """Begin with the outcrop, and go on meanwhile; its own problems are raised where its result is taken."""
    with ThreadPoolExecutor(1) as beside:
        yield beside.submit(outcrop_of, job, card, grid) if is_wanted else beside.submit(Outcrop)


def outcrop_of(job: PredictJob, card: Card, grid: Grid) -> Outcrop:
    """Read the map, and measure it where a prediction reads the raster as one block."""
    legend = legend_of(job.geology)
    classes = all_classes(card, legend) if card.bands else own_classes(legend)
    fine, measured = fine_map(job.geology, job.holdout, grid, classes, np.ones(grid.shape, bool)), Measured()
    if fine is not None and is_one_block(grid.shape, len(classes)) and not job.flips:
        width, height = grid.spacing_m
        measured.inputs(fine, candidates_of(fine), width / height, PARTS)
    return Outcrop(fine, measured)
