"""Rule-based symbols as a legend: what each value of the class field is drawn as.

Every value that the layer has is put to the rules themselves, so that any expression on the class field (or
on both fields of 'A+B') is understood as QGIS understands it. Rules on something else are named, not guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsRuleBasedRenderer,
    QgsVariantUtils,
    QgsVectorLayer,
)

Values = tuple  # of the class field, or of the two fields that are joined; NULL is None


@dataclass(frozen=True)
class Drawn:
    """A rule that draws: its symbol's name and colour, whether it is switched on, and what it takes."""

    name: str
    colour: str  # '#rrggbb'
    is_shown: bool
    values: frozenset[Values]


def resolve_rules(
    renderer: QgsRuleBasedRenderer, layer: QgsVectorLayer, fields: list[str]
) -> tuple[dict[Values, Drawn], list[str]]:
    """Give what each value of some fields is drawn as, and the rules that cannot be told from them.

    Where several rules take a value, the last that is switched on counts: it is drawn on top.
    """
    values = distinct_values(layer, fields)
    unread: list[str] = []
    found: dict[Values, tuple[int, Drawn]] = {}
    for order, drawn in enumerate(walk(renderer.rootRule(), values, True, layer, fields, unread)):
        for value in drawn.values:
            if drawn.is_shown or value not in found:
                found[value] = order, drawn
    in_order = sorted(found, key=lambda value: (found[value][0], str(value)))
    return {value: found[value][1] for value in in_order}, unread


def distinct_values(layer: QgsVectorLayer, fields: list[str]) -> frozenset[Values]:
    """Give the values that the layer has in some fields."""
    places = [layer.fields().lookupField(name) for name in fields]
    request = QgsFeatureRequest().setSubsetOfAttributes(places)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return frozenset(
        tuple(None if QgsVariantUtils.isNull(feature[i]) else feature[i] for i in places)
        for feature in layer.getFeatures(request)
    )


def walk(
    rule, values: frozenset[Values], is_shown: bool, layer: QgsVectorLayer, fields: list[str], unread: list
) -> Iterator[Drawn]:
    """Give the drawing rules under a rule in the order they are drawn, with the values that each takes.

    A rule that cannot be read takes nothing, and is added to `unread`; so are those under it.
    """
    if rule.symbol():
        name = rule.label() or rule.filterExpression()
        yield Drawn(name, rule.symbol().color().name(), is_shown, values)
    left = values
    for child in (c for c in rule.children() if not c.isElse()):
        taken = taken_by(child, values, layer, fields)
        if taken is None:
            unread.append(f"{child.label() or '-'}: {child.filterExpression()}")
            continue
        left -= taken
        yield from walk(child, taken, is_shown and child.active(), layer, fields, unread)
    for child in (c for c in rule.children() if c.isElse()):
        yield from walk(child, left, is_shown and child.active(), layer, fields, unread)


def taken_by(
    rule, values: frozenset[Values], layer: QgsVectorLayer, fields: list[str]
) -> frozenset[Values] | None:
    """Give those of some values that a rule takes; None where they alone do not tell."""
    if not rule.filterExpression():
        return values
    expression = QgsExpression(rule.filterExpression())
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    if not is_about(expression, fields) or not expression.prepare(context):
        return None
    taken = set()
    for value in values:
        feature = QgsFeature(layer.fields())
        for name, part in zip(fields, value):
            feature.setAttribute(layer.fields().lookupField(name), part)
        context.setFeature(feature)
        if expression.evaluate(context):
            taken.add(value)
        if expression.hasEvalError():
            return None
    return frozenset(taken)


def is_about(expression: QgsExpression, fields: list[str]) -> bool:
    """Whether an expression is told by some fields alone."""
    columns = {name.casefold() for name in expression.referencedColumns()}
    return (
        not expression.hasParserError()
        and columns <= {name.casefold() for name in fields}
        and not expression.needsGeometry()
        and not expression.referencedVariables()
    )


def reads_only(attribute: str, fields: list[str]) -> bool:
    """Whether an attribute of symbols, a field's name or an expression, is told by some fields alone."""
    return attribute.strip('"') in fields or is_about(QgsExpression(attribute), fields)


def results_of(attribute: str, layer: QgsVectorLayer, fields: list[str]) -> dict[Values, object]:
    """Give what an attribute of symbols says of each value that the layer has; None where it fails."""
    plain = attribute.strip('"')
    values = distinct_values(layer, fields)
    if plain in fields:
        return {value: value[fields.index(plain)] for value in values}
    expression, context = QgsExpression(attribute), QgsExpressionContext()
    context.setFields(layer.fields())
    expression.prepare(context)
    found = {}
    for value in values:
        feature = QgsFeature(layer.fields())
        for name, part in zip(fields, value):
            feature.setAttribute(layer.fields().lookupField(name), part)
        context.setFeature(feature)
        found[value] = expression.evaluate(context)
    return found
