"""Whether drillholes help under the cover: groups of them are held out, and predicted from the others.

The learner is nearest outcrop, which trains nothing. Nulls are the other holes with their classes permuted
among them: the same places and the same shares of classes, without which lies where.
"""

from __future__ import annotations

import numpy as np

from ...geology.legend import COVER
from ..evaluation.null_test import NullTest, _PoolResult
from .evidence_fit import BandKind, KindResult, _interval_of
from .expert import ExpertInput
from .fit import ExpertTrainingData
from .outcrop import DistanceBaseline

_GROUPS, _TILES = 5, 8  # groups of tiles of the ground; tiles of a side
_LEAST = 10  # holes: fewer cannot tell


def rank_points(data: ExpertTrainingData, cells: np.ndarray, name: str, *, count: int) -> KindResult | None:
    """Test what holes add to each other's class with the outcrop; None of fewer than ten.

    Parameters
    ----------
    cells : flat cells of `map_train` whose class a hole alone tells
    name : for people
    count : nulls
    """
    if len(cells) < _LEAST:
        return None
    rows, cols = data.map_train.shape
    row, col = np.divmod(cells, cols)
    tile = row * _TILES // rows * _TILES + col * _TILES // cols
    rng = np.random.default_rng(data.recipe.seed)
    group = rng.permuted(np.arange(_TILES**2) % _GROUPS)[tile]
    truth = data.map_train.reshape(-1)[cells]
    bare = data.map_train.copy()
    bare.reshape(-1)[cells] = COVER

    def log_proba(known: np.ndarray | None) -> np.ndarray:
        found = np.empty((data.num_classes, len(cells)), "float32")
        for number in np.unique(group):
            shown, queried, is_in = bare.copy(), np.zeros(bare.shape, bool), group == number
            if known is not None:
                shown.reshape(-1)[cells[~is_in]] = known[~is_in]
            queried.reshape(-1)[cells[is_in]] = True
            order = np.flatnonzero(is_in)[np.argsort(cells[is_in])]
            x = ExpertInput(shown, data.num_classes, queried, data.bands[:0], data.aspect)
            found[:, order] = DistanceBaseline("nearest-outcrop").predict_log_proba(x)
        return found

    before, after = log_proba(None), log_proba(truth)
    nulls = [_PoolResult.of(f"{n + 1}", log_proba(rng.permutation(truth)), truth) for n in range(count)]
    test = NullTest(_PoolResult.of("", after, truth), tuple(nulls), _PoolResult.of("", before, truth))
    right = [one.argmax(axis=0) == truth for one in (before, after)]
    return KindResult(BandKind(name, 0, 0), test, test, _interval_of(tile, *right), is_used=True)
