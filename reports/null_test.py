"""The null test as a sentence, a table and figures of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..contract.language import mark, tr, tr_marked
from ..models.evaluation.null_test import CHANCE, METRICS, NullTest
from ..models.experts.fit import LEAST_GAIN
from .page import Block, _Table, _Text
from .text import _percent, _signed, _thousands

_ENOUGH = round(1 / CHANCE) - 1  # nulls with which p can be CHANCE
_WORTH_TELLING = 0.01  # of accuracy: one more cell of 100
_LEAST_SHOWN = 0.0005  # a tenth of a point, after rounding
NO_GRAVITY = mark("The model was trained without gravity.")
_USED = mark("The model uses it.")
_UNUSED = mark("The model does not use it.")
_TOO_LITTLE = mark(
    "Beside the outcrop it lowers the NLL of held-out blocks by less than {least:g}, and the model does not "
    "use it."
)
NOT_WANTED = mark("Whether gravity helps in this area was not tested (NULLS: none).")
NO_OUTCROP = mark("Whether gravity helps in this area was not tested: no outcrop could be held out for it.")
RANDOM_SPLIT = mark(
    "Whether gravity helps in this area cannot be tested with a random split, where position alone predicts "
    "the class; split by blocks to test it."
)


@dataclass(frozen=True)
class GravityAnswer:
    """Whether gravity helps in an area, as its null test answers: in words, as a section, in figures.

    Parameters
    ----------
    is_used : whether gravity in context is part of the model; None for a model that could not have it
    """

    test: NullTest
    is_used: bool | None = None

    @property
    def in_short(self) -> str:
        """A few words; they follow the same figures as the sentence."""
        return _in_short(self.test) + (f" {tr_marked(_UNUSED)}" if self.is_used is False else "")

    @property
    def sentence(self) -> str:
        """One sentence with its figures, and another on whether the model uses gravity."""
        if self.is_used is None:
            return _sentence(self.test)
        is_little = self.test.is_beyond_chance and not self.is_used
        text = tr_marked(_USED if self.is_used else _TOO_LITTLE if is_little else _UNUSED)
        return f"{_sentence(self.test)} {text.format(least=LEAST_GAIN)}"

    @property
    def blocks(self) -> list[Block]:
        """A section: what was compared, and the metrics of each."""
        return _section(self.test)

    @property
    def figures(self) -> dict[str, Any]:
        """The test's figures for machines."""
        return _figures(self.test) | {"sentence": self.sentence, "used": self.is_used}


def _sentence(test: NullTest) -> str:
    """Whether gravity helps, in one sentence."""
    return _sentence_template(test).format(
        accuracy=_signed(test.gain("accuracy")),
        mpa=_signed(test.gain("MPA")),
        p=_p_value(test.p()),
        p_accuracy=_p_value(test.p("accuracy")),
        p_mpa=_p_value(test.p("MPA")),
        as_good=test.n_as_good(),
        count=len(test.nulls),
        enough=_ENOUGH,
    )


def _sentence_template(test: NullTest) -> str:
    as_good = test.n_as_good()
    if test.p() <= CHANCE:
        is_significant = min(test.p("accuracy"), test.p("MPA")) <= CHANCE
        if not is_significant or min(test.gain("accuracy"), test.gain("MPA")) < _LEAST_SHOWN:
            return tr(
                "In this area gravity makes the class probabilities better than chance does (p = {p}), but "
                "not the predicted classes: {accuracy} points of accuracy and {mpa} of MPA over the same "
                "gravity mirrored, turned or rolled, which carries no information on the rocks "
                "(p = {p_accuracy} and {p_mpa})."
            )
        if as_good == 0:
            return tr(
                "In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same "
                "gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: "
                "none of {count} such nulls does as well)."
            )
        if as_good == 1:
            return tr(
                "In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same "
                "gravity mirrored, turned or rolled, which carries no information on the rocks (p = {p}: "
                "1 of {count} such nulls does as well)."
            )
        return tr(
            "In this area gravity adds {accuracy} points of accuracy and {mpa} of MPA over the same gravity "
            "mirrored, turned or rolled, which carries no information on the rocks (p = {p}: {as_good} of "
            "{count} such nulls do as well)."
        )
    if as_good == 0:
        return tr(
            "In this area gravity does better ({accuracy} points of accuracy and {mpa} of MPA) than each of "
            "{count} nulls, the same gravity mirrored, turned or rolled, but so few cannot rule out chance "
            "(p = {p}); {enough} or more can."
        )
    if as_good == 1:
        return tr(
            "In this area gravity adds nothing beyond chance (p = {p}): of {count} nulls, the same gravity "
            "mirrored, turned or rolled, which carries no information on the rocks, 1 does as well."
        )
    return tr(
        "In this area gravity adds nothing beyond chance (p = {p}): of {count} nulls, the same gravity "
        "mirrored, turned or rolled, which carries no information on the rocks, {as_good} do as well."
    )


def _in_short(test: NullTest) -> str:
    """Whether gravity helps, in a few words; they follow the same figures as `_sentence`."""
    accuracy = test.gain("accuracy")
    is_beyond_chance = test.p() <= CHANCE
    if is_beyond_chance and test.p("accuracy") <= CHANCE and accuracy >= _WORTH_TELLING:
        return tr("Gravity helps here: {count} more cells of 100 are right.").format(
            count=round(100 * accuracy)
        )
    if is_beyond_chance:
        return tr("Gravity adds little here.")
    if test.n_as_good() == 0:
        return tr("Gravity may help here, but it was tested too few times to tell.")
    return tr("Gravity adds nothing here beyond chance.")


def _section(test: NullTest) -> list[Block]:
    """The null test as a section: what was compared, and the metrics of each."""
    text = tr(
        "Gravity in context and the outcrop networks, pooled, on {cells} cells of blocks whose outcrop was "
        "hidden; the weights are fitted to each null anew. Nulls keep the field's values and wavelengths and "
        "lose its position. NLL, the mean of −log of the true class's probability, is the lower the better; "
        "the p of the first sentence is that of its rank; p cannot be below {least_p} with {count} nulls, "
        "and no more are drawn once it is above {chance:g}."
    ).format(
        cells=_thousands(test.real.metrics.cells),
        least_p=_p_value(1 / (1 + len(test.nulls))),
        count=len(test.nulls),
        chance=CHANCE,
    )
    best = max(test.nulls, key=lambda null: null.value("NLL"))
    nulls = [null.to_dict() for null in test.nulls]
    results = {
        tr("without gravity"): test.outcrop.to_dict(),
        tr("with gravity as measured"): test.real.to_dict(),
        tr("with nulls, mean of {count}").format(count=len(test.nulls)): {
            m: float(np.mean([each[m] for each in nulls])) for m in METRICS
        },
        tr("with the best null ({name})").format(name=best.name): best.to_dict(),
    }
    rows = [
        (name, _percent(found["accuracy"]), _percent(found["MPA"]), f"{found['NLL']:.3f}")
        for name, found in results.items()
    ]
    gains = {metric: test.gain(metric) for metric in METRICS}
    nll = f"{-gains['NLL']:+.3f}".replace("-", "−")
    rows.append((tr("gain over the nulls' mean"), _signed(gains["accuracy"]), _signed(gains["MPA"]), nll))
    accuracy, mpa, nll = (_p_value(test.p(metric)) for metric in ("accuracy", "MPA", "NLL"))
    rows.append(("p", accuracy, mpa, nll))
    table = _Table((tr("Evidence"), tr("Accuracy %"), "MPA %", "NLL"), rows)
    return [_Text(tr("Does gravity help here?"), "heading"), _Text(text), table]


def _figures(test: NullTest) -> dict[str, Any]:
    """The test's figures for machines."""
    return {
        "cells": int(test.real.metrics.cells),
        "gravity": test.real.to_dict(),
        "outcrop alone": test.outcrop.to_dict(),
        "nulls": [{"null": null.name, **null.to_dict()} for null in test.nulls],
        "gain over nulls": {metric: {"gain": test.gain(metric), "p": test.p(metric)} for metric in METRICS},
    }


def _p_value(p: float) -> str:
    """A p-value with as many digits as it deserves.

    >>> _p_value(1 / 21), _p_value(10 / 21)
    ('0.048', '0.48')
    """
    return f"{p:.3f}" if p < 0.1 else f"{p:.2f}"
