"""A print layout of a predicted map: map, legend, confidence, scale bar, north arrow, sources and limits.

The page is A4 or A3 landscape, in millimetres. The map takes the shape of its area, so that no paper is lost.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF
from qgis.PyQt.QtGui import QColor

from ..texts import tr

_SIZES = {"A4": (297.0, 210.0), "A3": (420.0, 297.0)}
_MARGIN, _GAP, _COLUMN, _TITLE, _NOTES = 10.0, 4.0, 68.0, 12.0, 24.0  # mm, at the size of A4
_LARGEST_PT, _LEAST_PT = 7.5, 4.5  # of the notes
_MM_A_POINT = 0.3528
_LETTERS = 32  # of a line of a legend
_MOST_LINES = 24  # of a column of a legend
_ARROW = "arrows/NorthArrow_02.svg"


@dataclass(frozen=True)
class _LayoutContent:
    """What a layout shows.

    Parameters
    ----------
    name, title : of the layout in the project, and at its top
    classes : the class raster that is the map
    confidence : of an inset, None without one
    mask : drawn over the map, None without one
    notes : paragraphs on sources and limits
    paper : 'A4' or 'A3'
    """

    name: str
    title: str
    classes: QgsRasterLayer
    confidence: QgsRasterLayer | None = None
    mask: QgsRasterLayer | None = None
    notes: Sequence[str] = ()
    paper: str = "A4"

    def add_to(self, project: QgsProject) -> QgsPrintLayout:
        """Make the layout in a project that has the layers; an older one of its name is replaced."""
        manager = project.layoutManager()
        if older := manager.layoutByName(self.name):
            manager.removeLayout(older)
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.setName(self.name)
        layout.pageCollection().page(0).setPageSize(self.paper, QgsLayoutItemPage.Orientation.Landscape)
        _Page(self, layout).fill()
        manager.addLayout(layout)
        return layout


class _Page:
    """Puts the items of a layout on its page."""

    def __init__(self, content: _LayoutContent, layout: QgsPrintLayout):
        self.content, self.layout = content, layout
        self.width, self.height = _SIZES[content.paper]
        self.scale = self.width / _SIZES["A4"][0]
        self.margin, self.gap, self.column, self.title, self.notes = (
            length * self.scale for length in (_MARGIN, _GAP, _COLUMN, _TITLE, _NOTES)
        )

    def fill(self) -> None:
        """Add all items, from the top of the page to its bottom."""
        content = self.content
        left, top = self.margin, self.margin + self.title
        bottom = self.height - self.margin - self.notes - self.gap
        area = QRectF(left, top, self.width - 2 * self.margin - self.column - self.gap, bottom - top)
        self._label(content.title, QRectF(left, self.margin, self.width - 2 * left, self.title), 16)
        layers = [layer for layer in (content.mask, content.classes) if layer is not None]
        map_item = self._map(layers, area)
        self._add_scale_bar(map_item, area)
        edge = map_item.pos().x() + map_item.rect().width() + self.gap
        low = map_item.pos().y() + map_item.rect().height() + self.gap
        below_map = QRectF(left, low, map_item.rect().width(), bottom - low)
        self._legend_and_inset(
            layers, QRectF(edge, top, self.width - self.margin - edge, bottom - top), below_map
        )
        text = "\n".join(filter(None, content.notes))
        self._notes(text, QRectF(left, bottom + self.gap, self.width - 2 * left, self.notes))

    def _legend_and_inset(self, layers: Sequence[QgsMapLayer], area: QRectF, below_map: QRectF) -> None:
        """Add the legend, and the confidence where most room is left: by it or below the map."""
        below = self._legend(layers, area.topLeft()) + self.gap
        if self.content.confidence is None:
            return
        left = area.left() + self.column * 0.85
        rooms = [
            QRectF(QPointF(left, area.top()), area.bottomRight()),
            QRectF(QPointF(area.left(), below), area.bottomRight()),
            below_map,
        ]
        self._inset(self.content.confidence, max(rooms, key=lambda room: min(room.width(), room.height())))

    def _map(self, layers: Sequence[QgsMapLayer], area: QRectF) -> QgsLayoutItemMap:
        """Add a map of the classes' area, as large as a part of the page allows."""
        extent = self.content.classes.extent()
        ratio = min(max(extent.width() / extent.height(), 0.4), 2.5)
        width = min(area.width(), area.height() * ratio)
        size = QSizeF(width, width / ratio)
        item = QgsLayoutItemMap(self.layout)
        self._place(item, QRectF(area.topLeft(), size))
        item.setCrs(self.content.classes.crs())
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)
        item.zoomToExtent(extent)
        item.setFrameEnabled(True)
        return item

    def _add_scale_bar(self, map_item: QgsLayoutItemMap, area: QRectF) -> None:
        """Add scale bar and north arrow to the lower right, over the map's corner or beside a narrow map."""
        edge = map_item.pos().x() + map_item.rect().width()
        arrow = QgsLayoutItemPicture(self.layout)
        arrow.setPicturePath(_svg(_ARROW))
        arrow.setSvgFillColor(QColor("black"))
        arrow.setLinkedMap(map_item)
        size = 10 * self.scale
        self._place(arrow, QRectF(edge - size - 2, area.top() + 2, size, size))
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(map_item)
        bar.applyDefaultSize(Qgis.DistanceUnit.Kilometers)
        bar.setTextFormat(self._format(7))
        bar.setHeight(1.5 * self.scale)
        bar.setBackgroundEnabled(True)
        self.layout.addLayoutItem(bar)
        bar.attemptResize(bar.minimumSize())
        bar.setReferencePoint(QgsLayoutItem.ReferencePoint.LowerLeft)
        low = map_item.pos().y() + map_item.rect().height()
        bar.attemptMove(QgsLayoutPoint(map_item.pos().x() + 2, low - 2))

    def _legend(self, layers: Sequence[QgsMapLayer], corner: QPointF) -> float:
        """Add the legend of some layers; gives where it ends."""
        titles = {layer: layer.name().split(" – ")[0] for layer in reversed(layers)}
        if self.content.mask is not None:
            titles[self.content.mask] = tr("Outside the area of applicability")
        legend = self._legend_of(titles, 7)
        legend.attemptMove(QgsLayoutPoint(corner.x(), corner.y()))
        below = corner.y() + legend.rect().height()
        if self.content.classes.bandCount() < 3:  # only a composite shows outcrop too
            return below
        note = tr("Outcrop in full colour; predictions are paler, and the fainter, the less certain.")
        place = QRectF(corner.x() + 2 * self.scale, below, 0.8 * self.column, 10 * self.scale)
        self._label(note, place, 6.5)
        return place.bottom()

    def _legend_of(self, titles: Mapping[QgsMapLayer, str], points: float) -> QgsLayoutItemLegend:
        """Add a legend of layers with their titles, without the lines that name a band."""
        legend = QgsLayoutItemLegend(self.layout)
        legend.setAutoUpdateModel(False)
        legend.setWrapString("\n")
        root = legend.model().rootGroup()
        root.clear()
        for layer, title in titles.items():
            node = root.addLayer(layer)
            node.setCustomProperty("legend/title-label", title)
            if not title:
                QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
            lines = layer.legend().createLayerTreeModelLegendNodes(node)
            named = [n for n, line in enumerate(lines) if not str(line.data(0)).startswith("Band ")]
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, named)
            for n in named:
                label = "\n".join(textwrap.wrap(str(lines[n].data(0)), _LETTERS)) or " "
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, n, label)
            legend.model().refreshLayerLegend(node)
        for style, size in ((QgsLegendStyle.Style.Subgroup, 1.1), (QgsLegendStyle.Style.SymbolLabel, 1.0)):
            legend.rstyle(style).setTextFormat(self._format(size * points))
        legend.setSymbolHeight(0.4 * points * self.scale)
        legend.setSymbolWidth(0.7 * points * self.scale)
        n_lines = sum(len(legend.model().layerLegendNodes(node)) for node in root.findLayers())
        if n_lines > _MOST_LINES:
            legend.setColumnCount(2)
            legend.setSplitLayer(True)
        self.layout.addLayoutItem(legend)
        context = QgsLayoutUtils.createRenderContextForLayout(self.layout, None)
        size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
        legend.attemptResize(QgsLayoutSize(size.width(), size.height()))  # QGIS resizes it when it is drawn
        return legend

    def _inset(self, confidence: QgsRasterLayer, area: QRectF) -> None:
        """Add the map of the confidence, with its legend beside it."""
        caption = 5 * self.scale
        self._label(tr("Confidence (0 to 1)"), QRectF(area.topLeft(), QSizeF(area.width(), caption)), 8)
        legend = self._legend_of({confidence: ""}, 5.5)
        high = area.height() - caption - legend.rect().height()
        item = self._map([confidence], QRectF(area.left(), area.top() + caption, area.width(), high))
        legend.attemptMove(QgsLayoutPoint(area.left(), item.pos().y() + item.rect().height()))

    def _notes(self, text: str, place: QRectF) -> None:
        """Add the notes in the largest letters that fit."""
        label = self._label(text, place, _LARGEST_PT)
        points = _LARGEST_PT
        while points > _LEAST_PT and _height_mm(text, points * self.scale, place.width()) > place.height():
            points -= 0.25
        label.setTextFormat(self._format(points))

    def _label(self, text: str, place: QRectF, points: float) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setTextFormat(self._format(points))
        label.setMarginX(0)
        label.setMarginY(0)
        self._place(label, place)
        return label

    def _place(self, item: QgsLayoutItem, place: QRectF) -> None:
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(place.left(), place.top()))
        item.attemptResize(QgsLayoutSize(place.width(), place.height()))

    def _format(self, points: float) -> QgsTextFormat:
        text_format = QgsTextFormat()
        text_format.setSize(points * self.scale)
        text_format.setSizeUnit(Qgis.RenderUnit.Points)
        return text_format


def _svg(name: str) -> str:
    """Give the path of one of QGIS's own pictures."""
    paths = [Path(folder) / name for folder in QgsApplication.svgPaths()]
    return str(next((path for path in paths if path.is_file()), name))


def _height_mm(text: str, points: float, width_mm: float) -> float:
    """Estimate the height of text that is wrapped at a width; a letter is half as wide as high."""
    em = points * _MM_A_POINT
    wide = [sum(2 if ord(letter) > 0x2E80 else 1 for letter in line) for line in text.split("\n")]
    lines = sum(max(1, math.ceil(0.52 * em * letters / width_mm)) for letters in wide)
    return lines * em * 1.3
