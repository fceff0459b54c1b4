"""A geologist's own names and colours: a legend made from a layer's categorised or rule-based symbols.

Every value that the layer has is tried on the rules themselves, so any expression on the class field (or on
both fields of 'A+B') is understood as QGIS understands it. Rules on something else are reported, not guessed.
Where the symbols say nothing of the class field, and QGIS shows its values by other names (a value map, as of
the coded values of a geodatabase), the legend is made of these names.
"""

from __future__ import annotations

import colorsys
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsRuleBasedRenderer,
    QgsVariantUtils,
    QgsVectorLayer,
)

from ..texts import tr
from .vector_sources import _free_path

_LIKE_A_RULE = re.compile(r"[*?]|^\s*(value|age|rock)\s*:", re.IGNORECASE)
_MAX_CLASSES = 254
_OTHER_VALUES = "all other values"  # not translated: a class's name is kept in model files
_COVER = 255  # as in geology.legend, which needs numpy and cannot be imported here

_Values = tuple  # of the class field, or of the two fields that are joined; NULL is None


@dataclass(frozen=True)
class _Symbol:
    """What one value of the class field is drawn as."""

    value: str
    name: str
    colour: str  # '#rrggbb'
    is_shown: bool


@dataclass(frozen=True)
class _Symbols:
    """The symbols of a layer on its class field."""

    entries: list[_Symbol] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)  # rules that depend on more than the class field
    other: str = ""  # what the symbols are based on where that is not the class field
    has_codes: bool = False  # whether the entries are names of codes, which are drawn as nothing

    @classmethod
    def of(cls, layer: QgsVectorLayer | None, field: str) -> _Symbols:
        """Read a layer's symbols on a field, or on two, 'A+B'; else the names of the field's codes."""
        found = cls._of_renderer(layer, field)
        if layer is None or found.entries or found.unread:
            return found
        names = _named_codes(layer, field)
        return replace(found, entries=names, has_codes=bool(names))

    @classmethod
    def _of_renderer(cls, layer: QgsVectorLayer | None, field: str) -> _Symbols:
        """Read a layer's symbols; there are none where it has other symbols."""
        renderer = layer.renderer() if layer else None
        while renderer is not None and renderer.embeddedRenderer() is not None:  # merged or inverted polygons
            renderer = renderer.embeddedRenderer()
        if layer is None or renderer is None:
            return cls()
        kind = renderer.type()
        if kind not in ("RuleRenderer", "categorizedSymbol", "graduatedSymbol"):
            return cls()
        fields = [field] if layer.fields().lookupField(field) >= 0 else [f.strip() for f in field.split("+")]
        if not all(layer.fields().lookupField(name) >= 0 for name in fields):
            fields = []
        if kind == "RuleRenderer":
            return cls(*_rules(layer, renderer, fields)) if fields else cls()
        attribute = renderer.classAttribute()
        if not fields or not (
            attribute.strip('"') in fields or _depends_on(QgsExpression(attribute), fields)
        ):
            return cls(other=attribute)
        read = _graduated if kind == "graduatedSymbol" else _categorised
        return cls(read(layer, renderer, fields))


def _categorised(layer: QgsVectorLayer, renderer, fields: list[str]) -> list[_Symbol]:
    """Give the categories, and for every value of the layer that none names the one for all others.

    The categories of an expression name its results, not the field's values: there only the values that the
    layer has can be assigned.
    """
    attribute = renderer.classAttribute()
    is_plain = attribute.strip('"') == fields[0] and len(fields) == 1
    symbols = [
        _Symbol(
            _as_text(value), category.label() or _as_text(value), _colour(category), category.renderState()
        )
        for category in (renderer.categories() if is_plain else [])
        for value in _values_of(category)
        if category.symbol()
    ]
    named = {symbol.value for symbol in symbols}
    others = [c for c in renderer.categories() if not _values_of(c) and c.symbol()]
    for value, result in sorted(_results(attribute, layer, fields).items(), key=str):
        place = renderer.categoryIndexForValue(result)
        category = renderer.categories()[place] if place >= 0 else next(iter(others), None)
        if category is None or _joined(value) in ("", *named):  # NULL is cover, as in every legend
            continue
        name = category.label() or (_as_text(result) if _values_of(category) else _OTHER_VALUES)
        symbols.append(_Symbol(_joined(value), name, _colour(category), category.renderState()))
    return symbols


def _graduated(layer: QgsVectorLayer, renderer, fields: list[str]) -> list[_Symbol]:
    """Give the range that each value of the layer lies in."""
    symbols = []
    for value, result in sorted(_results(renderer.classAttribute(), layer, fields).items(), key=str):
        range_ = renderer.rangeForValue(result) if isinstance(result, int | float) else None
        if range_ is not None and _joined(value):
            symbols.append(_Symbol(_joined(value), range_.label(), _colour(range_), range_.renderState()))
    return symbols


def shown_names(layer: QgsVectorLayer, field: str) -> dict[str, str]:
    """Give the names by which QGIS shows the values of a field: those of its symbols, or of a value map."""
    return {symbol.value: symbol.name for symbol in _Symbols.of(layer, field).entries}


def _named_codes(layer: QgsVectorLayer, field: str) -> list[_Symbol]:
    """Give the values of a field by the names that a value map gives them."""
    place = layer.fields().lookupField(field)
    setup = layer.editorWidgetSetup(place)
    if place < 0 or setup.type() != "ValueMap":
        return []
    pairs = setup.config().get("map") or {}
    entries = [pairs] if isinstance(pairs, dict) else pairs  # one mapping, or a list of such
    names = {_as_text(code): name.strip() for entry in entries for name, code in entry.items()}
    codes = sorted(_joined(value) for value in _distinct_values(layer, [field]))
    known = [code for code in codes if code and names.get(code)]
    return [_Symbol(code, names[code], _colour_of(n), True) for n, code in enumerate(known)]


def _colour_of(number: int) -> str:
    """Give a colour as the engine gives a class without one: hues by the golden angle."""
    rgb = colorsys.hls_to_rgb((0.08 + number * 0.381966) % 1, (0.62, 0.45, 0.78)[number % 3], 0.6)
    return "#" + bytes(round(255 * part) for part in rgb).hex()


def _values_of(category) -> list:
    """Give the values of a category; the one that takes all others has none."""
    values = category.value() if isinstance(category.value(), list) else [category.value()]
    return [value for value in values if value not in (None, "")]


def _colour(category) -> str:
    return category.symbol().color().name()  # without its transparency


def _as_text(value) -> str:
    """Write a value as legends do: no '.0' behind whole numbers."""
    is_whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if is_whole else value).strip()


def _joined(value: _Values) -> str:
    """Write the values of one or two fields as legends do."""
    text = " | ".join("" if part is None else _as_text(part) for part in value)
    return text if text.strip(" |") else ""


def _rules(
    layer: QgsVectorLayer, renderer: QgsRuleBasedRenderer, fields: list[str]
) -> tuple[list[_Symbol], list[str]]:
    """Give the symbol of each value of some fields, and the rules that depend on something else.

    Where several rules match a value, the last that is switched on counts: it is drawn on top.
    """
    unread: list[str] = []
    found: dict[_Values, tuple[int, _Symbol]] = {}
    drawn = _walk(renderer.rootRule(), _distinct_values(layer, fields), True, layer, fields, unread)
    for order, (rule, values, is_shown) in enumerate(drawn):
        name, colour = rule.label() or rule.filterExpression(), rule.symbol().color().name()
        for value in values:
            if is_shown or value not in found:
                found[value] = order, _Symbol(_joined(value), name, colour, is_shown)
    in_order = sorted(found, key=lambda value: (found[value][0], str(value)))
    return [found[value][1] for value in in_order], unread


def _walk(
    rule, values: frozenset[_Values], is_shown: bool, layer: QgsVectorLayer, fields: list[str], unread: list
) -> Iterator[tuple[QgsRuleBasedRenderer.Rule, frozenset[_Values], bool]]:
    """Give the rules with a symbol in the order they are drawn, with the values that each matches.

    A rule that cannot be evaluated matches nothing and is added to `unread`; so are those under it.
    """
    if rule.symbol():
        yield rule, values, is_shown
    left = values
    for child in (c for c in rule.children() if not c.isElse()):
        matched = _matched(child, values, layer, fields)
        if matched is None:
            unread.append(f"{child.label() or '-'}: {child.filterExpression()}")
            continue
        left -= matched
        yield from _walk(child, matched, is_shown and child.active(), layer, fields, unread)
    for child in (c for c in rule.children() if c.isElse()):
        yield from _walk(child, left, is_shown and child.active(), layer, fields, unread)


def _matched(
    rule, values: frozenset[_Values], layer: QgsVectorLayer, fields: list[str]
) -> frozenset[_Values] | None:
    """Give those of some values that a rule matches; None where it depends on something else."""
    if not rule.filterExpression():
        return values
    expression = QgsExpression(rule.filterExpression())
    if not _depends_on(expression, fields):
        return None
    results, has_failed = _evaluated(expression, values, layer, fields)
    return None if has_failed else frozenset(value for value, result in results.items() if result)


def _depends_on(expression: QgsExpression, fields: list[str]) -> bool:
    """Whether an expression depends on some fields alone."""
    columns = {name.casefold() for name in expression.referencedColumns()}
    return (
        not expression.hasParserError()
        and columns <= {name.casefold() for name in fields}
        and not expression.needsGeometry()
        and not expression.referencedVariables()
    )


def _results(attribute: str, layer: QgsVectorLayer, fields: list[str]) -> dict[_Values, object]:
    """Give the value of a renderer's attribute, a field or an expression, for each value of the layer."""
    plain, values = attribute.strip('"'), _distinct_values(layer, fields)
    if plain in fields:
        return {value: value[fields.index(plain)] for value in values}
    return _evaluated(QgsExpression(attribute), values, layer, fields)[0]


def _distinct_values(layer: QgsVectorLayer, fields: list[str]) -> frozenset[_Values]:
    """Give the values that the layer has in some fields."""
    places = [layer.fields().lookupField(name) for name in fields]
    request = QgsFeatureRequest().setSubsetOfAttributes(places)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return frozenset(
        tuple(None if QgsVariantUtils.isNull(feature[i]) else feature[i] for i in places)
        for feature in layer.getFeatures(request)
    )


def _evaluated(
    expression: QgsExpression, values: frozenset[_Values], layer: QgsVectorLayer, fields: list[str]
) -> tuple[dict[_Values, object], bool]:
    """Evaluate an expression for values of some fields, and say whether it failed for any."""
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    has_failed = not expression.prepare(context)
    results = {}
    for value in values:
        feature = QgsFeature(layer.fields())
        for name, part in zip(fields, value, strict=True):
            feature.setAttribute(layer.fields().lookupField(name), part)
        context.setFeature(feature)
        results[value] = expression.evaluate(context)
        has_failed |= expression.hasEvalError()
    return results, has_failed


def _write_legend(symbols: list[_Symbol], folder: Path) -> str:
    """Write symbols as a legend file into a folder, and give its path.

    Categories of one name are one class. Those switched off are cover; where all are on, the engine finds
    the cover by age.
    """
    shown = {s.name: s.colour for s in reversed(symbols) if s.is_shown}
    if len(shown) > _MAX_CLASSES:
        raise QgsProcessingException(
            tr(
                "{number} categories of the layer's symbols are switched on, and at most {most} are "
                "possible. Switch off or merge some, or give a legend file that groups the units."
            ).format(number=len(shown), most=_MAX_CLASSES)
        )
    names = [name for name in dict.fromkeys(s.name for s in symbols) if name in shown]
    numbers = {name: number for number, name in enumerate(names)}
    legend: dict = {"cover": "by age"} if all(s.is_shown for s in symbols) else {}
    legend["classes"] = [{"value": numbers[n], "name": n, "colour": shown[n]} for n in names]
    legend["rules"] = [
        {
            "value_in_map": f"value:{s.value}"
            if _LIKE_A_RULE.search(s.value)
            else s.value,  # taken literally
            "class": numbers[s.name] if s.is_shown else _COVER,
        }
        for s in symbols
    ]
    path = _free_path(folder, "legend", ".json")
    path.write_text(json.dumps(legend, indent=1, ensure_ascii=False), encoding="utf-8")
    return str(path)
