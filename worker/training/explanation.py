"""What a training adds to card and report about the network itself: bands, scales, reach of its evidence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ...contract.jobs import TrainJob
from ...geology.outcrop import distance_km
from ...geology.sampling.splits import visible
from ...models.evaluation.applicability import fit_applicability
from ...models.evaluation.band_importance import band_importance
from ...models.evaluation.metrics import Metrics
from ...models.inference.ensemble import Scale
from ...reports.training import ModelReport
from ..inputs.dataset import Dataset
from ..reporting import Reporter

TESTED_SHARE = 0.95  # of the validation cells lie nearer to outcrop: so far the scores speak

PredictAt = Callable[[np.ndarray, Scale, np.ndarray], np.ndarray]


def evidence_facts(data: Dataset, *, reads_gravity: bool = True) -> dict:
    """How far the training ground reaches, for the card: in gravity where it was read, and from outcrop."""
    learned = data.learned < data.legend.n_classes
    facts = fit_applicability(data.standardised[:, learned]) if reads_gravity else {}
    is_scored = data.is_validation & (data.visible < data.legend.n_classes)
    if is_scored.any():
        distance = distance_km(visible(data.visible, data.split.hidden), data.grid)[is_scored]
        facts["tested_km"] = float(np.quantile(distance, TESTED_SHARE))
    return facts


def scales_in(data: Dataset, window_px: int) -> list[Scale]:
    """The scales that windows were drawn at, the main one first."""
    sides = list(dict.fromkeys(window.rows for window in data.windows))
    return [Scale(side, window_px) for side in sides]


def window_facts(data: Dataset, window_px: int, predict: PredictAt) -> list[dict]:
    """The scales for the card; of several, each with its FWIoU on the inner ground as its weight."""
    scales = scales_in(data, window_px)
    facts = [
        {"side_cells": s.side_cells, "window_px": s.window_px, "pixels_per_cell": s.window_px / s.side_cells}
        for s in scales
    ]
    n = data.legend.n_classes
    truth = np.where(data.is_inner, data.visible, 255)
    is_told = truth < n
    if len(scales) == 1 or not is_told.any():
        return facts
    for scale, entry in zip(scales, facts):
        found = predict(data.standardised, scale, is_told).argmax(axis=0)
        entry["weight"] = max(float(Metrics.from_classes(truth, found, n).fwiou), 0.01)
    return facts


def with_importance(
    content: ModelReport, job: TrainJob, data: Dataset, scale: Scale, predict: PredictAt, reporter: Reporter
) -> ModelReport:
    """The report with the importance of the bands on the test set, where there is a report."""
    n = data.legend.n_classes
    truth = np.where(data.is_validation, data.visible, 255)
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
