"""Training follows the paper, keeps the best weights, and is reproducible."""

import numpy as np
import torch
from torch import nn

from concealed_bedrock.geology.sampling.windows import Window
from concealed_bedrock.models.training.config import _TrainingConfig
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
    config = _TrainingConfig(steps=steps, batch=2, adam_rate=0.05, validations=4)
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


def test_the_rates_of_a_training_are_adams_the_warm_up_and_the_decays():
    config = _TrainingConfig(steps=40, batch=2, adam_rate=0.05, adam_share=0.25, warm_up=0.1, validations=4)
    history = train(small_network(), small_sampler(), loss_function, config, validate=lambda network: 0.0)
    wanted = [0.05] * 10 + [0.05 / 3, 0.1 / 3] + [0.05] * 13 + [0.005] * 9 + [0.0005] * 6
    np.testing.assert_allclose(history.rate, wanted)
    assert history.adam_steps == 10


def test_training_stops_early_where_the_validations_under_sgd_do_not_improve():
    said = []
    config = _TrainingConfig(steps=80, batch=2, adam_share=0.25, validations=8, stop_after=2)
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
    config = _TrainingConfig(steps=80, batch=2, adam_share=0.25, validations=8, stop_after=2)
    better = iter([0.5, 0.4, 0.3, 0.6, 0.5, 0.7, 0.6, 0.5])
    network, sampler = small_network(), small_sampler()
    history = train(network, sampler, loss_function, config, validate=lambda network: next(better))
    assert len(history.loss) == 80 and not history.end and history.best_step == 60
