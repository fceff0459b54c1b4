"""The model files that a user has: those that came with the plugin, and those of the user's folder."""

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
    folders = (MODELS, user_models())
    return [read_model(path) for folder in folders for path in sorted(folder.glob("*.safetensors"))]


def read_model(path: Path) -> Model:
    """Read a model file's card."""
    try:
        return Model(path, read_card(path))
    except UserError as problem:
        return Model(path, problem=str(problem))


def add_model(path: Path) -> Path:
    """Copy a model file into the user's folder; a file that is no model is refused.

    Raises
    ------
    UserError
        For a file that is damaged or of another kind.
    FileExistsError
        Where the user's folder has a model of that name.
    """
    read_card(path)
    target = user_models() / path.name
    if target.exists():
        raise FileExistsError(
            tr("There is a model called {name} already. Rename the file first.").format(name=path.name)
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".part")
    shutil.copyfile(path, beside)
    return beside.replace(target)


def describe(model: Model) -> str:
    """Tell what a model is, in lines."""
    if model.card is None:
        return model.problem
    card = model.card
    width, height = card.spacing_m
    lines = [
        str(model.path),
        tr("Classes: {names}").format(names=", ".join(entry["name"] for entry in card.classes)),
        tr("Bands: {names}").format(names=", ".join(band["quantity"] for band in card.bands)),
        tr("Trained on: {names}").format(names=", ".join(names_of_data(card)) or "-"),
        tr("Cell size: {width:.0f} x {height:.0f} m").format(width=width, height=height),
        tr("Ground: {extent} ({crs})").format(
            extent=", ".join(f"{edge:g}" for edge in card.extent), crs=card.crs[:200]
        ),
        *lines_of_scores(card),
        *lines_of_rights(card),
    ]
    return "\n".join(lines)


def lines_of_rights(card: Card) -> list[str]:
    """Give what a model is not for, and whose data it is made of, where the card tells."""
    labels = {"limits": tr("Limits"), "licence": tr("Licence"), "attribution": tr("Attribution")}
    return [f"{label}: {card.training[key]}" for key, label in labels.items() if card.training.get(key)]


def names_of_data(card: Card) -> list[str]:
    """Give the names of the files that a model learned from."""
    return [entry["name"] for entry in card.training.get("data", [])]


def lines_of_scores(card: Card) -> list[str]:
    """Give a line for each method that was scored on the validation ground."""
    lines, intervals = [], card.intervals.get("scores", {})
    for method, figures in card.scores.items():
        numbers = figures.items() if isinstance(figures, dict) else ()
        told = [
            told_score(name, value, intervals.get(method, {}).get(name))
            for name, value in numbers
            if isinstance(value, (int, float))
        ]
        if told:
            lines.append(f"{method}: " + ", ".join(told))
    if intervals and {"level", "blocks"} <= card.intervals.keys():
        text = tr("In brackets: {level:.0f} % intervals from {blocks} blocks")
        lines.append(text.format(level=100 * card.intervals["level"], blocks=card.intervals["blocks"]))
    return lines


def told_score(name: str, value: float, interval: list[float] | None) -> str:
    """Give a score, with its interval where there is one."""
    return f"{name} {value:.3f}" + (f" ({interval[0]:.3f}-{interval[1]:.3f})" if interval else "")
