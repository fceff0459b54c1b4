"""A geologist's own names and colours: a legend made from a layer's categorised or rule-based symbols."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProcessingException, QgsVectorLayer

from ..texts import tr
from .rule_symbols import reads_only, resolve_rules, results_of

LIKE_A_RULE = re.compile(r"[*?]|^\s*(value|age|rock)\s*:", re.IGNORECASE)
MAX_CLASSES = 254
OTHER_VALUES = "all other values"  # not translated: a class's name is kept in model files
COVER = 255  # as in geology.legend, which needs numpy and cannot be imported here


@dataclass(frozen=True)
class Symbol:
    """What one value of the class field is drawn as."""

    value: str
    name: str
    colour: str  # '#rrggbb'
    is_shown: bool


@dataclass(frozen=True)
class Symbols:
    """The symbols of a layer, and those of its rules that the class field alone does not tell."""

    entries: list[Symbol] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    other: str = ""  # what the symbols are about where that is not the class field


def symbols_of(layer: QgsVectorLayer | None, field: str) -> Symbols:
    """Give a layer's symbols on a field (or on two, 'A+B'); none where it has other symbols."""
    renderer = layer.renderer() if layer else None
    while renderer is not None and renderer.embeddedRenderer() is not None:  # merged or inverted polygons
        renderer = renderer.embeddedRenderer()
    kind = renderer.type() if renderer else ""
    if kind == "RuleRenderer":
        return rules_of(layer, renderer, field)
    if kind in ("categorizedSymbol", "graduatedSymbol"):
        fields = fields_of(layer, field)
        if not fields or not reads_only(renderer.classAttribute(), fields):
            return Symbols(other=renderer.classAttribute())
        found = (
            graduated(layer, renderer, fields)
            if kind == "graduatedSymbol"
            else categorised(layer, renderer, fields)
        )
        return Symbols(found)
    return Symbols()


def fields_of(layer: QgsVectorLayer, field: str) -> list[str]:
    """Give the fields that 'A+B' names; none where the layer lacks one."""
    names = [field] if layer.fields().lookupField(field) >= 0 else [part.strip() for part in field.split("+")]
    return names if all(layer.fields().lookupField(name) >= 0 for name in names) else []


def rules_of(layer: QgsVectorLayer, renderer, field: str) -> Symbols:
    """Give the rule-based symbols of a layer, value by value."""
    fields = fields_of(layer, field)
    if not fields:
        return Symbols()
    found, unread = resolve_rules(renderer, layer, fields)
    drawn = [Symbol(joined(value), d.name, d.colour, d.is_shown) for value, d in found.items()]
    return Symbols(drawn, unread)


def joined(value: tuple) -> str:
    """Give the values of one or two fields as legends write them."""
    text = " | ".join("" if part is None else as_text(part) for part in value)
    return text if text.strip(" |") else ""


def categorised(layer: QgsVectorLayer, renderer, fields: list[str]) -> list[Symbol]:
    """Give the categories, and for every value of the layer that none names the one for all others.

    Of an expression the categories name results, so there the layer's values alone are told apart.
    """
    is_plain = renderer.classAttribute().strip('"') == fields[0] and len(fields) == 1
    symbols = categories_of(renderer) if is_plain else []
    named = {symbol.value for symbol in symbols}
    others = [c for c in renderer.categories() if not values_of(c) and c.symbol()]
    for value, result in sorted(results_of(renderer.classAttribute(), layer, fields).items(), key=str):
        place = renderer.categoryIndexForValue(result)
        category = renderer.categories()[place] if place >= 0 else next(iter(others), None)
        if category is None or joined(value) in ("", *named):  # NULL is cover, as in every legend
            continue
        is_other = not values_of(category)
        name = category.label() or (OTHER_VALUES if is_other else as_text(result))
        symbols.append(Symbol(joined(value), name, colour_of(category), category.renderState()))
    return symbols


def graduated(layer: QgsVectorLayer, renderer, fields: list[str]) -> list[Symbol]:
    """Give the range that each value of the layer lies in."""
    symbols = []
    for value, result in sorted(results_of(renderer.classAttribute(), layer, fields).items(), key=str):
        range_ = renderer.rangeForValue(result) if isinstance(result, int | float) else None
        if range_ is not None and joined(value):
            symbols.append(Symbol(joined(value), range_.label(), colour_of(range_), range_.renderState()))
    return symbols


def categories_of(renderer) -> list[Symbol]:
    """Give the categories of categorised symbols."""
    return [
        Symbol(
            as_text(value), category.label() or as_text(value), colour_of(category), category.renderState()
        )
        for category in renderer.categories()
        for value in values_of(category)
        if category.symbol()
    ]


def values_of(category) -> list:
    """Give the values of a category; the one that takes all others has none."""
    values = category.value() if isinstance(category.value(), list) else [category.value()]
    return [value for value in values if value not in (None, "")]


def as_text(value) -> str:
    """Give a value as legends write it: no '.0' behind whole numbers."""
    is_whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if is_whole else value).strip()


def colour_of(category) -> str:
    """Give the colour of a category's symbol without its transparency."""
    return category.symbol().color().name()


def legend_from(symbols: list[Symbol]) -> dict:
    """Give a legend in JSON's form: categories of one name are one class.

    Those switched off are cover; where all are shown, the engine tells cover by age.
    """
    shown = {s.name: s.colour for s in reversed(symbols) if s.is_shown}
    if len(shown) > MAX_CLASSES:
        raise QgsProcessingException(
            tr(
                "The layer's symbols have {number} categories that are shown, {most} are the most. Switch "
                "off or join some, or give a legend file that groups the units."
            ).format(number=len(shown), most=MAX_CLASSES)
        )
    names = [name for name in dict.fromkeys(s.name for s in symbols) if name in shown]
    numbers = {name: number for number, name in enumerate(names)}
    by_age = {"cover": "by age"} if all(s.is_shown for s in symbols) else {}
    return by_age | {
        "classes": [{"value": numbers[n], "name": n, "colour": shown[n]} for n in names],
        "rules": [
            {"value_in_map": literal(s.value), "class": numbers[s.name] if s.is_shown else COVER}
            for s in symbols
        ],
    }


def literal(value: str) -> str:
    """Give a value as a rule that takes it alone, as geology.legend_rules.Rule.literal writes it."""
    return f"value:{value}" if LIKE_A_RULE.search(value) else value


def write_legend(symbols: list[Symbol], path: Path) -> None:
    """Write symbols as a legend file."""
    path.write_text(json.dumps(legend_from(symbols), indent=1, ensure_ascii=False), encoding="utf-8")
