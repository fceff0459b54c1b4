"""Residual Bouguer anomaly: what is left when the regional field is taken away."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterExtent

from ...contract.jobs import ResidualJob
from .. import shared_parameters as shared
from ..algorithm import EngineAlgorithm
from ..layers.ramps import diverging, spectral, viridis
from ..layers.results import ResultStyle
from ..parameter_values import Given
from ..parameters import advanced, choice, raster, raster_output, real, told
from ..texts import tr


class ResidualBouguerAnomaly(EngineAlgorithm):
    """Separates the residual Bouguer anomaly by upward continuation."""

    ID = "residualbougueranomaly"
    VERB = "residual"
    RESULTS = {  # noqa: RUF012
        "ERROR": ResultStyle(is_shown=False, shade=viridis),
        "BOUGUER": ResultStyle(is_shown=False, shade=spectral),
        "REGIONAL": ResultStyle(is_shown=False, shade=spectral),
        "OUTPUT": ResultStyle(shade=diverging),
    }

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Residual Bouguer anomaly")

    def group(self) -> str:
        """Give the group's name."""
        return tr("Gravity")

    def groupId(self) -> str:
        """Give the group's id."""
        return "gravity"

    def tags(self) -> list[str]:
        """Give words to find it by."""
        return tr("gravity,bouguer,residual,regional,upward continuation,filter,mgal").split(",")

    def shortDescription(self) -> str:
        """Give one sentence."""
        return tr("Separates the residual Bouguer anomaly from the regional field by upward continuation.")

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "Takes the Bouguer anomaly, continued upward to a height, for the regional field of deep "
            "sources, and subtracts it; what is left, in mGal, is the gravity of the upper crust. Empty "
            "cells are filled while filtering and stay empty. Rasters in degrees are continued on the "
            "sphere, their mean as if it went all round the Earth: a constant anomaly of -300 mGal leaves "
            "a residual of -0.94 mGal at 10 km. Load all the data you have and choose the area of interest "
            "as the extent: it is cut last, and data around it is worth more than any guess."
        )

    def initAlgorithm(self, config: dict | None = None) -> None:
        """Add the parameters."""
        self.add(
            raster(
                "INPUT",
                tr("Bouguer anomaly"),
                tr("A raster of the Bouguer anomaly, with a coordinate reference system."),
            ),
            real(
                "HEIGHT",
                tr("Continuation height (m)"),
                10_000.0,
                tr("The greater the height, the longer the wavelengths that stay in the residual."),
            ),
            *shared.reading(),
            advanced(
                choice(
                    "EDGES",
                    tr("Beyond the edges"),
                    ("biharmonic", "repeat"),
                    "biharmonic",
                    tr("biharmonic carries the field on smoothly; repeat repeats the values of the edge."),
                )
            ),
            advanced(
                choice(
                    "GAPS",
                    tr("Empty cells"),
                    ("fill", "refuse"),
                    "fill",
                    tr("fill bridges them while filtering; refuse stops where there are any."),
                )
            ),
            advanced(
                told(
                    QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True),
                    tr("The part to write; all of the raster is used, and the result cut last."),
                )
            ),
            advanced(
                raster(
                    "TOPOGRAPHY",
                    tr("Topography"),
                    tr(
                        "Where given, the input is a free-air anomaly, and the Bouguer anomaly is made "
                        "first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights "
                        "are in the unit that the file or its CRS declares, else in metres."
                    ),
                    optional=True,
                )
            ),
            shared.band("TOPOGRAPHY_BAND", "TOPOGRAPHY", tr("Band of the topography")),
            advanced(
                choice(
                    "CORRECTION",
                    tr("Bouguer correction"),
                    ("bullard-b", "simple"),
                    "bullard-b",
                    tr("bullard-b is a spherical cap of 166.7 km; simple is a slab without end."),
                )
            ),
            raster_output("OUTPUT", tr("Residual Bouguer anomaly"), tr("The residual, in mGal.")),
            raster_output(
                "REGIONAL", tr("Regional field"), tr("What was taken away, in mGal."), optional=True
            ),
            raster_output(
                "ERROR",
                tr("Expected error"),
                tr("How far the residual may be off near edges and filled gaps, in mGal."),
                optional=True,
            ),
            raster_output(
                "BOUGUER",
                tr("Bouguer anomaly"),
                tr("What was made of free air and topography, in mGal."),
                optional=True,
            ),
        )

    def job(self, given: Given) -> ResidualJob:
        """Give the job."""
        return ResidualJob(
            input=given.raster("INPUT"),
            output=given.output("OUTPUT"),
            **given.reading(),
            topography_band=given.whole("TOPOGRAPHY_BAND"),
            height_m=given.number("HEIGHT"),
            edges=given.word("EDGES"),
            gaps=given.word("GAPS"),
            extent=given.extent("EXTENT"),
            regional=given.output("REGIONAL"),
            error=given.output("ERROR"),
            topography=given.raster("TOPOGRAPHY"),
            correction=given.word("CORRECTION"),
            bouguer=given.output("BOUGUER"),
        )
