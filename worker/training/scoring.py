"""What a pool of experts predicts on the data set that it was trained on, and whether its bands help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from ...contract.language import tr
from ...geology.legend import COVER, OUTSIDE
from ...models.evaluation.bands import BandImportance, band_importance
from ...models.experts.expert import ExpertInput
from ...models.experts.fit import ExpertTrainingData, fit_expert, pool_experts
from ...models.experts.pool import ExpertPool, pool_log_proba
from ...models.inference.ensemble import Scale
from ...models.inference.windows import cut
from ..inputs.dataset import _Dataset
from ..reporting import Reporter

PredictAt = Callable[[np.ndarray, Scale, np.ndarray], np.ndarray]
_OVERLAP = 0.25  # of windows whose scores are no more than weights or differences
_MOST_PIXELS = 2**26  # of them: 16 windows of 2048 px, 256 of 512


class _Scorer:
    """A pool of experts on the data set that it was trained on: its test set and its cover are queried."""

    def __init__(
        self,
        pool: ExpertPool,
        data: _Dataset,
        experts: ExpertTrainingData,
        scale: Scale,
        device: torch.device,
    ):
        self.pool, self.data, self.scale = pool, data, scale
        self.delivered = experts.delivered
        nearest = fit_expert("nearest-outcrop", experts, _say_nothing)
        self.nearest = pool_experts([nearest], experts)[0]
        queried = (data.is_test | (data.map_observed == COVER)) & (data.map_observed != OUTSIDE)
        self.x = ExpertInput(
            experts.map_train,
            experts.num_classes,
            queried,
            experts.bands,
            experts.aspect,
            device=device,
            scale=scale,
            map_2x=experts.train.map_2x,
            features=experts.features,
            lines=experts.lines,
        )
        self._of_outcrop: dict[tuple[int, bytes], np.ndarray] = {}

    def probabilities(self) -> tuple[np.ndarray, np.ndarray]:
        """Class probabilities, calibrated and not, (num_classes, rows, cols); NaN where not queried."""
        x, weights = self.x, self.pool.weights
        log_proba = [expert.predict_log_proba(x) for expert in self.pool.experts]
        sharpness = max(sum(weights), 1e-6)
        rasters = np.full((2, x.num_classes, *x.queried.shape), np.nan, "float32")
        rasters[0][:, x.queried] = np.exp(pool_log_proba(log_proba, weights))
        rasters[1][:, x.queried] = np.exp(pool_log_proba(log_proba, [w / sharpness for w in weights]))
        return rasters[0], rasters[1]

    def covered_probabilities(self, pool: ExpertPool, queried: np.ndarray) -> np.ndarray:
        """Class probabilities of covered cells by the pool that is delivered, (num_classes, n_queried)."""
        outcrop = self.delivered
        x = replace(self.x, map_observed=outcrop.classes, map_2x=outcrop.map_2x, queried=queried)
        return np.exp(pool.predict_log_proba(x))

    def nearest_probabilities(self, queried: np.ndarray) -> np.ndarray:
        """Class probabilities by nearest outcrop at the experts' own resolution, (num_classes, n_queried).

        They are calibrated on the folds as the model is: the prior correction means the same for both.
        """
        return np.exp(self.nearest.predict_log_proba(replace(self.x, queried=queried)))

    def predict(self, bands: np.ndarray, scale: Scale, queried: np.ndarray) -> np.ndarray:
        """Class probabilities with other bands, at a scale; experts of outcrop are evaluated once."""
        here = replace(self.x, bands=bands, scale=scale, queried=queried, overlap=_OVERLAP)
        log_proba = []
        for number, expert in enumerate(self.pool.experts):
            key = number, queried.tobytes()
            if expert.spec().get("reads", "outcrop") != "outcrop":
                log_proba.append(expert.predict_log_proba(here))
                continue
            if key not in self._of_outcrop:
                self._of_outcrop[key] = expert.predict_log_proba(replace(self.x, queried=queried))
            log_proba.append(self._of_outcrop[key])
        found = np.full((self.x.num_classes, *queried.shape), np.nan, "float32")
        found[:, queried] = np.exp(pool_log_proba(log_proba, self.pool.weights))
        return found

    def importance(self, reporter: Reporter) -> BandImportance | None:
        """The importance of the bands on the test set; None, and a sentence why, where there is none."""
        data, n = self.data, self.data.legend.n_classes
        truth = np.where(data.is_test, data.map_observed, 255)
        is_scored = truth < n
        if len(data.bands) == 1 or not is_scored.any():
            reporter.info(
                tr("The importance of the bands was not measured: there is one band.")
                if len(data.bands) == 1
                else tr("The importance of the bands was not measured: the test set shows no learned class.")
            )
            return None
        is_scored = _of_some_windows(is_scored, self.scale) if self.pool.has_network else is_scored
        truth = np.where(is_scored, truth, 255)
        names = [band["quantity"] for band in data.bands]
        return band_importance(
            lambda bands: self.predict(bands, self.scale, is_scored), data.standardised, names, truth, n
        )


def _of_some_windows(queried: np.ndarray, scale: Scale) -> np.ndarray:
    """Queried cells, bool (rows, cols), of no more windows than `_MOST_PIXELS` fill, drawn at random.

    They are those that no other window touches: a cell is predicted by all its windows.
    """
    shape, most = queried.shape, max(_MOST_PIXELS // scale.window_px**2, 1)
    windows = cut(shape, scale.side_cells, int(_OVERLAP * scale.side_cells))
    windows = [window for window in windows if queried[window.inside(shape)].any()]
    if len(windows) <= most:
        return queried
    found = queried.copy()
    for number in np.random.default_rng(1).permutation(len(windows))[most:]:
        found[windows[number].inside(shape)] = False
    return found if found.any() else queried


def _say_nothing(fraction: float, message: str = "", **numbers: Any) -> None:
    """Progress of what takes no time."""
