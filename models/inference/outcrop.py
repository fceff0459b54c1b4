"""The outcrop network's answer for a whole raster, piece by piece, as if it had seen all at once.

A network sees as far as HALO cells; a tile that is cut with so much ground around it has the same answer as
the whole. Distances are measured on blocks with a wide margin, which bounds the memory of very large rasters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np
import torch

from ...geology.legend import COVER
from ..features.cache import Measured
from ..networks.outcrop_unet import STRIDE, OutcropNetwork
from .execution import FORMATS, Execution, default_execution

Progress = Callable[[float, str], None]
HALO = 64  # cells, a multiple of the network's stride, no less than it sees
BLOCK, MARGIN = 896, 256  # cells; a raster of up to BLOCK + MARGIN a side is measured whole
PIXELS = 3_000_000  # of all candidates in a tile


def network_log_probabilities(
    networks: Sequence[OutcropNetwork],
    classes: np.ndarray,
    candidates: Sequence[int],
    aspect: float = 1.0,
    *,
    parts: int = 1,
    wanted: np.ndarray | None = None,
    number_format: str = "auto",
    progress: Progress | None = None,
    measured: Measured | None = None,
) -> np.ndarray:
    """The mean answer of an ensemble of networks.

    Parameters
    ----------
    classes : uint8 (parts rows, parts cols) as a model may see them
    candidates : the classes to choose among
    parts : along the side of a cell
    number_format : that convolutions compute in, as `execution.default_execution` takes it
    wanted : bool (rows, cols); tiles without one are left out; by default cells whose corner is cover
    measured : knows the pictures of ground that others have asked about

    Returns
    -------
    float32 array, shape (n_candidates, rows, cols): log probabilities, NaN in tiles that were left out
    """
    wanted = classes[::parts, ::parts] == COVER if wanted is None else wanted
    found = np.full((len(candidates), *wanted.shape), np.nan, "float32")
    measured = measured or Measured()
    answer = partial(mean_answer, networks, execution=default_execution(torch.device("cpu"), number_format))
    blocks = list(block_slices(wanted.shape))
    for number, (core, around) in enumerate(blocks):
        if wanted[core].any():
            here = tuple(slice(parts * side.start, parts * side.stop) for side in around)
            inputs = measured.inputs(classes[here], candidates, aspect, parts)
            inside = tuple(slice(c.start - a.start, c.stop - a.start) for c, a in zip(core, around))
            fill(found[(slice(None), *core)], answer, inputs, inside, wanted[core])
        if progress:
            progress((number + 1) / len(blocks), "Reading the outcrop")
    return found


def block_slices(
    shape: tuple[int, int], side: int = BLOCK, margin: int = MARGIN
) -> Iterator[tuple[tuple[slice, slice], tuple[slice, slice]]]:
    """Blocks that part a raster, each with the ground around it; one block where little would be left."""
    per_axis = [
        [(0, n)] if n <= side + margin else [(a, min(a + side, n)) for a in range(0, n, side)] for n in shape
    ]
    for top, bottom in per_axis[0]:
        for left, right in per_axis[1]:
            core = slice(top, bottom), slice(left, right)
            yield (
                core,
                tuple(slice(max(c.start - margin, 0), min(c.stop + margin, n)) for c, n in zip(core, shape)),
            )


def fill(
    found: np.ndarray,
    answer: Callable[[np.ndarray], np.ndarray],
    inputs: np.ndarray,
    inside: tuple[slice, slice],
    wanted: np.ndarray,
) -> None:
    """Write a block's log probabilities into `found`, tile by tile; it lies `inside` of the inputs."""
    side = max(int((PIXELS / len(inputs)) ** 0.5) // STRIDE * STRIDE, 2 * STRIDE)
    rows, cols = inputs.shape[2:]
    for top in range(0, rows, side):
        for left in range(0, cols, side):
            tile = overlap(top, inside[0], side), overlap(left, inside[1], side)
            if any(t.start >= t.stop for t in tile):
                continue
            at = tuple(slice(t.start - i.start, t.stop - i.start) for t, i in zip(tile, inside))
            if wanted[at].any():
                around = tuple(
                    slice(max(start - HALO, 0), min(start + side + HALO, n))
                    for start, n in zip((top, left), (rows, cols))
                )
                part = tuple(slice(t.start - a.start, t.stop - a.start) for t, a in zip(tile, around))
                told = answer(inputs[(slice(None), slice(None), *around)])
                found[(slice(None), *at)] = told[(slice(None), *part)]


def overlap(start: int, inside: slice, side: int) -> slice:
    """What a tile has in common with the block, along one axis."""
    return slice(max(start, inside.start), min(start + side, inside.stop))


@torch.inference_mode()
def mean_answer(networks: Sequence[OutcropNetwork], inputs: np.ndarray, execution: Execution) -> np.ndarray:
    """Log probabilities of an ensemble, the logarithm of its geometric mean: (n_candidates, H, W)."""
    x = torch.from_numpy(np.ascontiguousarray(inputs))[None]
    dtype = FORMATS[execution.number_format]
    with torch.autocast("cpu", dtype, enabled=dtype != torch.float32):
        answers = [torch.log_softmax(network(x)[0].float(), 0) for network in networks]
    return torch.log_softmax(torch.stack(answers).mean(0), 0).numpy()
