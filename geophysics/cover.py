"""Gravity of the cover: what sediment of known thickness takes from the anomaly, so that it can be stripped.

The cover's top is the level of observation; its density departs from the bedrock's by a contrast that changes
with depth alone, linearly between given depths.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

import numpy as np

from .forward import _MGAL, GRAVITATIONAL_CONSTANT
from .grids import Grid, Progress
from .residual import check_grid
from .spectral.block_means import _margin_of
from .spectral.extrapolation import _extrapolate
from .spectral.frames import _Frame
from .spectral.kernels import _Node

_THINNEST_M, _GROWTH = 20.0, 0.1  # of the slabs that the cover is cut into: of the depth, but no thinner

Contrast = Sequence[tuple[float, float]]  # (depth in m, contrast in kg/m3), the depths rising


def gravity_of_cover(
    thickness_m: np.ndarray, grid: Grid, contrast: Contrast, *, progress: Progress | None = None
) -> np.ndarray:
    """Gravity of a cover at its own surface.

    The cover is cut into flat slabs, each of which is filled to the share that lies above the bedrock, and
    filtered as an anomaly is: on cells of every size, with a margin. In gaps and beyond the edges the
    thickness goes on smoothly and comes to rest at its mean.

    Parameters
    ----------
    thickness_m : array, shape (rows, cols)
        0 on outcrop, NaN where unknown, row 0 in the north.
    grid : Grid
    contrast : sequence of (depth_m, kg/m3)
        Density of the cover less that of the bedrock, the depths rising; negative for light cover. Above the
        first depth and below the last one it stays as it is there.

    Returns
    -------
    float32 array, shape (rows, cols)
        mGal, without gaps.

    Raises
    ------
    UserError
        For a grid that reaches a pole.
    ValueError
        Where the thickness is known nowhere, or negative.

    References
    ----------
    Blakely (1995), Potential theory in gravity and magnetic applications, sec. 11.3; Parker (1973),
    Geophysical Journal 31, 447-455.

    Examples
    --------
    A cover of 1 km without end, 300 kg/m3 lighter than the bedrock, takes a Bouguer plate:

    >>> import numpy as np
    >>> from affine import Affine
    >>> from rasterio.crs import CRS
    >>> grid = Grid((40, 40), Affine(1000, 0, 5e5, 0, -1000, 5e6), CRS.from_epsg(32645))
    >>> gravity = gravity_of_cover(np.full(grid.shape, 1000.0), grid, [(0.0, -300.0)])
    >>> round(float(gravity[20, 20]), 2)
    -12.58
    """
    known = np.isfinite(thickness_m)
    if not known.any() or float(np.min(thickness_m, where=known, initial=0)) < 0:
        raise ValueError("the thickness has to be known somewhere, and nowhere below 0")
    check_grid(grid)
    deepest, mean = float(np.nanmax(thickness_m)), float(np.nanmean(thickness_m))
    reach_m = max(deepest, *grid.spacing_m)
    frame = _Frame.around(grid, _margin_of(grid, reach_m), flat=True)
    deviation = frame.pad((thickness_m - mean).astype("float32"))
    thickness = np.clip(_extrapolate(deviation, frame, reach_m=reach_m) + mean, 0, deepest)
    gravity = np.zeros(grid.shape, "float32")
    depths = _slab_depths(deepest)
    for top, bottom in pairwise(depths):
        filled = np.clip((thickness - top) / (bottom - top), 0, 1).astype("float32")
        gravity += frame.apply(filled, partial(_mgal_of_slab, top=top, bottom=bottom, contrast=contrast))
        if progress:
            progress(bottom / depths[-1], "")
    return gravity


def _slab_depths(deepest_m: float) -> list[float]:
    """Depths between slabs, m, thin ones above: gravity feels a mass's depth by its share of the depth."""
    depths = [0.0]
    while depths[-1] < deepest_m:
        depths.append(depths[-1] + max(_THINNEST_M, _GROWTH * depths[-1]))
    return depths


def _mgal_of_slab(node: _Node, *, top: float, bottom: float, contrast: Contrast) -> np.ndarray:
    """Gravity of a slab's share of cover, mGal, as the half spectrum of a node."""
    depths, values = np.transpose(contrast)
    mean = np.interp(np.linspace(top, bottom, 9), depths, values).mean()
    return np.asarray(node.slab(top, bottom) * np.float32(2 * np.pi * GRAVITATIONAL_CONSTANT * mean * _MGAL))
