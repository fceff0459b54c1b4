"""What is wrong with a model file or its card, in sentences for the user."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from .errors import UserError
from .language import tr
from .schema import Kind, SchemaProblem


def _check_scores(scores: dict[str, Any]) -> None:
    """Refuse scores that are no numbers; what is no table of scores is a remark."""
    tables = {method: figures for method, figures in scores.items() if isinstance(figures, dict)}
    try:
        Kind.table(Kind.table(Kind.one_or_many(Kind.maybe(Kind.score())))).check(tables, "scores")
    except SchemaProblem as problem:
        raise _damaged(tr("the card cannot be used: {problem}").format(problem=problem)) from problem


def _check_readers(architecture: dict[str, Any]) -> None:
    """Refuse a model of several readers that lacks a power for each of them."""
    readers, powers = architecture.get("readers", ()), architecture.get("powers", ())
    _check(
        len(readers) == len(powers),
        tr("the card has {n_readers} readers and {n_powers} powers").format(
            n_readers=len(readers), n_powers=len(powers)
        ),
    )
    _check(architecture["name"] != "readers" or len(readers) > 0, tr("the card has no reader"))
    for reader in readers:
        lacking = {"architecture", "in_bands", "n_learned"} - reader.keys()
        _check(
            reader["name"] != "network" or not lacking,
            tr("the card has a network without {missing}").format(missing=", ".join(sorted(lacking))),
        )


def _check_covariance(evidence: dict[str, Any], n_bands: int) -> None:
    """Refuse a covariance of another number of bands, and distances without their shares."""
    rows = evidence.get("covariance") or ()
    _check(
        len(rows) in (0, n_bands) and all(len(row) == len(rows) for row in rows),
        tr("the card has a covariance of {n_rows} rows for {n_bands} bands").format(
            n_rows=len(rows), n_bands=n_bands
        ),
    )
    shares, distances = evidence.get("rarer_than", ()), evidence.get("distance", ())
    _check(
        len(shares) == len(distances),
        tr("the card has {n_shares} shares for {n_distances} distances").format(
            n_shares=len(shares), n_distances=len(distances)
        ),
    )
    _check(not rows or len(shares) > 0, tr("the card has a covariance and no distances"))


def _check_under_cover(entry: dict[str, Any], expected: dict[str, Any]) -> None:
    """Refuse a calibration for the covered ground, or an expected accuracy, whose parts do not fit."""
    missing = {"value", "low", "high", "covered", "limit_km"} - expected.keys()
    _check(
        not (expected and missing),
        tr("the card has an expected accuracy without {missing}").format(missing=", ".join(sorted(missing))),
    )
    knots, powers, least = (entry.get(name, ()) for name in ("knots_km", "powers", "least"))
    is_whole = len(powers) == len(knots) and len(least) == max(len(knots) - 1, 1)
    is_rising = all(a < b for a, b in pairwise(knots))
    _check(
        not entry or (len(knots) > 0 and is_whole and is_rising),
        tr("the card has a calibration for the covered ground that does not fit together"),
    )


def _check(is_good: bool, complaint: str) -> None:
    """Refuse a card, with a complaint that tells what is wrong with it."""
    if not is_good:
        raise _damaged(complaint)


def _damaged(detail: str) -> UserError:
    """The problem of a file that was once a model file, or nearly."""
    return UserError(
        tr("The model file is damaged: {detail}.").format(detail=detail),
        tr("Copy or download it again, or train the model again."),
    )


def _foreign(name: str, found: str) -> UserError:
    """The problem of a file of another kind."""
    return UserError(
        tr("{name} is no model file of this plugin: it holds {found}.").format(name=name, found=found),
        tr("Choose a .safetensors file written by Train a bedrock model."),
    )
