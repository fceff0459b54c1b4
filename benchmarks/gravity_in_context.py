"""Gravity in context under the sample survey's cover: what the fit to each class's own outcrop adds.

`under_cover.py --context` runs it. The experts are the network pretrained on other maps and gravity in
context; nothing else is learned from a survey than the weights. `mirrored` and `foreign` are the same with
gravity that cannot know: the mirror image (the true gravity is then one of the nulls), and another survey's.
`trees` has boosted trees on gravity in the place of gravity in context.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract.vocabulary import BANDS
from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geology.sampling.splits import block_folds
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.models.evaluation.gravity_nulls import _NullTransform
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.experts.fit import ExpertTrainingData, find_idle, fit_expert, pool_experts
from concealed_bedrock.models.experts.gravity_context_fit import fit_gravity_context
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.features.gravity_bands import encode
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig
from concealed_bedrock.worker.training.expert_data import PRETRAINED, _metric

FOLDS, USED_FOLDS = 5, 3
PRIORS = (0.0, 0.5)
FOREIGN = 1000  # is added to a seed: a survey whose gravity knows nothing of this one
FIELDS = (*BANDS[:6], "trend 2")  # what a training reads of a Bouguer raster
DRAWS, LEVEL = 2000, 0.9
METHODS = ("nearest", "outcrop", "trees", "context", "mirrored", "foreign")
DEFAULT_METHODS = ("nearest", "outcrop", "context", "mirrored")


def head_of(methods: Sequence[str]) -> str:
    """The head of the table."""
    titles = [f"{name + ': accuracy, MPA; at .5; NLL':32s}" for name in methods]
    return " seed | " + " | ".join(titles) + " | p of " + ", ".join(m for m in methods if m in METHODS[3:])


@dataclass(frozen=True)
class ContextRow:
    """Scores of a survey by method: (accuracy and MPA at PRIORS 0, the same at .5, NLL); p of the tests.

    `recalls` are those of every class at PRIORS 0.
    """

    seed: int
    scores: dict[str, tuple[float, ...]]
    recalls: dict[str, np.ndarray]
    p: dict[str, float]

    def line(self) -> str:
        """The row of the table."""
        parts = [
            f"{s[0]:.3f} {s[1]:.3f}; {s[2]:.3f} {s[3]:.3f}; {s[4]:.3f}{'':5s}" for s in self.scores.values()
        ]
        return (
            f"{self.seed:5d} | " + " | ".join(parts) + " | " + " ".join(map("{:.3f}".format, self.p.values()))
        )

    def gain(self, method: str, over: str, score: int) -> float:
        """How far one method's score lies above another's."""
        return self.scores[method][score] - self.scores[over][score]


def context_row(
    seed: int, survey: Survey, methods: Sequence[str], n_classes: int, *, block_km: float, nulls: int
) -> ContextRow:
    """Learn from a survey's outcrop with its gravity, and with some that cannot know; score under cover."""
    data = data_of(seed, survey, n_classes, block_km)
    outcrop, scores, recalls, p = fit_expert("anywhere", data, quiet), {}, {}, {}
    for name in methods:
        one = replace(data, bands=gravity_of(name, seed, survey, data.bands))
        if name in METHODS[3:]:
            context, test = fit_gravity_context(one, [outcrop], quiet, count=nulls)
            fitted = [outcrop, context] if context else [outcrop]
            idle = find_idle(fitted, one)
            fitted = [expert for number, expert in enumerate(fitted) if number not in idle]
            pool, p[name] = pool_experts(fitted, one)[0], test.p()
        elif name == "trees":
            pool = pool_experts([outcrop, fit_expert("gravity trees", one, quiet)], one)[0]
        else:
            expert = outcrop if name == "outcrop" else fit_expert("nearest-outcrop", one, quiet)
            pool = pool_experts([expert], one)[0]
        scores[name], recalls[name] = scores_of(pool, one, survey)
    return ContextRow(seed, scores, recalls, p)


def gravity_of(method: str, seed: int, survey: Survey, bands: np.ndarray) -> np.ndarray:
    """The bands that a method is given."""
    if method == "mirrored":
        return _NullTransform(mirrored=True).apply(bands)
    return bands_of(make_survey(seed + FOREIGN, survey.grid)) if method == "foreign" else bands


def data_of(seed: int, survey: Survey, n_classes: int, block_km: float) -> ExpertTrainingData:
    """The outcrop of a survey, and its bands."""
    fold = block_folds(survey.classes_map, survey.grid, block_km=block_km, folds=FOLDS, seed=seed)
    return ExpertTrainingData(
        survey.classes_map,
        n_classes,
        bands_of(survey),
        [fold == number for number in range(USED_FOLDS)],
        1.0,
        OutcropTrainingConfig(seed=seed),
        anywhere=load_model(PRETRAINED)[0].experts[0],
        metric=_metric(FIELDS),
    )


def bands_of(survey: Survey) -> np.ndarray:
    """Standardised bands as a training reads them."""
    residual = residual_anomaly(survey.bouguer, survey.grid).residual
    bands = encode(residual, survey.grid, [], encoding="fields", fields=FIELDS, bouguer=survey.bouguer)
    bands -= bands.mean(axis=(1, 2), keepdims=True)
    return bands / bands.std(axis=(1, 2), keepdims=True)


def quiet(fraction: float, message: str = "", **numbers: object) -> None:
    """Say nothing."""


def scores_of(
    pool: ExpertPool, data: ExpertTrainingData, survey: Survey
) -> tuple[tuple[float, ...], np.ndarray]:
    """Accuracy and MPA at both PRIORS, and the NLL, on covered cells; recall by class at PRIORS 0."""
    covered = survey.classes_map == COVER
    return scores_of_log_proba(pool.predict_log_proba(data.input(data.train, covered)), data, survey)


def scores_of_log_proba(
    log_proba: np.ndarray, data: ExpertTrainingData, survey: Survey
) -> tuple[tuple[float, ...], np.ndarray]:
    """The same from log probabilities of the covered cells, (num_classes, n)."""
    truth, n = survey.truth[survey.classes_map == COVER], data.num_classes
    counts = np.bincount(data.map_train[data.map_train < OUTSIDE], minlength=n)
    log_priors = np.log(np.maximum(counts, 1) / counts.sum())[:, None]
    found = [
        Metrics.from_classes(truth, (log_proba - strength * log_priors).argmax(axis=0), n)
        for strength in PRIORS
    ]
    nll = -float(log_proba[truth, np.arange(len(truth))].mean())
    return (*(float(s) for m in found for s in (m.accuracy, m.mpa)), nll), found[0].recall


def summary_of(rows: Sequence[ContextRow]) -> str:
    """Mean gains in MPA over the surveys, with intervals by bootstrap of surveys."""
    lines = []
    found = list(rows[0].scores)
    pairs = ("context", "nearest"), ("context", "trees"), *((method, "outcrop") for method in METHODS[2:])
    for method, over in (pair for pair in pairs if set(pair) <= set(found)):
        for score, prior in ((1, PRIORS[0]), (3, PRIORS[1])):
            gains = np.array([row.gain(method, over, score) for row in rows])
            drawn = np.random.default_rng(0).choice(gains, (DRAWS, len(gains))).mean(axis=1)
            low, high = np.quantile(drawn, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
            lines.append(
                f"MPA at PRIORS {prior:g}, {method} less {over}: {gains.mean():+.3f} "
                f"({LEVEL:.0%}: {low:+.3f} to {high:+.3f}), least {gains.min():+.3f}, {len(rows)} surveys"
            )
    return "\n".join(lines)
