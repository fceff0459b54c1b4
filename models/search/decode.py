"""From learned probabilities to one network near the budget.

While choices are open, the most probable options together may be far larger than the networks that were
drawn. Then options are exchanged, first the one that loses the least probability for the approach of the size
to the budget. Size is linear in every single choice, so one gradient gives the exact effect of all exchanges.

That network is little more than one draw. So others are drawn by the learned probabilities, and those near
the budget are evaluated with it on the same batches by shared weights (after Guo et al. 2020,
arXiv:1904.00420). The worse half is dropped, the other evaluated on twice as many, until one is left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..networks.genotype import DOWNSAMPLINGS, EXPANSIONS, OPERATORS, Genotype
from .choices import Measure, _Choices, _Drawn, _Probabilities

TOLERANCE = 0.02  # of the budget
_RANKING_TOLERANCE = 0.03  # of the budget
DRAWS = 100  # for each network to compare; where fewer are near the budget, fewer are compared
FIRST_BATCHES = 2


def _decode(choices: _Choices, *, budget: float, fixed: float, measure: Measure) -> Genotype:
    """The most probable network, or one near it whose size is near the budget.

    Parameters
    ----------
    fixed : size of the parts that are not searched.
    """
    chosen = _most_probable(choices)
    probable = choices.probabilities()
    options = list(zip(_exchangeable(chosen), [p.detach().log() for p in _exchangeable(probable)]))
    while True:
        size = fixed + chosen.size(measure)
        gradients = torch.autograd.grad(size, [one_hot for one_hot, _ in options], allow_unused=True)
        excess = size.item() - budget
        found = None if abs(excess) <= TOLERANCE * budget else _best_exchange(options, gradients, excess)
        if found is None:
            return chosen.genotype()
        one_hot, place, option = found
        with torch.no_grad():
            one_hot[place] = torch.nn.functional.one_hot(option, one_hot.shape[-1]).to(one_hot)


@torch.no_grad()
def _most_probable(choices: _Choices) -> _Drawn:
    """One-hot vectors of the most probable options, ready for gradients."""

    def settle(logits: Tensor) -> Tensor:
        return torch.nn.functional.one_hot(logits.argmax(-1), logits.shape[-1]).float()

    return _Drawn(
        [settle(logits).requires_grad_() for logits in choices.operator_logits()],
        [settle(logits).requires_grad_() for logits in choices.widths],
        choices.draw_starts(settle),
        [settle(logits).requires_grad_() for logits in choices.downs],
    )


def _exchangeable(chosen: _Probabilities) -> list[Tensor]:
    """Choices that may be exchanged: operators, widths and downsamplings; the starts stay."""
    return [*chosen.operators, *chosen.widths, *chosen.downs]


def _best_exchange(
    options: list[tuple[Tensor, Tensor]], gradients: tuple[Tensor | None, ...], excess: float
) -> tuple[Tensor, tuple, Tensor] | None:
    """The exchange that loses the least probability for its gain: (vector, place in it, option)."""
    best, found = torch.inf, None  # the lowest price
    for (one_hot, logs), gradient in zip(options, gradients):
        if gradient is None:
            continue
        is_now = one_hot.detach().bool()
        change = gradient - gradient[is_now].view(*gradient.shape[:-1], 1)
        loss = logs[is_now].view(*logs.shape[:-1], 1) - logs
        gain = abs(excess) - (excess + change).abs()  # approach of the size to the budget
        price = torch.where(gain > 0, (loss + 1e-6) / gain, torch.inf)
        if price.min() < best:
            best = price.min().item()
            place = torch.unravel_index(price.argmin(), price.shape)
            found = (one_hot, place[:-1], place[-1])
    return found


@dataclass(frozen=True)
class _Ranked:
    """A network, its mean loss with the supernet's weights, and the number of batches it was evaluated on."""

    genotype: Genotype
    loss: float
    batches: int


def _drawn_near(
    choices: _Choices,
    first: Genotype,
    count: int,
    *,
    budget: float,
    fixed: float,
    measure: Measure,
    seed: int,
) -> list[_Drawn]:
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
            size = fixed + float(drawn.size(measure))
            if abs(size / budget - 1) <= _RANKING_TOLERANCE:
                found.setdefault(drawn.genotype(), drawn)
    return list(found.values())


def _ranked(
    candidates: Sequence[_Drawn],
    loss_of: Callable[[_Drawn, int], float],
    progress: Callable[[int], None] = lambda left: None,
) -> list[_Ranked]:
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
        _Ranked(candidates[n].genotype(), sum(losses[n]) / len(losses[n]), len(losses[n]))
        for n in [*left, *order]
    ]


def _drawn_of(genotype: Genotype, device: torch.device) -> _Drawn:
    """A genotype as a drawn architecture: one-hot vectors without gradients."""

    def one_hot(number: int, options: Sequence) -> torch.Tensor:
        return torch.nn.functional.one_hot(torch.tensor(number, device=device), len(options)).float()

    depth, drawn = genotype.depth, _Drawn([], [], [], [])
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
