"""Size of a network: parameters, or multiply-adds of its convolutions for 1024 x 1024 pixels.

A drawn or built network is counted; open choices have an expected size, in closed form, so that a search can
hold it near a budget by its gradient.
"""

from __future__ import annotations

from typing import Literal, get_args

import torch
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from ..networks.factory import count_parameters
from ..networks.genotype import EXPANSIONS, STRIDES, Branch, Genotype, Layer
from ..networks.ggmnet import EIGHTH, GGMNet
from .choices import IDENTITY, Probabilities

Measure = Literal["parameters", "multiply-adds"]
MEASURES: tuple[Measure, ...] = get_args(Measure)
SIDE = 1024  # pixels of the window that multiply-adds are counted for
# Taps of the operators in `genotype.OPERATORS`; the zoomed ones run on a fourth of the pixels.
TAPS = {"parameters": (0.0, 9.0, 25.0, 9.0, 25.0), "multiply-adds": (0.0, 9.0, 25.0, 9 / 4, 25 / 4)}
NORM = {"parameters": 2.0, "multiply-adds": 0.0}  # of a channel's batch normalization


def genotype_size(genotype: Genotype, measure: Measure, in_channels: int, num_classes: int) -> int:
    """Size of the GGMNet that a genotype describes."""
    with torch.device("meta"):  # nothing is computed
        network = GGMNet(in_channels, num_classes, genotype=genotype)
        if measure == "parameters":
            return count_parameters(network)
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            network.eval()(torch.zeros(1, in_channels, SIDE, SIDE))
    return counter.get_total_flops() // 2


def smallest_genotype(depth: int) -> Genotype:
    """The network of fewest parameters and multiply-adds: identities, and branches that begin late."""
    narrow = EXPANSIONS[0]
    rest = (Layer("identity", narrow),) * (depth - 1)
    down = Layer("max pool", narrow)
    return Genotype(
        (
            Branch(8, 0, (Layer("zoomed 3x3", narrow), *rest)),
            Branch(16, depth - 2, (down, *rest[:1])),
            Branch(32, depth - 1, (down,)),
        )
    )


def largest_genotype(depth: int) -> Genotype:
    """The network of most parameters and multiply-adds: wide 5x5, and branches that begin early."""
    wide = (Layer("5x5", EXPANSIONS[-1]),) * depth
    down = Layer("down 3x3", EXPANSIONS[-1])
    return Genotype((Branch(8, 0, wide), Branch(16, 1, (down, *wide[2:])), Branch(32, 2, (down, *wide[3:]))))


def searched_size(chosen: Probabilities, measure: Measure) -> Tensor:
    """Expected size of the searched parts of the network; a differentiable scalar.

    Layers choose independently, and an identity keeps the width before it: so the distribution of a branch's
    width is carried from layer to layer, together with the probability that the branch has begun.
    """
    total, above = torch.zeros((), device=chosen.starts[0].device), None
    for number in range(len(STRIDES)):
        branch = _BranchSize(number, chosen, measure, above)
        total = total + branch.total
        above = branch.widths
    return total


class _BranchSize:
    """Expected size of one branch with its refinement and its part of the fusion.

    `widths` (depth, 4): the probability that the branch has begun and has this width after each layer.
    """

    def __init__(self, number: int, chosen: Probabilities, measure: Measure, above: Tensor | None):
        stride, device = STRIDES[number], chosen.starts[0].device
        self.channels = stride * torch.tensor(EXPANSIONS, dtype=torch.float32, device=device)
        self.pixels = (SIDE / stride) ** 2 if measure == "multiply-adds" else 1.0
        self.taps, self.norm = torch.tensor(TAPS[measure], device=device), NORM[measure]
        self.total = torch.zeros((), device=device)
        held, all_held = torch.zeros_like(self.channels), []
        for place, (operator, drawn) in enumerate(zip(chosen.operators[number], chosen.widths[number])):
            begun, mean_width = held.sum(), held @ self.channels
            if number == 0 and place == 0:
                begun, mean_width = begun + 1.0, mean_width + EIGHTH
            self._add_layer(operator, drawn, begun, mean_width)
            held = operator[IDENTITY] * held + (1 - operator[IDENTITY]) * begun * drawn
            if above is not None:
                start = chosen.starts[number - 1][place]
                if place:
                    self._add_downsampling(start, drawn, above[place - 1], chosen.downs[number - 1])
                held = held + start * drawn
            all_held.append(held)
        self.widths = torch.stack(all_held)
        self._add_end(held, measure)

    def _add_layer(self, operator: Tensor, drawn: Tensor, begun: Tensor, mean_width: Tensor) -> None:
        """A layer, where the branch has begun before it."""
        wide = drawn @ self.channels
        norm = self.norm * (1 - operator[IDENTITY]) * begun * wide
        self.total = self.total + self.pixels * ((operator @ self.taps) * mean_width * wide + norm)

    def _add_downsampling(self, start: Tensor, drawn: Tensor, above: Tensor, down: Tensor) -> None:
        """The first layer of a lower branch; a pooling has a convolution where the width changes."""
        share = above / above.sum().clamp(min=1e-9)  # of the widths above, once that branch has begun
        before, after = self.channels[:, None] / 2, self.channels  # a width above, a width here
        mixed = before * after + self.norm * after  # a 1x1 convolution, (4, 4)
        conv = 9 * before * after + self.norm * after
        pairs = share[:, None] * drawn
        cost = down[0] * (pairs * conv).sum() + down[1] * (pairs * mixed * (before != after)).sum()
        self.total = self.total + self.pixels * start * cost

    def _add_end(self, held: Tensor, measure: Measure) -> None:
        """Refinement (a 1 x 1 map) and the branch's columns in the fusion's 1x1 convolution at 1/8."""
        fusion_pixels = (SIDE / STRIDES[0]) ** 2 if measure == "multiply-adds" else 1.0
        refinement = self.channels.square() + self.norm * self.channels
        self.total = self.total + held @ (refinement + fusion_pixels * EIGHTH * self.channels)
