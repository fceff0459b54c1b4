"""The outcrop of a prediction on subcells, rasterised in a thread while the residual is computed."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...geophysics.grids import Grid
from ...models.features.outcrop_channels import SUBCELLS, FeatureCache, candidates_of
from ..prediction.expert_tiles import is_single_tile
from .geological_map import GeologicalMap, has_subcells
from .scene import classes_of_scene


@dataclass(frozen=True)
class _Outcrop:
    """The map on subcells, and its channels.

    Parameters
    ----------
    map_2x : uint8 (SUBCELLS rows, SUBCELLS cols), optional
        254 outside, 255 cover; None where the raster is too large.
    """

    map_2x: np.ndarray | None = None
    features: FeatureCache = field(default_factory=FeatureCache)


@contextmanager
def outcrop_prefetch(
    job: PredictJob, card: Card, source: GeologicalMap | None, grid: Grid, *, caches_features: bool
) -> Iterator[Future[_Outcrop]]:
    """Start with the outcrop; its errors are raised where its result is taken."""
    with ThreadPoolExecutor(1) as thread:
        if source is not None and has_subcells(grid):
            yield thread.submit(_outcrop, job, card, source, grid, caches_features)
        else:
            yield thread.submit(_Outcrop)


def _outcrop(
    job: PredictJob, card: Card, source: GeologicalMap, grid: Grid, caches_features: bool
) -> _Outcrop:
    """Rasterise the map, and compute its channels where the raster is read as one tile."""
    classes, features = classes_of_scene(card, source.legend), FeatureCache()
    map_2x = source.rasterise_2x(grid, classes, np.ones(grid.shape, bool))
    if map_2x is None:
        return _Outcrop()
    candidates = candidates_of(map_2x)
    is_read_once = is_single_tile(grid.shape, len(classes)) and not job.flips
    if caches_features and is_read_once and features.keeps(map_2x.shape, len(candidates), SUBCELLS):
        width, height = grid.spacing_m
        features.inputs(map_2x, candidates, width / height, SUBCELLS)
    return _Outcrop(map_2x, features)
