"""Fold classifiers: pictures in, class probabilities out; a residual network or a shallow method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn

from ..evaluation.methods import apply_temperature
from .features import _features_of
from .resnet import _make_resnet
from .shallow import _PREDICTS_SHARES, _shallow_methods
from .training import _predict

_TEMPERATURES = np.geomspace(0.2, 5.0, 65)
_SPREAD = 0.5  # of the temperature's logarithm, before any label


@dataclass(frozen=True)
class FoldNetwork:
    """A residual network as a classifier.

    Parameters
    ----------
    depth, width : as `make_resnet` takes them
    side_px : to which pictures are resized
    temperature : of the probabilities
    even : whether pictures lose colour and shading
    """

    network: nn.Module
    depth: int
    width: float
    side_px: int
    temperature: float = 1.0
    even: bool = False

    def predict(self, pictures: np.ndarray) -> np.ndarray:
        """Class probabilities of pictures, uint8 (N, H, W, 3) -> (N, classes)."""
        raw = _predict(self.network, pictures, side_px=self.side_px, even=self.even)
        return apply_temperature(raw.T, self.temperature).T

    @property
    def architecture(self) -> dict[str, Any]:
        """As the card has it."""
        return {"name": "resnet", "depth": self.depth, "width": self.width, "even": self.even}

    def tensors(self) -> dict[str, torch.Tensor]:
        """What the model file holds."""
        return dict(self.network.state_dict())


@dataclass(frozen=True)
class _Shallow:
    """A method of scikit-learn on features, kept as the features that it learned from.

    It is fitted again where it is loaded: a file that holds a fitted estimator would have to run code.

    Parameters
    ----------
    features, labels : float32 (n, F) and int64 (n,)
    fitted : the estimator
    """

    method: str
    seed: int
    features: np.ndarray
    labels: np.ndarray
    fitted: Any
    temperature: float = 1.0

    @classmethod
    def fit(
        cls, method: str, features: np.ndarray, labels: np.ndarray, seed: int, temperature: float = 1.0
    ) -> _Shallow:
        """Fit a method; a KeyError where scikit-learn no longer has it."""
        fitted = _shallow_methods(seed, _PREDICTS_SHARES)[method]().fit(features, labels)
        return cls(method, seed, features, labels, fitted, temperature)

    def predict(self, pictures: np.ndarray) -> np.ndarray:
        """Class probabilities of pictures, uint8 (N, H, W, 3) -> (N, classes)."""
        raw = self.fitted.predict_proba(_features_of(pictures))
        return apply_temperature(raw.T, self.temperature).T

    @property
    def architecture(self) -> dict[str, Any]:
        """As the card has it."""
        return {"name": "shallow", "method": self.method, "seed": self.seed}

    def tensors(self) -> dict[str, torch.Tensor]:
        """What the model file holds."""
        return {"features": torch.from_numpy(self.features), "labels": torch.from_numpy(self.labels)}


FoldClassifier = FoldNetwork | _Shallow


def _fit_temperature(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """The temperature of greatest posterior probability, its logarithm being 0 with a deviation of 0.5.

    A dozen labels are no reason to trust a classifier far more or less than it says.

    Parameters
    ----------
    probabilities : array, shape (n, n_classes)
    labels : int array, shape (n,)
    """
    rows = np.arange(len(labels))

    def loss(temperature: float) -> float:
        scaled = apply_temperature(probabilities.T, temperature).T[rows, labels]
        return float(-np.log(np.clip(scaled, 1e-7, None)).sum() + 0.5 * (np.log(temperature) / _SPREAD) ** 2)

    return float(min(_TEMPERATURES, key=loss))


def make_network(depth: int, width: float, n_classes: int, seed: int) -> nn.Module:
    """A network of a depth (9, 18, 34, 50, 101 or 152), randomly started.

    Parameters
    ----------
    width : factor of the number of channels
    """
    torch.manual_seed(seed)
    return _make_resnet(depth, n_classes, width=width)
