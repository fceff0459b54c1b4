"""Step 4: the area, the run, the result on screen; and the same run for other places."""

from __future__ import annotations

from osgeo import gdal
from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton, QRadioButton, QToolButton

from ...contract.card_inputs import LINES
from ...contract.errors import UserError
from ...contract.jobs.magnetics import N_BANDS
from ...contract.model_card import read_card
from ...processing_provider.texts import mark, tr
from .area import _as_text, _Cells, _cells_in, _DrawnArea, _from_text, _write_area
from .as_model import _open_as_model
from .step import _Step

_LOOK = "concealed_bedrock/look"  # a custom property of the residual that step 1 shows
_OUTPUTS = ("OUTPUT", "CONFIDENCE", "COMPOSITE", "MARKED")
_INPUTS = ("INPUT", "GEOLOGY", "FIELD", "LEGEND", "MODEL")  # of a model made of the run
_ROWS = 256  # that are read at once
_NAME = "predictconcealedbedrock"


class _ResultStep(_Step):
    """Makes the map."""

    TITLE = mark("Bedrock map")
    NAME = "result"

    def fill(self) -> None:
        self.given: dict = {}  # what the steps before have chosen
        self.area: QgsReferencedRectangle | None = None
        self._is_made = False  # of what the steps before have chosen
        self._inputs: set[str] = set()  # ids of the layers that the run reads
        self._on_canvas: _DrawnArea | None = None
        self.whole, self.part = (
            QRadioButton(tr("All of the gravity grid")),
            QRadioButton(tr("An area on the map")),
        )
        self.whole.setChecked(True)
        self.drawn = self.label()
        self.draw_button = QPushButton(tr("Draw the area"))
        self.polygons = QCheckBox(tr("Polygons too"))
        self.done = self.label()
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.more.setMenu(self._menu())
        for widget in (self.whole, self.part, self.drawn, self.draw_button, self.polygons, self.done):
            self.column.addWidget(widget)
        self.make = self.add_next(tr("Make the map"), self.more)
        self.part.toggled.connect(lambda _checked: self._show_area())
        self.draw_button.clicked.connect(lambda _checked=False: self.draw())
        self.make.clicked.connect(lambda _checked=False: self.begin())
        self.run.ended.connect(self._tell)
        self.run.failed.connect(lambda _sentence: self.make.setEnabled(True))

    def draw_on(self, canvas: QgsMapCanvas) -> None:
        """Take the canvas on which areas are drawn."""
        self._on_canvas = _DrawnArea(canvas, self.take_area)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, called in (
            (tr("Copy as qgis_process command"), lambda: self.copy("asQgisProcessCommand")),
            (tr("Copy as Python"), lambda: self.copy("asPythonCommand")),
            (tr("Open as model"), self.open_model),
            (tr("Open in the toolbox"), lambda: self.dialogRequested.emit(_NAME, self.parameters())),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, called=called: called())
        return menu

    def parameters(self) -> dict:
        outputs = [*_OUTPUTS, *(["POLYGONS"] if self.polygons.isChecked() else [])]
        wanted = _of_model(self.given) | dict.fromkeys(outputs, QgsProcessing.TEMPORARY_OUTPUT)
        windows = self._area_file()
        return wanted | ({"WINDOWS": windows} if windows else {})

    @property
    def is_ready(self) -> bool:
        return self._is_made

    def in_short(self) -> str:
        return self.done.text()

    def restore(self) -> None:
        self.given = {}  # its layers went with the last project
        self._forget()
        self.area = _from_text(self.kept("area"))
        self.part.setChecked(self.area is not None)
        self.whole.setChecked(self.area is None)
        self._show_area()

    def take(self, given: dict) -> None:
        """Take what the steps before have chosen; another choice asks for another map."""
        if given != self.given and not self.run.is_running:
            self._forget()
        self.given = given
        self.whole.setText(tr("All of the gravity grid") if given.get("INPUT") else tr("All of the ground"))
        self.part.setEnabled(self.grid is not None)
        if self.grid is None:
            self.whole.setChecked(True)
        self._show_area()

    @property
    def grid(self) -> QgsRasterLayer | None:
        """The raster whose cells are predicted; None where they are made over the map."""
        others = (self.given.get("MAGNETIC"), *self.given.get("EXTRA", []))
        return self.given.get("INPUT") or next(filter(None, others), None)

    def _forget(self) -> None:
        """Take back what was said of the last map."""
        self._is_made = False
        self.done.clear()

    def draw(self) -> None:
        """Let the user draw a rectangle on the canvas."""
        if self._on_canvas is not None:
            self.part.setChecked(True)
            self.drawn.setText(tr("Draw a rectangle on the map with the left button."))
            self._on_canvas.draw()

    def take_area(self, area: QgsRectangle) -> None:
        """Take a rectangle in the project's CRS as the area."""
        self.area = QgsReferencedRectangle(area, QgsProject.instance().crs())
        self.part.setChecked(True)
        self._show_area()

    def _show_area(self) -> None:
        """Show the area on the canvas, and say what it is."""
        is_part, area = self.part.isChecked(), self.area
        self.keep("area", _as_text(area) if is_part and area else "")
        self.draw_button.setVisible(is_part)
        self.drawn.setVisible(is_part)
        self._hide_area()
        fault = self._fault_of_area() if is_part else ""
        self.complain(fault if area is not None else "")
        if fault and area is None:
            self.drawn.setText(fault)  # nothing is wrong yet
        if is_part and area is not None and not fault:
            cells = self._cells()
            self.drawn.setText(
                tr("{across} × {along} cells of the grid").format(across=cells.across, along=cells.along)
            )
            if self._on_canvas is not None and self.body.isVisible():
                self._on_canvas.show(area)
        self.make.setEnabled(not fault and not self.run.is_running)

    def _hide_area(self) -> None:
        if self._on_canvas is not None:
            self._on_canvas.hide()

    def unfold(self, is_open: bool) -> None:
        super().unfold(is_open)
        if not is_open:
            self._hide_area()

    def hideEvent(self, event) -> None:
        """Take the rectangle off the canvas with the panel."""
        super().hideEvent(event)
        self._hide_area()

    def _fault_of_area(self) -> str:
        if self.area is None:
            return tr("Draw the area on the map.")
        cells = self._cells()
        if cells.across < 1 or cells.along < 1:
            return tr("The area lies outside the gravity grid. Draw it on the grid.")
        return ""

    def _cells(self) -> _Cells:
        """The cells of the area, none without a grid."""
        return _cells_in(self.area, self.grid) if self.area is not None and self.grid else _Cells()

    def _area_file(self) -> str:
        """The layer that Predict is confined to; empty for the whole grid."""
        is_part = self.part.isChecked() and self.grid is not None and not self._fault_of_area()
        return _write_area(self._cells(), self.grid) if is_part else ""

    def begin(self) -> None:
        """Make the map."""
        self._forget()
        try:
            parameters = self.parameters()
        except UserError as problem:
            self.complain(str(problem))
            return
        self._inputs = {self.given[name].id() for name in ("INPUT", "GEOLOGY") if self.given.get(name)}
        self.make.setEnabled(False)
        self.start(_NAME, parameters, tr("Starting"), loads=True)

    def _tell(self, results: dict) -> None:
        self.make.setEnabled(True)
        self._is_made = True
        self._switch_off_inputs()
        names = {"OUTPUT", "CONFIDENCE", "COMPOSITE", "MARKED", "POLYGONS"} & results.keys()
        how_many = tr(
            "{n} layers are on the map. Point at it to read class and confidence (View > Show Map Tips)."
        )
        grey = (
            tr("Grey cells are outside the area of applicability.") if _has_cells(results["MARKED"]) else ""
        )
        self.done.setText(" ".join(filter(None, (how_many.format(n=len(names)), grey))))
        self.refresh()
        self.changed.emit()

    def _switch_off_inputs(self) -> None:
        """Switch gravity and map off: they would shine through where the composite is faint."""
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            if node.layerId() in self._inputs or (node.layer() and node.layer().customProperty(_LOOK)):
                node.setItemVisibilityChecked(False)

    def copy(self, kind: str) -> None:
        """Copy the run as a command: 'asPythonCommand' or 'asQgisProcessCommand'."""
        algorithm, context = self.run.algorithm(_NAME), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        if algorithm is None:
            return
        try:
            text = getattr(algorithm, kind)(self._for_scripts(), context)
        except UserError as problem:
            self.complain(str(problem))
            return
        QApplication.clipboard().setText(text if isinstance(text, str) else text[0])
        self.complain()
        self.done.setText(tr("Copied to the clipboard."))

    def _for_scripts(self) -> dict:
        """Give the parameters with layers as the files they are in."""
        given = self.parameters()
        return {name: _source_of(value) for name, value in given.items()}

    def open_model(self) -> None:
        """Open the run in the model designer, where further steps can be added."""
        algorithm = self.run.algorithm(_NAME)
        try:
            if algorithm is not None:
                _open_as_model(algorithm, self._for_scripts(), _INPUTS, (*_OUTPUTS, "POLYGONS"))
        except UserError as problem:
            self.complain(str(problem))
        except ImportError:  # a QGIS whose designer is no longer written in Python
            self.complain(tr("This QGIS cannot open the model designer from here."))


def _of_model(given: dict) -> dict:
    """Give what the steps before have chosen, without what the chosen model does not read."""
    if not given.get("MODEL"):
        return dict(given)
    card = read_card(given["MODEL"])
    has_magnetics = "magnetic" in card.training
    n_extra = sum(band["source"] == "extra" for band in card.bands) - N_BANDS * has_magnetics
    is_read = {"MAGNETIC": has_magnetics, "EXTRA": n_extra > 0}
    is_read |= {"THICKNESS": "cover" in card.training, "LINES": LINES in card.training}
    unread = {"DATE", *(name for name, reads in is_read.items() if not reads)}
    return {name: value for name, value in given.items() if name not in unread}


def _source_of(value: object) -> object:
    """Give the file of a layer, and those of several; anything else as it is."""
    if isinstance(value, list):
        return [_source_of(one) for one in value]
    return value.source() if isinstance(value, QgsMapLayer) else value


def _has_cells(path: str) -> bool:
    """Whether any cell of a raster is not 0."""
    raster = gdal.Open(path)
    width, height = raster.RasterXSize, raster.RasterYSize
    parts = (raster.ReadAsArray(0, y, width, min(_ROWS, height - y)) for y in range(0, height, _ROWS))
    return any(part.any() for part in parts)
