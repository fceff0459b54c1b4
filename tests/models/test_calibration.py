"""Calibration against labels drawn from known probabilities, and the bootstrap against theory."""

import numpy as np
import pytest
from scipy.special import softmax

from concealed_bedrock.models.evaluation.bootstrap import paired_difference
from concealed_bedrock.models.evaluation.calibration import (
    expected_calibration_error,
    fit_temperature,
    reliability,
)


def drawn_labels(logits, seed=0):
    """Labels that follow the softmax of the logits exactly."""
    thresholds = np.random.default_rng(seed).random((len(logits), 1))
    return (softmax(logits, axis=1).cumsum(axis=1) < thresholds).sum(axis=1).clip(max=logits.shape[1] - 1)


@pytest.mark.parametrize("temperature", [0.3, 1.0, 2.5])
def test_fit_temperature_finds_the_factor_by_which_logits_are_too_large(temperature):
    true_logits = np.random.default_rng(1).normal(0, 2, (40_000, 5))
    labels = drawn_labels(true_logits)
    assert fit_temperature(true_logits * temperature, labels) == pytest.approx(temperature, rel=0.03)


def test_calibrated_predictions_have_no_calibration_error_and_overconfident_ones_do():
    logits = np.random.default_rng(2).normal(0, 2, (40_000, 5))
    labels = drawn_labels(logits)
    assert expected_calibration_error(softmax(logits, axis=1), labels) < 0.01
    assert expected_calibration_error(softmax(4 * logits, axis=1), labels) > 0.1


def test_calibration_error_of_two_bins_is_that_counted_by_hand():
    probabilities = np.array([[0.9, 0.1]] * 4 + [[0.4, 0.6]] * 2)
    labels = np.array([0, 0, 0, 1, 1, 0])
    # Four cells of confidence 0.9 are right in 3 of 4, two of 0.6 in 1 of 2.
    by_hand = 4 / 6 * abs(0.9 - 0.75) + 2 / 6 * abs(0.6 - 0.5)
    assert expected_calibration_error(probabilities, labels, n_bins=10) == pytest.approx(by_hand)
    assert reliability(probabilities, labels, n_bins=10).count.sum() == 6


def block_world(n_blocks=60, cells=50, seed=0):
    """Truth, and two predictions that are right in whole blocks or not: the first in more blocks."""
    rng = np.random.default_rng(seed)
    blocks = np.repeat(np.arange(n_blocks), cells)
    truth = rng.integers(0, 2, blocks.size)
    right = [np.repeat(rng.random(n_blocks) < share, cells) for share in (0.8, 0.4)]
    return truth, [np.where(is_right, truth, 1 - truth) for is_right in right], blocks


def test_the_bootstrap_interval_has_the_width_that_blocks_not_cells_give():
    truth, (first, second), blocks = block_world()
    found = paired_difference(truth, first, second, blocks, 2, metric="accuracy")
    per_block = [
        ((first == truth)[blocks == b].mean() - (second == truth)[blocks == b].mean()) for b in range(60)
    ]
    error = np.std(per_block) / np.sqrt(60)
    assert found.estimate == pytest.approx(np.mean(per_block))
    assert found.high - found.low == pytest.approx(2 * 1.645 * error, rel=0.12)
    assert found.low > 0 and found.n_blocks == 60


def test_a_prediction_does_not_differ_from_itself():
    truth, (first, _), blocks = block_world()
    for metric in ("mpa", "fwiou", "miou"):
        found = paired_difference(truth, first, first, blocks, 2, metric=metric, draws=200)
        assert (found.estimate, found.low, found.high) == (0, 0, 0)


def test_blocks_without_truth_do_not_count():
    truth, (first, second), blocks = block_world()
    truth = np.where(blocks < 30, 255, truth)
    assert paired_difference(truth, first, second, blocks, 2, draws=50).n_blocks == 30
