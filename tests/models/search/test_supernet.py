"""The supernet computes what every network it holds computes."""

import itertools

import torch
from torch import nn

from concealed_bedrock.models.networks.genotype import DOWNSAMPLINGS, OPERATORS
from concealed_bedrock.models.networks.ggmnet import _GGMNet
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
    network = _GGMNet(2, 3, genotype=genotype).eval()
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
        genotype = supernet.features.drawn.genotype()
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
