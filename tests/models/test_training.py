"""Training follows the paper's recipe, keeps the best weights, and repeats itself."""

import numpy as np
import torch
from torch import nn

from concealed_bedrock.geology.windows import Window
from concealed_bedrock.models.feeding import Feeder
from concealed_bedrock.models.training import Optimiser, Recipe, draw, is_validation_due, train


def small_feeder():
    rng = np.random.default_rng(0)
    bands = rng.normal(size=(1, 64, 64)).astype("float32")
    labels = (bands[0] > 0).astype("uint8")
    windows = [Window(row, col, 16, 16, 16.0) for row in range(0, 48, 16) for col in range(0, 48, 16)]
    return Feeder(
        bands, labels, windows, window_px=16, crop_px=16, augmentation=None, device=torch.device("cpu")
    )


def small_network():
    torch.manual_seed(0)
    return nn.Conv2d(1, 2, 1)


def loss_of(logits, labels):
    return nn.functional.cross_entropy(logits, labels)


def trained(validate, steps=40):
    network = small_network()
    recipe = Recipe(steps=steps, batch=2, adam_rate=0.05, validations=4)
    return network, train(network, small_feeder(), loss_of, recipe, validate=validate)


def test_a_network_learns_the_sign_of_a_field():
    _, history = trained(lambda network: 0.0)
    assert np.mean(history.loss[-5:]) < 0.5 * np.mean(history.loss[:5])


def test_the_same_seed_ends_with_the_same_weights_bit_for_bit():
    one, two = trained(lambda network: 0.0)[0], trained(lambda network: 0.0)[0]
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), two.parameters()))


def test_the_weights_that_scored_best_are_the_ones_that_stay():
    seen = []

    def falling(network):
        seen.append(network.weight.detach().clone())
        return -float(len(seen)) + 2

    network, history = trained(falling)
    assert history.best_step == history.fwiou[0][0]
    assert torch.equal(network.weight, seen[0]) and not torch.equal(seen[0], seen[-1])


def test_adam_hands_over_when_the_loss_is_flat_and_sgd_falls_tenfold_at_each_decay():
    recipe = Recipe(steps=1000, patience=20, warm_up=0.1, decays=(0.5, 0.8))
    optimiser = Optimiser(small_network(), recipe)
    falling = [1.0 / (n + 1) for n in range(60)]
    optimiser.advance(falling)
    assert not optimiser.adam_steps
    losses = falling + [falling[-1]] * 40
    optimiser.advance(losses)
    assert optimiser.adam_steps == 100 and isinstance(optimiser.now, torch.optim.SGD)
    rates = [optimiser.sgd_rate(step) for step in (0, 89, 400, 500, 800)]
    np.testing.assert_allclose(rates, [1e-3 / 90, 1e-3, 1e-3, 1e-4, 1e-5])


def test_every_window_comes_once_before_any_comes_again():
    order, generator = [], torch.Generator().manual_seed(0)
    drawn = torch.cat([draw(order, 9, 3, generator) for _ in range(6)])
    assert sorted(drawn[:9].tolist()) == list(range(9)) == sorted(drawn[9:].tolist())


def test_the_last_step_is_validated_and_the_stretches_before_it_are_equal():
    due = [step for step in range(1, 101) if is_validation_due(step, 100, 4)]
    assert due == [25, 50, 75, 100]
