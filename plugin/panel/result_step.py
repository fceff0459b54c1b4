"""Step 4: the area, the run, the result on screen; and the same run for other places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton, QRadioButton, QToolButton

from ...contract.card_inputs import LINES
from ...contract.errors import UserError
from ...contract.jobs.magnetics import N_BANDS
from ...contract.model_card import read_card
from ...processing_provider.engine import folders
from ...processing_provider.layers.rectangles import write_rectangles
from ...processing_provider.texts import mark, tr
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
        self.canvas: QgsMapCanvas | None = None
        self.area: QgsRectangle | None = None  # in the project's CRS
        self._is_made = False  # of what the steps before have chosen
        self._inputs: set[str] = set()  # ids of the layers that the run reads
        self._tool: QgsMapToolExtent | None = None
        self._band: QgsRubberBand | None = None
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
        numbers = [float(text) for text in self.kept("area").split()]
        self.area = QgsRectangle(*numbers) if len(numbers) == 4 else None
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
        if self.canvas is None:
            return
        self.part.setChecked(True)
        if self._tool is None or self.canvas.mapTool() is not self._tool:
            self._before = self.canvas.mapTool()
        self._tool = QgsMapToolExtent(self.canvas)
        self._tool.extentChanged.connect(self.take_area)
        self.drawn.setText(tr("Draw a rectangle on the map with the left button."))
        self.canvas.setMapTool(self._tool)

    def take_area(self, area: QgsRectangle) -> None:
        """Take a rectangle in the project's CRS as the area."""
        self.area = QgsRectangle(area)
        self.part.setChecked(True)
        if self.canvas is not None and self._tool is not None:
            self.canvas.setMapTool(self._before)
        self._show_area()

    def _show_area(self) -> None:
        """Show the area on the canvas, and say what it is."""
        is_part, area = self.part.isChecked(), self.area
        sides = (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum()) if area else ()
        self.keep("area", " ".join(map(str, sides)) if is_part else "")
        self.draw_button.setVisible(is_part)
        self.drawn.setVisible(is_part)
        if self._band is not None:
            self._band.reset()
        fault = self._fault_of_area() if is_part else ""
        self.complain(fault if self.area is not None else "")
        if fault and self.area is None:
            self.drawn.setText(fault)  # nothing is wrong yet
        if is_part and self.area is not None and not fault:
            box = self._inside()
            self.drawn.setText(tr("{across} × {along} cells of the grid").format(across=box[2], along=box[3]))
            self._show_band()
        self.make.setEnabled(not fault and not self.run.is_running)

    def _show_band(self) -> None:
        if self.canvas is None or self.area is None or not self.body.isVisible():
            return
        if self._band is None:
            self._band = QgsRubberBand(self.canvas)
            self._band.setColor(QColor("#b3261e"))
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setWidth(2)
        self._band.setToGeometry(QgsGeometry.fromRect(self.area), None)

    def unfold(self, is_open: bool) -> None:
        super().unfold(is_open)
        if self._band is not None and not is_open:
            self._band.reset()

    def hideEvent(self, event) -> None:
        """Take the rectangle off the canvas with the panel."""
        super().hideEvent(event)
        if self._band is not None:
            self._band.reset()

    def _fault_of_area(self) -> str:
        if self.area is None:
            return tr("Draw the area on the map.")
        _west, _north, across, along = self._inside()
        if across < 1 or along < 1:
            return tr("The area lies outside the gravity grid. Draw it on the grid.")
        return ""

    def _inside(self) -> tuple[float, float, int, int]:
        """Give the part of the area on the grid: west and north in its CRS, and its cells."""
        layer = self.grid
        if layer is None or self.area is None:
            return 0.0, 0.0, 0, 0
        change = QgsCoordinateTransform(QgsProject.instance().crs(), layer.crs(), QgsProject.instance())
        grid = layer.extent()
        try:
            box = change.transformBoundingBox(self.area).intersect(grid)
        except QgsCsException:  # no place on the ground of the other CRS
            return 0.0, 0.0, 0, 0
        width, height = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
        if box.isEmpty():
            return 0.0, 0.0, 0, 0
        first, last = (round((x - grid.xMinimum()) / width) for x in (box.xMinimum(), box.xMaximum()))
        top, bottom = (round((grid.yMaximum() - y) / height) for y in (box.yMaximum(), box.yMinimum()))
        return grid.xMinimum() + first * width, grid.yMaximum() - top * height, last - first, bottom - top

    def _area_file(self) -> str:
        """Write the area as a layer of one window, which Predict is confined to; empty for the whole grid.

        Raises
        ------
        UserError
            Where it cannot be written.
        """
        layer = self.grid
        if not self.part.isChecked() or layer is None or self._fault_of_area():
            return ""
        west, north, across, along = self._inside()
        east = west + across * layer.rasterUnitsPerPixelX()
        south = north - along * layer.rasterUnitsPerPixelY()
        cells = f"{west:.0f}-{north:.0f}-{across}x{along}"  # a command that was copied keeps its area
        name = re.sub(r"[^\w-]", "_", layer.name())[:60]
        path = folders.user_folder() / "areas" / f"{name}-{cells}.gpkg"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_rectangles(path, [QgsRectangle(west, south, east, north)], layer.crs())
        return str(path)

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
                _open_as_model(algorithm, self._for_scripts())
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
    n_extra -= LINES in card.training
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


def _open_as_model(algorithm: QgsProcessingAlgorithm, given: dict) -> None:
    """Build a model of one algorithm whose layers and files are the model's inputs, and open it."""
    from processing.modeler.ModelerDialog import ModelerDialog  # a plugin of QGIS

    model = QgsProcessingModelAlgorithm(algorithm.displayName(), algorithm.group())
    child = QgsProcessingModelChildAlgorithm(algorithm.id())
    child.setChildId("predict")
    child.setDescription(algorithm.displayName())
    child.setPosition(QPointF(400, 300))
    for number, name in enumerate(name for name in _INPUTS if given.get(name)):
        definition = algorithm.parameterDefinition(name).clone()
        definition.setDefaultValue(given[name])
        place = QgsProcessingModelParameter(name)
        place.setPosition(QPointF(140 + 240 * number, 80))
        model.addModelParameter(definition, place)
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    for name, value in given.items():
        if name not in (*_INPUTS, *_OUTPUTS, "POLYGONS"):
            child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    child.setModelOutputs({label: made for label, made in _model_outputs(algorithm, given)})
    model.addChildAlgorithm(child)
    designer = ModelerDialog.create(model)
    designer.show()


def _model_outputs(
    algorithm: QgsProcessingAlgorithm, given: dict
) -> Iterator[tuple[str, QgsProcessingModelOutput]]:
    """Give the outputs of the model, one below the other."""
    for number, name in enumerate(name for name in (*_OUTPUTS, "POLYGONS") if name in given):
        label = algorithm.parameterDefinition(name).description()
        made = QgsProcessingModelOutput(label, label)
        made.setChildId("predict")
        made.setChildOutputName(name)
        made.setPosition(QPointF(760, 200 + 90 * number))
        yield label, made
