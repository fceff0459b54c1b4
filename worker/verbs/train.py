"""The verb `train`: from rasters and a geological map to a model file and a report on its skill."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from pathlib import Path

from ...contract.errors import require
from ...contract.jobs import TrainJob
from ...contract.language import mark, tr
from ...geology.legend import COVER
from ...models.evaluation.null_test import NullTest
from ...models.experts.evidence_fit import KindResult, fit_kinds
from ...models.experts.fit import FitResult, fit_expert, pool_experts
from ...models.experts.pool import ExpertPool
from ...models.inference.execution import choose_device
from ...models.model_file import save_model
from ...models.training.config import PRESETS, Preset, TrainingHistory
from ...models.training.distributed import Processes, join_processes, world_size
from ...reports.evidence import EvidenceRanking
from ...reports.null_test import GravityAnswer
from ..inputs.dataset import _Dataset
from ..inputs.dataset_reading import _read_dataset
from ..inputs.geological_map import _GeologicalMap
from ..inputs.no_gravity import _open_source
from ..inputs.regions import _with_regions
from ..prediction.delivery import _prior_strength
from ..reporting import Reporter
from ..safety.staging import _staged
from ..training.band_kinds import _holes_kind, _kinds_of, _without_idle
from ..training.card import _card_of_training, _origins
from ..training.comparison import _compare_methods
from ..training.expert_data import _expert_training_data
from ..training.gravity_context import _answer, _test_gravity
from ..training.hole_scores import _holes_answer, _write_conflicts
from ..training.launcher import _launch, _resumable, _wanted_count
from ..training.network import _architecture_of, _device_of, _Start
from ..training.network_training import _fit_network, _require_batch
from ..training.plan import _Plan, _Setup
from ..training.report import _training_content
from ..training.scoring import _Scorer
from ..training.under_cover import _UnderCover


def run(job: TrainJob, reporter: Reporter) -> None:
    """Train in this process, or in several that this one starts."""
    job = _with_evidence(job, reporter)
    plan = replace(_Plan.of(job), has_gravity=bool(job.input))
    require(
        world_size() == 1 or plan.is_network,
        tr("{count} processes were started for a model that uses outcrop, which is trained in one.").format(
            count=world_size()
        ),
        tr("Choose the evidence 'gravity' (EVIDENCE), which processes share, or start one process."),
    )
    require(
        not job.lines or plan.has_context or not plan.uses_gravity,
        tr("Faults and contacts are read by rasters in context, which this training does not have."),
        tr(
            "Choose the evidence 'both' (EVIDENCE) with the architecture 'auto' (ARCHITECTURE), or leave the "
            "lines out (LINES)."
        ),
    )
    count = _wanted_count(job, reporter)
    if count > 1 and plan.is_network:
        _launch("train", job, count, reporter)
        return
    if count > 1:
        reporter.info(tr("A model that uses outcrop is trained in one process."))
    with _resumable(job, mark("training")):
        _train(job, plan, reporter)


def _with_evidence(job: TrainJob, reporter: Reporter) -> TrainJob:
    """The job with the evidence that there is."""
    if job.evidence != "both" or job.input or job.magnetic or job.extra or job.lines:
        return job
    reporter.info(tr("No raster is given: the model learns from outcrop alone."))
    return replace(job, evidence="outcrop")


def _train(job: TrainJob, plan: _Plan, reporter: Reporter) -> None:
    """Fit the experts and pool them; the first process scores the model and writes it."""
    begun = time.monotonic()
    setup, processes = _prepare(job, plan, reporter)
    test = None
    if processes.is_first:
        test = _test_gravity(setup.job, setup.plan, setup.data, setup.experts, reporter)
    found, kinds, history = _fit(setup, processes, reporter)
    if processes.is_first:
        history.seconds = history.seconds or time.monotonic() - begun
        _pool_and_deliver(setup, found, kinds, test, history, reporter)


def _prepare(job: TrainJob, plan: _Plan, reporter: Reporter) -> tuple[_Setup, Processes]:
    """Settle what a network begins from and computes on, and read rasters and map."""
    sources = _origins(job)
    start = _Start.of(job, plan.network) if plan.is_network else None
    if start:
        job, plan = start.settle(job), replace(plan, network=start.architecture["name"])
    preset = PRESETS[job.preset].limited(steps=job.steps, minutes=job.minutes, batch=job.batch, seed=job.seed)
    preset = start.slow_down(preset) if start else preset
    device, architecture = choose_device(job.device)[0], {}  # refused here too where no network uses it
    if plan.network:
        named = replace(job, architecture=plan.network)
        architecture = start.architecture if start else _architecture_of(named, preset)
        device = _device_of(job, reporter)
    processes = join_processes(device) if plan.is_network else Processes()
    job, data = _read(job, plan, preset, reporter)
    data = replace(data, bands=start.card.bands) if start and start.is_continued else data
    data = _with_regions(data, job, reporter)
    if plan.network:
        _require_batch(data.n_windows, preset)
    experts = _expert_training_data(job, plan, data)
    setup = _Setup(job, plan, preset, start, architecture, device, data, experts, sources)
    return setup, processes


def _read(job: TrainJob, plan: _Plan, preset: Preset, reporter: Reporter) -> tuple[TrainJob, _Dataset]:
    """Rasters and map; the job with the bands that its rasters allow."""
    is_map_alone = not (job.input or job.magnetic or job.extra)
    geological_map = _GeologicalMap(job.geology, job.holdout) if is_map_alone else None
    with _open_source(job, geological_map) as source:
        job = plan.with_many_bands(job, has_bouguer=not source.is_residual)
        reports_windows = bool(plan.network)
        return job, _read_dataset(
            job, preset, reporter, source, geological_map, reports_windows=reports_windows
        )


def _pool_and_deliver(
    planned: _Setup,
    found: list[FitResult | None],
    kinds: list[KindResult],
    test: NullTest | None,
    history: TrainingHistory,
    reporter: Reporter,
) -> None:
    """Leave idle experts out, pool the others, say what each kind of evidence adds, and deliver."""
    setup, found = _without_idle(planned, found, kinds)
    setup, fitted = setup.settled(found)
    gravity = _answer(test, planned.job, planned.plan, setup.plan, reporter, kinds)
    pool, scored = pool_experts(fitted, planned.experts)
    for sentence in (*setup.left_out, setup.plan.describe_weights(pool)):
        reporter.info(sentence)
    under_cover = _UnderCover.of(setup, fitted, pool)
    holes = _holes_kind(setup)
    kinds += [holes] if holes else []
    ranking = EvidenceRanking(kinds) if len(kinds) > 1 or (kinds and not planned.plan.has_gravity) else None
    if ranking:
        reporter.info(ranking.sentence)
    _deliver(setup, pool, scored, history, gravity, ranking, under_cover, reporter)


def _fit(
    setup: _Setup, processes: Processes, reporter: Reporter
) -> tuple[list[FitResult | None], list[KindResult], TrainingHistory]:
    """Every expert of the plan, the network last; the tests of rasters in context; how the training went."""
    plan, experts = setup.plan, setup.experts
    if plan.kinds and not (experts.observed.classes == COVER).any():
        reporter.warning(
            tr(
                "The map shows no cover: the model is trained under simulated cover alone, and there "
                "is nothing concealed to predict here. Check the legend (class 255 is cover)."
            )
        )
    share, parts = 0.3 if plan.network else 0.85, len(plan.kinds)
    fitted: list[FitResult | None] = []
    kinds: list[KindResult] = []
    for n, kind in enumerate(plan.kinds):
        part = reporter.part(0.05 + share * n / parts, 0.05 + share * (n + 1) / parts)
        if kind == "gravity context":  # which is fitted with those of outcrop, the ones before
            outcrop = [one for one in fitted if one]
            own = _kinds_of(setup)
            context, kinds = fit_kinds(experts, outcrop, own, part, count=setup.job.null_count)
            fitted.append(context)
        else:
            fitted.append(fit_expert(kind, experts, part))
    experts.features.clear()
    history = TrainingHistory()
    if plan.network:
        network, history = _fit_network(setup, processes, reporter)
        fitted.append(network)
    losses = next((one.loss for one in fitted if one and one.loss), [])
    if plan.kinds:
        history = TrainingHistory(loss=losses, best_step=len(losses))
    return fitted, kinds, history


def _deliver(
    setup: _Setup,
    pool: ExpertPool,
    scored: ExpertPool,
    history: TrainingHistory,
    gravity: GravityAnswer | str,
    ranking: EvidenceRanking | None,
    under_cover: _UnderCover,
    reporter: Reporter,
) -> None:
    """Score the model and the baselines, write model and report; then the checkpoint is removed."""
    job, plan, data = setup.job, setup.plan, setup.data
    reporter.progress(0.90, tr("Scoring the model and the baselines"), doing="scoring")
    scorer = _Scorer(scored, data, setup.experts, data.scale(setup.preset.window_px), setup.device)
    probabilities, uncalibrated = scorer.probabilities()
    expected = under_cover.expected(setup, scorer, pool, reporter)
    comparison = _compare_methods(
        data,
        probabilities,
        job=job,
        label=plan.label,
        strength=_prior_strength(-1.0, is_network=plan.is_network),
        nearest=scorer.nearest_probabilities,
        calibrated=under_cover.apply(probabilities, setup),
    )
    card = _card_of_training(setup, pool, scorer.predict, history, comparison.summary, under_cover, expected)
    content = _training_content(
        setup, card, history, uncalibrated, comparison, gravity, pool.weights, expected
    )
    if job.report:
        content = replace(content, evidence=ranking)
        content = replace(content, holes=_holes_answer(data, comparison, scorer.nearest_probabilities))
    if plan.uses_gravity and job.report:
        content = replace(content, importance=scorer.importance(reporter))
    last = Path(job.output).with_suffix(".last.safetensors")
    with _staged(job) as places:
        save_model(places.output, pool, card, half=job.half)
        if job.hole_conflicts and data.source:
            _write_conflicts(places.hole_conflicts, data.source)
        if job.report:
            content.write(places.report)
        reporter.info(content.headline)
        if plan.is_network and pool.network is not None:  # never scored or calibrated
            pool.network.network.load_state_dict(history.last)
            note = {"weights": mark("of the last step; scores and temperature are the best weights'")}
            card = replace(card, training=card.training | note)
            save_model(Path(places.output).with_suffix(".last.safetensors"), pool, card, half=job.half)
    shutil.rmtree(job.checkpoint, ignore_errors=True)
    files = {"output": job.output, "report": job.report, "last": str(last) if plan.is_network else ""}
    files["hole_conflicts"] = job.hole_conflicts
    reporter.result({name: path for name, path in files.items() if path}, scores=comparison.summary.scores)
