"""Architecture search: the supernet is every network it holds, and choices follow data and budget."""

import itertools

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from concealed_bedrock.geophysics.problems import InputProblem
from concealed_bedrock.models.choices import Choices, genotype_of, gumbel_one_hot
from concealed_bedrock.models.genotype import DOWNSAMPLINGS, OPERATORS
from concealed_bedrock.models.ggmnet import GGMNet
from concealed_bedrock.models.networks import count_parameters
from concealed_bedrock.models.search import SearchSettings, search
from concealed_bedrock.models.supernet import SuperNet


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
    drawn = gumbel_one_hot(logits, 0.5, torch.Generator().manual_seed(0))
    assert torch.equal(drawn.detach().round().sum(-1), torch.ones(20_000))
    torch.testing.assert_close(drawn.detach().mean(0), logits[0].softmax(-1).detach(), atol=0.01, rtol=0)
    (drawn * torch.tensor([0.0, 0.0, 1.0])).sum().backward()
    assert (logits.grad[:, 2] > 0).float().mean() > 0.9 and (logits.grad[:, 0] <= 0).all()


def test_expected_parameters_of_settled_choices_are_those_of_the_built_network():
    torch.manual_seed(0)
    supernet = SuperNet(2, 3, depth=6)
    generator = torch.Generator().manual_seed(5)
    with torch.no_grad():
        for logits in supernet.choices.parameters():
            rank = torch.randn(logits.shape, generator=generator).argsort(-1).argsort(-1)
            logits.copy_(1e3 * rank)  # far apart, so that every choice is certain
        for widths in supernet.choices.widths:
            widths[:, 3] = 1e5  # all at the greatest width, as the parts that are not searched
        for downs in supernet.choices.downs:
            downs[0] = 1e5
    built = count_parameters(GGMNet(2, 3, genotype=supernet.choices.genotype()))
    assert supernet.expected_parameters().item() == pytest.approx(built, rel=1e-5)


def toy_batches(seed):
    """Bands whose class is the sign of their local mean."""
    generator = torch.Generator().manual_seed(seed)
    while True:
        x = torch.randn(2, 2, 64, 64, generator=generator)
        yield x, (F.avg_pool2d(x[:, :1], 9, 1, 4)[:, 0] > 0).long()


@pytest.mark.parametrize("budget, is_smaller", [(400_000, True), (4_000_000, False)])
def test_the_search_goes_to_its_budget(budget, is_smaller):
    torch.manual_seed(0)
    supernet = SuperNet(2, 2, depth=4)
    before = supernet.expected_parameters().item()
    settings = SearchSettings(steps=12, budget=budget, warm_up=0.25, budget_weight=5.0, choice_rate=0.2)
    heard, halves = [], (toy_batches(1), toy_batches(2))
    found = search(supernet, *halves, F.cross_entropy, settings, progress=lambda *a: heard.append(a))
    after = found.history[-1]["parameters"]
    assert (after < before) == is_smaller
    assert abs(after - budget) < abs(before - budget)
    assert found.history[-1]["loss"] < found.history[0]["loss"] + 1
    assert GGMNet(2, 2, genotype=found.genotype)(torch.randn(2, 2, 64, 64)).isfinite().all()
    assert heard[-1][0] == 1


def test_choices_stay_open_while_the_weights_warm_up():
    supernet = SuperNet(2, 2, depth=3)
    settings = SearchSettings(steps=3, budget=400_000, warm_up=0.9)
    before = [parameter.clone() for parameter in supernet.weights()]
    search(supernet, toy_batches(1), toy_batches(2), F.cross_entropy, settings)
    assert all(not parameter.any() for parameter in supernet.choices.parameters())
    assert any(not torch.equal(a, b) for a, b in zip(before, supernet.weights()))


@pytest.mark.parametrize("wrong", [{"steps": 0}, {"budget": 0}, {"warm_up": 1.0}])
def test_a_search_that_cannot_be_done_is_refused(wrong):
    with pytest.raises(InputProblem, match="A search of"):
        SearchSettings(**{"steps": 10, "budget": 1000, **wrong})
