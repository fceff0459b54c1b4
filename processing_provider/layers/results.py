"""How results appear in QGIS: style, name, place in the layer tree, legend, map tip and metadata.

Processing loads layers without the style file beside them (its loadDefaultStyle is off), so every output
that is going to be loaded gets a post-processor, which Processing calls once all layers are in the project.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from .description import Description, set_metadata
from .map_tips import set_map_tips

OWN_STYLE = "written by Concealed Bedrock"  # in every style file of the engine
# QGIS does not own post-processors: one that is forgotten before its layer loads is called after its death.
_kept: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


@dataclass(frozen=True)
class ResultStyle:
    """How one output of an algorithm appears.

    Parameters
    ----------
    is_shown : whether it is switched on; a layer that would only hide the main result is not
    unless : an output that shows more of the same: where it is loaded too, this one is switched off
    shade : sets the renderer of a raster that has no style file beside it
    """

    is_shown: bool = True
    unless: str = ""
    shade: Callable[[QgsRasterLayer], None] | None = None


@dataclass
class Run:
    """The results of one run that are loaded, and what is known of them."""

    description: Description
    layers: dict[str, QgsMapLayer] = field(default_factory=dict)


class ResultLayer(QgsProcessingLayerPostProcessorInterface):
    """Prepares one result for the eye."""

    def __init__(self, output: str, label: str, style: ResultStyle, run: Run):
        super().__init__()
        self.output, self.label, self.style, self.run = output, label, style, run

    def postProcessLayer(self, layer, context, feedback):
        """Set everything that a person sees of the layer."""
        _apply_style(layer, self.style)
        if layer.name() == self.label and self.run.description.subject:  # a name that the user gave stays
            layer.setName(f"{self.label} – {self.run.description.subject}")
        set_metadata(layer, self.run.description)
        self.run.layers[self.output] = layer
        set_map_tips(self.run.layers)
        node = context.project().layerTreeRoot().findLayer(layer) if context.project() else None
        if node:
            _arrange(node, layer, self.style)
        layer.triggerRepaint()


def prepare_results(
    outputs: Mapping[str, str],
    styles: Mapping[str, ResultStyle],
    labels: Mapping[str, str],
    description: Description,
    group: str,
    context: QgsProcessingContext,
) -> None:
    """Tell Processing how to load the outputs of a run.

    Parameters
    ----------
    outputs : output name -> path, of those that were written
    styles : output name -> style, from the lowest layer to the topmost
    labels : output name -> description of its parameter
    group : of the layer tree, where more than one layer is loaded: in a group they lie in the order of
        `styles`, whatever layer or group is selected
    """
    loaded = [name for name in styles if name in outputs and context.willLoadLayerOnCompletion(outputs[name])]
    run = Run(description)
    for height, name in enumerate(loaded, 1):
        details = context.layerToLoadOnCompletionDetails(outputs[name])
        details.layerSortKey = height
        if len(loaded) > 1 and group and not details.groupName:
            details.groupName = group
        style = replace(styles[name], is_shown=styles[name].is_shown and styles[name].unless not in loaded)
        _kept[outputs[name]] = ResultLayer(name, labels.get(name, ""), style, run)
        details.setPostProcessor(_kept[outputs[name]])


def forget_results() -> None:
    """Let go of the post-processors, when the plugin is unloaded."""
    _kept.clear()


def _apply_style(layer: QgsMapLayer, style: ResultStyle) -> None:
    """Load the style file that the engine wrote, else shade a raster; a user's own stays aside."""
    path = style_file(layer)
    if path.is_file() and OWN_STYLE in path.read_text(encoding="utf-8", errors="replace")[:1000]:
        layer.loadNamedStyle(str(path))
    elif style.shade and isinstance(layer, QgsRasterLayer):
        style.shade(layer)


def style_file(layer: QgsMapLayer) -> Path:
    """Give the path of the style file of a layer's file."""
    return Path(layer.source().partition("|")[0]).with_suffix(".qml")


def _arrange(node: QgsLayerTreeLayer, layer: QgsMapLayer, style: ResultStyle) -> None:
    """Switch a layer on or off, open its legend, and leave out the line that names the band."""
    if isinstance(layer, QgsRasterLayer):
        lines = len(layer.legend().createLayerTreeModelLegendNodes(node))
        if lines > 1:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, lines)))
            layer.legend().itemsChanged.emit()  # the layer tree builds its legend anew, and folds it
    node.setItemVisibilityChecked(style.is_shown)
    node.setExpanded(not style.is_shown)  # the view follows changes alone
    node.setExpanded(style.is_shown)
