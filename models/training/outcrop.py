"""Training of outcrop networks: outcrop is hidden under simulated cover, and the network predicts it.

The loss is plain cross entropy on the hidden cells; rare classes are weighted after training, by their
priors. The network does not depend on the classes, so it can be trained on maps of many areas and legends.
Several networks train side by side, each in a thread of its own: two threads on one are no faster.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event, Lock
from typing import Any, TypeVar

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from ...contract.errors import UserError
from ...contract.language import tr
from ...contract.progress import Progress
from ...geology.legend import COVER, OUTSIDE
from ..features.outcrop_channels import _candidate_inputs, candidates_of
from ..features.outcrop_map import _OutcropMap
from ..networks.outcrop_unet import _OutcropNetwork
from .masking import _simulated_cover

_Draw = Callable[[np.random.Generator], _OutcropMap]
IGNORED = -100  # no label
_TRIES = 50
DISTANCE = 5  # the channel of a candidate's inputs that orders the candidates by their distance

Check = Callable[[], None]
_Result = TypeVar("_Result")
_POLL_S = 0.2  # a thread that waits without end hears no signal that another thread raised


@dataclass(frozen=True)
class OutcropTrainingConfig:
    """How long and how fast to train.

    Parameters
    ----------
    steps : a step is a batch of crops under the same cover
    crop : cells along the side of a crop
    batch : crops a step
    region : cells along the side of the area that is covered and whose features are computed at once
    uses : steps that take their crops from the same area: its features take as long as a step
    rivals : candidates a crop, those whose outcrop is nearest
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


@dataclass(frozen=True)
class _MaskedRegion:
    """An area under simulated cover: inputs of the candidates (n, C, rows, cols), labels (rows, cols)."""

    inputs: np.ndarray
    labels: np.ndarray


def _warm_up(steps: int) -> float:
    """Share of the steps in which the rate rises; torch divides by zero where it would be a single step.

    >>> _warm_up(10), _warm_up(200)
    (0.15, 0.1)
    """
    return 0.15 if steps == 10 else 0.1


def _train_outcrop(
    network: _OutcropNetwork,
    maps: Sequence[_OutcropMap] | _Draw,
    config: OutcropTrainingConfig,
    *,
    progress: Progress | None = None,
    on_step: Callable[[float], None] | None = None,
) -> list[float]:
    """Train a network in place, to end in evaluation mode; returns the loss of every step.

    Parameters
    ----------
    maps : to train on, drawn with equal probability; or a function that draws one
    on_step : is called with the loss after every step; NaN of one without a labelled cell
    """
    losses: list[float] = []
    optimizer = torch.optim.AdamW(network.parameters(), config.rate, weight_decay=config.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, config.rate, total_steps=config.steps, pct_start=_warm_up(config.steps)
    )
    network.to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]  # stubs lack it
    threads = torch.get_num_threads()
    torch.set_num_threads(max(1, threads - 1))  # one is left for drawing: two that share one are slower
    try:
        for step, (inputs, labels) in enumerate(_batches(maps, config), 1):
            losses.append(_training_step(network, inputs, labels, optimizer))
            schedule.step()
            if on_step:
                on_step(losses[-1])
            if progress and step % 10 == 0:
                _report_step(progress, step, config.steps, losses[-20:])
    finally:
        torch.set_num_threads(threads)
    network.eval()
    return losses


def _report_step(progress: Progress, step: int, steps: int, losses: Sequence[float]) -> None:
    """Report a step and the mean of the last losses; those of batches without a labelled cell are NaN."""
    recent = [loss for loss in losses if math.isfinite(loss)]
    counted = {"doing": "outcrop", "done": step, "total": steps}
    if not recent:
        progress(step / steps, tr("Step {step} of {steps}").format(step=step, steps=steps), **counted)
        return
    loss = sum(recent) / len(recent)
    text = tr("Step {step} of {steps}, loss {loss:.3f}").format(step=step, steps=steps, loss=loss)
    progress(step / steps, text, **counted, loss=loss)


def _training_step(
    network: torch.nn.Module, inputs: Tensor, labels: Tensor, optimizer: torch.optim.Optimizer
) -> float:
    """One step; returns its loss, NaN where no cell is labelled: such a batch changes nothing."""
    if not bool((labels != IGNORED).any()):
        return math.nan
    # bfloat16 only where the processor multiplies it itself: elsewhere it is slower, not faster.
    has_bfloat16 = bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
    with torch.autocast("cpu", torch.bfloat16, enabled=has_bfloat16):
        logits = network(inputs)
    loss = F.cross_entropy(logits.float(), labels, ignore_index=IGNORED)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimizer.step()
    return float(loss.detach())


def _masked_region(
    whole: _OutcropMap, config: OutcropTrainingConfig, generator: np.random.Generator
) -> _MaskedRegion:
    """A square of a map around a random cell of outcrop, under simulated cover.

    The labels are the numbers of the candidates; hidden cells have one, and cover whose bedrock is known.
    """
    cells, shape = np.flatnonzero(whole.classes < OUTSIDE), whole.classes.shape
    at = divmod(int(generator.choice(cells)), shape[1])
    starts = [max(0, min(place - config.region // 2, n - config.region)) for place, n in zip(at, shape)]
    rows, cols = (slice(start, min(start + config.region, n)) for start, n in zip(starts, shape))
    region = whole.region(rows, cols)
    is_cover = whole.classes == COVER
    hidden = _simulated_cover(region.classes, generator, real=is_cover, crops_out=region.crops_out())
    masked = region.under(hidden)
    candidates = candidates_of(masked.finest_classes)
    truth, is_labelled = region.classes, hidden
    if region.truth is not None:
        truth, is_labelled = region.truth, hidden | (region.classes == COVER)
    number = np.full(256, IGNORED)
    number[candidates] = np.arange(len(candidates))
    labels = np.where(is_labelled & (truth < OUTSIDE), number[truth], IGNORED)
    inputs = _candidate_inputs(masked.finest_classes, candidates.tolist(), whole.aspect, masked.subcells)
    return _MaskedRegion(inputs, labels)


def _nearest_candidates(inputs: np.ndarray, labels: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """The n candidates that come nearest to being the nearest outcrop; labels of the others are ignored."""
    chosen = np.argsort(inputs[:, DISTANCE].min(axis=(1, 2)), kind="stable")[:n]
    number = np.full(len(inputs), IGNORED)
    number[chosen] = np.arange(n)
    return inputs[chosen], np.where(labels == IGNORED, IGNORED, number[np.maximum(labels, 0)])


def _batches(
    maps: Sequence[_OutcropMap] | _Draw, config: OutcropTrainingConfig
) -> Iterator[tuple[Tensor, Tensor]]:
    """A batch a step; the next area is prepared in a thread while the network is trained on the last one.

    Every area has random numbers of its own, so that nothing depends on which thread is first.
    """

    def draw(first: int) -> list[tuple[Tensor, Tensor]]:
        generator = np.random.default_rng((config.seed, first))
        for _ in range(_TRIES):  # some draws hide classes that crop out nowhere else
            whole = maps(generator) if callable(maps) else maps[int(generator.integers(len(maps)))]
            region = _masked_region(whole, config, generator)
            if len(region.inputs) > 1 and (region.labels != IGNORED).any():
                count = min(config.uses, config.steps - first)
                return [_crops(region, config, generator) for _ in range(count)]
        raise UserError(
            tr("No simulated cover hides a class that crops out elsewhere: there is nothing to train on."),
            tr("Choose a map with more outcrop, or a legend of fewer classes."),
        )

    with ThreadPoolExecutor(1) as thread:
        coming = thread.submit(draw, 0)
        for following in range(config.uses, config.steps + config.uses, config.uses):
            found = coming.result()
            if following < config.steps:
                coming = thread.submit(draw, following)
            yield from found


def _crops(
    region: _MaskedRegion, config: OutcropTrainingConfig, generator: np.random.Generator
) -> tuple[Tensor, Tensor]:
    """Crops around hidden cells, turned and mirrored: (B, n, C, crop, crop) and labels (B, crop, crop)."""
    labelled = np.flatnonzero(region.labels != IGNORED)
    shape = region.labels.shape
    crop, rivals = min(config.crop, *shape), min(config.rivals, len(region.inputs))
    pictures: list[Tensor] = []
    labels: list[Tensor] = []
    for _ in range(config.batch):
        at = divmod(int(generator.choice(labelled)), shape[1])
        corner = [int(np.clip(place - generator.integers(crop), 0, n - crop)) for place, n in zip(at, shape)]
        window = (..., slice(corner[0], corner[0] + crop), slice(corner[1], corner[1] + crop))
        picture, label = _nearest_candidates(region.inputs[window], region.labels[window], rivals)
        turns, mirrors = int(generator.integers(4)), generator.random() < 0.5
        for found, array in ((pictures, picture), (labels, label)):
            turned = np.rot90(array, turns, (-2, -1))
            found.append(torch.from_numpy((turned[..., ::-1] if mirrors else turned).copy()))
    return torch.stack(pictures), torch.stack(labels)


class _Stopped(Exception):
    """Another of the trainings failed or was cancelled."""


def _train_parallel(
    tasks: Sequence[Callable[[Progress, Check], _Result]], progress: Progress
) -> list[_Result]:
    """Run tasks, as many at once as torch has threads, which they share; returns their results.

    Parameters
    ----------
    tasks : each is given a progress callback, and a check to call often: it raises where all are to stop
    progress : receives the mean of all tasks
    """
    threads, stop, lock, done = torch.get_num_threads(), Event(), Lock(), [0.0] * len(tasks)
    at_once = min(threads, len(tasks))

    def check() -> None:
        if stop.is_set():
            raise _Stopped

    def progress_of(number: int) -> Progress:
        def report(fraction: float, message: str = "", **numbers: Any) -> None:
            with lock:
                done[number] = fraction
                progress(sum(done) / len(tasks), message, **numbers)

        return report

    try:
        with ThreadPoolExecutor(
            at_once, initializer=torch.set_num_threads, initargs=(threads // at_once,)
        ) as pool:
            try:
                futures = [pool.submit(task, progress_of(n), check) for n, task in enumerate(tasks)]
                return wait_for_results(futures)
            finally:  # also where the job is cancelled
                stop.set()
                pool.shutdown(wait=False, cancel_futures=True)
    finally:
        torch.set_num_threads(threads)


def wait_for_results(futures: Sequence[Future[_Result]]) -> list[_Result]:
    """The results of all, or the first failure at once; a cancellation is heard while waiting."""
    pending = set(futures)
    while pending:
        ended, pending = wait(pending, _POLL_S, FIRST_EXCEPTION)
        for one in ended:
            one.result()
    return [one.result() for one in futures]
