"""Multi-scale windows: the windows a network is trained on and predicts in, at several scales."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFolderDestination

from ...contract.jobs import WindowsJob
from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..parameter_values import _ParameterValues
from ..parameters import _Parameters
from ..texts import mark, tr


class MultiscaleWindows(EngineAlgorithm):
    """Cuts rasters into windows at several scales and splits them."""

    ID = "multiscalewindows"
    VERB = "windows"
    NAME = mark("Multi-scale windows")
    GROUP = mark("Bedrock")
    TAGS = mark("windows,scales,stride,split,validation,training,test,mask")
    SUMMARY = mark("Cuts rasters into windows at several scales and splits them by spatial blocks.")
    HELP = mark(
        "Writes the outline of every window with its scale. With a geological map, each window also gets its "
        "share of outcrop and its set: training, test, mixed where it overlaps both (training ignores the "
        "test cells in it), or concealed where it shows too little outcrop. The layer can be edited and used "
        "by Predict concealed bedrock, which then predicts inside these windows only."
    )
    NEED_MAP = ("CLASSES", "EXPORT", "REPORT")
    RESULTS = (_ResultStyle("CLASSES"), _ResultStyle("OUTPUT"))

    def front(self, p: _Parameters):
        return [
            p.gravity(),
            p.further_rasters(),
            *p.geological_map(optional=True),
            p.polygon_output("OUTPUT", tr("Windows"), tr("The outlines of the windows (GeoPackage).")),
            p.raster_output(
                "CLASSES",
                tr("Class raster of the map"),
                tr("The geological map on the cells of the gravity raster."),
                optional=True,
            ),
            p.described(
                QgsProcessingParameterFolderDestination(
                    "EXPORT", tr("Folder for images and masks"), None, True, False
                ),
                tr("Receives an image and a mask of every window, for use in other programs."),
            ),
            p.file_output(
                "REPORT",
                tr("Data set report"),
                tr("HTML files (*.html)"),
                tr(
                    "The classes of the map, the windows of each set, and what was unmapped, repaired or "
                    "lost, to read in a browser."
                ),
                optional=True,
                offered=False,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            *p.reading(),
            p.holdout(),
            p.scales(),
            p.number(
                "BEDROCK",
                tr("Minimum share of outcrop (0 to 1)"),
                tr("Windows with less outcrop are concealed: they are predicted but not trained on."),
            ),
            *p.split(),
            p.seed(),
        ]

    def job(self, values: _ParameterValues, **more) -> WindowsJob:
        return super().job(values, inputs=(values.raster("INPUT"), *values.rasters("EXTRA")))
