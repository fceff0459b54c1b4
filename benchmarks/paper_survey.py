"""A synthetic survey where and as fine as the paper's: E65-95, N40-55 at 2', in degrees."""

from pathlib import Path

import numpy as np
import trained  # noqa: F401  (binds the package's name)
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject

from concealed_bedrock.geology.sample_survey.survey import Survey, make_survey
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.worker.verbs.survey import _write_files

DEGREES = CRS.from_epsg(4326)
# Equal areas around the middle, for the generator, which thinks in km.
PLANE = CRS.from_string("+proj=laea +lat_0=47.5 +lon_0=80 +datum=WGS84 +units=m")
WIDTH_KM, HEIGHT_KM, SPACING_KM = 2580, 1860, 3  # of the plane that holds the degrees


def make_geographic_survey(folder: Path, *, seed: int) -> None:
    """Write bouguer.tif, truth.tif, geology.gpkg and legend.json into a folder, unless they are there."""
    names = {
        "bouguer": "bouguer.tif",
        "truth": "truth.tif",
        "geology": "geology.gpkg",
        "legend": "legend.json",
    }
    files = {name: folder / file for name, file in names.items()}
    if all(path.exists() for path in files.values()):
        return
    folder.mkdir(parents=True, exist_ok=True)
    cell = 1000 * SPACING_KM
    west, north = -500 * WIDTH_KM, 500 * HEIGHT_KM
    shape = (HEIGHT_KM // SPACING_KM, WIDTH_KM // SPACING_KM)
    survey = make_survey(seed, Grid(shape, Affine(cell, 0, west, 0, -cell, north), PLANE))
    grid = Grid((450, 900), Affine(1 / 30, 0, 65.0, 0, -1 / 30, 55.0), DEGREES)
    geology = survey.geology.to_crs(DEGREES)
    moved = Survey(
        grid,
        _moved(survey.bouguer, survey.grid, grid, Resampling.bilinear),
        _moved(survey.classes_map, survey.grid, grid, Resampling.nearest),
        _moved(survey.truth, survey.grid, grid, Resampling.nearest),
        _moved(survey.cover_thickness_m, survey.grid, grid, Resampling.bilinear),
        geology.assign(geometry=geology.geometry.make_valid()),
        survey.legend,
        survey.rocks,
    )
    _write_files(moved, None, files)


def _moved(values: np.ndarray, source: Grid, target: Grid, how: Resampling) -> np.ndarray:
    """A raster on another grid."""
    out = np.zeros(target.shape, values.dtype)
    reproject(
        values,
        out,
        src_transform=source.transform,
        src_crs=source.crs,
        dst_transform=target.transform,
        dst_crs=target.crs,
        resampling=how,
    )
    return out
