"""Gaussian sums over outcrop: the same whether all nodes are read or those alone that have weight."""

import pytest
import torch

from concealed_bedrock.models.features.class_fits import _MOST_NODES, _kernel, _weighted


@pytest.mark.parametrize("step", [0.2, 0.5, 20.0])
@pytest.mark.parametrize("shape", [(5,), (2, 5)], ids=["down", "across"])
def test_sums_along_many_nodes_are_those_of_all_nodes(step, shape):
    n = 2 * _MOST_NODES + 7
    generator = torch.Generator().manual_seed(2)
    planes = torch.rand(*shape[:-1], n, shape[-1], generator=generator)
    expected = _kernel(n, step).double() @ planes.double()
    torch.testing.assert_close(_weighted(planes, step).double(), expected, rtol=1e-5, atol=1e-7)


def test_sums_along_few_nodes_are_the_plain_product_to_the_byte():
    planes = torch.rand(3, _MOST_NODES, 5, generator=torch.Generator().manual_seed(3))
    assert torch.equal(_weighted(planes, 0.5), _kernel(_MOST_NODES, 0.5) @ planes)


def test_gradients_reach_every_node():
    planes = torch.ones(_MOST_NODES + 40, 2, requires_grad=True)
    _weighted(planes, 0.5).sum().backward()
    torch.testing.assert_close(planes.grad, _kernel(len(planes), 0.5).sum(0)[:, None].expand(-1, 2))
