"""A legend made from the map's own values: by age where they are ages, else a class for every value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..geophysics.problems import InputProblem
from . import ages
from .legend_classes import COVER, MAX_CLASSES, OUTSIDE, LegendClass, distinct_colours
from .legend_rules import NO_VALUE, WATER, Legend, Rule, as_text

# Where this share of a field's distinct values names an age, the field is taken for one of ages.
SHARE_OF_AGES = 2 / 3
GRANITE_COLOUR = "#e8488a"


def automatic_legend(values: Sequence) -> Legend:
    """The legend of a map without one.

    Ages become the periods of the ICS chart (the eras of the Precambrian), Cenozoic becomes cover, and
    granite a class of its own; any other field becomes one class a value, NULL cover.

    Raises
    ------
    InputProblem
        For NULL everywhere, one value, or more values than a class raster can hold (a field of
        measurements).
    """
    texts = sorted({as_text(v) for v in values} - {NO_VALUE})
    if not texts:
        raise InputProblem("The class field is NULL in every unit.", "Choose another field (FIELD).")
    is_age = [ages.oldest(t) is not None or ages.is_granite(t) for t in texts]
    if sum(is_age) >= SHARE_OF_AGES * len(texts):
        return legend_of_ages(texts)
    return legend_of_values(texts)


def legend_of_values(texts: Sequence[str]) -> Legend:
    """One class for every value, in the order of the alphabet (of numbers, where they are numbers)."""
    check_count(texts)
    if all(is_number(t) for t in texts):
        texts = sorted(texts, key=float)
    colours = distinct_colours(len(texts))
    classes = tuple(LegendClass(i, text, colours[i]) for i, text in enumerate(texts))
    return Legend(classes, (*(Rule.literal(c.name, c.value) for c in classes), Rule(NO_VALUE, COVER)))


def check_count(texts: Sequence[str]) -> None:
    """Refuse one value, and a field of measurements or of identifiers."""
    if len(texts) == 1:
        raise InputProblem(
            f"The class field holds one value only ('{texts[0]}'), at least two classes are wanted.",
            "Choose another field (FIELD), or give a legend.",
        )
    if len(texts) > MAX_CLASSES:
        kind = "numbers, as measurements do" if all(map(is_number, texts)) else "values"
        raise InputProblem(
            f"The class field holds {len(texts)} distinct {kind}; {MAX_CLASSES} classes are the most.",
            "Choose a field of ages or units (FIELD), or give a legend that groups the values.",
        )


def is_number(text: str) -> bool:
    """Whether a value of the map is a number.

    >>> is_number("-12.5"), is_number("J3")
    (True, False)
    """
    return re.fullmatch(r"[-+]?\d*\.?\d+(e[-+]?\d+)?", text, re.IGNORECASE) is not None


def legend_of_ages(texts: Sequence[str]) -> Legend:
    """Periods (in the Precambrian, eras) that the values name, old to young; granite; Cenozoic as cover.

    Water is outside. Every value is a rule of its own: the legend, once written, tells where each one went.
    """
    homes = {t: home_of(t) for t in texts}
    present = sorted({h for h in homes.values() if h}, key=lambda h: (-h.from_ma, h.to_ma))
    if not present and "granite" not in map(kind_of, texts):
        raise InputProblem(
            "All ages in the class field are Cenozoic, which is cover.",
            "Give a legend in which some units are bedrock (class 0 to 253).",
        )
    classes = [LegendClass(i, h.name, h.colour) for i, h in enumerate(present)]
    number = {h.name: i for i, h in enumerate(present)}
    if any(kind_of(t) == "granite" for t in texts):
        classes.append(LegendClass(len(classes), "Granite", GRANITE_COLOUR))
    rules = [
        Rule.literal(t, value_of(t, homes[t], number, len(classes) - 1))
        for t in texts
        if kind_of(t) != "unknown"
    ]
    return Legend(tuple(classes), (*rules, *(Rule(w, OUTSIDE) for w in WATER), Rule(NO_VALUE, COVER)))


def covered_by_age(legend: Legend) -> Legend:
    """The same legend with Cenozoic values as cover and water as outside, whatever class they were given.

    A layer's symbols tell names and colours, but not what is cover. Classes that lose all their values go.
    """
    rules = [Rule(rule.text, value_by_age(rule)) for rule in legend.rules]
    used = {rule.value for rule in rules}
    classes = tuple(c for c in legend.classes if c.value in used)
    if not classes:
        raise InputProblem(
            "All the units that the symbols name are Cenozoic or water; no bedrock is left.",
            "Give a legend in which some units are bedrock (class 0 to 253).",
        )
    return Legend(classes, tuple(rules), legend.cover, legend.outside).compact(c.value for c in classes)[0]


def value_by_age(rule: Rule) -> int:
    """The class of a rule: outside for water, cover for the Cenozoic, else its own."""
    if any(Rule(water, OUTSIDE).takes(rule.name) for water in WATER):
        return OUTSIDE
    return COVER if kind_of(rule.name) == "cover" else rule.value


def kind_of(text: str) -> str:
    """What a value of the map is: 'granite', 'cover', 'age' or 'unknown'."""
    if ages.is_granite(text):
        return "granite"
    if ages.lies_within(text, "Cenozoic"):
        return "cover"
    return "age" if home_of(text) else "unknown"


def value_of(text: str, home: ages.Interval | None, number: dict[str, int], granite: int) -> int:
    """The class of a value: granite's, cover, or that of its period or era."""
    kind = kind_of(text)
    return granite if kind == "granite" else COVER if kind == "cover" else number[home.name]


def home_of(text: str) -> ages.Interval | None:
    """The class an age belongs to: its period; in the Precambrian, and for wider ages, its era or eon."""
    age = ages.oldest(text)
    if age is None or ages.is_granite(text) or ages.intervals()["Cenozoic"].holds(age):
        return None
    return next((chart for chart in class_intervals() if chart.holds(age)), None)


def class_intervals() -> list[ages.Interval]:
    """The intervals that can be classes, the narrowest first."""
    phanerozoic = ages.intervals()["Phanerozoic"]
    chart = [
        i
        for i in ages.intervals().values()
        if (i.rank == "period" and phanerozoic.holds(i)) or i.rank in ("era", "eon")
    ]
    return sorted(chart, key=lambda i: i.from_ma - i.to_ma)
