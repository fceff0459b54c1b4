"""The card of a trained model: how it was trained, and on what."""

from __future__ import annotations

import platform
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch

from ...contract import plugin_version
from ...contract.jobs import TrainJob
from ...contract.language import mark
from ...contract.model_card import Card, WindowScale
from ...geology.legend import OUTSIDE
from ...geology.outcrop import distance_km
from ...geology.sampling.cv_blocks import default_block_km
from ...models.evaluation.bands import fit_applicability
from ...models.evaluation.cover_calibration import ExpectedAccuracy
from ...models.evaluation.methods import CardMetrics
from ...models.evaluation.metrics import Metrics
from ...models.experts.pool import ExpertPool
from ...models.inference.ensemble import Scale
from ...models.training.config import TrainingHistory
from ..inputs.cover import _cover_facts
from ..inputs.dataset import _Dataset
from ..inputs.files import _data_facts, _file_of, _rights_of
from ..inputs.lines import _line_facts
from ..inputs.magnetic_bands import _direction_facts
from ..inputs.regions import _read_regions
from .expert_data import PRETRAINED
from .plan import _Setup
from .scoring import PredictAt, _of_some_windows
from .under_cover import _UnderCover

TRAINED_ELSEWHERE = mark("{file}, trained on other maps")
_TESTED_SHARE = 0.95  # of the test cells lie nearer to outcrop: the scores hold up to there


def _make_card(
    job: TrainJob,
    data: _Dataset,
    architecture: dict,
    *,
    windows: list[WindowScale],
    applicability: dict,
    split: dict,
    training: dict,
    summary: CardMetrics,
) -> Card:
    """The card of a trained model, with how its map was read, so that a prediction can read maps likewise."""
    source, legend = job.geology, {}
    if data.source:
        origin = "file" if source.legend else "symbols" if source.symbols else "values"
        legend = {"field": source.field, "origin": origin, **data.source.legend.to_dict()}
    return Card(
        architecture=architecture,
        in_bands=len(data.bands),
        bands=data.bands,
        encoding=job.encoding,
        spacing_m=data.grid.spacing_m,
        residual={"height_m": data.gravity.height_m, "edges": "biharmonic", "method": data.gravity.method},
        classes=[{"value": c.value, "name": c.name, "colour": c.colour} for c in data.legend.classes],
        windows=windows,
        crs=data.grid.crs.to_string(),
        extent=data.grid.bounds,
        split=split,
        training=training,
        scores=summary.scores,
        intervals=summary.intervals,
        log_priors=data.log_shares.tolist(),
        evidence=applicability,
        legend=legend,
        versions={
            "concealed_bedrock": plugin_version(),
            "torch": torch.__version__,
            "numpy": version("numpy"),
            "rasterio": version("rasterio"),
            "python": platform.python_version(),
        },
    )


def _card_of_training(
    setup: _Setup,
    pool: ExpertPool,
    predict: PredictAt,
    history: TrainingHistory,
    summary: CardMetrics,
    under_cover: _UnderCover,
    expected: ExpectedAccuracy | None,
) -> Card:
    """The card of the model that a training has made.

    Parameters
    ----------
    predict : the model before it was trained again with the test set, as a function of its bands
    under_cover : the calibration, whose tested distances replace those of the test set
    """
    job, plan, data = setup.job, setup.plan, setup.data
    split = {
        "kind": job.split,
        "share": job.validation_share,
        "seed": job.seed,
        "block_km": job.block_km or default_block_km(data.grid),
        **({"fold": job.fold, "folds": job.folds} if job.folds else {}),
        **({"layer": _file_of(job.split_layer).name} if job.split_layer else {}),
        "leaked_share": data.split.leaked_share,
    }
    card = _make_card(
        job,
        data,
        pool.architecture(plan.evidence),
        windows=_window_facts(data, setup.preset.window_px, predict if plan.is_network else None),
        applicability=_applicability_facts(data, uses_gravity=plan.uses_gravity),
        split=split,
        training=_training_facts(setup, history),
        summary=summary,
    )
    if calibration := under_cover.calibration:
        evidence = card.evidence | {"tested_km": calibration.limit_km}
        card = replace(card, evidence=evidence, under_cover=calibration.to_card())
    card = replace(card, expected_accuracy=expected.to_card()) if expected else card
    return card if plan.uses_gravity else replace(card, in_bands=0, bands=[])


def _origins(job: TrainJob) -> list[dict[str, str]]:
    """Name, checksum and what the file tells of rights, of all that is learned from."""
    paths = [job.input, job.geology.path, job.geology.chosen_legend, job.holes.path]
    paths += [job.magnetic, job.thickness, job.lines, *job.extra]
    for place in _read_regions(job.regions, job) if job.regions else []:
        paths += [place.input, place.geology.path, *place.extra]
    paths = [path for path in paths if path]
    return [facts | _rights_of(path) for facts, path in zip(_data_facts(*paths), paths)]


def _training_facts(setup: _Setup, history: TrainingHistory) -> dict:
    """How the model was trained, for the card; no times, so that the same training gives the same file."""
    job, plan, start = setup.job, setup.plan, setup.start
    facts = {
        "data": setup.sources,
        "field": job.geology.field,
        "holdout": Path(job.holdout).name if job.holdout else "",
        "preset": job.preset,
        "seed": job.seed,
        "steps": len(history.loss) if plan.is_trained or plan.network else 0,
        "best_step": history.best_step,
    }
    optional: dict[str, object] = {
        **(_direction_facts(job) | _cover_facts(job) | _line_facts(job) if plan.uses_gravity else {}),
    }
    optional |= {"attribution": job.attribution, "end": history.end}
    if start:
        optional[mark("started from")] = start.facts
    if "outcrop" in plan.kinds:
        optional["members"] = job.members
        optional[mark("outcrop networks started from")] = Path(job.model or PRETRAINED).name
    if "anywhere" in plan.kinds:
        optional[mark("pretrained")] = TRAINED_ELSEWHERE.format(file=PRETRAINED.name)
    if plan.is_trained:
        final = mark("all outcrop") if job.use_all else mark("the training set")
        optional[mark("trained in the end on")] = final
    return facts | {name: value for name, value in optional.items() if value}


def _applicability_facts(data: _Dataset, *, uses_gravity: bool = True) -> dict:
    """The area of applicability, for the card: of gravity where it is used, and the distance from outcrop."""
    in_training = data.map_train < data.legend.n_classes
    facts: dict[str, object] = {}
    if uses_gravity and data.bands:  # a model of lines has none
        facts |= fit_applicability(data.standardised[:, in_training])
    is_scored = data.is_test & (data.map_observed < data.legend.n_classes)
    if is_scored.any():
        distance = distance_km(data.map_visible, data.grid)[is_scored]
        facts["tested_km"] = float(np.quantile(distance, _TESTED_SHARE))
    return facts


def _window_facts(data: _Dataset, window_px: int, predict: PredictAt | None) -> list[WindowScale]:
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
    truth = data.validation_classes
    is_known = truth < n
    if predict is None or len(scales) == 1 or not is_known.any():
        return facts
    for scale, entry in zip(scales, facts):
        scored = _of_some_windows(is_known, scale)
        found = predict(data.standardised, scale, scored).argmax(axis=0)
        metrics = Metrics.from_classes(np.where(scored, truth, OUTSIDE), found, n)
        entry["weight"] = max(float(metrics.fwiou), 0.01)
    return facts
