import pytest
import torch

from concealed_bedrock.models.networks.genotype import paper_genotype
from concealed_bedrock.models.search.choices import _Choices, genotype_size
from concealed_bedrock.models.search.decode import _RANKING_TOLERANCE, _drawn_near, _drawn_of, _ranked
from concealed_bedrock.models.search.supernet import SuperNet

CPU = torch.device("cpu")


def some_networks(count, depth=5):
    choices = _Choices(depth)
    return [choices.draw(1.0, torch.Generator().manual_seed(seed)) for seed in range(count)]


@pytest.mark.parametrize("depth", [13, 16, 22])
def test_a_genotype_that_is_drawn_is_itself_again(depth):
    assert _drawn_of(paper_genotype(depth), CPU).genotype() == paper_genotype(depth)


def test_a_drawn_genotype_computes_what_the_draw_computed():
    torch.manual_seed(0)
    supernet, x = SuperNet(2, 3, depth=5).eval(), torch.randn(1, 2, 64, 64)
    for drawn in some_networks(6):
        supernet.features.drawn = drawn
        first = supernet(x)
        supernet.features.drawn = _drawn_of(drawn.genotype(), CPU)
        torch.testing.assert_close(supernet(x), first)


def test_the_best_network_comes_first_though_single_batches_mislead():
    candidates = some_networks(9)
    quality = {id(drawn): 0.1 * place for place, drawn in enumerate(candidates[::-1])}
    noise = torch.randn(64, generator=torch.Generator().manual_seed(1))  # a hard batch is hard for all
    found = _ranked(candidates, lambda drawn, batch: quality[id(drawn)] + noise[batch].item())
    assert [one.genotype for one in found] == [drawn.genotype() for drawn in candidates[::-1]]
    assert [one.batches for one in found] == [8, 8, 4, 4, 2, 2, 2, 2, 2]


def test_a_single_network_is_ranked_too():
    (only,) = _ranked(some_networks(1), lambda drawn, batch: 1.0 + batch)
    assert (only.loss, only.batches) == (1.5, 2)


def near(supernet, first, count, budget):
    fixed = supernet.fixed_size("parameters")
    found = _drawn_near(
        supernet.choices, first, count, budget=budget, fixed=fixed, measure="parameters", seed=1
    )
    return [drawn.genotype() for drawn in found]


def test_networks_are_drawn_near_the_budget_the_first_among_them_and_none_twice():
    supernet = SuperNet(3, 10, depth=13)
    budget = supernet.expected_size("parameters").item()
    first, *others = near(supernet, paper_genotype(13), 5, budget)
    assert first == paper_genotype(13) and len(set(others)) == 5
    sizes = [genotype_size(genotype, "parameters", 3, 10) for genotype in others]
    assert sizes == pytest.approx([budget] * 5, rel=_RANKING_TOLERANCE + 1e-3)


def test_a_search_that_has_decided_has_one_network_to_compare():
    supernet = SuperNet(3, 10, depth=5)
    with torch.no_grad():
        for logits in (*supernet.choices.operators, *supernet.choices.widths, *supernet.choices.downs):
            logits[..., 1] = 60.0
        for layer, logits in enumerate(supernet.choices.starts, 1):
            logits[layer] = 60.0
    first = supernet.choices.genotype()
    assert near(supernet, first, 3, genotype_size(first, "parameters", 3, 10)) == [first]
