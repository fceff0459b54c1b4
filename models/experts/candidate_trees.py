"""Boosted trees that score one candidate class at a time, from the outcrop around a cell and its gravity.

As the outcrop network they know no class by name: a row is a cell and a candidate, and tells which share of
the outcrop around the cell is the candidate's, how far that lies, and how gravity differs from that over it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.ndimage import gaussian_filter

from ...geology.legend import OUTSIDE
from ..features.outcrop_channels import INPUTS, SIGHTS, candidate_inputs, candidates_of
from ..features.outcrop_map import OutcropMap
from ..training.masking import simulated_cover
from .tree_ensemble import Trees, as_arrays

RADII = (1.5, 3.0, 6.0, 12.0, 24.0)  # standard deviations of the neighbourhoods, cells
LIKENESS_RADII = (6.0, 24.0)  # of the outcrop whose gravity is compared
FEW = 1e-3  # outcrop share of a neighbourhood below which its shares fade
COVERS = 6  # simulated covers that are learned from
CELLS_A_COVER = 5_000
RIVALS = 6  # candidates a cell that are learned from, the nearest


def candidate_feature_count(n_bands: int) -> int:
    """How many features `candidate_features` gives."""
    return 3 + 2 * len(RADII) + n_bands * len(LIKENESS_RADII) + len(INPUTS[SIGHTS])


def candidate_features(
    classes: np.ndarray, candidates: Sequence[int], bands: np.ndarray, aspect: float = 1.0, parts: int = 1
) -> np.ndarray:
    """Features of every candidate in every cell, float32 (n_candidates, n_features, rows, cols).

    Parameters
    ----------
    classes : uint8 (parts rows, parts cols) as a model may see them
    bands : (n_bands, rows, cols), standardised gravity; without bands the trees read outcrop alone
    """
    pictures = candidate_inputs(classes, candidates, aspect, parts)
    around = {radius: gaussian_filter(pictures[0, 1], radius, truncate=3) for radius in RADII}
    found = []
    for picture in pictures:
        is_class = picture[0]
        near = {radius: gaussian_filter(is_class, radius, truncate=3) for radius in RADII}
        shares = [near[radius] / (around[radius] + FEW) for radius in RADII]
        alike = [unlikeness(band, is_class, near[r], r) for band in bands for r in LIKENESS_RADII]
        found.append(np.stack([*picture[3:6], *shares, *around.values(), *alike, *picture[SIGHTS]]))
    return np.stack(found).astype("float32")


def unlikeness(band: np.ndarray, is_class: np.ndarray, near: np.ndarray, radius: float) -> np.ndarray:
    """How far a band is here from its mean over the candidate's outcrop around; NaN where there is none."""
    mean = gaussian_filter(is_class * band, radius, truncate=3) / np.maximum(near, 1e-12)
    return np.where(near > FEW / 10, np.abs(band - mean), np.nan)


def fit_candidate_trees(
    ground: OutcropMap, bands: np.ndarray, *, seed: int = 1, covers: int = COVERS
) -> Trees:
    """Learn to tell the class of outcrop that is hidden under simulated cover.

    Parameters
    ----------
    ground : what may be seen and learned from
    bands : (n_bands, rows, cols), standardised gravity
    """
    from sklearn.ensemble import HistGradientBoostingClassifier  # takes a second; predicting needs none

    generator = np.random.default_rng(seed)
    lessons = [lesson(ground, bands, generator) for _ in range(covers)]
    rows, labels = (np.concatenate(part) for part in zip(*lessons))
    model = HistGradientBoostingClassifier(
        max_iter=120, learning_rate=0.08, max_leaf_nodes=15, min_samples_leaf=100, l2_regularization=1.0,
        early_stopping=False, random_state=seed,
    )  # fmt: skip
    return as_arrays(model.fit(rows, labels))


def lesson(
    ground: OutcropMap, bands: np.ndarray, generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Rows (n, n_features) of hidden cells with their nearest candidates; whether each is the true one."""
    hidden = simulated_cover(ground.classes, generator, crops_out=ground.crops_out())
    shown = ground.under(hidden)
    candidates = candidates_of(shown.finest)
    features = candidate_features(shown.finest, candidates, bands, ground.aspect, shown.parts)
    cells = np.flatnonzero(hidden & (ground.classes < OUTSIDE))
    cells = generator.choice(cells, min(CELLS_A_COVER, cells.size), replace=False)
    table = features.reshape(*features.shape[:2], -1)[..., cells].transpose(2, 0, 1)  # (cells, n, features)
    nearest = np.argsort(table[:, :, 1], axis=1, kind="stable")[:, :RIVALS]
    is_true = np.asarray(candidates)[nearest] == ground.classes.ravel()[cells][:, None]
    chosen = np.take_along_axis(table, nearest[:, :, None], axis=1)
    return chosen.reshape(-1, table.shape[2]), is_true.ravel().astype("uint8")


def candidate_tree_log_odds(
    trees: Trees,
    classes: np.ndarray,
    candidates: Sequence[int],
    bands: np.ndarray,
    wanted: np.ndarray,
    aspect: float = 1.0,
    parts: int = 1,
) -> np.ndarray:
    """Log odds of every candidate, float32 (n_candidates, rows, cols); NaN in cells that are not wanted.

    `classes` has `parts` x `parts` numbers a cell.
    """
    found = np.full((len(candidates), *wanted.shape), np.nan, "float32")
    for number, candidate in enumerate(candidates):
        features = candidate_features(classes, [candidate], bands, aspect, parts)[0]
        found[number][wanted] = trees.scores(features[:, wanted].T)[:, 0]
    return found
