"""The geological map in parts of the gravity raster's cells, for what reads outcrop.

Most maps are finer than gravity: an outcrop too small for a cell of its own, and where in a cell a contact
runs, tell of the ground around them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...contract.jobs import Geology
from ...geology.legend import OUTSIDE, LegendClass, by_name
from ...geology.maps.class_raster import polygon_mask
from ...geology.sampling.splits import visible
from ...geophysics.grids import Grid
from ...models.features.outcrop_channels import PARTS
from ...models.features.outcrop_map import enlarged
from .job_inputs import read_map

MOST_CELLS = 1_000_000  # of a raster whose cells are parted: four times the memory, a cell of 100 numbers


def fine_map(
    source: Geology, holdout: str, grid: Grid, classes: Sequence[LegendClass], has_data: np.ndarray
) -> np.ndarray | None:
    """The map in parts of the cells, as a model may see it; None where the raster is too large.

    Parameters
    ----------
    classes : whose numbers the map is told in
    has_data : bool (rows, cols); ground without is outside

    Returns
    -------
    uint8 array, shape (PARTS rows, PARTS cols)
    """
    if not is_parted(grid):
        return None
    parted = grid.refined(PARTS)
    mapped, legend = read_map(source, parted, rule="centre")
    fine = by_name(legend.classes, classes)[mapped.classes]
    if holdout:  # a cell that is held out is so with all its parts
        hidden = polygon_mask(holdout, parted) | enlarged(polygon_mask(holdout, grid), PARTS)
        fine = visible(fine, hidden)
    return np.where(enlarged(has_data, PARTS), fine, np.uint8(OUTSIDE))


def is_parted(grid: Grid) -> bool:
    """Whether a raster is small enough for parts of its cells."""
    return grid.shape[0] * grid.shape[1] <= MOST_CELLS
