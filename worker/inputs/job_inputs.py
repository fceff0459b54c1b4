"""Opens what a job names and brings it onto the gravity raster's cells."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock

import numpy as np
from geopandas import GeoDataFrame

from ...contract.errors import UserError
from ...contract.jobs import Geology, ReadingSettings
from ...contract.model_card import read_card
from ...geology.legend import Legend
from ...geology.legend.automatic import automatic_legend
from ...geology.legend.files import read_legend
from ...geology.maps.class_raster import MapRaster, polygon_mask, rasterise_geology, read_geology
from ...geology.sampling.splits import visible
from ...geophysics.grids import Grid
from ...geophysics.io.band_file import GravityBand, gravity_band
from ...geophysics.io.raster_bands import tag
from ...geophysics.io.rasters import refuse_pipe
from ...geophysics.residual import residual_anomaly
from ..safety.memory_and_disk import READ_CELL_BYTES, require_memory

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


def read_gravity(path: str, job: ReadingSettings, *, height_m: float, edges: str = "biharmonic") -> Gravity:
    """Read a Bouguer or residual raster; a Bouguer anomaly is separated here.

    Parameters
    ----------
    job : tells band, unit and empty values, and the quantity: 'bouguer', 'residual', or 'auto', which is what
        the file says of itself, Bouguer where it is silent
    """
    with gravity_band(path, band=job.band, unit=job.unit, nodata=job.nodata) as source:
        grid = source.grid
        require_square_cells(path, grid)
        require_memory(grid, READ_CELL_BYTES)
        values = np.ascontiguousarray(source.rows(0, grid.shape[0]))
        if not np.isfinite(values).any():
            raise UserError(f"{Path(path).name} has no data in any cell.", "Choose a raster with values.")
        source.check_range()
        is_residual, made_at = is_residual_band(source, job), told_height(source)
        read = " ".join([source.reading, *source.doubt])
    if is_residual:
        method = f"{read} {Path(path).name} is taken as a residual anomaly."
        return Gravity(values, grid, made_at, method)
    parts = residual_anomaly(values, grid, height_m=height_m, edges=edges)
    return Gravity(parts.residual.astype("float32"), grid, height_m, f"{read} {parts.method}", values)


def is_residual_band(source: GravityBand, job: ReadingSettings) -> bool:
    """Whether a raster holds the residual anomaly, not the Bouguer anomaly, by the job or its own tags."""
    quantity = getattr(job, "quantity", "auto")
    if quantity != "auto":
        return quantity == "residual"
    told = tag(source.source, "CONCEALED_BEDROCK_QUANTITY", source.band)
    if told not in ("", "residual", "bouguer"):
        raise UserError(
            f"{source.file} says that it is '{told}'; a Bouguer or residual anomaly is wanted.",
            "Choose the Bouguer anomaly, or the main output of Residual Bouguer anomaly.",
        )
    return told == "residual"


def told_height(source: GravityBand) -> float | None:
    """The height of continuation that a residual raster tells, m."""
    made_at = tag(source.source, "CONCEALED_BEDROCK_HEIGHT_M", source.band)
    try:
        return float(made_at) if made_at else None
    except ValueError as error:
        raise UserError(
            f"{source.file} says that it was continued by '{made_at}' m, which is no height.",
            "Correct the tag CONCEALED_BEDROCK_HEIGHT_M of the file, or remove it.",
        ) from error


def require_square_cells(path: str, grid: Grid) -> None:
    """Refuse cells that are not square: a window has as many rows as columns."""
    width, height = grid.spacing
    if max(width, height) > 1.02 * min(width, height):
        raise UserError(
            f"The cells of {Path(path).name} are {width:g} x {height:g} map units; square cells are wanted.",
            "Resample the raster (Raster > Projections > Warp, with one resolution) and run again.",
        )


def read_map(
    source: Geology, grid: Grid, *, rule: str = "majority", shows_unmatched: bool = False
) -> tuple[MapRaster, Legend]:
    """A geological map as classes on the grid, with the legend that was given or made."""
    with READING:
        units = read_geology(source.path, source.layer, source.field, encoding=source.encoding)
        legend = legend_of(source, units)
        mapped = rasterise_geology(
            units, source.field, legend, grid, rule=rule, shows_unmatched=shows_unmatched
        )
        return mapped, legend


def legend_of(source: Geology, units: GeoDataFrame | None = None) -> Legend:
    """The legend that was given, or one made of the layer, which is read where no units are given."""
    if source.chosen_legend:
        return legend_at(source.chosen_legend)
    with READING:
        units = (
            read_geology(source.path, source.layer, source.field, encoding=source.encoding)
            if units is None
            else units
        )
        return automatic_legend(units[source.field], source.field)


def legend_at(path: str) -> Legend:
    """The legend of a CSV or JSON file, or the one that a model file holds."""
    return legend_of_model(path) if Path(path).suffix.lower() == ".safetensors" else read_legend(path)


def legend_of_model(path: str) -> Legend:
    """The legend of the map that a model was trained on."""
    try:
        legend = read_card(path).legend
    except UserError as problem:
        raise UserError(problem.message, problem.remedy) from problem
    if not legend:
        raise UserError(
            f"The model {Path(path).name} holds no legend.", "Give a CSV or JSON file as the legend (LEGEND)."
        )
    try:
        return replace(Legend.from_dict(legend), is_general=True)
    except UserError as problem:
        raise UserError(
            f"The legend in the model {Path(path).name} is damaged: {problem.message}",
            "Copy or download the model again, or give a legend file (LEGEND).",
        ) from problem


def hide(
    classes: np.ndarray, holdout: str, grid: Grid, say: Callable[[str], None] | None = None
) -> np.ndarray:
    """The map as a model may see it: outcrop on held-out ground counts as cover.

    Parameters
    ----------
    say : takes the sentences on the layer's outlines
    """
    return visible(classes, polygon_mask(holdout, grid, say=say)) if holdout else classes


def read_split_ground(layer: str, grid: Grid, say: Callable[[str], None]) -> np.ndarray | None:
    """The validation ground of the split 'polygons', bool (rows, cols); None without a layer."""
    return polygon_mask(layer, grid, say=say) if layer else None


def data_facts(*paths: str) -> list[dict[str, str]]:
    """Name and checksum of each file that a model learns from; of a folder, of the files in it."""
    return [{"name": file_of(path).name, "sha256": sha256(file_of(path))} for path in paths if path]


def file_of(path: str) -> Path:
    """The file of 'file|layername=name', or the archive or container that a raster's name points into."""
    plain = Path(path.partition("|layername=")[0])
    if plain.exists():
        return plain
    inside = re.sub(r"^(/vsi[a-z0-9]+/)+", "/", re.sub(r'^[A-Za-z0-9_]+:"?(?=/|[A-Za-z]:)', "", path))
    outer = Path(re.sub(r'"?:[^/\\]*$', "", inside).replace("//", "/"))
    return next((p for p in (outer, *outer.parents) if p.is_file()), plain)


def sha256(path: Path) -> str:
    """Checksum in hexadecimal digits; of a folder, of its files one after the other."""
    refuse_pipe(path)
    digest = hashlib.sha256()
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        with file.open("rb") as source:
            while block := source.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()
