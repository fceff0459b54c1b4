"""What a model's card tells of its scores: how good it was, and how far that may be luck."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .bootstrap import METRICS, score_intervals
from .metrics import scores
from .skill import LEAST_BLOCKS

NAMES = dict(zip(METRICS, ("accuracy", "MPA", "FWIoU", "mIoU")))
LEVEL = 0.9


@dataclass(frozen=True)
class Scorecard:
    """The four scores of every method, and their intervals by block bootstrap.

    scores : method -> name of the score -> its value
    intervals : {"level", "blocks", "scores": method -> name of the score -> [low, high]}; empty where
        neighbours of the scored cells were learned from, or blocks are too few: it would mean nothing
    """

    scores: dict[str, dict[str, float]]
    intervals: dict[str, Any] = field(default_factory=dict)


def scorecard(
    truth: np.ndarray, predicted: Mapping[str, np.ndarray], blocks: np.ndarray | None, n_classes: int
) -> Scorecard:
    """Score several predictions of the same cells.

    Parameters
    ----------
    truth : class array; cells whose truth is not 0 .. n_classes - 1 don't count
    predicted : method -> class array of that shape
    blocks : int array of that shape, the block of a cell; None where there are to be no intervals
    """
    found = {name: scores(truth, classes, n_classes) for name, classes in predicted.items()}
    table = {
        method: {name: float(getattr(of, metric)) for metric, name in NAMES.items()}
        for method, of in found.items()
    }
    n_blocks = 0 if blocks is None else len(np.unique(blocks[truth < n_classes]))
    if n_blocks < LEAST_BLOCKS:
        return Scorecard(table)
    drawn = {
        m: score_intervals(truth, classes, blocks, n_classes, level=LEVEL) for m, classes in predicted.items()
    }
    told = {m: {NAMES[metric]: list(ends) for metric, ends in each.items()} for m, each in drawn.items()}
    return Scorecard(table, {"level": LEVEL, "blocks": n_blocks, "scores": told})
