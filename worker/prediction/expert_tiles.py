"""Rows of class probabilities from models that read visible outcrop, alone or beside gravity.

They read a raster whole where it is small, else in blocks with a wide margin of ground around each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

from ...geology.legend import COVER, OUTSIDE
from ...models.experts.expert import View
from ...models.experts.pool_ensemble import ReaderMember, mean_and_spread
from ...models.features.cache import Measured
from ...models.inference.ensemble import Rows
from ...models.inference.outcrop import MARGIN, block_slices
from ...models.inference.sliding_window import Progress
from ..inputs.scene import Ground
from .outputs import TILE_ROWS

BLOCK = 640  # cells; with its margins a block is what an outcrop network measures at once
STRIP_BYTES = 2**28  # of all probabilities in the rows of a strip


@dataclass(frozen=True)
class Asked:
    """Who is asked, and how.

    Parameters
    ----------
    overlap, device : of networks that read gravity by windows
    number_format : that networks compute in
    is_flipped : mirror images of the ground are asked for too
    shows_outcrop : visible outcrop is what the map says it is; else it is predicted as all other ground
    measured : what is known of the ground's outcrop already
    """

    members: Sequence[ReaderMember]
    n_classes: int
    overlap: float
    device: torch.device
    number_format: str
    is_flipped: bool
    shows_outcrop: bool
    measured: Measured = field(default_factory=Measured)


def rows_of(asked: Asked, ground: Ground, progress: Progress, rows: tuple[int, int] | None = None) -> Rows:
    """Class probabilities from north to south, and as a last channel how far what was averaged differs.

    Parameters
    ----------
    rows : (first, end) of the rows to give, the same as if all were given; all by default

    Yields
    ------
    first_row : int
    values : float32 array, shape (n_classes + 1, n, cols); NaN where nothing is predicted
    """
    n_rows, n_cols = ground.grid.shape
    first, end = rows or (0, n_rows)
    strips = [
        strip for strip in strips_of((n_rows, n_cols), asked.n_classes)
        if strip[0].start < end and strip[0].stop > first
    ]  # fmt: skip
    columns = list(axis_blocks(n_cols, BLOCK))
    for number, (strip, above_and_below) in enumerate(strips):
        own = slice(max(strip.start, first), min(strip.stop, end))
        found = np.empty((asked.n_classes + 1, own.stop - own.start, n_cols), "float32")
        for place, (cols, beside) in enumerate(columns):
            done = number * len(columns) + place
            told = part_of(progress, done, len(strips) * len(columns))
            block = Block(strip, cols, (above_and_below, beside))
            found[:, :, cols] = block_of(asked, ground, block, own, told)
            asked.measured.forget()  # no other block looks at the same ground
        yield own.start, found


def part_of(progress: Progress, done: int, n: int) -> Progress:
    """The progress of one of n blocks."""
    return lambda fraction, text: progress((done + fraction) / n, text)


def strips_of(shape: tuple[int, int], n_classes: int) -> list[tuple[slice, slice]]:
    """Strips of rows whose probabilities fit in memory, with the ground around; one of a small raster."""
    rows = STRIP_BYTES // (4 * (n_classes + 1) * shape[1]) // TILE_ROWS * TILE_ROWS
    return list(axis_blocks(shape[0], min(max(rows, TILE_ROWS), BLOCK)))


def is_one_block(shape: tuple[int, int], n_classes: int) -> bool:
    """Whether a raster is read whole."""
    return len(strips_of(shape, n_classes)) == len(list(axis_blocks(shape[1], BLOCK))) == 1


def axis_blocks(n: int, side: int) -> Iterator[tuple[slice, slice]]:
    """Blocks along one axis, each with the ground around it."""
    return ((core, around) for (core, _), (around, _) in block_slices((n, 1), side, MARGIN))


@dataclass(frozen=True)
class Block:
    """Rows and columns to predict, and those of the ground that is looked at."""

    rows: slice
    cols: slice
    around: tuple[slice, slice]

    def inside(self, rows: slice) -> tuple[slice, slice]:
        """Where some of its rows, and all its columns, lie in the ground that is looked at."""
        return tuple(
            slice(side.start - around.start, side.stop - around.start)
            for side, around in zip((rows, self.cols), self.around)
        )


def block_of(asked: Asked, ground: Ground, block: Block, own: slice, progress: Progress) -> np.ndarray:
    """The cells of a block in `own` rows, (n_classes + 1, n, cols); its other rows are of other processes."""
    (seen, is_told), fine = ground_around(ground, block), fine_around(ground, block)
    is_shown = is_told & (seen < OUTSIDE) & asked.shows_outcrop
    wanted, is_own = is_told & ~is_shown, np.zeros(seen.shape, bool)
    is_own[block.inside(own)] = True
    width, height = ground.grid.spacing_m
    view = View(
        seen, asked.n_classes, wanted & is_own, np.asarray(ground.bands[(slice(None), *block.around)]),
        width / height, overlap=asked.overlap, device=asked.device, progress=progress, around=wanted,
        number_format=asked.number_format, fine=fine, measured=asked.measured,
    )  # fmt: skip
    return answer_of(asked, view, is_shown)[(slice(None), *block.inside(own))]


def ground_around(ground: Ground, block: Block) -> tuple[np.ndarray, np.ndarray]:
    """The classes to be seen around a block, and which of its own cells are to be told, both (rows, cols)."""
    shape = [side.stop - side.start for side in block.around]
    seen = np.full(shape, COVER, "uint8") if ground.seen is None else np.asarray(ground.seen[block.around])
    is_told = np.zeros(shape, bool)
    is_told[block.inside(block.rows)] = ground.wanted[block.rows, block.cols] != 0
    return seen, is_told


def fine_around(ground: Ground, block: Block) -> np.ndarray | None:
    """The classes around a block in parts of the cells."""
    if ground.fine is None:
        return None
    parts = len(ground.fine) // ground.grid.shape[0]
    return ground.fine[tuple(slice(parts * side.start, parts * side.stop) for side in block.around)]


def answer_of(asked: Asked, view: View, is_shown: np.ndarray) -> np.ndarray:
    """What is said of the wanted cells, and outcrop that is shown as mapped; NaN elsewhere."""
    found = np.full((view.n_classes + 1, *view.seen.shape), np.nan, "float32")
    if view.wanted.any():
        mean, spread = mean_and_spread(asked.members, view, is_flipped=asked.is_flipped)
        found[:-1, view.wanted], found[-1, view.wanted] = mean, spread
    found[:-1, is_shown] = view.seen[is_shown] == np.arange(view.n_classes)[:, None]
    found[-1, is_shown] = 0
    return found
