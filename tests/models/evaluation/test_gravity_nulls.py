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
    _gaps_filled,
    _null_gravities,
    _null_transforms,
    _NullTransform,
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
    assert [name for name, _ in _null_gravities(np.ones((1, 40, 40)))] == [move.name for move in _SIMPLEST]
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


@pytest.mark.parametrize(
    "move, name",
    [
        (_NullTransform(mirrored=True), "mirrored"),
        (_NullTransform(quarters=3), "turned by 270°"),
        (_NullTransform(rolled=(0.25, 0.0)), "rolled by 1/4 southward"),
        (_NullTransform(rolled=(0.0, 0.75)), "rolled by 3/4 eastward"),
        (
            _NullTransform(True, 1, (0.5, 0.25)),
            "mirrored, turned by 90°, rolled by 1/2 southward, rolled by 1/4 eastward",
        ),
    ],
)
def test_a_null_is_named_by_what_is_done(move, name):
    assert move.name == name


def test_each_simple_null_takes_a_corner_where_its_name_says():
    """The north-western of four corners a b / c d, after mirroring, turning anticlockwise and rolling."""
    corners = np.kron(np.array([[0.0, 1.0], [2.0, 3.0]]), np.ones((2, 2)))[None]
    found = [move.apply(corners)[0, ::2, ::2].ravel().tolist() for move in _SIMPLEST]
    assert found == [
        [1, 0, 3, 2],  # east for west
        [2, 3, 0, 1],  # south for north
        [3, 2, 1, 0],
        [1, 3, 0, 2],  # a quarter anticlockwise
        [2, 0, 3, 1],
        [2, 3, 0, 1],
        [1, 0, 3, 2],
        [3, 2, 1, 0],
    ]


def test_rolls_go_south_and_east_by_shares_of_the_sides():
    cells = np.arange(32.0).reshape(1, 4, 8)
    null = _NullTransform(rolled=(0.25, 0.75)).apply(cells)
    np.testing.assert_array_equal(null, np.roll(cells, (1, 6), (1, 2)))


def test_an_oblong_of_two_to_one_is_still_turned_and_mirrored_at_its_edges_to_its_shape():
    assert any(move.quarters == 1 for move in _null_transforms((40, 80), 127))
    assert not any(move.quarters % 2 for move in _null_transforms((40, 81), 63))
    tall = np.arange(15.0).reshape(1, 5, 3)
    null = _NullTransform(quarters=1).apply(tall)[0]
    turned = np.rot90(tall[0])  # three rows of five columns, of which the middle three are kept
    np.testing.assert_array_equal(null, np.vstack([turned[0], turned, turned[-1]])[:, 1:4])


def test_there_are_as_many_nulls_as_asked_for_in_an_order_that_the_seed_draws():
    assert len(_null_transforms((40, 40), 8)) == 8 and len(_null_transforms((40, 40), 999)) == 127
    first, again, other = (_null_transforms((40, 40), 40, seed) for seed in (1, 1, 2))
    assert first == again != other and first[:8] == other[:8]
    assert len(set(first)) == 40 and _NullTransform() not in _null_transforms((40, 40), 127)


def test_gaps_take_the_nearest_cell_with_all_bands():
    bands = np.arange(18.0).reshape(2, 3, 3)
    bands[0, 0, 0] = np.nan  # the other band is taken from the neighbour too
    filled = _gaps_filled(bands)
    assert filled[:, 0, 0].tolist() in ([1.0, 10.0], [3.0, 12.0])
    np.testing.assert_array_equal(filled.ravel()[1:9], bands.ravel()[1:9])
    whole = np.ones((1, 3, 3))
    assert _gaps_filled(whole) is whole
    nothing = np.full((1, 3, 3), np.nan)
    assert _gaps_filled(nothing) is nothing
