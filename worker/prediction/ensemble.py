"""The models of a prediction: loaded, similar enough to be averaged, and the scales they predict at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.model_card import Card, read_card
from ...geology.sampling.windows import Window
from ...models.experts.pool import PoolMember
from ...models.inference.ensemble import Scale
from ...models.model_file import load_model
from ..training.plan import restrict_evidence

_SAME_SIDE = 0.1  # share of a window's side by which a layer's windows may differ from the model's


def load_members(job: PredictJob, first: Card) -> list[PoolMember]:
    """The job's models, each confined to the job's evidence; refuses models unlike the first."""
    for path in job.models:
        _refuse_unlike(Path(path).name, read_card(path), first)
    members = []
    for path in (job.model, *job.models):
        pool, card = load_model(path)
        pool = restrict_evidence(pool, card, job.evidence)
        members.append(PoolMember(pool, card.bands, scales_of(card, job, None)[0]))
    return members


def _refuse_unlike(name: str, card: Card, first: Card) -> None:
    """Refuse a model whose probabilities cannot be averaged with the first one's.

    A model of outcrop alone predicts the classes of the map, whatever it was trained on.
    """
    traits = {
        "evidence": lambda c: (c.is_network, c.reads),
        "input bands": lambda c: (c.encoding, [(b["source"], b["transform"]) for b in c.bands]),
        "classes": lambda c: [entry["name"].casefold() for entry in c.classes],
        "height of continuation": lambda c: c.residual["height_m"],
    }
    if first.reads == "outcrop":
        del traits["classes"]
    for what, trait in traits.items():
        if trait(card) != trait(first):
            raise UserError(
                f"{name} has other {what} than the first model.",
                "Give models that were trained on the same rasters and the same legend, or one model alone.",
            )


def scales_of(card: Card, job: PredictJob, windows: Sequence[Window] | None) -> list[Scale]:
    """The scales to predict at: the model's first or all of them, or those that a windows layer shares.

    With `pixels_per_cell` a window covers as many cells as its pixels make up.
    """
    known = [Scale(w["side_cells"], w["window_px"], w.get("weight", 1.0)) for w in card.windows]
    chosen = known if job.scale == "all" else known[:1]
    if windows:
        sides = {w.rows for w in windows}
        shared = [
            s for s in known if any(abs(side - s.side_cells) <= _SAME_SIDE * s.side_cells for side in sides)
        ]
        chosen = shared or chosen
    if job.pixels_per_cell:
        chosen = [replace(s, side_cells=round(s.window_px / job.pixels_per_cell)) for s in chosen]
    return list(dict.fromkeys(chosen))


def describe_scales(scales: Sequence[Scale], n_models: int, job: PredictJob) -> str:
    """What is averaged, in a sentence."""
    sides = ", ".join(f"{s.side_cells} cells as {s.window_px} pixels" for s in scales)
    weights = {s.weight for s in scales}
    parts = [f"Windows of {sides}"]
    if len(weights) > 1:
        parts.append("weighted " + ", ".join(f"{s.weight:.2g}" for s in scales))
    if n_models > 1:
        parts.append(f"the mean of {n_models} models")
    if job.flips:
        parts.append("and of each window's mirror images")
    return ", ".join(parts) + "."
