"""The card of a fold classifier: its classes, how it reads pictures, and how good it was.

Standard library only, because QGIS reads it too. It lies in a safetensors file as that of a bedrock model
does, under a name of its own, so that neither is taken for the other.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from .errors import UserError
from .language import tr
from .model_card import read_header
from .schema import Kind, SchemaProblem, parse_json

FOLD_CARD_KEY = "concealed_bedrock_fold_card"
_FORMAT = "concealed-bedrock-fold-classifier"
_VERSION = 1
_MOST_BYTES = 4_000_000
_CARD = Kind.record(
    {
        "classes": Kind.listing(
            Kind.record({"name": Kind.text(), "colour": Kind.text(pattern="#[0-9a-fA-F]{6}")}), 2, 254
        ),
        "architecture": Kind.record(
            {"name": Kind.text(words=("resnet", "shallow"))},
            {
                "depth": Kind.whole(9, 152),
                "width": Kind.real(0, 4, above=True),
                "even": Kind.flag(),
                "method": Kind.text(100),
                "seed": Kind.whole(0, 2**31),
            },
        ),
        "side_px": Kind.whole(32, 1024),
    },
    {
        "temperature": Kind.real(0, 1000, above=True),
        "training": Kind.table(Kind.anything()),
        "scores": Kind.table(Kind.table(Kind.maybe(Kind.score()))),
        "intervals": Kind.table(Kind.anything()),
        "versions": Kind.table(Kind.text()),
    },
)


@dataclass(frozen=True)
class FoldCard:
    """What a fold classifier is, what it was made of and how good it was.

    Parameters
    ----------
    classes : list of dict
        {"name", "colour" as "#rrggbb"} in the order of the model's outputs.
    architecture : dict
        {"name": "resnet", "depth", "width", "even"}, or {"name": "shallow", "method", "seed"}.
    side_px : int
        Pictures are reduced to squares of this side.
    temperature : float
        Probabilities are raised to its inverse and normalised (Guo et al. 2017).
    training : dict
        Of the data and the course of the training; "limits" says what the model is not for.
    scores, intervals : dict
        On the test set: method -> metric -> value, and the intervals of these.
    versions : dict
        Of torch and whatever else took part.
    """

    classes: list[dict[str, str]]
    architecture: dict[str, Any]
    side_px: int
    temperature: float = 1.0
    training: dict[str, Any] = field(default_factory=dict)
    scores: dict[str, Any] = field(default_factory=dict)
    intervals: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """The classes' names."""
        return [entry["name"] for entry in self.classes]

    def to_json(self) -> str:
        """The card as JSON; the same card always gives the same text."""
        return json.dumps({"format": _FORMAT, "version": _VERSION, **asdict(self)}, sort_keys=True)


def read_fold_card(path: str | Path) -> FoldCard:
    """Read the card of a fold classifier, without its weights.

    Raises
    ------
    UserError
        For a missing or damaged file, a file of another kind, and a card of a newer version.
    """
    metadata = read_header(path).get("__metadata__")
    name = Path(path).name
    if not isinstance(metadata, dict) or FOLD_CARD_KEY not in metadata:
        raise UserError(
            tr("{name} is no fold classifier: it has no card of one.").format(name=name),
            tr("Choose a .safetensors file written by Train a fold classifier."),
        )
    try:
        entries = parse_json(metadata[FOLD_CARD_KEY], most_bytes=_MOST_BYTES)
        if isinstance(entries, dict) and isinstance(entries.get("version"), int):
            _require_known(entries["version"])
        known = {f.name for f in fields(FoldCard)}
        card = {key: value for key, value in entries.items() if key in known}
        _CARD.check(card, "")
    except (SchemaProblem, AttributeError) as problem:
        raise UserError(
            tr("The card of {name} cannot be used: {problem}.").format(name=name, problem=problem),
            tr("Copy or download it again, or train the model again."),
        ) from problem
    return FoldCard(**card)


def _require_known(version: int) -> None:
    """Refuse a card of a newer plugin."""
    if version > _VERSION:
        raise UserError(
            tr("The model has format version {version}, this plugin reads up to {newest}.").format(
                version=version, newest=_VERSION
            ),
            tr("Update the plugin, or choose another model."),
        )
