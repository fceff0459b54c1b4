"""Draws are networks that can be built, follow the probabilities and carry gradients."""

import torch

from concealed_bedrock.models.search.choices import _Choices, _gumbel_one_hot


def draw(choices, seed, temperature=1.0):
    return choices.draw(temperature, torch.Generator().manual_seed(seed), is_uniform=True)


def test_every_uniform_draw_is_a_network_that_can_be_built():
    choices = _Choices(3)
    starts = {tuple(b.start for b in draw(choices, seed).genotype().branches) for seed in range(40)}
    assert starts == {(0, 1, 2)}  # three layers leave one way only
    choices = _Choices(9)
    starts = [draw(choices, seed).genotype().branches for seed in range(200)]
    assert {branches[1].start for branches in starts} == set(range(1, 8))
    assert {branches[2].start for branches in starts} == set(range(2, 9))


def test_draws_follow_the_probabilities_and_carry_their_gradient():
    logits = torch.tensor([0.0, 1.0, 2.0]).repeat(20_000, 1).requires_grad_()
    drawn = _gumbel_one_hot(logits, 0.5, torch.Generator().manual_seed(0))
    assert torch.equal(drawn.detach().round().sum(-1), torch.ones(20_000))
    torch.testing.assert_close(drawn.detach().mean(0), logits[0].softmax(-1).detach(), atol=0.01, rtol=0)
    (drawn * torch.tensor([0.0, 0.0, 1.0])).sum().backward()
    assert (logits.grad[:, 2] > 0).float().mean() > 0.9 and (logits.grad[:, 0] <= 0).all()
