"""The network beside the simple methods on the same held-out ground, and the report that shows it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.model_card import Card
from ...geology.outcrop import distance_km, nearest_outcrop
from ...geology.sampling.cv_blocks import block_numbers
from ...geology.sampling.splits import visible
from ...models.evaluation.baselines import fit_forest, forest_probabilities, likeliest
from ...models.evaluation.bootstrap import paired_difference
from ...models.evaluation.calibration import reliability
from ...models.evaluation.metrics_card import Scorecard, scorecard
from ...models.evaluation.null_test import NullTest
from ...models.evaluation.skill import Gain, gains
from ...models.inference.ensemble import summarise, weights_of_priors
from ...models.training.config import History
from ...reports.content import headline, judged, write_report
from ...reports.types import Curves, Map, Method, ReportContent
from ..inputs.dataset import Dataset
from ..prediction.priors import OF_READERS
from .expert_plan import plan_of
from .gravity_test import untested

LEARNED_ALL = (
    "After it was scored, the model went on to learn from the validation ground too, with the same powers "
    "(a network of gravity in it did not): the scores are those of the training without it."
)


@dataclass(frozen=True)
class Comparison:
    """Methods judged on the validation ground, the network first; `predicted` is its class raster."""

    methods: tuple[Method, ...]
    predicted: np.ndarray
    ground: str
    summary: Scorecard
    gains: tuple[Gain, ...] = ()  # over nearest outcrop, on all ground and by distance


def compare_methods(
    data: Dataset,
    probabilities: np.ndarray,
    *,
    job: TrainJob,
    strength: float = 0.0,
    nearest: np.ndarray | None = None,
) -> Comparison:
    """Judge the network, nearest outcrop and a random forest on the validation ground.

    Parameters
    ----------
    probabilities : array, shape (n_classes, rows, cols), calibrated
    strength : of the priors that are taken out where a class is chosen, as prediction does
    nearest : classes of the nearest outcrop, (rows, cols), where it was measured finer than on the cells
    """
    n = len(data.scored_classes)
    scored = data.is_validation & (data.visible < n) & np.isfinite(probabilities[0])
    shown = visible(data.visible, data.split.hidden)  # in a random split both see what has leaked
    truth, distance = data.visible[scored], distance_km(shown, data.grid)[scored]
    blocks = block_numbers(data.grid, block_km=job.block_km)[scored]
    nearest = (nearest_outcrop(shown, data.grid) if nearest is None else nearest)[scored]
    forest = forest_on(data, scored, job.seed)
    told = np.isfinite(probabilities[0])
    weights = weights_of_priors(np.log(data.counts / data.counts.sum()), strength)
    predicted = summarise(np.where(told, probabilities, np.nan), weights).classes
    ours = predicted[scored]

    def rival(name: str, theirs: np.ndarray, told: np.ndarray | None = None) -> Method:
        gain = None if job.split == "random" else paired_difference(truth, ours, theirs, blocks, n)
        return judged(name, truth, theirs, n, distance_km=distance, probabilities=told, difference=gain)

    methods = (
        judged(
            plan_of(job).label,
            truth,
            ours,
            n,
            distance_km=distance,
            probabilities=widened(probabilities[:, scored].T, n),
        ),
        rival("Nearest outcrop", nearest),
        rival("Random forest", likeliest(forest), widened(forest, n)),
    )
    ground = f"{len(np.unique(blocks))} blocks of ground that training did not see"
    grounds = {"blocks": ground, "polygons": "the validation polygons"}
    told = gains(truth, ours, nearest, n, blocks=blocks, distance_km=distance)
    is_random = job.split == "random"  # neighbours of what was learned: an interval would mean nothing
    classes = {methods[0].name: ours, "Nearest outcrop": nearest, "Random forest": likeliest(forest)}
    return Comparison(
        methods,
        predicted,
        grounds.get(job.split, "the validation windows"),
        scorecard(truth, classes, None if is_random else blocks, n),
        () if is_random else told,
    )


def widened(probabilities: np.ndarray, n: int) -> np.ndarray:
    """Probabilities (cells, learned classes) with zeros for the classes that were not learned, (cells, n)."""
    return np.pad(probabilities, [(0, 0), (0, n - probabilities.shape[1])])


def forest_on(data: Dataset, scored: np.ndarray, seed: int) -> np.ndarray:
    """A random forest's class probabilities on the scored cells, learned from the same ground; (cells, n)."""
    n = data.legend.n_classes
    forest = fit_forest(data.raw, data.learned, data.learned < n, n, seed=seed, n_jobs=os.cpu_count() or 1)
    return forest_probabilities(forest, data.raw, scored, n)


def training_content(
    job: TrainJob,
    data: Dataset,
    card: Card,
    history: History,
    raw_probabilities: np.ndarray,
    found: Comparison,
    worth: NullTest | None = None,
) -> ReportContent:
    """Everything that the training report tells.

    Parameters
    ----------
    raw_probabilities : before temperature scaling, (n_classes, rows, cols)
    worth : what gravity adds, where that was tested
    """
    n = len(data.scored_classes)
    scored = data.is_validation & (data.visible < n) & np.isfinite(raw_probabilities[0])
    return ReportContent(
        title="Training report",
        subject=Path(job.output).stem,
        ground=found.ground,
        class_names=[c.name for c in data.scored_classes],
        class_colours=[c.colour for c in data.scored_classes],
        methods=found.methods,
        map=Map(data.visible, found.predicted, scored),
        curves=Curves(history.loss, history.fwiou, history.adam_steps, history.best_step)
        if history.loss
        else None,
        uncalibrated=reliability(widened(raw_probabilities[:, scored].T, n), data.visible[scored]),
        temperature=None if is_reader(card) else card.temperature,
        split=job.split,
        leaked_share=data.split.leaked_share,
        warnings=warnings_of(data) + ([LEARNED_ALL] if is_reader(card) and job.use_all else []),
        gravity=worth,
        gravity_untested=untested(job),
        gains=found.gains,
        facts=facts(job, data, card, history),
    )


def warnings_of(data: Dataset) -> list[str]:
    """What of the map was not learned."""
    unmatched = [
        f"No rule of the legend takes '{entry['value'] or 'NULL'}': {entry['area_share']:.1%} of the map."
        for entry in data.map_report["unmatched"]
    ]
    unlearned = [
        f"{c.name} crops out on held-out ground only: it was not learned, all its cells count as wrong."
        for c in data.unlearned
    ]
    further = [
        f"The network has also learned from {len(data.regions)} further region(s) "
        f"({', '.join(region.name for region in data.regions)}); the simple methods know this one alone."
    ]
    return unmatched + unlearned + (further if data.regions else [])


def origin(entry: dict[str, str]) -> str:
    """A file's checksum, and what it tells of rights."""
    rights = [f"{name}: {value}" for name, value in entry.items() if name not in ("name", "sha256")]
    return "; ".join([f"SHA-256 {entry['sha256']}", *rights])


def facts(job: TrainJob, data: Dataset, card: Card, history: History) -> dict[str, dict[str, object]]:
    """Settings, data and versions for the end of the report."""
    return {
        "Data": {entry["name"]: origin(entry) for entry in card.training["data"]},
        "Ground": {
            "split": data.split.method,
            **({"windows": data.drawn} if data.drawn else {}),
            "map": f"{data.map_report['rule']} {data.map_report['overlap']}",
            "gravity": data.gravity.method,
            "cells": f"{data.grid.shape[0]} x {data.grid.shape[1]} of {data.grid.spacing_m[0]:.0f} x "
            f"{data.grid.spacing_m[1]:.0f} m",
        },
        "Training": {
            name.replace("_", " "): value for name, value in card.training.items() if name != "data" and value
        }
        | {"seconds": round(history.seconds)}
        | ({"went on after steps": history.resumed} if history.resumed else {})
        | weighting(card)
        | {"windows": len(data.windows), **card.windows[0]},
        "Versions": dict(card.versions),
    }


def is_reader(card: Card) -> bool:
    """Whether the model reads outcrop or is a simple method: its powers stand for a temperature."""
    return card.architecture["name"] == "readers"


def weighting(card: Card) -> dict[str, str]:
    """How rare classes get their due."""
    if is_reader(card):
        return {"classes chosen": f"by probability / share of the outcrop ^ {OF_READERS:g}, as in prediction"}
    return {"classes weighted": "by frequency"}


def write_training_report(job: TrainJob, content: ReportContent) -> str:
    """Write the report where the job wants it; the headline either way."""
    if job.report:
        write_report(job.report, content)
    return headline(content)
