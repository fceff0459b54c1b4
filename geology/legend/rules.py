"""The legend: which value of the map is which class, which is cover, and which lies outside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr
from . import ages
from .classes import COVER, COVER_CLASS, OUTSIDE, OUTSIDE_CLASS, LegendClass, _default_colour, same_name
from .field_reading import _read_words
from .rocks import NO_DATA_NUMBERS
from .rule import NO_VALUE, _Rule, as_text

_NULLS = ("null", "<null>", "(null)", "nan")  # as people write it in legends
JSON_EXAMPLE = "{'classes': [{'value', 'name', 'colour'}], 'rules': [{'value_in_map', 'class'}]}"


@dataclass(frozen=True)
class _Note:
    """A sentence on how a legend came about."""

    text: str
    is_warning: bool = False


@dataclass(frozen=True)
class Legend:
    """Bedrock classes, cover and outside, with the rules that lead to them.

    Parameters
    ----------
    classes : tuple of LegendClass
        The bedrock classes alone, numbers 0 to 253, ascending.
    rules : tuple of _Rule
        A value goes by the rule that names it, if need be in other case; else by the first pattern, age
        or rock that takes it.
    notes : sentences for the log
    is_automatic : whether it was made from the map itself
    is_general : whether it serves many maps, so that a rule may take nothing
    """

    classes: tuple[LegendClass, ...]
    rules: tuple[_Rule, ...] = ()
    cover: LegendClass = COVER_CLASS
    outside: LegendClass = OUTSIDE_CLASS
    notes: tuple[_Note, ...] = field(default=(), compare=False)
    is_automatic: bool = field(default=False, compare=False)
    is_general: bool = field(default=False, compare=False)
    _exact: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.classes:
            raise UserError(
                tr("The legend has no bedrock class; everything in it is cover or outside."),
                tr("Give at least two units of the map a class from 0 to 253."),
            )
        object.__setattr__(self, "classes", tuple(sorted(self.classes, key=lambda c: c.value)))
        # A value spelt like a pattern belongs to that pattern; a rule for the value itself comes first.
        spelt = {r.text: r.value for r in self.rules} | {
            r.name: r.value for r in self.rules if r.kind == "value"
        }
        alike = {same_name(t): v for t, v in spelt.items()}
        alike |= dict([(NO_VALUE, alike[word]) for word in _NULLS if word in alike][:1])
        object.__setattr__(self, "_exact", alike | {t.casefold(): v for t, v in spelt.items()} | spelt)

    @property
    def n_classes(self) -> int:
        """How many bedrock classes there are."""
        return len(self.classes)

    @property
    def map_classes(self) -> tuple[LegendClass, ...]:
        """All that a map raster can hold: the bedrock classes, outside and cover."""
        return (*self.classes, self.outside, self.cover)

    @property
    def names(self) -> dict[int, str]:
        """Name by class number, cover and outside among them."""
        return {c.value: c.name for c in self.map_classes}

    @property
    def colours(self) -> dict[int, str]:
        """Colour '#rrggbb' by class number, cover and outside among them."""
        return {c.value: c.colour for c in self.map_classes}

    def class_of(self, value: str, *, is_ma: bool = False) -> int | None:
        """The class number of one value of the map; None where no rule takes it.

        Parameters
        ----------
        is_ma : whether the map's values are numbers of millions of years
        """
        for text in (value, value.casefold(), same_name(value)):
            if text in self._exact:
                return self._exact[text]
        return next((r.value for r in self.rules if r.kind != "value" and r.takes(value, is_ma=is_ma)), None)

    def classify(self, values: Iterable[object]) -> tuple[np.ndarray, list[str]]:
        """Give every value of the map its class.

        Values that no rule takes become cover, so that nothing is trained on them, and are reported.

        Returns
        -------
        classes : uint8 array, shape (n,)
        unmatched : list of the distinct values that no rule takes, sorted; '' for NULL
        """
        texts, which = np.unique([as_text(v) for v in values], return_inverse=True)
        is_ma = self._is_read_as_ma(texts)
        found = [self.class_of(str(t), is_ma=is_ma) for t in texts]
        unmatched = [str(t) for t, c in zip(texts, found) if c is None]
        classes = np.array([COVER if c is None else c for c in found], np.uint8)
        return classes[which.reshape(-1)], unmatched

    def idle_rules(self, values: Iterable[object]) -> list[str]:
        """The rules that no value of a map falls under; that of NULL is no mistake."""
        texts = {as_text(v) for v in values}
        alike, is_ma = set(map(same_name, texts)), self._is_read_as_ma(texts)
        used = {*alike, *_NULLS, NO_VALUE}
        unused = [r for r in self.rules if same_name(r.name) not in used]
        return [r.text for r in unused if not any(r.takes(text, is_ma=is_ma) for text in texts)]

    def with_classes_for(self, unmatched: Iterable[str]) -> Legend:
        """The same legend with a class of its own for each value that no rule takes.

        NULL, water, ice, loose sediment and the Cenozoic stay cover; so do values beyond the last number.
        """
        free = iter(sorted(set(range(OUTSIDE)) - {c.value for c in self.classes}))
        rocks = [t for t in unmatched if t != NO_VALUE and not _read_words(t, has_codes=False).is_surface]
        added = [
            LegendClass(number, text, _default_colour(text, number)) for text, number in zip(rocks, free)
        ]
        rules = (*(_Rule.literal(c.name, c.value) for c in added), *self.rules)
        return replace(self, classes=(*self.classes, *added), rules=rules)

    def _is_read_as_ma(self, texts: Iterable[str]) -> bool:
        """Whether the map's values are numbers, and rules name ages: then the numbers are Ma."""
        given = [t for t in texts if t != NO_VALUE and t not in self._exact]
        return (
            any(r.kind == "age" for r in self.rules)
            and bool(given)
            and all(ages._oldest(t, "ma") or t in NO_DATA_NUMBERS for t in given)
        )

    def compact(self, present: Iterable[int]) -> tuple[Legend, np.ndarray]:
        """Number the classes that are present 0..n-1, in their order, and leave out the others.

        Returns
        -------
        legend : Legend
            Rules of classes that are left out lead to cover.
        renumber : uint8 array, shape (256,)
            From old to new numbers: `renumber[classes]`; classes that are left out become cover.
        """
        present = set(map(int, present))
        kept = [c for c in self.classes if c.value in present]
        renumber = np.full(256, COVER, np.uint8)
        renumber[OUTSIDE] = OUTSIDE
        renumber[[c.value for c in kept]] = np.arange(len(kept))
        classes = tuple(replace(c, value=int(renumber[c.value])) for c in kept)
        rules = tuple(replace(r, value=int(renumber[r.value])) for r in self.rules)
        return Legend(classes, rules, self.cover, self.outside), renumber

    def to_dict(self) -> dict[str, Any]:
        """The legend as JSON keeps it."""
        return {
            "classes": [vars(c) for c in self.map_classes],
            "rules": [{"value_in_map": r.text, "class": r.value} for r in self.rules],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Legend:
        """The legend that `to_dict` gave."""
        rules, number = [], 0
        try:
            entries = [LegendClass(int(c["value"]), c["name"], c["colour"].lower()) for c in data["classes"]]
            for rule in data["rules"]:
                number += 1
                rules.append(_Rule.checked(rule["value_in_map"], int(rule["class"])))
        except UserError as problem:
            if not number:
                raise
            raise UserError(
                tr("Rule {number} of the list: {message}").format(number=number, message=problem.message),
                problem.remedy,
            ) from problem
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise UserError(
                tr("The legend lacks or misstates something ({kind}: {reason}).").format(
                    kind=type(error).__name__, reason=error
                ),
                tr("A legend is {example}.").format(example=JSON_EXAMPLE),
            ) from error
        return cls.build(entries, rules)

    @classmethod
    def build(cls, entries: Iterable[LegendClass], rules: Iterable[_Rule]) -> Legend:
        """A legend from classes of all kinds (bedrock, cover, outside) and rules without contradiction."""
        by_value: dict[int, LegendClass] = {}
        for entry in entries:
            if by_value.setdefault(entry.value, entry).name != entry.name:
                raise UserError(
                    tr("Class {value} is called '{first}' and '{name}'.").format(
                        value=entry.value, first=by_value[entry.value].name, name=entry.name
                    ),
                    tr("Give every class number one name."),
                )
        by_value, same, notes = _without_doubles(by_value)
        class_of: dict[str, int] = {}
        for rule in rules:
            rule = replace(rule, value=same.get(rule.value, rule.value))
            if class_of.setdefault(rule.text, rule.value) != rule.value:
                raise UserError(
                    tr("'{rule}' goes to class {first} and to class {value}.").format(
                        rule=rule.text, first=class_of[rule.text], value=rule.value
                    ),
                    tr("Give every value of the map one class."),
                )
            if rule.value not in by_value and rule.value not in (COVER, OUTSIDE):
                raise UserError(
                    tr("'{rule}' goes to class {value}, which has no name.").format(
                        rule=rule.text, value=rule.value
                    ),
                    tr("Describe the class."),
                )
        return cls(
            tuple(c for v, c in by_value.items() if v < OUTSIDE),
            tuple(_Rule(text, value) for text, value in class_of.items()),
            by_value.get(COVER, COVER_CLASS),
            by_value.get(OUTSIDE, OUTSIDE_CLASS),
            notes=notes,
        )


def _without_doubles(
    by_value: dict[int, LegendClass],
) -> tuple[dict[int, LegendClass], dict[int, int], tuple[_Note, ...]]:
    """Bedrock classes without those called like another one, the numbers that stand for these, and a note.

    Whatever meets by name would take them for one. A class called like cover or outside is refused.
    """
    first: dict[str, int] = {}
    bedrock = sorted(v for v in by_value if v < OUTSIDE)
    same = {v: first.setdefault(same_name(by_value[v].name), v) for v in bedrock}
    same = {v: kept for v, kept in same.items() if v != kept}
    pairs = [
        tr("{value} is {kept} ({name})").format(value=v, kept=kept, name=by_value[kept].name)
        for v, kept in same.items()
    ]
    by_value = {v: c for v, c in by_value.items() if v not in same}
    ground = {same_name(by_value.get(c.value, c).name): c.value for c in (COVER_CLASS, OUTSIDE_CLASS)}
    for value, entry in by_value.items():
        if value < OUTSIDE and same_name(entry.name) in ground:
            raise UserError(
                tr("Class {value} is called '{name}', as class {other} is.").format(
                    value=value, name=entry.name, other=ground[same_name(entry.name)]
                ),
                tr("Give the bedrock class another name; or give its rows the number of the other."),
            )
    if not pairs:
        return by_value, same, ()
    sentence = tr(
        "Classes of the legend that are called alike are one: {pairs}. Give them different names if not."
    )
    return by_value, same, (_Note(sentence.format(pairs=", ".join(pairs[:8])), is_warning=True),)
