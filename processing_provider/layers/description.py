"""The metadata of a result: what it is, which model and data made it, how good it is and its limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtCore import QDateTime

from ...contract.model_card import Card
from ..texts import tr

SCORES = ("accuracy", "MPA", "FWIoU", "mIoU")


@dataclass(frozen=True)
class Description:
    """What is known of a run's results, in the thread that computed them.

    Parameters
    ----------
    subject : of the layers' names, such as 'model – raster'
    abstract : paragraphs
    licences, rights : of the data the model was trained on and of the layers given
    """

    subject: str = ""
    abstract: Sequence[str] = ()
    licences: Sequence[str] = ()
    rights: Sequence[str] = ()


def describe_model(card: Card, name: str) -> Description:
    """Give what a model's card tells of the map that it predicts."""
    training = card.training
    data = [str(entry.get("name", "")) for entry in training.get("data", []) if isinstance(entry, dict)]
    abstract = [
        tr("Bedrock under cover, predicted by the model {name}.").format(name=name),
        tr("Trained on: {data}").format(data=", ".join(data)) if data else "",
        *_lines_of_scores(card),
        tr("Limits: {text}").format(text=training["limits"]) if training.get("limits") else "",
    ]
    return Description(
        abstract=[text for text in abstract if text],
        licences=[str(training["licence"])] if training.get("licence") else [],
        rights=[str(training["attribution"])] if training.get("attribution") else [],
    )


def _lines_of_scores(card: Card) -> list[str]:
    """Give a line of scores for each method of the card."""
    lines = []
    for method, figures in card.scores.items():
        numbers = {k: v for k, v in figures.items() if k in SCORES} if isinstance(figures, dict) else {}
        text = ", ".join(f"{k} {v:.3f}" for k, v in numbers.items() if isinstance(v, (int, float)))
        if text:
            lines.append(tr("Scores of {method}: {scores}").format(method=method, scores=text))
    return lines


def set_metadata(layer: QgsMapLayer, description: Description) -> None:
    """Write a description into the layer's metadata."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setAbstract("\n".join(_as_plain(description.abstract)))
    metadata.setLicenses(_as_plain(description.licences))
    metadata.setRights(_as_plain(description.rights))
    metadata.setCrs(layer.crs())
    metadata.setDateTime(Qgis.MetadataDateType.Created, QDateTime.currentDateTime())
    layer.setMetadata(metadata)


def _as_plain(texts: Sequence[str]) -> list[str]:
    """Give texts that QGIS shows as they stand: the layer's information page takes metadata for HTML."""
    return [text.replace("<", "&lt;") for text in texts]
