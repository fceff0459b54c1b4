"""Sets hold the truth nine times in ten where cells are exchangeable; powers bring back true confidence."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.special import log_softmax

from concealed_bedrock.models.evaluation import cover_calibration
from concealed_bedrock.models.evaluation.cover_calibration import (
    UNKNOWN,
    CoverCalibration,
    _conformal_threshold,
    expected_accuracy,
)

N_CLASSES = 4


def drawn(n, seed=0, *, sharpness=lambda distance: np.ones_like(distance)):
    """Log probabilities that are too sure by a factor of the distance, true classes, distances and blocks."""
    rng = np.random.default_rng(seed)
    distance = rng.uniform(0.5, 30.0, n)
    true_log = log_softmax(rng.normal(0, 2, (N_CLASSES, n)), axis=0)
    labels = (rng.random(n) < np.exp(true_log).cumsum(axis=0)).argmax(axis=0)
    return log_softmax(true_log * sharpness(distance), axis=0), labels, distance, np.arange(n) // 20


def test_of_a_hundred_exchangeable_cells_each_left_out_in_turn_exactly_ninety_are_covered():
    of_truth = np.random.default_rng(1).permutation(np.linspace(0.01, 0.99, 100))
    covered = [
        value >= _conformal_threshold(np.delete(of_truth, number), of_truth)
        for number, value in enumerate(of_truth)
    ]
    assert sum(covered) == 90


@pytest.mark.parametrize(("n", "rank"), [(30, 3), (99, 10), (109, 11), (1000, 100)])
def test_the_threshold_is_the_least_tenth_of_one_cell_more(n, rank):
    assert _conformal_threshold(np.arange(1.0, n + 1)[::-1], np.zeros(0)) == rank


def test_sets_hold_nine_in_ten_of_further_cells_in_every_ring_and_the_likeliest_class_always():
    sharpness = lambda distance: 1 + 2 * (distance > 10)  # noqa: E731
    found = CoverCalibration.fit(*drawn(20_000, sharpness=sharpness))
    log_proba, labels, distance, _ = drawn(20_000, 1, sharpness=sharpness)
    proba = found.apply(np.exp(log_proba), distance)
    sets = found.sets(proba, distance)
    known = sets[0] != UNKNOWN
    assert np.array_equal(known, distance <= found.limit_km)
    is_in = sets[labels, np.arange(len(labels))] == 1
    edges = [0, *found.knots_km[1:-1], found.limit_km]
    for low, high in pairwise(edges):
        ring = (distance > low) & (distance <= high)
        assert 0.88 < is_in[ring].mean() < 0.92
    assert (sets[proba.argmax(axis=0), np.arange(len(labels))][known] == 1).all()


def test_the_power_is_the_temperature_that_the_cells_were_made_with_at_every_distance():
    log_proba, labels, distance, blocks = drawn(40_000, sharpness=lambda d: np.where(d > 10, 2.0, 0.5))
    found = CoverCalibration.fit(log_proba, labels, distance, blocks)
    assert np.interp(np.log(3.0), np.log(found.knots_km), found.powers) == pytest.approx(2.0, rel=0.2)
    assert np.interp(np.log(25.0), np.log(found.knots_km), found.powers) == pytest.approx(0.5, rel=0.1)
    proba = found.apply(np.exp(log_proba), distance)
    is_right = proba.argmax(axis=0) == labels
    assert proba.max(axis=0).mean() == pytest.approx(is_right.mean(), abs=0.01)


def test_without_evidence_of_a_gain_on_blocks_left_out_probabilities_stay_as_they_are():
    """Of cells that are calibrated already; and where one block of many alone speaks for other powers."""
    found = [CoverCalibration.fit(*drawn(1_000, seed)).powers for seed in range(10)]
    assert sum(set(powers) == {1.0} for powers in found) >= 8  # a gain by chance is seldom a standard error
    log_proba, labels, distance, blocks = drawn(2_000)
    odd = blocks < 10  # a tenth of the cells, in one block
    blocks = np.where(odd, 0, 1 + blocks)
    labels = np.where(odd, log_proba.argmin(axis=0), labels)
    assert set(CoverCalibration.fit(log_proba, labels, distance, blocks).powers) == {1.0}
    of_many = np.arange(len(labels))  # as if each cell were a block of its own
    assert set(CoverCalibration.fit(log_proba, labels, distance, of_many).powers) != {1.0}


def test_too_few_blocks_to_leave_groups_out_change_no_probability():
    log_proba, labels, distance, _ = drawn(2_000, sharpness=lambda d: np.full_like(d, 3.0))
    for count, is_changed in ((4, False), (5, True)):
        found = CoverCalibration.fit(log_proba, labels, distance, np.arange(2_000) % count)
        assert (set(found.powers) != {1.0}) == is_changed


def test_outcrop_and_missing_predictions_stay_as_they_are_and_probabilities_sum_to_one():
    found = CoverCalibration((1.0, 5.0, 20.0), (2.0, 1.0, 0.5), (0.3, 0.1))
    proba = np.array([[1.0, 0.9, np.nan, 0.9, 0.9], [0.0, 0.1, np.nan, 0.1, 0.1]], "float32")
    distance = np.array([0.0, 1.0, 5.0, 5.0, 100.0])
    applied = found.apply(proba, distance)
    assert np.array_equal(applied[:, 0], [1, 0])
    assert np.isnan(applied[:, 2]).all()
    assert np.allclose(applied[0], [1, 0.81 / 0.82, np.nan, 0.9, 0.75], atol=1e-6, equal_nan=True)
    assert np.allclose(np.delete(applied.sum(axis=0), 2), 1)
    assert np.array_equal(found.sets(applied, distance)[0], [1, 1, UNKNOWN, 1, UNKNOWN])
    assert np.array_equal(found.sets(applied, distance)[1], [0, 0, UNKNOWN, 0, UNKNOWN])


def test_a_calibration_comes_back_from_a_card_and_an_older_card_has_none():
    found = CoverCalibration.fit(*drawn(500))
    assert CoverCalibration.of_card(found.to_card(), 500.0) == found
    assert CoverCalibration.of_card({}, 500.0) is None
    in_cells = CoverCalibration.of_card(found.to_card(cell_m=2000.0), 500.0)  # of a model for any map
    np.testing.assert_allclose(in_cells.knots_km, np.array(found.knots_km) / 4)
    assert (in_cells.powers, in_cells.least) == (found.powers, found.least)


@pytest.mark.parametrize("n", [0, 29])
def test_too_few_cells_give_no_calibration(n):
    assert CoverCalibration.fit(*drawn(n)) is None


def test_cells_at_one_distance_give_one_power_and_one_ring():
    log_proba, labels, _, blocks = drawn(300)
    found = CoverCalibration.fit(log_proba, labels, np.full(300, 2.0), blocks)
    assert (len(found.knots_km), len(found.powers), len(found.least)) == (1, 1, 1)
    assert found.limit_km == 2.0


@pytest.mark.parametrize(("knots", "n_rings"), [(1, 1), (2, 1), (3, 2), (4, 3), (5, 4)])
def test_rings_lie_between_the_tested_distances(knots, n_rings):
    assert CoverCalibration(tuple(range(1, knots + 1)), (1.0,) * knots, ())._n_rings == n_rings


def test_more_cells_than_are_fitted_are_drawn_the_same_way_each_time(monkeypatch):
    monkeypatch.setattr(cover_calibration, "_FITTED_CELLS", 200)
    assert CoverCalibration.fit(*drawn(1000), seed=3) == CoverCalibration.fit(*drawn(1000), seed=3)


def test_the_interval_of_the_expected_accuracy_adds_the_variance_of_blocks_and_of_the_recipe():
    confidence, blocks = np.repeat([0.6, 0.8], 50), np.repeat([0, 1], 50)
    residual, of_residual = np.repeat([0.1, -0.1, 0.1, -0.1], 10), np.repeat([0, 1, 2, 3], 10)
    value, low, high = expected_accuracy(confidence, blocks, residual=residual, residual_blocks=of_residual)
    deviation = np.sqrt(
        0.1**2 * (1 / 4 + 1 / 2) + 0.025**2
    )  # of one block; four were tested, two are covered
    assert value == pytest.approx(0.7)
    assert (high - low) / 2 == pytest.approx(1.645 * deviation)


def test_the_interval_stays_within_what_an_accuracy_can_be():
    ones, blocks = np.ones(20), np.arange(20)
    assert expected_accuracy(ones, blocks, residual=0 * ones, residual_blocks=blocks)[2] == 1.0
    assert expected_accuracy(0 * ones, blocks, residual=0 * ones, residual_blocks=blocks)[1] == 0.0
