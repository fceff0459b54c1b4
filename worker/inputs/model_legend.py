"""Which legend a prediction reads its map by: the one that was given, else that of the model.

A field or legend that was given wins. Else the map is read as the one that the model was trained on, where
the model's legend takes any of its values; else by the layer's symbols, or by its values, with a warning.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...contract.errors import UserError
from ...contract.jobs import Geology, PredictJob
from ...contract.model_card import Card
from ...geology.legend import Legend, as_text
from ...geology.maps.class_raster import read_geology
from ..reporting import Reporter
from .job_inputs import READING, legend_of, legend_of_model

FEW = 6  # names that a sentence lists


def with_legend(job: PredictJob, card: Card, reporter: Reporter) -> PredictJob:
    """The job with its class field and the legend that its map is read by."""
    if not job.geology.path:
        return job
    source = with_field(job.geology, card)
    if not card.legend:
        return replace(job, geology=source)
    with READING:
        units = read_geology(source.path, source.layer, source.field, encoding=source.encoding)
    values = sorted({as_text(value) for value in units[source.field]} - {""})
    if not source.legend and is_fitting(job.model, card, source, values, reporter):
        source = replace(source, legend=job.model)
    else:
        compare(legend_of(source, units), card, job.evidence, reporter)
    return replace(job, geology=source)


def with_field(source: Geology, card: Card) -> Geology:
    """The map with its class field: the one that was given, or the model's."""
    if source.field:
        return source
    if not card.class_field:
        source.require_field()
    try:
        read_geology(source.path, source.layer, card.class_field, encoding=source.encoding)
    except UserError as problem:
        raise UserError(
            f"The model was trained on the class field '{card.class_field}', and none is given: "
            f"{problem.message}",
            problem.remedy,
        ) from problem
    return replace(source, field=card.class_field)


def is_fitting(model: str, card: Card, source: Geology, values: Sequence[str], reporter: Reporter) -> bool:
    """Whether the map is read by the model's legend; says so, and what that legend leaves to cover."""
    legend = legend_of_model(model)
    left = [value for value in values if legend.class_of(value) is None]
    instead = "its symbols" if source.symbols else "its values"
    if values and len(left) == len(values):
        reporter.warning(
            f"The model's legend takes none of the values of the field '{source.field}' ({listed(left)}): "
            f"the map is read by {instead}."
        )
        return False
    if left and card.legend.get("origin") == "values":  # made of another map's values: these make it anew
        reporter.warning(
            f"The model's legend was made of its own map's values, and lacks {listed(left)}: the map is read "
            f"by {instead}."
        )
        return False
    reporter.info(f"The map is read by the model's legend, with the class field '{source.field}'.")
    if left:
        reporter.warning(f"No rule of the model's legend takes {listed(left)}: these units are cover.")
    return True


def compare(legend: Legend, card: Card, evidence: str, reporter: Reporter) -> None:
    """Say which classes of another legend are the model's; refuse one that shares none, where it has to."""
    known = {entry["name"].casefold() for entry in card.classes}
    shared = [c.name for c in legend.classes if c.name.casefold() in known]
    others = [c.name for c in legend.classes if c.name.casefold() not in known]
    reads = card.reads if evidence == "model" else evidence
    if reads == "both" and not shared:
        raise UserError(
            f"The map's legend names {listed(others)}; the model knows {listed(names_of(card))}, and no "
            "class has the same name.",
            "Leave LEGEND empty to take the model's own, give a legend with the model's class names, or "
            "train a model with this legend.",
        )
    if others:
        reporter.warning(
            f"The map is not read by the model's legend. Classes of the same name: "
            f"{listed(shared) or 'none'}; the model was not trained on {listed(others)}."
        )


def names_of(card: Card) -> list[str]:
    """The names of a model's classes."""
    return [entry["name"] for entry in card.classes]


def listed(names: Sequence[str]) -> str:
    """Names in a row, the first few of many.

    >>> listed(["a", "b"]), listed([str(n) for n in range(20)])
    ('a, b', '0, 1, 2, 3, 4, 5 and 14 more')
    """
    more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
    return ", ".join(name[:60] for name in names[:FEW]) + more
