"""The open choices of an architecture search, as numbers that can be learned, and the size they lead to.

For every branch: its first layer and its downsampling; for every layer: operator and width. A choice is
drawn hard, one of its options, and passed on with the gradient of its soft probabilities (Gumbel softmax,
Jang et al. 2017, arXiv:1611.01144; for networks: FasterSeg, Chen et al. 2019).

Size is counted in parameters, or multiply-adds of the convolutions for 1024 x 1024 pixels. A drawn or built
network is counted; open choices have an expected size, in closed form, so that a search can hold it near a
budget by its gradient.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from ..networks.factory import count_parameters
from ..networks.genotype import DOWNSAMPLINGS, EXPANSIONS, OPERATORS, STRIDES, Branch, Genotype, _Layer
from ..networks.ggmnet import EIGHTH, _GGMNet

IDENTITY = OPERATORS.index("identity")
Measure = Literal["parameters", "multiply-adds"]
MEASURES: tuple[Measure, ...] = get_args(Measure)
SIDE = 1024  # pixels of the window that multiply-adds are counted for
# Taps of the operators in `genotype.OPERATORS`; the zoomed ones run on a fourth of the pixels.
TAPS = {"parameters": (0.0, 9.0, 25.0, 9.0, 25.0), "multiply-adds": (0.0, 9.0, 25.0, 9 / 4, 25 / 4)}
NORM = {"parameters": 2.0, "multiply-adds": 0.0}  # of a channel's batch normalization


@dataclass(frozen=True)
class _Probabilities:
    """The probability of every option.

    operators : per branch (depth, 5); widths : per branch (depth, 4), at the start that of the downsampling.
    starts : for the two lower branches (depth,), marginal over the branch above; downs : (2,) each.
    """

    operators: list[Tensor]
    widths: list[Tensor]
    starts: list[Tensor]
    downs: list[Tensor]

    def size(self, measure: Measure) -> Tensor:
        """Expected size of the searched parts of the network; a differentiable scalar.

        Layers choose independently, and an identity keeps the width before it: so the distribution of a
        branch's width is carried from layer to layer, with the probability that the branch has begun.
        """
        total, above = torch.zeros((), device=self.starts[0].device), None
        for number in range(len(STRIDES)):
            of_branch, above = _branch_size(number, self, measure, above)
            total = total + of_branch
        return total


class _Drawn(_Probabilities):
    """One drawn architecture: one-hot vectors that carry gradients."""

    def start(self, branch: int) -> int:
        """Number of a branch's first layer."""
        return int(self.starts[branch - 1].argmax()) if branch else 0

    def genotype(self) -> Genotype:
        """The genotype; an identity keeps the width before it."""
        branches = []
        for number, stride in enumerate(STRIDES):
            start = self.start(number)
            layers: list[_Layer] = []
            for place in range(start, len(self.operators[number])):
                expansion = EXPANSIONS[int(self.widths[number][place].argmax())]
                operator = OPERATORS[int(self.operators[number][place].argmax())]
                if number and place == start:
                    operator = DOWNSAMPLINGS[int(self.downs[number - 1].argmax())]
                elif operator == "identity":
                    expansion = layers[-1].expansion
                layers.append(_Layer(operator, expansion))
            branches.append(Branch(stride, start, tuple(layers)))
        return Genotype(tuple(branches))


class _Choices(nn.Module):
    """The logits of all choices for three branches of `depth` layers."""

    def __init__(self, depth: int):
        super().__init__()
        self.depth = depth
        n_lower = len(STRIDES) - 1

        def options(count: int, *shape: int) -> nn.ParameterList:
            return nn.ParameterList(nn.Parameter(torch.zeros(*shape)) for _ in range(count))

        self.operators = options(len(STRIDES), depth, len(OPERATORS))
        self.widths = options(len(STRIDES), depth, len(EXPANSIONS))
        self.starts = options(n_lower, depth)
        self.downs = options(n_lower, len(DOWNSAMPLINGS))

    def draw(self, temperature: float, generator: torch.Generator, *, is_uniform: bool = False) -> _Drawn:
        """Draw an architecture: by the learned probabilities, or uniformly while the weights warm up."""

        def pick(logits: Tensor) -> Tensor:
            level = torch.where(logits.isinf(), logits, 0.0) if is_uniform else logits
            return _gumbel_one_hot(level, temperature, generator)

        return _Drawn(
            [pick(logits) for logits in self.operator_logits()],
            [pick(logits) for logits in self.widths],
            self.draw_starts(pick),
            [pick(logits) for logits in self.downs],
        )

    def operator_logits(self) -> list[Tensor]:
        """Operators' logits; the first branch's first layer changes the width and cannot be the identity."""
        first = torch.zeros_like(self.operators[0])
        first[0, IDENTITY] = -torch.inf
        return [self.operators[0] + first, *self.operators[1:]]

    def draw_starts(self, pick: Callable[[Tensor], Tensor]) -> list[Tensor]:
        """Draw the starts in turn: each after the one before, with layers left for those to come."""
        starts, above = [], 0
        for number, logits in enumerate(self.starts, 1):
            starts.append(pick(logits + self.start_bounds(above, number)))
            above = int(starts[-1].argmax())
        return starts

    def start_bounds(self, above: int, number: int) -> Tensor:
        """0 where branch `number` may start, minus infinity elsewhere."""
        layer = torch.arange(self.depth, device=self.starts[0].device)
        is_free = (layer > above) & (layer < self.depth - (len(STRIDES) - 1 - number))
        return torch.where(is_free, 0.0, -torch.inf)

    @torch.no_grad()
    def genotype(self) -> Genotype:
        """The most probable architecture."""
        starts = self.draw_starts(lambda logits: (logits == logits.max()).float())
        return _Drawn(self.operator_logits(), list(self.widths), starts, list(self.downs)).genotype()

    def probabilities(self) -> _Probabilities:
        """All probabilities, with their gradients; those of a start over all starts of the branch above."""
        operators, widths, downs = (
            [logits.softmax(-1) for logits in choices]
            for choices in (self.operator_logits(), self.widths, self.downs)
        )
        above, starts = torch.zeros_like(self.starts[0]), []
        above[0] = 1.0
        for number, logits in enumerate(self.starts, 1):
            ways = [
                above[start] * (logits + self.start_bounds(start, number)).softmax(-1)
                for start in above.nonzero().flatten().tolist()
            ]
            above = torch.stack(ways).sum(0)
            starts.append(above)
        return _Probabilities(operators, widths, starts, downs)


def _gumbel_one_hot(logits: Tensor, temperature: float, generator: torch.Generator) -> Tensor:
    """Draw one-hot vectors along the last axis whose gradient is that of the tempered softmax."""
    uniform = torch.rand(logits.shape, generator=generator).clamp(1e-9, 1 - 1e-7).to(logits.device)
    soft = ((logits - (-uniform.log()).log()) / temperature).softmax(-1)
    hard = torch.zeros_like(soft).scatter_(-1, soft.argmax(-1, keepdim=True), 1.0)
    return hard - soft.detach() + soft


def genotype_size(genotype: Genotype, measure: Measure, in_channels: int, num_classes: int) -> int:
    """Size of the GGMNet that a genotype describes."""
    with torch.device("meta"):  # nothing is computed
        network = _GGMNet(in_channels, num_classes, genotype=genotype)
        if measure == "parameters":
            return count_parameters(network)
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            network.eval()(torch.zeros(1, in_channels, SIDE, SIDE))
    return counter.get_total_flops() // 2


def smallest_genotype(depth: int) -> Genotype:
    """The network of fewest parameters and multiply-adds: identities, and branches that begin late."""
    narrow = EXPANSIONS[0]
    rest = (_Layer("identity", narrow),) * (depth - 1)
    down = _Layer("max pool", narrow)
    return Genotype(
        (
            Branch(8, 0, (_Layer("zoomed 3x3", narrow), *rest)),
            Branch(16, depth - 2, (down, *rest[:1])),
            Branch(32, depth - 1, (down,)),
        )
    )


def largest_genotype(depth: int) -> Genotype:
    """The network of most parameters and multiply-adds: wide 5x5, and branches that begin early."""
    wide = (_Layer("5x5", EXPANSIONS[-1]),) * depth
    down = _Layer("down 3x3", EXPANSIONS[-1])
    return Genotype((Branch(8, 0, wide), Branch(16, 1, (down, *wide[2:])), Branch(32, 2, (down, *wide[3:]))))


def _branch_size(
    number: int, chosen: _Probabilities, measure: Measure, above: Tensor | None
) -> tuple[Tensor, Tensor]:
    """Expected size of a branch with its refinement and its part of the fusion, and its widths.

    Widths (depth, 4): the probability that the branch has begun and has this width after each layer; `above`
    are those of the branch above.
    """
    stride, device = STRIDES[number], chosen.starts[0].device
    channels = stride * torch.tensor(EXPANSIONS, dtype=torch.float32, device=device)
    pixels, fusion_pixels = (
        (SIDE / n) ** 2 if measure == "multiply-adds" else 1.0 for n in (stride, STRIDES[0])
    )
    taps, norm = torch.tensor(TAPS[measure], device=device), NORM[measure]
    total, held, all_held = torch.zeros((), device=device), torch.zeros_like(channels), []
    for place, (operator, drawn) in enumerate(zip(chosen.operators[number], chosen.widths[number])):
        begun, mean_width, wide = held.sum(), held @ channels, drawn @ channels
        if number == 0 and place == 0:
            begun, mean_width = begun + 1.0, mean_width + EIGHTH
        norms = norm * (1 - operator[IDENTITY]) * begun * wide
        total = total + pixels * ((operator @ taps) * mean_width * wide + norms)
        held = operator[IDENTITY] * held + (1 - operator[IDENTITY]) * begun * drawn
        if above is not None:
            start = chosen.starts[number - 1][place]
            if place:
                cost = _downsampling_size(channels, norm, above[place - 1], drawn, chosen.downs[number - 1])
                total = total + pixels * start * cost
            held = held + start * drawn
        all_held.append(held)
    refinement = channels.square() + norm * channels  # of a 1 x 1 map
    total = total + held @ (refinement + fusion_pixels * EIGHTH * channels)  # 1x1 convolution at 1/8
    return total, torch.stack(all_held)


def _downsampling_size(channels: Tensor, norm: float, above: Tensor, drawn: Tensor, down: Tensor) -> Tensor:
    """The first layer of a lower branch; a pooling has a convolution where the width changes."""
    share = above / above.sum().clamp(min=1e-9)  # of the widths above, once that branch has begun
    before, after = channels[:, None] / 2, channels  # a width above, a width here
    mixed = before * after + norm * after  # a 1x1 convolution, (4, 4)
    conv = 9 * before * after + norm * after
    pairs = share[:, None] * drawn
    return down[0] * (pairs * conv).sum() + down[1] * (pairs * mixed * (before != after)).sum()
