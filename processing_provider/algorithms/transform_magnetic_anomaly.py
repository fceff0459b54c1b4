"""Transform a magnetic anomaly: reduction to the pole and what is derived from it."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterExtent

from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..parameters import _Parameters
from ..texts import mark, tr


class TransformMagneticAnomaly(EngineAlgorithm):
    """Reduces a magnetic anomaly to the pole and derives further rasters from it."""

    ID = "transformmagneticanomaly"
    VERB = "magnetics"
    NAME = mark("Transform a magnetic anomaly")
    GROUP = mark("Gravity")
    TAGS = mark(
        "magnetics,magnetic,reduction to the pole,rtp,analytic signal,tilt,vertical derivative,"
        "pseudo-gravity,igrf,nt"
    )
    SUMMARY = mark("Reduces a magnetic anomaly to the pole and derives analytic signal and tilt from it.")
    HELP = mark(
        "Gives the anomaly, in nT, that the same rocks would have at the magnetic pole, where it lies over "
        "them; the direction of the Earth's field is that of the IGRF at the middle of the raster on the "
        "date of the survey, or is given. The rocks are taken to be magnetised along it: strong remanence "
        "leaves shifted anomalies, and the analytic signal is then the safer guide. At low latitudes "
        "damping keeps noise and the unknown field beyond the raster from growing into stripes, at the "
        "price of weaker bodies that lie along the declination. Empty cells are filled for the filter and "
        "stay empty in the result."
    )
    RESULTS = (
        _ResultStyle("PSEUDO_GRAVITY", is_shown=False, ramp="field"),
        _ResultStyle("TILT", is_shown=False, ramp="anomaly"),
        _ResultStyle("VERTICAL_DERIVATIVE", is_shown=False, ramp="anomaly"),
        _ResultStyle("ANALYTIC_SIGNAL", is_shown=False, ramp="sequential"),
        _ResultStyle("OUTPUT", ramp="anomaly"),
    )

    def front(self, p: _Parameters):
        return [
            p.raster(
                "INPUT",
                tr("Magnetic anomaly"),
                tr("A raster of the total-field magnetic anomaly in nT, the reference field subtracted."),
            ),
            *p.direction(),
            p.raster_output(
                "OUTPUT", tr("Reduction to the pole"), tr("The anomaly reduced to the pole, in nT.")
            ),
            p.raster_output(
                "ANALYTIC_SIGNAL",
                tr("Analytic signal"),
                tr("Length of the gradient of the anomaly as measured, in nT/m: largest over edges."),
                optional=True,
            ),
            p.raster_output(
                "VERTICAL_DERIVATIVE",
                tr("First vertical derivative"),
                tr("Of the anomaly reduced to the pole, in nT/m: it sharpens shallow bodies."),
                optional=True,
            ),
            p.raster_output(
                "TILT",
                tr("Tilt angle"),
                tr("Of the anomaly reduced to the pole, in radians: weak and strong bodies alike."),
                optional=True,
            ),
            p.raster_output(
                "PSEUDO_GRAVITY",
                tr("Pseudo-gravity"),
                tr(
                    "Gravity that the magnetised rocks would have at 100 kg/m³ for each A/m, in mGal, "
                    "without its unknown level."
                ),
                optional=True,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.band("BAND", "INPUT", tr("Band of the magnetic raster")),
            p.empty_values(),
            p.described(
                QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True),
                tr("The area to write. The whole raster is used, and the result is clipped last."),
            ),
            p.number(
                "DAMPING",
                tr("Damping at low latitudes (0 = none)"),
                tr("No wave is amplified by more than 1 / (2 damping): tenfold at 0.05."),
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
        ]
