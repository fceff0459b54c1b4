"""The job of the verb `residual`."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require, require_height, require_one_of
from .choices import CORRECTIONS, EDGES, GAPS, UNITS


@dataclass(frozen=True)
class ResidualJob:
    """Separate the residual Bouguer anomaly from the regional field."""

    input: str
    output: str
    band: int = 1
    height_m: float = 10_000.0  # of the upward continuation that is taken for the regional field
    edges: str = "biharmonic"  # what lies beyond the raster: 'biharmonic' or 'repeat'
    gaps: str = "fill"  # empty cells while filtering: 'fill' (they stay empty) or 'refuse'
    unit: str = "auto"  # of the input
    extent: tuple[float, ...] = ()  # west, south, east, north in the raster's CRS; empty: the whole raster
    regional: str = ""
    error: str = ""
    topography: str = ""  # heights in m; where given, the input is a free-air anomaly and is corrected first
    correction: str = "bullard-b"  # 'bullard-b' (a spherical cap) or 'simple' (a slab)
    bouguer: str = ""  # the Bouguer anomaly that was made with the topography

    def __post_init__(self):
        require_one_of(CORRECTIONS, "Bouguer correction", self.correction)
        require(
            bool(self.topography) or not self.bouguer,
            "A Bouguer anomaly can be made with a topography raster alone.",
            "Choose a topography raster (TOPOGRAPHY), or leave the Bouguer anomaly out.",
        )
        require_height(self.height_m)
        require_one_of(EDGES, "edge treatment", self.edges)
        require_one_of(GAPS, "gap treatment", self.gaps)
        require_one_of(UNITS, "unit", self.unit)
        require(len(self.extent) in (0, 4), "An extent has four numbers.", "Give west, south, east, north.")
