import numpy as np
import pytest

from concealed_bedrock.models.features.outcrop_channels import (
    _FARTHEST,
    _GROUPS,
    _lines,
    _met_outcrop,
    _shares,
    _sight_pictures,
)

OUTSIDE, COVER = 254, 255


def walked(classes, row, col, direction, aspect):
    """A line of sight, cell by cell: the class that it meets, and the way there."""
    down, across = direction
    far, is_down = max(abs(down), abs(across)), abs(down) >= abs(across)
    ahead, sideways = (down, across) if is_down else (across, down)
    slope, here, beside = sideways / ahead, *((row, col) if is_down else (col, row))
    step = np.hypot(down, aspect * across) / far
    for count in range(max(classes.shape)):
        along = here + count * np.sign(ahead)
        shift = np.floor(along * slope + 0.5) - np.floor(here * slope + 0.5)
        at = (along, int(beside + shift)) if is_down else (int(beside + shift), along)
        if not (0 <= at[0] < classes.shape[0] and 0 <= at[1] < classes.shape[1]):
            break
        if classes[at] < OUTSIDE:
            return classes[at], count * step
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
    scattered, lines = single_cells(*shape), _lines()[::3]
    met, length = _met_outcrop(scattered, [0, 1, 3], 0.8, lines)
    number = {0: 0, 1: 1, 2: 3, 3: 2, None: 3}  # class 2 is no candidate, but ends a line
    for direction, line in enumerate([*lines, *((-down, -across) for down, across in lines)]):
        for cell, (row, col) in enumerate(np.ndindex(scattered.shape)):
            found, way = walked(scattered, row, col, line, 0.8)
            assert met[direction, cell] == number[found]
            assert length[direction, cell] == pytest.approx(way, rel=1e-5)


def test_lines_that_begin_in_a_subcell_are_those_of_the_fine_map_there():
    fine, lines = single_cells(24, 32), _lines()[1::4]
    for row, col in np.ndindex(2, 2):
        found = _met_outcrop(fine, [0, 1], 1.0, lines, (row, col), 2)
        for some, every in zip(found, _met_outcrop(fine, [0, 1], 1.0, lines)):
            np.testing.assert_array_equal(
                some.reshape(16, 12, 16), every.reshape(16, 24, 32)[:, row::2, col::2]
            )


def test_no_two_directions_are_equal_and_they_turn_into_each_other():
    lines = {(down, across) for down, across in _lines()} | {(-down, -across) for down, across in _lines()}
    assert len(lines) == 64
    assert {(col, -row) for row, col in lines} == {(row, -col) for row, col in lines} == lines
    angles = np.sort([np.arctan2(*line) for line in lines])
    assert np.degrees(np.diff(angles)).max() < 7.2


def test_directions_stand_for_the_angle_to_their_neighbours():
    for group in range(_GROUPS):
        shares = _shares(_lines()[group::_GROUPS])
        assert shares.sum() == pytest.approx(1) and (shares[:8] == shares[8:]).all()
    rows, columns = _shares([(0, 8), (8, 8), (8, 0)]).reshape(2, 3)
    np.testing.assert_allclose(rows, [3 / 16, 1 / 8, 3 / 16], rtol=1e-6)
    np.testing.assert_array_equal(rows, columns)


def test_no_direction_is_seen_better_than_another():
    """A disc is met by the share of the circle that it fills, wherever it lies around a cell."""
    classes, (row, col) = np.full((161, 161), COVER, "uint8"), np.indices((161, 161)) - 80
    share = []
    for angle in np.radians(np.arange(0, 360, 7.5)):
        disc = np.hypot(row - 60 * np.sin(angle), col - 60 * np.cos(angle)) < 15
        share.append(_sight_pictures(np.where(disc, 0, classes).astype("uint8"), [0])[0, 0, 80, 80])
    assert np.mean(share) == pytest.approx(2 * np.arcsin(15 / 60) / (2 * np.pi), rel=0.05)
    assert np.std(share) < 0.02  # with 16 directions it is 0 or more than a sixteenth


def test_between_two_outcrops_of_a_class_the_line_through_is_as_long_as_their_distance():
    classes = np.full((17, 21), COVER, "uint8")
    classes[8, 2], classes[8, 18], classes[0, 10] = 0, 0, 1  # so far that the next lines pass by
    share, near, between = _sight_pictures(classes, [0, 1])[:, :, 8, 10].T
    along, across = (_shares(_lines()[::4])[k] / _GROUPS for k in (0, 4))  # one group looks so
    np.testing.assert_allclose(share, [2 * along, across], rtol=1e-5)
    weights = np.array([2 * along, across])  # all are equally near
    np.testing.assert_allclose(near, weights / weights.sum() / _GROUPS, rtol=1e-5)
    lengths = np.log1p([[16, _FARTHEST], *[[_FARTHEST, _FARTHEST]] * 3]).mean(0)
    np.testing.assert_allclose(3 * between, lengths, rtol=1e-5)


def test_shares_of_all_classes_sum_to_what_is_met(scattered):
    share, near, _ = _sight_pictures(scattered, range(4)).transpose(1, 0, 2, 3)
    groups = [_lines()[number::_GROUPS] for number in range(_GROUPS)]
    met = [_met_outcrop(scattered, range(4), 1.0, lines)[0] < 4 for lines in groups]
    all_met = np.mean([_shares(lines) @ some for lines, some in zip(groups, met)], axis=0)
    np.testing.assert_allclose(share.sum(0).ravel(), all_met, atol=1e-6)
    np.testing.assert_allclose(near.sum(0).ravel(), np.mean([some.any(0) for some in met], axis=0), atol=1e-6)


def test_a_class_is_seen_alike_whoever_else_is_asked_about(scattered):
    together = _sight_pictures(scattered, range(4))
    for number in range(4):
        np.testing.assert_array_equal(_sight_pictures(scattered, [number])[0], together[number])


def test_outcrop_sees_itself_and_no_outcrop_sees_nothing():
    classes = np.full((6, 6), COVER, "uint8")
    assert not _sight_pictures(classes, [0])[0, :2].any()
    np.testing.assert_allclose(np.expm1(3 * _sight_pictures(classes, [0])[0, 2]), _FARTHEST, rtol=1e-5)
    classes[2, 3] = 0
    np.testing.assert_allclose(_sight_pictures(classes, [0])[0, :, 2, 3], [1, 1, 0], atol=1e-6)


def test_what_is_seen_does_not_depend_on_how_much_empty_ground_lies_around(scattered):
    wide = np.full((223, 331), COVER, "uint8")
    wide[104:127, 96:127] = scattered  # lines are alike after every eighth cell
    np.testing.assert_allclose(
        _sight_pictures(wide, range(4), 0.8)[..., 104:127, 96:127],
        _sight_pictures(scattered, range(4), 0.8),
        atol=1e-6,
    )
