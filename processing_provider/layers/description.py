"""The metadata of a result: what it is, which model and data made it, how good it is and its limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtCore import QDateTime

from ...contract.model_card import Card
from ..texts import tr

_SCORES = ("accuracy", "MPA", "FWIoU", "mIoU")


@dataclass(frozen=True)
class Description:
    """What is known about the results of a run.

    Parameters
    ----------
    subject : str
        Of the layers' names, such as 'model – raster'.
    abstract : sequence of str
        Paragraphs.
    licences, rights : sequence of str
        Of the data the model was trained on and of the layers given.
    """

    subject: str = ""
    abstract: Sequence[str] = ()
    licences: Sequence[str] = ()
    rights: Sequence[str] = ()


def describe_model(card: Card, name: str) -> Description:
    """Describe the map that a model predicts, from the model's card."""
    training = card.training
    data = [str(entry.get("name", "")) for entry in training.get("data", []) if isinstance(entry, dict)]
    abstract = [
        tr("Bedrock under cover, predicted by the model {name}.").format(name=name),
        tr("Trained on: {data}").format(data=", ".join(data)) if data else "",
        *_scores(card),
        tr("Limits: {text}").format(text=training["limits"]) if training.get("limits") else "",
    ]
    return Description(
        abstract=[text for text in abstract if text],
        licences=[str(training["licence"])] if training.get("licence") else [],
        rights=[str(training["attribution"])] if training.get("attribution") else [],
    )


def _scores(card: Card) -> list[str]:
    """Write the scores of each method of the card in a line."""
    lines = []
    for method, metrics in card.scores.items():
        numbers = {k: v for k, v in metrics.items() if k in _SCORES} if isinstance(metrics, dict) else {}
        text = ", ".join(f"{k} {v:.3f}" for k, v in numbers.items() if isinstance(v, (int, float)))
        if text:
            lines.append(tr("Scores of {method}: {scores}").format(method=method, scores=text))
    return lines


def set_metadata(layer: QgsMapLayer, description: Description) -> None:
    """Write a description into the layer's metadata."""
    # The layer's information page takes metadata as HTML.
    abstract, licences, rights = (
        [text.replace("<", "&lt;") for text in texts]
        for texts in (description.abstract, description.licences, description.rights)
    )
    metadata = QgsLayerMetadata()
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setAbstract("\n".join(abstract))
    metadata.setLicenses(licences)
    metadata.setRights(rights)
    metadata.setCrs(layer.crs())
    metadata.setDateTime(Qgis.MetadataDateType.Created, QDateTime.currentDateTime())
    layer.setMetadata(metadata)
