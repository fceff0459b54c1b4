"""A layer of features as a GeoPackage of its own, and the styles that QGIS loads with layers."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

import geopandas as gpd
import pyogrio

from ...geophysics.io import geopackage
from ...geophysics.io.replacing import STYLE_MARK, replacing

_FILLED = {"style": "solid", "outline_color": "60,60,60,255", "outline_width": "0.1"}
_OUTLINED = {"style": "no", "outline_width": "0.3"}


def categorised_qml(
    field: str, entries: Sequence[tuple[str, str, str]], *, kind: str, filled: bool = True, opacity: str = ""
) -> str:
    """The `.qml` of a layer.

    Parameters
    ----------
    entries : (value, label, colour '#rrggbb') of every category
    kind : the field's type in QGIS's words, 'string' or 'integer'
    opacity : a QGIS expression of a feature's opacity in per cent; empty for opaque
    """
    categories = "\n".join(
        f'      <category value="{escape(value)}" symbol="{i}" label="{escape(label)}" type="{kind}"'
        ' render="true"/>'
        for i, (value, label, _) in enumerate(entries)
    )
    symbols = "\n".join(_symbol(i, colour, filled, opacity) for i, (_, _, colour) in enumerate(entries))
    return (
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{STYLE_MARK}\n"
        '<qgis version="3.40.0" styleCategories="Symbology">\n'
        f'  <renderer-v2 type="categorizedSymbol" attr="{escape(field)}" symbollevels="0">\n'
        f"    <categories>\n{categories}\n    </categories>\n    <symbols>\n{symbols}\n    </symbols>\n"
        "  </renderer-v2>\n</qgis>\n"
    )


def _symbol(name: int, colour: str, filled: bool, opacity: str = "") -> str:
    """A fill symbol: the colour fills the polygon, or draws its outline."""
    options = _FILLED | {"color": _rgba(colour)} if filled else _OUTLINED | {"outline_color": _rgba(colour)}
    settings = "".join(f'<Option type="QString" name="{k}" value="{v}"/>' for k, v in options.items())
    return (
        f'      <symbol type="fill" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f"{_by_expression(opacity) if opacity else ''}"
        f'<layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map">{settings}</Option>'
        "</layer></symbol>"
    )


def _by_expression(opacity: str) -> str:
    """A symbol's opacity that each feature tells for itself."""
    return (
        '<data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/>'
        '<Option type="Map" name="properties"><Option type="Map" name="alpha">'
        '<Option type="bool" name="active" value="true"/>'
        f'<Option type="QString" name="expression" value="{escape(opacity)}"/>'
        '<Option type="int" name="type" value="3"/></Option></Option>'
        '<Option type="QString" name="type" value="collection"/></Option></data_defined_properties>'
    )


def _rgba(colour: str) -> str:
    """'#ff8000' as QGIS writes it, '255,128,0,255'."""
    return ",".join(map(str, bytes.fromhex(colour[1:]))) + ",255"


_VIRIDIS = ("#440154", "#414487", "#2a788e", "#22a884", "#7ad151", "#fde725")


def ramp_qml(least: float, most: float) -> str:
    """The `.qml` of a raster whose first band is shaded from `least` to `most`."""
    steps = [least + (most - least) * i / (len(_VIRIDIS) - 1) for i in range(len(_VIRIDIS))]
    items = "\n".join(
        f'          <item value="{value:g}" color="{colour}" label="{value:g}" alpha="255"/>'
        for value, colour in zip(steps, _VIRIDIS)
    )
    return (
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{STYLE_MARK}\n"
        '<qgis version="3.40.0" styleCategories="Symbology">\n  <pipe>\n'
        '    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" '
        f'nodataColor="" classificationMin="{least:g}" classificationMax="{most:g}">\n'
        "      <rastershader>\n"
        f'        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" '
        f'minimumValue="{least:g}" maximumValue="{most:g}">\n{items}\n'
        "        </colorrampshader>\n      </rastershader>\n"
        "    </rasterrenderer>\n  </pipe>\n</qgis>\n"
    )


def write_layer(path: str | Path, layer: gpd.GeoDataFrame, name: str, style: str) -> None:
    """Write features as the only layer of a GeoPackage, with a `.qml`; whole or not at all.

    The same features give the same bytes. A GeoPackage that holds anything else is not replaced.
    """
    with replacing(path) as temporary:
        pyogrio.write_dataframe(layer, temporary, layer=name, driver="GPKG", VERSION="1.2")
        geopackage.finish(temporary, name, len(layer))
        temporary.with_suffix(".qml").write_text(style, encoding="utf-8")
