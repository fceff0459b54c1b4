"""GGMNet: the paper's counts, any size in and out, and every part in use."""

import pytest
import torch

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.networks.factory import build_network, count_parameters
from concealed_bedrock.models.networks.genotype import Branch, Genotype, _Layer, paper_genotype
from concealed_bedrock.models.networks.ggmnet import ABLATIONS, _GGMNet

TABLE_4 = {16: 4_678_878, 18: 6_454_110, 20: 8_557_022, 22: 10_332_254, 24: 12_435_166}
PAPER_TABLE_4 = {16: 4.7, 18: 6.5, 20: 8.6, 22: 10.3, 24: 12.4}
TABLE_5 = {"a": 10_155_138, "b": 10_242_050, "c": 10_269_506, "d": 10_332_254, "full": 10_332_254}


def small_genotype():
    """One layer more than the shortest with three branches, every kind of operator in it."""
    eighth = [("3x3", 2), ("identity", 2), ("zoomed 5x5", 4), ("5x5", 4)]
    layers = [[_Layer(*layer) for layer in eighth], [_Layer("down 3x3", 2), _Layer("zoomed 3x3", 2)]]
    return Genotype(
        (
            Branch(8, 0, tuple(layers[0])),
            Branch(16, 2, tuple(layers[1])),
            Branch(32, 3, (_Layer("max pool", 2),)),
        )
    )


@pytest.mark.parametrize("depth", TABLE_4)
def test_parameter_counts_are_those_of_table_4(depth):
    with torch.device("meta"):
        count = count_parameters(_GGMNet(genotype=paper_genotype(depth)))
    assert count == TABLE_4[depth]
    assert round(count / 1e6, 1) == PAPER_TABLE_4[depth]


@pytest.mark.parametrize("row", ABLATIONS)
def test_parameter_counts_of_the_rows_of_table_5(row):
    with torch.device("meta"):
        assert count_parameters(_GGMNet(parts=ABLATIONS[row])) == TABLE_5[row]


@pytest.mark.parametrize("sides", [(64, 64), (65, 100), (127, 129), (64, 192)])
def test_any_sides_bands_and_classes_come_out_as_they_went_in(sides):
    network = _GGMNet(5, 7, genotype=small_genotype()).eval()
    with torch.inference_mode():
        assert network(torch.randn(1, 5, *sides)).shape == (1, 7, *sides)


def test_padding_does_not_move_the_picture():
    torch.manual_seed(0)
    network = _GGMNet(genotype=small_genotype()).eval()
    x = torch.randn(1, 3, 128, 192)
    x[..., 96:, :] = x[..., 63:95, :].flip(-2)  # mirrored over row 95, as the padding does
    with torch.inference_mode():
        torch.testing.assert_close(network(x[..., :96, :]), network(x)[..., :96, :])


@pytest.mark.parametrize("sides", [(63, 64), (200, 1)])
def test_a_window_smaller_than_64_pixels_is_refused(sides):
    with pytest.raises(UserError, match="at least 64"):
        _GGMNet(genotype=small_genotype())(torch.randn(1, 3, *sides))


@pytest.mark.parametrize("row", ABLATIONS)
def test_every_parameter_is_learned_from(row):
    torch.manual_seed(0)
    network = _GGMNet(genotype=small_genotype(), parts=ABLATIONS[row])
    network(torch.randn(2, 3, 64, 64)).square().sum().backward()
    for name, parameter in network.named_parameters():
        assert parameter.grad is not None and parameter.grad.abs().max() > 0, name


def test_a_batch_of_one_can_be_trained_on():
    network = _GGMNet(genotype=small_genotype()).train()
    assert network(torch.randn(1, 3, 64, 64)).isfinite().all()


def test_residual_connections_add_the_input():
    torch.manual_seed(0)
    with_them = _GGMNet(genotype=small_genotype()).eval()
    without = _GGMNet(genotype=small_genotype(), parts=ABLATIONS["d"]).eval()
    without.load_state_dict(with_them.state_dict())
    x = torch.randn(1, 3, 64, 64)
    with torch.inference_mode():
        layer = with_them.features.branches[0][3], without.features.branches[0][3]
        features = torch.randn(1, 32, 8, 8)
        before_relu = without.features.branches[0][3].conv(features)
        torch.testing.assert_close(layer[0](features), (before_relu + features).relu())
        torch.testing.assert_close(layer[1](features), before_relu.relu())
        assert not torch.allclose(with_them(x), without(x))


def test_channels_last_gives_the_same_logits():
    torch.manual_seed(0)
    network = _GGMNet(genotype=small_genotype()).eval()
    x = torch.randn(1, 3, 96, 64)
    with torch.inference_mode():
        plain = network(x)
        network.to(memory_format=torch.channels_last)
        torch.testing.assert_close(
            network(x.to(memory_format=torch.channels_last)), plain, atol=1e-5, rtol=1e-4
        )


def test_an_architecture_of_plain_data_builds_the_same_network():
    architecture = {"name": "ggmnet", "genotype": small_genotype().to_dict(), "parts": ["deformable"]}
    torch.manual_seed(1)
    built = build_network(architecture, 2, 4)
    torch.manual_seed(1)
    made = _GGMNet(2, 4, genotype=small_genotype(), parts=["deformable"])
    for (name, one), (_, other) in zip(built.state_dict().items(), made.state_dict().items(), strict=True):
        torch.testing.assert_close(one, other, msg=name)


@pytest.mark.parametrize(
    "architecture, bands, classes, message",
    [
        ({"name": "resnet"}, 3, 10, "no network named 'resnet'"),
        ({}, 3, 10, "no network named ''"),
        ({"name": "ggmnet", "parts": ["memory"]}, 3, 10, "no part named memory"),
        ({"name": "ggmnet"}, 0, 10, "0 bands"),
        ({"name": "ggmnet"}, 3, 1, "1 classes"),
    ],
)
def test_what_cannot_be_built_is_refused_with_a_remedy(architecture, bands, classes, message):
    with pytest.raises(UserError, match=message) as problem:
        build_network(architecture, bands, classes)
    assert problem.value.remedy
