"""Architecture search: the supernet is every network it holds, and choices follow data and budget."""

import itertools
from dataclasses import replace

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.models.networks.genotype import DOWNSAMPLINGS, OPERATORS, paper_genotype
from concealed_bedrock.models.networks.ggmnet import GGMNet
from concealed_bedrock.models.search.choices import Choices, _gumbel_one_hot, genotype_of
from concealed_bedrock.models.search.costs import genotype_size
from concealed_bedrock.models.search.decode import decode
from concealed_bedrock.models.search.search import Search, SearchSettings
from concealed_bedrock.models.search.supernet import SuperNet


def draw(choices, seed, temperature=1.0):
    return choices.draw(temperature, torch.Generator().manual_seed(seed), is_uniform=True)


def inherit(module, source, channels_in=None):
    """Copy into a network's part the leading (or given) channels of the supernet's."""
    pairs = zip(module.modules(), source.modules(), strict=True)
    for ours, theirs in pairs:
        if isinstance(ours, nn.Conv2d):
            kept = range(ours.in_channels) if channels_in is None else channels_in
            ours.weight.data = theirs.weight.data[: ours.out_channels, list(kept)].clone()
        elif isinstance(ours, nn.BatchNorm2d):
            for name in ("weight", "bias", "running_mean", "running_var"):
                getattr(ours, name).data = getattr(theirs, name).data[: ours.num_features].clone()


def inherited_network(supernet, genotype):
    """The network of a genotype with the supernet's weights."""
    network = GGMNet(2, 3, genotype=genotype).eval()
    network.encoder, network.head = supernet.encoder, supernet.head
    for number, branch in enumerate(genotype.branches):
        layers = zip(branch.layers, network.features.branches[number])
        for place, (layer, module) in enumerate(layers, branch.start):
            if layer.operator in DOWNSAMPLINGS:
                source = supernet.features.downs[number - 1].options[DOWNSAMPLINGS.index(layer.operator)]
            else:
                options = supernet.features.branches[number][place].options
                source = options[OPERATORS.index(layer.operator)]
            inherit(module, source)
        inherit(network.refinements[number], supernet.refinements[number])
    network.fusion = supernet.fusion
    widths, widest = network.features.widths, supernet.features.widths
    offsets = [0, *itertools.accumulate(widest)]
    kept = [offset + channel for offset, width in zip(offsets, widths) for channel in range(width)]
    kept += range(offsets[-1], offsets[-1] + 96)
    network.fusion = type(supernet.fusion)(widths, 96, 96).eval()
    inherit(network.fusion.mix, supernet.fusion.mix, kept)
    network.fusion.attention = supernet.fusion.attention
    return network


def test_the_supernet_computes_what_each_network_it_holds_computes():
    torch.manual_seed(0)
    supernet = SuperNet(2, 3, depth=6)
    with torch.no_grad():
        for seed in range(4):  # statistics that are not the initial ones
            supernet.features.drawn = draw(supernet.choices, seed)
            supernet(torch.randn(2, 2, 64, 64))
    supernet.eval()
    x, operators = torch.randn(1, 2, 64, 64), set()
    for seed in range(10, 20):
        supernet.features.drawn = draw(supernet.choices, seed)
        genotype = genotype_of(supernet.features.drawn)
        if any(a != b for a, b in pool_widths(genotype)):
            operators |= {layer.operator for branch in genotype.branches for layer in branch.layers}
            with torch.no_grad():
                torch.testing.assert_close(
                    inherited_network(supernet, genotype)(x), supernet(x), atol=1e-4, rtol=1e-3
                )
    assert operators == {*OPERATORS, *DOWNSAMPLINGS}


def pool_widths(genotype):
    """Widths before and after each way down; an equal pair needs no convolution after its pooling."""
    for above, branch in itertools.pairwise(genotype.branches):
        yield above.widths[branch.start - above.start - 1], branch.widths[0]


def test_every_uniform_draw_is_a_network_that_can_be_built():
    choices = Choices(3)
    starts = {tuple(b.start for b in genotype_of(draw(choices, seed)).branches) for seed in range(40)}
    assert starts == {(0, 1, 2)}  # three layers leave one way only
    choices = Choices(9)
    starts = [genotype_of(draw(choices, seed)).branches for seed in range(200)]
    assert {branches[1].start for branches in starts} == set(range(1, 8))
    assert {branches[2].start for branches in starts} == set(range(2, 9))


def test_draws_follow_the_probabilities_and_carry_their_gradient():
    logits = torch.tensor([0.0, 1.0, 2.0]).repeat(20_000, 1).requires_grad_()
    drawn = _gumbel_one_hot(logits, 0.5, torch.Generator().manual_seed(0))
    assert torch.equal(drawn.detach().round().sum(-1), torch.ones(20_000))
    torch.testing.assert_close(drawn.detach().mean(0), logits[0].softmax(-1).detach(), atol=0.01, rtol=0)
    (drawn * torch.tensor([0.0, 0.0, 1.0])).sum().backward()
    assert (logits.grad[:, 2] > 0).float().mean() > 0.9 and (logits.grad[:, 0] <= 0).all()


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
        genotype_size(genotype_of(draw(supernet.choices, seed)), "parameters", 2, 3) for seed in range(300)
    ]
    error = 3 * torch.tensor(sizes).double().std().item() / len(sizes) ** 0.5
    assert supernet.expected_size("parameters").item() == pytest.approx(sum(sizes) / len(sizes), abs=error)


def test_multiply_adds_of_the_default_network_are_those_of_its_convolutions():
    assert genotype_size(paper_genotype(22), "multiply-adds", 3, 10) == pytest.approx(80.1e9, rel=1e-3)


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
    found = searching.run(progress=lambda *report: reports.append(report))
    after = found.history[-1]["size"]
    assert (after < before) == is_smaller
    assert abs(after - budget) < abs(before - budget)
    assert found.history[-1]["loss"] < found.history[0]["loss"] + 1
    assert GGMNet(2, 2, genotype=found.genotype)(torch.randn(2, 2, 64, 64)).isfinite().all()
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


@pytest.mark.parametrize("budget", [900_000, 1_800_000])
def test_open_choices_are_decoded_to_a_network_of_the_budget(budget):
    supernet = SuperNet(2, 3, depth=6)
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for logits in supernet.choices.parameters():
            logits.copy_(0.1 * torch.randn(logits.shape, generator=generator))
    found = decode(
        supernet.choices, budget=budget, fixed=supernet.fixed_size("parameters"), measure="parameters"
    )
    assert genotype_size(found, "parameters", 2, 3) == pytest.approx(budget, rel=0.02)


def test_settled_choices_are_decoded_as_they_are():
    supernet = SuperNet(2, 3, depth=6)
    wanted = genotype_of(draw(supernet.choices, 3))
    with torch.no_grad():
        for logits, drawn in zip(supernet.choices.parameters(), flat(draw(supernet.choices, 3))):
            logits.copy_(200 * drawn)
    size = genotype_size(wanted, "parameters", 2, 3)
    fixed = supernet.fixed_size("parameters")
    assert decode(supernet.choices, budget=size, fixed=fixed, measure="parameters") == wanted


def flat(drawn):
    """The one-hot vectors in the order of the choices' parameters."""
    return [*drawn.operators, *drawn.widths, *drawn.starts, *drawn.downs]
