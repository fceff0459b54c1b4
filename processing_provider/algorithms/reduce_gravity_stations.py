"""Reduce gravity stations: from observed gravity to the Bouguer anomaly, every step kept as a column."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterCrs

from ..algorithm import EngineAlgorithm
from ..layers.results import _ResultStyle
from ..parameters import _Parameters
from ..texts import mark, tr


class ReduceGravityStations(EngineAlgorithm):
    """Reduces observed gravity to the free-air and the Bouguer anomaly."""

    ID = "reducegravitystations"
    VERB = "reduce"
    NAME = mark("Reduce gravity stations")
    GROUP = mark("Gravity")
    TAGS = mark(
        "gravity,stations,reduction,correction,latitude,free air,bouguer,terrain,topography,observed gravity"
    )
    SUMMARY = mark("Reduces observed gravity to the free-air and the Bouguer anomaly, every step kept.")
    HELP = mark(
        "Subtracts normal gravity at the station's latitude, corrects for its height (free air) and for the "
        "air above it, takes off the rock between station and sea as a slab (Bullard A) and a spherical cap "
        "of 166.7 km (Bullard B), fills water and ice below the station with rock, and, with a topography "
        "raster, corrects for the terrain around the station (Bullard C): prisms near, tesseroids far. Each "
        "correction is a column of the result, and is added to the observed gravity."
    )
    RESULTS = (_ResultStyle("OUTPUT"),)

    def front(self, p: _Parameters):
        return [
            p.points(
                "INPUT",
                tr("Stations"),
                tr("Points with fields of gravity and height, or a table with columns of coordinates."),
                optional=False,
            ),
            p.field(
                "GRAVITY_FIELD",
                "INPUT",
                tr("Field of the observed gravity"),
                tr("Absolute gravity, about 980,000 mGal. Left empty, the field gravity_mgal."),
            ),
            p.field(
                "HEIGHT_FIELD",
                "INPUT",
                tr("Field of the height (m)"),
                tr("Height of the station above the sea, in metres. Left empty, the field height_m."),
            ),
            p.choice("UNIT", tr("Unit of the gravity"), tr("Of the observed gravity; results are in mGal.")),
            p.raster(
                "TOPOGRAPHY",
                tr("Topography"),
                tr(
                    "Heights of the ground, below 0 under the sea, for the terrain correction: it should "
                    "reach 167 km beyond the stations. Left empty, there is none. Heights are in the unit "
                    "that the file or its CRS declares, otherwise in metres."
                ),
                optional=True,
            ),
            p.number(
                "DENSITY", tr("Density of the rock (kg/m³)"), tr("Between the stations and the sea's level.")
            ),
            p.point_output(
                "OUTPUT",
                tr("Reduced stations"),
                tr("The stations with each correction and anomaly, in mGal."),
                optional=False,
            ),
        ]

    def advanced(self, p: _Parameters):
        return [
            p.choice(
                "DATUM",
                tr("Gravity datum"),
                tr("Gravity in the Potsdam system (before 1971) has 14 mGal taken off."),
            ),
            p.choice(
                "ELLIPSOID",
                tr("Normal gravity"),
                tr("The ellipsoid whose gravity is subtracted; take that of a survey you compare with."),
            ),
            p.choice("FREE_AIR", tr("Free-air correction"), tr("How gravity decreases with height.")),
            p.checkbox(
                "ATMOSPHERE",
                tr("Correct for the atmosphere"),
                tr("0.87 mGal at the sea, less with height; surveys before 1980 seldom have it."),
            ),
            p.choice(
                "CORRECTION", tr("Bouguer correction"), tr("The spherical cap has a radius of 166.7 km.")
            ),
            p.field(
                "WATER_FIELD",
                "INPUT",
                tr("Field of the water's depth (m)"),
                tr(
                    "Of stations on a lake or at sea. Left empty, stations at sea take it from the "
                    "topography."
                ),
            ),
            p.field(
                "ICE_FIELD",
                "INPUT",
                tr("Field of the ice's thickness (m)"),
                tr("Of stations on a glacier, whose height is that of its surface."),
            ),
            p.number(
                "WATER_DENSITY", tr("Density of the water (kg/m³)"), tr("1030 of the sea, 1000 of a lake.")
            ),
            p.number("ICE_DENSITY", tr("Density of the ice (kg/m³)"), tr("917 without air.")),
            p.band("TOPOGRAPHY_BAND", "TOPOGRAPHY", tr("Band of the topography")),
            p.number(
                "RADIUS",
                tr("Radius of the terrain correction (km)"),
                tr("166.735 belongs to the spherical cap (Bullard B)."),
            ),
            p.described(
                QgsProcessingParameterCrs("CRS", tr("CRS of a table"), None, True),
                tr("Of the coordinates of a table. Longitude and latitude are those of WGS 84 without it."),
            ),
        ]
