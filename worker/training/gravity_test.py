"""Whether gravity helps in a job's area: boosted trees with the true gravity and with nulls."""

from __future__ import annotations

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.model_card import Band
from ...geology.sampling.splits import hide_outcrop
from ...models.evaluation.null_test import NullTest, gravity_null_test, sample_cells
from ...reports.null_test import NOT_WANTED, RANDOM_SPLIT, gravity_sentence
from ..inputs.dataset import Dataset
from ..reporting import Reporter


def why_untested(job: TrainJob) -> str:
    """Why gravity is not tested, in a sentence; empty where it is."""
    if job.nulls == "none":
        return NOT_WANTED
    return RANDOM_SPLIT if job.split == "random" else ""


def test_gravity(job: TrainJob, data: Dataset, reporter: Reporter) -> NullTest | None:
    """Fit boosted trees to the outcrop of the training set, and evaluate them on the test set.

    Runs before the training: a user who reads here that gravity does not help has lost half a minute.
    """
    if why_untested(job):
        return None
    sample = sample_cells(
        hide_outcrop(data.map_observed, data.split.hidden),
        data.map_observed,
        data.is_test,
        data.grid,
        data.legend.n_classes,
        block_km=job.block_km,
        seed=job.seed,
    )
    gravity, extra = _by_source(data.raw, data.bands)
    test = gravity_null_test(
        gravity, sample, extra=extra, count=job.null_count, seed=job.seed, progress=reporter.part(0.0, 0.05)
    )
    reporter.info(gravity_sentence(test))
    return test


def _by_source(raw: np.ndarray, bands: list[Band]) -> tuple[np.ndarray, np.ndarray | None]:
    """The bands made of gravity, and the others, which a null leaves in place; None where there are none."""
    is_extra = np.array([band["source"] == "extra" for band in bands])
    return raw[~is_extra], raw[is_extra] if is_extra.any() else None
