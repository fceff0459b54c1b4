"""Rows of class probabilities from networks of gravity alone, by overlapping windows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ...contract.jobs import PredictJob
from ...models.evaluation.methods import apply_temperature
from ...models.experts.pool import PoolMember
from ...models.features.gravity_bands import standardised_in
from ...models.inference.ensemble import Member, Rows, Scale, disagreement, ensemble_rows
from ...models.inference.execution import fitting_batch, make_forward
from ...models.inference.sliding_window import Progress, softmax_of
from ..inputs.scene import Scene


def window_rows(
    members: Sequence[PoolMember],
    scene: Scene,
    scales: Sequence[Scale],
    device: torch.device,
    job: PredictJob,
    progress: Progress,
    rows: tuple[int, int] | None = None,
) -> Rows:
    """Calibrated class probabilities from north to south.

    The mean over models, mirror images and scales, to the power of the mean weight: 1 / temperature.

    Yields
    ------
    first_row : int
    values : float32 array, shape (num_classes + 1, n, cols)
        NaN where nothing is predicted; the last channel is the standard deviation over what was averaged.
    """
    networks, temperatures = [], []
    for member in members:
        expert = member.pool.network
        if expert is None:
            raise ValueError("a pool that is a network of gravity alone is wanted")
        forward = make_forward(expert.network, device, job.number_format, for_inference=True)
        networks.append(Member(softmax_of(forward), standardised_in(member.bands)))
        temperatures.append(1 / member.pool.weights[0])
    temperature = sum(temperatures) / len(temperatures)
    largest = max(scales, key=lambda scale: scale.window_px)
    first = networks[0].at(largest.window_px, is_squared=True)
    stitched = ensemble_rows(
        networks,
        scene.bands,
        scales=scales,
        is_flipped=job.flips,
        is_squared=True,
        overlap=job.overlap,
        batch=fitting_batch(first, len(members[0].bands), largest.side_cells, device),
        device=device,
        wanted=scene.roles,
        rows=rows,
        progress=progress,
    )
    for first_row, values in stitched:
        probabilities, deviation = disagreement(values)
        calibrated = apply_temperature(probabilities, temperature)
        yield first_row, np.concatenate([calibrated, deviation[None]])
