"""The Bouguer anomaly from a free-air raster and a topography raster."""

from __future__ import annotations

from pathlib import Path

from .band_file import gravity_band
from .bouguer import bouguer_anomaly
from .files import read_band, write_raster
from .grids import align


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
    with gravity_band(free_air, band=band, unit=unit) as source:
        grid = source.grid
        anomaly = source.rows(0, grid.shape[0])
        source.check_range()
    heights, its_grid = read_band(topography)
    corrected = bouguer_anomaly(anomaly, align(heights, its_grid, grid), correction=correction)
    write_raster(
        output,
        [corrected],
        grid,
        descriptions=["Bouguer anomaly"],
        unit="mGal",
        tags={"CONCEALED_BEDROCK_QUANTITY": "bouguer"},
    )
