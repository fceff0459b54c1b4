"""The verb `train`: from rasters and a geological map to a model file and a report of its worth."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from ...contract.jobs import TrainJob
from ...contract.model_card import Card
from ...models.evaluation.calibration import fit_temperature
from ...models.evaluation.null_test import NullTest
from ...models.inference.ensemble import Scale
from ...models.inference.whole_raster import log_probabilities, raster_probabilities, tempered
from ...models.model_file import save_model
from ...models.training.config import TrainingHistory
from ...models.training.distributed import join_processes
from ...models.training.presets import PRESETS, Preset
from ..inputs.dataset import Dataset, build_dataset
from ..inputs.regions import with_regions
from ..reporting import Reporter
from ..safety.output_checks import check_outputs
from ..safety.staging import staged
from ..training import experts
from ..training.card import make_card, origins, split_facts, training_facts
from ..training.expert_plan import plan_of
from ..training.explanation import evidence_facts, window_facts, with_importance
from ..training.fine_tuning import (
    Beginning,
    gentler,
    read_beginning,
    seen_as_before,
    take_weights,
    with_bands_of,
)
from ..training.gravity_test import worth_by_trees
from ..training.launcher import launch, wanted_count
from ..training.network import architecture_of, device_of, make_network
from ..training.network_training import learn, predict, scale_of
from ..training.report import compare_methods, training_content, write_training_report
from ..training.resume import checkpoint_of, resumable


@dataclass(frozen=True)
class Setup:
    """What a training is made with: the job as it is carried out, and what follows from it."""

    job: TrainJob
    preset: Preset
    beginning: Beginning | None
    architecture: dict
    device: torch.device

    def network(self, data: Dataset, reporter: Reporter) -> torch.nn.Module:
        """A network to train: random, or with the weights it begins from."""
        network = make_network(self.job, self.architecture, data, self.device, reporter)
        take_weights(network, self.beginning, data, reporter)
        return network


def run(job: TrainJob, reporter: Reporter) -> None:
    """Train in this process, or in several that this one starts."""
    check_outputs(job)
    plan = plan_of(job)
    if plan.kinds:
        experts.run(job, reporter)
        return
    job = replace(job, architecture=plan.network)
    count = wanted_count(job, reporter)
    if count > 1:
        launch("train", job, count, reporter)
        return
    with resumable(job, "training"):
        train_here(job, reporter)


def train_here(job: TrainJob, reporter: Reporter) -> None:
    """Build the data set and train; the first process scores the model and writes it."""
    learned_from = origins(job)
    setup = setup_of(job, reporter)
    job, preset = setup.job, setup.preset
    processes = join_processes(setup.device)
    data = with_bands_of(build_dataset(job, preset, reporter), setup.beginning)
    data = with_regions(data, job, preset, reporter)
    worth = worth_by_trees(job, data, reporter) if processes.is_first else None
    network = setup.network(data, reporter)
    history = learn(
        network, data, preset, setup.device, reporter, checkpoint=checkpoint_of(job), logs=job.logs,
        number_format=job.number_format, processes=processes,
    )  # fmt: skip
    processes.leave()
    if processes.is_first:
        facts = training_facts(job, history, learned_from, setup.beginning)
        finish(setup, data, network, history, facts, worth, reporter)


def setup_of(job: TrainJob, reporter: Reporter) -> Setup:
    """The preset with the job's own limits; where it begins from a model, that model's ways."""
    limits = {"steps": job.steps, "minutes": job.minutes, "batch": job.batch, "seed": job.seed}
    preset = PRESETS[job.preset].limited(**limits)
    beginning = read_beginning(job)
    job, preset = seen_as_before(job, beginning), gentler(preset, beginning)
    architecture = beginning.card.architecture if beginning else architecture_of(job, preset)
    return Setup(job, preset, beginning, architecture, device_of(job, reporter))


def finish(
    setup: Setup, data: Dataset, network: torch.nn.Module, history: TrainingHistory, facts: dict,
    worth: NullTest | None, reporter: Reporter,
) -> None:  # fmt: skip
    """Calibrate, score beside the simple methods, write model and report; then the checkpoint goes."""
    job, preset = setup.job, setup.preset
    reporter.progress(0.90, "Scoring the model beside nearest outcrop and a random forest")
    probabilities = predict(network, data, preset, setup.device)
    temperature = calibrate(probabilities, data)
    calibrated = tempered(probabilities, temperature)
    comparison = compare_methods(data, calibrated, job=job)

    def predict_at(bands: np.ndarray, scale: Scale, wanted: np.ndarray) -> np.ndarray:
        return raster_probabilities(network, bands, scale, overlap=0.25, device=setup.device, wanted=wanted)

    card = make_card(
        job, preset, data, setup.architecture, temperature,
        windows=window_facts(data, preset.window_px, predict_at), evidence=evidence_facts(data),
        split=split_facts(job, data), training=facts, summary=comparison.summary,
    )  # fmt: skip
    content = training_content(job, data, card, history, probabilities, comparison, worth)
    content = with_importance(content, job, data, scale_of(data, preset), predict_at, reporter)
    with staged(job, ("output", "report")) as places:
        save_model(places.output, network, card, half=job.half)
        reporter.info(write_training_report(places, content))
        save_last(last_of(places), job, network, history, card)
    shutil.rmtree(checkpoint_of(job), ignore_errors=True)
    files = {"output": job.output, "report": job.report, "last": str(last_of(job))}
    reporter.result({name: path for name, path in files.items() if path}, scores=comparison.summary.scores)


def calibrate(probabilities: np.ndarray, data: Dataset) -> float:
    """The temperature that makes the inner ground's classes likeliest; 1 where there is no inner ground."""
    cells = data.is_inner & (data.visible < data.legend.n_classes) & np.isfinite(probabilities[0])
    if not cells.any():
        return 1.0
    return fit_temperature(log_probabilities(probabilities[:, cells]).T, data.visible[cells])


def last_of(job: TrainJob) -> Path:
    """Where the weights of the last step lie."""
    return Path(job.output).with_suffix(".last.safetensors")


def save_last(
    path: Path, job: TrainJob, network: torch.nn.Module, history: TrainingHistory, card: Card
) -> None:
    """Write the weights of the last step beside the best ones; they were never scored or calibrated."""
    network.load_state_dict(history.last)
    told = card.training | {"weights": "of the last step; scores and temperature are the best weights'"}
    save_model(path, network, replace(card, training=told), half=job.half)
