"""Nulls of gravity keep a field's values, its gaps and what its bands have in common."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import gaussian_filter

from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.transforms import horizontal_gradient
from concealed_bedrock.models.evaluation.gravity_nulls import (
    _SIMPLEST,
    _null_gravities,
    _null_transforms,
    _NullTransform,
    _with_neighbourhood_means,
)


def grid_of(rows, cols):
    return Grid((rows, cols), Affine(1000, 0, 0, 0, -1000, 1000 * rows), CRS.from_epsg(32645))


@pytest.fixture(scope="module")
def cells():
    """Two bands that number the cells of a square, so that every value tells where it comes from."""
    return np.stack([np.arange(1600.0), -np.arange(1600.0)]).reshape(2, 40, 40)


@pytest.mark.parametrize("move", _null_transforms((40, 40), 60), ids=lambda move: move.name)
def test_a_null_of_a_square_holds_the_same_values_elsewhere_with_the_bands_together(cells, move):
    null = move.apply(cells)
    assert np.array_equal(np.sort(null[0].ravel()), np.sort(cells[0].ravel()))
    assert np.array_equal(null[1], -null[0])
    assert np.mean(null[0] == cells[0]) < 0.05  # the axis of a mirror stays


def test_the_eight_simplest_come_first_and_all_differ():
    assert _null_transforms((40, 40), 8) == _SIMPLEST
    fields = {null.tobytes() for _, null in _null_gravities(np.random.default_rng(0).random((1, 40, 40)), 40)}
    assert len(fields) == 40


def test_nothing_is_rolled_by_less_than_a_quarter_of_the_side():
    for move in _null_transforms((40, 40), 127):
        assert move != _NullTransform() and all(share in (0, 0.25, 0.5, 0.75) for share in move.rolled)


def test_gaps_stay_and_are_never_carried_onto_data(cells):
    gappy = cells.copy()
    gappy[:, :9, 5:30] = np.nan
    for _, null in _null_gravities(gappy, 30):
        assert np.array_equal(np.isnan(null), np.isnan(gappy))


def test_an_elongated_raster_is_not_turned_by_a_right_angle():
    assert {move.quarters for move in _null_transforms((40, 90), 63)} == {0, 2}
    assert {move.quarters for move in _null_transforms((40, 60), 20)} == {0, 1, 2, 3}


def test_a_turned_oblong_keeps_its_shape_and_its_middle():
    oblong = np.arange(30.0 * 50).reshape(1, 30, 50)
    null = _NullTransform(quarters=1).apply(oblong)
    assert null.shape == oblong.shape
    assert np.array_equal(null[:, :, 10:40], np.rot90(oblong, 1, (1, 2))[:, 10:40])


def test_moving_a_gradient_is_the_gradient_of_the_moved_field():
    field = gaussian_filter(np.random.default_rng(1).normal(size=(64, 64)), 4, mode="wrap")
    grid, move = grid_of(64, 64), _NullTransform(mirrored=True, quarters=1)
    of_moved = horizontal_gradient(move.apply(field[None])[0], grid)
    np.testing.assert_allclose(move.apply(horizontal_gradient(field, grid)[None])[0], of_moved, atol=1e-6)


def test_surroundings_have_the_bands_first_and_the_same_gaps(cells):
    gappy = cells.copy()
    gappy[:, 3, 4] = np.nan
    around = _with_neighbourhood_means(gappy)
    assert around.shape == (6, 40, 40)
    np.testing.assert_array_equal(around[:2], gappy.astype("float32"))
    assert np.isnan(around).sum() == 6
