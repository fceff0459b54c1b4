"""Opens what a job names and brings it onto the gravity raster's cells."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import RLock

import numpy as np
from geopandas import GeoDataFrame

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

READING = RLock()  # of maps: what keeps libraries' warnings quiet is not made for two threads


@dataclass(frozen=True)
class Gravity:
    """A residual anomaly in mGal on its grid.

    `bouguer` is the anomaly it was made from, None where the raster was a residual already;
    `height_m` is the height of the continuation that made it, None where a raster does not tell;
    `method` is a sentence that tells how it came about.
    """

    residual: np.ndarray
    grid: Grid
    height_m: float | None
    method: str
    bouguer: np.ndarray | None = None


def read_gravity(path: str, quantity: str, *, height_m: float, edges: str = "biharmonic") -> Gravity:
    """Read a Bouguer or residual raster; a Bouguer anomaly is separated here.

    Parameters
    ----------
    quantity : 'bouguer', 'residual', or 'auto': what the file says of itself, Bouguer where it is silent
    """
    values, grid = read_band(path)
    require_square_cells(path, grid)
    with opened(path) as source:
        unit = source.units[0] or ""
        tags = source.tags()
    if not np.isfinite(values).any():
        raise InputProblem(f"{Path(path).name} has no data in any cell.", "Choose a raster with values.")
    values = in_mgal(values, unit)
    if told_quantity(path, quantity, tags) == "residual":
        method = f"{Path(path).name} is taken as a residual anomaly."
        return Gravity(values, grid, told_height(tags), method)
    parts = residual_anomaly(values, grid, height_m=height_m, edges=edges)
    return Gravity(parts.residual.astype("float32"), grid, height_m, parts.method, values)


def told_quantity(path: str, quantity: str, tags: Mapping[str, str]) -> str:
    """Whether a raster holds the 'bouguer' or the 'residual' anomaly, by the job or by its own tags."""
    told = tags.get("CONCEALED_BEDROCK_QUANTITY", "")
    if quantity == "auto" and told not in ("", "residual", "bouguer"):
        raise InputProblem(
            f"{Path(path).name} says that it is '{told}'; a Bouguer or residual anomaly is wanted.",
            "Choose the Bouguer anomaly, or the main output of Residual Bouguer anomaly.",
        )
    return (told or "bouguer") if quantity == "auto" else quantity


def told_height(tags: Mapping[str, str]) -> float | None:
    """The height of continuation that a residual raster tells, m."""
    made_at = tags.get("CONCEALED_BEDROCK_HEIGHT_M")
    return float(made_at) if made_at else None


def in_mgal(values: np.ndarray, unit: str) -> np.ndarray:
    """Values in mGal by the band's own unit; the remedy is one that training and prediction have."""
    try:
        return to_mgal(values, "auto", unit)
    except InputProblem as problem:
        raise InputProblem(
            problem.message,
            "Run Residual Bouguer anomaly with the right unit (UNIT), and give its output here.",
        ) from problem


def require_square_cells(path: str, grid: Grid) -> None:
    """Refuse cells that are not square: a window has as many rows as columns."""
    width, height = grid.spacing
    if max(width, height) > 1.02 * min(width, height):
        raise InputProblem(
            f"The cells of {Path(path).name} are {width:g} x {height:g} map units; square cells are wanted.",
            "Resample the raster (Raster > Projections > Warp, with one resolution) and run again.",
        )


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


def read_map(source: Geology, grid: Grid, *, rule: str = "majority") -> tuple[MapRaster, Legend]:
    """A geological map as classes on the grid, with the legend that was given or made."""
    with READING:
        units = read_geology(source.path, source.layer, source.field)
        legend = legend_of(source, units)
        return rasterise_geology(units, source.field, legend, grid, rule=rule), legend


def legend_of(source: Geology, units: GeoDataFrame | None = None) -> Legend:
    """The legend that was given, or one made of the layer, which is read where no units are given."""
    if source.legend:
        return read_legend(source.legend)
    with READING:
        units = read_geology(source.path, source.layer, source.field) if units is None else units
        return automatic_legend(units[source.field])


def hide(classes: np.ndarray, holdout: str, grid: Grid) -> np.ndarray:
    """The map as a model may see it: outcrop on held-out ground counts as cover."""
    return visible(classes, polygon_mask(holdout, grid)) if holdout else classes


def read_split_ground(layer: str, grid: Grid) -> np.ndarray | None:
    """The validation ground of the split 'polygons', bool (rows, cols); None without a layer."""
    return polygon_mask(layer, grid) if layer else None


def data_facts(*paths: str) -> list[dict[str, str]]:
    """Name and checksum of each file that a model learns from; of a folder, of the files in it."""
    return [{"name": file_of(path).name, "sha256": sha256(file_of(path))} for path in paths if path]


def file_of(path: str) -> Path:
    """The file of 'file|layername=name'."""
    return Path(path.partition("|layername=")[0])


def sha256(path: Path) -> str:
    """Checksum in hexadecimal digits; of a folder, of its files one after the other."""
    digest = hashlib.sha256()
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        digest.update(file.read_bytes())
    return digest.hexdigest()
