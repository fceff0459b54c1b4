"""From rows of class probabilities to a job's outputs: all rows, or this process's share of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...geology.legend import LegendClass
from ...models.inference.ensemble import Rows, Scale, weights_of_priors
from ..inputs.scene import Scene
from ..reporting import Reporter
from .applicability import applicability_of
from .outputs import OUTPUTS, write_outputs
from .priors import prior_strength
from .quality import Quality
from .shards import Parts, Share


def deliver(
    job: PredictJob,
    card: Card,
    scene: Scene,
    scales: list[Scale],
    predicted: Callable[[tuple[int, int] | None], Rows],
    share: Share,
    reporter: Reporter,
) -> None:
    """Write all rows, or this process's part of them.

    Parameters
    ----------
    scales : of the windows at whose borders seams are measured; none where there are no windows
    predicted : (first, end) or None for all -> class probabilities from north to south
    """
    if share.world == 1:
        _write(job, card, scene, scales, predicted(None), reporter)
    else:
        _write_share(job, card, scene, scales, predicted, share, reporter)


def _write(
    job: PredictJob, card: Card, scene: Scene, scales: list[Scale], rows: Rows, reporter: Reporter
) -> None:
    """Write the outputs, and say what is in them and how far to trust it."""
    applicability = applicability_of(job, card, scene, reporter)
    quality = Quality(scene.grid.shape, scales, job.overlap)
    strength = prior_strength(job.prior_strength, is_network=card.is_network)
    counts = write_outputs(
        job,
        scene,
        rows,
        n_classes=card.n_classes,
        weights=weights_of_priors(card.log_priors, strength),
        applicability=applicability,
        quality=quality,
    )
    sentences = [_describe_shares(counts, scene.classes[: card.n_classes]), quality.describe()]
    for sentence in [*sentences, applicability.describe() if applicability else ""]:
        if sentence:
            reporter.info(sentence)
    files = {name: getattr(job, name) for name in OUTPUTS if getattr(job, name)}
    reporter.result(files, **quality.facts)


def _write_share(
    job: PredictJob,
    card: Card,
    scene: Scene,
    scales: list[Scale],
    predicted: Callable[[tuple[int, int]], Rows],
    share: Share,
    reporter: Reporter,
) -> None:
    """Predict this process's rows unless they are there; whoever has the last part puts all together."""
    parts = Parts(job, share, scene.grid, card.n_classes + 1)
    if share.rank + 1 in parts.missing:
        parts.write(predicted(share.rows(scene.grid.shape[0])))
    if parts.missing:
        reporter.info(f"Part {share.rank + 1} of {share.world} is there; missing: {parts.missing}.")
        reporter.result({})
        return
    with parts.claimed() as is_mine:
        if is_mine:
            _write(job, card, scene, scales, parts.rows(), reporter)
        else:
            reporter.info("Another process puts the parts together.")
            reporter.result({})


def _describe_shares(counts: np.ndarray, classes: list[LegendClass]) -> str:
    """What was predicted, the largest share first."""
    cells = counts[: len(classes)]
    order = [i for i in np.argsort(-cells) if cells[i]]
    shares = ", ".join(f"{classes[i].name} {cells[i] / cells.sum():.0%}" for i in order)
    return f"Predicted {cells.sum()} cells: {shares}."
