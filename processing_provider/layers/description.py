"""The metadata of a result: what it is, which model and data made it, how good it is and its limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtCore import QDateTime

from ...contract.model_card import Card
from ..model_files import limits_of, score_name
from ..texts import tr

_SCORES = ("accuracy", "MPA", "FWIoU", "mIoU")


@dataclass(frozen=True)
class _Description:
    """What is known about the results of a run.

    Parameters
    ----------
    subject : str
        Of the layers' names, such as 'model – raster'.
    abstract : sequence of str
        Paragraphs.
    sources : sequence of str
        Names of the layers that the results were made from.
    licences, rights : sequence of str
        Of the data the model was trained on and of the layers given.
    """

    subject: str = ""
    abstract: Sequence[str] = ()
    sources: Sequence[str] = ()
    licences: Sequence[str] = ()
    rights: Sequence[str] = ()

    @classmethod
    def of_model(cls, card: Card, name: str) -> _Description:
        """Describe the map that a model predicts, from the model's card."""
        entries = [entry for entry in card.training.get("data", []) if isinstance(entry, dict)]
        data = ", ".join(str(entry.get("name", "")) for entry in entries)
        abstract = [
            tr("Bedrock under cover, predicted by the model {name}.").format(name=name),
            tr("Trained on: {data}").format(data=data) if data else "",
            *_scores(card),
            _limits(card),
        ]
        return cls(
            abstract=[text for text in abstract if text],
            licences=_each_once("licence", [card.training, *entries]),
            rights=_each_once("attribution", [card.training, *entries]),
        )

    def write_to(self, layer: QgsMapLayer, purpose: str = "") -> None:
        """Write the description into a layer's metadata, after a sentence on what the layer shows."""
        paragraphs = [purpose, *self.abstract]
        if self.sources:
            paragraphs.append(tr("Made from: {layers}").format(layers=", ".join(self.sources)))
        metadata = QgsLayerMetadata()
        metadata.setTitle(layer.name())
        metadata.setType("dataset")
        metadata.setAbstract("\n".join(_plain(paragraphs)))
        metadata.setLicenses(_plain(self.licences))
        metadata.setRights(_plain(self.rights))
        metadata.setCrs(layer.crs())
        metadata.setDateTime(Qgis.MetadataDateType.Created, QDateTime.currentDateTime())
        layer.setMetadata(metadata)


def _scores(card: Card) -> list[str]:
    """Write the accuracy expected under the cover, and the scores of each method of the card, in lines."""
    lines = []
    if found := card.expected_accuracy:
        text = tr("Expected accuracy under the cover: {value:.3f} ({low:.3f}-{high:.3f})")
        lines.append(text.format(**found))
    for method, metrics in card.scores.items():
        numbers = {k: v for k, v in metrics.items() if k in _SCORES} if isinstance(metrics, dict) else {}
        text = ", ".join(
            f"{score_name(k)} {v:.3f}" for k, v in numbers.items() if isinstance(v, (int, float))
        )
        if text:
            lines.append(tr("Scores of {method}: {scores}").format(method=score_name(method), scores=text))
    return lines


def _limits(card: Card) -> str:
    """Say what the model is not for: in its author's words, else how far it was tested."""
    if limits_of(card):
        return tr("Limits: {text}").format(text=limits_of(card))
    if card.evidence.get("tested_km"):
        text = tr("the scores hold for the area of the training, up to {distance} km from outcrop.")
        return tr("Limits: {text}").format(text=text.format(distance=f"{card.evidence['tested_km']:.3g}"))
    return ""


def _each_once(key: str, entries: Sequence[Mapping]) -> list[str]:
    """Give what some entries of a card say under a key."""
    return list(dict.fromkeys(str(entry[key]) for entry in entries if entry.get(key)))


def _plain(texts: Sequence[str]) -> list[str]:
    """Give texts as HTML, which the layer's information page takes metadata for; empty ones are left out."""
    return [text.replace("<", "&lt;") for text in texts if text]
