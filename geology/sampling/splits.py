"""Splits that do not leak: blocks go whole to the training set or to the test set.

Neighbouring cells of a map are alike, so a random split lets a model see the answers; the paper's random
split is offered with the measured share of its leak (Roberts et al. 2017, Ecography 40, 913).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from ...geophysics.grids import Grid
from ..legend import COVER, OUTSIDE
from ..maps.geometry import class_counts
from .cv_blocks import _Blocks, default_block_km
from .windows import Window, window_shares

NO_FOLD = 255
PARTS = ("training", "mixed", "validation", "concealed")
PART_COLOURS = {
    "training": "#1f78b4",
    "validation": "#e31a1c",
    "mixed": "#ff7f00",
    "concealed": "#6a3d9a",
    "prediction": "#505050",
}
_DRAWS = 64  # of which the one with the best mix of classes is taken
_MIN_BEDROCK = 0.10  # windows with less bedrock are the paper's concealed set
_ENOUGH = 0.75  # of the training outcrop, that the clean windows of a scale have to contain


class _TrainingWindows(NamedTuple):
    """The windows of training, in the given order, the first scale first.

    `touching` of them overlap the test area, which is masked in them; `method` is a sentence on how many do,
    and why, empty for a random split.
    """

    windows: list[Window]
    touching: int
    method: str


@dataclass(frozen=True)
class Split:
    """A split of the outcrop into training and test set.

    Parameters
    ----------
    is_test : bool array, shape (rows, cols)
        The test set: outcrop that is held out of training.
    parts : list of str
        'training', 'validation' (the test set, as files call it), 'mixed' or 'concealed' for every window.
    leaked_share : float
        Share of the test cells that training windows contain with their class.
    method : str
        One sentence on how the split was made.
    hidden : bool array, shape (rows, cols)
        Outcrop that training treats as cover: the test set, in a random split less what has leaked.
    test_area : bool array, shape (rows, cols)
        The area of the test set, with the cover in it.
    closed : bool array, shape (rows, cols)
        Cells of which training reads nothing, neither gravity nor class: the test area; in a random split
        the hidden cells.
    """

    is_test: np.ndarray
    parts: list[str]
    leaked_share: float
    method: str
    hidden: np.ndarray
    test_area: np.ndarray
    closed: np.ndarray

    def training_windows(
        self, windows: Sequence[Window], map_train: np.ndarray, *, is_random: bool = False
    ) -> _TrainingWindows:
        """Choose the windows with bedrock to train on, scale by scale.

        Blocks leave little room between them: on a raster of 16 x 16 degrees one window of 128 cells in
        fifteen is clear of blocks of a degree. Smaller windows fit, but train more slowly, so windows keep
        their size, and the cells of the test area in them are masked. Where the windows of a scale that are
        clear of the test area contain three quarters of the training outcrop, the others of that scale are
        left out. A random split gives its training part.

        Parameters
        ----------
        map_train : uint8 array, shape (rows, cols)
            Classes of the training set, 255 elsewhere.
        is_random : bool
            Whether the split is a random one.
        """
        if is_random:
            windows = [w for w, part in zip(windows, self.parts) if part != "validation"]
        bedrock = window_shares(map_train, windows)
        usable = [w for w, share in zip(windows, bedrock) if share >= _MIN_BEDROCK]
        usable = usable or [windows[int(bedrock.argmax())]]
        if is_random:
            return _TrainingWindows(usable, 0, "")
        chosen, shares, n_outcrop = [], {}, max(int((map_train < OUTSIDE).sum()), 1)
        for scale in dict.fromkeys(w.scale for w in usable):
            of_scale = [w for w in usable if w.scale == scale]
            clean = [w for w in of_scale if not self.test_area[w.slices].any()]
            is_covered = _covered_by(clean, map_train.shape)
            shares[scale] = int((map_train[is_covered] < OUTSIDE).sum()) / n_outcrop
            chosen += clean if shares[scale] >= _ENOUGH else of_scale
        touching = sum(bool(self.test_area[w.slices].any()) for w in chosen)
        return _TrainingWindows(chosen, touching, _sentence(len(chosen), touching, shares))


def _sentence(count: int, touching: int, shares: dict[float, float]) -> str:
    closed = tr(
        "Training reads no cell of it, neither gravity nor class, however a window is rotated or shifted."
    )
    if not touching:
        sentence = tr("None of the {count} training windows overlaps the test area.").format(count=count)
        return f"{sentence} {closed}"
    short = "; ".join(
        tr("{share:.0%} at a side of {side:g}").format(share=share, side=side)
        for side, share in shares.items()
        if share < _ENOUGH
    )
    sentence = tr(
        "The test area is masked in {touching} of the {count} training windows: those clear "
        "of it contain too little of the outcrop ({short}; {wanted:.0%} is wanted)."
    ).format(touching=touching, count=count, short=short, wanted=_ENOUGH)
    return f"{sentence} {closed}"


def hide_outcrop(classes: np.ndarray, hidden: np.ndarray) -> np.ndarray:
    """The map with the outcrop of hidden cells as cover."""
    is_hidden = classes < OUTSIDE
    is_hidden &= hidden
    return np.where(is_hidden, np.uint8(COVER), classes)


def block_folds(
    classes: np.ndarray,
    grid: Grid,
    *,
    block_km: float = 0.0,
    block_degrees: float = 0.0,
    folds: int = 5,
    seed: int = 0,
) -> np.ndarray:
    """Deal the blocks that hold outcrop to k folds.

    Returns
    -------
    uint8 array, shape grid.shape: the fold of every cell, 255 in blocks without outcrop
    """
    blocks = _Blocks.of(grid, block_km=block_km, block_degrees=block_degrees)
    names, _ = _outcrop_blocks(classes, blocks, folds)
    np.random.default_rng(seed).shuffle(names)
    fold_of = np.full(blocks.count, NO_FOLD, np.uint8)
    for fold, part in enumerate(np.array_split(names, folds)):
        fold_of[part] = fold
    return blocks.raster(fold_of)


def _outcrop_blocks(classes: np.ndarray, blocks: _Blocks, wanted: int) -> tuple[np.ndarray, np.ndarray]:
    """Blocks with outcrop, and their cells of each class; fewer blocks than the parts wanted are refused."""
    n_bedrock = int(np.flatnonzero(class_counts(classes)[:OUTSIDE]).max(initial=0)) + 1
    counts = blocks.class_counts(classes, n_bedrock)
    names = np.flatnonzero(counts.any(1))
    if len(names) < wanted:
        raise UserError(
            tr("The outcrop lies in {n_blocks} block(s), a split into {wanted} parts is wanted.").format(
                n_blocks=len(names), wanted=wanted
            ),
            tr("Give a smaller block size, or choose a map with more outcrop."),
        )
    return names, counts[names]


def make_split(
    classes: np.ndarray,
    grid: Grid,
    *,
    split: str = "blocks",
    share: float = 0.15,
    block_km: float = 0.0,
    folds: int = 0,
    fold: int = 1,
    seed: int = 0,
    windows: Sequence[Window] = (),
    min_bedrock: float = 0.10,
    ground: np.ndarray | None = None,
) -> Split:
    """Choose the outcrop to test on.

    Parameters
    ----------
    classes : uint8 (rows, cols); bedrock below 254
    split : 'blocks' (whole blocks of ground), 'random' (whole windows, the paper's) or 'polygons'
    share : of the outcrop (blocks) or of the windows with bedrock (random) that is held out for testing
    block_km : side of a block; 0 for `default_block_km`
    folds, fold : of `block_folds`, how many and which one is the test set, from 1; no folds: by `share`
    min_bedrock : windows whose share of bedrock is smaller are the concealed set
    ground : bool (rows, cols), the test area of the split 'polygons'
    """
    is_concealed = window_shares(classes, windows) < min_bedrock
    if split == "random":
        return _random_split(classes, windows, is_concealed, share, seed)
    if split == "blocks":
        block_km = block_km or default_block_km(grid)
        if folds:
            ground = block_folds(classes, grid, block_km=block_km, folds=folds, seed=seed) == fold - 1
        else:
            ground = _block_ground(classes, _Blocks.of(grid, block_km=block_km), share, seed)
    is_test = classes < OUTSIDE
    if ground is None:
        raise ValueError("the split 'polygons' needs its ground")
    n_outcrop = int(np.count_nonzero(is_test))
    is_test &= ground
    n_test = int(np.count_nonzero(is_test))
    if not 0 < n_test < n_outcrop:
        raise UserError(
            tr("{n_test} of {n_outcrop} outcrop cells lie in the test area.").format(
                n_test=n_test, n_outcrop=n_outcrop
            ),
            tr("Choose a test area that holds some of the outcrop, not all of it."),
        )
    parts = _parts_on_ground(classes, ground, windows, is_concealed)
    if split != "blocks":
        template = tr(
            "Test set: {share:.1%} of the outcrop, in the polygons given; training reads nothing "
            "of that area."
        )
    elif folds:
        template = tr(
            "Test set: {share:.1%} of the outcrop, in fold {fold} of {folds}, blocks of "
            "{block_km:.4g} km; training reads nothing of that area."
        )
    else:
        template = tr(
            "Test set: {share:.1%} of the outcrop, in blocks of {block_km:.4g} km; training "
            "reads nothing of that area."
        )
    method = template.format(share=n_test / n_outcrop, fold=fold, folds=folds, block_km=block_km)
    return Split(is_test, parts, 0.0, method, is_test, ground, ground)


def _block_ground(classes: np.ndarray, blocks: _Blocks, share: float, seed: int) -> np.ndarray:
    """Blocks with about a share of the outcrop, and about the outcrop's mix of classes; bool (rows, cols).

    Of 64 random draws the one is taken whose classes differ least from the share of every class.
    """
    names, counts = _outcrop_blocks(classes, blocks, 2)
    draws = (_draw(counts.astype(float), share, rng) for rng in np.random.default_rng(seed).spawn(_DRAWS))
    _, chosen = min(draws, key=lambda found: found[0])
    validates = np.zeros(blocks.count, bool)
    validates[names[chosen]] = True
    return blocks.raster(validates)


def _draw(per_block: np.ndarray, share: float, rng: np.random.Generator) -> tuple[float, np.ndarray]:
    """Blocks in random order up to a share of the outcrop; (misfit of the class mix, their indices)."""
    order = rng.permutation(len(per_block))
    cells = np.cumsum(per_block[order].sum(1)) / per_block.sum()
    n_chosen = np.clip(np.abs(cells - share).argmin() + 1, 1, len(order) - 1)
    total = per_block.sum(0)
    got = per_block[order[:n_chosen]].sum(0)[total > 0] / total[total > 0]
    return float(np.square(got - share).sum()), order[:n_chosen]


def _parts_on_ground(
    classes: np.ndarray, ground: np.ndarray, windows: Sequence[Window], is_concealed: np.ndarray
) -> list[str]:
    """The part of every window, by its cells.

    A training window has no cell in the test area, a validation window no outcrop outside of it; a mixed one
    has both.
    """
    parts = []
    for window, concealed in zip(windows, is_concealed):
        here = ground[window.slices]
        validates, trains = here.any(), ((classes[window.slices] < OUTSIDE) & ~here).any()
        part = "mixed" if validates and trains else "validation" if validates else "training"
        parts.append("concealed" if concealed else part)
    return parts


def _random_split(
    classes: np.ndarray, windows: Sequence[Window], is_concealed: np.ndarray, share: float, seed: int
) -> Split:
    """The paper's split: a random share of the windows with bedrock validates, overlaps and all."""
    usable = np.flatnonzero(~is_concealed)
    n_test = round(share * len(usable))
    if not 0 < n_test < len(usable):
        raise UserError(
            tr(
                "{n_windows} windows show enough bedrock; a share of {share:.0%} holds out none or all."
            ).format(n_windows=len(usable), share=share),
            tr(
                "Cut more windows (smaller strides in SCALES), hold out another share (SHARE), or split by "
                "blocks (SPLIT)."
            ),
        )
    chosen = set(np.random.default_rng(seed).permutation(usable)[:n_test].tolist())
    parts = [
        "concealed" if concealed else "validation" if i in chosen else "training"
        for i, concealed in enumerate(is_concealed)
    ]
    of_part = {part: [w for w, p in zip(windows, parts) if p == part] for part in ("validation", "training")}
    ground = _covered_by(of_part["validation"], classes.shape)
    is_test = ground & (classes < OUTSIDE)
    # What no training window shows stays hidden: a window that is shifted or turned reaches beyond itself.
    hidden = is_test & ~_covered_by(of_part["training"], classes.shape)
    leaked = 1 - np.count_nonzero(hidden) / max(int(np.count_nonzero(is_test)), 1)
    method = tr(
        "Random split of the windows ({n_test} of {n_windows} held out for testing): "
        "{leaked:.1%} of the test cells are also in training windows, so that scores are too "
        "high."
    ).format(n_test=n_test, n_windows=len(usable), leaked=leaked)
    return Split(is_test, parts, leaked, method, hidden, ground, hidden)


def _covered_by(windows: Sequence[Window], shape: tuple[int, ...]) -> np.ndarray:
    """Cells that lie in a window; bool of a shape."""
    is_covered = np.zeros(shape, bool)
    for window in windows:
        is_covered[window.slices] = True
    return is_covered
