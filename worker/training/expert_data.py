"""The ground that readers learn from: what they may see of it, and what is left out in turn."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...contract import RESOURCES
from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...geology.legend import COVER, OUTSIDE
from ...geology.sampling.cv_blocks import block_numbers
from ...geology.sampling.splits import block_folds, visible
from ...models.experts.expert import OutcropReader
from ...models.experts.fit import Teaching
from ...models.features.mapped_arrays import finite
from ...models.model_file import load_readers
from ...models.networks.outcrop_unet import OutcropNetwork
from ...models.training.outcrop import OutcropTrainingConfig
from ..inputs.dataset import Dataset
from ..inputs.fine_map import fine_map
from ..reporting import Reporter
from .expert_plan import Plan

ANYWHERE = RESOURCES / "trained" / "outcrop_anywhere.safetensors"
FOLDS = 5  # of the blocks: one is left out by each member of an ensemble
FOLDS_OF_TREES = 3


def teaching_of(job: TrainJob, plan: Plan, data: Dataset) -> Teaching:
    """The ground to learn from, and its folds."""
    n, (width, height) = data.legend.n_classes, data.grid.spacing_m
    shown = np.where((data.visible >= n) & (data.visible < OUTSIDE), COVER, data.visible).astype("uint8")
    seen, parted = visible(shown, data.split.hidden), None
    if plan.reads_outcrop:
        parted = fine_map(job.geology, job.holdout, data.grid, data.scored_classes, finite(data.raw))
    if parted is not None:
        parted = np.where((parted >= n) & (parted < OUTSIDE), np.uint8(COVER), parted)
    bands = data.standardised if plan.reads_gravity else data.standardised[:0]
    recipe = OutcropTrainingConfig(seed=job.seed, **({"steps": job.steps} if job.steps else {}))
    return Teaching(
        seen, n, bands, folds_of(job, plan, data, seen), width / height, recipe, start=start_of(job),
        anywhere=outcrop_reader(ANYWHERE) if "anywhere" in plan.kinds else None, shown=shown,
        uses_all=job.use_all, fine=parted, hidden=data.split.closed,
    )  # fmt: skip


def start_of(job: TrainJob) -> OutcropNetwork | None:
    """The outcrop network that the job begins from; None where it begins as nearest outcrop."""
    return outcrop_reader(job.model).networks[0] if job.model else None


def outcrop_reader(path: str | Path) -> OutcropReader:
    """The outcrop networks of a model file."""
    for reader in load_readers(path)[0].readers:
        if isinstance(reader, OutcropReader):
            return reader
    raise UserError(
        f"{Path(path).name} holds no outcrop network to begin from.",
        "Leave the model to begin from out (MODEL), or choose one that reads outcrop.",
    )


def folds_of(job: TrainJob, plan: Plan, data: Dataset, seen: np.ndarray) -> list[np.ndarray]:
    """Ground to leave out in turn; beside a network, which is trained once, always the same."""
    wanted = job.members if "outcrop" in plan.kinds else FOLDS_OF_TREES
    blocks = block_numbers(data.grid, block_km=job.block_km)
    if plan.network:  # whole blocks: parts of their covered cells crop out too
        return [np.isin(blocks, np.unique(blocks[data.is_inner]))] * wanted
    n_folds = min(FOLDS, len(np.unique(blocks[seen < OUTSIDE])))
    if n_folds < 2:
        return [data.is_inner] * wanted
    fold = block_folds(seen, data.grid, block_km=job.block_km, folds=n_folds, seed=job.seed)
    usable = [fold == number for number in range(n_folds) if leaves_enough(seen, fold == number)]
    if not usable:
        raise UserError(
            "Wherever a part of the outcrop is left out, fewer than two classes stay.",
            "Choose a map with more outcrop, a smaller block size (BLOCK), or a legend of fewer classes.",
        )
    return [usable[number % len(usable)] for number in range(wanted)]


def leaves_enough(seen: np.ndarray, fold: np.ndarray) -> bool:
    """Whether two classes stay visible without a fold, and the fold has outcrop."""
    rest = seen[~fold]
    return len(np.unique(rest[rest < OUTSIDE])) > 1 and bool((seen[fold] < OUTSIDE).any())


def warn_of_map(seen: np.ndarray, reporter: Reporter) -> None:
    """Say where the map gives little to go by."""
    if not (seen == COVER).any():
        reporter.warning(
            "The map shows no cover: the model practises under simulated cover alone, and there is nothing "
            "concealed to predict here. Check the legend (class 255 is cover)."
        )
