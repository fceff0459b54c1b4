import numpy as np
import pytest

from concealed_bedrock.models.features.outcrop_channels import (
    _FARTHEST,
    _STEPS,
    _met_outcrop,
    _sight_pictures,
)

OUTSIDE, COVER = 254, 255


def walked(classes, row, col, step, aspect):
    """A line of sight, cell by cell: the class that it meets, and the way there."""
    length, at = 0.0, (row, col)
    while 0 <= at[0] < classes.shape[0] and 0 <= at[1] < classes.shape[1]:
        if classes[at] < OUTSIDE:
            return classes[at], length
        at, length = (at[0] + step[0], at[1] + step[1]), length + np.hypot(step[0], aspect * step[1])
    return None, np.inf


def single_cells(*shape):
    """Single cells of four classes under cover, and ground outside."""
    random = np.random.default_rng(4)
    classes = np.where(random.random(shape) < 0.06, random.integers(0, 4, shape), COVER).astype("uint8")
    classes[:1, :3] = OUTSIDE
    return classes


@pytest.fixture(scope="module")
def scattered():
    return single_cells(23, 31)


@pytest.mark.parametrize("shape", [(23, 31), (60, 2), (60, 1), (1, 60), (2, 60)])
def test_every_line_meets_what_a_walk_along_it_meets(shape):
    scattered = single_cells(*shape)
    met, length = _met_outcrop(scattered, [0, 1, 3], 0.8)
    number = {0: 0, 1: 1, 2: 3, 3: 2, None: 3}  # class 2 is no candidate, but ends a line
    for direction, step in enumerate(_STEPS):
        for cell, (row, col) in enumerate(np.ndindex(scattered.shape)):
            found, way = walked(scattered, row, col, step, 0.8)
            assert met[direction, cell] == number[found]
            assert length[direction, cell] == pytest.approx(way, rel=1e-5)


def test_the_directions_come_in_opposite_pairs_and_turn_into_each_other():
    steps = np.array(_STEPS)
    assert (steps[:8] == -steps[8:]).all()
    assert {(col, -row) for row, col in _STEPS} == {(row, -col) for row, col in _STEPS} == set(_STEPS)


def test_between_two_outcrops_of_a_class_the_line_through_is_as_long_as_their_distance():
    classes = np.full((9, 21), COVER, "uint8")
    classes[4, 2], classes[4, 18], classes[0, 10] = 0, 0, 1
    share, near, between = _sight_pictures(classes, [0, 1])[:, :, 4, 10].T
    np.testing.assert_allclose(share, [2 / 16, 1 / 16])
    np.testing.assert_allclose(near, [0.5, 0.5])  # two at 8 cells weigh as one at 4
    np.testing.assert_allclose(np.expm1(3 * between), [16, _FARTHEST], rtol=1e-5)


def test_shares_of_all_classes_sum_to_what_is_met(scattered):
    share, near, _ = _sight_pictures(scattered, range(4)).transpose(1, 0, 2, 3)
    met, _ = _met_outcrop(scattered, range(4), 1.0)
    np.testing.assert_allclose(share.sum(0).ravel(), (met < 4).mean(0), atol=1e-6)
    np.testing.assert_allclose(near.sum(0).ravel(), (met < 4).any(0), atol=1e-6)


def test_a_class_is_seen_alike_whoever_else_is_asked_about(scattered):
    together = _sight_pictures(scattered, range(4))
    for number in range(4):
        np.testing.assert_array_equal(_sight_pictures(scattered, [number])[0], together[number])


def test_outcrop_sees_itself_and_no_outcrop_sees_nothing():
    classes = np.full((6, 6), COVER, "uint8")
    assert not _sight_pictures(classes, [0])[0, :2].any()
    np.testing.assert_allclose(np.expm1(3 * _sight_pictures(classes, [0])[0, 2]), _FARTHEST, rtol=1e-5)
    classes[2, 3] = 0
    np.testing.assert_array_equal(_sight_pictures(classes, [0])[0, :, 2, 3], [1, 1, 0])


def test_what_is_seen_does_not_depend_on_how_much_empty_ground_lies_around(scattered):
    wide = np.full((223, 331), COVER, "uint8")
    wide[100:123, 100:131] = scattered
    np.testing.assert_allclose(
        _sight_pictures(wide, range(4), 0.8)[..., 100:123, 100:131],
        _sight_pictures(scattered, range(4), 0.8),
        atol=1e-6,
    )
