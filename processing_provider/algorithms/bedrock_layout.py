"""Create a bedrock layout: a page to hand in, as PDF, as a picture, and as a project to hand on."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
)

from ..algorithm import _Algorithm
from ..choices import _in_words
from ..layers.print_layout import _LayoutContent
from ..layers.project_archive import _write_project_archive
from ..layers.results import _load_own_style
from ..texts import mark, tr

_PAPERS = ("A4", "A3")
_MM_AN_INCH = 25.4
_DPI = 300
_MOST_PX = 2000  # of a map's side: QGIS draws larger rasters in parts, between which PDF viewers show seams


class BedrockLayout(_Algorithm):
    """Creates a print layout of a predicted map."""

    ID = "bedrocklayout"
    NAME = mark("Create a bedrock layout")
    GROUP = mark("Bedrock")
    TAGS = mark("layout,print,pdf,map,legend,report,export,project,zip")
    SUMMARY = mark("Creates a page with the predicted map, its legend, confidence, sources and limits.")
    HELP = mark(
        "Puts a predicted map on a page with title, legend, scale bar, north arrow and an inset of the "
        "confidence, and writes under it the sources, licences and limits that the layer's metadata state. "
        "The layout is kept in the project, where it can be changed, and is exported as PDF. The zipped "
        "project contains the layers and the layout and opens on any computer."
    )

    def initAlgorithm(self, config: dict | None = None) -> None:
        self._add_raster(
            "INPUT",
            tr("Composite map or predicted bedrock"),
            tr("A class raster written by Predict concealed bedrock."),
            optional=False,
        )
        self._add_raster("CONFIDENCE", tr("Confidence"), tr("Shown in an inset, with its own legend."))
        self._add_raster(
            "MARKED", tr("Outside the area of applicability"), tr("Drawn over the map, and in the legend.")
        )
        self._add_text("TITLE", tr("Title"), tr("Left empty, the name of the layer."))
        self._add_text(
            "SOURCES",
            tr("Sources and limits"),
            tr("Left empty, what the metadata of the map say of its model, data, licences and limits."),
            is_long=True,
        )
        paper = QgsProcessingParameterEnum(
            "PAPER", tr("Paper"), list(_PAPERS), False, _PAPERS[0], False, True
        )
        paper.setHelp(tr("Landscape."))
        self.addParameter(paper)
        self._add_output("OUTPUT", tr("PDF"), tr("PDF files (*.pdf)"), tr("The page as PDF."), optional=False)
        self._add_output(
            "PICTURE", tr("Picture"), tr("PNG files (*.png)"), tr("The page as a picture of 300 dpi.")
        )
        self._add_output(
            "PROJECT",
            tr("Zipped project"),
            tr("Zip files (*.zip)"),
            tr("The layers with a project that shows them; unpack it in any folder and open bedrock.qgz."),
        )

    def _add_raster(self, name: str, label: str, help: str, *, optional: bool = True) -> None:
        parameter = QgsProcessingParameterRasterLayer(name, label, None, optional)
        parameter.setHelp(help)
        self.addParameter(parameter)

    def _add_text(self, name: str, label: str, help: str, *, is_long: bool = False) -> None:
        parameter = QgsProcessingParameterString(name, label, "", is_long, True)
        parameter.setHelp(help)
        self.addParameter(parameter)

    def _add_output(self, name: str, label: str, filter: str, help: str, *, optional: bool = True) -> None:
        parameter = QgsProcessingParameterFileDestination(name, label, filter, None, optional, not optional)
        parameter.setHelp(help)
        self.addParameter(parameter)

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading  # layouts belong to the main thread

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        fault = self._fault(parameters, context)
        return (False, fault) if fault else super().checkParameterValues(parameters, context)

    def _fault(self, parameters: dict, context: QgsProcessingContext) -> str:
        """Give what is wrong with the layers, or an empty string."""
        layers = {name: self._layer(parameters, name, context) for name in ("INPUT", "CONFIDENCE", "MARKED")}
        classes = layers["INPUT"]
        for layer in filter(None, layers.values()):
            if not layer.crs().isValid():
                return tr(
                    "{name} has no coordinate reference system. Set it (Layer > Set CRS of Layer(s)) and run "
                    "this again."
                ).format(name=layer.name())
        if classes is None:
            return ""  # QGIS says that it is missing
        if not isinstance(classes.renderer(), QgsPalettedRasterRenderer):
            return tr(
                "{name} is not shown in classes. Choose the composite map or the predicted bedrock that "
                "Predict concealed bedrock has written."
            ).format(name=classes.name())
        for layer in (layers["CONFIDENCE"], layers["MARKED"]):
            if layer is not None and not layer.extent().intersects(classes.extent()):
                return tr("{name} does not overlap {main}. Choose the layers of one prediction.").format(
                    name=layer.name(), main=classes.name()
                )
        return ""

    def _layer(self, parameters: dict, name: str, context: QgsProcessingContext) -> QgsRasterLayer | None:
        """Give a layer; one that is given by its path has the style that was written with it."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is not None and _project_of(context).mapLayer(layer.id()) is None:
            _load_own_style(layer)
        return layer

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        project = _project_of(context)
        names = ("INPUT", "CONFIDENCE", "MARKED")
        classes, confidence, mask = (
            _in_project(self._layer(parameters, name, context), project) for name in names
        )
        if classes is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "INPUT"))
        parameters = _in_words(self, parameters)
        title = self.parameterAsString(parameters, "TITLE", context).strip() or classes.name()
        sources = self.parameterAsString(parameters, "SOURCES", context).strip()
        content = _LayoutContent(
            name=tr("Bedrock layout: {title}").format(title=title),
            title=title,
            classes=classes,
            confidence=confidence,
            mask=mask,
            notes=[sources] if sources else _notes_of(classes),
            paper=self.parameterAsEnumString(parameters, "PAPER", context),
        )
        layout = content.add_to(project)
        feedback.pushInfo(
            tr("The layout is in the project: Project > Layouts > {name}").format(name=content.name)
        )
        results = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in ("OUTPUT", "PICTURE", "PROJECT")
        }
        _export(layout, results["OUTPUT"], results["PICTURE"])
        if results["PROJECT"]:
            layers = [layer for layer in (mask, classes, confidence) if layer is not None]
            _archive(results["PROJECT"], layers, content, project)
        return {name: path for name, path in results.items() if path}


def _project_of(context: QgsProcessingContext) -> QgsProject:
    """Give the project of a run; `qgis_process` without a project file has an empty one."""
    return context.project() or QgsProject.instance()


def _in_project(layer: QgsRasterLayer | None, project: QgsProject) -> QgsRasterLayer | None:
    """Give a layer that belongs to the project, as those of its layouts must."""
    if layer is None or project.mapLayer(layer.id()) is not None:
        return layer
    return project.addMapLayer(layer.clone())


def _notes_of(layer: QgsMapLayer) -> list[str]:
    """Give what a layer's metadata say of model, data and limits; without any, the layer's name."""
    metadata = layer.metadata()
    notes = metadata.abstract().replace("&lt;", "<").split("\n")[1:]  # the first says what the layer shows
    rights = [*metadata.rights(), *metadata.licenses()]
    if rights:
        notes.append(tr("Sources and licences: {text}").format(text="; ".join(rights)))
    return notes or [tr("Source: {name}").format(name=layer.name())]


def _export(layout: QgsPrintLayout, pdf: str, picture: str) -> None:
    """Write the page as PDF, and as a picture where one is wanted."""
    exporter = QgsLayoutExporter(layout)
    settings = QgsLayoutExporter.PdfExportSettings()
    sides = [max(item.rect().width(), item.rect().height()) for item in _maps_of(layout)]
    settings.dpi = min(_DPI, int(_MOST_PX / (max(sides) / _MM_AN_INCH)))
    written = {pdf: exporter.exportToPdf(pdf, settings)}
    if picture:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = _DPI
        written[picture] = exporter.exportToImage(picture, settings)
    for path, result in written.items():
        if result != QgsLayoutExporter.ExportResult.Success or not Path(path).is_file():
            raise QgsProcessingException(_unwritable(path))


def _maps_of(layout: QgsPrintLayout) -> list[QgsLayoutItemMap]:
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]


def _archive(path: str, layers: list[QgsMapLayer], content: _LayoutContent, project: QgsProject) -> None:
    """Write the zipped project."""
    for layer in layers:
        if not Path(layer.source().partition("|")[0]).is_file():
            raise QgsProcessingException(
                tr("{name} is not a file that can be zipped. Save it as a GeoTIFF and choose that.").format(
                    name=layer.name()
                )
            )
    try:
        _write_project_archive(Path(path), layers, content, project)
    except OSError as problem:
        raise QgsProcessingException(_unwritable(path)) from problem


def _unwritable(path: str) -> str:
    return tr("{path} cannot be written. Close it in other programs, or choose another folder.").format(
        path=path
    )
