"""The open choices of an architecture search, as numbers that can be learned.

For every branch: its first layer and its downsampling; for every layer: operator and width. A choice is
drawn hard, one of its options, and passed on with the gradient of its soft probabilities (Gumbel softmax,
Jang et al. 2017, arXiv:1611.01144; for networks: FasterSeg, Chen et al. 2019).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..networks.genotype import DOWNSAMPLINGS, EXPANSIONS, OPERATORS, STRIDES, Branch, Genotype, Layer

IDENTITY = OPERATORS.index("identity")


@dataclass(frozen=True)
class Drawn:
    """One drawn architecture: for each branch one-hot vectors that carry gradients.

    operators : per branch (depth, 5); widths : per branch (depth, 4), at the start that of the downsampling.
    starts : for the two lower branches (depth,); downs : for the two lower branches (2,).
    """

    operators: list[Tensor]
    widths: list[Tensor]
    starts: list[Tensor]
    downs: list[Tensor]

    def start(self, branch: int) -> int:
        """Number of a branch's first layer."""
        return int(self.starts[branch - 1].argmax()) if branch else 0


@dataclass(frozen=True)
class Probabilities:
    """The probability of every option.

    operators : per branch (depth, 5); widths : per branch (depth, 4); starts : for the two lower branches
    (depth,), marginal over the branch above; downs : for the two lower branches (2,).
    """

    operators: list[Tensor]
    widths: list[Tensor]
    starts: list[Tensor]
    downs: list[Tensor]

    def to_lists(self) -> dict[str, list]:
        """Plain lists, for the report and checkpoints."""
        return {name: [one.detach().tolist() for one in all_] for name, all_ in vars(self).items()}


class Choices(nn.Module):
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

    def draw(self, temperature: float, generator: torch.Generator, *, is_uniform: bool = False) -> Drawn:
        """Draw an architecture: by the learned probabilities, or uniformly while the weights warm up."""

        def pick(logits: Tensor) -> Tensor:
            level = torch.where(logits.isinf(), logits, 0.0) if is_uniform else logits
            return _gumbel_one_hot(level, temperature, generator)

        return Drawn(
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

    def start_probabilities(self) -> list[Tensor]:
        """Marginal probabilities of the first layer of each lower branch: (depth,) each."""
        above, found = torch.zeros_like(self.starts[0]), []
        above[0] = 1.0
        for number, logits in enumerate(self.starts, 1):
            ways = [
                above[start] * (logits + self.start_bounds(start, number)).softmax(-1)
                for start in above.nonzero().flatten().tolist()
            ]
            above = torch.stack(ways).sum(0)
            found.append(above)
        return found

    @torch.no_grad()
    def genotype(self) -> Genotype:
        """The most probable architecture."""
        starts = self.draw_starts(lambda logits: (logits == logits.max()).float())
        return genotype_of(Drawn(self.operator_logits(), list(self.widths), starts, list(self.downs)))

    def probabilities(self) -> Probabilities:
        """All probabilities, with their gradients."""

        operators, widths, downs = (
            [logits.softmax(-1) for logits in choices]
            for choices in (self.operator_logits(), self.widths, self.downs)
        )
        return Probabilities(operators, widths, self.start_probabilities(), downs)


def genotype_of(drawn: Drawn) -> Genotype:
    """The genotype of a drawn architecture; an identity keeps the width before it."""
    branches = []
    for number, stride in enumerate(STRIDES):
        start = drawn.start(number)
        layers: list[Layer] = []
        for place in range(start, len(drawn.operators[number])):
            expansion = EXPANSIONS[int(drawn.widths[number][place].argmax())]
            operator = OPERATORS[int(drawn.operators[number][place].argmax())]
            if number and place == start:
                operator = DOWNSAMPLINGS[int(drawn.downs[number - 1].argmax())]
            elif operator == "identity":
                expansion = layers[-1].expansion
            layers.append(Layer(operator, expansion))
        branches.append(Branch(stride, start, tuple(layers)))
    return Genotype(tuple(branches))


def _gumbel_one_hot(logits: Tensor, temperature: float, generator: torch.Generator) -> Tensor:
    """Draw one-hot vectors along the last axis whose gradient is that of the tempered softmax."""
    uniform = torch.rand(logits.shape, generator=generator).clamp(1e-9, 1 - 1e-7).to(logits.device)
    soft = ((logits - (-uniform.log()).log()) / temperature).softmax(-1)
    hard = torch.zeros_like(soft).scatter_(-1, soft.argmax(-1, keepdim=True), 1.0)
    return hard - soft.detach() + soft
