"""What a model's card says, as facts that a window lists, and the facts of two models side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..contract.card_inputs import describe_inputs
from ..contract.model_card import Card
from ..processing_provider.model_files import ModelFile, limits_of, score_name
from ..processing_provider.texts import tr

Facts = list[tuple[str, str]]


def _facts_of(model: ModelFile) -> Facts:
    """Give the label and the value of each fact; of a file that cannot be used, why."""
    if model.card is None:
        return [(tr("File"), str(model.path)), (tr("Cannot be used"), model.problem)]
    card = model.card
    width, height = card.spacing_m
    data = [entry["name"] for entry in card.training.get("data", [])]
    rights = {"licence": tr("Licence"), "attribution": tr("Attribution")}
    return [
        (tr("File"), str(model.path)),
        (tr("Classes"), ", ".join(entry["name"] for entry in card.classes)),
        *_expected(card),
        *_scores(card),
        (tr("Trained on"), ", ".join(data) or "-"),
        (tr("Cell size"), f"{width:.0f} x {height:.0f} m"),
        (tr("Extent"), f"{', '.join(f'{edge:g}' for edge in card.extent)} ({card.crs[:200]})"),
        (tr("Reads"), describe_inputs(card)),
        (tr("Bands"), ", ".join(band["quantity"] for band in card.bands) or "-"),
        *([(tr("Limits"), limits_of(card))] if limits_of(card) else []),
        *((label, str(card.training[key])) for key, label in rights.items() if card.training.get(key)),
        (tr("Checksum (SHA-256)"), model.checksum()),
    ]


def _expected(card: Card) -> Iterator[tuple[str, str]]:
    """Give the accuracy that is expected under the cover of the training map, with its interval."""
    if found := card.expected_accuracy:
        text = tr("{value:.3f} ({low:.3f}-{high:.3f}) up to {limit_km:.3g} km from outcrop")
        yield tr("Expected accuracy under the cover"), text.format(**found)


def _scores(card: Card) -> Iterator[tuple[str, str]]:
    """Give the scores of each method on the test set, and what the parentheses in them are."""
    intervals = card.intervals.get("scores", {})
    for method, metrics in card.scores.items():
        scores = []
        for name, value in metrics.items() if isinstance(metrics, dict) else ():
            if isinstance(value, (int, float)):
                interval = intervals.get(method, {}).get(name)
                limits = f" ({interval[0]:.3f}-{interval[1]:.3f})" if interval else ""
                scores.append(f"{score_name(name)} {value:.3f}{limits}")
        if scores:
            yield score_name(method), ", ".join(scores)
    if intervals and {"level", "blocks"} <= card.intervals.keys():
        text = tr("{level:.0f} % confidence intervals from {blocks} blocks")
        yield (
            tr("In parentheses"),
            text.format(level=100 * card.intervals["level"], blocks=card.intervals["blocks"]),
        )


def _as_text(facts: Facts) -> str:
    """Write facts one a line."""
    return "\n".join(f"{label}: {value}" for label, value in facts)


def _side_by_side(first: Facts, second: Facts) -> Sequence[tuple[str, str, str]]:
    """Give label and values of the facts of two models; one that a model lacks is empty."""
    ours, theirs = dict(first), dict(second)
    labels = list(dict.fromkeys([*ours, *theirs]))
    return [(label, ours.get(label, ""), theirs.get(label, "")) for label in labels]
