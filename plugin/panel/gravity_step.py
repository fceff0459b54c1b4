"""Step 1: the gravity raster, its unit, its cells, and a quick look at the residual."""

from __future__ import annotations

import math
import re
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsDistanceArea,
    QgsMapLayerProxyModel,
    QgsPointXY,
    QgsProcessing,
    QgsProject,
    QgsRasterBandStats,
    QgsRasterLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from ...contract.vocabulary import UNITS
from ...processing_provider.texts import mark, tr
from .files import _map_of, _raster_of
from .more_evidence import _MoreEvidence
from .narrow import _let_shrink, _narrow_form
from .step import _Step

_GRAVITY_WORDS = re.compile(r"bouguer|gravi|grav\b|_grav|residual|重力|布格", re.IGNORECASE)
_SAMPLE_CELLS = 250_000  # of a raster, that its least and greatest value are taken from
_LOOK = QSize(320, 190)  # pixels of the quick look
_SHOWN_UNITS = {"um/s2": "µm/s²", "m/s2": "m/s²", "nm/s2": "nm/s²", "uGal": "µGal"}


class _GravityStep(_Step):
    """Picks the gravity raster and shows what it is."""

    TITLE = mark("Gravity")
    NAME = "gravity"
    ALGORITHM = "residualbougueranomaly"

    def fill(self) -> None:
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setToolTip(tr("A grid of the Bouguer or residual anomaly, one number a cell."))
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose a file; the geological map can be chosen with it"))
        self.quantity, self.unit = QComboBox(), QComboBox()
        for text, word in (
            (tr("As the file says"), "auto"),
            (tr("Bouguer anomaly"), "bouguer"),
            (tr("Residual anomaly"), "residual"),
        ):
            self.quantity.addItem(text, word)
        for word in UNITS:
            self.unit.addItem(
                tr("As the file says, else mGal") if word == "auto" else _SHOWN_UNITS.get(word, word), word
            )
        self.without, self.more = QCheckBox(tr("Without gravity")), _MoreEvidence()
        self.without.setToolTip(tr("For a survey whose evidence is the map, magnetics or other rasters"))
        self.facts, self.look = self.label(), QLabel()
        self.look.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.residual = QPushButton(tr("Quick look at the residual"))
        self.sample = QPushButton(tr("Try a sample survey"))
        self.stations = QPushButton(tr("Stations…"))
        self.stations.setToolTip(tr("Makes the grid of a layer of gravity stations"))
        self._arrange()
        self.next = self.add_next(tr("Next: the map"), self.residual, self.sample)
        self.browse.clicked.connect(lambda _checked=False: self.choose_file())
        self.layer.layerChanged.connect(lambda _layer: self._take())
        for box in (self.quantity, self.unit):
            box.currentIndexChanged.connect(lambda _index: self._keep())
        self.residual.clicked.connect(lambda _checked=False: self.look_at_residual())
        self.stations.clicked.connect(lambda _checked=False: self.grid_stations())
        self.sample.clicked.connect(lambda _checked=False: self.make_sample())
        self.without.toggled.connect(lambda _checked: self._take())
        self.more.changed.connect(self._take)
        self.next.clicked.connect(lambda _checked=False: self.left.emit())
        self.run.ended.connect(self._show_residual)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.layer, 1)
        row.addWidget(self.browse)
        row.addWidget(self.stations)
        form = _narrow_form()
        _let_shrink(self.layer, self.quantity, self.unit)
        form.addRow(tr("Grid"), row)
        form.addRow(tr("Quantity"), self.quantity)
        form.addRow(tr("Unit"), self.unit)
        self.grid = QWidget()
        form.setContentsMargins(0, 0, 0, 0)
        self.grid.setLayout(form)
        for widget in (self.grid, self.without, self.facts, self.look, self.more):
            self.column.addWidget(widget)

    @property
    def gravity(self) -> QgsRasterLayer | None:
        """The gravity grid; None where the user goes on without."""
        return None if self.without.isChecked() else self.layer.currentLayer()

    def parameters(self) -> dict:
        found: dict = {"INPUT": self.gravity}
        if self.gravity is not None:
            found |= {"QUANTITY": self.quantity.currentData(), "UNIT": self.unit.currentData()}
        return found | self.more.parameters()

    @property
    def is_ready(self) -> bool:
        layer = self.gravity
        has_grid = layer is not None and layer.isValid() and layer.crs().isValid()
        return (has_grid or self.without.isChecked()) and not self.more.fault

    def in_short(self) -> str:
        if self.without.isChecked():
            return tr("no gravity")
        return self.gravity.name() if self.gravity else ""

    def restore(self) -> None:
        kept = QgsProject.instance().mapLayer(self.kept("layer"))
        for box, name in ((self.quantity, "quantity"), (self.unit, "unit")):
            box.setCurrentIndex(max(box.findData(self.kept(name)), 0))
        is_without = self.kept("without") == "yes"
        self.more.restore({name: self.kept(name) for name in self.more.state()})
        self.layer.setLayer(kept if kept else _guess())
        self.without.setChecked(is_without)
        self._take()

    def propose(self) -> None:
        """Choose a raster of the project where none is chosen yet."""
        if self.layer.currentLayer() is None and not self.without.isChecked():
            self.layer.setLayer(_guess())
        if not self.more.body.isHidden():
            self.more.list_rasters()

    def choose_file(self, *paths: str) -> None:
        """Load a file as the gravity raster; one that is chosen with it may be the geological map."""
        title = tr("Gravity raster, and the geological map with it")
        chosen = paths or QFileDialog.getOpenFileNames(self, title)[0]
        opened = []
        for path in chosen:
            layer = _raster_of(path) or (_map_of(path) if len(chosen) > 1 else None)
            if layer is None:
                self._refuse(path)
                return
            opened.append(layer)
        opened.sort(key=lambda layer: isinstance(layer, QgsRasterLayer))  # the map lies on top
        QgsProject.instance().addMapLayers(opened)
        rasters = [layer for layer in opened if isinstance(layer, QgsRasterLayer)]
        if rasters:
            self.layer.setLayer(rasters[0])

    def _refuse(self, path: str) -> None:
        self.complain(
            tr("{name} is not a raster that QGIS can open. Choose a grid, such as a GeoTIFF.").format(
                name=Path(path).name
            )
        )

    def grid_stations(self) -> None:
        """Make the grid of a layer of stations in the algorithm's dialog, and choose it."""
        import processing  # a plugin of QGIS

        results = processing.execAlgorithmDialog("concealedbedrock:gridgravitystations", {})
        layers = QgsProject.instance().mapLayers().values()
        made = [layer for layer in layers if layer.source() == results.get("OUTPUT")]
        if made:
            self.layer.setLayer(made[0])

    def look_at_residual(self) -> None:
        """Compute the residual and show it here and on the map."""
        wanted = self.parameters()
        del wanted["QUANTITY"]
        self.start(
            "residualbougueranomaly",
            wanted | {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT},
            tr("Separating the residual from the regional field"),
            loads=True,
        )

    def make_sample(self) -> None:
        """Make and load a synthetic survey, to try the panel on."""
        outputs = dict.fromkeys(("OUTPUT", "GEOLOGY", "LEGEND", "TRUTH"), QgsProcessing.TEMPORARY_OUTPUT)
        self.start("samplesurvey", outputs, tr("Making a sample survey"), loads=True)

    def _show_residual(self, results: dict) -> None:
        layers = QgsProject.instance().mapLayers().values()
        made = [layer for layer in layers if layer.source() == results.get("OUTPUT")]
        if made and "LEGEND" not in results:
            made[0].setCustomProperty("concealed_bedrock/look", True)
            self._picture(made[0])

    def _take(self) -> None:
        """Show what was chosen, or why it cannot be used."""
        layer, is_without = self.gravity, self.without.isChecked()
        self.complain(self.more.fault)
        self.residual.setVisible(layer is not None)
        self.sample.setVisible(layer is None and not is_without)
        self.grid.setVisible(not is_without)
        self.look.hide()
        if is_without:
            self.facts.setText(
                tr("No gravity: the model learns from the map, and from what is chosen below.")
            )
        elif layer is None:
            self.facts.setText(
                tr(
                    "Choose a grid of the Bouguer anomaly, or of its residual, with the button on the right; "
                    "the geological map can be chosen with it. Or drag both into QGIS."
                )
            )
        elif not layer.crs().isValid():
            self.facts.clear()
            self.complain(
                tr(
                    "{name} has no coordinate reference system. Set it with Layer > Set CRS of Layer(s)."
                ).format(name=layer.name())
            )
        else:
            self.facts.setText(_facts(layer))
            self._picture(layer)
        self.next.setEnabled(self.is_ready)
        self._keep()

    def _picture(self, layer: QgsRasterLayer) -> None:
        size = QSize(max(layer.width(), 1), max(layer.height(), 1))
        size.scale(_LOOK, Qt.AspectRatioMode.KeepAspectRatio)
        shown = layer.clone()
        if shown.renderer().type() == "singlebandgray":
            shown.setDefaultContrastEnhancement()  # else it may be one grey
        self.look.setPixmap(QPixmap.fromImage(shown.previewAsImage(size)))
        self.look.show()

    def _keep(self) -> None:
        layer = self.layer.currentLayer()
        self.keep("layer", layer.id() if layer else "")
        self.keep("quantity", self.quantity.currentData())
        self.keep("unit", self.unit.currentData())
        self.keep("without", "yes" if self.without.isChecked() else "")
        for name, value in self.more.state().items():
            self.keep(name, value)
        self.refresh()
        self.changed.emit()


def _guess() -> QgsRasterLayer | None:
    """Choose the raster that is most likely gravity: by its name, else the first of one band of decimals."""
    rasters = [layer for layer in QgsProject.instance().mapLayers().values() if _may_be_gravity(layer)]
    named = [layer for layer in rasters if _GRAVITY_WORDS.search(layer.name())]
    return next(iter(named or rasters), None)


def _may_be_gravity(layer) -> bool:
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.bandCount() != 1:
        return False
    return layer.dataProvider().dataType(1) not in (Qgis.DataType.Byte, Qgis.DataType.UnknownDataType)


def _facts(layer: QgsRasterLayer) -> str:
    """Describe cells, extent, CRS and values of a raster."""
    extent, columns, rows = layer.extent(), layer.width(), layer.height()
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym() or "EPSG:7030")
    middle = QgsPointXY(extent.center())
    across = measure.measureLine(QgsPointXY(extent.xMinimum(), middle.y()), middle) + measure.measureLine(
        middle, QgsPointXY(extent.xMaximum(), middle.y())
    )
    along = measure.measureLine(
        QgsPointXY(middle.x(), extent.yMinimum()), QgsPointXY(middle.x(), extent.yMaximum())
    )
    stats = layer.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.All, extent, _SAMPLE_CELLS)
    cells = tr("{columns} × {rows} cells of {cell} km").format(
        columns=columns, rows=rows, cell=_short(across / columns / 1000)
    )
    size = tr("{across} × {along} km, {crs}").format(
        across=_short(across / 1000),
        along=_short(along / 1000),
        crs=layer.crs().authid() or layer.crs().description(),
    )
    values = tr("Values from {least} to {most}").format(
        least=_short(stats.minimumValue), most=_short(stats.maximumValue)
    )
    return "\n".join((cells, size, values))


def _short(number: float) -> str:
    """Write a number with three digits, without an exponent or idle zeros."""
    if not math.isfinite(number) or number == 0:
        return f"{number:g}"
    text = f"{number:.{max(0, 2 - math.floor(math.log10(abs(number))))}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
