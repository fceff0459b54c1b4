"""From rows of class probabilities to a job's outputs: all rows, or this process's share of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...geology.files.windows_file import read_windows
from ...geology.legend import LegendClass
from ...geology.sampling.windows import Window
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import grid_of, opened
from ...models.inference.ensemble import Rows, Scale, weights_of_priors
from ..inputs.map_account import report_map
from ..inputs.scene import Ground
from ..reporting import Reporter
from .applicability import evidence_of
from .outputs import OUTPUTS, write_outputs
from .priors import strength_of
from .quality import Quality
from .shards import Parts, Share


def report_ground(ground: Ground, reporter: Reporter) -> None:
    """Say what is to be said of the map, where there is one."""
    if ground.map_account:
        report_map(*ground.map_account, reporter)


def deliver(
    job: PredictJob,
    card: Card,
    ground: Ground,
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
        write_and_tell(job, card, ground, scales, predicted(None), reporter)
    else:
        in_parts(job, card, ground, scales, predicted, share, reporter)


def write_and_tell(
    job: PredictJob, card: Card, ground: Ground, scales: list[Scale], rows: Rows, reporter: Reporter
) -> None:
    """Write the outputs, and say what is in them and how far to trust it."""
    evidence = evidence_of(job, card, ground, reporter)
    quality = Quality(ground.grid.shape, scales, job.overlap)
    strength = strength_of(job.prior_strength, is_reader=card.architecture["name"] == "readers")
    counts = write_outputs(
        job, ground, rows, n_classes=card.n_classes, weights=weights_of_priors(card.log_priors, strength),
        evidence=evidence, quality=quality,
    )  # fmt: skip
    told = [told_shares(counts, ground.classes[: card.n_classes]), quality.told()]
    for sentence in [*told, evidence.told() if evidence else ""]:
        if sentence:
            reporter.info(sentence)
    files = {name: getattr(job, name) for name in OUTPUTS if getattr(job, name)}
    reporter.result(files, **quality.facts)


def in_parts(
    job: PredictJob,
    card: Card,
    ground: Ground,
    scales: list[Scale],
    predicted: Callable[[tuple[int, int]], Rows],
    share: Share,
    reporter: Reporter,
) -> None:
    """Predict this process's rows unless they are there; whoever has the last part puts all together."""
    parts = Parts(job, share, ground.grid, card.n_classes + 1)
    if share.rank + 1 in parts.missing:
        parts.write(predicted(share.rows(ground.grid.shape[0])))
    if parts.missing:
        reporter.info(f"Part {share.rank + 1} of {share.world} is there; missing: {parts.missing}.")
        reporter.result({})
        return
    with parts.claimed() as is_mine:
        if is_mine:
            write_and_tell(job, card, ground, scales, parts.rows(), reporter)
        else:
            reporter.info("Another process puts the parts together.")
            reporter.result({})


def grid_and_windows(job: PredictJob) -> tuple[Grid, list[Window] | None]:
    """The gravity raster's cells, and the windows that the job is confined to."""
    with opened(job.input) as source:
        grid, _ = grid_of(source)
    return grid, read_windows(job.windows, grid) if job.windows else None


def told_shares(counts: np.ndarray, classes: list[LegendClass]) -> str:
    """What was predicted, the largest share first."""
    cells = counts[: len(classes)]
    order = [i for i in np.argsort(-cells) if cells[i]]
    shares = ", ".join(f"{classes[i].name} {cells[i] / cells.sum():.0%}" for i in order)
    return f"Predicted {cells.sum()} cells: {shares}."
