"""The Bouguer anomaly from a free-air raster and a topography raster."""

from __future__ import annotations

from pathlib import Path

from .bouguer import bouguer_anomaly
from .files import read_band, write_raster
from .grids import align
from .units import to_mgal


def correct_file(
    free_air: str | Path,
    topography: str | Path,
    output: str | Path,
    *,
    band: int = 1,
    correction: str = "bullard-b",
    unit: str = "auto",
) -> None:
    """Write the Bouguer anomaly in mGal on the free-air raster's grid.

    The topography, in metres, is resampled to it.
    """
    anomaly, grid = read_band(free_air, band)
    heights, its_grid = read_band(topography)
    corrected = bouguer_anomaly(to_mgal(anomaly, unit), align(heights, its_grid, grid), correction=correction)
    write_raster(
        output,
        [corrected],
        grid,
        descriptions=["Bouguer anomaly"],
        unit="mGal",
        tags={"CONCEALED_BEDROCK_QUANTITY": "bouguer"},
    )
