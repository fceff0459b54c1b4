"""Prior correction (Menon et al. 2021): a class is weighted by a power of how rare it is."""

from __future__ import annotations

import numpy as np

from ...contract.errors import UserError
from ...geology.legend import OUTSIDE
from ..inputs.scene import Scene

_ROWS_AT_ONCE = 1024
_RAREST = 1 / 500
# Experts of outcrop are trained with plain cross entropy; networks of gravity weigh classes in training.
STRENGTH_OF_POOLS = 0.5


def prior_strength(requested: float, *, is_network: bool) -> float:
    """The strength of the prior correction: as the job says or, below 0, as suits the model's training."""
    if requested >= 0:
        return requested
    return 0.0 if is_network else STRENGTH_OF_POOLS


def log_shares_of_outcrop(scene: Scene, *, requires_two: bool) -> list[float]:
    """Logarithm of each class's share of the visible outcrop.

    No class counts as rarer than one cell in 500: the floor of every expert would make it win everywhere. A
    class that is not visible gets no correction.

    Parameters
    ----------
    requires_two : refuse a map on which fewer than two classes are visible
    """
    if scene.map_observed is None:
        return []
    cells = np.zeros(256, np.int64)
    for start in range(0, scene.grid.shape[0], _ROWS_AT_ONCE):
        cells += np.bincount(scene.map_observed[start : start + _ROWS_AT_ONCE].ravel(), minlength=256)
    n_visible = int((cells[:OUTSIDE] > 0).sum())
    if requires_two and n_visible < 2:
        raise UserError(
            f"{n_visible} bedrock class(es) crop out on the raster; a model of outcrop needs two.",
            "Check legend and hold-out layer, choose a larger map, or a model that uses gravity alone.",
        )
    known = cells[:OUTSIDE][: len(scene.classes)]
    share = np.maximum(known / max(known.sum(), 1), _RAREST)
    return np.log(np.where(known, share, share.max())).tolist()
