"""The importance of a band that decides the class, and of one that is ignored."""

import numpy as np
import pytest

from concealed_bedrock.models.evaluation.bands import band_importance

RNG = np.random.default_rng(0)


def first_band_decides(bands):
    is_one = bands[0] > 0
    return np.stack([~is_one, is_one]).astype(float)


def test_a_deciding_band_costs_all_above_chance_and_an_ignored_one_nothing():
    bands = RNG.normal(0, 1, (2, 120, 90)).astype("float32")
    truth = (bands[0] > 0).astype("uint8")
    truth[:10] = 255
    found = band_importance(first_band_decides, bands, ["one", "two"], truth, 3)
    assert found.accuracy == 1
    assert found.accuracy_loss[0] == pytest.approx(0.5, abs=0.03) and found.accuracy_loss[1] == 0
    np.testing.assert_allclose(found.recall_loss[0, :2], 0.5, atol=0.05)
    assert np.isnan(found.recall_loss[:, 2]).all()  # a class without cells


def test_a_shifted_band_keeps_its_values_and_the_others_stay():
    bands, shown = RNG.normal(0, 1, (3, 30, 20)), []

    def predict(given):
        shown.append(given.copy())
        return np.zeros((2, 30, 20))

    band_importance(predict, bands, ["a", "b", "c"], np.zeros((30, 20), "uint8"), 2)
    moved = shown[3]  # all in place, then the first band shifted twice, then the second
    np.testing.assert_array_equal(moved[[0, 2]], bands[[0, 2]])
    np.testing.assert_array_equal(np.sort(moved[1].ravel()), np.sort(bands[1].ravel()))
    assert (moved[1] != bands[1]).mean() > 0.99
