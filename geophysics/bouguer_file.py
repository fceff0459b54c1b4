"""The Bouguer anomaly from a free-air raster and a topography raster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from .band_file import gravity_band, read_heights
from .bouguer import bouguer_anomaly
from .files import write_raster
from .grids import align


def correct_file(
    free_air: str | Path,
    topography: str | Path,
    output: str | Path,
    *,
    band: int = 0,
    correction: str = "bullard-b",
    unit: str = "auto",
    nodata: Sequence[float] = (),
    topography_band: int = 0,
    tell: Callable[[str], None] | None = None,
) -> None:
    """Write the Bouguer anomaly in mGal on the free-air raster's grid.

    The topography, in the unit that it declares (else metres), is resampled to it.
    """
    with gravity_band(free_air, band=band, unit=unit, nodata=nodata) as source:
        grid = source.grid
        anomaly = source.rows(0, grid.shape[0])
        source.check_range()
        read = source.reading
    heights, its_grid, told = read_heights(topography, topography_band, nodata=nodata)
    for sentence in (read, told) if tell else ():
        tell(sentence)
    corrected = bouguer_anomaly(anomaly, align(heights, its_grid, grid), correction=correction)
    write_raster(
        output,
        [corrected],
        grid,
        descriptions=["Bouguer anomaly"],
        unit="mGal",
        tags={"CONCEALED_BEDROCK_QUANTITY": "bouguer"},
    )
