"""The network of a job, and the device that it is trained on."""

from __future__ import annotations

import torch

from ...contract.jobs import LearningJob, TrainJob
from ...models.inference.device import choose_device
from ...models.networks.factory import build_network, count_parameters, describe_network, kind_of
from ...models.networks.genotype import read_genotype
from ...models.training.distributed import local_device
from ...models.training.presets import Preset
from ..inputs.dataset import Dataset
from ..reporting import Reporter


def device_of(job: LearningJob, reporter: Reporter) -> torch.device:
    """The device; a warning where it is not the one that was hoped for."""
    device, sentence = choose_device(local_device(job.device))
    is_fallback = device.type == "cpu" and job.device != "cpu" and torch.cuda.is_available()
    (reporter.warning if is_fallback else reporter.info)(sentence)
    return device


def make_network(
    job: TrainJob, architecture: dict, data: Dataset, device: torch.device, reporter: Reporter
) -> torch.nn.Module:
    """The job's network, with random weights of the job's seed."""
    torch.manual_seed(job.seed)
    network = build_network(architecture, len(data.bands), data.legend.n_classes)
    reporter.info(f"{kind_of(job.architecture).label}, {count_parameters(network):,} parameters.")
    return network.to(device, memory_format=torch.channels_last)


def architecture_of(job: TrainJob, preset: Preset) -> dict:
    """The job's network as plain data, as the card stores it."""
    return describe_network(
        job.architecture, genotype=read_genotype(job.genotype) if job.genotype else None, depth=job.depth,
        usual_depth=preset.depth,
    )  # fmt: skip
