"""Whether gravity helps here: tested while gravity in context is fitted, or before a model without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...contract.jobs import TrainJob
from ...contract.language import tr_marked
from ...models.evaluation.null_test import NullTest
from ...models.experts.evidence_fit import KindResult
from ...models.experts.fit import ExpertTrainingData, fit_expert
from ...models.experts.gravity_context_fit import fit_gravity_context
from ...reports.null_test import NO_GRAVITY, NO_OUTCROP, NOT_WANTED, RANDOM_SPLIT, GravityAnswer
from ..inputs.dataset import _Dataset
from ..reporting import Reporter
from .expert_data import PRETRAINED, _metric, _outcrop_ensemble
from .plan import _Plan


def _why_untested(job: TrainJob, plan: _Plan) -> str:
    """Why gravity is not tested, in a sentence; in context it always is, where there is any."""
    if not job.input:
        return tr_marked(NO_GRAVITY)
    if plan.has_context:
        return tr_marked(NO_OUTCROP)
    if job.nulls == "none":
        return tr_marked(NOT_WANTED)
    return tr_marked(RANDOM_SPLIT if job.split == "random" else NO_OUTCROP)


def _test_gravity(
    job: TrainJob, plan: _Plan, data: _Dataset, experts: ExpertTrainingData, reporter: Reporter
) -> NullTest | None:
    """Test gravity in context with the pretrained outcrop network, for a model that has it not.

    Runs before the training: a user who reads here that gravity does not help has lost a quarter of a minute.
    """
    if not job.input or plan.has_context or job.nulls == "none" or job.split == "random":
        return None
    gravity = [band["transform"] for band in data.bands if band["source"] == "residual"]
    bands = data.standardised[: len(gravity)]
    tested = replace(experts, bands=bands, anywhere=_outcrop_ensemble(PRETRAINED), metric=_metric(gravity))
    progress = reporter.part(0.0, 0.05)
    outcrop = fit_expert("anywhere", tested, progress)
    test = fit_gravity_context(tested, [outcrop], progress, count=job.null_count)[1]
    if test:
        reporter.info(GravityAnswer(test).sentence)
    return test


def _answer(
    test: NullTest | None,
    job: TrainJob,
    planned: _Plan,
    plan: _Plan,
    reporter: Reporter,
    kinds: Sequence[KindResult] = (),
) -> GravityAnswer | str:
    """Whether gravity helps; why it was not tested, in a sentence, where it was not.

    Parameters
    ----------
    test : of a model without rasters in context
    kinds : the tests of a model with rasters in context
    planned, plan : what was to be fitted, and what the model has of it
    """
    of_gravity = next((one for one in kinds if one.kind.is_gravity), None)
    test = of_gravity.alone if of_gravity else test
    if test is None or not job.input:
        return _why_untested(job, planned)
    is_used = bool(of_gravity and of_gravity.is_used) and plan.has_context
    answer = GravityAnswer(test, is_used if planned.has_context else None)
    if planned.has_context:  # others were reported before the training
        reporter.info(answer.sentence)
    return answer
