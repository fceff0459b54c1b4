"""The null test as a sentence, a table and figures of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..models.evaluation.null_test import CHANCE, METRICS, NullTest
from .page import Block, _Table, _Text
from .text import _percent, _signed

_ENOUGH = round(1 / CHANCE) - 1  # nulls with which p can be CHANCE
_WORTH_TELLING = 0.01  # of accuracy: one more cell of 100
_LEAST_SHOWN = 0.0005  # a tenth of a point, after rounding
NOT_WANTED = "Whether gravity helps in this area was not tested (NULLS: none)."
RANDOM_SPLIT = (
    "Whether gravity helps in this area cannot be tested with a random split, where position alone predicts "
    "the class; split by blocks to test it."
)


@dataclass(frozen=True)
class GravityAnswer:
    """Whether gravity helps in an area, as its null test answers: in words, as a section, in figures."""

    test: NullTest

    @property
    def in_short(self) -> str:
        """A few words; they follow the same figures as the sentence."""
        return _in_short(self.test)

    @property
    def sentence(self) -> str:
        """One sentence with its figures."""
        return _sentence(self.test)

    @property
    def blocks(self) -> list[Block]:
        """A section: what was compared, and the metrics of every learner."""
        return _section(self.test)

    @property
    def figures(self) -> dict[str, Any]:
        """The test's figures for machines."""
        return _figures(self.test)


def _sentence(test: NullTest) -> str:
    """Whether gravity helps, in one sentence."""
    accuracy, mpa, p = test.gain("accuracy"), test.gain("MPA"), f"p = {_p_value(test.p())}"
    gain = f"{_signed(accuracy)} points of accuracy and {_signed(mpa)} of MPA"
    count, as_good = len(test.nulls), test.n_as_good()
    if test.p() <= CHANCE:
        is_significant = min(test.p("accuracy"), test.p("MPA")) <= CHANCE
        if is_significant and min(accuracy, mpa) >= _LEAST_SHOWN:
            does = f"{as_good or 'none'} of {count} such nulls {'does' if as_good < 2 else 'do'} as well"
            return (
                f"In this area gravity adds {gain} over the same gravity mirrored, turned or rolled, which "
                f"carries no information on the rocks ({p}: {does})."
            )
        return (
            f"In this area gravity makes the class probabilities better than chance does ({p}), but not the "
            f"predicted classes: {gain} over the same gravity mirrored, turned or rolled, which carries no "
            f"information on the rocks (p = {_p_value(test.p('accuracy'))} and {_p_value(test.p('MPA'))})."
        )
    if as_good == 0:
        return (
            f"In this area gravity does better ({gain}) than each of {count} nulls, the same gravity "
            f"mirrored, turned or rolled, but so few cannot rule out chance ({p}); {_ENOUGH} or more can."
        )
    return (
        f"In this area gravity adds nothing beyond chance ({p}): of {count} nulls, the same gravity "
        f"mirrored, turned or rolled, which carries no information on the rocks, {as_good} "
        f"{'does' if as_good == 1 else 'do'} as well."
    )


def _in_short(test: NullTest) -> str:
    """Whether gravity helps, in a few words; they follow the same figures as `_sentence`."""
    accuracy = test.gain("accuracy")
    is_beyond_chance = test.p() <= CHANCE
    if is_beyond_chance and test.p("accuracy") <= CHANCE and accuracy >= _WORTH_TELLING:
        return f"Gravity helps here: {round(100 * accuracy)} more cells of 100 are right."
    if is_beyond_chance:
        return "Gravity adds little here."
    if test.n_as_good() == 0:
        return "Gravity may help here, but it was tested too few times to tell."
    return "Gravity adds nothing here beyond chance."


def _section(test: NullTest) -> list[Block]:
    """The null test as a section: what was compared, and the metrics of every learner."""
    text = (
        f"Learner: {test.learner}. Nulls keep the field's values and wavelengths and lose its position. NLL, "
        "the mean of −log of the true class's probability, is the lower the better; the p of the first "
        f"sentence is that of its rank; p cannot be below {_p_value(1 / (1 + len(test.nulls)))} with "
        f"{len(test.nulls)} nulls. A network trained on the true gravity of this area cannot be tested on "
        "nulls: it would fail on fields unlike those it was trained on, whether gravity helps or not."
    )
    best = max(test.nulls, key=lambda null: null.value("NLL"))
    nulls = [null.to_dict() for null in test.nulls]
    results = {
        "without gravity": test.outcrop.to_dict(),
        "with gravity as measured": test.real.to_dict(),
        f"with nulls, mean of {len(test.nulls)}": {
            m: float(np.mean([each[m] for each in nulls])) for m in METRICS
        },
        f"with the best null ({best.name})": best.to_dict(),
    }
    rows = [
        (name, _percent(found["accuracy"]), _percent(found["MPA"]), f"{found['NLL']:.3f}")
        for name, found in results.items()
    ]
    gains = {metric: test.gain(metric) for metric in METRICS}
    nll = f"{-gains['NLL']:+.3f}".replace("-", "−")
    rows.append(("gain over the nulls' mean", _signed(gains["accuracy"]), _signed(gains["MPA"]), nll))
    accuracy, mpa, nll = (_p_value(test.p(metric)) for metric in ("accuracy", "MPA", "NLL"))
    rows.append(("p", accuracy, mpa, nll))
    table = _Table(("Boosted trees", "Accuracy %", "MPA %", "NLL"), rows)
    return [_Text("Does gravity help here?", "heading"), _Text(text), table]


def _figures(test: NullTest) -> dict[str, Any]:
    """The test's figures for machines."""

    return {
        "sentence": _sentence(test),
        "learner": test.learner,
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
