"""Residual Bouguer anomaly: what is left when the regional field is removed."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterExtent

from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..parameters import _Parameters
from ..texts import mark, tr


class ResidualBouguerAnomaly(EngineAlgorithm):
    """Separates the residual Bouguer anomaly by upward continuation."""

    ID = "residualbougueranomaly"
    VERB = "residual"
    NAME = mark("Residual Bouguer anomaly")
    GROUP = mark("Gravity")
    TAGS = mark("gravity,bouguer,residual,regional,upward continuation,filter,mgal")
    SUMMARY = mark("Separates the residual Bouguer anomaly from the regional field by upward continuation.")
    HELP = mark(
        "Takes the Bouguer anomaly continued upward to a height as the regional field of deep sources and "
        "subtracts it; the remainder, in mGal, is the anomaly of the upper crust. Empty cells are filled for "
        "the filter and stay empty in the result. Rasters in degrees are continued on the sphere, as if "
        "their mean extended around the Earth: a constant anomaly of -300 mGal leaves a residual of -0.94 "
        "mGal at 10 km. Load all the data you have and set the area of interest as the extent: the result is "
        "clipped last, and real data around the area are better than any extrapolation."
    )
    RESULTS = (
        _ResultStyle("ERROR", is_shown=False, ramp="sequential"),
        _ResultStyle("BOUGUER", is_shown=False, ramp="field"),
        _ResultStyle("REGIONAL", is_shown=False, ramp="field"),
        _ResultStyle("OUTPUT", ramp="anomaly"),
    )

    def front(self, p: _Parameters):
        return [
            p.raster(
                "INPUT",
                tr("Bouguer anomaly"),
                tr("A raster of the Bouguer anomaly, with a coordinate reference system."),
            ),
            p.number(
                "HEIGHT",
                tr("Continuation height (m)"),
                tr("The greater the height, the longer the wavelengths that remain in the residual."),
            ),
            p.raster_output("OUTPUT", tr("Residual Bouguer anomaly"), tr("The residual, in mGal.")),
            p.raster_output(
                "REGIONAL", tr("Regional field"), tr("The field that was removed, in mGal."), optional=True
            ),
            p.raster_output(
                "ERROR",
                tr("Expected error"),
                tr("Expected error of the residual near edges and filled gaps, in mGal."),
                optional=True,
            ),
            p.raster_output(
                "BOUGUER",
                tr("Bouguer anomaly"),
                tr("The Bouguer anomaly computed from the free-air anomaly and the topography, in mGal."),
                optional=True,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            *p.reading(),
            p.described(
                QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True),
                tr("The area to write. The whole raster is used, and the result is clipped last."),
            ),
            p.choice(
                "EDGES",
                tr("Extrapolation beyond the edges"),
                tr(
                    "How the field goes on beyond the raster's edges: smoothly, or with the values at the "
                    "edge."
                ),
            ),
            p.choice(
                "GAPS",
                tr("Empty cells"),
                tr(
                    "They are interpolated for the filter and stay empty in the result, or stop the "
                    "computation."
                ),
            ),
            p.thickness(),
            p.cover_density(),
            p.raster(
                "TOPOGRAPHY",
                tr("Topography"),
                tr(
                    "If given, the input is taken as a free-air anomaly, and the Bouguer anomaly is computed "
                    "first: 2670 kg/m³ on land, water of 1030 kg/m³ where heights are below 0. Heights are "
                    "in the unit that the file or its CRS declares, otherwise in metres."
                ),
                optional=True,
            ),
            p.band("TOPOGRAPHY_BAND", "TOPOGRAPHY", tr("Band of the topography")),
            p.choice(
                "CORRECTION",
                tr("Bouguer correction"),
                tr("The spherical cap has a radius of 166.7 km."),
            ),
        ]
