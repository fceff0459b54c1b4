"""Experts: each turns outcrop or gravity into class probabilities through the same interface.

An expert is plain data (a spec, kept by the card) and arrays by name (kept by the model file); reading one
runs no code. Several are pooled by `pool.ExpertPool`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np
import torch

from ...contract.progress import Progress
from ..features.line_barriers import Lines
from ..features.outcrop_channels import FeatureCache, candidates_of
from ..features.outcrop_map import _OutcropMap
from ..inference.ensemble import Scale

_FLOOR = 0.005  # share of every probability that is spread over all classes: no expert is ever certain


@dataclass(frozen=True)
class ExpertInput:
    """What an expert predicts from, and the cells to predict.

    Parameters
    ----------
    map_observed : uint8 (rows, cols)
        Class of visible outcrop, below 254; 254 outside the map, 255 cover.
    num_classes : int
        Classes to choose among, 0 .. num_classes - 1.
    queried : bool (rows, cols)
        Cells to predict.
    bands : (n_bands, rows, cols)
        Standardised gravity bands; empty where a model uses outcrop alone.
    aspect : float
        Width of a cell over its height, on the ground.
    overlap, device, scale
        Of a network that reads gravity by windows.
    queried_nearby : bool (rows, cols), optional
        Cells that other processes or tiles predict. A window that touches one is computed as well, so that a
        result does not depend on how a raster is divided.
    number_format : str
        That networks compute in, see `execution.choose_number_format`.
    map_2x : uint8 (2 rows, 2 cols), optional
        `map_observed` on subcells.
    features : FeatureCache
        Channels of outcrop that several experts share.
    lines : Lines, optional
        Faults and contacts, on the cells of `map_observed`.
    """

    map_observed: np.ndarray
    num_classes: int
    queried: np.ndarray
    bands: np.ndarray
    aspect: float = 1.0
    overlap: float = 0.5
    device: torch.device = field(default_factory=lambda: torch.device("cpu"))
    scale: Scale | None = None
    progress: Progress | None = None
    queried_nearby: np.ndarray | None = None
    number_format: str = "auto"
    map_2x: np.ndarray | None = None
    features: FeatureCache = field(default_factory=FeatureCache, compare=False)
    lines: Lines | None = None

    @property
    def outcrop(self) -> _OutcropMap:
        """The map at its finest resolution."""
        return _OutcropMap(self.map_observed, self.aspect, map_2x=self.map_2x)

    def region(self, rows: slice, cols: slice, queried: np.ndarray) -> ExpertInput:
        """The input of a rectangle, of which some cells are queried, bool (rows, cols) of the rectangle."""
        found = _OutcropMap(self.map_observed, self.aspect, map_2x=self.map_2x).region(rows, cols)
        nearby = None if self.queried_nearby is None else self.queried_nearby[rows, cols]
        return replace(
            self,
            map_observed=found.classes,
            map_2x=found.map_2x,
            queried=queried,
            queried_nearby=nearby,
            bands=self.bands[:, rows, cols],
            lines=self.lines and self.lines.region(rows, cols),
        )

    def one_of(self, n: int, number: int) -> ExpertInput:
        """The input of one of n predictions that share its progress."""
        report = self.progress
        if report is None:
            return self
        return replace(
            self,
            progress=lambda fraction, message="", **numbers: report(
                (number + fraction) / n, message, **numbers
            ),
        )

    def log_proba_of_visible(self, score: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
        """Softmax over the visible classes as log probabilities of all; uniform where none is visible.

        Parameters
        ----------
        score : candidates -> (n_candidates, n_queried)
        """
        candidates = candidates_of(self.outcrop.finest_classes)
        if not candidates.size:
            return np.full((self.num_classes, self.queried.sum()), -np.log(self.num_classes), "float32")
        scores = score(candidates)
        exponentials = np.exp(scores - scores.max(axis=0))
        found = np.zeros((self.num_classes, scores.shape[1]), "float32")
        found[candidates] = exponentials / exponentials.sum(axis=0)
        return _with_floor(found)


class _Expert(Protocol):
    """Predicts log probabilities, and describes itself as data."""

    def spec(self) -> dict[str, Any]:
        """Return the card's entry."""

    def tensors(self) -> dict[str, np.ndarray]:
        """Return the model file's arrays."""

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Return log probabilities of the queried cells, (num_classes, n_queried)."""


def _expand_probabilities(probabilities: np.ndarray, trained: np.ndarray, num_classes: int) -> np.ndarray:
    """Log probabilities of all classes; one that was not in training gets the average probability of a class.

    Parameters
    ----------
    probabilities : array, shape (n_trained, n), NaN where there is no prediction
    trained : int array, shape (n_trained,)
        The classes' numbers.
    """
    n_trained, n_cells = probabilities.shape
    found = np.full((num_classes, n_cells), 1 / num_classes, "float32")
    found[trained] = np.nan_to_num(probabilities, nan=1 / n_trained) * (n_trained / num_classes)
    return _with_floor(found)


def _with_floor(probabilities: np.ndarray) -> np.ndarray:
    return np.log((1 - _FLOOR) * probabilities + _FLOOR / len(probabilities))
