"""The verb `train`: from rasters and a geological map to a model file and a report on its skill."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from ...contract.jobs import TrainJob
from ...contract.model_card import Card
from ...geology.legend import COVER
from ...models.evaluation.methods import CardMetrics
from ...models.evaluation.null_test import NullTest
from ...models.experts.expert import ExpertInput
from ...models.experts.fit import ExpertTrainingData, FitResult, fit_expert, pool_experts
from ...models.experts.pool import ExpertPool
from ...models.inference.execution import choose_device
from ...models.model_file import save_model
from ...models.training.config import PRESETS, Preset, TrainingHistory
from ...models.training.distributed import Processes, join_processes
from ..inputs.dataset import Dataset, build_dataset
from ..inputs.gravity import open_gravity
from ..inputs.regions import with_regions
from ..prediction.priors import prior_strength
from ..reporting import Reporter
from ..safety.staging import check_output, staged
from ..training.card import make_card, origins, split_facts, training_facts
from ..training.expert_data import expert_training_data
from ..training.explanation import applicability_facts, window_facts, with_importance
from ..training.fine_tuning import Start, read_start, with_settings_of, with_smaller_rate
from ..training.gravity_test import test_gravity
from ..training.launcher import launch, wanted_count
from ..training.network import architecture_of, device_of
from ..training.network_training import fit_network, scale_of
from ..training.plan import Plan, plan_of, with_tree_bands
from ..training.report import compare_methods, training_content, write_training_report
from ..training.resume import checkpoint_of, resumable
from ..training.scoring import (
    nearest_classes,
    predict_probabilities,
    predict_with_other_bands,
    training_input,
)


@dataclass(frozen=True)
class _Setup:
    """A training: the job as it is carried out, and what follows from it."""

    job: TrainJob
    plan: Plan
    preset: Preset
    start: Start | None
    architecture: dict
    device: torch.device
    data: Dataset
    experts: ExpertTrainingData
    sources: list[dict[str, str]]


def run(job: TrainJob, reporter: Reporter) -> None:
    """Train in this process, or in several that this one starts."""
    check_output(job.output, ".safetensors")
    check_output(job.report, ".html", ".htm")
    plan = plan_of(job)
    count = wanted_count(job, reporter)
    if count > 1 and plan.is_network:
        launch("train", job, count, reporter)
        return
    if count > 1:
        reporter.info("A model that uses outcrop is trained in one process.")
    with resumable(job, "training"):
        _train(job, plan, reporter)


def _train(job: TrainJob, plan: Plan, reporter: Reporter) -> None:
    """Fit the experts and pool them; the first process scores the model and writes it."""
    begun, sources = time.monotonic(), origins(job)
    start = read_start(job) if plan.is_network else None
    if start:
        job, plan = with_settings_of(job, start), replace(plan, network=start.architecture["name"])
    preset = PRESETS[job.preset].limited(steps=job.steps, minutes=job.minutes, batch=job.batch, seed=job.seed)
    preset = with_smaller_rate(preset, start)
    device, architecture = choose_device(job.device)[0], {}  # refused here too where no network uses it
    if plan.network:
        named = replace(job, architecture=plan.network)
        architecture = start.architecture if start else architecture_of(named, preset)
        device = device_of(job, reporter)
    processes = join_processes(device) if plan.is_network else Processes()
    with open_gravity(job.input, job) as source:
        job = with_tree_bands(job, plan, has_bouguer=not source.is_residual)
        data = build_dataset(job, preset, source, reporter, reports_windows=bool(plan.network))
    data = replace(data, bands=start.card.bands) if start else data
    data = with_regions(data, job, preset, reporter)
    null_test = test_gravity(job, data, reporter) if processes.is_first else None
    experts = expert_training_data(job, plan, data)
    setup = _Setup(job, plan, preset, start, architecture, device, data, experts, sources)
    fitted, history = _fit(setup, processes, reporter)
    if processes.is_first:
        history.seconds = history.seconds or time.monotonic() - begun
        pool, scored = pool_experts(fitted, experts)
        reporter.info(plan.describe_weights(pool))
        _deliver(setup, pool, scored, history, null_test, reporter)


def _fit(setup: _Setup, processes: Processes, reporter: Reporter) -> tuple[list[FitResult], TrainingHistory]:
    """Every expert of the plan, the network last; and how the training went."""
    plan, experts = setup.plan, setup.experts
    if plan.kinds and not (experts.observed.classes == COVER).any():
        reporter.warning(
            "The map shows no cover: the model is trained under simulated cover alone, and there is nothing "
            "concealed to predict here. Check the legend (class 255 is cover)."
        )
    share, parts = 0.3 if plan.network else 0.85, len(plan.kinds)
    fitted = [
        fit_expert(kind, experts, reporter.part(0.05 + share * n / parts, 0.05 + share * (n + 1) / parts))
        for n, kind in enumerate(plan.kinds)
    ]
    experts.features.clear()
    history = TrainingHistory()
    if plan.network:
        network, history = fit_network(
            replace(setup.job, architecture=plan.network),
            setup.architecture,
            setup.data,
            setup.preset,
            setup.device,
            setup.start,
            experts,
            reporter,
            processes=processes,
        )
        fitted.append(network)
    losses = next((one.loss for one in fitted if one.loss), [])
    if plan.kinds:
        history = TrainingHistory(loss=losses, best_step=len(losses))
    return fitted, history


def _deliver(
    setup: _Setup,
    pool: ExpertPool,
    scored: ExpertPool,
    history: TrainingHistory,
    null_test: NullTest | None,
    reporter: Reporter,
) -> None:
    """Score the model and the baselines, write model and report; then the checkpoint is removed."""
    job, plan, data = setup.job, setup.plan, setup.data
    reporter.progress(0.90, "Scoring the model and the baselines")
    x = training_input(data, setup.experts, scale_of(data, setup.preset), setup.device)
    probabilities, uncalibrated = predict_probabilities(scored, x)
    comparison = compare_methods(
        data,
        probabilities,
        job=job,
        label=plan.label,
        strength=prior_strength(-1.0, is_network=plan.is_network),
        nearest=nearest_classes(x) if plan.uses_outcrop else None,
    )
    card = _card(setup, pool, scored, x, history, comparison.summary)
    content = training_content(job, data, card, history, uncalibrated, comparison, null_test, pool.weights)
    if plan.uses_gravity:
        predict = predict_with_other_bands(scored, x)
        content = with_importance(content, job, data, scale_of(data, setup.preset), predict, reporter)
    last = Path(job.output).with_suffix(".last.safetensors")
    with staged(job, ("output", "report")) as places:
        save_model(places.output, pool, card, half=job.half)
        reporter.info(write_training_report(places, content))
        if plan.is_network:
            _save_last(Path(places.output).with_suffix(".last.safetensors"), job, pool, history, card)
    shutil.rmtree(checkpoint_of(job), ignore_errors=True)
    files = {"output": job.output, "report": job.report, "last": str(last) if plan.is_network else ""}
    reporter.result({name: path for name, path in files.items() if path}, scores=comparison.summary.scores)


def _card(
    setup: _Setup,
    pool: ExpertPool,
    scored: ExpertPool,
    x: ExpertInput,
    history: TrainingHistory,
    summary: CardMetrics,
) -> Card:
    job, plan, data = setup.job, setup.plan, setup.data
    predict = predict_with_other_bands(scored, x)
    card = make_card(
        job,
        setup.preset,
        data,
        pool.architecture("gravity" if plan.is_network else job.evidence),
        windows=window_facts(data, setup.preset.window_px, predict if plan.is_network else None),
        applicability=applicability_facts(data, uses_gravity=plan.uses_gravity),
        split=split_facts(job, data),
        training=training_facts(job, plan, history, setup.sources, setup.start),
        summary=summary,
    )
    return card if plan.uses_gravity else replace(card, in_bands=0, bands=[])


def _save_last(path: Path, job: TrainJob, pool: ExpertPool, history: TrainingHistory, card: Card) -> None:
    """Write the weights of the last step too; they were never scored or calibrated."""
    if pool.network is None:
        return
    pool.network.network.load_state_dict(history.last)
    note = {"weights": "of the last step; scores and temperature are the best weights'"}
    save_model(path, pool, replace(card, training=card.training | note), half=job.half)
