"""The network that a training begins with, its own or that of a model file, and the device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from ...contract import RESOURCES
from ...contract.errors import UserError
from ...contract.jobs import LearningJob, TrainJob
from ...contract.language import tr
from ...contract.model_card import Card
from ...contract.vocabulary import BANDS
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

# GGMNet of 16 layers that learned from simulated surveys, and its bands.
_SIMULATED = RESOURCES / "trained" / "sample_survey.safetensors"
_ITS_BANDS = BANDS[:3]


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
    """The trained network that a training starts from; `facts` are its file's name and checksum.

    Parameters
    ----------
    is_continued : whether the job names the model: its bands, their moments and classes of the same name are
        kept. Of the network of simulated surveys they are not, since the densities of real rocks are others.
    """

    network: torch.nn.Module
    architecture: dict
    card: Card
    facts: dict[str, str]
    is_continued: bool = True

    @staticmethod
    def of(job: TrainJob, network: str) -> _Start | None:
        """The model file that a job starts from; None where its network starts from random weights."""
        path = job.model or (_SIMULATED if _suits_simulated(job, network) else "")
        if not path:
            return None
        pool, card = load_model(path)
        if pool.network is None:
            raise UserError(
                tr("{file} holds no network of gravity to start from.").format(file=Path(path).name),
                tr("Leave the model to start from out (MODEL), or choose one that uses gravity alone."),
            )
        facts = _data_facts(str(path))[0]
        return _Start(pool.network.network, pool.network.architecture, card, facts, bool(job.model))

    @property
    def depth(self) -> int:
        """Layers of its longest branch; 0 of a network without a genotype."""
        branches = self.architecture.get("genotype", {}).get("branches", ())
        return max((branch["start"] + len(branch["layers"]) for branch in branches), default=0)

    def settle(self, job: TrainJob) -> TrainJob:
        """The job with this network, and the bands that it was trained on."""
        if not self.is_continued:
            return job
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
        card, known = self.card, [c["name"] for c in self.card.classes] if self.is_continued else []
        copied = transfer_weights(network, self.network, self.architecture, card.in_bands, names, known)
        if not self.is_continued:
            reporter.info(
                tr("The network starts from weights trained on simulated surveys; its classes are all new.")
            )
            return
        reporter.info(
            tr(
                "Training starts from {file}. Of its {known} classes {copied} are here by the same "
                "name and keep their part of the head; {new} classes are new."
            ).format(
                file=self.facts["name"], known=len(known), copied=len(copied), new=len(names) - len(copied)
            )
        )


def _suits_simulated(job: TrainJob, network: str) -> bool:
    """Whether the network of simulated surveys has a job's layers, bands and continuation."""
    has_its_bands = job.encoding in ("auto", "fields") and (not job.bands or tuple(job.bands) == _ITS_BANDS)
    has_others = job.extra or job.magnetic or job.regions
    has_its_layers = network == "ggmnet" and not job.genotype and not job.depth
    return (
        job.preset != "paper"
        and has_its_layers
        and has_its_bands
        and not has_others
        and bool(job.input)
        and job.height_m == TrainJob.height_m
    )
