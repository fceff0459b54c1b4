"""Attributions of networks whose answer is known: they are complete, and lie where the network looked."""

import numpy as np
import pytest
import torch

from concealed_bedrock.models.evaluation.saliency import _integrated_gradients, explain

SIDE = 12


def bands_of(rows=20, cols=26, n=2, seed=0):
    return np.random.default_rng(seed).normal(size=(n, rows, cols)).astype("float32")


def at(row, col, shape=(20, 26)):
    targets = np.zeros(shape, bool)
    targets[row, col] = True
    return targets


def small_network(seed=1):
    torch.manual_seed(seed)
    layers = [torch.nn.Conv2d(2, 5, 3, padding=1), torch.nn.ReLU(), torch.nn.Conv2d(5, 3, 3, padding=1)]
    return torch.nn.Sequential(*layers, torch.nn.LogSoftmax(1))


def test_attributions_sum_to_the_log_probability_less_that_of_the_baseline():
    targets = np.zeros((20, 26), bool)
    targets[7:11, 9:16] = True  # several windows, some of which overlap there
    found = explain(small_network(), bands_of(), targets, window=SIDE, overlap=0.5, n_steps=32)
    gain = found.log_proba - found.baseline
    assert abs(gain) > 0.05 and np.nansum(found.attributions) == pytest.approx(gain, abs=0.01 * abs(gain))
    assert found.error < 0.01
    assert found.log_proba <= np.log(found.probability) + 0.1 < 0.1
    np.testing.assert_array_equal(found.explained, targets)


def test_a_linear_score_is_attributed_exactly_with_one_step():
    weights, x = torch.randn(2, 5, 5), torch.randn(1, 2, 5, 5)
    found, high, low = _integrated_gradients(lambda x: (weights * x).sum((1, 2, 3)), x, 1)
    torch.testing.assert_close(found[0], weights * x[0])
    assert (high, low) == (pytest.approx(float((weights * x).sum()), abs=1e-5), 0)


@pytest.mark.parametrize("place", [(0, 0), (9, 11), (19, 25)])
def test_a_network_that_reads_one_cell_of_one_band_gives_attribution_only_there(place):
    bands = bands_of()
    found = explain(
        lambda x: torch.stack([x[:, 1], -x[:, 1]], 1), bands, at(*place), window=SIDE, class_number=0
    )
    assert found.attributions[(1, *place)] == pytest.approx(bands[(1, *place)], rel=1e-5)
    found.attributions[(1, *place)] = 0
    assert not np.nan_to_num(found.attributions).any()
    assert found.log_proba == pytest.approx(bands[(1, *place)], rel=1e-5) and found.baseline == 0


def test_a_cell_beyond_the_edge_is_the_mirrored_one_and_unread_cells_hold_nothing():
    bands = bands_of(8, 40)  # windows of 12 x 12 reach beyond it
    bands[:, 3, 4] = np.nan

    def mean_of_window(x):
        mean = x.mean((1, 2, 3), keepdim=True).expand(-1, 1, SIDE, SIDE)
        return torch.cat([mean, 0 * mean], 1)

    found = explain(
        mean_of_window,
        bands,
        at(2, 1, (8, 40)),
        window=SIDE,
        class_number=0,
        reads=torch.nan_to_num,
    )
    inside = found.attributions[:, :, :SIDE]
    assert np.nansum(inside) == pytest.approx(found.log_proba, rel=1e-4)
    assert np.isnan(inside).sum() == 2 and np.isnan(found.attributions[:, :, SIDE:]).all()


def test_each_cell_is_explained_for_its_most_probable_class_unless_one_is_named():
    bands = bands_of()
    targets = at(slice(4, 8), slice(4, 8))

    def predict(x):
        return torch.log_softmax(torch.stack([x[:, 0], x[:, 1]], 1), 1)

    found = explain(predict, bands, targets, window=SIDE)
    np.testing.assert_array_equal(found.classes, bands.argmax(0)[targets])
    assert set(explain(predict, bands, targets, window=SIDE, class_number=1).classes) == {1}


def test_more_windows_than_wanted_are_thinned_evenly():
    targets = np.ones((60, 60), bool)
    found = explain(small_network(), bands_of(60, 60), targets, window=SIDE, most_windows=5, n_steps=2)
    assert 0 < found.explained.sum() < 5 * SIDE**2 + 1 and len(found.classes) == found.explained.sum()


def test_shares_of_bands_and_distances_are_those_of_the_sizes():
    found = explain(
        lambda x: torch.stack([x[:, 0] + 3 * torch.roll(x[:, 1], -4, 2)], 1),  # 4 columns to the east
        np.ones((2, 20, 26), "float32"),
        at(9, 9),
        window=20,
        class_number=0,
    )
    np.testing.assert_allclose(found.shares_of_bands(), [0.25, 0.75], rtol=1e-4)
    shares, half_m = found.shares_within(np.array([0.0, 3999.0, 8000.0]), (2000.0, 1000.0))
    np.testing.assert_allclose(shares, [0.25, 0.25, 1], rtol=1e-4)
    assert half_m == 8000
