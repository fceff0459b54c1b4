"""What a job names is brought onto the gravity raster's cells, whatever CRS and resolution it comes in."""

import io

import numpy as np
import pytest
import rasterio
from affine import Affine
from pyproj import Transformer
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.worker.inputs.dataset_reading import _scales_of_preset
from concealed_bedrock.worker.inputs.extra_bands import _extra_bands
from concealed_bedrock.worker.reporting import Reporter

GRID = Grid((60, 80), Affine(2000, 0, 480_000, 0, -2000, 5_140_000), CRS.from_epsg(32645))


def write(path, values, transform, epsg):
    profile = {
        "driver": "GTiff",
        "height": values.shape[0],
        "width": values.shape[1],
        "count": 1,
        "dtype": "float32",
        "crs": f"EPSG:{epsg}",
        "transform": transform,
        "nodata": -99,
    }
    with rasterio.open(path, "w", **profile) as out:
        out.write(values.astype("float32"), 1)
    return str(path)


def degrees_of(grid):
    """Longitude and latitude of a grid's cells."""
    east, north = np.meshgrid(grid.eastings, grid.northings)
    return Transformer.from_crs(grid.crs, 4326, always_xy=True).transform(east, north)


@pytest.mark.parametrize("cell", [0.003, 0.02, 0.2])
def test_a_further_raster_in_degrees_of_any_resolution_lies_on_the_gravity_s_cells(tmp_path, cell):
    west, north, side = 86.0, 47.0, round(3.5 / cell)
    lon = west + (np.arange(side) + 0.5) * cell
    lat = north - (np.arange(side) + 0.5) * cell
    path = write(
        tmp_path / "magnetics.tif",
        100 * lon - 40 * lat[:, None],
        Affine(cell, 0, west, 0, -cell, north),
        4326,
    )
    band = _extra_bands([path])[0].read(GRID)
    there = degrees_of(GRID)
    assert band.shape == GRID.shape and np.isfinite(band).all()
    # GDAL places cells to an eighth of one; the field grows by 2.6 a cell.
    np.testing.assert_allclose(band, 100 * there[0] - 40 * there[1], atol=0.33)


def test_a_finer_raster_is_averaged_over_the_gravity_s_cells_not_picked_from(tmp_path):
    """Stripes of one fine cell would alias: on cells of ten times the side they are grey."""
    stripes = np.where(np.arange(800) % 2, 100.0, -100.0) + np.zeros((600, 1))
    path = write(tmp_path / "fine.tif", stripes, GRID.transform * Affine.scale(0.1), 32645)
    band = _extra_bands([path])[0].read(GRID)
    assert np.abs(band[1:-1, 1:-1]).max() < 25


def test_where_a_further_raster_has_no_data_there_is_none(tmp_path):
    values = np.ones((60, 40))
    values[:20] = -99
    path = write(tmp_path / "half.tif", values, GRID.transform, 32645)
    band = _extra_bands([path])[0].read(GRID)
    assert np.isnan(band[:, 41:]).all() and np.isnan(band[:19]).all()
    assert (band[21:, :39] == 1).all()


def test_a_further_raster_elsewhere_is_refused(tmp_path):
    path = write(tmp_path / "far.tif", np.ones((50, 50)), Affine(0.1, 0, 10, 0, -0.1, 10), 4326)
    with pytest.raises(UserError, match=r"far\.tif does not overlap"):
        _extra_bands([path])[0].read(GRID)


def test_windows_that_are_cut_to_a_small_raster_are_named():
    said = io.StringIO()
    grid = Grid((100, 96), Affine(500, 0, 0, 0, -500, 0), CRS.from_epsg(32754))
    scales = _scales_of_preset(PRESETS["quick"], grid, Reporter(said))
    assert scales == ((96 * 500.0, 32 * 500.0),)
    assert "windows of 128 cells a side" in said.getvalue() and "its 96 cells" in said.getvalue()
    _scales_of_preset(
        PRESETS["quick"], Grid((128, 128), grid.transform, grid.crs), Reporter(said := io.StringIO())
    )
    assert not said.getvalue()
