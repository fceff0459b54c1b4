"""Map tips: what a result shows for the cell or polygon under the cursor."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsRasterLayer, QgsVectorLayer

from ..texts import tr

_CURSOR = "@layer_cursor_point"


def set_map_tips(layers: Mapping[str, QgsMapLayer]) -> None:
    """Give the results of one run their map tips; class rasters also show the confidence and the runner-up.

    Parameters
    ----------
    layers : mapping
        Output name -> layer, of those results of the run that are loaded.
    """
    for name, layer in layers.items():
        template = _of_raster(name, layer, layers) if isinstance(layer, QgsRasterLayer) else _of_vector(layer)
        if template:
            layer.setMapTipTemplate(template)


def _of_raster(name: str, layer: QgsRasterLayer, layers: Mapping[str, QgsMapLayer]) -> str:
    """Give the lines of a raster: classes by name, numbers with the unit of their band."""
    lines = [f"<b>{_value(layer)}</b>"]
    if name in ("OUTPUT", "COMPOSITE") and _is_paletted(layer):
        if name == "COMPOSITE":
            lines.append(_whether_mapped(layer))
        if "CONFIDENCE" in layers:
            lines.append(tr("Confidence: {value}").format(value=_per_cent(layers["CONFIDENCE"])))
        if "SECOND" in layers:
            lines.append(tr("Runner-up: {value}").format(value=_value(layers["SECOND"])))
    return "<br>".join(lines)


def _of_vector(layer: QgsVectorLayer) -> str:
    """Give the lines of a polygon of predicted bedrock; other layers keep QGIS's own map tip."""
    names = {field.name() for field in layer.fields()}
    if not {"name", "confidence", "area_km2"} <= names:
        return ""
    confidence = tr("Confidence: {value}").format(
        value="[% coalesce(round(100 * \"confidence\") || ' %', '-') %]"
    )
    area = tr("Area: {value} km²").format(value='[% format_number("area_km2", 1) %]')
    name = "[% replace(\"name\", map('&', '&amp;', '<', '&lt;')) %]"  # text from a file is no HTML
    return f"<b>{name}</b><br>{confidence}<br>{area}"


def _value(layer: QgsRasterLayer) -> str:
    """Give the expression of a raster's value: the class's name where the layer has classes."""
    value = _cell(layer)
    if not _is_paletted(layer):
        return f"[% round({value}, 3) %]"
    return _name_of(value, {int(entry.value): entry.label for entry in layer.renderer().classes()})


def _name_of(value: str, names: Mapping[int, str]) -> str:
    """Give the expression that turns a class number into its name; a dash where there is none."""
    pairs = ", ".join(f"{number}, '{_quoted(name)}'" for number, name in names.items())
    return f"[% coalesce(map_get(map({pairs}), to_string({value})), '-') %]"


def _whether_mapped(layer: QgsRasterLayer) -> str:
    """Give the expression that separates outcrop from prediction, by the composite's second band."""
    names = {1: tr("Mapped outcrop"), 2: tr("Predicted under cover")}
    return _name_of(_cell(layer, 2), names)


def _per_cent(layer: QgsRasterLayer) -> str:
    return f"[% coalesce(round(100 * {_cell(layer)}) || ' %', '-') %]"


def _cell(layer: QgsRasterLayer, band: int = 1) -> str:
    return f"raster_value('{layer.id()}', {band}, {_CURSOR})"


def _is_paletted(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def _quoted(text: str) -> str:
    """Give text for use inside quotes of an expression whose result is read as HTML."""
    plain = escape(text, quote=False).replace("%]", "%&#93;")  # which would end the expression
    return plain.replace("\\", "\\\\").replace("'", "''")
