"""The gather's own backward pass gives embedding_bag's gradients, the same bits however many threads add."""

import pytest
import torch

from concealed_bedrock.models.networks.embedding_bag_cpu import _embedding_bag_cpu

IMAGES, LENGTH, BAGS = 3, 50, 40


def given(dtype=torch.float32):
    chance = torch.Generator().manual_seed(0)
    table = torch.randn(IMAGES * LENGTH, 5, generator=chance).to(dtype).requires_grad_()
    own = torch.randint(0, LENGTH, (IMAGES, BAGS, 7), generator=chance)  # rows come twice and more
    rows = (own + LENGTH * torch.arange(IMAGES)[:, None, None]).flatten(0, 1).int()
    shares = torch.rand(rows.shape, generator=chance).requires_grad_()
    return table, rows, shares, torch.randn(len(rows), 5, generator=chance).to(dtype)


def torchs_own(table, rows, shares):
    own = shares.to(table.dtype)
    return torch.nn.functional.embedding_bag(rows, table, mode="sum", per_sample_weights=own)


def gradients(summed, table, rows, shares, gradient, *further):
    return torch.autograd.grad(summed(table, rows, shares, *further), (table, shares), gradient)


@pytest.mark.parametrize("dtype, error", [(torch.float32, 1e-6), (torch.bfloat16, 2e-2)])
def test_sums_and_gradients_are_those_of_embedding_bag(dtype, error):
    table, rows, shares, gradient = given(dtype)
    assert torch.equal(_embedding_bag_cpu(table, rows, shares, IMAGES), torchs_own(table, rows, shares))
    wanted = gradients(torchs_own, table.float().detach().requires_grad_(), rows, shares, gradient.float())
    found = gradients(_embedding_bag_cpu, table, rows, shares, gradient, IMAGES)
    assert found[0].dtype == dtype and found[1].dtype == torch.float32
    for ours, theirs in zip(found, wanted):
        torch.testing.assert_close(ours.float(), theirs, rtol=error, atol=error)


def test_the_gradient_has_the_same_bits_with_one_thread_and_with_two():
    threads, found = torch.get_num_threads(), []
    try:
        for count in (1, 2):
            torch.set_num_threads(count)
            found.append(gradients(_embedding_bag_cpu, *given(), IMAGES))
    finally:
        torch.set_num_threads(threads)
    assert all(torch.equal(one, two) for one, two in zip(*found))
