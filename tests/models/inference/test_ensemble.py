"""Averages of predictors are what they should be in closed form, and seams are seen where they are."""

import numpy as np
import pytest
import torch

from concealed_bedrock.models.inference.ensemble import (
    Member,
    Scale,
    _weighted_mean,
    disagreement,
    ensemble_rows,
    summarise,
    weights_of_priors,
)
from concealed_bedrock.models.inference.sliding_window import _resampled, _sliding_window_rows
from concealed_bedrock.models.inference.windows import SeamMeter, cut


def probabilities_of(shape, n_classes=3, seed=0):
    raw = np.random.default_rng(seed).random((n_classes, *shape)).astype("float32") + 0.01
    return raw / raw.sum(0)


def squared(predict):
    return Member(predict).at(16, is_squared=True)


def whole(parts):
    return np.concatenate([rows for _, rows in parts], axis=1)


def test_flips_make_a_lopsided_predictor_symmetric():
    def lopsided(x):
        ramp = torch.linspace(0, 1, x.shape[-1])
        return x * ramp + ramp[:, None]

    x = torch.rand(2, 3, 8, 8, generator=torch.Generator().manual_seed(0))
    flipped = Member(lopsided).at(8, is_flipped=True)(x)
    torch.testing.assert_close(flipped, 0.5 * x + 0.5)  # the mean of a ramp and its mirror image


def test_flips_leave_a_predictor_alone_that_works_cell_by_cell():
    x = torch.rand(2, 3, 8, 8, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(Member(torch.sigmoid).at(8, is_flipped=True)(x), torch.sigmoid(x))


def test_windows_drawn_with_more_pixels_are_seen_at_that_size_and_come_back_in_cells():
    sizes = []

    def spy(x):
        sizes.append(x.shape[-1])
        return x

    row, col = np.indices((30, 44))
    plane = np.stack([0.2 + 0.01 * row, 0.3 - 0.005 * col]).astype("float32")
    rows = ensemble_rows([Member(spy)], plane, scales=[Scale(side_cells=12, window_px=36)], overlap=0.5)
    # Drawing and averaging give a plane back, save in a window's outermost cells, which weigh little.
    np.testing.assert_allclose(whole(rows)[:, 6:-6, 6:-6], plane[:, 6:-6, 6:-6], atol=2e-4)
    assert set(sizes) == {36}


@pytest.mark.parametrize("shape", [(61, 40), (9, 100), (100, 9)])
def test_scales_are_averaged_by_their_weights_cell_by_cell(shape):
    probabilities = probabilities_of(shape)
    scales = [Scale(8, 8, weight=1.0), Scale(20, 20, weight=3.0)]

    def depends_on_scale(x):
        return x if x.shape[-1] == 8 else x**2

    rows = list(ensemble_rows([Member(depends_on_scale)], probabilities, scales=scales))
    np.testing.assert_allclose(whole(rows), (probabilities + 3 * probabilities**2) / 4, atol=1e-6)


def test_rows_that_come_at_different_paces_are_averaged_in_step():
    raster = probabilities_of((23, 5))
    slow = iter([(0, raster[:, :20]), (20, raster[:, 20:])])
    fast = ((row, raster[:, row : row + 3]) for row in range(0, 23, 3))
    rows = list(_weighted_mean([slow, fast], [1, 1]))
    np.testing.assert_allclose(whole(rows), raster, rtol=1e-6)
    assert [first for first, _ in rows] == [0, 3, 6, 9, 12, 15, 18, 20, 21]


def test_an_ensemble_is_the_mean_of_its_models():
    raster = probabilities_of((9, 9))
    members = [Member(lambda x: x), Member(lambda x: 3 * x)]
    np.testing.assert_allclose(
        whole(ensemble_rows(members, raster, scales=[Scale(4, 4)])), 2 * raster, rtol=1e-6
    )


def test_members_read_their_own_bands_and_disagree_by_their_spread():
    raster = probabilities_of((40, 40))
    members = [Member(lambda x: x), Member(lambda x: x, reads=lambda x: 0.5 * x)]
    rows = ensemble_rows(members, raster, scales=[Scale(16, 16)], is_squared=True, is_flipped=True)
    mean, deviation = disagreement(whole(rows))
    np.testing.assert_allclose(mean, 0.75 * raster, rtol=1e-5)
    np.testing.assert_allclose(deviation, 0.25 * np.sqrt((raster**2).sum(0)), rtol=1e-2)


def test_progress_of_several_scales_is_their_mean_and_ends_at_one():
    fractions = []
    rows = ensemble_rows(
        [Member(lambda x: x)],
        probabilities_of((40, 40)),
        scales=[Scale(8, 8), Scale(20, 20)],
        progress=lambda fraction, message, **numbers: fractions.append(fraction),
    )
    whole(rows)
    assert fractions == sorted(fractions) and fractions[-1] == 1


def test_windows_that_agree_have_no_disagreement_and_contradicting_ones_have_that_of_a_coin():
    raster = probabilities_of((40, 40))
    _, deviation = disagreement(whole(_sliding_window_rows(squared(lambda x: x), raster, window=16)))
    assert deviation.max() < 1e-3

    count = 0

    def contradicting(x):
        nonlocal count
        out = torch.zeros(len(x), 2, 16, 16)
        for sample in out:
            sample[count % 2] = 1
            count += 1
        return out

    options = dict(window=16, overlap=0.5, batch=1)
    probabilities, deviation = disagreement(
        whole(_sliding_window_rows(squared(contradicting), raster[:, :16, :24], **options))
    )
    # Two windows of weights w and 1 - w that say 1 and 0: the variance of each class is w (1 - w).
    np.testing.assert_allclose(deviation, np.sqrt(2 * probabilities[0] * probabilities[1]), atol=1e-3)
    assert deviation.max() == pytest.approx(np.sqrt(0.5), abs=0.02)


def seam_ratio(shape, overlap, amplitude):
    """A noisy raster through windows that each add an offset of their own; the seams' ratio."""
    generator = torch.Generator().manual_seed(3)

    def moody(x):
        return x + amplitude * torch.rand(len(x), 1, 1, 1, generator=generator)

    windows = cut(shape, 20, int(overlap * 20))
    meter = SeamMeter(shape, windows)
    for first_row, rows in _sliding_window_rows(moody, probabilities_of(shape), window=20, overlap=overlap):
        meter.add(first_row, rows)
    return meter.ratio


def test_seams_are_seen_without_overlap_and_vanish_with_it():
    hard, soft = (seam_ratio((90, 110), overlap, 2.0) for overlap in (0.0, 0.5))
    assert hard > 2
    assert soft == pytest.approx(1, abs=0.1)
    assert seam_ratio((90, 110), 0.0, 0.0) == pytest.approx(1, abs=0.05)


def test_the_seam_measure_does_not_depend_on_how_the_rows_come():
    raster, windows = probabilities_of((50, 60)), cut((50, 60), 20, 5)
    ratios = []
    for height in (1, 7, 50):
        meter = SeamMeter((50, 60), windows)
        for row in range(0, 50, height):
            meter.add(row, raster[:, row : row + height])
        ratios.append(meter.ratio)
    assert ratios == pytest.approx([ratios[0]] * 3)


def test_a_summary_names_first_and_second_class_confidence_and_entropy():
    probabilities = np.array(
        [[0.7, 1 / 3, 0.0, np.nan], [0.1, 1 / 3, 1.0, np.nan], [0.2, 1 / 3, 0.0, np.nan]]
    )
    found = summarise(probabilities[:, None])
    assert found.classes.tolist() == [[0, 0, 1, 255]]
    assert found.second.tolist() == [[2, 1, 255, 255]]  # with a certain class there is no second
    np.testing.assert_allclose(found.confidence[0], [0.7, 1 / 3, 1, np.nan], rtol=1e-6)
    by_hand = -(0.7 * np.log(0.7) + 0.1 * np.log(0.1) + 0.2 * np.log(0.2)) / np.log(3)
    np.testing.assert_allclose(found.entropy[0], [by_hand, 1, 0, np.nan], atol=1e-6)


def test_a_summary_orders_classes_as_sorting_does():
    probabilities = probabilities_of((20, 30), n_classes=7)
    order = np.argsort(-probabilities, axis=0)
    found = summarise(probabilities)
    np.testing.assert_array_equal(found.classes, order[0])
    np.testing.assert_array_equal(found.second, order[1])
    np.testing.assert_array_equal(found.confidence, probabilities.max(axis=0))


def test_weights_of_full_strength_choose_as_bayes_does_with_equal_priors():
    likelihood, priors = np.array([0.3, 0.5, 0.2]), np.array([0.7, 0.2, 0.1])
    posterior = (likelihood * priors / (likelihood * priors).sum())[:, None, None]
    assert summarise(posterior).classes.item() == 0
    found = summarise(posterior, weights_of_priors(np.log(priors), 1.0))
    assert (found.classes.item(), found.second.item()) == (1, 0)
    np.testing.assert_allclose(found.confidence, posterior[1], rtol=1e-6)  # as calibrated
    assert summarise(posterior, weights_of_priors(np.log(priors), 0.0)).classes.item() == 0


def test_drawing_at_the_windows_own_size_changes_nothing():
    x = torch.rand(1, 2, 9, 9)
    assert _resampled(lambda x: x, 9)(x) is x
