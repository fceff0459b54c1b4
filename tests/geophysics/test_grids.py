"""Rasters on other rasters' cells."""

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geophysics.grids import Grid, align


def grid(left=500_000.0, shape=(6, 8), cell=100.0):
    return Grid(shape, Affine(cell, 0, left, 0, -cell, 5_000_000), CRS.from_epsg(32645))


def test_a_raster_on_the_same_cells_comes_back_as_it_is():
    values = np.random.default_rng(0).normal(size=(6, 8))
    values[2, 3] = np.nan
    np.testing.assert_array_equal(align(values, grid(), grid(left=500_000.4)), values)


def test_half_a_cell_beside_a_field_is_the_mean_of_two_and_a_class_one_of_them():
    values = np.arange(48.0).reshape(6, 8)
    shifted = grid(left=500_050.0, shape=(6, 7))
    np.testing.assert_allclose(align(values, grid(), shifted), values[:, :-1] + 0.5)
    classes = (values % 5).astype("uint8")
    found = align(classes, grid(), shifted, is_class=True)
    assert ((found == classes[:, :-1]) | (found == classes[:, 1:])).all()


def test_where_a_raster_does_not_reach_there_is_no_data():
    found = align(np.ones((6, 8)), grid(), grid(left=500_400.0))
    assert np.isnan(found[:, 5:]).all() and (found[:, :4] == 1).all()
