"""Multi-scale windows: where the network looks, at which scales, and which windows it learns from."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFolderDestination

from ...contract.jobs import WindowsJob
from .. import parameters as p
from .. import shared_parameters as shared
from ..algorithm import EngineAlgorithm
from ..layers.results import ResultStyle
from ..parameter_values import Given
from ..texts import tr


class MultiscaleWindows(EngineAlgorithm):
    """Cuts rasters into windows at several scales and splits them."""

    ID = "multiscalewindows"
    VERB = "windows"
    NEED_MAP = ("CLASSES", "EXPORT", "REPORT")
    RESULTS = {"CLASSES": ResultStyle(), "OUTPUT": ResultStyle()}  # noqa: RUF012

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Multi-scale windows")

    def group(self) -> str:
        """Give the group's name."""
        return tr("Bedrock")

    def groupId(self) -> str:
        """Give the group's id."""
        return "bedrock"

    def tags(self) -> list[str]:
        """Give words to find it by."""
        return tr("windows,scales,stride,split,validation,training,mask").split(",")

    def shortDescription(self) -> str:
        """Give one sentence."""
        return tr("Cuts rasters into windows at several scales and splits them by spatial blocks.")

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "Gives the outline of every window with its scale. With a geological map, each window also "
            "gets the share of bedrock that is visible in it and its part: training, where no cell of it is "
            "validation ground, validation, mixed, where it holds both (training reads nothing of the "
            "validation ground in it), or concealed, where too little bedrock is visible. The layer can be "
            "edited and given to Predict concealed bedrock, which then predicts their ground only."
        )

    def initAlgorithm(self, config: dict | None = None) -> None:
        """Add the parameters."""
        self.add(
            shared.gravity(),
            shared.extra(),
            shared.geology(optional=True),
            shared.class_field(optional=True),
            shared.legend(),
            *shared.reading(),
            shared.scales(),
            shared.holdout(),
            *shared.split_settings(),
            p.advanced(
                p.real(
                    "BEDROCK",
                    tr("Least share of visible bedrock (0 to 1)"),
                    0.10,
                    tr("Windows with less are concealed: they are predicted, and not learned from."),
                )
            ),
            shared.seed(),
            p.polygon_output("OUTPUT", tr("Windows"), tr("The outlines of the windows (GeoPackage).")),
            p.raster_output(
                "CLASSES",
                tr("Class raster of the map"),
                tr("The geological map on the cells of the gravity raster."),
                optional=True,
            ),
            p.told(
                QgsProcessingParameterFolderDestination(
                    "EXPORT", tr("Folder for pictures and masks"), None, True, False
                ),
                tr("Gets a picture and a mask of every window, for other programs."),
            ),
            p.file_output(
                "REPORT",
                tr("Data-set report"),
                tr("HTML files (*.html)"),
                tr(
                    "The map in its classes, the windows by split, what was unmapped, repaired or lost, to "
                    "read in a browser."
                ),
                optional=True,
                is_usual=False,
            ),
        )

    def job(self, given: Given) -> WindowsJob:
        """Give the job."""
        return WindowsJob(
            inputs=(given.raster("INPUT"), *given.rasters("EXTRA")),
            output=given.output("OUTPUT"),
            geology=given.geology(),
            holdout=given.vector("HOLDOUT"),
            **given.reading(),
            scales=given.scales(),
            split=given.word("SPLIT"),
            split_layer=given.vector("SPLIT_LAYER"),
            block_km=given.number("BLOCK"),
            folds=given.whole("FOLDS"),
            fold=given.whole("FOLD"),
            validation_share=given.number("SHARE"),
            min_bedrock=given.number("BEDROCK"),
            seed=given.whole("SEED"),
            classes=given.output("CLASSES"),
            export=given.output("EXPORT"),
            report=given.output("REPORT"),
        )
