"""Training follows the paper, keeps the best weights, and is reproducible."""

import numpy as np
import pytest
import torch
from torch import nn

from concealed_bedrock.geology.sampling.windows import Window
from concealed_bedrock.models.training.config import TrainingConfig
from concealed_bedrock.models.training.optimizer import AdamThenSGD
from concealed_bedrock.models.training.state import TrainerState
from concealed_bedrock.models.training.time_budget import is_validation_due, report_progress
from concealed_bedrock.models.training.trainer import train
from concealed_bedrock.models.training.window_sampler import WindowSampler


def small_sampler():
    rng = np.random.default_rng(0)
    bands = rng.normal(size=(1, 64, 64)).astype("float32")
    labels = (bands[0] > 0).astype("uint8")
    windows = [Window(row, col, 16, 16, 16.0) for row in range(0, 48, 16) for col in range(0, 48, 16)]
    return WindowSampler(
        bands, labels, windows, window_px=16, crop_px=16, augmentation=None, device=torch.device("cpu")
    )


def small_network():
    torch.manual_seed(0)
    return nn.Conv2d(1, 2, 1)


def loss_function(logits, labels):
    return nn.functional.cross_entropy(logits, labels)


def trained(validate, steps=40):
    network = small_network()
    config = TrainingConfig(steps=steps, batch=2, adam_rate=0.05, validations=4)
    return network, train(network, small_sampler(), loss_function, config, validate=validate)


def test_a_network_learns_the_sign_of_a_field():
    _, history = trained(lambda network: 0.0)
    assert np.mean(history.loss[-5:]) < 0.5 * np.mean(history.loss[:5])


def test_the_same_seed_ends_with_the_same_weights_bit_for_bit():
    one, two = trained(lambda network: 0.0)[0], trained(lambda network: 0.0)[0]
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), two.parameters()))


def test_the_weights_of_the_best_validation_are_kept():
    kept = []

    def falling(network):
        kept.append(network.weight.detach().clone())
        return -float(len(kept)) + 2

    network, history = trained(falling)
    assert history.best_step == history.fwiou[0][0]
    assert torch.equal(network.weight, kept[0]) and not torch.equal(kept[0], kept[-1])


def test_adam_ends_when_the_loss_is_flat_and_the_rate_of_sgd_falls_tenfold_at_each_decay():
    config = TrainingConfig(steps=1000, patience=20, warm_up=0.1, decays=(0.5, 0.8))
    optimizer = AdamThenSGD(small_network(), config)
    falling = [1.0 / (n + 1) for n in range(60)]
    optimizer.advance(falling)
    assert not optimizer.adam_steps
    losses = falling + [falling[-1]] * 40
    optimizer.advance(losses)
    assert optimizer.adam_steps == 100 and isinstance(optimizer.current, torch.optim.SGD)
    rates = [optimizer.sgd_rate(step) for step in (0, 89, 400, 500, 800)]
    np.testing.assert_allclose(rates, [1e-3 / 90, 1e-3, 1e-3, 1e-4, 1e-5])


def test_sgd_starts_with_adams_rate_momentum_and_decay_but_not_adams_moments():
    network = small_network()
    config = TrainingConfig(steps=100, adam_rate=0.01, adam_share=0.03, warm_up=0.1, clip=1e9)
    optimizer = AdamThenSGD(network, config)
    weight, losses = network.weight, []

    def go(gradient):
        network.zero_grad()
        weight.grad = torch.full_like(weight, gradient)
        before = weight.detach().clone()
        optimizer.step()
        losses.append(1.0)
        optimizer.advance(losses)
        return before, weight.detach()

    for _ in range(3):  # equal gradients: each step of Adam is one rate long
        before, after = go(0.5)
        torch.testing.assert_close(before - after, torch.full_like(weight, 0.01), rtol=1e-4, atol=0)
    assert optimizer.adam_steps == 3 and isinstance(optimizer.current, torch.optim.SGD)
    assert not optimizer.current.state  # no moment of Adam's is taken for momentum
    momentum = torch.zeros_like(weight)
    for step in range(12):
        rate = 0.01 * min(1, (step + 1) / 10)  # 97 steps of SGD: warm-up over 10 of them
        assert optimizer.rate == optimizer.sgd_rate(step) and abs(optimizer.rate - rate) < 1e-9
        before, after = go(0.5)
        momentum = 0.9 * momentum + 0.5 + 5e-4 * before
        torch.testing.assert_close(after, before - rate * momentum)


def test_the_rates_of_a_training_are_adams_the_warm_up_and_the_decays():
    config = TrainingConfig(steps=40, batch=2, adam_rate=0.05, adam_share=0.25, warm_up=0.1, validations=4)
    history = train(small_network(), small_sampler(), loss_function, config, validate=lambda network: 0.0)
    wanted = [0.05] * 10 + [0.05 / 3, 0.1 / 3] + [0.05] * 13 + [0.005] * 9 + [0.0005] * 6
    np.testing.assert_allclose(history.rate, wanted)
    assert history.adam_steps == 10


def test_training_stops_early_where_the_validations_under_sgd_do_not_improve():
    said = []
    config = TrainingConfig(steps=80, batch=2, adam_share=0.25, validations=8, stop_after=2)
    scored = []

    def falling(network):
        scored.append(network.weight.detach().clone())
        return 1.0 / len(scored)

    network = small_network()
    history = train(
        network, small_sampler(), loss_function, config, validate=falling, log=lambda *what: said.append(what)
    )
    # Scored at 10 and, as Adam's last weights, at 20; then twice under SGD.
    assert [step for step, _ in history.fwiou] == [10, 20, 30, 40] and len(history.loss) == 40
    assert "after step 40 of 80" in history.end and (history.end, False) in said
    assert history.best_step == 10 and torch.equal(network.weight, scored[0])


def test_training_that_improves_is_not_stopped():
    config = TrainingConfig(steps=80, batch=2, adam_share=0.25, validations=8, stop_after=2)
    better = iter([0.5, 0.4, 0.3, 0.6, 0.5, 0.7, 0.6, 0.5])
    network, sampler = small_network(), small_sampler()
    history = train(network, sampler, loss_function, config, validate=lambda network: next(better))
    assert len(history.loss) == 80 and not history.end and history.best_step == 60


@pytest.mark.parametrize(
    "step_s, at, sentence",
    [
        (0.5, 5, "1,000 steps of 0.5 s: training needs about 8 min here."),
        (150.0, 2, "1,000 steps of 2 min: training needs about 41.7 h here."),
    ],
)
def test_the_time_of_a_training_is_reported_once_in_its_first_steps(step_s, at, sentence):
    state, said, left = TrainerState(small_network(), TrainingConfig(steps=1000)), [], []
    for step in range(1, 9):
        state.history.loss.append(1.0)
        state.history.seconds = step * step_s
        log = lambda *what: said.append((state.done, *what))  # noqa: E731
        report_progress(lambda _, message: left.append(message), state, 0, log)
    assert said == [(at, sentence, False)]
    assert left[0].endswith({0.5: "8 min left", 150.0: "41.6 h left"}[step_s])


def test_the_last_step_is_validated_and_the_stretches_before_it_are_equal():
    due = [step for step in range(1, 101) if is_validation_due(step, 100, 4)]
    assert due == [25, 50, 75, 100]
