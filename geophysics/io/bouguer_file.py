"""The Bouguer anomaly from a free-air raster and a topography raster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from ...contract.errors import UserError
from ..bouguer import bouguer_anomaly
from ..grids import align
from .band_file import gravity_band, read_heights
from .rasters import write_raster

DOUBTED_LOSS = 0.05  # of the gravity's ground, where the topography has no data


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
    warn: Callable[[str], None] | None = None,
) -> None:
    """Write the Bouguer anomaly in mGal on the free-air raster's grid.

    The topography, in the unit that it declares (else metres), is resampled to it.
    """
    refuse_same(free_air, topography, band, topography_band)
    with gravity_band(free_air, band=band, unit=unit, nodata=nodata) as source:
        grid = source.grid
        anomaly = source.rows(0, grid.shape[0])
        source.check_range()
        read, odd = source.reading, source.doubt
    heights, its_grid, told = read_heights(topography, topography_band, nodata=nodata)
    for sentence in (read, told) if tell else ():
        tell(sentence)
    there = align(heights, its_grid, grid)
    for sentence in [*odd, *doubt_coverage(anomaly, there, Path(topography).name)]:
        if warn:
            warn(sentence)
    corrected = bouguer_anomaly(anomaly, there, correction=correction)
    write_raster(
        output,
        [corrected],
        grid,
        descriptions=["Bouguer anomaly"],
        unit="mGal",
        tags={"CONCEALED_BEDROCK_QUANTITY": "bouguer"},
    )


def refuse_same(free_air: str | Path, topography: str | Path, band: int, topography_band: int) -> None:
    """Refuse gravity as its own topography."""
    one, other = Path(free_air), Path(topography)
    is_same = one == other or (one.exists() and other.exists() and one.samefile(other))
    if is_same and band == topography_band:
        raise UserError(
            f"{other.name} is given as the gravity and as the topography.",
            "Choose a raster of heights as the topography (TOPOGRAPHY), or leave it out.",
        )


def doubt_coverage(anomaly: np.ndarray, heights: np.ndarray, name: str) -> list[str]:
    """What is odd about the ground that a topography covers; a topography of none of it is refused."""
    is_known = np.isfinite(anomaly)
    covered = float(np.isfinite(heights[is_known]).mean()) if is_known.any() else 1.0
    if covered == 0:
        raise UserError(
            f"The topography {name} has no data where gravity is known.",
            "Choose a topography of the same area (TOPOGRAPHY), and check the CRS of both.",
        )
    if covered > 1 - DOUBTED_LOSS:
        return []
    return [
        f"The topography {name} has data on {covered:.1%} of the gravity raster's ground; the other "
        f"{1 - covered:.1%} get no Bouguer anomaly and stay empty. Give a topography that covers the ground."
    ]
