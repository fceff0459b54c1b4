"""The job that ranks sites for drilling."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import mark
from .bounds import Number, Place, _Count, _Result
from .cover import THICKNESS
from .paths import LAYER
from .settings import HOLES, NO_HOLES, NODATA, DrillHoles, Settings, _needed, _setting

_MOST_SITES = 1000


@dataclass(frozen=True)
class SitesJob(Settings):
    """Rank sites for drilling by what a hole is expected to tell of the bedrock around it."""

    probabilities: str = _needed(
        Place("PROBABILITIES", mark("raster of class probabilities"), is_needed=True), "of a prediction"
    )
    output: str = _needed(_Result("OUTPUT", mark("layer of sites"), LAYER, "sites", is_needed=True))
    count: int = _setting(10, _Count("COUNT", mark("number of sites"), 1, _MOST_SITES))
    area: str = _setting(
        "", Place("AREA", mark("area of interest")), "polygons whose bedrock is wanted; none: all cells"
    )
    access: str = _setting(
        "", Place("ACCESS", mark("layer of accessible ground")), "sites lie in its polygons"
    )
    excluded: str = _setting(
        "", Place("EXCLUDED", mark("layer of excluded ground")), "no site lies in its polygons"
    )
    thickness: str = _setting("", THICKNESS, "or depth to bedrock, m: what a hole costs")
    cost_weight: float = _setting(
        0.5,
        Number("COST_WEIGHT", mark("weight of the cost"), 0.0, 1.0),
        "with a thickness; 0: none; 1: the gain a metre",
    )
    setup_m: float = _setting(
        100.0,
        Number("SETUP", mark("cost of setting up"), 1.0, 10_000.0, "m"),
        "of a rig, in metres drilled",
    )
    holes: DrillHoles = _setting(NO_HOLES, HOLES, "what they tell counts as known")
    spacing_m: float = _setting(
        0.0, Number("SPACING", mark("smallest distance between sites"), 0.0, 1e7, "m"), "and to drillholes"
    )
    reach_m: float = _setting(
        0.0, Number("REACH", mark("reach of a hole"), 0.0, 1e7, "m"), "0: that of the prediction"
    )
    nodata: tuple[float, ...] = _setting((), NODATA, "of the thickness")
