"""Map tips: what a result shows for the cell or polygon under the cursor."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsRasterLayer, QgsVectorLayer

from ..texts import _tr_marked, mark, tr

_CURSOR = "@layer_cursor_point"
# The file of a field `picture` as a small picture; a drive's letter is not at the root.
# QGIS 3.32 and later give a tip some 270 x 280 pixels, whatever is in it (QGIS issue 54294): text comes
# first, and picture and text fit together.
_PICTURE = (
    '<div style="width: 280px; height: 185px"><img height="180" '
    "src=\"[% 'file://' || if(left(\"picture\", 1) = '/', '', '/') || "
    "replace(\"picture\", map('\\\\', '/', ' ', '%20', '#', '%23', '?', '%3F')) %]\"></div>"
)
_SURFACES = (mark("chevron"), mark("sine"), mark("parabola"), mark("semi-ellipse"), mark("box"))
_MOST_BANDS = 12  # of a raster with a band a class; more would not fit the screen


def _set_map_tips(layers: Mapping[str, QgsMapLayer]) -> None:
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
    if name == "CONFIDENCE":
        value = f"[% coalesce(round(100 * {_cell(layer)}) || ' %', '{_quoted(_unknown())}') %]"
        return tr("Confidence: {value}").format(value=f"<b>{value}</b>")
    if name == "SET":
        return _members(layer)
    if not _is_paletted(layer):
        return "<br>".join(_number(layer, band) for band in range(1, min(layer.bandCount(), _MOST_BANDS) + 1))
    lines = [f"<b>{_class_name(layer)}</b>"]
    if name in ("OUTPUT", "COMPOSITE"):
        if name == "COMPOSITE":
            lines.append(_whether_mapped(layer))
        if "CONFIDENCE" in layers:
            lines.append(tr("Confidence: {value}").format(value=_confidence(layer, layers["CONFIDENCE"])))
        if "SECOND" in layers:
            lines.append(tr("Runner-up: {value}").format(value=_class_name(layers["SECOND"])))
    return "<br>".join(lines)


def _members(layer: QgsRasterLayer) -> str:
    """Give the names of the classes that cannot be ruled out, a line each, from the bands after the first."""
    parts = [
        f"if({_cell(layer, band)} = 1, '{_quoted(layer.bandName(band).partition(': ')[2])}<br>', '')"
        for band in range(2, layer.bandCount() + 1)
    ]
    return f"<b>{_class_name(layer)}</b><br>[% concat({', '.join(parts)}) %]"


def _of_vector(layer: QgsVectorLayer) -> str:
    """Give the lines of bedrock, stations, holes, sites, faults or folds; others keep QGIS's own map tip."""
    names = {field.name() for field in layer.fields()}
    if {"value", "predicted", "deviations"} <= names:
        return _of_station()
    if {"interlimb_deg", "tightness", "ramsay"} <= names:
        return _of_fold()
    if {"picture", "class", "confidence", "runner_up", "reason"} <= names:
        return _of_classified_fold()
    if {"picture", "shape", "outcrop"} <= names:
        return f"<b>{_text_of('shape')}</b><br>{_PICTURE}"
    if {"anomaly_mgal", "free_air_anomaly_mgal"} <= names:
        return _of_reduced_station()
    if {"hole", "map", "depth_m"} <= names:
        return _of_conflict()
    if {"CLASS", "DEPTH", "REACHED"} <= names:
        return _of_hole()
    if {"rank", "gain_pct", "reason"} <= names:
        return _of_site()
    if {"KIND", "THROW"} <= names:
        return f"<b>{_text_of('KIND')}</b><br>" + tr("Throw: {value} m").format(value='[% "THROW" %]')
    if not {"name", "confidence", "area_km2"} <= names:
        return ""
    confidence = tr("Confidence: {value}").format(
        value=f"[% coalesce(round(100 * \"confidence\") || ' %', '{_quoted(_unknown())}') %]"
    )
    area = tr("Area: {value} km²").format(value='[% format_number("area_km2", 1) %]')
    return f"<b>{_text_of('name')}</b><br>{confidence}<br>{area}"


def _of_hole() -> str:
    """Give what a hole of a sample survey met, how deep, and whether that is the bedrock."""
    depth = tr("Depth: {value} m").format(value='[% round("DEPTH", 1) %]')
    ended = _quoted(tr("It ended in the cover."))
    return f"<b>{_text_of('CLASS')}</b><br>{depth}<br>[% if(\"REACHED\" = 'no', '{ended}', '') %]"


def _of_conflict() -> str:
    """Give what a hole says, and what the map has there."""
    hole = tr("In the hole: {value}").format(value=f"<b>{_text_of('hole')}</b>")
    mapped = tr("On the map: {value}").format(value=f"<b>{_text_of('map')}</b>")
    depth = tr("Depth: {value} m").format(value="[% coalesce(round(\"depth_m\", 1), '-') %]")
    return f"{hole}<br>{mapped}<br>{depth}"


def _of_site() -> str:
    """Give the rank of a site for drilling, and why it has it."""
    rank = tr("Site {value}").format(value='[% "rank" %]')
    return f"<b>{rank}</b><br>{_text_of('reason')}"


def _text_of(field: str) -> str:
    """Give the expression of a field's text, which is no HTML."""
    return f"[% replace(\"{field}\", map('&', '&amp;', '<', '&lt;')) %]"


def _of_station() -> str:
    """Give what was measured, what the neighbours predict, and how far apart the two are."""
    measured = tr("Measured: {value}").format(value='<b>[% round("value", 2) %]</b>')
    predicted = tr("Predicted from the neighbours: {value}").format(
        value='<b>[% round("predicted", 2) %]</b>'
    )
    off = tr("Off by {value} robust standard deviations").format(value='[% round(abs("deviations"), 1) %]')
    return f"{measured}<br>{predicted}<br>{off}"


def _of_fold() -> str:
    """Give the interlimb angle, the shape and the class of the layer below."""
    angle = tr("Interlimb angle: {value}°").format(value='<b>[% round("interlimb_deg", 0) %]</b>')
    pairs = (part for word in _SURFACES for part in (word, _tr_marked(word)))
    words = ", ".join(f"'{_quoted(part)}'" for part in pairs)
    shape = tr("Shape: {value}").format(value=f"[% coalesce(map_get(map({words}), \"shape\"), '-') %]")
    layer = tr("Ramsay class: {value}").format(value="<b>[% coalesce(nullif(\"ramsay\", ''), '-') %]</b>")
    return f"{angle}<br>{shape}<br>{layer}"


def _of_classified_fold() -> str:
    """Give the picture, its class with the confidence, and the runner-up; of an unreadable one, why."""
    confidence = tr("Confidence: {value}").format(
        value="<b>[% coalesce(round(100 * \"confidence\") || ' %', '-') %]</b>"
    )
    second = tr("Runner-up: {value}").format(value=_text_of("runner_up"))
    return f"<b>{_text_of('class')}</b>{_text_of('reason')}<br>{confidence}<br>{second}<br>{_PICTURE}"


def _of_reduced_station() -> str:
    """Give the anomaly and the free-air anomaly of a station, and its height."""
    anomaly = tr("Anomaly: {value} mGal").format(value='<b>[% round("anomaly_mgal", 2) %]</b>')
    free_air = tr("Free-air anomaly: {value} mGal").format(value='[% round("free_air_anomaly_mgal", 2) %]')
    height = tr("Height: {value} m").format(value='[% round("height_m", 1) %]')
    return f"{anomaly}<br>{free_air}<br>{height}"


def _class_name(layer: QgsRasterLayer) -> str:
    """Give the expression of the class's name."""
    return _name_of(_cell(layer), {int(entry.value): entry.label for entry in layer.renderer().classes()})


def _number(layer: QgsRasterLayer, band: int) -> str:
    """Give the line of a band: what it holds, with its unit, and the value."""
    what = layer.bandName(band).partition(": ")[2]  # 'Band 1: Distance to outcrop (km)'
    value = f"<b>[% coalesce(to_string(round({_cell(layer, band)}, 3)), '-') %]</b>"
    return f"{escape(what).replace('%]', '%&#93;')}: {value}" if what else value


def _name_of(value: str, names: Mapping[int, str]) -> str:
    """Give the expression that turns a class number into its name; a dash where there is none."""
    pairs = ", ".join(f"{number}, '{_quoted(name)}'" for number, name in names.items())
    return f"[% coalesce(map_get(map({pairs}), to_string({value})), '-') %]"


def _whether_mapped(layer: QgsRasterLayer) -> str:
    """Give the expression that separates outcrop from prediction, by the composite's second band."""
    names = {1: tr("Mapped outcrop"), 2: tr("Predicted under cover")}
    return _name_of(_cell(layer, 2), names)


def _confidence(classes: QgsRasterLayer, confidence: QgsRasterLayer) -> str:
    """Give the expression of a class's confidence, which is unknown outside the area of applicability."""
    unknown = f"if({_cell(classes)} IS NULL, '-', '{_quoted(_unknown())}')"
    return f"[% coalesce(round(100 * {_cell(confidence)}) || ' %', {unknown}) %]"


def _unknown() -> str:
    return tr("unknown (outside the area of applicability)")


def _cell(layer: QgsRasterLayer, band: int = 1) -> str:
    return f"raster_value('{layer.id()}', {band}, {_CURSOR})"


def _is_paletted(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def _quoted(text: str) -> str:
    """Give text for use inside quotes of an expression whose result is read as HTML."""
    plain = escape(text, quote=False).replace("%]", "%&#93;")  # which would end the expression
    return plain.replace("\\", "\\\\").replace("'", "''")
