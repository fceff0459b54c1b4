"""How results appear in QGIS: style, name, place in the layer tree, legend, map tip and metadata.

Processing loads layers without their style files (its loadDefaultStyle is off), so every output
that is going to be loaded gets a post-processor, which Processing calls once all layers are in the project.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import (
    QgsColorRampShader,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterDefinition,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsStyle,
)

from .description import _Description
from .map_tips import _set_map_tips

_OWN_STYLE = "written by Concealed Bedrock"  # in every style file of the engine
_RAMPS = {  # name -> QGIS's own ramp, and whether it is inverted
    "anomaly": ("RdBu", True),  # from blue through white at zero to red
    "field": ("Spectral", True),  # from blue to red
    "sequential": ("Viridis", False),  # from dark to light
}
# QGIS does not own post-processors, and calls one that Python has destroyed before its layer loads.
_kept: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


@dataclass(frozen=True)
class _ResultStyle:
    """How one output of an algorithm appears.

    Parameters
    ----------
    output : str
        Name of its parameter.
    is_shown : bool
        Whether it is switched on; a layer that would only hide the main result is not.
    unless : str
        An output that shows more of the same: where it is loaded too, this one is switched off.
    ramp : str
        Of a raster that has no style file: 'anomaly', 'field' or 'sequential'.
    """

    output: str
    is_shown: bool = True
    unless: str = ""
    ramp: str = ""


@dataclass
class _Run:
    """The results of one run that are loaded, and what is known about them."""

    description: _Description
    layers: dict[str, QgsMapLayer] = field(default_factory=dict)


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Prepares one result for display."""

    def __init__(self, definition: QgsProcessingParameterDefinition, style: _ResultStyle, run: _Run):
        super().__init__()
        self.label, self.purpose = definition.description(), definition.help()
        self.style, self.run = style, run

    def postProcessLayer(self, layer, context, feedback):
        _apply_style(layer, self.style)
        if layer.name() == self.label and self.run.description.subject:  # a name that the user gave stays
            layer.setName(f"{self.label} – {self.run.description.subject}")
        self.run.description.write_to(layer, self.purpose)
        self.run.layers[self.style.output] = layer
        _set_map_tips(self.run.layers)
        node = context.project().layerTreeRoot().findLayer(layer) if context.project() else None
        if node:
            _arrange(node, layer, self.style)
        layer.triggerRepaint()


def _prepare_results(
    outputs: Mapping[str, str],
    styles: Sequence[_ResultStyle],
    definitions: Mapping[str, QgsProcessingParameterDefinition],
    description: _Description,
    group: str,
    context: QgsProcessingContext,
) -> None:
    """Set how Processing loads the outputs of a run.

    Parameters
    ----------
    outputs : mapping
        Output name -> path, of those that were written.
    styles : sequence of ResultStyle
        From the lowest layer to the topmost.
    definitions : mapping
        Output name -> its parameter, whose description becomes the layer's name and whose help opens its
        abstract.
    group : str
        Of the layer tree, where more than one layer is loaded: in a group they are in the order of `styles`,
        whatever layer or group is selected.
    """
    loaded = [s for s in styles if context.willLoadLayerOnCompletion(outputs.get(s.output, ""))]
    names = {style.output for style in loaded}
    run = _Run(description)
    for height, style in enumerate(loaded, 1):
        path = outputs[style.output]
        details = context.layerToLoadOnCompletionDetails(path)
        details.layerSortKey = height
        if len(loaded) > 1 and group and not details.groupName:
            details.groupName = group
        style = replace(style, is_shown=style.is_shown and style.unless not in names)
        _kept[path] = _PostProcessor(definitions[style.output], style, run)
        details.setPostProcessor(_kept[path])


def forget_results() -> None:
    """Drop the post-processors when the plugin is unloaded."""
    _kept.clear()


def _load_own_style(layer: QgsMapLayer) -> bool:
    """Load the style file that the engine wrote beside a layer, and say whether there is one."""
    path = Path(layer.source().partition("|")[0]).with_suffix(".qml")
    is_own = path.is_file() and _OWN_STYLE in path.read_text(encoding="utf-8", errors="replace")[:1000]
    if is_own:
        layer.loadNamedStyle(str(path))
    return is_own


def _apply_style(layer: QgsMapLayer, style: _ResultStyle) -> None:
    """Load the style file that the engine wrote, else shade a raster; a style of the user's is not loaded."""
    if not _load_own_style(layer) and style.ramp and isinstance(layer, QgsRasterLayer):
        _shade(layer, style.ramp)


def _shade(layer: QgsRasterLayer, name: str) -> None:
    """Shade a raster from its least value to its greatest."""
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


def _arrange(node: QgsLayerTreeLayer, layer: QgsMapLayer, style: _ResultStyle) -> None:
    """Switch a layer on or off, open its legend, and leave out the line that names the band."""
    if isinstance(layer, QgsRasterLayer):
        lines = len(layer.legend().createLayerTreeModelLegendNodes(node))
        if lines > 1:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, lines)))
            layer.legend().itemsChanged.emit()  # the layer tree builds its legend anew, and folds it
    node.setItemVisibilityChecked(style.is_shown)
    node.setExpanded(not style.is_shown)  # the view follows changes alone
    node.setExpanded(style.is_shown)
