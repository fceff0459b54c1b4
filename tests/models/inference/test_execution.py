"""Number formats and optimised networks give the same classes, within stated bounds of fp32."""

import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.inference import execution
from concealed_bedrock.models.inference.execution import choose_number_format, make_forward, windows_at_once
from concealed_bedrock.models.networks.deform_conv import _DeformableConv2d
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.models.networks.genotype import paper_genotype
from concealed_bedrock.models.networks.ggmnet import _GGMNet

CPU = torch.device("cpu")


def settled_network():
    """A small GGMNet with statistics of its own inputs, so that its logits are of order one."""
    torch.manual_seed(0)
    network = _GGMNet(genotype=paper_genotype(13)).train()
    with torch.no_grad():
        for _ in range(10):
            network(torch.randn(2, 3, 64, 64))
    return network.eval()


def test_channels_last_changes_nothing_and_bf16_and_fp16_change_little():
    network, x = settled_network(), torch.randn(1, 3, 128, 128)
    with torch.inference_mode():
        exact = network(x)
        last = make_forward(network, CPU, "fp32")(x)
        coarse = {name: make_forward(network, CPU, name)(x) for name in ("bf16", "fp16")}
    torch.testing.assert_close(last, exact, atol=1e-4, rtol=1e-4)
    for name, least, most in (("bf16", 0.97, 0.02), ("fp16", 0.995, 0.003)):
        assert coarse[name].dtype == torch.float32
        assert (coarse[name].argmax(1) == exact.argmax(1)).float().mean() > least
        assert (coarse[name] - exact).abs().mean() < most * exact.abs().mean()


def test_an_optimised_network_gives_the_same_numbers_and_leaves_the_network_as_it_was():
    network, x = settled_network(), torch.randn(2, 3, 100, 70)
    for module in network.modules():
        if isinstance(module, _DeformableConv2d):
            torch.nn.init.normal_(module.offset.weight, std=0.05)
            torch.nn.init.normal_(module.offset.bias)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    with torch.inference_mode():
        exact = network(x)
        fast = make_forward(network, CPU, "fp32", for_inference=True)(x)
        coarse = make_forward(network, CPU, "bf16", for_inference=True)(x)
    torch.testing.assert_close(fast, exact, atol=1e-4, rtol=1e-4)
    assert (coarse.argmax(1) == exact.argmax(1)).float().mean() > 0.95
    assert all(torch.equal(tensor, before[name]) for name, tensor in network.state_dict().items())


@pytest.mark.parametrize("spread", [1.0, 40.0])
def test_a_head_in_bands_of_rows_gives_the_same_numbers(monkeypatch, spread):
    """Bands of a few rows, with taps that reach over bands and beyond the picture."""
    network, x = settled_network(), torch.randn(2, 3, 96, 64)
    for module in network.modules():
        if isinstance(module, _DeformableConv2d):
            torch.nn.init.normal_(module.offset.weight, std=0.05 * spread)
            torch.nn.init.normal_(module.offset.bias, std=spread)
    forward = make_forward(network, CPU, "fp32", for_inference=True)
    with torch.inference_mode():
        whole = forward(x)
        monkeypatch.setattr(execution, "_TABLE_NUMBERS", 2 * 68 * 216 * 7)
        torch.testing.assert_close(forward(x), whole, atol=1e-4, rtol=1e-4)


def test_large_windows_are_predicted_one_by_one():
    assert [windows_at_once(px) for px in (64, 128, 512, 700, 1024, 2048)] == [4, 4, 4, 2, 1, 1]


@pytest.mark.parametrize("name", ["u-shape", "fasterseg", "fc-hardnet-70", "hrnet-v1-w32"])
def test_every_network_can_be_optimised(name):
    torch.manual_seed(0)
    network = build_network({"name": name}, 2, 3).train()
    with torch.no_grad():
        network(torch.randn(2, 2, 64, 64))
    x = torch.randn(1, 2, 64, 64)
    with torch.inference_mode():
        exact = network.eval()(x)
        fast = make_forward(network, CPU, "fp32", for_inference=True)(x)
    torch.testing.assert_close(fast, exact, atol=1e-3, rtol=1e-3)


def test_training_in_bf16_follows_the_same_gradient():
    network, x = settled_network(), torch.randn(2, 3, 64, 64)
    gradients = []
    for number_format in ("fp32", "bf16"):
        network.zero_grad()
        make_forward(network, CPU, number_format)(x).square().mean().backward()
        gradients.append(network.head.stages[0].conv.weight.grad.flatten().clone())
    assert torch.cosine_similarity(*gradients, dim=0) > 0.99


def test_saving_memory_gives_the_same_gradients():
    network, x = settled_network(), torch.randn(2, 3, 64, 64)
    gradients = []
    for recomputes in (False, True):
        for module in network.modules():
            if isinstance(module, _DeformableConv2d):
                module.recomputes = recomputes
        network.zero_grad()
        network(x).square().mean().backward()
        gradients.append([parameter.grad.clone() for parameter in network.parameters()])
    torch.testing.assert_close(*gradients)


def test_a_cpu_takes_bf16_where_it_computes_in_it_unless_chosen_otherwise(monkeypatch):
    for capabilities, chosen in (
        ({"avx512_bf16": True}, "bf16"),
        ({"amx_bf16": True}, "bf16"),
        ({"avx512_bf16": False}, "fp32"),
        ({}, "fp32"),
    ):
        monkeypatch.setattr(torch.cpu, "get_capabilities", lambda found=capabilities: found)
        assert choose_number_format(CPU) == chosen
        assert choose_number_format(CPU, "fp32") == "fp32"


def test_an_unknown_number_format_is_refused():
    with pytest.raises(UserError, match="no number format 'int8'"):
        choose_number_format(CPU, "int8")
