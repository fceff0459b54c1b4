"""Gravity in context as an expert of a training, and a sentence on whether it is trusted."""

from __future__ import annotations

from collections.abc import Sequence

from ...contract.language import tr
from ...contract.progress import Progress
from ...models.experts.fit import ExpertTrainingData, FitResult
from ...models.experts.gravity_context_fit import ContextTest, fit_gravity_context
from ..reporting import Reporter


def _fit_context(
    experts: ExpertTrainingData,
    outcrop: Sequence[FitResult],
    progress: Progress,
    reporter: Reporter,
) -> FitResult:
    """Fit the expert together with those of outcrop, and report whether it is used."""
    fitted, test = fit_gravity_context(experts, outcrop, progress)
    reporter.info(_sentence(test))
    return fitted


def _sentence(test: ContextTest) -> str:
    """What the test says of gravity."""
    if test.is_trusted:
        return tr(
            "Gravity fits the outcrop of the classes better than its nulls do (p = {p:.2g}, {nulls} nulls): "
            "on held-out blocks the NLL falls from {outcrop:.3f} to {gravity:.3f}, and gravity is used."
        ).format(p=test.p, nulls=len(test.nulls), outcrop=test.outcrop, gravity=test.gravity)
    return tr(
        "Gravity fits the outcrop of the classes no better than its nulls do (p = {p:.2g}, {nulls} nulls): "
        "it has the weight 0, and the model predicts from outcrop alone."
    ).format(p=test.p, nulls=len(test.nulls))
