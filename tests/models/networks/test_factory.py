"""The networks GGMNet is compared with (Table 6): their counts, and the same door for all."""

import pytest
import torch

from concealed_bedrock.contract import vocabulary
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.networks.comparison import GENOTYPE_FILE, _links
from concealed_bedrock.models.networks.factory import (
    NETWORKS,
    build_network,
    count_parameters,
    describe_network,
    kind_of,
)
from concealed_bedrock.models.networks.genotype import Genotype, paper_genotype

COUNTS = {
    "ggmnet": 10_332_254,
    "u-shape": 10_155_138,
    "ablation-b": 10_242_050,
    "ablation-c": 10_269_506,
    "ablation-d": 10_332_254,
    "fasterseg": 4_401_258,
    "fc-hardnet-70": 4_118_816,
    "hrnet-v1-w32": 28_535_882,
}


@pytest.mark.parametrize("name", NETWORKS)
def test_parameter_counts_at_three_bands_and_ten_classes(name):
    with torch.device("meta"):
        assert count_parameters(build_network({"name": name}, 3, 10)) == COUNTS[name]


@pytest.mark.parametrize("name", NETWORKS)
def test_every_network_takes_any_sides_and_learns_with_all_its_parameters(name):
    torch.manual_seed(0)
    network = build_network({"name": name}, 4, 3)
    logits = network(torch.randn(2, 4, 65, 64))
    assert logits.shape == (2, 3, 65, 64)
    logits.square().mean().backward()
    idle = [key for key, parameter in network.named_parameters() if not parameter.grad.abs().max() > 0]
    assert idle == []


def test_a_job_names_every_network_and_no_other():
    assert list(vocabulary.NETWORKS) == list(NETWORKS)


@pytest.mark.parametrize("name", NETWORKS)
def test_a_described_network_is_the_same_network_whatever_the_defaults_become(name):
    described = describe_network(name)
    assert ("genotype" in described) == (kind_of(name).genotype is not None)
    with torch.device("meta"):
        assert count_parameters(build_network(described, 3, 10)) == COUNTS[name]


@pytest.mark.parametrize(
    "name, settings, word",
    [
        ("hrnet-v1-w32", {"genotype": paper_genotype(16)}, "genotype"),
        ("fc-hardnet-70", {"depth": 16}, "depth of 16"),
        ("fasterseg", {"depth": 16}, "depth of 16"),
        ("resnet", {}, "resnet"),
    ],
)
def test_settings_that_a_network_does_not_have_are_refused(name, settings, word):
    with pytest.raises(UserError, match=word) as caught:
        describe_network(name, **settings)
    assert caught.value.remedy.endswith(".")


def test_the_genotype_files_are_the_networks_they_are_named_after():
    assert Genotype.read(GENOTYPE_FILE.with_name("ggmnet_22.json")) == paper_genotype(22)
    assert [branch.start for branch in Genotype.read(GENOTYPE_FILE).branches] == [0, 3, 7]


def test_a_harmonic_block_links_by_powers_of_two():
    found = {layer: _links(layer) for layer in (1, 2, 3, 4, 6, 8)}
    assert found == {1: [0], 2: [1, 0], 3: [2], 4: [3, 2, 0], 6: [5, 4], 8: [7, 6, 4, 0]}
