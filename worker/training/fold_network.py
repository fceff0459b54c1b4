"""The network of a fold classifier: where it begins, how it learns, and how its training is resumed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
from torch import nn

from ...contract import RESOURCES
from ...contract.jobs import TrainFoldsJob
from ...contract.language import mark, tr
from ...models.folds.classifier import FoldNetwork, make_network
from ...models.folds.model_file import load_weights
from ...models.folds.splitting import GroupSplit
from ...models.folds.training import PUBLISHED, FoldEpoch, FoldRecipe, train_network
from ...models.inference.execution import choose_device
from ...models.training.checkpoint import Checkpointer
from ..reporting import Reporter
from .fold_data import _FoldData

PRETRAINED = RESOURCES / "networks" / "fold_resnet18_half.safetensors"
_HALF = "-half"
_EVEN = ("resnet9", "resnet18-half")  # those of which torchvision has no weights that expect colours


def _fit_fold_network(
    job: TrainFoldsJob, data: _FoldData, split: GroupSplit, reporter: Reporter
) -> tuple[str, FoldNetwork, list[FoldEpoch]]:
    """Train the network of a job, or go on from its checkpoint."""
    architecture = "resnet18-half" if job.architecture == "auto" else job.architecture
    depth = int(architecture.removeprefix("resnet").removesuffix(_HALF))
    width = 0.5 if architecture.endswith(_HALF) else 1.0
    network = make_network(depth, width, len(data.names), job.seed)
    even = architecture in _EVEN and job.preset != "slides"
    name = _begin(network, architecture, data.names, job, reporter, even=even)
    device, sentence = choose_device(job.device)
    reporter.info(sentence)
    base = PUBLISHED if job.preset == "slides" else FoldRecipe()
    recipe = replace(base, side_px=job.side_px, epochs=job.epochs_wanted, even=even)

    def log(message: str, is_warning: bool) -> None:
        (reporter.warning if is_warning else reporter.info)(message)

    history = train_network(
        network,
        data.pictures[split.train],
        data.labels[split.train],
        recipe=recipe,
        seed=job.seed,
        validation=(data.pictures[split.validation], data.labels[split.validation]),
        progress=reporter.part(0.35, 0.92),
        device=device,
        checkpointer=Checkpointer(job.checkpoint, _fingerprint(network, data, split, recipe, job), log=log),
    )
    return name, FoldNetwork(network, depth, width, job.side_px, even=even), history


def _begin(
    network: nn.Module,
    architecture: str,
    names: list[str],
    job: TrainFoldsJob,
    reporter: Reporter,
    *,
    even: bool,
) -> str:
    """Load the weights that the job begins with; the method's name says which."""
    title = architecture.replace("resnet", "ResNet").replace(_HALF, mark(" of half width"))
    if job.weights:
        load_weights(network, job.weights, names)
        return f"{title}, {Path(job.weights).name}"
    if job.pretrained and architecture == "resnet18-half" and even:  # they have seen no colour
        load_weights(network, PRETRAINED, names)
        reporter.info(tr("The network begins with weights that were trained on simulated pictures of folds."))
        return title
    reporter.info(tr("The network begins with random weights; with few pictures, pretrained ones do better."))
    return title


def _fingerprint(
    network: nn.Module, data: _FoldData, split: GroupSplit, recipe: FoldRecipe, job: TrainFoldsJob
) -> dict[str, str]:
    """What the training depends on."""
    weights = hashlib.sha256()
    for name, tensor in network.state_dict().items():
        weights.update(name.encode())
        weights.update(tensor.numpy().tobytes())
    known = hashlib.sha256()
    for array in (data.pictures, data.labels, split.train, split.validation):
        known.update(np.ascontiguousarray(array).tobytes())
    return {
        mark("pictures"): known.hexdigest(),
        mark("network"): weights.hexdigest(),
        mark("settings"): f"{recipe} {job.seed}",
    }
