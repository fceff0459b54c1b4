"""Whether gravity helps in a job's area: boosted trees with the true gravity and with nulls."""

from __future__ import annotations

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.model_card import Band
from ...geology.sampling.splits import visible
from ...models.evaluation.null_test import NullTest, compare_with_nulls, make_ground
from ...reports import null_test
from ..inputs.dataset import Dataset
from ..reporting import Reporter


def untested(job: TrainJob) -> str:
    """Why gravity is not tested, in a sentence; empty where it is."""
    if job.nulls == "none":
        return null_test.NOT_WANTED
    return null_test.RANDOM_SPLIT if job.split == "random" else ""


def worth_by_trees(job: TrainJob, data: Dataset, reporter: Reporter) -> NullTest | None:
    """Fit boosted trees to the outcrop that training shows, score them on the validation ground.

    Runs before the training: whoever learns here that gravity tells nothing has lost half a minute.
    """
    if untested(job):
        return None
    ground = make_ground(
        visible(data.visible, data.split.hidden), data.visible, data.is_validation, data.grid,
        data.legend.n_classes, block_km=job.block_km, seed=job.seed,
    )  # fmt: skip
    gravity, extra = parted(data.raw, data.bands)
    test = compare_with_nulls(
        gravity, ground, extra=extra, count=job.null_count, seed=job.seed, progress=reporter.part(0.0, 0.05)
    )
    reporter.info(null_test.sentence(test))
    return test


def parted(raw: np.ndarray, bands: list[Band]) -> tuple[np.ndarray, np.ndarray | None]:
    """The bands made of gravity, and the others, which a null leaves in place; None where there are none."""
    is_extra = np.array([band["source"] == "extra" for band in bands])
    return raw[~is_extra], raw[is_extra] if is_extra.any() else None
