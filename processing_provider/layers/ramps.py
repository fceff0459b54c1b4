"""Colour ramps of rasters whose values have no style file of their own."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsStyle,
)


def diverging(layer: QgsRasterLayer) -> None:
    """Shade an anomaly from blue through white at zero to red."""
    least, most = _range(layer)
    largest = max(abs(least), abs(most))
    _shade(layer, "RdBu", -largest, largest, is_inverted=True)  # QGIS's ramp runs from red to blue


def spectral(layer: QgsRasterLayer) -> None:
    """Shade a gravity field from its least value (blue) to its greatest (red)."""
    _shade(layer, "Spectral", *_range(layer), is_inverted=True)


def viridis(layer: QgsRasterLayer) -> None:
    """Shade an error or a distance from dark to light."""
    _shade(layer, "Viridis", *_range(layer))


def _range(layer: QgsRasterLayer) -> tuple[float, float]:
    stats = layer.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.All)
    return stats.minimumValue, stats.maximumValue


def _shade(
    layer: QgsRasterLayer, ramp_name: str, least: float, most: float, *, is_inverted: bool = False
) -> None:
    ramp = QgsStyle.defaultStyle().colorRamp(ramp_name)
    if ramp is None:  # a user may have deleted it from the style
        return
    if is_inverted:
        ramp.invert()
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1)
    renderer.setClassificationMin(least)
    renderer.setClassificationMax(most)
    renderer.createShader(ramp, QgsColorRampShader.Type.Interpolated)
    layer.setRenderer(renderer)
