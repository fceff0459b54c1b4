"""What experts are trained on: the map that is visible to them, and the folds that are left out in turn."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from safetensors.torch import load_file

from ...contract import RESOURCES
from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...contract.language import tr
from ...contract.vocabulary import BANDS
from ...geology.legend import COVER, OUTSIDE
from ...geology.sampling.cv_blocks import block_numbers
from ...geology.sampling.splits import block_folds, hide_outcrop
from ...models.experts.fit import ExpertTrainingData
from ...models.experts.gravity_context import MetricReader
from ...models.experts.outcrop import OutcropEnsemble
from ...models.model_file import load_model
from ...models.training.outcrop import OutcropTrainingConfig
from ..inputs.dataset import _Dataset
from ..inputs.lines import _read_lines
from .plan import _Plan

METRIC = RESOURCES / "networks" / "gravity_metric.safetensors"
PRETRAINED = RESOURCES / "trained" / "outcrop_anywhere.safetensors"
_FOLDS = 5  # of the blocks: one is left out by each member of an ensemble
_FOLDS_OF_TREES = 3
_STEPS, _RATE = 80, 1e-3  # of fine-tuning: half the steps and the rate of a training from the start


def _expert_training_data(job: TrainJob, plan: _Plan, data: _Dataset) -> ExpertTrainingData:
    """The training data of a plan's experts, and their folds."""
    n, (width, height) = data.legend.n_classes, data.grid.spacing_m
    observed = np.where(
        (data.map_observed >= n) & (data.map_observed < OUTSIDE), COVER, data.map_observed
    ).astype("uint8")
    map_train, map_2x = hide_outcrop(observed, data.split.hidden), None
    if plan.uses_outcrop and data.source is not None:
        map_2x = data.source.rasterise_2x(data.grid, data.scored_classes, data.has_gravity)
    if map_2x is not None:
        map_2x = np.where((map_2x >= n) & (map_2x < OUTSIDE), np.uint8(COVER), map_2x)
    start = job.model if job.model and plan.uses_outcrop else PRETRAINED  # fine-tuned, where it is trained
    return ExpertTrainingData(
        map_train,
        n,
        data.standardised if plan.uses_gravity else data.standardised[:0],
        _folds(job, plan, data, map_train),
        width / height,
        OutcropTrainingConfig(seed=job.seed, steps=job.steps or _STEPS, rate=_RATE),
        start=_outcrop_ensemble(start).networks[0] if "outcrop" in plan.kinds else None,
        anywhere=_outcrop_ensemble(PRETRAINED) if "anywhere" in plan.kinds else None,
        map_observed=observed,
        uses_all=job.use_all,
        map_2x=map_2x,
        held_out=data.split.closed,
        metric=_metric([band["transform"] for band in data.bands if band["source"] == "residual"])
        if "gravity context" in plan.kinds
        else None,
        lines=_read_lines(job.lines, data.grid) if job.lines and plan.uses_gravity else None,
    )


def _metric(transforms: Sequence[str]) -> MetricReader | None:
    """The gravity metric that is shipped, for bands of these kinds; None where it reads none of them."""
    if BANDS[0] not in transforms:
        return None
    return MetricReader.of(load_file(METRIC), transforms)


def _outcrop_ensemble(path: str | Path) -> OutcropEnsemble:
    """The outcrop networks of a model file."""
    for expert in load_model(path)[0].experts:
        if isinstance(expert, OutcropEnsemble):
            return expert
    raise UserError(
        tr("{file} holds no outcrop network to start from.").format(file=Path(path).name),
        tr("Leave the model to start from out (MODEL), or choose one that uses outcrop."),
    )


def _folds(job: TrainJob, plan: _Plan, data: _Dataset, map_train: np.ndarray) -> list[np.ndarray]:
    """Blocks to leave out in turn; with a network, which is trained once, always its validation set."""
    if plan.is_network:
        return [data.is_validation]
    wanted = job.members if "outcrop" in plan.kinds else _FOLDS_OF_TREES
    blocks = block_numbers(data.grid, block_km=job.block_km)
    if plan.network:  # whole blocks: subcells of their covered cells crop out too
        return [np.isin(blocks, np.unique(blocks[data.is_validation]))] * wanted
    n_folds = min(_FOLDS, len(np.unique(blocks[map_train < OUTSIDE])))
    if n_folds < 2:
        return [data.is_validation] * wanted
    fold = block_folds(map_train, data.grid, block_km=job.block_km, folds=n_folds, seed=job.seed)
    usable = []
    for k in range(n_folds):
        rest, left_out = map_train[fold != k], map_train[fold == k]
        if len(np.unique(rest[rest < OUTSIDE])) > 1 and (left_out < OUTSIDE).any():
            usable.append(fold == k)
    if not usable:
        raise UserError(
            tr("Wherever a part of the outcrop is left out, fewer than two classes remain."),
            tr("Choose a map with more outcrop, a smaller block size (BLOCK), or a legend of fewer classes."),
        )
    return [usable[number % len(usable)] for number in range(wanted)]
