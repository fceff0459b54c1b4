"""The search goes to its budget, and goes on from any step as if it had never stopped."""

from dataclasses import replace

import pytest
import torch
from torch.nn import functional as F

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.networks.ggmnet import _GGMNet
from concealed_bedrock.models.search.search import Search, SearchSettings
from concealed_bedrock.models.search.supernet import SuperNet


def toy_batches(seed):
    """Bands whose class is the sign of their local mean."""

    def batch(step):
        x = torch.randn(2, 2, 64, 64, generator=torch.Generator().manual_seed(1000 * seed + step))
        return x, (F.avg_pool2d(x[:, :1], 9, 1, 4)[:, 0] > 0).long()

    return batch


def toy_search(settings, depth=3):
    settings = replace(settings, candidates=2)
    torch.manual_seed(0)
    supernet = SuperNet(2, 2, depth=depth)
    return Search(supernet, toy_batches(1), toy_batches(2), F.cross_entropy, settings)


@pytest.mark.parametrize(
    "budget, measure, is_smaller", [(4_000_000, "parameters", False), (60e9, "multiply-adds", True)]
)
def test_the_search_goes_to_its_budget(budget, measure, is_smaller):
    settings = SearchSettings(
        steps=8, budget=budget, measure=measure, warm_up=0.25, budget_weight=5.0, choice_rate=0.2
    )
    searching, reports = toy_search(settings), []
    before = searching.supernet.expected_size(measure).item()
    found = searching.run(progress=lambda *report, **doing: reports.append(report))
    after = found.history[-1]["size"]
    assert (after < before) == is_smaller
    assert abs(after - budget) < abs(before - budget)
    assert found.history[-1]["loss"] < found.history[0]["loss"] + 1
    assert _GGMNet(2, 2, genotype=found.genotype)(torch.randn(2, 2, 64, 64)).isfinite().all()
    assert reports[-1][0] == 1
    assert found.genotype == found.ranking[0].genotype
    assert found.most_probable in [one.genotype for one in found.ranking]


def test_comparing_networks_does_not_train_them():
    searching = toy_search(SearchSettings(steps=2, budget=900_000))
    searching.run()
    kept = {name: parameter.clone() for name, parameter in searching.supernet.named_parameters()}
    searching.settings = replace(
        searching.settings, budget=searching.supernet.expected_size("parameters").item()
    )
    assert len(searching.ranking(searching.most_probable(), None)) == 3
    assert all(torch.equal(kept[name], p) for name, p in searching.supernet.named_parameters())


def test_choices_stay_open_while_the_weights_warm_up():
    searching = toy_search(SearchSettings(steps=3, budget=400_000, warm_up=0.9))
    before = [parameter.clone() for parameter in searching.supernet.weights()]
    searching.run()
    assert all(not parameter.any() for parameter in searching.supernet.choices.parameters())
    assert any(not torch.equal(a, b) for a, b in zip(before, searching.supernet.weights()))


def test_a_search_that_goes_on_is_the_search_that_never_stopped_bit_for_bit():
    settings = SearchSettings(steps=4, budget=600_000, warm_up=0.3)
    whole = toy_search(settings)
    found = whole.run()
    first = toy_search(settings)
    for _ in range(2):
        loss = first.advance()
        first.step += 1
        first.history.append(first.record(loss))
    kept = {name: tensor.clone() for name, tensor in first.tensors().items()}
    torch.rand(7)  # whatever else happened in between
    second = toy_search(settings)
    second.resume(kept, first.step, first.history)
    again = second.run()
    assert again.genotype == found.genotype and again.history == found.history
    theirs = second.tensors()
    assert all(torch.equal(tensor, theirs[name]) for name, tensor in whole.tensors().items())


@pytest.mark.parametrize("wrong", [{"steps": 0}, {"budget": 0}, {"warm_up": 1.0}])
def test_a_search_that_cannot_be_done_is_refused(wrong):
    with pytest.raises(UserError, match="A search of"):
        SearchSettings(**{"steps": 10, "budget": 1000, **wrong})


def test_a_budget_in_an_unknown_measure_is_refused():
    with pytest.raises(UserError, match="seconds"):
        SearchSettings(steps=1, budget=1.0, measure="seconds")
