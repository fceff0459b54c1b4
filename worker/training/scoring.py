"""What a pool of experts predicts on the data set that it was trained on: for its scores, report and card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import torch

from ...geology.legend import COVER, OUTSIDE
from ...models.experts.expert import ExpertInput
from ...models.experts.fit import ExpertTrainingData
from ...models.experts.outcrop import DistanceBaseline
from ...models.experts.pool import ExpertPool, pool_log_proba
from ...models.inference.ensemble import Scale
from ..inputs.dataset import Dataset

PredictAt = Callable[[np.ndarray, Scale, np.ndarray], np.ndarray]


def training_input(
    data: Dataset, experts: ExpertTrainingData, scale: Scale, device: torch.device
) -> ExpertInput:
    """The scene of a training: its test set and its cover are queried."""
    queried = (data.is_test | (data.map_observed == COVER)) & (data.map_observed != OUTSIDE)
    return ExpertInput(
        experts.map_train,
        experts.num_classes,
        queried,
        experts.bands,
        experts.aspect,
        device=device,
        scale=scale,
        map_2x=experts.train.map_2x,
        features=experts.features,
    )


def predict_probabilities(pool: ExpertPool, x: ExpertInput) -> tuple[np.ndarray, np.ndarray]:
    """Class probabilities, calibrated and uncalibrated, (num_classes, rows, cols); NaN where not queried."""
    log_proba = [expert.predict_log_proba(x) for expert in pool.experts]
    sharpness = max(sum(pool.weights), 1e-6)
    rasters = np.full((2, x.num_classes, *x.queried.shape), np.nan, "float32")
    rasters[0][:, x.queried] = np.exp(pool_log_proba(log_proba, pool.weights))
    rasters[1][:, x.queried] = np.exp(pool_log_proba(log_proba, [w / sharpness for w in pool.weights]))
    return rasters[0], rasters[1]


def nearest_classes(x: ExpertInput) -> np.ndarray:
    """The class of the nearest outcrop at the resolution that the experts read, 255 where not queried."""
    found = np.full(x.map_observed.shape, COVER, "uint8")
    found[x.queried] = DistanceBaseline("nearest-outcrop").predict_log_proba(x).argmax(axis=0)
    return found


def predict_with_other_bands(pool: ExpertPool, x: ExpertInput) -> PredictAt:
    """The pool as a function of bands, scale and queried cells; experts of outcrop are evaluated once."""
    reads = [expert.spec().get("reads", "outcrop") for expert in pool.experts]

    @cache
    def of_outcrop(number: int, queried: bytes) -> np.ndarray:
        here = replace(x, queried=np.frombuffer(queried, bool).reshape(x.queried.shape))
        return pool.experts[number].predict_log_proba(here)

    def predict(bands: np.ndarray, scale: Scale, queried: np.ndarray) -> np.ndarray:
        here = replace(x, bands=bands, scale=scale, queried=queried, overlap=0.25)
        log_proba = [
            of_outcrop(number, queried.tobytes()) if what == "outcrop" else expert.predict_log_proba(here)
            for number, (what, expert) in enumerate(zip(reads, pool.experts))
        ]
        found = np.full((x.num_classes, *queried.shape), np.nan, "float32")
        found[:, queried] = np.exp(pool_log_proba(log_proba, pool.weights))
        return found

    return predict
