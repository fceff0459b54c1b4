"""Fine-tuning: a training that starts from a model file uses that model's bands, and keeps its weights."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import torch

from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...contract.model_card import Card
from ...models.model_file import load_model
from ...models.networks.factory import RATE_SHARE, transfer_weights
from ...models.training.config import Preset
from ..inputs.dataset import Dataset
from ..inputs.extra_bands import bands_for, extra_bands
from ..inputs.files import data_facts
from ..reporting import Reporter


@dataclass(frozen=True)
class Start:
    """The trained network that a training starts from; `facts` are its file's name and checksum."""

    network: torch.nn.Module
    architecture: dict
    card: Card
    facts: dict[str, str]


def read_start(job: TrainJob) -> Start | None:
    """The model file that a job starts from; None where it starts from random weights."""
    if not job.model:
        return None
    pool, card = load_model(job.model)
    if pool.network is None:
        raise UserError(
            f"{Path(job.model).name} holds no network of gravity to start from.",
            "Leave the model to start from out (MODEL), or choose one that uses gravity alone.",
        )
    return Start(pool.network.network, pool.network.architecture, card, data_facts(job.model)[0])


def with_settings_of(job: TrainJob, start: Start) -> TrainJob:
    """The job with the network of the model, and the bands that it was trained on."""
    card = start.card
    gravity_bands = tuple(band["transform"] for band in card.bands if band["source"] == "residual")
    extra = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    given = extra_bands(job.extra)
    if len(extra) != len(given) or bands_for(card, job.extra) != given:
        raise UserError(
            f"The model to start from was trained on {len(extra)} bands of further rasters, "
            f"{len(given)} came, or they came in another order.",
            f"Give these, in this order: {', '.join(extra)}." if extra else "Leave the further rasters out.",
        )
    return replace(
        job,
        encoding=card.encoding,
        bands=gravity_bands if card.encoding == "fields" else job.bands,
        height_m=card.residual.get("height_m") or job.height_m,
        architecture=start.architecture["name"],
        genotype="",
        depth=0,
    )


def with_smaller_rate(preset: Preset, start: Start | None) -> Preset:
    """A smaller learning rate where the weights are trained already."""
    if not start:
        return preset
    rate = RATE_SHARE * preset.training.adam_rate
    return replace(preset, training=replace(preset.training, adam_rate=rate))


def take_weights(network: torch.nn.Module, start: Start | None, data: Dataset, reporter: Reporter) -> None:
    """Start from the trained weights, and report which classes keep their part of the head."""
    if not start:
        return
    classes = [c.name for c in data.legend.classes]
    card, known = start.card, [c["name"] for c in start.card.classes]
    copied = transfer_weights(network, start.network, start.architecture, card.in_bands, classes, known)
    reporter.info(
        f"Training starts from {start.facts['name']}. Of its {len(known)} classes {len(copied)} are here "
        f"by the same name and keep their part of the head; {len(classes) - len(copied)} classes are new."
    )
