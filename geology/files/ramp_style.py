"""QGIS's style of a raster of shares: a colour ramp between two values, the same in every raster."""

from __future__ import annotations

from ...geophysics.io.replacing import STYLE_MARK

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
