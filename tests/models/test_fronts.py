"""Methods are compared at equal accuracy or equal MPA: exact gains, and none of a method over itself."""

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.fronts import (
    _classes_at,
    _Front,
    _front_of,
    compare_fronts,
    compare_with_front,
    log_shares,
)

SHARES = np.log([0.8, 0.15, 0.05])


def world(seed, skill):
    """Truth (n,), blocks (n,) and log probabilities (3, n) that favour the truth by `skill`."""
    generator = np.random.default_rng(seed)
    truth = generator.choice(3, 6000, p=np.exp(SHARES) / np.exp(SHARES).sum()).astype("uint8")
    scores = generator.standard_normal((3, 6000)) + SHARES[:, None]
    scores[truth, np.arange(6000)] += skill
    return truth, np.arange(6000) // 150, scores - np.log(np.exp(scores).sum(0))


def test_a_method_gains_exactly_nothing_over_itself():
    truth, blocks, log_proba = world(1, 1.0)
    found = compare_fronts(truth, log_proba, log_proba, SHARES, blocks, draws=200)
    for gain in (found.accuracy_gain, found.mpa_gain):
        assert (gain.estimate, gain.low, gain.high) == (0.0, 0.0, 0.0)


def test_the_same_method_with_another_prior_correction_gains_nothing_at_equal_mpa_or_accuracy():
    """What only moves along the front is no better, although its own MPA and accuracy are others."""
    truth, blocks, log_proba = world(2, 1.0)
    moved = log_proba + 0.25 * SHARES[:, None]
    found = compare_fronts(truth, moved, log_proba, SHARES, blocks, draws=200)
    assert abs(found.method.mpa[0] - found.baseline.mpa[0]) > 0.03
    assert found.accuracy_gain.estimate == pytest.approx(0, abs=1e-12)
    assert found.mpa_gain.estimate == pytest.approx(0, abs=1e-12)


def test_a_better_method_gains_both_and_the_interval_says_so():
    truth, blocks, better = world(3, 2.0)
    _, _, worse = world(3, 1.0)
    found = compare_fronts(truth, better, worse, SHARES, blocks, draws=200)
    assert found.accuracy_gain.low > 0.02 and found.mpa_gain.low > 0.05
    assert found.accuracy_gain.n_blocks == 40


def test_points_on_a_front_are_exact_between_its_corners():
    front = _Front(np.array([0.9, 0.8, 0.5]), np.array([0.4, 0.6, 0.7]))
    assert front.accuracy_at_mpa(0.5) == pytest.approx(0.85)
    assert front.mpa_at_accuracy(0.8) == pytest.approx(0.6)
    assert front.accuracy_at_mpa(0.1) == pytest.approx(0.9)
    assert np.isnan(front.accuracy_at_mpa(0.71))


def test_cells_without_a_truth_do_not_count():
    truth, blocks, log_proba = world(4, 1.0)
    _, _, other = world(5, 1.0)
    masked = np.where(np.arange(6000) < 3000, truth, 255).astype("uint8")
    half = compare_fronts(masked, log_proba, other, SHARES, blocks, draws=50)
    alone = compare_fronts(
        truth[:3000], log_proba[:, :3000], other[:, :3000], SHARES, blocks[:3000], draws=50
    )
    assert half.accuracy_gain == alone.accuracy_gain


def test_shares_are_those_of_visible_cells_with_a_floor_and_none_for_what_is_hidden():
    visible = np.array([0] * 999 + [1] + [255] * 100, "uint8")
    found = np.exp(log_shares(visible, 3))
    assert found[0] == pytest.approx(0.999) and found[1] == pytest.approx(1 / 500)
    assert found[2] == found.max()


def test_every_fold_is_corrected_by_its_own_shares():
    truth, blocks, log_proba = world(6, 1.0)
    _, _, other = world(7, 1.0)
    per_cell = np.repeat(SHARES[:, None], 6000, axis=1)
    same = compare_fronts(truth, log_proba, other, per_cell, blocks, draws=50)
    once = compare_fronts(truth, log_proba, other, SHARES, blocks, draws=50)
    assert same.mpa_gain == once.mpa_gain
    per_cell[:, 3000:] = np.log([0.2, 0.2, 0.6])[:, None]
    masked = np.where(np.arange(6000) < 3000, truth, 255).astype("uint8")
    first = compare_fronts(masked, log_proba, other, per_cell, blocks, draws=50)
    assert first.mpa_gain == compare_fronts(masked, log_proba, other, SHARES, blocks, draws=50).mpa_gain
    both = compare_fronts(truth, log_proba, other, per_cell, blocks, draws=50)
    assert both.method.mpa[-1] != once.method.mpa[-1]


def test_flat_pieces_of_a_front_are_points_and_warn_of_nothing():
    with np.errstate(all="raise"):
        front = _Front(np.array([0.9, 0.9, 0.5]), np.array([0.4, 0.4, 0.7]))
        assert front.accuracy_at_mpa(0.4) == pytest.approx(0.9)
        assert front.mpa_at_accuracy(0.9) == pytest.approx(0.4)


def test_classes_are_compared_with_the_front_at_their_own_mpa_and_accuracy():
    truth, blocks, log_proba = world(8, 1.0)
    front = _front_of(truth, log_proba, SHARES)
    _, _, better = world(8, 2.0)
    predicted = _classes_at(better, SHARES, 0.5)
    found = compare_with_front(truth, predicted, log_proba, SHARES, blocks, draws=100)
    accuracy, mpa = found.method.accuracy[0], found.method.mpa[0]
    assert accuracy == (predicted == truth).mean()
    expected = mpa - front.mpa_at_accuracy(accuracy)
    assert found.mpa_gain.estimate == (np.inf if np.isnan(expected) else expected)
    assert found.mpa_gain.low > 0


def test_what_a_front_itself_chooses_gains_nothing_over_it():
    truth, blocks, log_proba = world(9, 1.0)
    for strength in (0.0, 0.5):
        predicted = _classes_at(log_proba, SHARES, strength)
        found = compare_with_front(truth, predicted, log_proba, SHARES, blocks, draws=100)
        assert -0.003 < found.accuracy_gain.estimate <= 0  # the front's best on these cells


def test_the_front_passes_through_the_metrics_at_each_strength():
    truth, _, log_proba = world(10, 1.0)
    front = _front_of(truth, log_proba, SHARES)
    for number, strength in ((0, 0.0), (10, 0.5), (20, 1.0)):
        predicted = (log_proba - strength * SHARES[:, None]).argmax(0)
        assert front.accuracy[number] == (predicted == truth).mean()
        recalls = [(predicted[truth == c] == c).mean() for c in range(3)]
        assert front.mpa[number] == pytest.approx(np.mean(recalls))
