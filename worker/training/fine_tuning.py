"""Fine-tuning: a training that begins from a model file sees what that model saw, and keeps its weights."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from ...contract.errors import UserError
from ...contract.jobs import TrainJob
from ...contract.model_card import Card
from ...models.model_file import load_model
from ...models.training.fine_tuning import RATE_SHARE, transfer_weights
from ...models.training.presets import Preset
from ..inputs.dataset import Dataset
from ..inputs.extra_bands import bands_for, extra_bands
from ..inputs.job_inputs import data_facts
from ..reporting import Reporter


@dataclass(frozen=True)
class Beginning:
    """A trained network with its card; `facts` are the file's name and checksum."""

    network: torch.nn.Module
    card: Card
    facts: dict[str, str]


def read_beginning(job: TrainJob) -> Beginning | None:
    """The model file that a job begins from; None where it begins from chance."""
    return Beginning(*load_model(job.model), data_facts(job.model)[0]) if job.model else None


def seen_as_before(job: TrainJob, beginning: Beginning | None) -> TrainJob:
    """The job with the network of the model, and the bands that it has learned to see."""
    if not beginning:
        return job
    card = beginning.card
    gravity_bands = tuple(band["transform"] for band in card.bands if band["source"] == "residual")
    extra = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    given = extra_bands(job.extra)
    if len(extra) != len(given) or bands_for(card, job.extra) != given:
        raise UserError(
            f"The model to begin from has learned with {len(extra)} bands of further rasters, "
            f"{len(given)} came, or they came in another order.",
            f"Give these, in this order: {', '.join(extra)}." if extra else "Leave the further rasters out.",
        )
    height_m = card.residual.get("height_m") or job.height_m
    bands = gravity_bands if card.encoding == "fields" else job.bands
    return replace(
        job, encoding=card.encoding, bands=bands, height_m=height_m,
        architecture=card.architecture["name"], genotype="", depth=0,
    )  # fmt: skip


def gentler(preset: Preset, beginning: Beginning | None) -> Preset:
    """A smaller learning rate where there is something to lose."""
    if not beginning:
        return preset
    rate = RATE_SHARE * preset.training.adam_rate
    return replace(preset, training=replace(preset.training, adam_rate=rate))


def with_bands_of(data: Dataset, beginning: Beginning | None) -> Dataset:
    """The data set standardised as the network is used to."""
    return replace(data, bands=beginning.card.bands) if beginning else data


def take_weights(
    network: torch.nn.Module, beginning: Beginning | None, data: Dataset, reporter: Reporter
) -> None:
    """Begin from the trained weights, and say what of the head was kept."""
    if not beginning:
        return
    card = beginning.card
    classes = [c.name for c in data.legend.classes]
    known = [c["name"] for c in card.classes]
    copied = transfer_weights(network, beginning.network, card.architecture, card.in_bands, classes, known)
    reporter.info(
        f"Training begins from {beginning.facts['name']}. Of its {len(known)} classes {len(copied)} are here "
        f"by the same name and keep their part of the head; {len(classes) - len(copied)} classes are new."
    )
