"""Bootstrap intervals whose every draw can be counted by hand.

Four blocks of equal size, of which a prediction gets two right and two wrong: the right ones in a draw of
four blocks are binomial, none with probability 1/16, at most one with 5/16. So an interval at a level of .9
is (0, 1), one at a level of .8 (1/4, 3/4), and one at a level of .3 (1/2, 1/2).
"""

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bootstrap import (
    LEAST_BLOCKS,
    METRICS,
    _metric_intervals,
    differences_by_distance,
    paired_difference,
)
from concealed_bedrock.models.evaluation.fronts import (
    STRENGTHS,
    _Front,
    _front_of,
    compare_fronts,
    compare_with_front,
    log_shares,
)
from concealed_bedrock.models.evaluation.methods import card_metrics

TRUTH = np.array([0, 1] * 4, "uint8")
BLOCKS = np.repeat([4, 9, 7, 2], 2)
HALF_RIGHT = np.array([0, 1, 1, 0] * 2, "uint8")
EQUAL = np.log([0.5, 0.5])
LEVELS = [(0.3, (0.5, 0.5)), (0.8, (0.25, 0.75)), (0.9, (0.0, 1.0))]


def log_proba(classes, sure=0.9):
    """Log probabilities of two classes that favour the given ones."""
    of_first = np.where(classes == 0, sure, 1 - sure)
    return np.log(np.stack([of_first, 1 - of_first]))


@pytest.mark.parametrize("level, ends", LEVELS)
def test_a_metric_s_interval_holds_the_middle_of_its_draws(level, ends):
    found = _metric_intervals(TRUTH, HALF_RIGHT, BLOCKS, 2, level=level)
    assert found["accuracy"] == found["mpa"] == ends and set(found) == set(METRICS)
    assert _metric_intervals(TRUTH, HALF_RIGHT, BLOCKS, 2)["accuracy"] == (0.0, 1.0)  # of nine tenths


@pytest.mark.parametrize("level, ends", LEVELS)
def test_a_difference_s_interval_holds_the_middle_of_its_draws(level, ends):
    for metric in ("accuracy", "mpa"):
        found = paired_difference(TRUTH, TRUTH, HALF_RIGHT, BLOCKS, 2, metric=metric, level=level)
        assert (found.metric, found.level, found.n_blocks) == (metric, level, 4)
        assert (found.estimate, found.low, found.high) == (0.5, *ends)
    back = paired_difference(TRUTH, HALF_RIGHT, TRUTH, BLOCKS, 2, metric="accuracy", level=level)
    assert (back.estimate, back.low, back.high) == (-0.5, -ends[1], -ends[0])


@pytest.mark.parametrize("level, ends", LEVELS)
def test_a_front_s_gains_are_those_of_the_sample_with_the_middle_of_the_draws(level, ends):
    found = compare_fronts(
        TRUTH, log_proba(TRUTH), log_proba(HALF_RIGHT), EQUAL, BLOCKS, level=level, strengths=(0.0,)
    )
    for gain, name in ((found.accuracy_gain, "accuracy"), (found.mpa_gain, "mpa")):
        assert (gain.metric, gain.level, gain.n_blocks) == (name, level, 4)
        assert (gain.estimate, gain.low, gain.high) == (0.5, *ends)
    assert found.method.accuracy.tolist() == [1.0] and found.baseline.mpa.tolist() == [0.5]


@pytest.mark.parametrize("level, ends", LEVELS)
def test_classes_gain_over_a_front_what_they_gain_over_its_points(level, ends):
    """The baseline is right everywhere, so that it reaches every point; the classes lose 1/2 to it."""
    found = compare_with_front(TRUTH, HALF_RIGHT, log_proba(TRUTH), EQUAL, BLOCKS, level=level)
    for gain in (found.accuracy_gain, found.mpa_gain):
        assert (gain.estimate, gain.low, gain.high) == (-0.5, -ends[1], -ends[0])
        assert (gain.level, gain.n_blocks) == (level, 4)
    assert found.method.accuracy.tolist() == [0.5] and found.baseline.accuracy.shape == (21,)


def test_classes_that_a_front_does_not_reach_are_infinitely_ahead():
    found = compare_with_front(TRUTH, TRUTH, log_proba(HALF_RIGHT), EQUAL, BLOCKS, level=0.3)
    assert found.accuracy_gain.estimate == found.mpa_gain.estimate == np.inf
    assert found.accuracy_gain.low == np.inf  # in half of the draws, and more


def test_draws_in_which_a_method_does_not_reach_the_baseline_count_as_the_worst():
    found = compare_fronts(
        TRUTH, log_proba(HALF_RIGHT), log_proba(TRUTH), EQUAL, BLOCKS, level=0.9, strengths=(0.0,)
    )
    assert np.isnan(found.accuracy_gain.estimate) and found.accuracy_gain.low == -np.inf
    assert found.accuracy_gain.high == 0.0  # the draws of the block that it has right


def with_cells_of_no_class():
    """Truth, blocks and classes with two cells more, in blocks of their own."""
    truth = np.append(TRUTH, [2, 255]).astype("uint8")
    return truth, np.append(BLOCKS, [5, 6]), np.append(HALF_RIGHT, [0, 1])


def test_cells_without_a_class_change_no_interval():
    truth, blocks, classes = with_cells_of_no_class()
    assert _metric_intervals(truth, classes, blocks, 2) == _metric_intervals(TRUTH, HALF_RIGHT, BLOCKS, 2)
    found = paired_difference(truth, np.minimum(truth, 1), classes, blocks, 2)
    assert found == paired_difference(TRUTH, TRUTH, HALF_RIGHT, BLOCKS, 2)
    generator = np.random.default_rng(0)
    truth, classes = generator.integers(0, 3, (2, 90))
    blocks = np.arange(90) // 9
    alone = _metric_intervals(truth, classes, blocks, 3)
    more = [np.append(array, last) for array, last in ((truth, 3), (classes, 0), (blocks, 10))]
    assert _metric_intervals(*more, 3) == alone


@pytest.mark.parametrize("compare", [compare_fronts, compare_with_front])
def test_cells_without_a_class_make_no_block(compare):
    truth, blocks, classes = with_cells_of_no_class()
    given = log_proba(classes) if compare is compare_fronts else classes
    found = compare(truth, given, log_proba(classes), EQUAL, blocks, draws=20)
    assert found.accuracy_gain.n_blocks == found.mpa_gain.n_blocks == 4
    assert found.accuracy_gain.level == 0.9


def test_a_front_goes_from_no_correction_to_full_correction_in_steps_of_a_twentieth():
    assert tuple(n / 20 for n in range(21)) == STRENGTHS
    shares = np.log([0.8, 0.2])
    front = _front_of(np.array([0, 1], "uint8"), log_proba(np.array([0, 0]), 0.7), shares)
    # .7 / .8^s falls below .3 / .2^s where 4^s is above 7/3: from s = .65 on
    assert front.accuracy.tolist() == [0.5] * 21
    turned = _front_of(np.array([0, 0], "uint8"), log_proba(np.array([0, 0]), 0.7), shares)
    assert turned.accuracy.tolist() == [1.0] * 13 + [0.0] * 8
    assert turned.mpa.tolist() == turned.accuracy.tolist()


def test_points_between_two_strengths_lie_on_the_line_and_ends_count():
    front = _Front(np.array([1.0, 0.5]), np.array([0.2, 0.6]))
    assert front.accuracy_at_mpa(0.3) == pytest.approx(0.875)
    assert front.mpa_at_accuracy(0.625) == pytest.approx(0.5)
    assert (front.accuracy_at_mpa(0.6), front.mpa_at_accuracy(1.0)) == (0.5, 0.2)
    assert np.isnan(front.accuracy_at_mpa(0.601)) and np.isnan(front.mpa_at_accuracy(1.001))
    stacked = _Front(np.stack([front.accuracy, [0.9, 0.8]]), np.stack([front.mpa, [0.5, 0.6]]))
    np.testing.assert_allclose(stacked.accuracy_at_mpa(np.array([0.3, 0.55])), [0.875, 0.85])
    assert stacked.first.accuracy.tolist() == [1.0, 0.5]
    dented = _Front(np.array([0.9, 0.3, 0.5]), np.array([0.1, 0.4, 0.4]))
    assert dented.accuracy_at_mpa(0.4) == 0.5 and dented.accuracy_at_mpa(0.0) == 0.9


def test_shares_of_visible_cells_are_those_that_prediction_divides_by():
    visible = np.array([0] * 6 + [1] * 2 + [3, 255, 254], "uint8")
    np.testing.assert_allclose(np.exp(log_shares(visible, 3)), [0.75, 0.25, 0.75])
    np.testing.assert_allclose(np.exp(log_shares(visible, 3, rarest=0.5)), [0.75, 0.5, 0.75])
    np.testing.assert_allclose(np.exp(log_shares(visible[-2:], 2)), [1 / 500] * 2)  # nothing is visible


def ring_world(n_blocks=LEAST_BLOCKS):
    """Blocks of two cells: the first of each is 2 km from outcrop, the second 30 km; a cell without class."""
    blocks = np.append(np.repeat(np.arange(n_blocks), 2), 77)
    truth = np.append(np.tile([0, 1], n_blocks), 255)
    distance = np.append(np.tile([2.0, 30.0], n_blocks), 4000.0)
    return truth, blocks, distance


def test_rings_hold_what_lies_beyond_their_inner_edge_up_to_their_outer_one():
    truth, blocks, distance = ring_world()
    found = differences_by_distance(
        truth, truth, 1 - truth, 2, blocks=blocks, distance_km=distance, edges_km=(0, 2, 30, 50)
    )
    assert [(r.from_km, r.to_km, r.cells) for r in found] == [(0, np.inf, 10), (0, 2, 5), (2, 30, 5)]
    for ring in found:
        for gain, name in ((ring.accuracy, "accuracy"), (ring.mpa, "mpa")):
            assert (gain.metric, gain.estimate, gain.low, gain.high) == (name, 1.0, 1.0, 1.0)
            assert gain.n_blocks == LEAST_BLOCKS and gain.level == 0.9


def test_a_ring_with_one_block_too_few_has_no_interval():
    truth, blocks, distance = ring_world(LEAST_BLOCKS - 1)
    found = differences_by_distance(truth, truth, truth, 2, blocks=blocks, distance_km=distance)
    assert all(ring.accuracy is None and ring.mpa is None for ring in found)


def test_the_edges_of_rings_are_those_of_cells_with_a_class():
    truth, blocks, distance = ring_world()
    truth[-1] = 2  # no class either
    distance[-1], blocks = 1e-3, np.append(blocks, np.full(50, 78))
    truth, distance = np.append(truth, np.full(50, 255)), np.append(distance, np.full(50, 5000.0))
    found = differences_by_distance(truth, truth, truth, 2, blocks=blocks, distance_km=distance)
    assert [(r.from_km, r.to_km, r.cells) for r in found] == [(0, np.inf, 10), (0, 2, 5), (20, np.inf, 5)]


def test_the_same_seed_draws_the_same_blocks_and_another_others():
    generator = np.random.default_rng(0)
    truth, first, second = generator.integers(0, 3, (3, 200))
    blocks = np.arange(200) // 10
    one, again, other = (paired_difference(truth, first, second, blocks, 3, seed=seed) for seed in (4, 4, 5))
    assert one == again and (one.low, one.high) != (other.low, other.high)
    assert one.estimate == other.estimate and one.metric == "mpa"
    few = paired_difference(truth, first, second, blocks, 3, seed=4, draws=3)
    assert few.low != one.low
    with pytest.raises(ValueError, match="unknown metric recall"):
        paired_difference(truth, first, second, blocks, 3, metric="recall")


@pytest.mark.parametrize("n_blocks, has_intervals", [(LEAST_BLOCKS - 1, False), (LEAST_BLOCKS, True)])
def test_a_card_s_intervals_need_five_blocks(n_blocks, has_intervals):
    truth = np.tile(TRUTH[:4], n_blocks)
    found = card_metrics(truth, {"all": truth}, np.repeat(np.arange(n_blocks), 4), 2)
    assert bool(found.intervals) == has_intervals
    if has_intervals:
        assert (found.intervals["level"], found.intervals["blocks"]) == (0.9, 5)
        assert found.intervals["scores"] == {
            "all": {name: [1, 1] for name in ("accuracy", "MPA", "FWIoU", "mIoU")}
        }


def test_an_interval_is_that_of_the_draws_without_the_sample_itself():
    """A draw with the right blocks, 4 and 7, once or thrice gains 3/4 or 1/4, not the sample's 1/2."""
    times = (np.random.default_rng(seed).multinomial(4, [0.25] * 4) for seed in range(20))
    seed = next(seed for seed, drawn in enumerate(times) if drawn[1:3].sum() % 2)
    found = compare_fronts(
        TRUTH, log_proba(TRUTH), log_proba(HALF_RIGHT), EQUAL, BLOCKS, draws=1, seed=seed, strengths=(0.0,)
    )
    gain = found.accuracy_gain
    assert gain.estimate == 0.5 and gain.low == gain.high and gain.low in (0.25, 0.75)
    classes = compare_with_front(TRUTH, HALF_RIGHT, log_proba(TRUTH), EQUAL, BLOCKS, draws=1, seed=seed)
    assert classes.mpa_gain.low == classes.mpa_gain.high == -gain.low
