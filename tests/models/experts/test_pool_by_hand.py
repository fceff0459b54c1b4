"""A pool of experts in exact numbers: weights, means, spreads, mirror images, and what a file keeps."""

import numpy as np
import pytest
import torch

from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.fit import FitResult, find_idle, pool_experts
from concealed_bedrock.models.experts.pool import (
    ExpertPool,
    PoolMember,
    _fit_weights,
    mean_and_spread,
    pool_log_proba,
)

QUERIED = np.array([[True, False, True], [True, False, False]])


class Fixed:
    """An expert that says the same of all cells, whatever it is shown."""

    def __init__(self, *probabilities, name="fixed"):
        self.log_proba, self.name, self.given = np.log(np.array(probabilities, "float32")), name, []

    def spec(self):
        return {"name": self.name}

    def tensors(self):
        return {"a": np.exp(self.log_proba)}

    def predict_log_proba(self, x):
        self.given.append(x)
        if x.progress:
            x.progress(0.5, "half")
        return np.repeat(self.log_proba[:, None], x.queried.sum(), axis=1)


class Westward(Fixed):
    """An expert of two classes; the first gets 0.2 in the scene's first column, 0.4 and 0.8 in the others."""

    def __init__(self):
        super().__init__(0.5, 0.5)

    def predict_log_proba(self, x):
        self.given.append(x)
        first = np.broadcast_to([0.2, 0.4, 0.8], x.queried.shape)[x.queried]
        return np.log(np.stack([first, 1 - first])).astype("float32")


def view(**others):
    observed = np.array([[0, 255, 1], [255, 1, 254]], "uint8")
    return ExpertInput(observed, 2, QUERIED, np.arange(12.0).reshape(2, 2, 3), **others)


def member(*experts, weights, bands=(), scale=None):
    return PoolMember(ExpertPool(tuple(experts), tuple(weights)), bands, scale)


def band(mean, std):
    return {"quantity": "", "source": "extra", "transform": "", "unit": "", "mean": mean, "std": std}


def test_the_pool_is_the_normalised_product_of_powers():
    one, two = np.log([[0.8], [0.2]]), np.log([[0.5], [0.5]])
    weights = (2.0, 3.0)
    expected = [[0.64 / 0.68], [0.04 / 0.68]]  # the second says the same of both classes
    np.testing.assert_allclose(np.exp(pool_log_proba([one, two], weights)), expected, rtol=1e-6)
    with pytest.raises(ValueError, match="zip"):
        pool_log_proba([one, two], (1.0,))


def test_weights_are_those_at_which_the_likelihood_is_flat():
    """One expert says 4 to 1, of which 16 of 17 are right: 4^w = 16, so that w is 2."""
    log_proba = np.log(np.array([[0.8] * 17, [0.2] * 17]))
    labels = np.array([0] * 16 + [1])
    assert _fit_weights([log_proba], labels) == pytest.approx([2.0], abs=1e-3)
    weighted = _fit_weights(
        [log_proba[:, 14:]], labels[14:], sample_weights=np.array([8.0, 8.0, 1.0])
    )  # the same cells by weight
    assert weighted == pytest.approx([2.0], abs=1e-3)


def test_weights_lie_between_nothing_and_three_and_one_alone_never_at_nothing():
    sure, labels = np.log(np.array([[0.8] * 9, [0.2] * 9])), np.zeros(9, int)
    assert _fit_weights([sure], labels) == [3.0]
    assert _fit_weights([sure], 1 - labels) == [0.05]
    assert _fit_weights([sure, sure], 1 - labels) == [0.0, 0.0]
    assert _fit_weights([sure, sure], np.zeros(0, int)) == [1.0, 1.0]


def test_what_is_scored_was_not_trained_on_the_test_set_and_has_the_weights_of_what_is_delivered():
    delivered, held_out, same = Fixed(0.5, 0.5), Fixed(0.6, 0.4), Fixed(0.7, 0.3)
    log_proba = np.log(np.array([[0.8] * 17, [0.2] * 17]))
    idle = np.log(np.full((2, 17), 0.5))
    data = type("Data", (), {"labels": np.array([0] * 16 + [1])})
    fitted = [
        FitResult(same, [log_proba[:, :5], log_proba[:, 5:]], []),
        FitResult(delivered, [idle], [], held_out),
    ]
    pool, scored = pool_experts(fitted, data)
    assert pool.experts == (same, delivered) and scored.experts == (same, held_out)
    assert pool.weights == scored.weights
    assert pool.weights[0] == pytest.approx(2.0, abs=1e-3)


class Reading(Fixed):
    """An expert of gravity."""

    def spec(self):
        return {"name": "gravity", "reads": "gravity"}


def fit_of(share, expert=None, labels=100):
    """An expert that gives the true class such a probability in every second cell, and half in the others."""
    p = np.where(np.arange(labels) % 2, 0.5, share)
    return FitResult(expert or Fixed(0.5, 0.5), [np.log([p, 1 - p])], [])


def test_an_expert_that_the_others_can_do_without_is_idle_and_of_equals_the_first():
    data = type("Data", (), {"labels": np.array([0] * 95 + [1] * 5)})
    useful, idle = fit_of(0.9), fit_of(0.5)
    assert find_idle([useful, idle], data) == [1]
    assert find_idle([idle, useful], data) == [0]
    assert find_idle([useful, useful], data) == [0]
    assert find_idle([useful, useful, useful], data) == [0, 1]
    assert find_idle([idle], data) == []  # somebody has to predict


def test_a_gain_of_the_least_is_enough_to_stay():
    """By the likelihood of pools with and without: the weights are fitted to each."""
    data = type("Data", (), {"labels": np.zeros(100, int)})
    gains = []
    for share in (0.5 + 1e-5, 0.7):
        pair = [fit_of(0.6), FitResult(Reading(0.5, 0.5), [np.log([[share] * 100, [1 - share] * 100])], [])]
        used = [one.log_proba[0] for one in pair]
        with_both, alone = (
            -pool_log_proba(some, _fit_weights(some, data.labels))[0].mean() for some in (used, used[:1])
        )
        gains.append(alone - with_both)
        assert find_idle(pair, data) == ([1] if gains[-1] < 0.002 else [])
    assert gains[0] < 0.002 < gains[1]


def test_outcrop_and_a_network_of_gravity_stay():
    data = type("Data", (), {"labels": np.zeros(100, int)})
    gravity = fit_of(0.9, Reading(0.5, 0.5))
    assert find_idle([fit_of(0.5), gravity], data) == []
    network = fit_of(0.5, ExpertPool.of_network(torch.nn.Conv2d(1, 2, 1), {"name": "x"}, 1, 2).network)
    assert find_idle([fit_of(0.9), network], data) == []
    empty = type("Data", (), {"labels": np.zeros(0, int)})
    assert find_idle([fit_of(0.9), fit_of(0.5)], empty) == []


def test_a_network_s_temperature_is_the_reciprocal_of_its_weight():
    network = torch.nn.Conv2d(1, 2, 1)
    assert ExpertPool.of_network(network, {"name": "x"}, 1, 2).weights == (1.0,)
    pool = ExpertPool.of_network(network, {"name": "x"}, 1, 2, temperature=4.0)
    assert pool.weights == (0.25,) and pool.network is pool.experts[0] and pool.has_network
    assert (pool.network.in_channels, pool.network.num_trained) == (1, 2)
    with_another = ExpertPool((pool.network, Fixed(0.5, 0.5)), (1.0, 1.0))
    assert with_another.network is None and with_another.has_network
    alone = ExpertPool((Fixed(0.5, 0.5),), (1.0,))
    assert alone.network is None and not alone.has_network


def test_card_and_model_file_name_every_expert_in_its_order():
    pool = ExpertPool((Fixed(0.5, 0.5, name="one"), Fixed(0.25, 0.75, name="two")), (0.5, 2.0))
    assert pool.architecture("both") == {
        "name": "readers",
        "evidence": "both",
        "readers": [{"name": "one"}, {"name": "two"}],
        "powers": [0.5, 2.0],
    }
    tensors = pool.tensors()
    assert list(tensors) == ["0.a", "1.a"]
    np.testing.assert_allclose(tensors["1.a"], [0.25, 0.75])


def test_a_pool_predicts_with_its_weights():
    pool = ExpertPool((Fixed(0.8, 0.2), Fixed(0.5, 0.5)), (2.0, 3.0))
    found = np.exp(pool.predict_log_proba(view()))
    np.testing.assert_allclose(found, np.repeat([[0.64 / 0.68], [0.04 / 0.68]], 3, axis=1), rtol=1e-6)


def test_bands_are_standardised_as_the_pool_s_card_says_and_further_ones_left_out():
    expert = Fixed(0.5, 0.5)
    mean_and_spread([member(expert, weights=[1.0], bands=[band(2.0, 4.0)], scale="its own")], view())
    (given,) = expert.given
    np.testing.assert_allclose(given.bands, [(np.arange(6.0).reshape(2, 3) - 2) / 4])
    assert given.scale == "its own"


def test_the_spread_of_one_model_is_that_of_its_experts_by_weight():
    """Shares 3/4 and 1/4 of probabilities .8 and .4: mean .7, variance (3 * .01 + .09) / 4 in each class."""
    told, spread = mean_and_spread([member(Fixed(0.8, 0.2), Fixed(0.4, 0.6), weights=[1.5, 0.5])], view())
    expected = np.array([0.8**1.5 * 0.4**0.5, 0.2**1.5 * 0.6**0.5])
    np.testing.assert_allclose(told, np.repeat((expected / expected.sum())[:, None], 3, 1), rtol=1e-5)
    np.testing.assert_allclose(spread, np.full(3, np.sqrt(2 * 0.03)), rtol=1e-5)


def test_without_any_weight_all_classes_are_alike_and_nothing_is_divided_by_nothing():
    told, spread = mean_and_spread([member(Fixed(0.8, 0.2), weights=[0.0])], view())
    np.testing.assert_allclose(told, 0.5)
    np.testing.assert_array_equal(spread, 0)


def test_a_small_sum_of_weights_still_makes_shares_of_it():
    _, spread = mean_and_spread([member(Fixed(0.8, 0.2), Fixed(0.4, 0.6), weights=[3e-3, 1e-3])], view())
    np.testing.assert_allclose(spread, np.full(3, np.sqrt(2 * 0.03)), rtol=1e-5)


def test_mean_and_spread_of_several_models_are_the_arithmetic_ones():
    models = [member(Fixed(p, 1 - p), weights=[1.0]) for p in (0.2, 0.5, 0.8)]
    mean, spread = mean_and_spread(models, view())
    np.testing.assert_allclose(mean, 0.5, rtol=1e-6)
    np.testing.assert_allclose(spread, np.sqrt(2 * 0.06), rtol=1e-5)  # variance .06 in each of two classes
    assert mean.shape == (2, 3) and mean.dtype == np.float32


def test_mirror_images_are_averaged_each_turned_back():
    """West .2, east .8: with its mirror image the west is .5 in the mean, .3 off it."""
    expert = Westward()
    mean, spread = mean_and_spread([member(expert, weights=[1.0])], view(), is_flipped=True)
    np.testing.assert_allclose(mean, [[0.5] * 3, [0.5] * 3], rtol=1e-6)
    np.testing.assert_allclose(spread, np.full(3, np.sqrt(2) * 0.3), rtol=1e-5)
    assert len(expert.given) == 4
    once, nothing = mean_and_spread([member(expert, weights=[1.0])], view())
    np.testing.assert_allclose(once[0], [0.2, 0.8, 0.2], rtol=1e-6)
    np.testing.assert_array_equal(nothing, 0)


def test_every_raster_of_a_scene_is_mirrored_with_it():
    expert = Fixed(0.5, 0.5)
    nearby, fine = ~QUERIED, np.arange(24, dtype="uint8").reshape(4, 6)
    seen = view(queried_nearby=nearby, map_2x=fine)
    bands = [band(0.0, 1.0)] * 2
    mean_and_spread([member(expert, weights=[1.0], bands=bands)], seen, is_flipped=True)
    for given, axes in zip(expert.given, [(), (1,), (0,), (0, 1)], strict=True):
        for name in ("map_observed", "queried", "queried_nearby", "map_2x"):
            np.testing.assert_array_equal(getattr(given, name), np.flip(getattr(seen, name), axes))
        for mirrored, original in zip(given.bands, seen.bands, strict=True):
            np.testing.assert_array_equal(mirrored, np.flip(original, axes))


def test_predictions_share_the_progress_in_order():
    said = []

    def told(*models, **options):
        said.clear()
        mean_and_spread(list(models), view(progress=lambda done, text: said.append(done)), **options)
        return said

    one = member(Fixed(0.5, 0.5), weights=[1.0])
    assert told(one, is_flipped=True) == [1 / 8, 3 / 8, 5 / 8, 7 / 8]
    assert told(one, one) == [1 / 4, 3 / 4]
    assert told(member(Fixed(0.5, 0.5), Fixed(0.5, 0.5), weights=[1.0, 1.0])) == [1 / 4, 3 / 4]
