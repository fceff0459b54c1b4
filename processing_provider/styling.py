"""How results look when QGIS loads them; class rasters bring a .qml of their own."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsStyle,
)

# QGIS does not own post-processors: one that is forgotten before the layer loads is called after its death.
_kept: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


class Ramp(QgsProcessingLayerPostProcessorInterface):
    """Shades the first band with a colour ramp."""

    RAMP = "Viridis"
    IS_TURNED = False

    def limits(self, layer: QgsRasterLayer) -> tuple[float, float]:
        """Give the values at the ends of the ramp."""
        stats = layer.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.All)
        return stats.minimumValue, stats.maximumValue

    def postProcessLayer(self, layer, context, feedback):
        """Give the layer its renderer."""
        if isinstance(layer, QgsRasterLayer):
            shade(layer, self.RAMP, *self.limits(layer), is_turned=self.IS_TURNED)


class Hidden(QgsProcessingLayerPostProcessorInterface):
    """Loads a layer switched off: it brings its own style, and would only hide the main result."""

    def postProcessLayer(self, layer, context, feedback):
        """Switch the layer off in the layer tree."""
        project = context.project()
        node = project.layerTreeRoot().findLayer(layer) if project else None
        if node:
            node.setItemVisibilityChecked(False)


class Anomaly(Ramp):
    """Shades from blue over white at zero to red."""

    RAMP = "RdBu"
    IS_TURNED = True  # QGIS's runs from red to blue

    def limits(self, layer: QgsRasterLayer) -> tuple[float, float]:
        """Give the same distance on both sides of zero."""
        stats = layer.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.All)
        most = max(abs(stats.minimumValue), abs(stats.maximumValue))
        return -most, most


class Gravity(Ramp):
    """Shades a Bouguer anomaly or a regional field from its least to its greatest value."""

    RAMP = "Spectral"
    IS_TURNED = True


def shade(
    layer: QgsRasterLayer, ramp_name: str, least: float, most: float, *, is_turned: bool = False
) -> None:
    """Give a raster layer a continuous colour ramp of QGIS's own style."""
    ramp = QgsStyle.defaultStyle().colorRamp(ramp_name)
    if ramp is None:  # a user may have deleted it from the style
        return
    if is_turned:
        ramp.invert()
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1)
    renderer.setClassificationMin(least)
    renderer.setClassificationMax(most)
    renderer.createShader(ramp, QgsColorRampShader.Type.Interpolated)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def style_outputs(
    outputs: dict[str, str],
    styles: dict[str, type[QgsProcessingLayerPostProcessorInterface]],
    context: QgsProcessingContext,
    order: tuple[str, ...] = (),
) -> None:
    """Let QGIS style those outputs that it is going to load, and lay those of `order` one over the other."""
    for height, name in enumerate(order, 1):
        if name in outputs and context.willLoadLayerOnCompletion(outputs[name]):
            context.layerToLoadOnCompletionDetails(outputs[name]).layerSortKey = height
    for name in styles.keys() & outputs.keys():
        path = outputs[name]
        if context.willLoadLayerOnCompletion(path):
            _kept[path] = styles[name]()
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(_kept[path])


def forget_styles() -> None:
    """Let go of the post-processors, when the plugin is unloaded."""
    _kept.clear()
