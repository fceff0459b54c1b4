"""Training of models that read outcrop: alone, or multiplied with what reads gravity."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from ...contract.jobs import TrainJob
from ...contract.model_card import Card
from ...geology.legend import COVER, OUTSIDE
from ...geophysics.io.raster_bands import chosen_band, tag
from ...geophysics.io.rasters import opened
from ...models.evaluation.methods import CardMetrics
from ...models.evaluation.null_test import NullTest
from ...models.experts.expert import GravityNetworkReader, Readers, Ruler, View
from ...models.experts.fit import Fitted, Teaching, fit_reader, fuse
from ...models.experts.pool import pooled
from ...models.inference.device import choose_device
from ...models.inference.ensemble import Scale
from ...models.model_file import save_readers
from ...models.training.config import TrainingHistory
from ...models.training.presets import PRESETS, Preset
from ..inputs.dataset import Dataset, build_dataset
from ..prediction.priors import OF_READERS
from ..reporting import Reporter
from ..safety.staging import staged
from .card import make_card, origins, split_facts, training_facts
from .expert_data import ANYWHERE, teaching_of, warn_of_map
from .expert_plan import Plan, plan_of, with_tree_bands
from .explanation import PredictAt, evidence_facts, with_importance
from .gravity_test import worth_by_trees
from .launcher import wanted_count
from .network import architecture_of, device_of, make_network
from .network_training import learn, predict, scale_of
from .report import compare_methods, training_content, write_training_report
from .resume import checkpoint_of

TOLD_KINDS = {"outcrop": "outcrop networks", "anywhere": "the network of many maps"}


@dataclass(frozen=True)
class Setup:
    """What readers are trained with: the job as it is carried out, and what follows from it."""

    job: TrainJob
    plan: Plan
    preset: Preset
    data: Dataset
    teaching: Teaching


def run(job: TrainJob, reporter: Reporter) -> None:
    """Fit the readers and their powers, score them beside the simple methods, write model and report."""
    start, learned_from = time.monotonic(), origins(job)
    if wanted_count(job, reporter) > 1:
        reporter.info("A model that reads outcrop is trained in one process.")
    setup = setup_of(job, reporter)
    worth = worth_by_trees(setup.job, setup.data, reporter)
    warn_of_map(setup.teaching.shown, reporter)
    fitted = fit_all(setup.job, setup.plan, setup.data, setup.teaching, reporter)
    readers, scored = fuse(fitted, setup.teaching)
    reporter.info(told_powers(setup.plan, readers))
    losses = next((one.loss for one in fitted if one.loss), [])
    history = TrainingHistory(loss=losses, best_step=len(losses), seconds=time.monotonic() - start)
    finish(setup, readers, scored, history, learned_from, worth, reporter)


def setup_of(job: TrainJob, reporter: Reporter) -> Setup:
    """The data set and the teaching of a job."""
    plan = plan_of(job)
    job = with_tree_bands(job, plan, has_bouguer=is_bouguer(job))
    preset = preset_of(job)
    data = build_dataset(job, preset, reporter, tells_windows=bool(plan.network))
    return Setup(job, plan, preset, data, teaching_of(job, plan, data))


def finish(
    setup: Setup, readers: Readers, scored: Readers, history: TrainingHistory, learned_from: list[dict],
    worth: NullTest | None, reporter: Reporter,
) -> None:  # fmt: skip
    """Score the readers that are to be scored, write model and report; then the checkpoint goes."""
    job, plan, data, teaching = setup.job, setup.plan, setup.data, setup.teaching
    reporter.progress(0.90, "Scoring the model beside the simple methods")
    probabilities, uncalibrated = probabilities_of(scored, data, teaching, job)
    nearest = nearest_among_parts(view_of(data, teaching, job, data.is_validation))
    comparison = compare_methods(data, probabilities, job=job, strength=OF_READERS, nearest=nearest)
    card = card_of(setup, readers, history, learned_from, comparison.summary)
    content = training_content(job, data, card, history, uncalibrated, comparison, worth)
    if plan.reads_gravity:
        again = with_other_bands(scored, view_of(data, teaching, job, data.is_validation))
        content = with_importance(content, job, data, scale_of(data, setup.preset), again, reporter)
    with staged(job, ("output", "report")) as places:
        save_readers(places.output, readers, card)
        reporter.info(write_training_report(places, content))
    shutil.rmtree(checkpoint_of(job), ignore_errors=True)
    files = {"output": job.output, "report": job.report}
    reporter.result({name: path for name, path in files.items() if path}, scores=comparison.summary.scores)


def card_of(
    setup: Setup, readers: Readers, history: TrainingHistory, learned_from: list[dict], summary: CardMetrics
) -> Card:
    """Everything that the model file tells of itself."""
    job, plan, data = setup.job, setup.plan, setup.data
    card = make_card(
        job, setup.preset, data, readers.architecture(job.evidence), 1.0,
        windows=[window_of(data, setup.preset)],
        evidence=evidence_facts(data, reads_gravity=plan.reads_gravity), split=split_facts(job, data),
        training=training_facts(job, history, learned_from, None) | reader_facts(job, plan), summary=summary,
    )  # fmt: skip
    return card if plan.reads_gravity else replace(card, in_bands=0, bands=[])


def window_of(data: Dataset, preset: Preset) -> dict:
    """The windows of a network that reads gravity, for the card."""
    scale = scale_of(data, preset)
    return {"side_cells": scale.side_cells, "window_px": scale.window_px,
            "pixels_per_cell": scale.window_px / scale.side_cells}  # fmt: skip


def preset_of(job: TrainJob) -> Preset:
    """The job's preset with its own limits."""
    limits = {"steps": job.steps, "minutes": job.minutes, "batch": job.batch, "seed": job.seed}
    return PRESETS[job.preset].limited(**limits)


def is_bouguer(job: TrainJob) -> bool:
    """Whether the raster is taken for a Bouguer anomaly, from which all bands can be made."""
    with opened(job.input) as source:
        told = tag(source, "CONCEALED_BEDROCK_QUANTITY", chosen_band(source, job.band))
    return job.quantity == "bouguer" or (job.quantity == "auto" and told != "residual")


def reader_facts(job: TrainJob, plan: Plan) -> dict:
    """How the readers were made, for the card."""
    begun = Path(job.model).name if job.model else "nearest outcrop"
    outcrop = (
        {"members": job.members, "outcrop networks began from": begun} if "outcrop" in plan.kinds else {}
    )
    if "anywhere" in plan.kinds:
        outcrop |= {"asked beside them": f"{ANYWHERE.name}, which learned from other maps"}
    return outcrop | {"learned in the end from": "all outcrop" if job.use_all else "the training ground"}


def fit_all(job: TrainJob, plan: Plan, data: Dataset, teaching: Teaching, reporter: Reporter) -> list[Fitted]:
    """Every reader of the plan; a network that reads gravity comes last."""
    share = 0.3 if plan.network else 0.85
    parts = len(plan.kinds)
    fitted = [
        fit_reader(kind, teaching, reporter.part(0.05 + share * n / parts, 0.05 + share * (n + 1) / parts))
        for n, kind in enumerate(plan.kinds)
    ]
    teaching.measured.forget()
    return [*fitted, fit_network(job, plan, data, teaching, reporter)] if plan.network else fitted


def fit_network(job: TrainJob, plan: Plan, data: Dataset, teaching: Teaching, reporter: Reporter) -> Fitted:
    """The network that reads gravity, trained as it is when gravity is the only evidence."""
    job = replace(job, architecture=plan.network)
    preset, device = preset_of(job), device_of(job, reporter)
    architecture = architecture_of(job, preset)
    network = make_network(job, architecture, data, device, reporter)
    history = learn(
        network, data, preset, device, reporter, checkpoint=checkpoint_of(job),
        number_format=job.number_format,
    )  # fmt: skip
    reader = GravityNetworkReader(network, architecture, len(data.bands), data.legend.n_classes)
    cells = teaching.folds[0] & (teaching.seen < OUTSIDE)
    found = predict(network, data, preset, device, wanted=cells)
    told = reader.told(found[:, cells], teaching.n_classes)
    return Fitted(reader, [told] * len(teaching.folds), history.loss)


def told_powers(plan: Plan, readers: Readers) -> str:
    """The powers in a sentence."""
    names = [TOLD_KINDS.get(kind, kind) for kind in plan.kinds] + ([plan.network] if plan.network else [])
    powers = ", ".join(f"{name} {power:.2f}" for name, power in zip(names, readers.powers))
    return f"Powers fitted on ground that was left out: {powers}."


def probabilities_of(
    readers: Readers, data: Dataset, teaching: Teaching, job: TrainJob
) -> tuple[np.ndarray, np.ndarray]:
    """Class probabilities of the validation ground and the cover, calibrated and not, NaN elsewhere."""
    wanted = (data.is_validation | (data.visible == COVER)) & (data.visible != OUTSIDE)
    view = view_of(data, teaching, job, wanted)
    told = [reader.log_probabilities(view) for reader in readers.readers]
    sharpness = max(sum(readers.powers), 1e-6)
    rasters = np.full((2, teaching.n_classes, *wanted.shape), np.nan, "float32")
    rasters[0][:, wanted] = np.exp(pooled(told, readers.powers))
    rasters[1][:, wanted] = np.exp(pooled(told, [power / sharpness for power in readers.powers]))
    return rasters[0], rasters[1]


def view_of(data: Dataset, teaching: Teaching, job: TrainJob, wanted: np.ndarray) -> View:
    """What the readers may see in training, and what they are asked for."""
    return View(
        teaching.seen, teaching.n_classes, wanted, teaching.bands, teaching.aspect,
        device=choose_device(job.device)[0], scale=scale_of(data, PRESETS[job.preset]),
        fine=teaching.lesson.fine, measured=teaching.measured,
    )  # fmt: skip


def nearest_among_parts(view: View) -> np.ndarray:
    """The class of the nearest outcrop, as finely as the readers see it: a rival that knows as much."""
    found = np.full(view.seen.shape, COVER, "uint8")
    found[view.wanted] = Ruler("nearest-outcrop").log_probabilities(view).argmax(axis=0)
    return found


def with_other_bands(readers: Readers, view: View) -> PredictAt:
    """The prediction from other bands than the view's; what reads outcrop alone is asked once."""
    reads = [reader.spec().get("reads", "outcrop") for reader in readers.readers]

    @cache
    def kept(number: int) -> np.ndarray:
        return readers.readers[number].log_probabilities(view)

    def predict_at(bands: np.ndarray, scale: Scale, wanted: np.ndarray) -> np.ndarray:
        seen = replace(view, bands=bands)
        told = [
            kept(number) if what == "outcrop" else reader.log_probabilities(seen)
            for number, (what, reader) in enumerate(zip(reads, readers.readers))
        ]
        found = np.full((view.n_classes, *wanted.shape), np.nan, "float32")
        found[:, view.wanted] = np.exp(pooled(told, readers.powers))
        return found

    return predict_at
