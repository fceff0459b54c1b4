"""The verb `predict`: the bedrock under cover, as a model sees it.

Rows of class probabilities are the seam: `predict_ground` gives them from north to south, whatever they come
from, and `outputs.write_outputs` turns them into files as they come.
"""

from __future__ import annotations

import os

import numpy as np
import rasterio
import torch

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...models.inference.batch_size import fitting_batch
from ...models.inference.device import choose_device
from ...models.inference.ensemble import Member, Rows, Scale, disagreement, ensemble_rows
from ...models.inference.sliding_window import Progress
from ...models.inference.whole_raster import tempered
from ..inputs.model_legend import with_legend
from ..inputs.scene import Ground, open_ground
from ..prediction import experts
from ..prediction.checks import (
    check_extra,
    check_height,
    check_outputs,
    check_size,
    check_spacing,
    check_values,
)
from ..prediction.delivery import deliver, grid_and_windows, report_ground
from ..prediction.ensemble import Ensemble, card_at, load_ensemble, scales_of, told_scales
from ..prediction.shards import Share
from ..reporting import Reporter
from ..training.expert_plan import told

CACHE_MB = 64  # of GDAL: what is read and written would else fill a twentieth of the machine's memory


def run(job: PredictJob, reporter: Reporter) -> None:
    """Predict with what the model file holds: readers of outcrop and gravity, or a network of gravity."""
    card = card_of(job)
    job = with_legend(job, card, reporter)
    if card.architecture["name"] == "readers":
        experts.run(job, reporter)
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
    members = ensemble.members(device, job.number_format)
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
