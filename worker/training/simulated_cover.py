"""Practice under cover: the same ground to learn from, with made-up cover laid on it.

Outcrop alone teaches a gravity that cover lowers and blurs. In each copy of the bands another cover does so;
classes and windows stay, so that the network learns to name rocks whatever lies on them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...geophysics.cover_gravity import buried, draw_cover
from ...models.features.gravity_bands import encode
from ..inputs.bands import EDGES, WHOLE_CELLS
from ..inputs.dataset import Dataset
from ..inputs.job_inputs import Gravity, read_gravity

COPIES = 6


def with_simulated_cover(data: Dataset, job: TrainJob) -> Dataset:
    """The data set with copies of its bands under cover, as deep as the job asks for; 0 km asks for none."""
    if not job.cover_km:
        return data
    if data.raw[0].size > WHOLE_CELLS:
        raise UserError(
            f"Cover is simulated on rasters of up to {WHOLE_CELLS / 1e6:g} million cells; "
            f"{data.raw[0].size / 1e6:.1f} million came.",
            "Train on a part of the raster, or without simulated cover (COVER: 0).",
        )
    gravity = read_gravity(job.input, job, height_m=job.height_m, edges=EDGES)
    rng = np.random.default_rng(job.seed)
    return replace(data, covered=tuple(covered_bands(data, job, gravity, rng) for _ in range(COPIES)))


def covered_bands(data: Dataset, job: TrainJob, gravity: Gravity, rng: np.random.Generator) -> np.ndarray:
    """Bands (C, rows, cols) in their units, of gravity under one cover; further rasters stay."""
    grid, bouguer = gravity.grid, gravity.bouguer
    cover = draw_cover(rng, grid, deepest_m=1000 * job.cover_km, height_m=gravity.height_m or job.height_m)
    residual = buried(gravity.residual, cover.thickness_m, grid) + cover.residual
    if bouguer is not None:
        bouguer = buried(bouguer, cover.thickness_m, grid) + cover.bouguer
    is_extra = np.array([band["source"] == "extra" for band in data.bands])
    return encode(
        residual, grid, list(data.raw[is_extra]), encoding=job.encoding, fields=job.bands, bouguer=bouguer
    )
