"""What card and report say of the model itself: importance of bands, scales, area of applicability."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.model_card import WindowScale
from ...geology.outcrop import distance_km
from ...geology.sampling.splits import hide_outcrop
from ...models.evaluation.bands import band_importance, fit_applicability
from ...models.evaluation.metrics import Metrics
from ...models.inference.ensemble import Scale
from ...reports.training import ModelReport
from ..inputs.dataset import Dataset
from ..reporting import Reporter
from .scoring import PredictAt

_TESTED_SHARE = 0.95  # of the test cells lie nearer to outcrop: the scores hold up to there


def applicability_facts(data: Dataset, *, uses_gravity: bool = True) -> dict:
    """The area of applicability, for the card: of gravity where it is used, and the distance from outcrop."""
    in_training = data.map_train < data.legend.n_classes
    facts: dict[str, object] = {}
    if uses_gravity:
        facts |= fit_applicability(data.standardised[:, in_training])
    is_scored = data.is_test & (data.map_observed < data.legend.n_classes)
    if is_scored.any():
        distance = distance_km(hide_outcrop(data.map_observed, data.split.hidden), data.grid)[is_scored]
        facts["tested_km"] = float(np.quantile(distance, _TESTED_SHARE))
    return facts


def window_facts(data: Dataset, window_px: int, predict: PredictAt | None) -> list[WindowScale]:
    """The scales for the card: the first, or all with their FWIoU on the validation set as weights.

    Parameters
    ----------
    predict : of a network of gravity alone; None for other pools, which use one scale
    """
    sides = list(dict.fromkeys(window.rows for window in data.windows)) or [window_px]
    scales = [Scale(side, window_px) for side in (sides if predict else sides[:1])]
    facts: list[WindowScale] = [
        {"side_cells": s.side_cells, "window_px": s.window_px, "pixels_per_cell": s.window_px / s.side_cells}
        for s in scales
    ]
    n = data.legend.n_classes
    truth = np.where(data.is_validation, data.map_observed, 255)
    is_known = truth < n
    if predict is None or len(scales) == 1 or not is_known.any():
        return facts
    for scale, entry in zip(scales, facts):
        found = predict(data.standardised, scale, is_known).argmax(axis=0)
        entry["weight"] = max(float(Metrics.from_classes(truth, found, n).fwiou), 0.01)
    return facts


def with_importance(
    content: ModelReport, job: TrainJob, data: Dataset, scale: Scale, predict: PredictAt, reporter: Reporter
) -> ModelReport:
    """The report with the importance of the bands on the test set, where there is a report."""
    n = data.legend.n_classes
    truth = np.where(data.is_test, data.map_observed, 255)
    is_scored = truth < n
    if not job.report:
        return content
    if len(data.bands) == 1 or not is_scored.any():
        why = "there is one band" if len(data.bands) == 1 else "the test set shows no learned class"
        reporter.info(f"The importance of the bands was not measured: {why}.")
        return content
    names = [band["quantity"] for band in data.bands]
    found = band_importance(
        lambda bands: predict(bands, scale, is_scored), data.standardised, names, truth, n
    )
    return replace(content, importance=found)
