"""Training of a network of gravity on a data set: windows, loss, validation, checkpoint, execution."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ...contract.errors import require
from ...contract.jobs import PredictJob
from ...contract.language import mark, tr, tr_marked
from ...models.evaluation.metrics import Metrics
from ...models.experts.fit import FitResult
from ...models.experts.gravity import GravityNetwork
from ...models.features.gravity_bands import standardise
from ...models.inference.execution import (
    LOSS_SCALES,
    choose_number_format,
    make_forward,
    windows_at_once,
)
from ...models.inference.memory import forward_memory
from ...models.inference.sliding_window import sliding_window, softmax_of
from ...models.networks.factory import build_network, count_parameters, kind_of
from ...models.training.checkpoint import Checkpointer
from ...models.training.config import Preset, TrainingHistory
from ...models.training.distributed import SINGLE_PROCESS, Processes, synchronise
from ...models.training.losses import BootstrappedCrossEntropy, class_weights
from ...models.training.trainer import open_tensorboard, train
from ...models.training.window_sampler import JoinedSampler, WindowSampler
from ..inputs.dataset import _Dataset
from ..reporting import Reporter
from .paper import _report_settings
from .plan import _Setup

_SMALL_POLYGON = 4096 / 2048**2  # share of a window below which a polygon counts as small (ggmnet: 4096 px)


def _learn(
    network: torch.nn.Module,
    data: _Dataset,
    preset: Preset,
    device: torch.device,
    reporter: Reporter,
    *,
    checkpoint: Path | None = None,
    logs: str = "",
    number_format: str = "auto",
    processes: Processes = SINGLE_PROCESS,
) -> TrainingHistory:
    """Train a network; the validation set chooses the weights.

    Parameters
    ----------
    checkpoint : folder where the training is kept while it lasts; the same training goes on from there
    logs : folder for TensorBoard
    number_format : what convolutions compute in, one of NUMBER_FORMATS
    """

    def say(message: str, is_warning: bool) -> None:
        (reporter.warning if is_warning else reporter.info)(message)

    processes.require_shareable(preset.training.batch)
    sampler = _sampler_of(data, preset, device)
    checkpointer = None
    if checkpoint:
        checkpointer = Checkpointer(checkpoint, _fingerprint(network, data, preset), log=say)
    number_format = choose_number_format(device, number_format)
    forward = make_forward(synchronise(network, processes), device, number_format)
    truth, n = data.validation_classes, len(data.scored_classes)

    def validate(network: torch.nn.Module) -> float:
        if not (truth < n).any():
            return 0.0  # no validation set: the last weights stay
        side, height = data.scale(preset.window_px).side_cells, truth.shape[0]
        own = processes.share(-(-height // side))  # rows of windows
        rows = own.start * side, min(own.stop * side, height)
        known = truth[slice(*rows)]
        counts = np.zeros((n, n + 1))
        if (known < n).any():
            found = _predict(network, data, preset, device, queried=truth < n, overlap=0.0, rows=rows)
            counts += Metrics.from_classes(known, found.argmax(axis=0), n).confusion
        counts = processes.total(torch.from_numpy(counts).to(device)).cpu().numpy()
        return float(Metrics.from_confusion(counts).fwiou)

    book = open_tensorboard(logs, say) if processes.is_first else None
    history = train(
        network,
        sampler,
        _loss_of(data, preset).to(device),
        preset.training,
        validate=validate,
        progress=reporter.part(0.05, 0.9),
        forward=forward,
        checkpointer=checkpointer,
        processes=processes,
        log=say,
        loss_scale=LOSS_SCALES.get(number_format, 1.0),
        evaluation_bytes=_evaluation_memory(network, len(data.bands), preset.window_px, device),
        on_step=book.add if book else None,
    )
    if book:
        book.close()
    return history


def _require_batch(n_windows: int, preset: Preset) -> None:
    """Refuse epochs that are less than a step."""
    config = preset.training
    require(
        not config.epochs or n_windows >= config.batch,
        tr("{n_windows} windows to train on are fewer than a batch of {batch}.").format(
            n_windows=n_windows, batch=config.batch
        ),
        tr("Cut more windows (SCALES), give a smaller batch (BATCH), or choose another preset (PRESET)."),
    )


def _sampler_of(data: _Dataset, preset: Preset, device: torch.device) -> JoinedSampler:
    """The sampler of the data set's own windows and of those of further regions."""
    scenes: list[tuple] = [(data.grid, data.standardised, data.map_train, data.windows, data.split.closed)]
    for region in data.regions:
        bands = standardise(region.raw, data.bands)
        scenes.append((region.grid, bands, region.map_train, region.windows, None))
    samplers = [
        WindowSampler(
            bands,
            labels,
            windows,
            window_px=preset.window_px,
            crop_px=preset.crop_px,
            augmentation=preset.augmentation,
            device=device,
            aspect=grid.spacing_m[0] / grid.spacing_m[1],
            closed=closed,
        )
        for grid, bands, labels, windows, closed in scenes
    ]
    return JoinedSampler(samplers)


def _evaluation_memory(network: torch.nn.Module, n_bands: int, window_px: int, device: torch.device) -> float:
    """Bytes of a batch of windows in validation; 0 for a GPU, which halves the batch where it has to."""
    if device.type != "cpu":
        return 0.0
    forward = softmax_of(make_forward(network, device, "fp32", for_inference=True))
    return windows_at_once(window_px) * forward_memory(forward, n_bands, window_px, device)


def _loss_of(data: _Dataset, preset: Preset) -> BootstrappedCrossEntropy:
    """Equation 19 with the data's class weights."""
    return BootstrappedCrossEntropy(
        class_weights(data.counts, preset.weighting),
        share=preset.hard_share,
        small_px=round(_SMALL_POLYGON * preset.crop_px**2),
    )


def _fingerprint(network: torch.nn.Module, data: _Dataset, preset: Preset) -> dict[str, str]:
    """Checksums of all that a training depends on, by a word for people."""
    settings = asdict(preset) | {"scales": ""}  # a function; the windows are what it gave
    arrays = [
        data.standardised,
        data.map_train,
        data.split.closed,
        data.validation_classes,
    ]
    arrays += [array for region in data.regions for array in (region.raw, region.map_train)]
    windows = [*data.windows, *(w for region in data.regions for w in region.windows)]
    weights = [tensor.detach().cpu().contiguous().numpy() for tensor in network.state_dict().values()]
    return {
        mark("other first weights or another network"): _checksum(*weights),
        mark("other data"): _checksum(*arrays),
        mark("other windows"): _checksum(np.array([(w.row, w.col, w.rows, w.cols) for w in windows])),
        mark("other classes"): _checksum([c.name for c in data.legend.classes]),
        mark("other settings"): _checksum(settings),
    }


def _checksum(*parts: Any) -> str:
    """SHA-256 over arrays and their shapes, in hexadecimal digits; of plain data over its JSON."""
    digest = hashlib.sha256()
    for part in parts:
        is_plain = not isinstance(part, np.ndarray)
        array = np.frombuffer(json.dumps(part, sort_keys=True).encode(), np.uint8) if is_plain else part
        digest.update(str(array.shape).encode())
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()


def _fit_network(
    setup: _Setup, processes: Processes, reporter: Reporter
) -> tuple[FitResult, TrainingHistory]:
    """Train the network of a job, together with other processes; the first then predicts the folds."""
    job, data, preset, device, experts = setup.job, setup.data, setup.preset, setup.device, setup.experts
    if processes.is_first:
        _report_settings(setup, reporter)
    torch.manual_seed(job.seed)
    network = build_network(setup.architecture, len(data.bands), data.legend.n_classes)
    reporter.info(
        tr("{network}, {count:,} parameters.").format(
            network=tr_marked(kind_of(setup.plan.network).label), count=count_parameters(network)
        )
    )
    network = network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]  # stubs
    if setup.start:
        setup.start.give_weights(network, [c.name for c in data.legend.classes], reporter)
    history = _learn(
        network,
        data,
        preset,
        device,
        reporter,
        checkpoint=job.checkpoint,
        logs=job.logs,
        number_format=job.number_format,
        processes=processes,
    )
    processes.leave()
    expert = GravityNetwork(network, setup.architecture, len(data.bands), data.legend.n_classes)
    if not processes.is_first:
        return FitResult(expert, [], history.loss), history
    cells = experts.outcrop_of(experts.folds[0])
    log_proba = np.empty((experts.num_classes, 0), "float32")
    if cells.any():
        found = _predict(network, data, preset, device, queried=cells)
        log_proba = expert.expand(found[:, cells], experts.num_classes)
    return FitResult(expert, [log_proba] * len(experts.folds), history.loss), history


def _predict(
    network: torch.nn.Module,
    data: _Dataset,
    preset: Preset,
    device: torch.device,
    *,
    queried: np.ndarray | None = None,
    overlap: float = PredictJob.overlap,
    rows: tuple[int, int] | None = None,
) -> np.ndarray:
    """Class probabilities of the raster or of some of its rows, (n_classes, rows, cols)."""
    scale = data.scale(preset.window_px)
    return sliding_window(
        make_forward(network, device, "fp32", for_inference=True),
        data.standardised,
        window=scale.side_cells,
        pixels=scale.window_px,
        overlap=overlap,
        batch=windows_at_once(scale.window_px),
        device=device,
        wanted=queried,
        rows=rows,
    )
