"""The content of the training report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.language import mark, tr, tr_marked
from ...contract.model_card import Card
from ...models.evaluation.cover_calibration import ExpectedAccuracy
from ...models.evaluation.methods import reliability
from ...models.training.config import TrainingHistory
from ...models.training.trainer import STOPPED_EARLY
from ...reports.class_maps import ClassMaps
from ...reports.null_test import GravityAnswer
from ...reports.text import in_users_language
from ...reports.training import ModelReport
from ..inputs.dataset import _Dataset
from ..inputs.files import _describe_origin, _name_without_output
from ..prediction.delivery import STRENGTH_OF_POOLS
from .card import TRAINED_ELSEWHERE
from .comparison import _Comparison, _with_untrained
from .plan import _Setup

_TRAINED_ON_ALL = mark(
    "After testing, the experts were trained again with the test set, with the same pooling weights (a "
    "network on gravity was not): the metrics are those of the training without it."
)


# Entries of the card whose names are not words for people.
_CARD_NAMES = {
    "best_step": mark("best step"),
    "field": mark("field"),
    "lines": mark("faults and contacts"),
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


def _training_content(
    setup: _Setup,
    card: Card,
    history: TrainingHistory,
    raw_probabilities: np.ndarray,
    found: _Comparison,
    gravity: GravityAnswer | str,
    weights: Sequence[float],
    expected: ExpectedAccuracy | None = None,
) -> ModelReport:
    """The content of the training report.

    Parameters
    ----------
    raw_probabilities : uncalibrated, (n_classes, rows, cols)
    gravity : whether it helps, or why that was not tested
    weights : of the pool
    expected : under the cover
    """
    job, data = setup.job, setup.data
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
        warnings=[
            *_warnings(data),
            *setup.left_out,
            *([tr_marked(_TRAINED_ON_ALL)] if job.use_all and setup.plan.is_trained else []),
        ],
        gravity=None if isinstance(gravity, str) else gravity,
        gravity_untested=gravity if isinstance(gravity, str) else "",
        differences=found.differences,
        facts=_facts(job, data, card, history),
        expected=expected,
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
            _CARD_NAMES.get(name, name): _translated(value)
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


def _translated(value: object) -> object:
    """A value of the card, which is English, in the user's language."""
    return in_users_language(value, STOPPED_EARLY, TRAINED_ELSEWHERE) if isinstance(value, str) else value


def _sources(job: TrainJob, card: Card) -> dict[str, object]:
    """The files of the training with their rights, and the attribution that the user gave."""
    files: dict[str, object] = {
        Path(entry["name"]).name.replace("OUTPUT.", tr("temporary file.")): _describe_origin(entry)
        for entry in card.training["data"]
    }
    return files | ({mark("attribution"): job.attribution} if job.attribution else {})
