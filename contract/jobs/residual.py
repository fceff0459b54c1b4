"""The job of the verb `residual`."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from ..vocabulary import CORRECTIONS, EDGES, GAPS
from .bounds import Extent, Place, Word
from .common import HEIGHT, INPUT
from .reading import BAND, NODATA, TOPOGRAPHY_BAND, UNIT
from .settings import Settings, needed, setting


@dataclass(frozen=True)
class ResidualJob(Settings):
    """Separate the residual Bouguer anomaly from the regional field."""

    input: str = needed(INPUT)
    output: str = needed(Place("OUTPUT", "residual raster", is_needed=True))
    band: int = setting(0, BAND)
    height_m: float = setting(10_000.0, HEIGHT)  # of the continuation that is taken for the regional field
    edges: str = setting("biharmonic", Word("EDGES", "edge treatment", EDGES))
    gaps: str = setting("fill", Word("GAPS", "gap treatment", GAPS))  # empty cells; filled, they stay empty
    unit: str = setting("auto", UNIT)  # of the input
    nodata: tuple[float, ...] = setting((), NODATA)
    extent: tuple[float, ...] = setting((), Extent("EXTENT", "extent"))  # in the raster's CRS
    regional: str = setting("", Place("REGIONAL", "regional field"))
    error: str = setting("", Place("ERROR", "expected error"))
    # heights; where given, the input is a free-air anomaly and is corrected first
    topography: str = setting("", Place("TOPOGRAPHY", "topography raster"))
    topography_band: int = setting(0, TOPOGRAPHY_BAND)
    correction: str = setting("bullard-b", Word("CORRECTION", "Bouguer correction", CORRECTIONS))
    bouguer: str = setting("", Place("BOUGUER", "Bouguer anomaly"))  # made with the topography

    def __post_init__(self):
        super().__post_init__()
        require(
            bool(self.topography) or not self.bouguer,
            "A Bouguer anomaly can be made with a topography raster alone.",
            "Choose a topography raster (TOPOGRAPHY), or leave the Bouguer anomaly out.",
        )
