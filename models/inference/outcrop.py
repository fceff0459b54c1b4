"""Outcrop networks on a whole raster, tile by tile, with the result of one pass over all of it.

A network's receptive field reaches HALO cells; a tile cut with so many cells around it gives the same scores
as the whole. Distances are measured on blocks with a wide margin, which bounds the memory of very large
rasters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch

from ...geology.legend import COVER
from ..features.cache import FeatureCache
from ..networks.outcrop_unet import STRIDE, OutcropNetwork
from .execution import FORMATS, choose_number_format
from .sliding_window import Progress

HALO = 64  # cells, a multiple of the network's stride, no less than its receptive field
BLOCK, MARGIN = 896, 256  # cells; a raster of up to BLOCK + MARGIN a side is measured whole
PIXELS = 3_000_000  # of all candidates in a tile

Area = tuple[slice, slice]


def network_log_probabilities(
    networks: Sequence[OutcropNetwork],
    classes: np.ndarray,
    candidates: Sequence[int] | np.ndarray,
    aspect: float = 1.0,
    *,
    parts: int = 1,
    wanted: np.ndarray | None = None,
    number_format: str = "auto",
    progress: Progress | None = None,
    measured: FeatureCache | None = None,
) -> np.ndarray:
    """Log probabilities of an ensemble of outcrop networks: those of its geometric mean.

    Parameters
    ----------
    networks : sequence of OutcropNetwork
    classes : uint8 array, shape (parts rows, parts cols)
        The map that the model may use.
    candidates : sequence of int
        The classes to choose among.
    aspect : float
        Width of a cell over its height, on the ground.
    parts : int
        Sub-cells along the side of a cell.
    wanted : bool array, shape (rows, cols), optional
        Tiles without a wanted cell are left out; by default cells whose upper left sub-cell is cover.
    number_format : {"auto", "fp32", "bf16", "fp16"}
        That convolutions compute in, see `execution.choose_number_format`.
    progress : callable, optional
    measured : FeatureCache, optional
        Cache of the networks' input channels.

    Returns
    -------
    float32 array, shape (n_candidates, rows, cols)
        NaN in tiles that were left out.
    """
    wanted = classes[::parts, ::parts] == COVER if wanted is None else wanted
    log_proba = np.full((len(candidates), *wanted.shape), np.nan, "float32")
    measured = measured or FeatureCache()
    dtype = FORMATS[choose_number_format(torch.device("cpu"), number_format)]
    blocks = list(block_slices(wanted.shape))
    for number, (core, around) in enumerate(blocks):
        if wanted[core].any():
            fine = tuple(slice(parts * side.start, parts * side.stop) for side in around)
            inputs = measured.inputs(classes[fine], candidates, aspect, parts)  # (n_candidates, 11, H, W)
            found = log_proba[(slice(None), *core)]
            for outer, inner, at in _tiles(inputs, core, around):
                if wanted[core][at].any():
                    tile = _mean_log_proba(networks, inputs[(slice(None), slice(None), *outer)], dtype)
                    found[(slice(None), *at)] = tile[(slice(None), *inner)]
        if progress:
            progress((number + 1) / len(blocks), "Predicting from the outcrop")
    return log_proba


def block_slices(
    shape: tuple[int, int], side: int = BLOCK, margin: int = MARGIN
) -> Iterator[tuple[Area, Area]]:
    """Blocks that tile a raster, each with its surroundings; one block where little would be left."""
    per_axis = [
        [(0, n)] if n <= side + margin else [(a, min(a + side, n)) for a in range(0, n, side)] for n in shape
    ]
    for top, bottom in per_axis[0]:
        for left, right in per_axis[1]:
            core = slice(top, bottom), slice(left, right)
            rows, cols = (
                slice(max(c.start - margin, 0), min(c.stop + margin, n)) for c, n in zip(core, shape)
            )
            yield core, (rows, cols)


def _tiles(inputs: np.ndarray, core: Area, around: Area) -> Iterator[tuple[Area, Area, Area]]:
    """Tiles of a block: with halo in the inputs, without it in the former, and without it in the core."""
    side = max(int((PIXELS / len(inputs)) ** 0.5) // STRIDE * STRIDE, 2 * STRIDE)
    rows, cols = inputs.shape[2:]
    for top in range(0, rows, side):
        for left in range(0, cols, side):
            axes = []  # rows and columns of the three areas
            for start, n, c, a in zip((top, left), (rows, cols), core, around):
                first, end = c.start - a.start, c.stop - a.start  # of the core within the inputs
                begin, stop = max(start, first), min(start + side, end)
                outer = slice(max(start - HALO, 0), min(start + side + HALO, n))
                inner = slice(begin - outer.start, stop - outer.start)
                axes.append((outer, inner, slice(begin - first, stop - first)))
            if all(at.start < at.stop for _, _, at in axes):
                outer_rows, inner_rows, at_rows = axes[0]
                outer_cols, inner_cols, at_cols = axes[1]
                yield (outer_rows, outer_cols), (inner_rows, inner_cols), (at_rows, at_cols)


@torch.inference_mode()
def _mean_log_proba(networks: Sequence[OutcropNetwork], inputs: np.ndarray, dtype: torch.dtype) -> np.ndarray:
    """Log probabilities of an ensemble, the logarithm of its geometric mean: (n_candidates, H, W)."""
    x = torch.from_numpy(np.ascontiguousarray(inputs))[None]
    with torch.autocast("cpu", dtype, enabled=dtype != torch.float32):
        members = [torch.log_softmax(network(x)[0].float(), 0) for network in networks]
    return torch.log_softmax(torch.stack(members).mean(0), 0).numpy()
