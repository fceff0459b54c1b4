"""The best of many networks by shared weights (after Guo et al. 2020, arXiv:1904.00420).

Where a search has left choices open, its most probable network is little more than one draw. So networks are
drawn by the learned probabilities, and those near the budget are evaluated, with the most probable one, on
the same batches. The worse half is dropped, the other is evaluated on twice as many, until one is left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from ..networks.genotype import DOWNSAMPLINGS, EXPANSIONS, OPERATORS, Genotype
from .choices import Choices, Drawn, Probabilities, genotype_of
from .costs import Measure, searched_size

TOLERANCE = 0.03  # of the budget
DRAWS = 100  # for each network to compare; where fewer are near the budget, fewer are compared
FIRST_BATCHES = 2


@dataclass(frozen=True)
class Ranked:
    """A network, its mean loss with the supernet's weights, and the number of batches it was evaluated on."""

    genotype: Genotype
    loss: float
    batches: int


def drawn_near(
    choices: Choices, first: Genotype, count: int, *, budget: float, fixed: float, measure: Measure, seed: int
) -> list[Drawn]:
    """The first network and others, drawn by the learned probabilities, whose size is near the budget.

    No network twice; `count` others, or fewer where a search that has decided draws few.

    Parameters
    ----------
    fixed : size of the parts that are not searched
    """
    generator = torch.Generator().manual_seed(seed)
    found = {first: _drawn_of(first, choices.starts[0].device)}
    with torch.no_grad():
        for _ in range(DRAWS * count):
            if len(found) > count:
                break
            drawn = choices.draw(1.0, generator)
            size = fixed + float(searched_size(Probabilities(**vars(drawn)), measure))
            if abs(size / budget - 1) <= TOLERANCE:
                found.setdefault(genotype_of(drawn), drawn)
    return list(found.values())


def ranked(
    candidates: Sequence[Drawn],
    loss_of: Callable[[Drawn, int], float],
    progress: Callable[[int], None] = lambda left: None,
) -> list[Ranked]:
    """All candidates, the best first.

    Parameters
    ----------
    loss_of : a candidate's loss on the batch of a number
    progress : called with the number of candidates left
    """
    losses: list[list[float]] = [[] for _ in candidates]
    left, wanted = list(range(len(candidates))), FIRST_BATCHES
    order: list[int] = []
    while True:
        progress(len(left))
        for number in left:
            losses[number] += [loss_of(candidates[number], k) for k in range(len(losses[number]), wanted)]
        left.sort(key=lambda number: sum(losses[number]))
        kept = max(1, len(left) // 2)
        order, left, wanted = [*left[kept:], *order], left[:kept], 2 * wanted
        if len(left) == 1:
            break
    return [
        Ranked(genotype_of(candidates[n]), sum(losses[n]) / len(losses[n]), len(losses[n]))
        for n in [*left, *order]
    ]


def _drawn_of(genotype: Genotype, device: torch.device) -> Drawn:
    """A genotype as a drawn architecture: one-hot vectors without gradients."""

    def one_hot(number: int, options: Sequence) -> torch.Tensor:
        return torch.nn.functional.one_hot(torch.tensor(number, device=device), len(options)).float()

    depth, drawn = genotype.depth, Drawn([], [], [], [])
    for number, branch in enumerate(genotype.branches):
        layers = [branch.layers[max(place - branch.start, 0)] for place in range(depth)]
        operators = [OPERATORS.index(one.operator) if one.operator in OPERATORS else 0 for one in layers]
        widths = [EXPANSIONS.index(one.expansion) for one in layers]
        drawn.operators.append(torch.stack([one_hot(index, OPERATORS) for index in operators]))
        drawn.widths.append(torch.stack([one_hot(index, EXPANSIONS) for index in widths]))
        if number:
            drawn.starts.append(one_hot(branch.start, range(depth)))
            drawn.downs.append(one_hot(DOWNSAMPLINGS.index(branch.layers[0].operator), DOWNSAMPLINGS))
    return drawn
