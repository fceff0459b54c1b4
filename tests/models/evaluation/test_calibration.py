"""Calibration against labels drawn from known probabilities."""

import numpy as np
import pytest
from scipy.special import log_softmax, softmax

from concealed_bedrock.models.evaluation.methods import apply_temperature, reliability
from concealed_bedrock.models.experts.pool import _fit_weights


def drawn_labels(logits, seed=0):
    """Labels that follow the softmax of the logits exactly."""
    thresholds = np.random.default_rng(seed).random((len(logits), 1))
    return (softmax(logits, axis=1).cumsum(axis=1) < thresholds).sum(axis=1).clip(max=logits.shape[1] - 1)


@pytest.mark.parametrize("temperature", [0.4, 1.0, 2.5])
def test_the_weight_of_one_expert_is_the_reciprocal_of_the_temperature(temperature):
    true_logits = np.random.default_rng(1).normal(0, 2, (40_000, 5))
    labels = drawn_labels(true_logits)
    log_proba = log_softmax(true_logits * temperature, axis=1).T
    assert _fit_weights([log_proba], labels) == pytest.approx([1 / temperature], rel=0.03)


def test_calibrated_predictions_have_no_calibration_error_and_overconfident_ones_do():
    logits = np.random.default_rng(2).normal(0, 2, (40_000, 5))
    labels = drawn_labels(logits)
    assert reliability(softmax(logits, axis=1), labels).expected_calibration_error < 0.01
    assert reliability(softmax(4 * logits, axis=1), labels).expected_calibration_error > 0.1


def test_calibration_error_of_two_bins_is_that_counted_by_hand():
    probabilities = np.array([[0.9, 0.1]] * 4 + [[0.4, 0.6]] * 2)
    labels = np.array([0, 0, 0, 1, 1, 0])
    # Four cells of confidence 0.9 are right in 3 of 4, two of 0.6 in 1 of 2.
    by_hand = 4 / 6 * abs(0.9 - 0.75) + 2 / 6 * abs(0.6 - 0.5)
    found = reliability(probabilities, labels, n_bins=10)
    assert found.expected_calibration_error == pytest.approx(by_hand) and found.count.sum() == 6


def test_a_temperature_divides_the_logarithms_exactly():
    proba = np.array([[0.8], [0.2]])
    expected = np.sqrt([[0.8], [0.2]]) / (np.sqrt(0.8) + np.sqrt(0.2))
    np.testing.assert_allclose(apply_temperature(proba, 2.0), expected, rtol=1e-6)
    np.testing.assert_allclose(apply_temperature(proba, 0.5), [[0.64 / 0.68], [0.04 / 0.68]], rtol=1e-6)


def test_a_bin_of_the_reliability_diagram_ends_at_its_upper_edge():
    confidence = np.array([0.75, 0.76, 1.0])  # of four bins: the third holds its edge, the fourth the others
    found = reliability(np.column_stack([confidence, 1 - confidence]), np.array([0, 1, 0]), n_bins=4)
    assert found.count.tolist() == [0, 0, 1, 2]
    np.testing.assert_allclose(found.accuracy[2:], [1.0, 0.5])
    np.testing.assert_allclose(found.confidence[2:], [0.75, 0.88])
    assert found.expected_calibration_error == pytest.approx((0.25 + 2 * 0.38) / 3)


def test_certainty_and_its_opposite_fall_into_the_last_and_the_first_bin():
    confidence = np.array([1.0, 0.5, 0.51])
    found = reliability(np.column_stack([confidence, 1 - confidence]), np.array([0, 0, 0]), n_bins=2)
    assert found.count.tolist() == [1, 2]
    many = reliability(np.full((3, 30), 1 / 30), np.array([0, 0, 1]), n_bins=15)
    assert many.count.tolist() == [3, *[0] * 14] and many.accuracy[0] == pytest.approx(2 / 3)
    assert np.isnan(many.confidence[1:]).all() and many.confidence[0] == pytest.approx(1 / 30)
    nothing = reliability(np.zeros((2, 3)), np.array([0, 1]), n_bins=4)
    assert nothing.count.tolist() == [2, 0, 0, 0]
    assert len(reliability(np.ones((1, 1)), np.array([0])).count) == 15
    rounded = reliability(np.array([[1 + 1e-6, 0.0]]), np.array([0]), n_bins=4)
    assert rounded.count.tolist() == [0, 0, 0, 1]


def test_a_temperature_keeps_gaps_and_a_certain_no_finite():
    proba = np.array([[1.0, np.nan], [0.0, np.nan]], "float32")
    found = apply_temperature(proba, 2.0)
    expected = 1 / (1 + np.sqrt(1e-7))
    np.testing.assert_allclose(found[:, 0], [expected, 1 - expected], rtol=1e-4)
    assert np.isnan(found[:, 1]).all() and found.dtype == np.float32
    assert apply_temperature(proba, 1.0) is proba
