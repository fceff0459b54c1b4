"""Opens what a job names and brings it onto the gravity raster's cells."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..geology.class_raster import MapRaster, polygon_mask, rasterise_geology, read_geology
from ..geology.legend import Legend
from ..geology.legend_automatic import automatic_legend
from ..geology.legend_files import read_legend
from ..geology.splits import visible
from ..geophysics.files import opened, read_band
from ..geophysics.grids import Grid, align
from ..geophysics.problems import InputProblem
from ..geophysics.residual import residual_anomaly
from ..geophysics.units import to_mgal
from .jobs import Geology


@dataclass(frozen=True)
class Gravity:
    """A residual anomaly in mGal on its grid, and a sentence that tells how it came about."""

    residual: np.ndarray
    grid: Grid
    method: str


def read_gravity(path: str, quantity: str, *, height_m: float, edges: str = "biharmonic") -> Gravity:
    """Read a Bouguer or residual raster; a Bouguer anomaly is separated here.

    Parameters
    ----------
    quantity : 'bouguer', 'residual', or 'auto': what the file says of itself, Bouguer where it is silent
    """
    values, grid = read_band(path)
    with opened(path) as source:
        unit = source.units[0] or ""
        is_residual = source.tags().get("CONCEALED_BEDROCK_QUANTITY") == "residual"
    if not np.isfinite(values).any():
        raise InputProblem(f"{Path(path).name} has no data in any cell.", "Choose a raster with values.")
    values = to_mgal(values, "auto", unit)
    if quantity == "residual" or (quantity == "auto" and is_residual):
        return Gravity(values, grid, f"{Path(path).name} is taken as a residual anomaly.")
    parts = residual_anomaly(values, grid, height_m=height_m, edges=edges)
    return Gravity(parts.residual.astype("float32"), grid, parts.method)


def read_extra(paths: Sequence[str], grid: Grid) -> list[np.ndarray]:
    """Further rasters, resampled onto the grid."""
    bands = []
    for path in paths:
        band = align(*read_band(path), grid)
        if not np.isfinite(band).any():
            raise InputProblem(f"{Path(path).name} does not overlap the gravity raster.",
                               "Choose a raster of the same area.")  # fmt: skip
        bands.append(band)
    return bands


def read_map(source: Geology, grid: Grid) -> tuple[MapRaster, Legend]:
    """A geological map as classes on the grid, with the legend that was given or made."""
    units = read_geology(source.path, source.layer, source.field)
    legend = read_legend(source.legend) if source.legend else automatic_legend(units[source.field])
    return rasterise_geology(units, source.field, legend, grid), legend


def hide(classes: np.ndarray, holdout: str, grid: Grid) -> np.ndarray:
    """The map as a model may see it: outcrop on held-out ground counts as cover."""
    return visible(classes, polygon_mask(holdout, grid)) if holdout else classes


def data_facts(*paths: str) -> list[dict[str, str]]:
    """Name and checksum of each file that a model learns from."""
    return [{"name": Path(path).name, "sha256": sha256(path)} for path in paths if path]


def sha256(path: str) -> str:
    """Checksum of a file, in hexadecimal digits."""
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
