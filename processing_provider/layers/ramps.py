"""Colour ramps of rasters whose values have no style file of their own."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsStyle,
)

_RAMPS = {  # name -> QGIS's own ramp, and whether it is inverted
    "anomaly": ("RdBu", True),  # from blue through white at zero to red
    "field": ("Spectral", True),  # from blue to red
    "sequential": ("Viridis", False),  # from dark to light
}


def shade(layer: QgsRasterLayer, name: str) -> None:
    """Shade a raster by 'anomaly', 'field' or 'sequential', from its least value to its greatest."""
    ramp_name, is_inverted = _RAMPS[name]
    ramp = QgsStyle.defaultStyle().colorRamp(ramp_name)
    if ramp is None:  # a user may have deleted it from the style
        return
    if is_inverted:
        ramp.invert()
    stats = layer.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.All)
    least, most = stats.minimumValue, stats.maximumValue
    if name == "anomaly":
        most = max(abs(least), abs(most))
        least = -most
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1)
    renderer.setClassificationMin(least)
    renderer.setClassificationMax(most)
    renderer.createShader(ramp, QgsColorRampShader.Type.Interpolated)
    layer.setRenderer(renderer)
