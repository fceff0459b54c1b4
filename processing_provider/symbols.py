"""A geologist's own names and colours: a legend made from a layer's categorised symbols."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsVectorLayer

COVER = 255  # as in geology.legend, which needs numpy and cannot be imported here


@dataclass(frozen=True)
class Symbol:
    """One category of a layer's symbols."""

    value: str
    name: str
    colour: str  # '#rrggbb'
    is_shown: bool


def symbols_of(layer: QgsVectorLayer | None, field: str) -> list[Symbol]:
    """Give the categories of a layer's symbols on a field, none where it has other symbols."""
    renderer = layer.renderer() if layer else None
    if (
        renderer is None
        or renderer.type() != "categorizedSymbol"
        or renderer.classAttribute().strip('"') != field
    ):
        return []
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
            {"value_in_map": s.value, "class": numbers[s.name] if s.is_shown else COVER} for s in symbols
        ],
    }


def write_legend(symbols: list[Symbol], path: Path) -> None:
    """Write categorised symbols as a legend file."""
    path.write_text(json.dumps(legend_from(symbols), indent=1, ensure_ascii=False), encoding="utf-8")
