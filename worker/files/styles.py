"""Styles that QGIS loads with a result: `.qml` files of layers and rasters."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise

import numpy as np

from ...geophysics.io.replacing import STYLE_MARK

# how a feature is drawn: the symbol's type in QGIS, its layer, the option with the colour, the other options
_DRAWN = {
    "fill": (
        *("fill", "SimpleFill", "color"),
        {"style": "solid", "outline_color": "60,60,60,255", "outline_width": "0.1"},
    ),
    "outline": ("fill", "SimpleFill", "outline_color", {"style": "no", "outline_width": "0.3"}),
    "line": (
        *("line", "SimpleLine", "line_color"),
        {"line_color": "", "line_width": "0.5", "line_width_unit": "MM", "line_style": "solid"},
    ),
    "dot": (
        *("marker", "SimpleMarker", "color"),
        {"name": "circle", "size": "2.4", "outline_color": "35,35,35,255", "outline_width": "0.2"},
    ),
}
_SPECTRAL = ("#2b83ba", "#80bfac", "#c7e9ad", "#ffffbf", "#fdc980", "#f07c4a", "#d7191c")
_VIRIDIS = ("#440154", "#414487", "#2a788e", "#22a884", "#7ad151", "#fde725")
DIVERGING = ("#2166ac", "#92c5de", "#f7f7f7", "#f4a582", "#b2182b")  # blue, white, red (ColorBrewer RdBu)
_LISTED = '          <rampLegendSettings useContinuousLegend="0"/>\n'  # a legend of entries, not a bar


def _categorised_qml(
    field: str, entries: Sequence[tuple[str, str, str]], *, kind: str, draw: str, opacity: str = ""
) -> str:
    """The `.qml` of a layer whose features are coloured by category.

    Parameters
    ----------
    entries : (value, label, colour '#rrggbb') of every category
    kind : the field's type in QGIS's words, 'string' or 'integer'
    draw : 'fill' or 'outline' of polygons, 'line' or 'dot'
    opacity : a QGIS expression of a polygon's opacity in per cent; empty for opaque
    """
    categories = "\n".join(
        f'      <category value="{escape(value)}" symbol="{i}" label="{escape(label)}" type="{kind}"'
        ' render="true"/>'
        for i, (value, label, _) in enumerate(entries)
    )
    symbols = "\n".join(_symbol(i, colour, draw, opacity) for i, (_, _, colour) in enumerate(entries))
    return _document(
        f'  <renderer-v2 type="categorizedSymbol" attr="{escape(field)}" symbollevels="0">\n'
        f"    <categories>\n{categories}\n    </categories>\n    <symbols>\n{symbols}\n    </symbols>\n"
        "  </renderer-v2>\n"
    )


def _graduated_qml(field: str, values: np.ndarray) -> str:
    """The `.qml` of points in seven classes of as many points each, from blue to red.

    Parameters
    ----------
    field : of numbers
    values : the field's, of all points
    """
    bounds = np.quantile(values, np.linspace(0, 1, len(_SPECTRAL) + 1))
    ranges = "\n".join(
        f'      <range symbol="{i}" lower="{low:.6f}" upper="{high:.6f}" label="{low:.1f} – {high:.1f}"'
        ' render="true"/>'
        for i, (low, high) in enumerate(pairwise(bounds))
    )
    symbols = "\n".join(_symbol(i, colour, "dot") for i, colour in enumerate(_SPECTRAL))
    return _document(
        f'  <renderer-v2 type="graduatedSymbol" attr="{escape(field)}" symbollevels="0">\n'
        f"    <ranges>\n{ranges}\n    </ranges>\n    <symbols>\n{symbols}\n    </symbols>\n"
        "  </renderer-v2>\n"
    )


def _numbered_qml(field: str, colour: str) -> str:
    """The `.qml` of points that show the number in a field next to a dot of one colour, '#rrggbb'."""
    halo = '<text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>'
    return _document(
        '  <renderer-v2 type="singleSymbol" symbollevels="0">\n'
        f"    <symbols>\n{_symbol(0, colour, 'dot')}\n    </symbols>\n"
        "  </renderer-v2>\n"
        '  <labeling type="simple">\n    <settings>\n'
        f'      <text-style fieldName="{escape(field)}" isExpression="0" fontSize="10" fontWeight="75" '
        f'textColor="35,35,35,255">{halo}</text-style>\n'
        '      <placement placement="6" dist="1" distUnits="MM"/>\n'
        "    </settings>\n  </labeling>\n",
        'Symbology|Labeling" labelsEnabled="1',
    )


def _ramp_qml(
    least: float,
    most: float,
    *,
    unknown: tuple[str, str] | None = None,
    colours: Sequence[str] = _VIRIDIS,
) -> str:
    """The `.qml` of a raster whose first band is shaded from `least` to `most`.

    Parameters
    ----------
    unknown : (label, colour '#rrggbb') of cells without a value, None where they are transparent
    colours : '#rrggbb' at equal steps from `least` to `most`
    """
    steps = [least + (most - least) * i / (len(colours) - 1) for i in range(len(colours))]
    entries = [(value, colour, f"{value:g}") for value, colour in zip(steps, colours)]
    label, blank = unknown or ("", "")
    if blank:  # the legend shows the ramp's entries, and this one's value is none of the raster's
        entries.insert(0, (2 * least - most, blank, label))
    items = "\n".join(
        f'          <item value="{value:g}" color="{colour}" label="{escape(label)}" alpha="255"/>'
        for value, colour, label in entries
    )
    return _document(
        "  <pipe>\n"
        '    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" '
        f'nodataColor="{blank}" classificationMin="{least:g}" classificationMax="{most:g}">\n'
        "      <rastershader>\n"
        f'        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" '
        f'minimumValue="{least:g}" maximumValue="{most:g}">\n{items}\n'
        f"{_LISTED if blank else ''}"
        "        </colorrampshader>\n      </rastershader>\n"
        "    </rasterrenderer>\n  </pipe>\n"
    )


def _document(content: str, categories: str = "Symbology") -> str:
    """A whole `.qml`, with the mark by which the plugin knows its own styles."""
    return (
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{STYLE_MARK}\n"
        f'<qgis version="3.40.0" styleCategories="{categories}">\n{content}</qgis>\n'
    )


def _symbol(name: int, colour: str, draw: str, opacity: str = "") -> str:
    """A symbol of one colour, '#rrggbb', drawn as `_DRAWN` says."""
    kind, layer, coloured, options = _DRAWN[draw]
    rgba = ",".join(map(str, bytes.fromhex(colour[1:]))) + ",255"  # as QGIS writes '#ff8000'
    settings = "".join(
        f'<Option type="QString" name="{k}" value="{v}"/>' for k, v in (options | {coloured: rgba}).items()
    )
    extent = ' clip_to_extent="1" force_rhr="0"'
    by_expression = (  # of the opacity that each feature has for itself
        '<data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/>'
        '<Option type="Map" name="properties"><Option type="Map" name="alpha">'
        '<Option type="bool" name="active" value="true"/>'
        f'<Option type="QString" name="expression" value="{escape(opacity)}"/>'
        '<Option type="int" name="type" value="3"/></Option></Option>'
        '<Option type="QString" name="type" value="collection"/></Option></data_defined_properties>'
    )
    return (
        f'      <symbol type="{kind}" name="{name}" alpha="1"{extent}>{by_expression if opacity else ""}'
        f'<layer class="{layer}" enabled="1" locked="0" pass="0"><Option type="Map">{settings}</Option>'
        "</layer></symbol>"
    )
