"""The network of a job, and the device that it is trained on."""

from __future__ import annotations

import torch

from ...contract.jobs import LearningJob, TrainJob
from ...models.inference.execution import choose_device
from ...models.networks.factory import describe_network
from ...models.networks.genotype import read_genotype
from ...models.training.config import Preset
from ...models.training.distributed import local_device
from ..reporting import Reporter


def device_of(job: LearningJob, reporter: Reporter) -> torch.device:
    """The device; a warning where it is not the one that was hoped for."""
    device, sentence = choose_device(local_device(job.device))
    is_fallback = device.type == "cpu" and job.device != "cpu" and torch.cuda.is_available()
    (reporter.warning if is_fallback else reporter.info)(sentence)
    return device


def architecture_of(job: TrainJob, preset: Preset) -> dict:
    """The job's network as plain data, as the card stores it."""
    return describe_network(
        job.architecture,
        genotype=read_genotype(job.genotype) if job.genotype else None,
        depth=job.depth,
        usual_depth=preset.depth,
    )
