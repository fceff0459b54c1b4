"""The outcrop of a prediction, read and measured beside the residual: each takes a core for about as long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...geophysics.grids import Grid
from ...models.experts.expert import OutcropReader
from ...models.experts.pool_ensemble import ReaderMember
from ...models.features.cache import Measured, is_kept
from ...models.features.outcrop_channels import PARTS, candidates_of
from ..prediction.expert_tiles import is_one_block
from .fine_map import fine_map, is_parted
from .job_inputs import legend_of
from .scene import all_classes, own_classes


@dataclass(frozen=True)
class Outcrop:
    """The map in parts of the cells, and what was measured of it.

    fine : uint8 (PARTS rows, PARTS cols), 254 outside, 255 cover; None where the parts are too many
    """

    fine: np.ndarray | None = None
    measured: Measured = field(default_factory=Measured)


@contextmanager
def outcrop_beside(
    job: PredictJob, card: Card, grid: Grid, *, is_wanted: bool, is_measured: bool
) -> Iterator[Future[Outcrop]]:
    """Begin with the outcrop, and go on meanwhile; its own problems are raised where its result is taken."""
    with ThreadPoolExecutor(1) as beside:
        if is_wanted and is_parted(grid):
            yield beside.submit(outcrop_of, job, card, grid, is_measured=is_measured)
        else:
            yield beside.submit(Outcrop)


def asks_networks(members: Sequence[ReaderMember]) -> bool:
    """Whether any of the models looks at the pictures that are measured here."""
    return any(isinstance(reader, OutcropReader) for member in members for reader in member.readers.readers)


def outcrop_of(job: PredictJob, card: Card, grid: Grid, *, is_measured: bool) -> Outcrop:
    """Read the map, and measure it where a prediction reads the raster as one block."""
    legend, measured = legend_of(job.geology), Measured()
    classes = all_classes(card, legend) if card.bands else own_classes(legend)
    fine = fine_map(job.geology, job.holdout, grid, classes, np.ones(grid.shape, bool))
    candidates = candidates_of(fine)
    is_read_so = is_one_block(grid.shape, len(classes)) and not job.flips
    if is_measured and is_read_so and is_kept(fine.shape, len(candidates), PARTS):
        width, height = grid.spacing_m
        measured.inputs(fine, candidates, width / height, PARTS)
    return Outcrop(fine, measured)
