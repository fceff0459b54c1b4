"""The network that a training begins with, its own or that of a model file, and the device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from ...contract.errors import UserError
from ...contract.jobs import LearningJob, TrainJob
from ...contract.language import tr
from ...contract.model_card import Card
from ...models.inference.execution import choose_device
from ...models.model_file import load_model
from ...models.networks.factory import RATE_SHARE, describe_network, transfer_weights
from ...models.networks.genotype import Genotype
from ...models.training.config import Preset
from ...models.training.distributed import local_device
from ..inputs.cover import _check_cover, _density_of
from ..inputs.files import _data_facts
from ..inputs.magnetic_bands import _bands_for, _further_bands
from ..reporting import Reporter


def _device_of(job: LearningJob, reporter: Reporter) -> torch.device:
    """The device; a warning where it is not the one that was hoped for."""
    device, sentence = choose_device(local_device(job.device))
    is_fallback = device.type == "cpu" and job.device != "cpu" and torch.cuda.is_available()
    (reporter.warning if is_fallback else reporter.info)(sentence)
    return device


def _architecture_of(job: TrainJob, preset: Preset) -> dict:
    """The job's network as plain data, as the card stores it."""
    return describe_network(
        job.architecture,
        genotype=Genotype.read(job.genotype) if job.genotype else None,
        depth=job.depth,
        usual_depth=preset.depth,
    )


@dataclass(frozen=True)
class _Start:
    """The trained network that a training starts from; `facts` are its file's name and checksum."""

    network: torch.nn.Module
    architecture: dict
    card: Card
    facts: dict[str, str]

    @staticmethod
    def of(job: TrainJob) -> _Start | None:
        """The model file that a job starts from; None where it starts from random weights."""
        if not job.model:
            return None
        pool, card = load_model(job.model)
        if pool.network is None:
            raise UserError(
                tr("{file} holds no network of gravity to start from.").format(file=Path(job.model).name),
                tr("Leave the model to start from out (MODEL), or choose one that uses gravity alone."),
            )
        return _Start(pool.network.network, pool.network.architecture, card, _data_facts(job.model)[0])

    def settle(self, job: TrainJob) -> TrainJob:
        """The job with this network, and the bands that it was trained on."""
        card = self.card
        _check_cover(card, job)
        gravity_bands = tuple(band["transform"] for band in card.bands if band["source"] == "residual")
        extra = [band["quantity"] for band in card.bands if band["source"] == "extra"]
        given = _further_bands(job, card)
        if len(extra) != len(given) or _bands_for(card, job) != given:
            raise UserError(
                tr(
                    "The model to start from was trained on {wanted} bands of further rasters, {given} "
                    "came, or they came in another order."
                ).format(wanted=len(extra), given=len(given)),
                tr("Give these, in this order: {names}.").format(names=", ".join(extra))
                if extra
                else tr("Leave the further rasters out."),
            )
        return replace(
            job,
            encoding=card.encoding,
            bands=gravity_bands if card.encoding == "fields" else job.bands,
            height_m=card.residual.get("height_m") or job.height_m,
            architecture=self.architecture["name"],
            cover_density=_density_of(card) or job.cover_density,
            genotype="",
            depth=0,
        )

    def slow_down(self, preset: Preset) -> Preset:
        """The preset with a smaller learning rate, because the weights are trained already."""
        rate = RATE_SHARE * preset.training.adam_rate
        return replace(preset, training=replace(preset.training, adam_rate=rate))

    def give_weights(self, network: torch.nn.Module, names: Sequence[str], reporter: Reporter) -> None:
        """Let a network of the classes `names` start from these weights; report which of them are known."""
        card, known = self.card, [c["name"] for c in self.card.classes]
        copied = transfer_weights(network, self.network, self.architecture, card.in_bands, names, known)
        reporter.info(
            tr(
                "Training starts from {file}. Of its {known} classes {copied} are here by the same "
                "name and keep their part of the head; {new} classes are new."
            ).format(
                file=self.facts["name"], known=len(known), copied=len(copied), new=len(names) - len(copied)
            )
        )
