"""The models of a prediction: loaded, alike enough to be averaged; the windows of networks of gravity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.language import mark, tr, tr_marked
from ...contract.model_card import Card, read_card
from ...contract.progress import Progress
from ...geology.sampling.windows import Window
from ...models.evaluation.methods import apply_temperature
from ...models.experts.pool import ExpertPool, PoolMember
from ...models.features.gravity_bands import standardised_in
from ...models.inference.ensemble import Member, Rows, Scale, disagreement, ensemble_rows
from ...models.inference.execution import fitting_batch, make_forward
from ...models.inference.sliding_window import softmax_of
from ...models.model_file import load_model
from ..inputs.cover import KEY
from ..inputs.scene import _Scene

_SAME_SIDE = 0.1  # share of a window's side by which a layer's windows may differ from the model's


def _load_members(job: PredictJob, first: Card) -> list[PoolMember]:
    """The job's models, each confined to the job's evidence; refuses models unlike the first."""
    for path in job.models:
        _refuse_unlike(Path(path).name, read_card(path), first)
    members = []
    for path in (job.model, *job.models):
        pool, card = load_model(path)
        pool = _restrict_evidence(pool, card, job.evidence)
        members.append(PoolMember(pool, card.bands, _scales_of(card, job, None)[0]))
    return members


def _refuse_unlike(name: str, card: Card, first: Card) -> None:
    """Refuse a model whose probabilities cannot be averaged with the first one's.

    A model of outcrop alone predicts the classes of the map, whatever it was trained on.
    """
    traits = {
        mark("evidence"): lambda c: (c.is_network, c.reads),
        mark("input bands"): lambda c: (c.encoding, [(b["source"], b["transform"]) for b in c.bands]),
        mark("classes"): lambda c: [entry["name"].casefold() for entry in c.classes],
        mark("density of the cover"): lambda c: c.training.get(KEY),
        mark("height of continuation"): lambda c: c.residual["height_m"],
    }
    if first.reads == "outcrop":
        del traits["classes"]
    for what, trait in traits.items():
        if trait(card) != trait(first):
            raise UserError(
                tr("{name} has other {what} than the first model.").format(name=name, what=tr_marked(what)),
                tr(
                    "Give models that were trained on the same rasters and the same legend, or one model "
                    "alone."
                ),
            )


def _scales_of(card: Card, job: PredictJob, windows: Sequence[Window] | None) -> list[Scale]:
    """The scales to predict at: the model's first or all of them, or those that a windows layer shares.

    With `pixels_per_cell` a window covers as many cells as its pixels make up.
    """
    known = [Scale(w["side_cells"], w["window_px"], w.get("weight", 1.0)) for w in card.windows]
    chosen = known if job.scale == "all" else known[:1]
    if windows:
        sides = {w.rows for w in windows if w.scale}  # an area has no scale
        shared = [
            s for s in known if any(abs(side - s.side_cells) <= _SAME_SIDE * s.side_cells for side in sides)
        ]
        chosen = shared or chosen
    if job.pixels_per_cell:
        chosen = [replace(s, side_cells=round(s.window_px / job.pixels_per_cell)) for s in chosen]
    return list(dict.fromkeys(chosen))


def _describe_scales(scales: Sequence[Scale], n_models: int, job: PredictJob) -> str:
    """What is averaged, in a sentence."""
    side = tr("{cells} cells as {pixels} pixels")
    sides = ", ".join(side.format(cells=s.side_cells, pixels=s.window_px) for s in scales)
    weights = ""
    if len({s.weight for s in scales}) > 1:
        weights = tr(", weighted {weights}").format(weights=", ".join(f"{s.weight:.2g}" for s in scales))
    if n_models > 1 and job.flips:
        text = tr(
            "Windows of {sides}{weighted}, the mean of {count} models, and of each window's mirror images."
        )
    elif n_models > 1:
        text = tr("Windows of {sides}{weighted}, the mean of {count} models.")
    elif job.flips:
        text = tr("Windows of {sides}{weighted}, and of each window's mirror images.")
    else:
        text = tr("Windows of {sides}{weighted}.")
    return text.format(sides=sides, weighted=weights, count=n_models)


def _window_rows(
    members: Sequence[PoolMember],
    scene: _Scene,
    scales: Sequence[Scale],
    device: torch.device,
    job: PredictJob,
    progress: Progress,
    rows: tuple[int, int] | None = None,
) -> Rows:
    """Calibrated class probabilities from north to south.

    The mean over models, mirror images and scales, to the power of the mean weight: 1 / temperature.

    Yields
    ------
    first_row : int
    values : float32 array, shape (num_classes + 1, n, cols)
        NaN where nothing is predicted; the last channel is the standard deviation over what was averaged.
    """
    networks, temperatures = [], []
    for member in members:
        expert = member.pool.network
        if expert is None:
            raise ValueError("a pool that is a network of gravity alone is wanted")
        forward = make_forward(expert.network, device, job.number_format, for_inference=True)
        networks.append(Member(softmax_of(forward), standardised_in(member.bands)))
        temperatures.append(1 / member.pool.weights[0])
    temperature = sum(temperatures) / len(temperatures)
    largest = max(scales, key=lambda scale: scale.window_px)
    first = networks[0].at(largest.window_px, is_squared=True)
    stitched = ensemble_rows(
        networks,
        scene.bands,
        scales=scales,
        is_flipped=job.flips,
        is_squared=True,
        overlap=job.overlap,
        batch=fitting_batch(first, len(members[0].bands), largest.side_cells, largest.window_px, device),
        device=device,
        wanted=scene.roles,
        rows=rows,
        progress=progress,
    )
    for first_row, values in stitched:
        probabilities, deviation = disagreement(values)
        calibrated = apply_temperature(probabilities, temperature)
        yield first_row, np.concatenate([calibrated, deviation[None]])


def _restrict_evidence(pool: ExpertPool, card: Card, evidence: str) -> ExpertPool:
    """The experts of a pool that read the evidence of a prediction job; an expert alone keeps its weight."""
    if evidence in ("model", card.reads):
        return pool
    reads = [spec.get("reads", "outcrop") for spec in card.architecture.get("readers", [])]
    chosen = [n for n, what in enumerate(reads) if what == evidence]
    if not chosen:
        raise UserError(
            tr("The model uses {reads}, and the job asks for a prediction from {evidence}.").format(
                reads=_in_words(card.reads), evidence=_in_words(evidence)
            ),
            tr("Leave EVIDENCE at 'model', or train a model on that evidence."),
        )
    weights = [pool.weights[n] for n in chosen]
    if sum(weights) <= 0.5:  # an expert that adds little to others still predicts alone
        weights = [max(w, 0.05) / max(sum(weights), 0.05) for w in weights]
    return ExpertPool(tuple(pool.experts[n] for n in chosen), tuple(weights))


def _in_words(evidence: str) -> str:
    return {
        "both": tr("outcrop and gravity"),
        "gravity": tr("gravity"),
        "outcrop": tr("outcrop"),
    }.get(evidence, evidence)
