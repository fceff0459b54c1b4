"""Boosted trees on gravity alone: the fast expert of gravity, GGMNet being the slow one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter

from ...geology.legend import OUTSIDE
from .expert import ExpertInput, expand_probabilities
from .tree_ensemble import Trees, as_arrays

_SMOOTHING = (2.0, 6.0)  # standard deviations, cells
FEATURES_PER_BAND = 2 + len(_SMOOTHING)


def _gravity_features(bands: np.ndarray) -> np.ndarray:
    """Each band, smooth at two scales too, and how rough it is: (4 n_bands, rows, cols).

    Parameters
    ----------
    bands : (n_bands, rows, cols), standardised, without gaps
    """
    found = list(bands)
    for band in bands:
        smooth = [gaussian_filter(band, radius, truncate=3) for radius in _SMOOTHING]
        rough = gaussian_filter((band - smooth[0]) ** 2, _SMOOTHING[0], truncate=3)
        found += [*smooth, np.sqrt(rough)]
    return np.stack(found).astype("float32")


@dataclass(frozen=True)
class GravityTrees:
    """Boosted trees on the gravity bands around a cell; `classes` are the numbers they were trained on."""

    trees: Trees
    classes: np.ndarray

    @classmethod
    def fit(
        cls, bands: np.ndarray, classes: np.ndarray, *, seed: int = 1, iterations: int = 60
    ) -> GravityTrees:
        """Train on outcrop.

        Parameters
        ----------
        bands : (n_bands, rows, cols)
            Standardised, without gaps.
        classes : uint8 (rows, cols)
            At least two classes below 254 occur.
        """
        from sklearn.ensemble import HistGradientBoostingClassifier  # takes a second; prediction needs none

        known = classes < OUTSIDE
        model = HistGradientBoostingClassifier(
            max_iter=iterations,
            learning_rate=0.08,
            max_leaf_nodes=15,
            min_samples_leaf=50,
            l2_regularization=5.0,
            early_stopping=False,
            random_state=seed,
        )
        model.fit(_gravity_features(bands)[:, known].T, classes[known])
        return cls(as_arrays(model), model.classes_.astype("int32"))

    def spec(self) -> dict[str, Any]:
        return {"name": "boosted-trees", "reads": "gravity"}

    def tensors(self) -> dict[str, np.ndarray]:
        return self.trees.arrays() | {"classes": self.classes}

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""
        rows = _gravity_features(x.bands)[:, x.queried].T
        return expand_probabilities(self.trees.probabilities(rows).T, self.classes, x.num_classes)
