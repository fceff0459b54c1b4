"""Whether gravity helps in a job's area: boosted trees, or networks, with the true gravity and with nulls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.model_card import Band
from ...geology.sampling.splits import visible
from ...models.evaluation.gravity_nulls import Move, moved, moves
from ...models.evaluation.null_test import NullTest, Result, compare_with_nulls, judged, make_ground
from ...models.features.gravity_bands import describe_bands
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
    if untested(job) or job.nulls != "trees":
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


def worth_by_networks(
    job: TrainJob,
    data: Dataset,
    probabilities: np.ndarray,
    retrained: Callable[[Dataset, Reporter], np.ndarray],
    reporter: Reporter,
) -> NullTest | None:
    """Train the network anew on every null, with the same settings.

    Parameters
    ----------
    probabilities : of the network trained on the true gravity, calibrated, (n_classes, rows, cols)
    retrained : trains on another data set and gives the same
    """
    if untested(job) or job.nulls != "network":
        return None
    nulls = []
    for number, move in enumerate(moves(data.grid.shape, job.null_count, job.seed), 1):
        title = f"Null {number} of {job.null_count}, gravity {move.name}"
        done = [0.9 + 0.08 * part / job.null_count for part in (number - 1, number)]
        part = Part(reporter.part(*done), reporter.warning, title)
        nulls.append(scored(move.name, retrained(with_null(job, data, move), part), data))
    real = scored("gravity as measured", probabilities, data)
    test = NullTest(real, tuple(nulls), None, "the network, trained anew on every null")
    reporter.info(null_test.sentence(test))
    return test


def parted(raw: np.ndarray, bands: list[Band]) -> tuple[np.ndarray, np.ndarray | None]:
    """The bands made of gravity, and the others, which a null leaves in place; None where there are none."""
    is_extra = np.array([band["source"] == "extra" for band in bands])
    return raw[~is_extra], raw[is_extra] if is_extra.any() else None


def with_null(job: TrainJob, data: Dataset, move: Move) -> Dataset:
    """The data set with a null of its gravity, standardised anew by the ground that is learned from."""
    gravity, _ = parted(data.raw, data.bands)
    raw = null_of(data.raw, data.bands, move)
    moments = describe_bands(
        raw, data.learned < data.legend.n_classes, encoding=job.encoding, fields=job.bands,
        extra_names=[band["quantity"] for band in data.bands[len(gravity) :]],
        extra_units=[band["unit"] for band in data.bands[len(gravity) :]],
    )  # fmt: skip
    covered = tuple(null_of(copy, data.bands, move) for copy in data.covered)
    return replace(data, raw=raw, bands=moments, covered=covered)


def null_of(raw: np.ndarray, bands: list[Band], move: Move) -> np.ndarray:
    """Bands (C, rows, cols) with a null of those that are made of gravity."""
    gravity, extra = parted(raw, bands)
    null = moved(gravity, move)
    return (null if extra is None else np.concatenate([null, extra])).astype("float32")


def scored(name: str, probabilities: np.ndarray, data: Dataset) -> Result:
    """A network's result on the validation ground, on the classes that it has learned."""
    cells = data.is_validation & (data.visible < data.legend.n_classes) & np.isfinite(probabilities[0])
    return judged(name, probabilities[:, cells].T, data.visible[cells])


class Part(Reporter):
    """Lets one of many trainings move a stretch of the progress, without its small talk."""

    def __init__(self, tell: Callable[[float, str], None], warn: Callable[[str], None], title: str):
        self.tell_progress, self.warning, self.title = tell, warn, title

    def progress(self, fraction: float, message: str = "") -> None:
        """Say which null it is before what it does."""
        self.tell_progress(fraction, f"{self.title}: {message}")

    def info(self, message: str) -> None:
        """Leave out what the first training has said already."""
