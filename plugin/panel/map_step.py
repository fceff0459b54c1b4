"""Step 2: the geological map, its class field, and which of its values are which class, cover or outside."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QToolButton,
)

from ...processing_provider.engine import folders
from ...processing_provider.engine.interpreter import Engine
from ...processing_provider.texts import mark, tr
from .files import _map_of
from .legend_question import _LegendQuestion
from .legend_reading import _LegendReading, _shares_in_words
from .legend_tree import OUTSIDE, _LegendTree
from .narrow import _let_shrink, _narrow_form, _WrappingRow
from .preview import _remove_previews, _show_preview
from .step import _Step


class _MapStep(_Step):
    """Picks the map and its legend, and shows what is cover and what crops out."""

    TITLE = mark("Map and legend")
    NAME = "map"
    ALGORITHM = "multiscalewindows"

    def fill(self) -> None:
        self.layer, self.field, self.depth = QgsMapLayerComboBox(), QComboBox(), QComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        for text, word in (
            (tr("the Quaternary"), "quaternary"),
            (tr("the Cenozoic (usual)"), "cenozoic"),
            (tr("the Mesozoic"), "mesozoic"),
        ):
            self.depth.addItem(text, word)
        self.depth.setCurrentIndex(1)
        self.depth.setToolTip(
            tr(
                "What is younger counts as cover, and the bedrock below it is mapped: the topmost unit that "
                "is not cover. The younger the units that count as bedrock, the more seldom that is the "
                "basement."
            )
        )
        self.tree = _LegendTree()
        self.tree.setMinimumHeight(262)
        self.sentence = self.label()
        self.preview = QCheckBox(tr("Show on the map"))
        self.preview.setToolTip(tr("Cover hatched, outcrop in the colours of its classes"))
        self.preview.setChecked(True)
        self.reading: _LegendReading | None = None
        self._arrange()
        self._connect_all()

    def _arrange(self) -> None:
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(tr("Choose a file"))
        browse.clicked.connect(lambda _checked=False: self.choose_file())
        row = QHBoxLayout()
        row.addWidget(self.layer, 1)
        row.addWidget(browse)
        form = _narrow_form()
        _let_shrink(self.layer, self.field)
        _let_shrink(self.depth, characters=20)
        form.addRow(tr("Map"), row)
        form.addRow(tr("Field"), self.field)
        form.addRow(tr("Map the bedrock below"), self.depth)
        self.column.addLayout(form)
        self.column.addWidget(self.tree)
        buttons = _WrappingRow()
        for text, called in (
            (tr("Move to…"), self._show_menu),
            (tr("Fill from a file…"), self.import_legend),
            (tr("Save as CSV…"), self.export_legend),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, called=called: called())
            buttons.addWidget(button)
        self.column.addLayout(buttons)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.preview)
        self.make = QPushButton(tr("Make the map"))
        self.make.setToolTip(tr("Make it now, with the model that step 3 proposes."))
        self.next = self.add_next(tr("Next: the model"), self.make)

    def _connect_all(self) -> None:
        self.layer.layerChanged.connect(lambda _layer: self._take_layer())
        self.field.currentIndexChanged.connect(lambda _index: self.ask())
        self.depth.currentIndexChanged.connect(lambda _index: self._take_depth())
        self.tree.changed.connect(self._take_change)
        self.preview.toggled.connect(lambda _checked: self.show_preview())
        self.next.clicked.connect(lambda _checked=False: self.left.emit())
        self.run.ended.connect(lambda _results: self._take_answer())

    def parameters(self) -> dict:
        return {
            "GEOLOGY": self.layer.currentLayer(),
            "FIELD": self.field.currentText(),
            "LEGEND": str(self._legend_file()),
        }

    @property
    def is_ready(self) -> bool:
        kinds = {number for number, _, _ in self.tree.homes().values()}
        return len([n for n in kinds if n < OUTSIDE]) > 1 and not self.run.is_running

    @property
    def class_names(self) -> list[str]:
        """The bedrock classes by name."""
        return list(dict.fromkeys(name for number, name, _ in self.tree.homes().values() if number < OUTSIDE))

    def in_short(self) -> str:
        layer = self.layer.currentLayer()
        return f"{layer.name()} – {self.field.currentText()}. {self.sentence.text()}" if layer else ""

    def restore(self) -> None:
        _remove_previews()
        self.run.drop()
        self.bar.hide()
        self.depth.blockSignals(True)
        self.depth.setCurrentIndex(max(self.depth.findData(self.kept("depth") or "cenozoic"), 0))
        self.depth.blockSignals(False)
        kept = QgsProject.instance().mapLayer(self.kept("layer"))
        legend, field = self.kept("legend"), self.kept("field")
        self.layer.blockSignals(True)
        self.layer.setLayer(kept)
        self.layer.blockSignals(False)
        self.tree.fill({}, {})
        self._list_fields(field)
        if kept is None or not legend:
            self._take_layer()
            return
        self.reading = _LegendReading(_LegendQuestion(kept, self.field.currentText()))
        homes = {entry[0]: (entry[1], entry[2], entry[3]) for entry in json.loads(legend)}
        self.tree.fill(homes, self.reading.question.shares)
        self._take_legend()

    def propose(self) -> None:
        """Choose a map of the project where none is chosen yet."""
        if self.layer.currentLayer() is None:
            self.layer.setLayer(_guess_layer())

    def choose_file(self, path: str = "") -> None:
        """Load a file as the geological map."""
        path = path or QFileDialog.getOpenFileName(self, tr("Geological map"))[0]
        if not path:
            return
        layer = _map_of(path)
        if layer is None:
            self.complain(
                tr("{name} is not a layer that QGIS can open. Choose a layer of polygons.").format(
                    name=Path(path).name
                )
            )
            return
        QgsProject.instance().addMapLayer(layer)
        self.layer.setLayer(layer)

    def _take_layer(self) -> None:
        """List the fields of the map that was chosen, and propose one."""
        layer = self.layer.currentLayer()
        self.complain()
        self.tree.fill({}, {})
        self._list_fields(_LegendQuestion.propose_field(layer) if layer else "")
        self.keep("layer", layer.id() if layer else "")
        self.ask()

    def _list_fields(self, chosen: str) -> None:
        layer = self.layer.currentLayer()
        names = _LegendQuestion.fields_of(layer) if layer else []
        self.field.blockSignals(True)
        self.field.clear()
        self.field.addItems(names)
        self.field.setCurrentIndex(names.index(chosen) if chosen in names else -1)
        self.field.blockSignals(False)

    def ask(self, legend: str = "") -> None:
        """Ask the engine which class each value belongs to.

        Parameters
        ----------
        legend : str
            A legend or model file; empty for the layer's symbols, else ages.
        """
        layer, field = self.layer.currentLayer(), self.field.currentText()
        self.run.drop()
        self.bar.hide()
        if not legend:  # else what is there stays until the file has been read
            self.tree.fill({}, {})
        self._take_legend()
        if layer is None:
            self.sentence.setText(tr("Load the geological map: polygons with a field of ages or units."))
            return
        if not field:
            self.complain(tr("Choose the field of the map that holds ages, units or rocks."))
            return
        question = _LegendQuestion(layer, field)
        self.reading = _LegendReading(question)
        fault = question.fault()
        if fault:
            self.complain(fault)
        elif Engine.is_there():  # the panel says where it is missing
            self.start(
                "multiscalewindows", question.about_classes(legend), tr("Reading the values of the map")
            )
        self._refresh_next()

    def _take_answer(self) -> None:
        """Show what the engine says of the values."""
        if self.reading is not None:
            self.reading.take_answer()
            self._apply_depth()

    def _take_depth(self) -> None:
        """Apply what counts as cover; what is restored from a project has been changed by it already."""
        if self.reading is not None and not self.reading.has_classes:
            self.ask()
        else:
            self._apply_depth()

    def _apply_depth(self) -> None:
        """Show the classes below the chosen depth; ages are read at the first use."""
        depth = self.depth.currentData()
        if self.reading is None:
            return
        if self.reading.needs_ages(depth):
            self.start("multiscalewindows", self.reading.ask_ages(), tr("Reading the ages of the map"))
            return
        self.tree.fill(self.reading.below(depth), self.reading.question.shares)
        self.keep("depth", depth)
        self._take_legend()

    def _take_change(self) -> None:
        """Take a legend that the user has changed."""
        QgsProject.instance().setDirty(True)
        self._take_legend()

    def _take_legend(self) -> None:
        """Keep the legend, say what it makes of the map, and show it."""
        homes = self.tree.homes()
        self.keep("field", self.field.currentText())
        self.keep("legend", json.dumps([[value, *home] for value, home in homes.items()], ensure_ascii=False))
        self.sentence.setText(_shares_in_words(homes, self.tree.shares()))
        self.show_preview()
        self._refresh_next()
        self.changed.emit()

    def _refresh_next(self) -> None:
        self.next.setEnabled(self.is_ready)
        self.refresh()

    def import_legend(self, path: str = "") -> None:
        """Fill the legend from a file: a legend, or a model with its own."""
        path = (
            path
            or QFileDialog.getOpenFileName(
                self, tr("Fill from a file"), "", tr("Legends and models (*.csv *.json *.safetensors)")
            )[0]
        )
        if path:
            self.ask(path)

    def export_legend(self, path: str = "") -> None:
        """Save the legend as CSV."""
        path = path or QFileDialog.getSaveFileName(self, tr("Save the legend"), "", tr("Legends (*.csv)"))[0]
        if not path:
            return
        try:
            self.tree.write(Path(path).with_suffix(".csv"))
        except OSError as error:
            self.complain(tr("The legend cannot be saved: {reason}.").format(reason=error.strerror))

    def _legend_file(self) -> Path:
        """Write the legend where the algorithms, and commands that are copied, find it."""
        layer = self.layer.currentLayer()
        return self.tree.keep(folders.user_folder() / "legends", layer.name() if layer else "map")

    def _show_menu(self) -> None:
        self.tree.menu().exec(self.mapToGlobal(self.tree.geometry().bottomLeft()))

    def show_preview(self) -> None:
        """Show cover and outcrop on the canvas while the step is open."""
        homes, layer = self.tree.homes(), self.layer.currentLayer()
        if self.preview.isChecked() and self.body.isVisible() and homes and layer and self.reading:
            originals = self.reading.question.originals
            _show_preview(layer, self.tree.renderer(self.field.currentText(), originals))
        else:
            _remove_previews()

    def unfold(self, is_open: bool) -> None:
        super().unfold(is_open)
        self.show_preview()

    def hideEvent(self, event) -> None:
        """Take the preview away with the panel."""
        super().hideEvent(event)
        _remove_previews()


def _guess_layer() -> QgsVectorLayer | None:
    """Choose the polygons that are most likely the map: those with a field of ages or rocks."""
    layers = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Polygon
    ]
    return next((layer for layer in layers if _LegendQuestion.propose_field(layer)), None)
