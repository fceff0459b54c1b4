"""Expected sizes are those of the networks that are built."""

import pytest
import torch

from concealed_bedrock.models.networks.genotype import paper_genotype
from concealed_bedrock.models.search.choices import genotype_size
from concealed_bedrock.models.search.supernet import SuperNet


def draw(choices, seed, temperature=1.0):
    return choices.draw(temperature, torch.Generator().manual_seed(seed), is_uniform=True)


@pytest.mark.parametrize("measure", ["parameters", "multiply-adds"])
def test_expected_size_of_settled_choices_is_that_of_the_built_network(measure):
    supernet = SuperNet(2, 3, depth=6)
    generator = torch.Generator().manual_seed(5)
    with torch.no_grad():
        for _ in range(3):
            for logits in supernet.choices.parameters():
                rank = torch.randn(logits.shape, generator=generator).argsort(-1).argsort(-1)
                logits.copy_(1e3 * rank)  # far apart, so that every choice is certain
            built = genotype_size(supernet.choices.genotype(), measure, 2, 3)
            assert supernet.expected_size(measure).item() == pytest.approx(built, rel=1e-5)


def test_expected_size_of_open_choices_is_the_mean_over_drawn_networks():
    supernet = SuperNet(2, 3, depth=5)
    sizes = [
        genotype_size(draw(supernet.choices, seed).genotype(), "parameters", 2, 3) for seed in range(120)
    ]
    error = 3 * torch.tensor(sizes).double().std().item() / len(sizes) ** 0.5
    assert supernet.expected_size("parameters").item() == pytest.approx(sum(sizes) / len(sizes), abs=error)


def test_multiply_adds_of_the_default_network_are_those_of_its_convolutions():
    assert genotype_size(paper_genotype(22), "multiply-adds", 3, 10) == pytest.approx(80.1e9, rel=1e-3)
