"""The verb `predict`: the bedrock under cover, as a model sees it.

Rows of class probabilities are the seam: `predict_ground` gives them from north to south, whatever they come
from, and `outputs.write_outputs` turns them into files as they come.
"""

from __future__ import annotations

import os
from collections.abc import Callable

import numpy as np
import rasterio
import torch

from ..contract.errors import UserError
from ..contract.jobs import PredictJob
from ..contract.model_card import Card
from ..geology.legend import LegendClass
from ..geology.windows import Window
from ..geology.windows_file import read_windows
from ..geophysics.files import grid_of, opened
from ..geophysics.grids import Grid
from ..models.batching import fitting_batch
from ..models.devices import choose_device
from ..models.prediction import Member, Rows, Scale, disagreement, ensemble_rows, weights_of_priors
from ..models.stitching import Progress
from ..models.whole_raster import tempered
from .ensemble import Ensemble, card_at, load_ensemble, scales_of, told_scales
from .evidence import evidence_of
from .ground import Ground, open_ground
from .map_account import report_map
from .model_legend import with_legend
from .outputs import OUTPUTS, write_outputs
from .parts import Parts, Share
from .prediction_checks import (
    check_extra,
    check_height,
    check_outputs,
    check_size,
    check_spacing,
    check_values,
)
from .priors import strength_of
from .quality import Quality
from .reading_plan import told
from .reporting import Reporter

CACHE_MB = 64  # of GDAL: what is read and written would else fill a twentieth of the machine's memory


def run(job: PredictJob, reporter: Reporter) -> None:
    """Predict with what the model file holds: readers of outcrop and gravity, or a network of gravity."""
    card = card_of(job)
    job = with_legend(job, card, reporter)
    if card.architecture["name"] == "readers":
        from . import predict_readers  # it stands on this module

        predict_readers.run(job, reporter)
    else:
        predict_by_networks(job, reporter)


def predict_by_networks(job: PredictJob, reporter: Reporter) -> None:
    """Load the models, repeat their preprocessing, predict, write what was asked for."""
    share = Share.of(os.environ)
    ensemble = load_ensemble(job)
    card = ensemble.card
    check_extra(card, job, reporter)
    device, sentence = choose_device(share.device(job.device))
    reporter.info(sentence)
    grid, windows = grid_and_windows(job)
    check_spacing(card, grid, reporter)
    scales = scales_of(card, job, windows)
    check_size(grid, scales)
    check_outputs(job, grid, card.n_classes, in_parts=share.world > 1)
    reporter.info(told_scales(scales, len(ensemble.cards), job))
    members = ensemble.members(device, job, reporter.info)
    with (
        rasterio.Env(GDAL_CACHEMAX=CACHE_MB),
        open_ground(job, card, windows, scales, reporter.part(0.0, 0.1)) as ground,
    ):
        reporter.info(ground.method)
        report_ground(ground, reporter)
        check_height(card, ground)
        check_values(card, ground, reporter)

        def predicted(rows: tuple[int, int] | None = None) -> Rows:
            progress = reporter.part(0.1, 0.95)
            return predict_ground(members, ensemble, ground, scales, device, job, progress, rows)

        deliver(job, card, ground, scales, predicted, share, reporter)


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


def card_of(job: PredictJob) -> Card:
    """The model's card; a model that cannot answer from the evidence asked for is refused."""
    card = card_at(job.model)
    if card.architecture["name"] != "readers" and job.evidence not in ("model", "gravity"):
        raise UserError(
            f"The model reads gravity, and a prediction from {told(job.evidence)} was asked for.",
            "Leave EVIDENCE at 'model', or choose a model that was trained on that evidence.",
        )
    return card


def predict_ground(
    members: list[Member],
    ensemble: Ensemble,
    ground: Ground,
    scales: list[Scale],
    device: torch.device,
    job: PredictJob,
    progress: Progress,
    rows: tuple[int, int] | None = None,
) -> Rows:
    """Calibrated class probabilities from north to south.

    Yields
    ------
    first_row : int
    values : float32 array, shape (n_classes + 1, n, cols); NaN where nothing is predicted; the last channel
        tells how far what was averaged differs
    """
    largest = max(scales, key=lambda scale: scale.window_px)
    first = members[0].at(largest.window_px, is_squared=True)
    batch = fitting_batch(first, ensemble.card.in_bands, largest.side_cells, device)
    stitched = ensemble_rows(
        members, ground.bands, scales=scales, is_flipped=job.flips, is_squared=True, overlap=job.overlap,
        batch=batch, device=device, wanted=ground.wanted, rows=rows, progress=progress,
    )  # fmt: skip
    for first_row, values in stitched:
        probabilities, deviation = disagreement(values)
        yield first_row, np.concatenate([tempered(probabilities, ensemble.temperature), deviation[None]])


def told_shares(counts: np.ndarray, classes: list[LegendClass]) -> str:
    """What was predicted, the largest share first."""
    cells = counts[: len(classes)]
    order = [i for i in np.argsort(-cells) if cells[i]]
    shares = ", ".join(f"{classes[i].name} {cells[i] / cells.sum():.0%}" for i in order)
    return f"Predicted {cells.sum()} cells: {shares}."
