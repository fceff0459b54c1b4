"""Training of the outcrop network: outcrop is hidden under simulated cover and has to be told again.

Plain cross entropy on the hidden cells; rare classes get their due afterwards, by their priors. The network
knows no class, so the maps of many places and legends can teach it together.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...contract.errors import UserError
from ...geology.legend import COVER, OUTSIDE
from ..features.outcrop_channels import candidate_inputs, candidates_of
from ..features.outcrop_map import OutcropMap
from ..networks.outcrop_unet import OutcropNetwork
from .masking import simulated_cover

Progress = Callable[[float, str], None]
Draw = Callable[[np.random.Generator], OutcropMap]
IGNORED = -100  # no label
TRIES = 50


@dataclass(frozen=True)
class OutcropRecipe:
    """How long and how fast to learn.

    Parameters
    ----------
    steps : a step is a batch of crops under the same cover
    crop : cells along the side of a crop
    batch : crops a step
    region : cells along the side of the ground that is covered and measured at once
    uses : steps that take their crops from the same ground, which takes as long to measure as one to learn
    rivals : candidates a crop that are told apart, those whose outcrop is nearest
    rate : highest learning rate of AdamW; it rises over a tenth of the steps and falls as a cosine
    """

    steps: int = 160
    crop: int = 96
    batch: int = 2
    region: int = 192
    uses: int = 2
    rivals: int = 6
    rate: float = 2e-3
    weight_decay: float = 1e-3
    seed: int = 1


@dataclass
class OutcropHistory:
    """The loss of every step (NaN of one without a labelled cell), and the time."""

    loss: list[float] = field(default_factory=list)
    seconds: float = 0.0


def train_outcrop(
    network: OutcropNetwork,
    maps: Sequence[OutcropMap] | Draw,
    recipe: OutcropRecipe,
    *,
    progress: Progress | None = None,
    watch: Callable[[float], None] | None = None,
) -> OutcropHistory:
    """Train a network in place; it ends in evaluation mode.

    Parameters
    ----------
    maps : to practise on, drawn alike often; or a function that draws one
    watch : is told the loss after every step
    """
    history, start = OutcropHistory(), time.monotonic()
    optimiser = torch.optim.AdamW(network.parameters(), recipe.rate, weight_decay=recipe.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, recipe.rate, total_steps=recipe.steps, pct_start=0.1
    )
    network.to(memory_format=torch.channels_last).train()
    with spare_thread():
        for step, (inputs, labels) in enumerate(batches(maps, recipe)):
            history.loss.append(learned_from(network, inputs, labels, optimiser))
            schedule.step()
            if watch:
                watch(history.loss[-1])
            if progress and step % 10 == 9:
                progress((step + 1) / recipe.steps, f"Step {step + 1} of {recipe.steps}{recent(history)}")
    network.eval()
    history.seconds = time.monotonic() - start
    return history


def recent(history: OutcropHistory) -> str:
    """The mean loss of the last steps that had one, to stand behind other words."""
    losses = [loss for loss in history.loss[-20:] if math.isfinite(loss)]
    return f", loss {sum(losses) / len(losses):.3f}" if losses else ""


@contextmanager
def spare_thread() -> Iterator[None]:
    """Leave one of torch's threads to who draws the batches: two that wait for each other are slower."""
    threads = torch.get_num_threads()
    torch.set_num_threads(max(1, threads - 1))
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def learned_from(
    network: OutcropNetwork, inputs: Tensor, labels: Tensor, optimiser: torch.optim.Optimizer
) -> float:
    """One step; returns its loss, NaN where no cell is labelled: nothing is learned from such a batch."""
    if not bool((labels != IGNORED).any()):
        return math.nan
    with torch.autocast("cpu", torch.bfloat16, enabled=has_bfloat16()):
        logits = network(inputs)
    loss = F.cross_entropy(logits.float(), labels, ignore_index=IGNORED)
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimiser.step()
    return float(loss.detach())


def batches(maps: Sequence[OutcropMap] | Draw, recipe: OutcropRecipe) -> Iterator[tuple[Tensor, Tensor]]:
    """A batch a step; the next ground is covered and measured while a network learns from the last.

    Every ground has random numbers of its own, so that nothing depends on who is first.
    """

    def drawn(first: int) -> list[tuple[Tensor, Tensor]]:
        generator = np.random.default_rng((recipe.seed, first))
        lesson = lesson_of(draw, recipe, generator)
        return [batch_of(lesson, recipe, generator) for _ in range(min(recipe.uses, recipe.steps - first))]

    def draw(generator: np.random.Generator) -> OutcropMap:
        return maps(generator) if callable(maps) else maps[generator.integers(len(maps))]

    with ThreadPoolExecutor(1) as beside:
        coming = beside.submit(drawn, 0)
        for following in range(recipe.uses, recipe.steps + recipe.uses, recipe.uses):
            found = coming.result()
            if following < recipe.steps:
                coming = beside.submit(drawn, following)
            yield from found


def lesson_of(draw: Draw, recipe: OutcropRecipe, generator: np.random.Generator) -> Lesson:
    """Ground under simulated cover that asks something; some draws hide what shows nowhere else."""
    for _ in range(TRIES):
        lesson = covered(draw(generator), recipe, generator)
        if len(lesson.inputs) > 1 and (lesson.labels != IGNORED).any():
            return lesson
    raise UserError(
        "Under no simulated cover does the map ask anything: what is hidden crops out nowhere else.",
        "Choose a map with more outcrop, or a legend of fewer classes.",
    )


@dataclass(frozen=True)
class Lesson:
    """Ground under simulated cover: the candidates' pictures, and the labels (their numbers) to be told."""

    inputs: np.ndarray
    labels: np.ndarray


def covered(ground: OutcropMap, recipe: OutcropRecipe, generator: np.random.Generator) -> Lesson:
    """A region of a map under simulated cover."""
    real = ground.classes == COVER
    here = ground.region(*region_of(ground, recipe.region, generator))
    hidden = simulated_cover(here.classes, generator, real=real, crops_out=here.crops_out())
    shown = here.under(hidden)
    candidates = candidates_of(shown.finest)
    truth, is_asked = here.classes, hidden
    if here.truth is not None:
        truth = here.truth
        is_asked = hidden | (here.classes == COVER)
    number = np.full(256, IGNORED)
    number[candidates] = np.arange(len(candidates))
    labels = np.where(is_asked & (truth < OUTSIDE), number[truth], IGNORED)
    return Lesson(candidate_inputs(shown.finest, candidates, ground.aspect, shown.parts), labels)


def region_of(ground: OutcropMap, side: int, generator: np.random.Generator) -> tuple[slice, slice]:
    """A square of the map around a random cell of outcrop."""
    cells = np.flatnonzero(ground.classes < OUTSIDE)
    row, col = divmod(int(generator.choice(cells)), ground.classes.shape[1])
    return tuple(
        slice(start, min(start + side, n))
        for start, n in (
            (max(0, min(at - side // 2, n - side)), n) for at, n in zip((row, col), ground.classes.shape)
        )
    )


def batch_of(lesson: Lesson, recipe: OutcropRecipe, generator: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Crops around hidden cells, turned and mirrored: (B, n, 11, crop, crop) and labels (B, crop, crop)."""
    asked = np.flatnonzero(lesson.labels != IGNORED)
    rivals = min(recipe.rivals, len(lesson.inputs))
    rows, cols = lesson.labels.shape
    crop = min(recipe.crop, rows, cols)
    pictures, labels = [], []
    for _ in range(recipe.batch):
        row, col = divmod(int(generator.choice(asked)), cols)
        row, col = (
            int(np.clip(at - generator.integers(crop), 0, n - crop)) for at, n in ((row, rows), (col, cols))
        )
        window = (..., slice(row, row + crop), slice(col, col + crop))
        picture, label = nearest_rivals(lesson.inputs[window], lesson.labels[window], rivals)
        turns, mirrors = generator.integers(4), generator.random() < 0.5
        for found, piece in ((pictures, picture), (labels, label)):
            piece = np.rot90(piece, turns, (-2, -1))
            found.append(torch.from_numpy((piece[..., ::-1] if mirrors else piece).copy()))
    return torch.stack(pictures), torch.stack(labels)


def nearest_rivals(inputs: np.ndarray, labels: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """The n candidates that come nearest to being the nearest outcrop; labels of the others are ignored."""
    chosen = np.argsort(inputs[:, 5].min(axis=(1, 2)), kind="stable")[:n]
    number = np.full(len(inputs), IGNORED)
    number[chosen] = np.arange(n)
    return inputs[chosen], np.where(labels == IGNORED, IGNORED, number[np.maximum(labels, 0)])


def has_bfloat16() -> bool:
    """Whether this processor multiplies bfloat16 numbers itself; elsewhere they are slower, not faster."""
    return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
