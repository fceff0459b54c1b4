"""Which legend a prediction reads its map by: the one that was given, else that of the model.

A field or legend that was given wins. Else the map is read as the one that the model was trained on, where
the model's legend takes any of its values; else by the layer's symbols, or by its values, with a warning.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geopandas import GeoDataFrame

from ...contract.errors import UserError
from ...contract.jobs import Geology, PredictJob
from ...contract.language import tr
from ...contract.model_card import Card
from ...geology.legend import Legend, as_text
from ..reporting import Reporter
from .geological_map import _GeologicalMap, _legend_of_model, _read_units

_FEW = 6  # names that a sentence lists


def _map_for_model(
    job: PredictJob, card: Card, reporter: Reporter
) -> tuple[PredictJob, _GeologicalMap | None]:
    """The job with its class field and legend, and the map they are read from, once; None without a map."""
    if not job.geology.path:
        return job, None
    source, units = _with_field(job.geology, card)
    if not card.legend:
        found = _GeologicalMap(source, job.holdout, units=units)
        return replace(job, geology=source), found
    values = sorted({as_text(value) for value in units[source.field]} - {""})
    is_own = not source.legend and _is_fitting(job.model, card, source, values, reporter)
    source = replace(source, legend=job.model) if is_own else source
    found = _GeologicalMap(source, job.holdout, units=units)
    if not is_own:
        _compare(found.legend, card, job.evidence, reporter)
    return replace(job, geology=source), found


def _with_field(source: Geology, card: Card) -> tuple[Geology, GeoDataFrame]:
    """The map with its class field, the one that was given or the model's; and its polygons."""
    if source.field:
        return source, _read_units(source)
    if not card.class_field:
        source.require_field()
    try:
        units = _read_units(source, card.class_field)
    except UserError as problem:
        raise UserError(
            tr("The model was trained on the class field '{field}', and none is given: {message}").format(
                field=card.class_field, message=problem.message
            ),
            problem.remedy,
        ) from problem
    return replace(source, field=card.class_field), units


def _is_fitting(model: str, card: Card, source: Geology, values: Sequence[str], reporter: Reporter) -> bool:
    """Whether the map is read by the model's legend; says so, and what that legend leaves to cover."""
    legend = _legend_of_model(model)
    left = [value for value in values if legend.class_of(value) is None]
    listed = _listed(left)
    if values and len(left) == len(values):
        reporter.warning(
            tr(
                "The model's legend takes none of the values of the field '{field}' ({listed}): the "
                "map is read by its symbols."
            ).format(field=source.field, listed=listed)
            if source.symbols
            else tr(
                "The model's legend takes none of the values of the field '{field}' ({listed}): the "
                "map is read by its values."
            ).format(field=source.field, listed=listed)
        )
        return False
    if left and card.legend.get("origin") == "values":  # made of another map's values: these make it anew
        reporter.warning(
            tr(
                "The model's legend was made of its own map's values, and lacks {listed}: the map is "
                "read by its symbols."
            ).format(listed=listed)
            if source.symbols
            else tr(
                "The model's legend was made of its own map's values, and lacks {listed}: the map is "
                "read by its values."
            ).format(listed=listed)
        )
        return False
    reporter.info(
        tr("The map is read by the model's legend, with the class field '{field}'.").format(
            field=source.field
        )
    )
    if left:
        reporter.warning(
            tr("No rule of the model's legend takes {listed}: these units are cover.").format(listed=listed)
        )
    return True


def _compare(legend: Legend, card: Card, evidence: str, reporter: Reporter) -> None:
    """Say which classes of another legend are the model's; refuse one that shares none, where it has to."""
    names = [entry["name"] for entry in card.classes]
    known = {name.casefold() for name in names}
    shared = [c.name for c in legend.classes if c.name.casefold() in known]
    others = [c.name for c in legend.classes if c.name.casefold() not in known]
    reads = card.reads if evidence == "model" else evidence
    if reads == "both" and not shared:
        raise UserError(
            tr(
                "The map's legend names {others}; the model knows {names}, and no class has the same name."
            ).format(others=_listed(others), names=_listed(names)),
            tr(
                "Leave LEGEND empty to take the model's own, give a legend with the model's class "
                "names, or train a model with this legend."
            ),
        )
    if others:
        reporter.warning(
            tr(
                "The map is not read by the model's legend. Classes of the same name: {shared}; the "
                "model was not trained on {others}."
            ).format(shared=_listed(shared) or tr("none"), others=_listed(others))
        )


def _listed(names: Sequence[str]) -> str:
    """Names in a row, the first few of many.

    >>> _listed(["a", "b"]), _listed([str(n) for n in range(20)])
    ('a, b', '0, 1, 2, 3, 4, 5 and 14 more')
    """
    listed, n_more = ", ".join(name[:60] for name in names[:_FEW]), len(names) - _FEW
    return tr("{listed} and {n_more} more").format(listed=listed, n_more=n_more) if n_more > 0 else listed
