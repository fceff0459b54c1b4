"""Boosted trees that score one candidate class at a time, from the outcrop around a cell and its gravity.

As the outcrop network they are class-equivariant. A row is a cell and a candidate: the candidate's share of
the outcrop around the cell, its distance, and how gravity here differs from gravity over its outcrop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter

from ...geology.legend import OUTSIDE
from ..features.outcrop_channels import INPUTS, SIGHTS, _candidate_inputs, candidates_of
from ..features.outcrop_map import _OutcropMap
from ..training.masking import _simulated_cover
from .expert import ExpertInput
from .tree_ensemble import _Trees

_RADII = (1.5, 3.0, 6.0, 12.0, 24.0)  # standard deviations of the neighbourhoods, cells
_LIKENESS_RADII = (6.0, 24.0)  # of the outcrop whose gravity is compared
_FEW = 1e-3  # outcrop share of a neighbourhood below which its shares fade
_COVERS = 6  # simulated covers to train on
_CELLS_PER_COVER = 5_000
_RIVALS = 6  # candidates per cell to train on, the nearest


def _candidate_features(
    classes: np.ndarray,
    candidates: Sequence[int] | np.ndarray,
    bands: np.ndarray,
    aspect: float = 1.0,
    subcells: int = 1,
) -> np.ndarray:
    """Features of every candidate in every cell, float32 (n_candidates, n_features, rows, cols).

    Classes are those of visible outcrop on subcells, bands standardised gravity; without bands the trees read
    outcrop alone.
    """
    channels = _candidate_inputs(classes, candidates, aspect, subcells)
    around = {radius: gaussian_filter(channels[0, 1], radius, truncate=3) for radius in _RADII}
    found = []
    for channel in channels:
        is_class = channel[0]
        near = {radius: gaussian_filter(is_class, radius, truncate=3) for radius in _RADII}
        shares = [near[radius] / (around[radius] + _FEW) for radius in _RADII]
        contrasts = []  # how far a band is here from its mean over the candidate's outcrop around
        for band, r in product(bands, _LIKENESS_RADII):
            mean = gaussian_filter(is_class * band, r, truncate=3) / np.maximum(near[r], 1e-12)
            contrasts.append(np.where(near[r] > _FEW / 10, np.abs(band - mean), np.nan))
        found.append(np.stack([*channel[3:6], *shares, *around.values(), *contrasts, *channel[SIGHTS]]))
    return np.stack(found).astype("float32")


@dataclass(frozen=True)
class _CandidateTrees:
    """Boosted trees on outcrop and, `with_gravity`, on gravity bands."""

    trees: _Trees
    with_gravity: bool

    @classmethod
    def fit(
        cls,
        outcrop: _OutcropMap,
        bands: np.ndarray,
        *,
        with_gravity: bool,
        seed: int = 1,
        covers: int = _COVERS,
    ) -> _CandidateTrees:
        """Train on outcrop that is hidden under simulated cover.

        Parameters
        ----------
        outcrop : OutcropMap
            The training part of the map.
        bands : (n_bands, rows, cols)
            Standardised gravity.
        """
        from sklearn.ensemble import HistGradientBoostingClassifier  # takes a second; prediction needs none

        used = bands if with_gravity else bands[:0]
        generator = np.random.default_rng(seed)
        samples = [_training_rows(outcrop, used, generator) for _ in range(covers)]
        rows, labels = (np.concatenate(part) for part in zip(*samples))
        model = HistGradientBoostingClassifier(
            max_iter=120,
            learning_rate=0.08,
            max_leaf_nodes=15,
            min_samples_leaf=100,
            l2_regularization=1.0,
            early_stopping=False,
            random_state=seed,
        )
        return cls(_Trees.of_model(model.fit(rows, labels)), with_gravity)

    def n_features(self, n_bands: int) -> int:
        """Features of a cell and candidate."""
        n_of_gravity = n_bands * len(_LIKENESS_RADII) if self.with_gravity else 0
        return 3 + 2 * len(_RADII) + n_of_gravity + len(INPUTS[SIGHTS])

    def spec(self) -> dict[str, Any]:
        return {"name": "boosted-trees", "reads": "both" if self.with_gravity else "outcrop"}

    def tensors(self) -> dict[str, np.ndarray]:
        return self.trees.arrays()

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""
        bands, outcrop = x.bands if self.with_gravity else x.bands[:0], x.outcrop

        def score(candidates: np.ndarray) -> np.ndarray:
            odds = np.empty((len(candidates), int(x.queried.sum())), "float32")
            for number, candidate in enumerate(candidates):
                features = _candidate_features(
                    outcrop.finest_classes, [candidate], bands, x.aspect, outcrop.subcells
                )[0]
                odds[number] = self.trees.scores(features[:, x.queried].T)[:, 0]
            return -np.logaddexp(0, -odds)

        return x.log_proba_of_visible(score)


def _training_rows(
    outcrop: _OutcropMap, bands: np.ndarray, generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Rows (n, n_features) of hidden cells with their nearest candidates; whether each is the true one."""
    hidden = _simulated_cover(outcrop.classes, generator, crops_out=outcrop.crops_out())
    rest = outcrop.under(hidden)
    candidates = candidates_of(rest.finest_classes)
    features = _candidate_features(rest.finest_classes, candidates, bands, outcrop.aspect, rest.subcells)
    cells = np.flatnonzero(hidden & (outcrop.classes < OUTSIDE))
    cells = generator.choice(cells, min(_CELLS_PER_COVER, cells.size), replace=False)
    table = features.reshape(*features.shape[:2], -1)[..., cells].transpose(2, 0, 1)  # (cells, n, features)
    nearest = np.argsort(table[:, :, 1], axis=1, kind="stable")[:, :_RIVALS]
    is_true = np.asarray(candidates)[nearest] == outcrop.classes.ravel()[cells][:, None]
    chosen = np.take_along_axis(table, nearest[:, :, None], axis=1)
    return chosen.reshape(-1, table.shape[2]), is_true.ravel().astype("uint8")
