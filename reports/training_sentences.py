"""What a training or an evaluation shows, in sentences: verdict, headline, warnings."""

from __future__ import annotations

from collections.abc import Sequence

from ..contract.language import mark, tr, tr_marked
from ..models.evaluation.bootstrap import PairedDifference
from ..models.evaluation.cover_calibration import ExpectedAccuracy
from ..models.evaluation.methods import NAMES, PLAIN, MethodResult
from .fronts import _front_sentence, _judgement
from .text import _in_sentence, _method_name, _percent, _signed, _thousands

_METRIC_NAMES = {"accuracy": mark("accuracy")}  # the others are abbreviations
_NEAREST = "Nearest outcrop"
_NEARLY_ALL = 0.95  # share of the covered cells
_FEW_CELLS = 100  # percentages of fewer are uncertain


def _headline(
    methods: Sequence[MethodResult], subject: str, test_set: str, expected: ExpectedAccuracy | None
) -> str:
    """The result in a sentence, and how it compares with the other methods, all at PRIORS 0."""
    first, *others = methods
    accuracies = "; ".join(
        f"{_in_sentence(_method_name(m.name))} {_percent(m.at(PLAIN).accuracy)}\u00a0%" for m in others
    )
    text = (
        tr(
            "On {test_set}, {model} predicts the bedrock class correctly in {accuracy}\u00a0% of {cells} "
            "cells ({others}); the mean over the classes (MPA) is {mpa}\u00a0%."
        )
        if others
        else tr(
            "On {test_set}, {model} predicts the bedrock class correctly in {accuracy}\u00a0% of {cells} "
            "cells; the mean over the classes (MPA) is {mpa}\u00a0%."
        )
    )
    sentence = text.format(
        test_set=test_set,
        model=subject,
        accuracy=_percent(first.at(PLAIN).accuracy),
        cells=_thousands(first.metrics.cells),
        others=accuracies,
        mpa=_percent(first.at(PLAIN).mpa),
    )
    if expected:
        sentence = f"{_expected_sentence(expected)} {sentence}"
    compared = (_front_sentence(m) or _difference(m.name, m.difference) for m in others)
    return " ".join([sentence, *(text for text in compared if text)])


def _verdict(
    methods: Sequence[MethodResult], cells_in_words: str, expected: ExpectedAccuracy | None
) -> list[str]:
    """How often the model is right, under cover and where it was tested, in plain sentences."""
    first, *others = methods
    nearest = next((method for method in others if method.name == _NEAREST), None)
    counted = {"right": _of_hundred(first), "cells": tr_marked(cells_in_words)}
    if nearest is None:
        sentences = [tr("Right in {right} of 100 {cells}.").format(**counted)]
    else:
        text = tr("Right in {right} of 100 {cells}, nearest outcrop in {nearest}.")
        sentences = [text.format(nearest=_of_hundred(nearest), **counted)]
        if (judgement := _judgement(nearest)) == "alike":
            sentences.append(tr("The difference to nearest outcrop may be chance."))
        elif judgement == "worse":
            sentences.append(tr("Nearest outcrop alone does better."))
    if expected:
        sentences.insert(0, _expected_in_short(expected))
    return sentences


def _expected_in_short(found: ExpectedAccuracy) -> str:
    """How many covered cells of a hundred are expected to be right."""
    text = (
        tr("Under the cover about {value} of 100 cells should be right ({low} to {high}).")
        if found.covered > _NEARLY_ALL
        else tr(
            "Under the cover about {value} of 100 cells should be right ({low} to {high}) up to {limit} km "
            "from outcrop; beyond lie {share} of 100 covered cells, of which nothing is claimed."
        )
    )
    return text.format(
        value=round(100 * found.value),
        low=round(100 * found.low),
        high=round(100 * found.high),
        limit=f"{found.limit_km:.3g}",
        share=max(round(100 * (1 - found.covered)), 1),
    )


def _expected_sentence(found: ExpectedAccuracy) -> str:
    """The expected accuracy with its interval, and where it comes from."""
    text = tr(
        "Under the cover, up to {limit} km from outcrop ({share}\u00a0% of the covered cells), an accuracy "
        "of {value}\u00a0% is expected (90\u00a0% interval {low} to {high}\u00a0%): the mean confidence "
        "there, calibrated on outcrop that was hidden as far from other outcrop."
    )
    return text.format(
        limit=f"{found.limit_km:.3g}",
        share=_percent(found.covered),
        value=_percent(found.value),
        low=_percent(found.low),
        high=_percent(found.high),
    )


def _difference(name: str, found: PairedDifference | None) -> str:
    """The first method less another one, in a sentence; empty where they were not compared."""
    if found is None:
        return ""
    if found.low <= 0 <= found.high:
        text = tr(
            "The difference to {method} is not significant ({low} to {high} points of {metric}, "
            "{level:.0f}\u00a0% interval from {blocks} blocks)."
        )
    elif found.low > 0:
        text = tr(
            "It is better than {method} ({low} to {high} points of {metric}, {level:.0f}\u00a0% interval "
            "from {blocks} blocks)."
        )
    else:
        text = tr(
            "It is worse than {method} ({low} to {high} points of {metric}, {level:.0f}\u00a0% interval from "
            "{blocks} blocks)."
        )
    return text.format(
        method=_in_sentence(_method_name(name)),
        low=_signed(found.low),
        high=_signed(found.high),
        metric=tr_marked(NAMES[found.metric]),
        level=100 * found.level,
        blocks=found.n_blocks,
    )


def _of_hundred(method: MethodResult) -> int:
    """Cells that are right of a hundred; 100 and 0 only where all or none are."""
    share = 100 * float(method.at(PLAIN).accuracy)
    return round(share) if share in (0.0, 100.0) else min(max(round(share), 1), 99)


def _of_random_split(leaked_share: float | None) -> str:
    """The warning that a random split deserves."""
    text = (
        tr(
            "The split is random: training windows show part of the test set, so these metrics do not "
            "hold farther from outcrop. Split by blocks to estimate the accuracy there."
        )
        if leaked_share is None
        else tr(
            "The split is random: training windows show part of the test set ({share}\u00a0% of its "
            "cells), so these metrics do not hold farther from outcrop. Split by blocks to estimate the "
            "accuracy there."
        )
    )
    return text.format(share=_percent(leaked_share))


def _of_rare_classes(support: Sequence[int], class_names: Sequence[str]) -> list[str]:
    """Warnings of classes with few test cells, or none."""
    found = []
    absent = [name for name, cells in zip(class_names, support) if cells == 0]
    few = [name for name, cells in zip(class_names, support) if 0 < cells < _FEW_CELLS]
    if absent:
        text = tr("The test set has no cell of {classes}: their accuracy is unknown.")
        found.append(text.format(classes=", ".join(absent)))
    if few:
        text = tr("The test set has fewer than {count} cells of {classes}: their metrics are uncertain.")
        found.append(text.format(count=_FEW_CELLS, classes=", ".join(few)))
    return found
