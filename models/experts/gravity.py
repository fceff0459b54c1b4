"""The experts that read gravity: a network by windows, such as GGMNet, and boosted trees, the fast one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from scipy.ndimage import gaussian_filter

from ...geology.legend import OUTSIDE
from ..inference.execution import make_forward, windows_at_once
from ..inference.sliding_window import sliding_window
from .expert import ExpertInput, _expand_probabilities
from .tree_ensemble import _Trees

_SMOOTHING = (2.0, 6.0)  # standard deviations, cells


@dataclass(frozen=True)
class GravityNetwork:
    """A network on gravity bands.

    Parameters
    ----------
    architecture : dict
        As `networks.factory.build_network` takes it.
    in_channels : int
        Bands that the network reads, the first of the input's.
    num_trained : int
        Classes that the network was trained on, 0 .. num_trained - 1.
    """

    network: torch.nn.Module
    architecture: dict[str, Any]
    in_channels: int
    num_trained: int

    def spec(self) -> dict[str, Any]:
        return {
            "name": "network",
            "reads": "gravity",
            "architecture": self.architecture,
            "in_bands": self.in_channels,
            "n_learned": self.num_trained,
        }

    def tensors(self) -> dict[str, np.ndarray]:
        return {k: v.detach().cpu().contiguous().numpy() for k, v in self.network.state_dict().items()}

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""
        if x.scale is None:
            raise ValueError("a network that reads gravity by windows needs their scale")
        if not x.queried.any():
            return np.empty((x.num_classes, 0), "float32")
        first, last = np.flatnonzero(x.queried.any(axis=1))[[0, -1]].tolist()
        found = sliding_window(
            make_forward(self.network, x.device, x.number_format, for_inference=True),
            x.bands[: self.in_channels],
            window=x.scale.side_cells,
            pixels=x.scale.window_px,
            overlap=x.overlap,
            batch=windows_at_once(x.scale.window_px),
            device=x.device,
            rows=(first, last + 1),
            wanted=x.queried if x.queried_nearby is None else x.queried | x.queried_nearby,
            progress=x.progress,
        )
        return self.expand(found[:, x.queried[first : last + 1]], x.num_classes)

    def expand(self, probabilities: np.ndarray, num_classes: int) -> np.ndarray:
        """Log probabilities of all classes from the network's own, (num_trained, n)."""
        return _expand_probabilities(probabilities, np.arange(self.num_trained), num_classes)


def _gravity_features(bands: np.ndarray) -> np.ndarray:
    """Each standardised band, smooth at two scales too, and how rough it is: (4 n_bands, rows, cols)."""
    found = list(bands)
    for band in bands:
        smooth = [gaussian_filter(band, radius, truncate=3) for radius in _SMOOTHING]
        rough = gaussian_filter((band - smooth[0]) ** 2, _SMOOTHING[0], truncate=3)
        found += [*smooth, np.sqrt(rough)]
    return np.stack(found).astype("float32")


@dataclass(frozen=True)
class _GravityTrees:
    """Boosted trees on the gravity bands around a cell; `classes` are the numbers they were trained on."""

    trees: _Trees
    classes: np.ndarray

    @classmethod
    def fit(
        cls, bands: np.ndarray, classes: np.ndarray, *, seed: int = 1, iterations: int = 60
    ) -> _GravityTrees:
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
        return cls(_Trees.of_model(model), model.classes_.astype("int32"))

    def n_features(self, n_bands: int) -> int:
        """Features of a cell."""
        return (2 + len(_SMOOTHING)) * n_bands

    def spec(self) -> dict[str, Any]:
        return {"name": "boosted-trees", "reads": "gravity"}

    def tensors(self) -> dict[str, np.ndarray]:
        return self.trees.arrays() | {"classes": self.classes}

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""
        rows = _gravity_features(x.bands)[:, x.queried].T
        return _expand_probabilities(self.trees.probabilities(rows).T, self.classes, x.num_classes)
