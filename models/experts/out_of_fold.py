"""What a pool says of outcrop that its experts were not trained on, hidden as cover hides bedrock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...geology.legend import COVER, OUTSIDE
from ..features.outcrop_channels import Area
from ..features.outcrop_map import _OutcropMap
from ..training.masking import FEWEST, _imitated
from .fit import ExpertTrainingData, FitResult
from .pool import pool_log_proba
from .tested_area import _inside, _tested_area

_HIDDEN_SHARE = (0.05, 0.9)  # of the outcrop around a fold, that a further cover has to hide
_TRIES = 50
_FURTHER_COVERS = 3  # of each fold


@dataclass(frozen=True)
class _HeldOutCells:
    """The outcrop of a fold, and what the pool says of it.

    Parameters
    ----------
    log_proba : (num_classes, n)
    labels : int (n,)
    area : rows and columns of the raster that were tested; the whole of it, unless it is large
    where : bool (rows, cols) of the area, n cells
    visible : uint8 (rows, cols) of the area, the map that was predicted from
    """

    log_proba: np.ndarray
    labels: np.ndarray
    area: Area
    where: np.ndarray
    visible: np.ndarray


def held_out_cells(
    fitted: Sequence[FitResult], weights: Sequence[float], data: ExpertTrainingData
) -> Iterator[_HeldOutCells]:
    """Every fold hidden alone, then with outcrop around it under the map's cover, turned and shifted.

    Each of these covers costs a prediction; they are left out where none hides enough and leaves enough.
    """
    generator = np.random.default_rng(data.recipe.seed)
    area = _tested_area(data)
    tested, met = data.region(*area), set[bytes]()
    cover = tested.observed.classes == COVER
    for number, fold in enumerate(data.folds):
        where = tested.outcrop_of(tested.folds[number])
        if not where.any() or fold.tobytes() in met:
            continue
        met.add(fold.tobytes())
        labels, outcrop = tested.map_train[where], tested.train.under(tested.folds[number])
        inside = _inside(data.outcrop_of(fold), area)
        log_proba = [one.log_proba[number][:, inside] for one in fitted]
        yield _HeldOutCells(pool_log_proba(log_proba, weights), labels, area, where, outcrop.classes)
        for _ in range(_FURTHER_COVERS):
            further = _further_cover(outcrop, cover, generator)
            if further is None:
                break
            rest = outcrop.under(further)
            x = tested.input(rest, where)
            under_cover = [
                one.without_fold(number).predict_log_proba(x) if weight and one.reads_outcrop else known
                for one, weight, known in zip(fitted, weights, log_proba, strict=True)
            ]
            yield _HeldOutCells(pool_log_proba(under_cover, weights), labels, area, where, rest.classes)


def _further_cover(
    outcrop: _OutcropMap, cover: np.ndarray, generator: np.random.Generator
) -> np.ndarray | None:
    """Cells to hide besides, bool (rows, cols); None where no draw hides enough and leaves two classes."""
    crops_out = outcrop.crops_out()
    for _ in range(_TRIES if cover.any() else 0):
        hidden = crops_out & _imitated(crops_out.shape, generator, cover)
        rest = outcrop.classes[~hidden & (outcrop.classes < OUTSIDE)]
        is_right = _HIDDEN_SHARE[0] <= hidden.sum() / max(crops_out.sum(), 1) <= _HIDDEN_SHARE[1]
        if is_right and len(rest) >= FEWEST and len(np.unique(rest)) > 1:
            return hidden
    return None
