"""The job of the verb `survey`."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require


@dataclass(frozen=True)
class SurveyJob:
    """Create a sample survey whose bedrock is known everywhere."""

    folder: str  # gets bouguer.tif, geology.gpkg, legend.json, truth.tif where no path below says otherwise
    seed: int = 1
    size_km: float = 320.0
    spacing_km: float = 1.0
    west: float = 500_000.0  # easting of the western edge in `crs`, m
    north: float = 5_200_000.0
    crs: str = "EPSG:32645"
    cover_depth: float = 1.0  # times the usual thickness of the cover, up to 1.5 km
    density_contrast: float = 1.0  # times the usual departures of the bedrock's density
    noise_mgal: float = 0.3  # standard deviation
    bouguer: str = ""
    geology: str = ""
    legend: str = ""
    truth: str = ""

    def __post_init__(self):
        require(self.spacing_km > 0, "The spacing has to be above 0 km.", "Give the cell size in km.")
        least = min(self.cover_depth, self.density_contrast, self.noise_mgal)
        require(
            least >= 0,
            f"Depth of cover, density contrast and noise cannot be below 0; {least:g} came.",
            "Give 1 for the usual cover or contrast, less for a thinner or weaker one; the noise in mGal.",
        )
        cells = self.size_km / self.spacing_km
        require(
            64 <= cells <= 4000,
            f"The survey would have {cells:.0f} cells a side; 64 to 4000 are wanted.",
            "Change the size or the spacing.",
        )
