"""The verb `classifyfolds`: a point for each picture, with the class of its fold and how sure that is."""

from __future__ import annotations

import geopandas as gpd
import numpy as np

from ...contract.errors import UserError
from ...contract.fold_card import FoldCard
from ...contract.jobs import ClassifyFoldsJob
from ...contract.language import tr
from ...models.folds.classifier import FoldClassifier
from ...models.folds.model_file import load_classifier
from ..files.layer_file import _write_layer
from ..files.styles import _categorised_qml
from ..inputs.picture_table import _list_pictures, _PictureTable, _read_all
from ..reporting import Reporter
from ..safety.staging import _staged

_AT_ONCE = 512  # pictures in memory
_UNREADABLE = "#969696"
_LONGEST_FIELD = 40  # characters


def run(job: ClassifyFoldsJob, reporter: Reporter) -> None:
    """Read the pictures by batches, classify them, and write the layer."""
    classifier, card = load_classifier(job.model)
    table = _list_pictures(job)
    probabilities, reasons = _classify(table.paths, classifier, card, reporter)
    if len(reasons) == len(table.paths):
        first = f"{table.paths[0] or tr('no path')}: {reasons[0]}"
        raise UserError(
            tr("None of {n} pictures of {name} can be read ({first}).").format(
                n=len(table.paths), name=table.name, first=first
            ),
            tr(
                "Check the paths of the pictures (PICTURE_FIELD); relative ones begin at the folder of the "
                "layer or of the project."
            ),
        )
    if reasons:
        reporter.warning(
            tr("{n} of {all} pictures cannot be read; the field reason says why.").format(
                n=len(reasons), all=len(table.paths)
            )
        )
    without = int(table.places.is_empty.sum() + table.places.isna().sum())
    if without:
        reporter.warning(
            tr("{n} of {all} pictures have no place, so that they are rows without a point.").format(
                n=without, all=len(table.paths)
            )
        )
    with _staged(job) as places:
        _write(places.output, table, probabilities, reasons, card)
    counts = np.bincount(probabilities[~np.isnan(probabilities[:, 0])].argmax(axis=1), minlength=2)
    reporter.info(
        tr("{n} pictures: {counts}.").format(
            n=len(table.paths), counts=", ".join(f"{name} {n}" for name, n in zip(card.names, counts))
        )
    )
    reporter.result({"output": job.output}, pictures=len(table.paths), unreadable=len(reasons))


def _classify(
    paths: list[str], classifier: FoldClassifier, card: FoldCard, reporter: Reporter
) -> tuple[np.ndarray, dict[int, str]]:
    """Class probabilities, (n, n_classes), NaN where a picture cannot be read; row -> why not."""
    probabilities = np.full((len(paths), len(card.classes)), np.nan)
    reasons: dict[int, str] = {}
    for start in range(0, len(paths), _AT_ONCE):
        part = paths[start : start + _AT_ONCE]
        share = reporter.part(0.95 * start / len(paths), 0.95 * (start + len(part)) / len(paths))
        pictures, rows, unread = _read_all(part, card.side_px, share)
        reasons |= {start + row: reason for row, reason in unread.items()}
        if len(rows):
            probabilities[start + rows] = classifier.predict(pictures)
    return probabilities, reasons


def _write(
    path: str, table: _PictureTable, probabilities: np.ndarray, reasons: dict[int, str], card: FoldCard
) -> None:
    """Write the layer, coloured by class."""
    is_read = ~np.isnan(probabilities[:, 0])
    order = np.argsort(-np.nan_to_num(probabilities), axis=1, kind="stable")
    names = np.array(card.names, object)
    rows = {
        "picture": table.paths,
        "class": np.where(is_read, names[order[:, 0]], ""),
        "confidence": np.take_along_axis(probabilities, order[:, :1], axis=1)[:, 0].round(4),
        "runner_up": np.where(is_read, names[order[:, 1]], ""),
        "reason": [reasons.get(row, "") for row in range(len(table.paths))],
    }
    columns = _columns(card.names, set(rows))
    rows |= {column: probabilities[:, number].round(4) for number, column in enumerate(columns)}
    layer = gpd.GeoDataFrame(rows, geometry=table.places.to_numpy(), crs=table.places.crs)
    entries = [(entry["name"], entry["name"], entry["colour"]) for entry in card.classes]
    entries.append(("", tr("Could not be read"), _UNREADABLE))
    style = _categorised_qml("class", entries, kind="string", draw="dot")
    _write_layer(path, layer, "folds", style)


def _columns(names: list[str], taken: set[str]) -> list[str]:
    """A column's name for the probability of each class, each once in whatever case."""
    found: list[str] = []
    used = {name.casefold() for name in taken}
    for name in names:
        plain = "p_" + "".join(letter if letter.isalnum() else "_" for letter in name)[:_LONGEST_FIELD]
        column, number = plain, 2
        while column.casefold() in used:
            column, number = f"{plain}_{number}", number + 1
        used.add(column.casefold())
        found.append(column)
    return found
