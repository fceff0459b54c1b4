"""Gravity in context: the expert that asks how well gravity here fits each class's own visible outcrop.

It learns nothing of the classes, only how far to trust each fit (`gravity_context_fit`): the fits themselves
are made anew on every map that is predicted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..features.gravity_fit import _FITS, _GravityFit
from .expert import ExpertInput


@dataclass(frozen=True)
class _GravityContext:
    """The log-linear pool of the fits of `gravity_fit`, with few weights.

    Parameters
    ----------
    weights : float64 (4,)
        Of _FITS, 0 or more; all 0 where gravity did not beat its nulls.
    p, nulls : of the test against nulls, and how many were drawn
    """

    weights: np.ndarray
    p: float
    nulls: int

    def spec(self) -> dict[str, Any]:
        return {"name": "gravity-context", "reads": "gravity", "p": self.p, "nulls": self.nulls}

    def tensors(self) -> dict[str, np.ndarray]:
        return {"weights": self.weights}

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""
        cells = np.flatnonzero(x.queried)

        def score(candidates: np.ndarray) -> np.ndarray:
            if not self.weights.any():
                return np.zeros((len(candidates), len(cells)), "float32")
            fit = _GravityFit.of(x.map_observed, candidates, x.bands, cells, x.aspect)
            return fit.pooled(self.weights)

        return x.log_proba_of_visible(score)

    @property
    def is_sound(self) -> bool:
        """Whether a training can have given the weights."""
        has_shape = self.weights.shape == (len(_FITS),) and self.weights.dtype.kind == "f"
        return has_shape and bool(np.isfinite(self.weights).all() and self.weights.min() >= 0)
