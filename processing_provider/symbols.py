"""A geologist's own names and colours: a legend made from a layer's categorised or rule-based symbols."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsVectorLayer

from .rule_symbols import resolve_rules

LIKE_A_RULE = re.compile(r"[*?]|^\s*(value|age|rock)\s*:", re.IGNORECASE)
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


def symbols_of(layer: QgsVectorLayer | None, field: str) -> Symbols:
    """Give a layer's symbols on a field (or on two, 'A+B'); none where it has other symbols."""
    renderer = layer.renderer() if layer else None
    kind = renderer.type() if renderer else ""
    if kind == "categorizedSymbol" and renderer.classAttribute().strip('"') == field:
        return Symbols(categories_of(renderer))
    if kind == "RuleRenderer":
        return rules_of(layer, field)
    return Symbols()


def rules_of(layer: QgsVectorLayer, field: str) -> Symbols:
    """Give the rule-based symbols of a layer, value by value."""
    fields = (
        [field] if layer.fields().lookupField(field) >= 0 else [part.strip() for part in field.split("+")]
    )
    if any(layer.fields().lookupField(name) < 0 for name in fields):
        return Symbols()
    found, unread = resolve_rules(layer.renderer(), layer, fields)
    texts = {value: " | ".join("" if part is None else as_text(part) for part in value) for value in found}
    return Symbols(
        [
            Symbol(texts[value] if texts[value].strip(" |") else "", drawn.name, drawn.colour, drawn.is_shown)
            for value, drawn in found.items()
        ],
        unread,
    )


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
