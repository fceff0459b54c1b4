"""The model and the baselines on the same test set, and the report that compares them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.language import mark, tr, tr_marked
from ...contract.model_card import Card
from ...geology.outcrop import distance_km, nearest_outcrop
from ...geology.sampling.cv_blocks import block_numbers
from ...models.evaluation.bands import most_likely_class, random_forest
from ...models.evaluation.bootstrap import RingDifference, differences_by_distance, paired_difference
from ...models.evaluation.methods import CardMetrics, MethodResult, card_metrics, evaluate_method, reliability
from ...models.evaluation.null_test import NullTest
from ...models.inference.ensemble import summarise, weights_of_priors
from ...models.training.config import TrainingHistory
from ...models.training.trainer import STOPPED_EARLY
from ...reports.class_maps import ClassMaps
from ...reports.text import retold
from ...reports.training import ModelReport
from ..inputs.dataset import _Dataset
from ..inputs.files import _describe_origin, _name_without_output
from ..prediction.delivery import STRENGTH_OF_POOLS
from .card import TRAINED_ELSEWHERE
from .scoring import _why_untested

_TRAINED_ON_ALL = mark(
    "After testing, the experts were trained again with the test set, with the same pooling weights (a "
    "network on gravity was not): the metrics are those of the training without it."
)


_NEAREST, _FOREST = mark("Nearest outcrop"), mark("Random forest")
# Entries of the card whose names are not words for people.
_CARD_NAMES = {
    "best_step": mark("best step"),
    "field": mark("field"),
    "holdout": mark("holdout"),
    "preset": mark("preset"),
    "seed": mark("seed"),
    "steps": mark("steps"),
    "attribution": mark("attribution"),
    "end": mark("end"),
    "members": mark("members"),
    "side_cells": mark("side_cells"),
    "window_px": mark("window_px"),
    "pixels_per_cell": mark("pixels_per_cell"),
    "weight": mark("weight"),
}


@dataclass(frozen=True)
class _Comparison:
    """Results of the methods on the test set, the model first; `predicted` is its class raster."""

    methods: tuple[MethodResult, ...]
    predicted: np.ndarray
    test_set: str
    summary: CardMetrics
    differences: tuple[RingDifference, ...] = ()  # to nearest outcrop, on all cells and by distance


def _compare_methods(
    data: _Dataset,
    probabilities: np.ndarray,
    *,
    job: TrainJob,
    label: str,
    strength: float = 0.0,
    nearest: np.ndarray | None = None,
) -> _Comparison:
    """Evaluate the model, nearest outcrop and a random forest on the test set.

    Parameters
    ----------
    probabilities : array, shape (n_classes, rows, cols), calibrated
    label : the model's name
    strength : of the prior correction, as in prediction
    nearest : classes of the nearest outcrop, (rows, cols), where it was measured on subcells
    """
    n = len(data.scored_classes)
    scored = data.is_test & (data.map_observed < n) & np.isfinite(probabilities[0])
    rest = data.map_visible  # in a random split both use what has leaked
    truth, distance = data.map_observed[scored], distance_km(rest, data.grid)[scored]
    blocks = block_numbers(data.grid, block_km=job.block_km)[scored]
    nearest = (nearest_outcrop(rest, data.grid) if nearest is None else nearest)[scored]
    n_learned, has_data = data.legend.n_classes, np.isfinite(probabilities[0])
    is_training, n_jobs = data.map_train < n_learned, os.cpu_count() or 1
    forest = random_forest(
        data.raw, data.map_train, is_training, scored, n_learned, seed=job.seed, n_jobs=n_jobs
    )
    weights = weights_of_priors(np.log(data.counts / data.counts.sum()), strength)
    predicted = summarise(np.where(has_data, probabilities, np.nan), weights).classes
    ours = predicted[scored]

    is_random = job.split == "random"  # neighbours of training cells: an interval would mean nothing

    def compared(name: str, theirs: np.ndarray, proba: np.ndarray | None = None) -> MethodResult:
        less = None if is_random else paired_difference(truth, ours, theirs, blocks, n)
        return evaluate_method(
            name, truth, theirs, n, distance_km=distance, probabilities=proba, difference=less
        )

    methods = (
        evaluate_method(
            label,
            truth,
            ours,
            n,
            distance_km=distance,
            probabilities=_with_untrained(probabilities[:, scored].T, n),
        ),
        compared(_NEAREST, nearest),
        compared(_FOREST, most_likely_class(forest), _with_untrained(forest, n)),
    )
    test_sets = {
        "blocks": tr("{count} blocks withheld from training").format(count=len(np.unique(blocks))),
        "polygons": tr("the test polygons"),
    }
    differences = differences_by_distance(truth, ours, nearest, n, blocks=blocks, distance_km=distance)
    classes = {methods[0].name: ours, _NEAREST: nearest, _FOREST: most_likely_class(forest)}
    return _Comparison(
        methods,
        predicted,
        test_sets.get(job.split, tr("the test windows")),
        card_metrics(truth, classes, None if is_random else blocks, n),
        () if is_random else differences,
    )


def _with_untrained(probabilities: np.ndarray, n: int) -> np.ndarray:
    """Probabilities (cells, classes in training) with zeros for the others, (cells, n)."""
    return np.pad(probabilities, [(0, 0), (0, n - probabilities.shape[1])])


def _training_content(
    job: TrainJob,
    data: _Dataset,
    card: Card,
    history: TrainingHistory,
    raw_probabilities: np.ndarray,
    found: _Comparison,
    gravity_test: NullTest | None,
    weights: Sequence[float],
) -> ModelReport:
    """The content of the training report.

    Parameters
    ----------
    raw_probabilities : uncalibrated, (n_classes, rows, cols)
    gravity_test : the null test of gravity, where there was one
    weights : of the pool
    """
    n = len(data.scored_classes)
    scored = data.is_test & (data.map_observed < n) & np.isfinite(raw_probabilities[0])
    return ModelReport(
        title=tr("Training report"),
        subject=_name_without_output(
            job.output, tr("model of {map}").format(map=Path(job.geology.path).stem)
        ),
        test_set=found.test_set,
        class_names=[c.name for c in data.scored_classes],
        class_colours=[c.colour for c in data.scored_classes],
        methods=found.methods,
        maps=ClassMaps(data.map_observed, found.predicted, scored, data.grid),
        history=history if history.loss else None,
        uncalibrated=reliability(
            _with_untrained(raw_probabilities[:, scored].T, n), data.map_observed[scored]
        ),
        temperature=1 / weights[0] if card.is_network else None,
        split=job.split,
        leaked_share=data.split.leaked_share,
        warnings=_warnings(data)
        + ([tr_marked(_TRAINED_ON_ALL)] if job.use_all and not card.is_network else []),
        gravity=gravity_test,
        gravity_untested=_why_untested(job),
        differences=found.differences,
        facts=_facts(job, data, card, history),
    )


def _warnings(data: _Dataset) -> list[str]:
    """What of the map is not in training."""
    text = tr("No rule of the legend matches '{value}': {share:.1%} of the map.")
    found = [
        text.format(value=entry["value"] or "NULL", share=entry["area_share"])
        for entry in data.map_report["unmatched"]
    ]
    text = tr(
        "{name} crops out in held-out areas only: it is not in the training set, and all its cells count as "
        "wrong."
    )
    found += [text.format(name=c.name) for c in data.untrained]
    if data.regions:
        text = tr(
            "The network was also trained on {count} further region(s) ({names}); the baselines were not."
        )
        names = ", ".join(region.name for region in data.regions)
        found.append(text.format(count=len(data.regions), names=names))
    return found


def _facts(
    job: TrainJob, data: _Dataset, card: Card, history: TrainingHistory
) -> dict[str, dict[str, object]]:
    """Settings, data and versions for the end of the report; headings and names are marked."""
    chosen = tr("by largest probability / share of the outcrop ^ {strength:g}")
    weighting = {mark("classes chosen"): chosen.format(strength=STRENGTH_OF_POOLS)}
    if card.is_network:
        weighting = {mark("classes weighted"): tr("by frequency")}
    cells = tr("{rows} x {cols} of {width:.0f} x {height:.0f} m")
    return {
        mark("Data"): _sources(job, card),
        mark("Ground"): {
            mark("split"): data.split.method,
            **({mark("windows"): data.window_method} if data.window_method else {}),
            mark("map"): f"{tr_marked(data.map_report['rule'])} {tr_marked(data.map_report['overlap'])}",
            mark("gravity"): data.gravity.method,
            mark("cells"): cells.format(
                rows=data.grid.shape[0],
                cols=data.grid.shape[1],
                width=data.grid.spacing_m[0],
                height=data.grid.spacing_m[1],
            ),
        },
        mark("Training"): {
            _CARD_NAMES.get(name, name): _told(value)
            for name, value in card.training.items()
            if name != "data" and value
        }
        | {mark("seconds"): round(history.seconds)}
        | ({mark("resumed after steps"): history.resumed} if history.resumed else {})
        | weighting
        | {mark("windows"): len(data.windows)}
        | {_CARD_NAMES.get(name, name): value for name, value in card.windows[0].items()},
        mark("Versions"): dict(card.versions),
    }


def _told(value: object) -> object:
    """A value of the card, which is English, in the user's language."""
    return retold(value, STOPPED_EARLY, TRAINED_ELSEWHERE) if isinstance(value, str) else value


def _sources(job: TrainJob, card: Card) -> dict[str, object]:
    """The files of the training with their rights, and the attribution that the user gave."""
    files: dict[str, object] = {
        Path(entry["name"]).name.replace("OUTPUT.", tr("temporary file.")): _describe_origin(entry)
        for entry in card.training["data"]
    }
    return files | ({mark("attribution"): job.attribution} if job.attribution else {})
