"""A legend made from the map's own values: by age where they are ages, else a class for every value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...contract.errors import UserError
from ...contract.language import mark, tr, tr_marked
from . import ages
from .classes import COVER, MAX_CLASSES, OUTSIDE, LegendClass, _distinct_colour, same_name
from .field_reading import AMBIGUOUS, _read_field, _read_words, _Value
from .rule import NO_VALUE, _Rule, as_text
from .rules import Legend, _Note

_PLACES = {"outside": OUTSIDE, "cover": COVER, "no data": COVER}  # of values that are no bedrock
_GRANITE_COLOUR = "#e8488a"
# How far the boundaries of older charts differ: of a range, and in Ma.
_OLDER_CHARTS, _OLDER_CHARTS_MA = 0.02, 3.0
_LONGEST_SHOWN = 60  # characters of a value in a sentence
_EXAMPLES = 5  # that a sentence names


def automatic_legend(values: Iterable[object], field: str = "") -> Legend:
    """The legend of a map without one.

    Ages become the periods of the ICS chart (the eras of the Precambrian), Cenozoic becomes cover, and
    granite a class of its own; any other field becomes one class a name. Water is outside; ice, loose
    sediment, NULL and what is not mapped are cover.

    Parameters
    ----------
    values : of every unit
    field : the name of the class field, which may say that numbers are ages

    Raises
    ------
    UserError
        For NULL everywhere, one value, or more values than a class raster can hold (a field of
        measurements).
    """
    count = Counter(as_text(v) for v in values)
    texts = sorted(set(count) - {NO_VALUE})
    if not texts:
        raise UserError(tr("The class field is NULL in every unit."), tr("Choose another field (FIELD)."))
    read, way = _read_field(texts, field)
    legend = _legend_of_names(read, count) if way == "names" else _legend_of_ages(read)
    return Legend(
        legend.classes,
        legend.rules,
        notes=_notes(legend, read, way, has_null=NO_VALUE in count),
        is_automatic=True,
    )


def _legend_of_names(read: list[_Value], count: Counter[str]) -> Legend:
    """One class for every name, in the order of the alphabet (of numbers, where they are numbers).

    Names that differ in case or blanks alone are one class, called as most units are.
    """
    groups: dict[str, list[str]] = {}
    for value in read:
        if value.kind == "unknown":
            groups.setdefault(same_name(value.text), []).append(value.text)
    best = {n: (-count[n], not n[:1].isupper(), n.isupper(), n) for g in groups.values() for n in g}
    names = {min(g, key=lambda name: best[name]): g for g in groups.values()}
    _check_count(sorted(names), [v.text for v in read])
    order = sorted(names, key=float) if all(map(_is_number, names)) else sorted(names)
    classes = tuple(LegendClass(i, name, _distinct_colour(i)) for i, name in enumerate(order))
    rules = [_Rule.literal(text, c.value) for c in classes for text in names[c.name]]
    return Legend(classes, (*rules, *_surface_rules(read), _Rule(NO_VALUE, COVER)))


def _surface_rules(read: list[_Value]) -> list[_Rule]:
    return [_Rule.literal(v.text, _PLACES[v.kind]) for v in read if v.kind in _PLACES]


def _check_count(names: Sequence[str], texts: Sequence[str]) -> None:
    """Refuse one value, and a field of measurements or of identifiers."""
    if len(names) > MAX_CLASSES:
        raise UserError(
            tr(
                "The class field holds {n_values} distinct numbers, as measurements do; {most} "
                "classes are the most."
            ).format(n_values=len(names), most=MAX_CLASSES)
            if all(map(_is_number, names))
            else tr("The class field holds {n_values} distinct values; {most} classes are the most.").format(
                n_values=len(names), most=MAX_CLASSES
            ),
            tr("Choose a field of ages or units (FIELD), or give a legend that groups the values."),
        )
    if not names:
        raise UserError(
            tr("All {n_values} values of the class field are cover, water or no data ({listed}).").format(
                n_values=len(texts), listed=_listed(texts)
            ),
            tr("Choose another field (FIELD), or give a legend with some units as bedrock (class 0 to 253)."),
        )
    if len(names) == 1:
        raise UserError(
            _only_one(names[0], len(texts) - 1), tr("Choose another field (FIELD), or give a legend.")
        )


def _only_one(name: str, n_others: int) -> str:
    """What to say of a field with one value of bedrock."""
    if n_others == 0:
        template = tr(
            "The class field holds one value of bedrock only ('{name}'), at least two classes are wanted."
        )
    elif n_others == 1:
        template = tr(
            "The class field holds one value of bedrock only ('{name}'), at least two classes "
            "are wanted; the other one is cover, water or no data."
        )
    else:
        template = tr(
            "The class field holds one value of bedrock only ('{name}'), at least two classes "
            "are wanted; the other {n_others} are cover, water or no data."
        )
    return template.format(name=name, n_others=n_others)


def _is_number(text: str) -> bool:
    """Whether a value of the map is a number.

    >>> _is_number("-12.5"), _is_number("J3")
    (True, False)
    """
    return re.fullmatch(r"[-+]?\d*\.?\d+(e[-+]?\d+)?", text, re.IGNORECASE) is not None


def _legend_of_ages(read: list[_Value]) -> Legend:
    """Periods (in the Precambrian, eras) that the values name, old to young; granite; Cenozoic as cover.

    Every value is a rule of its own: the legend, once written, says where each one went.
    """
    homes = {v.text: _home_of(v.age) for v in read if v.kind == "age" and v.age}
    present = sorted({h for h in homes.values() if h}, key=lambda h: (-h.from_ma, h.to_ma))
    has_granite = any(v.kind == "granite" for v in read)
    if not present and not has_granite:
        raise UserError(
            tr("All ages in the class field are Cenozoic, which is cover."),
            tr("Give a legend in which some units are bedrock (class 0 to 253)."),
        )
    classes = [LegendClass(i, h.name, h.colour) for i, h in enumerate(present)]
    number = {h.name: i for i, h in enumerate(present)}
    if has_granite:
        classes.append(LegendClass(len(classes), "Granite", _GRANITE_COLOUR))
    rules = [_Rule.literal(text, number[home.name]) for text, home in homes.items() if home]
    rules += [_Rule.literal(v.text, len(classes) - 1) for v in read if v.kind == "granite"]
    return Legend(tuple(classes), (*rules, *_surface_rules(read), _Rule(NO_VALUE, COVER)))


def _home_of(age: ages._Interval) -> ages._Interval | None:
    """The class an age belongs to: its period; in the Precambrian, and for wider ages, its era or eon."""
    holding = [chart for chart in _class_intervals() if chart.holds(age)]
    if holding:
        chart = holding[0]
        # a range in Ma that is a whole eon or era, whose boundaries older charts put elsewhere
        rest = chart.from_ma - age.from_ma + age.to_ma - chart.to_ma
        is_all = rest < _OLDER_CHARTS * (age.from_ma - age.to_ma)
        if age.rank != "age" or chart.rank == "period" or is_all:
            return chart
    begin = age.from_ma - min(_OLDER_CHARTS_MA, (age.from_ma - age.to_ma) / 4)  # 541 Ma is Cambrian
    begins = [chart for chart in _class_intervals() if chart.from_ma >= begin > chart.to_ma]
    return begins[0] if begins else None


def _class_intervals() -> list[ages._Interval]:
    """The intervals that can be classes, the narrowest first."""
    phanerozoic = ages._intervals()["Phanerozoic"]
    chart = [
        i
        for i in ages._intervals().values()
        if (i.rank == "period" and phanerozoic.holds(i)) or i.rank in ("era", "eon")
    ]
    return sorted(chart, key=lambda i: i.from_ma - i.to_ma)


_WAYS = {  # without and with examples
    "symbols": (
        mark("The values are read as map symbols."),
        mark("The values are read as map symbols: {listed}."),
    ),
    "ma": (
        mark("The values are read as ages in millions of years."),
        mark("The values are read as ages in millions of years: {listed}."),
    ),
    "ages": (mark("The values are read as ages."), mark("The values are read as ages: {listed}.")),
    "names": (mark("Every name is a class."), mark("Every name is a class.")),
}


def _notes(legend: Legend, read: list[_Value], way: str, *, has_null: bool) -> tuple[_Note, ...]:
    """What a user has to know of a legend that was made for them."""
    where = {rule.name: rule.value for rule in legend.rules}
    homes = [(v.text, legend.names[where[v.text]]) for v in read if v.text in where]
    listed = [
        tr("{value} is {home}").format(value=text[:_LONGEST_SHOWN], home=home)
        for text, home in homes
        if text != home
    ]
    n_cover = sum(where.get(v.text) == COVER for v in read)
    n_outside = sum(where.get(v.text) == OUTSIDE for v in read)
    made = tr(
        "Legend made from {n_values} values: {n_classes} classes, {n_cover} values are "
        "cover, {n_outside} outside."
    ).format(n_values=len(read), n_classes=legend.n_classes, n_cover=n_cover, n_outside=n_outside)
    how = tr_marked(_WAYS[way][bool(listed)]).format(listed=_listed(listed))
    notes = [_Note(" ".join([made, how]))]
    loose = [v.text for v in read if v.is_loose]
    if loose:
        notes.append(
            _Note(
                tr("Taken for loose sediment, which is cover: {listed}. Give a legend if it is rock.").format(
                    listed=_listed(loose)
                )
            )
        )
    letters = [f"{v.text} {v.age.name}" for v in read if v.age and AMBIGUOUS.match(v.text)]
    if letters and way in ("symbols", "ages"):
        notes.append(
            _Note(
                tr("Letters that other maps use otherwise: {listed}. Give a legend if it is wrong.").format(
                    listed=_listed(letters)
                )
            )
        )
    if not n_cover and not has_null:  # NULL is cover too
        notes.append(
            _Note(
                tr(
                    "No value of the class field is cover: every unit counts as bedrock that crops out. "
                    "Give a legend (class 255 is cover) if some units are young sediment, water or ice."
                ),
                is_warning=True,
            )
        )
    return tuple(notes)


def _listed(texts: Sequence[str]) -> str:
    listed = ", ".join(
        t if len(t) <= 2 * _LONGEST_SHOWN else f"{t[: 2 * _LONGEST_SHOWN]}..." for t in texts[:_EXAMPLES]
    )
    n_more = len(texts) - _EXAMPLES
    return tr("{listed} and {n_more} more").format(listed=listed, n_more=n_more) if n_more > 0 else listed


def _covered_by_age(legend: Legend) -> Legend:
    """The same legend with Cenozoic values as cover and water as outside, whatever class they were given.

    A layer's symbols give names and colours, but not what is cover. Where a value is a mere code, its
    symbol's name is read. Classes that lose all their values go.
    """
    rules, names = [], legend.names
    for rule, value in zip(legend.rules, _read_field([rule.name for rule in legend.rules])[0]):
        if value.kind == "unknown":
            value = _read_words(names[rule.value], has_codes=False)
        rules.append(replace(rule, value=_PLACES.get(value.kind, rule.value)))
    used = {rule.value for rule in rules}
    classes = tuple(c for c in legend.classes if c.value in used)
    if not classes:
        raise UserError(
            tr("All the units that the symbols name are Cenozoic or water; no bedrock is left."),
            tr("Give a legend in which some units are bedrock (class 0 to 253)."),
        )
    whole = Legend(classes, tuple(rules), legend.cover, legend.outside)
    return whole.compact(c.value for c in classes)[0]
