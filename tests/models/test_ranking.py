import pytest
import torch

from concealed_bedrock.models.choices import Choices, genotype_of
from concealed_bedrock.models.costs import genotype_size
from concealed_bedrock.models.genotype import paper_genotype
from concealed_bedrock.models.ranking import TOLERANCE, drawn_near, drawn_of, ranked
from concealed_bedrock.models.supernet import SuperNet

CPU = torch.device("cpu")


def some_networks(count, depth=5):
    choices = Choices(depth)
    return [choices.draw(1.0, torch.Generator().manual_seed(seed)) for seed in range(count)]


@pytest.mark.parametrize("depth", [13, 16, 22])
def test_a_genotype_that_is_drawn_is_itself_again(depth):
    assert genotype_of(drawn_of(paper_genotype(depth), CPU)) == paper_genotype(depth)


def test_a_drawn_genotype_computes_what_the_draw_computed():
    torch.manual_seed(0)
    supernet, x = SuperNet(2, 3, depth=5).eval(), torch.randn(1, 2, 64, 64)
    for drawn in some_networks(6):
        supernet.features.drawn = drawn
        first = supernet(x)
        supernet.features.drawn = drawn_of(genotype_of(drawn), CPU)
        torch.testing.assert_close(supernet(x), first)


def test_the_best_network_comes_first_though_single_batches_mislead():
    candidates = some_networks(9)
    quality = {id(drawn): 0.1 * place for place, drawn in enumerate(candidates[::-1])}
    noise = torch.randn(64, generator=torch.Generator().manual_seed(1))  # a hard batch is hard for all
    found = ranked(candidates, lambda drawn, batch: quality[id(drawn)] + noise[batch].item())
    assert [one.genotype for one in found] == [genotype_of(drawn) for drawn in candidates[::-1]]
    assert [one.batches for one in found] == [8, 8, 4, 4, 2, 2, 2, 2, 2]


def test_a_single_network_is_ranked_too():
    (only,) = ranked(some_networks(1), lambda drawn, batch: 1.0 + batch)
    assert (only.loss, only.batches) == (1.5, 2)


def test_networks_are_drawn_near_the_budget():
    supernet = SuperNet(3, 10, depth=13)
    budget = supernet.expected_size("parameters").item()
    found = drawn_near(
        supernet.choices, 5, budget=budget, fixed=supernet.fixed_size("parameters"), measure="parameters",
        seed=1,
    )  # fmt: skip
    sizes = [genotype_size(genotype_of(drawn), "parameters", 3, 10) for drawn in found]
    assert len(sizes) == 5
    assert sizes == pytest.approx([budget] * 5, rel=TOLERANCE + 1e-3)
