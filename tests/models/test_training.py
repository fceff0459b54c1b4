"""Training follows the paper's recipe, keeps the best weights, and repeats itself."""

import numpy as np
import pytest
import torch
from torch import nn

from concealed_bedrock.geology.sampling.windows import Window
from concealed_bedrock.models.training.config import Recipe
from concealed_bedrock.models.training.optimizer import Optimiser
from concealed_bedrock.models.training.state import Run
from concealed_bedrock.models.training.time_budget import is_validation_due, report
from concealed_bedrock.models.training.trainer import draw, train
from concealed_bedrock.models.training.window_sampler import Feeder


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


def test_sgd_goes_on_with_adams_rate_momentum_and_decay_and_forgets_adams_moments():
    network = small_network()
    optimiser = Optimiser(network, Recipe(steps=100, adam_rate=0.01, adam_share=0.03, warm_up=0.1, clip=1e9))
    weight, losses = network.weight, []

    def go(gradient):
        network.zero_grad()
        weight.grad = torch.full_like(weight, gradient)
        before = weight.detach().clone()
        optimiser.step()
        losses.append(1.0)
        optimiser.advance(losses)
        return before, weight.detach()

    for _ in range(3):  # equal gradients: each step of Adam is one rate long
        before, after = go(0.5)
        torch.testing.assert_close(before - after, torch.full_like(weight, 0.01), rtol=1e-4, atol=0)
    assert optimiser.adam_steps == 3 and isinstance(optimiser.now, torch.optim.SGD)
    assert not optimiser.now.state  # no moment of Adam's is taken for momentum
    momentum = torch.zeros_like(weight)
    for step in range(12):
        rate = 0.01 * min(1, (step + 1) / 10)  # 97 steps of SGD: warm-up over 10 of them
        assert optimiser.rate == optimiser.sgd_rate(step) and abs(optimiser.rate - rate) < 1e-9
        before, after = go(0.5)
        momentum = 0.9 * momentum + 0.5 + 5e-4 * before
        torch.testing.assert_close(after, before - rate * momentum)


def test_the_rates_of_a_training_are_adams_the_warm_up_and_the_decays():
    recipe = Recipe(steps=40, batch=2, adam_rate=0.05, adam_share=0.25, warm_up=0.1, validations=4)
    history = train(small_network(), small_feeder(), loss_of, recipe, validate=lambda network: 0.0)
    wanted = [0.05] * 10 + [0.05 / 3, 0.1 / 3] + [0.05] * 13 + [0.005] * 9 + [0.0005] * 6
    np.testing.assert_allclose(history.rate, wanted)
    assert history.adam_steps == 10


def test_training_ends_where_the_validations_under_sgd_bring_nothing_better():
    said = []
    recipe = Recipe(steps=80, batch=2, adam_share=0.25, validations=8, stop_after=2)
    scored = []

    def falling(network):
        scored.append(network.weight.detach().clone())
        return 1.0 / len(scored)

    network = small_network()
    history = train(
        network, small_feeder(), loss_of, recipe, validate=falling, say=lambda *what: said.append(what)
    )
    # Scored at 10 and, as Adam's last weights, at 20; then twice under SGD.
    assert [step for step, _ in history.fwiou] == [10, 20, 30, 40] and len(history.loss) == 40
    assert "after step 40 of 80" in history.end and (history.end, False) in said
    assert history.best_step == 10 and torch.equal(network.weight, scored[0])


def test_training_that_gets_better_is_not_ended():
    recipe = Recipe(steps=80, batch=2, adam_share=0.25, validations=8, stop_after=2)
    better = iter([0.5, 0.4, 0.3, 0.6, 0.5, 0.7, 0.6, 0.5])
    history = train(small_network(), small_feeder(), loss_of, recipe, validate=lambda network: next(better))
    assert len(history.loss) == 80 and not history.end and history.best_step == 60


@pytest.mark.parametrize(
    "step_s, at, told",
    [(0.5, 5, "1,000 steps of 0.5 s: training needs about 8 min here."),
     (150.0, 2, "1,000 steps of 2 min: training needs about 41.7 h here.")],
)  # fmt: skip
def test_the_time_that_a_training_needs_is_told_once_in_its_first_steps(step_s, at, told):
    run, said, left = Run(small_network(), Recipe(steps=1000)), [], []
    for step in range(1, 9):
        run.history.loss.append(1.0)
        run.history.seconds = step * step_s
        report(lambda _, message: left.append(message), run, 0, lambda *what: said.append((run.done, *what)))
    assert said == [(at, told, False)]
    assert left[0].endswith({0.5: "8 min left", 150.0: "41.6 h left"}[step_s])


def test_every_window_comes_once_before_any_comes_again():
    order, generator = [], torch.Generator().manual_seed(0)
    drawn = torch.cat([draw(order, 9, 3, generator) for _ in range(6)])
    assert sorted(drawn[:9].tolist()) == list(range(9)) == sorted(drawn[9:].tolist())


def test_the_last_step_is_validated_and_the_stretches_before_it_are_equal():
    due = [step for step in range(1, 101) if is_validation_due(step, 100, 4)]
    assert due == [25, 50, 75, 100]
