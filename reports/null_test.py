"""What a null test says, in plain words and as a table of a report."""

from __future__ import annotations

import numpy as np

from ..models.evaluation.null_test import CHANCE, METRICS, NullTest
from .text import percent, signed

ENOUGH = round(1 / CHANCE) - 1  # nulls with which p can be CHANCE
LEAST_SHOWN = 0.0005  # a tenth of a point, after rounding
NOT_WANTED = "Whether gravity adds anything in this area was not tested (NULLS: none)."
RANDOM_SPLIT = (
    "Whether gravity adds anything in this area cannot be told with a random split, where learning the place "
    "is enough; split by blocks to learn it."
)
TITLE = "Does gravity help here?"


def sentence(test: NullTest) -> str:
    """Whether gravity adds anything, in one sentence."""
    accuracy, mpa, p = test.gain("accuracy"), test.gain("MPA"), f"p = {rounded(test.p())}"
    gain = f"{signed(accuracy)} points of accuracy and {signed(mpa)} of MPA"
    count, as_good = len(test.nulls), test.n_as_good()
    do = f"{as_good or 'none'} of {count} such nulls {'does' if as_good < 2 else 'do'} as well"
    is_named_better = min(accuracy, mpa) >= LEAST_SHOWN and min(test.p("accuracy"), test.p("MPA")) <= CHANCE
    if test.p() <= CHANCE and is_named_better:
        return (
            f"In this area gravity adds {gain} over the same gravity mirrored, turned or rolled, which "
            f"cannot know the rocks ({p}: {do})."
        )
    if test.p() <= CHANCE:
        return (
            f"In this area gravity makes the class probabilities better than chance does ({p}), but not "
            f"which class is named: {gain} over the same gravity mirrored, turned or rolled, which cannot "
            f"know the rocks (p = {rounded(test.p('accuracy'))} and {rounded(test.p('MPA'))})."
        )
    if as_good == 0:
        return (
            f"In this area gravity does better ({gain}) than each of {count} nulls, the same gravity "
            f"mirrored, turned or rolled, but so few cannot rule out chance ({p}); {ENOUGH} or more can."
        )
    return (
        f"In this area gravity adds nothing that can be told from chance ({p}): of {count} nulls, the same "
        f"gravity mirrored, turned or rolled, which cannot know the rocks, {as_good} "
        f"{'does' if as_good == 1 else 'do'} as well."
    )


def table_rows(test: NullTest) -> tuple[tuple[str, ...], ...]:
    """Rows of the report's table: learner, accuracy %, MPA %, NLL."""
    best = max(test.nulls, key=lambda null: null.value("NLL"))
    rows = [] if test.outcrop is None else [row("without gravity", *values(test.outcrop))]
    rows += [
        row("with gravity as measured", *values(test.real)),
        row(f"with nulls, mean of {len(test.nulls)}", *np.mean([values(n) for n in test.nulls], axis=0)),
        row(f"with the best null ({best.name})", *values(best)),
    ]
    gains = {m: test.gain(m) for m in METRICS}
    told = signed(gains["accuracy"]), signed(gains["MPA"]), f"{-gains['NLL']:+.3f}".replace("-", "−")
    p = (rounded(test.p(m)) for m in ("accuracy", "MPA", "NLL"))
    return (*rows, ("gain over the nulls' mean", *told), ("p", *p))


def values(result) -> tuple[float, float, float]:
    """Accuracy, MPA and NLL of a result."""
    return result.scores.accuracy, result.scores.mpa, result.nll


def row(name: str, accuracy: float, mpa: float, nll: float) -> tuple[str, ...]:
    """One row of the table."""
    return name, percent(accuracy), percent(mpa), f"{nll:.3f}"


def explanation(test: NullTest) -> str:
    """What was compared, and what was not."""
    return (
        f"Learner: {test.learner}. Nulls keep the field's values and wavelengths and lose its place. NLL, "
        "the mean of −log of the true class's probability, is the lower the better; its rank gives the p of "
        f"the first sentence; p cannot be below {rounded(1 / (1 + len(test.nulls)))} with {len(test.nulls)} "
        "nulls. Showing nulls to a network that has learned the true gravity of this area would be no fair "
        "test: it would fail on them because they are strange to it, whether gravity helps or not."
    )


def rounded(p: float) -> str:
    """A p-value with as many digits as it deserves.

    >>> rounded(1 / 21), rounded(10 / 21)
    ('0.048', '0.48')
    """
    return f"{p:.3f}" if p < 0.1 else f"{p:.2f}"


def as_entries(test: NullTest) -> dict:
    """The test's figures for machines."""
    results = {"gravity": test.real, **({} if test.outcrop is None else {"outcrop alone": test.outcrop})}
    told = {name: figures(result) for name, result in results.items()}
    nulls = [{"null": null.name, **figures(null)} for null in test.nulls]
    gains = {m: {"gain": test.gain(m), "p": test.p(m)} for m in METRICS}
    return {
        "sentence": sentence(test),
        "learner": test.learner,
        **told,
        "nulls": nulls,
        "gain over nulls": gains,
    }


def figures(result) -> dict[str, float]:
    """Accuracy, MPA and NLL for machines."""
    return dict(zip(("accuracy", "MPA", "NLL"), (float(v) for v in values(result))))
