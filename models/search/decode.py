"""From learned probabilities to one network: the most probable one, changed until its size meets the budget.

While choices are open, the most probable options together may be far larger than the networks that were
drawn. Then options are exchanged, first the one that loses the least probability for the approach of the size
to the budget. Size is linear in every single choice, so one gradient gives the exact effect of all exchanges.
"""

from __future__ import annotations

import torch
from torch import Tensor

from ..networks.genotype import Genotype
from .choices import Choices, Drawn, Probabilities, genotype_of
from .costs import Measure, searched_size

TOLERANCE = 0.02  # of the budget


def decode(choices: Choices, *, budget: float, fixed: float, measure: Measure) -> Genotype:
    """The most probable network, or one near it whose size is near the budget.

    Parameters
    ----------
    fixed : size of the parts that are not searched.
    """
    chosen = _most_probable(choices)
    probable = choices.probabilities()
    options = list(zip(_exchangeable(chosen), [p.detach().log() for p in _exchangeable(probable)]))
    while True:
        size = fixed + searched_size(chosen, measure)
        gradients = torch.autograd.grad(size, [one_hot for one_hot, _ in options], allow_unused=True)
        excess = size.item() - budget
        found = None if abs(excess) <= TOLERANCE * budget else _best_exchange(options, gradients, excess)
        if found is None:
            return genotype_of(Drawn(**vars(chosen)))
        one_hot, place, option = found
        with torch.no_grad():
            one_hot[place] = torch.nn.functional.one_hot(option, one_hot.shape[-1]).to(one_hot)


@torch.no_grad()
def _most_probable(choices: Choices) -> Probabilities:
    """One-hot vectors of the most probable options, ready for gradients."""

    def settle(logits: Tensor) -> Tensor:
        return torch.nn.functional.one_hot(logits.argmax(-1), logits.shape[-1]).float()

    return Probabilities(
        [settle(logits).requires_grad_() for logits in choices.operator_logits()],
        [settle(logits).requires_grad_() for logits in choices.widths],
        choices.draw_starts(settle),
        [settle(logits).requires_grad_() for logits in choices.downs],
    )


def _exchangeable(chosen: Probabilities) -> list[Tensor]:
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
