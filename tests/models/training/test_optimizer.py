"""Adam, then SGD: when it takes over, from what, and at which learning rates."""

import numpy as np
import torch
from torch import nn

from concealed_bedrock.models.training.config import _TrainingConfig
from concealed_bedrock.models.training.state import _AdamThenSGD


def small_network():
    torch.manual_seed(0)
    return nn.Conv2d(1, 2, 1)


def test_adam_ends_when_the_loss_is_flat_and_the_rate_of_sgd_falls_tenfold_at_each_decay():
    config = _TrainingConfig(steps=1000, patience=20, warm_up=0.1, decays=(0.5, 0.8))
    optimizer = _AdamThenSGD(small_network(), config)
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
    config = _TrainingConfig(steps=100, adam_rate=0.01, adam_share=0.03, warm_up=0.1, clip=1e9)
    optimizer = _AdamThenSGD(network, config)
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
