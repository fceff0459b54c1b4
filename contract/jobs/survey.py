"""The job of the verb `survey`."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from .bounds import Number, Place, Text
from .common import SEED
from .settings import Settings, needed, setting

FURTHEST_M = 1e8  # of coordinates: twice round the earth


@dataclass(frozen=True)
class SurveyJob(Settings):
    """Create a sample survey whose bedrock is known everywhere."""

    # gets bouguer.tif, geology.gpkg, legend.json, truth.tif where no path below says otherwise
    folder: str = needed(Place("folder", "folder of the survey", is_needed=True))
    seed: int = setting(1, SEED)
    size_km: float = setting(320.0, Number("SIZE", "side of the survey", 1.0, 1e5, "km"))
    spacing_km: float = setting(1.0, Number("SPACING", "cell size", 0.001, 100.0, "km"))
    west: float = setting(500_000.0, Number("CORNER", "easting of the corner", -FURTHEST_M, FURTHEST_M, "m"))
    north: float = setting(
        5_200_000.0, Number("CORNER", "northing of the corner", -FURTHEST_M, FURTHEST_M, "m")
    )
    crs: str = setting("EPSG:32645", Text("CRS", "coordinate reference system", 10_000))
    cover_depth: float = setting(1.0, Number("COVER", "depth of cover", 0.0, 100.0))  # times the usual
    density_contrast: float = setting(1.0, Number("CONTRAST", "density contrast", 0.0, 100.0))  # times usual
    noise_mgal: float = setting(0.3, Number("NOISE", "noise", 0.0, 1000.0, "mGal"))  # standard deviation
    bouguer: str = setting("", Place("OUTPUT", "Bouguer anomaly"))
    geology: str = setting("", Place("GEOLOGY", "geological map"))
    legend: str = setting("", Place("LEGEND", "legend file"))
    truth: str = setting("", Place("TRUTH", "true class raster"))

    def __post_init__(self):
        super().__post_init__()
        cells = self.size_km / self.spacing_km
        require(
            64 <= cells <= 4000,
            f"The survey would have {cells:.0f} cells a side; 64 to 4000 are wanted.",
            "Change the size (SIZE) or the spacing (SPACING).",
        )
