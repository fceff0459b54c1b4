"""The models of a job: loaded, alike enough to be averaged, and the scales they are asked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.model_card import Card, read_card
from ...geology.sampling.windows import Window
from ...models.experts.pool_ensemble import ReaderMember
from ...models.features.gravity_bands import standardised_in
from ...models.inference.ensemble import Member, Scale
from ...models.inference.execution import default_execution, executed
from ...models.inference.sliding_window import softmax_of
from ...models.model_file import load_model, load_readers
from ..training.expert_plan import asked_for

SAME_SIDE = 0.1  # share of a window's side by which a layer's windows may differ from the model's


@dataclass(frozen=True)
class Ensemble:
    """Models of the same bands and the same classes; the first one's card speaks for all."""

    networks: tuple[torch.nn.Module, ...]
    cards: tuple[Card, ...]

    @property
    def card(self) -> Card:
        """The first model's card."""
        return self.cards[0]

    @property
    def temperature(self) -> float:
        """The mean of the models' calibrations, for their mean probability."""
        return sum(card.temperature for card in self.cards) / len(self.cards)

    def members(
        self,
        device: torch.device,
        number_format: str = "auto",
    ) -> list[Member]:
        """The models on a device."""
        execution = replace(default_execution(device, number_format), is_prepared=True)
        return [
            Member(softmax_of(executed(network, device, execution)), standardised_in(card.bands))
            for network, card in zip(self.networks, self.cards)
        ]


def load_ensemble(job: PredictJob) -> Ensemble:
    """Load the job's models; one that is of another kind than the first is refused."""
    refuse_unlike_models(job)
    networks, cards = zip(*(load_model(path) for path in (job.model, *job.models)))
    return Ensemble(networks, cards)


def load_reader_members(job: PredictJob) -> tuple[list[ReaderMember], Card]:
    """The job's models of readers, each confined to the evidence asked for, and the first one's card."""
    refuse_unlike_models(job)
    loaded = [load_readers(path) for path in (job.model, *job.models)]
    members = [
        ReaderMember(asked_for(readers, card, job.evidence), card.bands, scales_of(card, job, None)[0])
        for readers, card in loaded
    ]
    return members, loaded[0][1]


def card_at(path: str) -> Card:
    """The card of a model file."""
    try:
        return read_card(path)
    except UserError as problem:
        raise UserError(problem.message, problem.remedy) from problem


def refuse_unlike_models(job: PredictJob) -> None:
    """Refuse further models of another kind than the first."""
    first = card_at(job.model) if job.models else None
    for path in job.models:
        refuse_unlike(Path(path).name, card_at(path), first)


def refuse_unlike(name: str, card: Card, first: Card) -> None:
    """Refuse a model whose probabilities cannot be averaged with the first one's.

    What reads outcrop alone takes the classes of the map, whatever it learned on.
    """
    traits = {
        "evidence": lambda c: (c.architecture["name"] == "readers", c.reads),
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
            s for s in known if any(abs(side - s.side_cells) <= SAME_SIDE * s.side_cells for side in sides)
        ]
        chosen = shared or chosen
    if job.pixels_per_cell:
        chosen = [replace(s, side_cells=round(s.window_px / job.pixels_per_cell)) for s in chosen]
    return list(dict.fromkeys(chosen))


def told_scales(scales: Sequence[Scale], n_models: int, job: PredictJob) -> str:
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
