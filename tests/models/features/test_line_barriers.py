"""Lines as barriers: ways go round them or pay for the crossing, and lines of sight end at them."""

import numpy as np
import pytest
import shapely

from concealed_bedrock.models.evaluation.gravity_nulls import _null_transforms, _NullTransform
from concealed_bedrock.models.features.line_barriers import (
    _STEPS,
    Lines,
    _BarrierFit,
    _distances,
    _met_outcrop,
)

COVER = 255
NONE = Lines(np.empty((0, 2, 2)), (9, 9))


def fault(*ends, shape=(9, 9)):
    points = np.array(ends, float)
    return Lines(np.stack([points[:-1], points[1:]], axis=1), shape)


def wavy(shape, seed):
    """A closed line that turns about the middle."""
    rng, angle = np.random.default_rng(seed), np.linspace(0, 2 * np.pi, 50)
    radius = 0.3 * min(shape) * (1 + 0.3 * np.sin(3 * angle + rng.uniform(0, 6)))
    middle = np.array(shape) / 2 + rng.uniform(-1, 1, 2)
    return fault(*(middle + radius[:, None] * np.column_stack([np.sin(angle), np.cos(angle)])), shape=shape)


def one_cell(row, col, shape=(9, 9)):
    mask = np.zeros((1, *shape), bool)
    mask[0, row, col] = True
    return mask


def test_the_near_cell_across_a_fault_is_farther_than_the_far_cell_on_its_side():
    lines, outcrop = fault((-1, 4.5), (9, 4.5)), one_cell(4, 5)
    apart = _distances(outcrop, lines, 1.0, crossing=10.0)[0]
    assert apart[4, 8] == 3 and apart[4, 4] == 11 and apart[4, 0] == 15
    assert apart[0, 5] == 4
    without = _distances(outcrop, NONE, 1.0)[0]
    assert without[4, 4] == 1 and without[4, 0] == 5 and without[4, 8] == 3


def test_the_way_round_the_tip_of_a_fault_is_taken_where_it_is_shorter():
    lines, outcrop = fault((-1, 4.5), (5.2, 4.5)), one_cell(4, 5)  # the tip lies below row 5
    apart = _distances(outcrop, lines, 1.0, crossing=10.0)[0]
    assert apart[4, 4] == pytest.approx(3 + np.sqrt(2))  # down, across below the tip, and up twice
    assert apart[0, 4] == pytest.approx(7 + np.sqrt(2))
    assert _distances(outcrop, lines, 1.0, crossing=0.5)[0][4, 4] == 1.5


def test_cells_that_are_wider_than_high_are_farther_apart_along_rows():
    apart = _distances(one_cell(4, 4), NONE, 2.0)[0]
    assert apart[4, 6] == 4 and apart[6, 4] == 2 and apart[5, 5] == pytest.approx(np.sqrt(5))


def test_a_step_crosses_a_line_exactly_where_their_segments_meet():
    shape = (24, 30)
    lines = wavy(shape, 1)
    path = shapely.LineString([*lines.segments[:, 0], lines.segments[-1, 1]])
    for direction, (down, across) in enumerate(_STEPS):
        blocked = lines.blocked(direction)
        for row, col in np.ndindex(shape):
            end = row + down, col + across
            if 0 <= end[0] < shape[0] and 0 <= end[1] < shape[1]:
                step = shapely.LineString([(row, col), end])
                assert blocked[row, col] == step.intersects(path), (row, col, direction)


@pytest.mark.parametrize("seed", range(4))
def test_a_closed_line_has_no_leak_even_through_centres_of_cells(seed):
    shape = (40, 44)
    lines = (
        wavy(shape, seed) if seed else fault((10, 10), (10, 30), (30, 30), (30, 10), (10, 10), shape=shape)
    )
    apart = _distances(one_cell(20, 22, shape), lines, 1.0, crossing=1e4)[0]
    corners = np.array([*lines.segments[:, 0], lines.segments[-1, 1]])
    inside = shapely.contains_xy(shapely.Polygon(corners).buffer(-0.1), *np.indices(shape).reshape(2, -1))
    outside = ~shapely.intersects_xy(shapely.Polygon(corners).buffer(0.1), *np.indices(shape).reshape(2, -1))
    assert (apart.ravel()[inside] < 1e4).all() and (apart.ravel()[outside] > 1e4).all()


def test_without_a_line_between_nothing_changes():
    classes = np.full((20, 20), COVER, "uint8")
    classes[:, :3], classes[:, 17:] = 0, 1
    fit = _BarrierFit(classes, np.array([0, 1]), np.flatnonzero(classes == COVER))
    assert not fit.fits(Lines(np.empty((0, 2, 2)), (20, 20))).any()
    assert not fit.fits(fault((-5, 30), (25, 30), shape=(20, 20))).any()  # off the ground
    distance, sight = fit.fits(fault((-1, 9.5), (21, 9.5), shape=(20, 20)))
    left = np.flatnonzero(classes == COVER) % 20 < 10
    assert (distance[1, left] < 0).all() and (distance[1, ~left] == 0).all()
    assert (sight[1, left] < 0).all() and (sight[0, left] > 0).all()


def test_what_a_line_changes_fades_with_the_distance_to_outcrop():
    classes = np.full((3, 41), COVER, "uint8")
    classes[:, 0], classes[:, 40] = 0, 1
    cells = 41 + np.array([10, 15, 19])  # of the middle row
    crossed = fault((-1, 20.5), (4, 20.5), shape=(3, 41))
    distance, _ = _BarrierFit(classes, np.array([0, 1]), cells).fits(crossed)
    without = -3 * np.log((1 + 10 + 40 - cells % 41) / (1 + 40 - cells % 41))  # 10 cells for the crossing
    assert distance[1] == pytest.approx(np.exp(-(cells - 41) / 3) * without, rel=1e-4)
    assert not distance[0].any()


def test_mirrored_lines_bar_what_mirrored_ground_has_barred():
    shape, outcrop = (24, 30), np.random.default_rng(0).random((2, 24, 30)) < 0.02
    lines = wavy(shape, 3)
    wanted = _distances(outcrop, lines, 1.2)
    for axes in ((-1,), (-2,), (-2, -1)):
        found = _distances(np.flip(outcrop, axes), lines.flipped(axes), 1.2)
        assert np.allclose(np.flip(found, axes), wanted, atol=1e-3)


@pytest.mark.parametrize("how", _null_transforms((32, 32), 30))
def test_nulls_of_lines_lie_where_nulls_of_a_band_do(how):
    shape = (32, 32)
    lines = fault((3.3, 5.7), (11.2, 9.6), (15.4, 20.3), shape=shape)
    found = how.apply_to_lines(lines).touched
    wanted = how.apply(lines.touched[None].astype(float))[0] > 0.5
    assert (found != wanted).sum() <= 4  # at the seam of a roll


def test_a_null_that_changes_nothing_leaves_lines_as_they_are():
    lines = wavy((24, 30), 2)
    assert (_NullTransform().apply_to_lines(lines).crossed == lines.crossed).all()


def test_a_part_of_the_ground_has_the_lines_that_cross_it():
    lines = wavy((40, 44), 5)
    part = lines.region(slice(8, 30), slice(5, 40))
    assert part.crossed.any() and (part.crossed == lines.crossed[:, 8:30, 5:40]).all()


def test_steps_in_every_direction_meet_the_first_outcrop_and_end_at_a_line():
    random = np.random.default_rng(4)
    classes = np.where(random.random((13, 17)) < 0.06, random.integers(0, 3, (13, 17)), COVER).astype("uint8")
    blocked = random.random((16, 13, 17)) < 0.1
    met, length = _met_outcrop(classes, [0, 1], 0.8, lambda direction: blocked[direction])
    for direction, (down, across) in enumerate(_STEPS):
        for cell, at in enumerate(np.ndindex(classes.shape)):
            way, found = 0.0, 2
            while 0 <= at[0] < 13 and 0 <= at[1] < 17:
                if classes[at] < 254:
                    found = min(classes[at], 2)
                    break
                if blocked[direction][at]:
                    way = np.inf
                    break
                at, way = (at[0] + down, at[1] + across), way + np.hypot(down, 0.8 * across)
            else:
                way = np.inf
            assert met[direction, cell] == found and length[direction, cell] == pytest.approx(way, rel=1e-5)
