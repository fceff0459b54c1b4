"""Further evidence, folded away in step 1: magnetics, other rasters, drillholes, thickness, faults."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsCheckableComboBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from ...processing_provider.texts import tr
from .narrow import _let_shrink, _narrow_form

_CHECKED = Qt.CheckState.Checked
_SEPARATOR = "|"  # of the ids that a project keeps


class _MoreEvidence(QWidget):
    """Optional inputs; nothing is chosen unless the user does.

    Signals
    -------
    changed : another choice was made
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.fold, self.body = QToolButton(), QWidget()
        self.fold.setText(tr("More evidence"))
        self.fold.setToolTip(tr("Magnetics, other rasters, drillholes, thickness of the cover and faults"))
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.magnetic, self.date = QgsMapLayerComboBox(), QLineEdit()
        self.rasters, self.holes, self.field = (
            QgsCheckableComboBox(),
            QgsMapLayerComboBox(),
            QgsFieldComboBox(),
        )
        self.thickness, self.lines = QgsMapLayerComboBox(), QgsMapLayerComboBox()
        self.thickness.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.thickness.setToolTip(tr("Metres, 0 on outcrop; the cover's gravity is taken off"))
        self.lines.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.lines.setToolTip(tr("Lines across which outcrop is not extrapolated"))
        self.magnetic.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.magnetic.setToolTip(tr("The total-field anomaly in nT"))
        self.date.setPlaceholderText("1998-07-01")
        self.date.setToolTip(tr("Year, or year-month-day, of the magnetic survey"))
        self.holes.setFilters(
            QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.NoGeometry
        )
        self.field.setFilters(QgsFieldProxyModel.Filter.AllTypes)
        self.field.setToolTip(tr("Age, unit or rock of the bedrock; empty: called as the map's own"))
        self.field.setAllowEmptyFieldName(True)
        for box in self._boxes.values():
            box.setAllowEmptyLayer(True)
            box.setLayer(None)
        self._arrange()
        self._connect()
        self._open(is_open=False)

    @property
    def _boxes(self) -> dict[str, QgsMapLayerComboBox]:
        """The boxes of one layer each, by the names that a project keeps them under."""
        return {
            "magnetic": self.magnetic,
            "holes": self.holes,
            "thickness": self.thickness,
            "lines": self.lines,
        }

    def _arrange(self) -> None:
        form = _narrow_form()
        _let_shrink(self.rasters, self.field, *self._boxes.values())
        form.addRow(tr("Magnetics"), self.magnetic)
        form.addRow(tr("Survey date"), self.date)
        form.addRow(tr("Other rasters"), self.rasters)
        form.addRow(tr("Drillholes"), self.holes)
        form.addRow(tr("Their class"), self.field)
        form.addRow(tr("Cover (m)"), self.thickness)
        form.addRow(tr("Faults"), self.lines)
        self.body.setLayout(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)
        column.addWidget(self.body)

    def _connect(self) -> None:
        self.fold.toggled.connect(lambda is_open: self._open(is_open=is_open))
        self.holes.layerChanged.connect(self.field.setLayer)
        for signal in (
            *(box.layerChanged for box in self._boxes.values()),
            self.date.textChanged,
            self.rasters.checkedItemsChanged,
            self.field.fieldChanged,
        ):
            signal.connect(lambda *_what: self.changed.emit())

    def _open(self, *, is_open: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.body.setVisible(is_open)
        if is_open:
            self.list_rasters()

    def list_rasters(self, chosen: tuple[str, ...] | None = None) -> None:
        """List the rasters of the project, and check those that were chosen, by their ids."""
        ids = self.chosen if chosen is None else chosen
        self.rasters.blockSignals(True)
        self.rasters.clear()
        layers = QgsProject.instance().mapLayers().values()
        for layer in (one for one in layers if isinstance(one, QgsRasterLayer)):
            state = _CHECKED if layer.id() in ids else Qt.CheckState.Unchecked
            self.rasters.addItemWithCheckState(layer.name(), state, layer.id())
        self.rasters.blockSignals(False)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the other rasters that are chosen."""
        return tuple(self.rasters.checkedItemsData())

    @property
    def has_raster(self) -> bool:
        """Whether any raster is chosen."""
        return self.magnetic.currentLayer() is not None or bool(self.chosen)

    @property
    def fault(self) -> str:
        """What is lacking, in a sentence; empty where nothing is."""
        if self.magnetic.currentLayer() is not None and not self.date.text().strip():
            return tr("Give the date of the magnetic survey, from which the Earth's field follows.")
        return ""

    def parameters(self) -> dict:
        """Give what was chosen, as Train takes it."""
        found: dict = {}
        if self.magnetic.currentLayer() is not None:
            found |= {"MAGNETIC": self.magnetic.currentLayer(), "DATE": self.date.text().strip()}
        if layers := [QgsProject.instance().mapLayer(number) for number in self.chosen]:
            found["EXTRA"] = [layer for layer in layers if layer]
        if self.holes.currentLayer() is not None:
            found |= {"HOLES": self.holes.currentLayer(), "HOLES_FIELD": self.field.currentField()}
        others = {"THICKNESS": self.thickness.currentLayer(), "LINES": self.lines.currentLayer()}
        return found | {name: layer for name, layer in others.items() if layer is not None}

    def state(self) -> dict[str, str]:
        """Give what the project keeps."""
        layers = {name: box.currentLayer() for name, box in self._boxes.items()}
        return {name: layer.id() if layer else "" for name, layer in layers.items()} | {
            "date": self.date.text(),
            "rasters": _SEPARATOR.join(self.chosen),
            "field": self.field.currentField(),
        }

    def restore(self, kept: dict[str, str]) -> None:
        """Take what the project keeps."""
        for name, box in self._boxes.items():
            box.setLayer(QgsProject.instance().mapLayer(kept[name]))
        self.date.setText(kept["date"])
        self.list_rasters(tuple(filter(None, kept["rasters"].split(_SEPARATOR))))
        self.field.setLayer(self.holes.currentLayer())
        self.field.setField(kept["field"])
