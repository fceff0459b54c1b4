"""The network that learned probabilities are decoded to meets the budget."""

import pytest
import torch

from concealed_bedrock.models.search.choices import genotype_size
from concealed_bedrock.models.search.decode import _decode
from concealed_bedrock.models.search.supernet import SuperNet


def draw(choices, seed, temperature=1.0):
    return choices.draw(temperature, torch.Generator().manual_seed(seed), is_uniform=True)


@pytest.mark.parametrize("budget", [900_000, 1_800_000])
def test_open_choices_are_decoded_to_a_network_of_the_budget(budget):
    supernet = SuperNet(2, 3, depth=6)
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for logits in supernet.choices.parameters():
            logits.copy_(0.1 * torch.randn(logits.shape, generator=generator))
    found = _decode(
        supernet.choices, budget=budget, fixed=supernet.fixed_size("parameters"), measure="parameters"
    )
    assert genotype_size(found, "parameters", 2, 3) == pytest.approx(budget, rel=0.02)


def test_settled_choices_are_decoded_as_they_are():
    supernet = SuperNet(2, 3, depth=6)
    wanted = draw(supernet.choices, 3).genotype()
    with torch.no_grad():
        for logits, drawn in zip(supernet.choices.parameters(), flat(draw(supernet.choices, 3))):
            logits.copy_(200 * drawn)
    size = genotype_size(wanted, "parameters", 2, 3)
    fixed = supernet.fixed_size("parameters")
    assert _decode(supernet.choices, budget=size, fixed=fixed, measure="parameters") == wanted


def flat(drawn):
    """The one-hot vectors in the order of the choices' parameters."""
    return [*drawn.operators, *drawn.widths, *drawn.starts, *drawn.downs]
