"""The model files that a user has: those installed with the plugin, and those in the user's folder."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from ..contract.errors import UserError
from ..contract.model_card import Card, read_card
from ..processing_provider.engine.folders import MODELS, user_models
from ..processing_provider.texts import tr


@dataclass(frozen=True)
class Model:
    """A model file with its card, or with the reason why it cannot be used."""

    path: Path
    card: Card | None = None
    problem: str = ""


def list_models() -> list[Model]:
    """Give all model files, the plugin's own first."""
    models = []
    for path in (path for folder in (MODELS, user_models()) for path in sorted(folder.glob("*.safetensors"))):
        try:
            models.append(Model(path, read_card(path)))
        except UserError as problem:
            models.append(Model(path, problem=str(problem)))
    return models


def add_model(path: Path) -> Path:
    """Copy a model file into the user's folder.

    Raises
    ------
    UserError
        For a file that is damaged, of another kind, or of a name that is taken.
    """
    read_card(path)
    target = user_models() / path.name
    if target.exists():
        raise UserError(
            tr("There is already a model named {name}.").format(name=path.name),
            tr("Rename the file first."),
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    shutil.copyfile(path, part)
    return part.replace(target)


def describe(model: Model) -> str:
    """Describe a model by its card, one fact a line."""
    if model.card is None:
        return model.problem
    card = model.card
    width, height = card.spacing_m
    rights = {"limits": tr("Limits"), "licence": tr("Licence"), "attribution": tr("Attribution")}
    lines = [
        str(model.path),
        tr("Classes: {names}").format(names=", ".join(entry["name"] for entry in card.classes)),
        tr("Bands: {names}").format(names=", ".join(band["quantity"] for band in card.bands)),
        tr("Trained on: {names}").format(
            names=", ".join(entry["name"] for entry in card.training.get("data", [])) or "-"
        ),
        tr("Cell size: {width:.0f} x {height:.0f} m").format(width=width, height=height),
        tr("Extent: {extent} ({crs})").format(
            extent=", ".join(f"{edge:g}" for edge in card.extent), crs=card.crs[:200]
        ),
        *_scores(card),
        *(f"{label}: {card.training[key]}" for key, label in rights.items() if card.training.get(key)),
    ]
    return "\n".join(lines)


def _scores(card: Card) -> list[str]:
    """Give a line for each method that was scored on the test set."""
    lines, intervals = [], card.intervals.get("scores", {})
    for method, metrics in card.scores.items():
        numbers = metrics.items() if isinstance(metrics, dict) else ()
        scores = [
            _score(name, value, intervals.get(method, {}).get(name))
            for name, value in numbers
            if isinstance(value, (int, float))
        ]
        if scores:
            lines.append(f"{method}: " + ", ".join(scores))
    if intervals and {"level", "blocks"} <= card.intervals.keys():
        text = tr("In parentheses: {level:.0f} % confidence intervals from {blocks} blocks")
        lines.append(text.format(level=100 * card.intervals["level"], blocks=card.intervals["blocks"]))
    return lines


def _score(name: str, value: float, interval: list[float] | None) -> str:
    return f"{name} {value:.3f}" + (f" ({interval[0]:.3f}-{interval[1]:.3f})" if interval else "")
